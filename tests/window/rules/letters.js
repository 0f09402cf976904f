// Letters and lines, at the usual spacing and at that of WCAG 1.4.12.

/** 45: large enough, with room between lines, not too long, at the start, plain. */
function letters() {
  for (const { element } of textsIn(whole)) {
    const look = style(element);
    const size = parseFloat(look.fontSize) / scale;
    if (wide && element.closest("main") && size < 19.5) tell(45, element, `${px(size)} px`);
    if (/italic|oblique/.test(look.fontStyle)) tell(45, element, "italics");
    if (/upper|capitalize/.test(look.textTransform) || /small-caps/.test(look.fontVariant)) tell(45, element, "capitals");
    const underlined = look.textDecorationLine.includes("underline");
    if (underlined && !element.closest("a, button, summary")) tell(45, element, "underlined, but no link");
  }
}
function paragraphs() {
  for (const one of new Set(texts.map(({ element }) => paragraphOf(element)))) {
    const lines = linesOf(one);
    const longest = Math.max(...lines.map((line) => line.letters));
    // A line ends where its next word would be too long: a few letters over are the end of that word.
    if (wide && longest > 66) tell(45, one, `${longest} letters in a line`);
    const look = style(one);
    const height = parseFloat(look.lineHeight) / parseFloat(look.fontSize);
    // A heading and a name on a control are short and bold: their lines belong together. What runs on is read line by line.
    // The answer said back stands beside its button, in a bar that has to leave room for the question.
    const least = one.closest("h1, h2, h3, b, strong, label, button, summary, .answer-bar") ? 1.2 : 1.5;
    if (lines.length > 1 && height < least - 0.01) tell(45, one, `lines ${px(height * 10) / 10} high, not ${least}`);
    const away = /^(center|right|end|justify)/.test(look.textAlign) && look.textAlign !== (look.direction === "rtl" ? "right" : "left");
    // Words below their picture stand in its middle; more than 3 lines are read, and begin at the start.
    if (away && lines.length > (one.closest("button, .face") || isBelow(one) ? 3 : 1)) tell(45, one, `${look.textAlign}, ${lines.length} lines`);
  }
}

/** Whether a picture stands above these words, in a group of the two. A key of the keyboard is a picture of itself. */
function isBelow(words) {
  const { top } = boxOf(words);
  return [...pictures, ...all(main, "kbd").filter(seen)].some((picture) => words.parentElement.contains(picture) && !words.parentElement.matches("main, .page") && boxOf(picture).bottom <= top + rem);
}

/** 48: with the spacing of WCAG 1.4.12, nothing is cut and nothing lies over something else. */
function spacing() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  cut("wide spacing");
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
}
function cut(how) {
  const edge = document.documentElement.clientWidth;
  const spaced = textsIn(whole);
  for (const { element, box, words } of spaced) {
    if (box.right > edge + 1 || box.left < -1) tell(48, element, `${how}: "${words.slice(0, 20)}" sticks out`);
    for (let one = element; one !== whole; one = one.parentElement) {
      if (style(one).overflow === "visible") continue;
      const round = boxOf(one);
      if (box.bottom > round.bottom + 2 || box.right > round.right + 2) tell(48, element, `${how}: "${words.slice(0, 20)}" is cut`);
    }
  }
  overlaps(spaced, how);
}
function overlaps(spaced, how) {
  const lines = spaced.flatMap(({ element, range }) => [...range.getClientRects()].map((box) => ({ element, box })));
  lines.forEach(({ element, box }, at) => {
    for (const other of lines.slice(at + 1)) {
      if (element.closest("header.top, .answer-bar") !== other.element.closest("header.top, .answer-bar")) continue;
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      // The boxes of two lines touch; their letters do not.
      if (across > 2 && down > 0.45 * Math.min(box.height, other.box.height)) tell(48, element, `${how}: lies over ${placeOf(other.element)}`);
    }
  });
}
