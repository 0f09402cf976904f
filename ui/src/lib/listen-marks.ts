// The mark on what is being said.
import { highlight } from "./highlights";
import "./listen.css";

/** How a block is marked: all of it, one sentence of it, or not at all. */
export type Marking = "whole" | "sentence" | "unseen";

/** Marks what is being said, and brings it into view without moving more than is needed. */
export function mark(block: HTMLElement, ranges: Range[], how: Marking) {
  unmark();
  block.dataset["listening"] = how;
  if (how !== "unseen") highlight("listening", ranges);
  const place = how === "whole" ? block : ranges[0]?.startContainer.parentElement;
  (place && block.contains(place) ? place : block).scrollIntoView({ block: "nearest", behavior: "instant" });
}

/** Marks one word, over the mark of its sentence. */
export function markWord(ranges: Range[]) {
  highlight("listening-word", ranges);
}

export function unmark() {
  highlight("listening", []);
  highlight("listening-word", []);
  for (const block of document.querySelectorAll<HTMLElement>("[data-listening]")) delete block.dataset["listening"];
}
