// The easy-read rules that can be measured on the screen that stands now: the body of a script that a driver runs.
// Its first argument is { address, pictures }: the page, and the setting of pictures if it is not the usual one.
// Its last argument is called with a list of findings { rule, where, what }.
// The numbers are those of the rules; a limit that is not the rule's own has its reason beside it.
// What a person wrote stands in an element with dir="auto": it may be in any language, and nobody judges it.
const asked = arguments[0];
const done = arguments[arguments.length - 1];
const whole = document.querySelector(".whole");
const main = whole.querySelector("main");
const found = [];

const CONTROLS = "button, a[href], input, textarea, select, summary";
const FIELDS = 'textarea, input:not([type]), input[type="text"], input[type="tel"], input[type="email"], input[type="password"]';
const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
/** How much larger than usual the person has set the text. */
const scale = rem / 16;
/** In a narrow window letters and pictures may be smaller, so that a word keeps to one line. */
const wide = innerWidth / scale > 600;

const all = (root, css) => [...root.querySelectorAll(css)];
const style = (one) => getComputedStyle(one);
const boxOf = (one) => one.getBoundingClientRect();
const tidy = (words) => words.replace(/\s+/g, " ").trim();
/** Whether it can be seen: not hidden, not for the ear only, not closed away. */
const seen = (one) => {
  const box = boxOf(one);
  return one.getClientRects().length > 0 && box.width > 1 && box.height > 1 && style(one).visibility === "visible";
};
const controls = (root) => all(root, CONTROLS).filter(seen);
const isOwn = (one) => one.closest('[dir="auto"]') !== null;
/** A record that is not open has only the places of the frame that still work. */
const isClosed = /^(closed|locked|choose)/.test(asked.address);
const px = (length) => Math.round(length * 10) / 10;

function nameOf(one) {
  const by = one.getAttribute("aria-labelledby");
  const labels = by ? by.split(" ").map((id) => document.getElementById(id)) : [...(one.labels ?? [])];
  const named = one.getAttribute("aria-label") ?? labels.map((label) => label?.textContent ?? "").join(" ");
  return tidy(named) || tidy(one.textContent) || one.title || one.alt || "";
}

/** A short way to find an element again. */
function placeOf(one) {
  const words = tidy(one.innerText ?? one.textContent ?? "") || nameOf(one) || one.getAttribute("src") || "";
  const kind = String(one.className?.baseVal ?? one.className ?? "").split(/\s+/).filter((name) => name && !name.startsWith("svelte-"));
  return `${[one.tagName.toLowerCase(), ...kind].join(".")} "${words.slice(0, 40)}"`;
}

const tell = (rule, where, what) => found.push({ rule, where: typeof where === "string" ? where : placeOf(where), what });

/** Every text that can be seen, with the element it stands in. */
function textsIn(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    if (!tidy(node.data) || element.closest("svg, .unseen, option") || !seen(element) || parseFloat(style(element).fontSize) < 1) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width > 1) texts.push({ node, element, words: tidy(node.data), box, range });
  }
  return texts;
}

/** The nearest element that makes a line of its own: the paragraph around a text. */
function paragraphOf(element) {
  let one = element;
  while (one !== main && /^(inline|contents|ruby)/.test(style(one).display) && style(one).display !== "inline-block") one = one.parentElement;
  return one;
}

/** The lines of a paragraph as they stand on the screen, each as the number of its letters. */
function linesOf(paragraph) {
  const lines = [];
  for (const { node, element } of textsIn(paragraph)) {
    if (paragraphOf(element) !== paragraph) continue;
    const range = document.createRange();
    for (const word of node.data.matchAll(/\S+/g)) {
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const box = range.getBoundingClientRect();
      const line = lines.find((known) => Math.abs(known.middle - (box.top + box.bottom) / 2) < box.height / 2);
      if (line) line.letters += word[0].length + 1;
      else lines.push({ middle: (box.top + box.bottom) / 2, letters: word[0].length });
    }
  }
  return lines;
}

const texts = textsIn(main);
const ours = texts.filter(({ element }) => !isOwn(element));
/** The fields of the record that a person writes. */
const WRITTEN = "name own_role does phone email times place own_kind way why text title what answer words means who_saw said_by age given_to proud_of like_about_me matters_to_me matters_to_child what_changed their_reason stopped_why hours times yes no not_get else_helps questions stop well worry would_help decided agreed felt not_right own_change with_name came_of own asks did say sign call_child send_to thoughts not_to_say whom note";
let theirs = [];
// What is hidden from the ear is a sample of something else, or says what its words say.
const pictures = all(main, "img, svg").filter((one) => seen(one) && !one.parentElement.closest('[aria-hidden="true"]') && !isMark(one));
/** A tick, a state or the like, drawn with its words: it is a sign, and not a picture of an idea. */
function isMark(one) {
  return one.tagName === "svg" && !isClock(one) && one.querySelector("text") === null;
}
function isClock(one) {
  return one.tagName === "svg" && all(one, "text").filter((number) => /^([1-9]|1[0-2])$/.test(number.textContent)).length === 12;
}
