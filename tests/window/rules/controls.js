// What can be pressed: its ring, its size, its room, and how it looks when it is chosen.

/** 46: a ring of 3 px in two colours round whatever has the focus. */
function rings() {
  const before = document.activeElement;
  const [across, down] = [scrollX, scrollY];
  const kinds = new Set();
  let ringed = 0;
  for (const one of controls(whole).filter((control) => !control.disabled)) {
    const kind = `${one.tagName} ${one.className} ${one.getAttribute("aria-pressed")}`;
    if (kinds.has(kind)) continue;
    kinds.add(kind);
    one.focus({ preventScroll: true, focusVisible: true });
    if (document.activeElement !== one) continue;
    if (!one.matches(":focus-visible")) continue;
    ringed += 1;
    const look = style(one);
    const outer = look.outlineStyle === "none" ? 0 : parseFloat(look.outlineWidth);
    const [, inner = "", spread = "0"] = /^(rgba?\([^)]*\)) 0px 0px 0px ([\d.]+)px(?! inset)/.exec(look.boxShadow) ?? [];
    if (outer < 2.95) tell(46, one, `a ring of ${px(outer)} px`);
    else if (parseFloat(spread) < 2.95) tell(46, one, `a ring of one colour (${look.boxShadow})`);
    else if (contrast(look.outlineColor, inner) < 3) tell(46, one, `${look.outlineColor} on ${inner}`);
  }
  if (kinds.size > 0 && ringed === 0) tell(46, "main", "no control shows that it has the focus");
  (before ?? document.body).focus?.({ preventScroll: true });
  scrollTo(across, down);
}
function contrast(one, other) {
  const light = (colour) => {
    const [red, green, blue] = colour.match(/[\d.]+/g).slice(0, 3).map((part) => Number(part) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark, bright] = [light(one), light(other)].sort((first, second) => first - second);
  return (bright + 0.05) / (dark + 0.05);
}

/** 47: 48 px, 8 px from the next one; a tile is 120 px high. */
function targets() {
  const shown = controls(whole).map((one) => ({ one, box: boxOf(one), bar: one.closest("header.top, .answer-bar") }));
  for (const { one, box } of shown) {
    const least = isTile(one) ? 120 : 48;
    if (box.width < 47.5 || box.height < least - 0.5) tell(47, one, `${px(box.width)}x${px(box.height)}`);
  }
  shown.forEach((first, at) => {
    for (const second of shown.slice(at + 1)) {
      // A bar stays in view while the page moves below it.
      if (first.bar !== second.bar || first.one.contains(second.one)) continue;
      const gap = apart(first.box, second.box);
      if (gap < 7.5) tell(47, second.one, `${px(gap)} px from ${placeOf(first.one)}`);
    }
  });
}

/** 50: what is chosen has a sign, another line, or a dark ground where the others are light: not only another colour. */
function signs() {
  for (const one of all(main, '[aria-pressed="true"]').filter(seen)) {
    const group = one.closest('[role="group"], .choices, ul, section') ?? main;
    const other = controls(group).find((known) => known.getAttribute("aria-pressed") === "false" && kindOf(known) === kindOf(one));
    if (!other || signOf(other) !== signOf(one)) continue;
    const [ground, beside] = [one, other].map((known) => style(known).backgroundColor);
    const clear = /, 0\)$/.test(ground) || /, 0\)$/.test(beside);
    if (clear || contrast(ground, beside) < 3) tell(50, one, `only its colours differ from ${placeOf(other)}`);
  }
}
const kindOf = (one) => String(one.className).replace(/ ?\b(selected|chosen|on)\b/g, "");
function signOf(one) {
  const look = style(one);
  const line = /, 0\)$/.test(look.borderTopColor) ? "none" : `${look.borderTopStyle} ${look.borderTopWidth}`;
  return [all(one, "img, svg").filter(seen).length, line, look.boxShadow.includes("inset"), look.fontWeight, look.textDecorationLine].join(" ");
}

/** 49: nothing moves. */
function still() {
  for (const one of document.getAnimations()) tell(49, one.effect?.target ?? "page", "moves");
}
