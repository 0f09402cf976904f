// For the ear and for the keys.

/** 51: all words of a screen can be heard: they stand in a block, or are the name of a control. */
function blocks() {
  for (const { element } of texts) {
    if (!element.closest(`[data-block], h1, ${CONTROLS}, label, nav, [role="status"], [aria-hidden="true"]`)) tell(51, element, "not in a block");
  }
}

/** 54: one heading comes first, no level is left out, and each control has a name. */
function headings() {
  const levels = all(main, "h1, h2, h3, h4").filter(seen).map((one) => Number(one.tagName[1]));
  const whole1 = levels[0] === 1 && levels.every((level, at) => at === 0 || (level > 1 && level <= levels[at - 1] + 1));
  if (!whole1) tell(54, "main", `headings of level ${levels.join(", ")}`);
  for (const one of controls(whole)) if (!nameOf(one)) tell(54, one, `no name: ${one.outerHTML.slice(0, 80)}`);
}

/** 56: a screen begins with the focus on its heading. */
function focused() {
  if (document.activeElement?.tagName !== "H1") tell(56, document.activeElement ?? "page", "has the focus, not the heading");
}
