// The blocks of a screen, their words, and the mark on the words that are being said.
import "./listen.css";
import { asSeen, joined, outermost, placesOf, type Piece } from "./listen-order";

/** The words of a block and how to find them again on the page. */
export type Words = { text: string; rangesOf: (start: number, end: number) => Range[] };

/** How an element stands whose words run on in the line around it. */
const runsOn = /^(inline|contents|ruby)$/;
const controls = "button, a, input, select, textarea, summary";

/** Everything that is read on this screen, in order. A heading is read even when nobody marked it. */
export function blocksOf(root: HTMLElement): HTMLElement[] {
  const all = [...root.querySelectorAll<HTMLElement>("[data-block], h1")];
  return outermost(all.filter(seen), (outer, inner) => outer.contains(inner));
}

/** The block of this screen that holds what was tapped; null when the tap was on a smaller control inside it. */
export function blockAt(root: HTMLElement, tapped: EventTarget | null): HTMLElement | null {
  if (!(tapped instanceof Element)) return null;
  const block = blocksOf(root).find((one) => one.contains(tapped));
  if (!block) return null;
  const control = tapped.closest(controls);
  return control && control !== block && block.contains(control) ? null : block;
}

/** What is said for a block: its own spoken form if it has one, else its words. */
export function wordsOf(block: HTMLElement): Words {
  const say = block.dataset["say"];
  if (say) return { text: say, rangesOf: () => textNodes(block).map(rangeOver) };
  const nodes = textNodes(block);
  const pieces = piecesOf(block, nodes);
  const { text, starts } = joined(pieces);
  return { text, rangesOf: (start, end) => rangeIn(nodes, placesOf(pieces, starts, start, end)) };
}

/** The language a block is written in. */
export function languageOf(block: HTMLElement): string {
  return block.closest<HTMLElement>("[lang]")?.lang || "en-GB";
}

/** Marks a block, and the sentence in it, as the one that is being said; and brings it into view without moving more than is needed. */
export function mark(block: HTMLElement, ranges: Range[]) {
  unmark();
  const whole = Boolean(block.dataset["say"]);
  block.dataset["listening"] = whole ? "whole" : "sentence";
  if ("highlights" in CSS) CSS.highlights.set("listening", new Highlight(...ranges));
  const place = whole ? block : ranges[0]?.startContainer.parentElement;
  (place && block.contains(place) ? place : block).scrollIntoView({ block: "nearest", behavior: "instant" });
}

export function unmark() {
  if ("highlights" in CSS) CSS.highlights.delete("listening");
  for (const block of document.querySelectorAll<HTMLElement>("[data-listening]")) delete block.dataset["listening"];
}

function seen(element: HTMLElement): boolean {
  return element.getClientRects().length > 0 && !element.closest("[aria-hidden='true'], [inert]");
}

function rangeOver(node: Text): Range {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range;
}

function rangeIn(nodes: Text[], places: ReturnType<typeof placesOf>): Range[] {
  const from = places && nodes[places.from.piece];
  const to = places && nodes[places.to.piece];
  if (!places || !from?.isConnected || !to?.isConnected) return [];
  const range = document.createRange();
  range.setStart(from, Math.min(places.from.offset, from.length));
  range.setEnd(to, Math.min(places.to.offset, to.length));
  return [range];
}

/** The texts of a block, without those that are hidden and without the labels of small controls inside it. */
function textNodes(block: HTMLElement): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
    const left = node instanceof Element && (node.matches(`${controls}, svg, style, [aria-hidden='true']`) || getComputedStyle(node).display === "none");
    return left ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

function piecesOf(block: HTMLElement, nodes: Text[]): Piece[] {
  let line: Element | null = null;
  return nodes.map((node) => {
    const mine = lineOf(node, block);
    const newLine = mine !== line || node.previousSibling instanceof HTMLBRElement;
    line = mine;
    const keepsLines = getComputedStyle(node.parentElement ?? block).whiteSpace.startsWith("pre");
    return { words: asSeen(node.data, keepsLines), newLine };
  });
}

/** The nearest element around a text that makes a line of its own. */
function lineOf(node: Text, block: HTMLElement): Element {
  let element = node.parentElement ?? block;
  while (element !== block && element.parentElement && runsOn.test(getComputedStyle(element).display)) element = element.parentElement;
  return element;
}
