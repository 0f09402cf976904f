// Pictures: where they stand, how large they are, and whether they follow the settings.

/** 18: a picture stands before or above its words, and never alone. */
function picturePlaces() {
  for (const one of controls(whole)) {
    const drawn = all(one, "img, svg").some(seen);
    if (drawn && textsIn(one).length === 0) tell(18, one, "a picture alone in a control");
  }
  for (const one of pictures.filter((picture) => !isPage(picture))) {
    const group = withWords(one);
    if (!group) {
      tell(18, one, "a picture without words");
      continue;
    }
    const box = boxOf(one.closest(".round") ?? one);
    const rightToLeft = style(one).direction === "rtl";
    const before = (words) => (rightToLeft ? words.right <= box.left + 4 : words.left >= box.right - 4);
    const below = (words) => words.top >= box.bottom - 0.4 * rem;
    if (!textsIn(group).some(({ box: words }) => before(words) || below(words))) tell(18, one, `a picture after its words, in ${placeOf(group)}`);
  }
}
/** A page as it will be printed is shown as it is, under its number. */
const isPage = (one) => /^(page:|https?:\/\/page\.|.*\/page\/)/.test(one.src ?? "");
/** The nearest element around a picture that has words. */
function withWords(picture) {
  for (let one = picture.parentElement; one && one !== main.parentElement; one = one.parentElement) if (textsIn(one).length > 0) return one;
  return null;
}

/**
 * 20: 64 px, and 96 px on a tile. The act on a button has 40 px, as in the frame; so has a mark that says how a thing
 * stands, where the thing itself has its picture of 64 px: there the words lead, and a larger mark would look like a thing.
 */
function pictureSizes() {
  if (!wide) return;
  for (const one of pictures) {
    if (bigger && isSample(one)) continue;
    const { width, height } = boxOf(one.closest(".round") ?? one);
    const size = Math.max(width, height);
    const least = (isTile(one.closest("button")) ? 96 : besideALine(one) ? 40 : 64) * (bigger ? GROWTH : 1);
    if (size < least * scale - 0.5) tell(bigger ? 26 : 20, one, `${px(size / scale)} px of ${px(least)}, in ${placeOf(withWords(one) ?? main)}`);
  }
}

/** 26: with words only no drawing is left but what is chosen between, and bigger pictures are 35 hundredths larger. */
const bigger = asked.pictures === "bigger";
const GROWTH = 1.35;
/** How it looks is chosen by looking: its samples show what they stand for, whatever is chosen now. */
const isSample = (one) => /^settings-look|page=tone/.test(asked.address) && one.closest("[aria-pressed]") !== null;
function wordsOnly() {
  for (const one of pictures) {
    const drawn = one.tagName === "svg" || /picture/.test(one.src);
    // What is chosen by its picture keeps it, and has a name of its own.
    if (drawn && !one.alt && !isSample(one) && !isPage(one)) tell(26, one, `a picture where words are wanted, in ${placeOf(withWords(one) ?? main)}`);
  }
}
const isTile = (one) => one !== null && one.matches("button[data-block][data-section]:not(.card, [aria-pressed])");
function besideALine(picture) {
  const control = picture.closest("button, a");
  if (control && !control.hasAttribute("data-block") && boxOf(control).height < 96 * scale) return true;
  const large = (one) => one !== picture && boxOf(one).width >= 64 * scale - 0.5;
  return pictures.some((one) => large(one) && groupOf(picture)?.contains(one));
}
/** The row, card or part of a screen that a picture stands in. */
const groupOf = (picture) => picture.closest(".card, li, tr, .row, header") ?? picture.closest("section, article, ul, ol");
