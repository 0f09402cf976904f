// The mark on what is being said.
import "./listen.css";

/** How a block is marked: all of it, one sentence of it, or not at all. */
export type Marking = "whole" | "sentence" | "unseen";

const SENTENCE = "listening";
const WORD = "listening-word";

/** Marks what is being said, and brings it into view without moving more than is needed. */
export function mark(block: HTMLElement, ranges: Range[], how: Marking) {
  unmark();
  block.dataset["listening"] = how;
  if (how !== "unseen") highlight(SENTENCE, ranges);
  const place = how === "whole" ? block : ranges[0]?.startContainer.parentElement;
  (place && block.contains(place) ? place : block).scrollIntoView({ block: "nearest", behavior: "instant" });
}

/** Marks one word, over the mark of its sentence. */
export function markWord(ranges: Range[]) {
  highlight(WORD, ranges, 1);
}

export function unmark() {
  if ("highlights" in CSS) for (const name of [SENTENCE, WORD]) CSS.highlights.delete(name);
  for (const block of document.querySelectorAll<HTMLElement>("[data-listening]")) delete block.dataset["listening"];
}

function highlight(name: string, ranges: Range[], priority = 0) {
  if (!("highlights" in CSS)) return;
  const marked = new Highlight(...ranges);
  marked.priority = priority;
  CSS.highlights.set(name, marked);
}
