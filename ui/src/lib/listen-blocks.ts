// The blocks of a screen, and their words.
import { asSeen, joined, outermost, placesOf, type Piece } from "./listen-order";

/** The words of a block and how to find them again on the page. */
export type Words = {
  text: string;
  /** They are said in another form than they are written, so no single sentence of them can be shown. */
  whole: boolean;
  rangesOf: (start: number, end: number) => Range[];
};

/** How an element stands whose words run on in the line around it. */
const runsOn = /^(inline|contents|ruby)$/;
export const controls = "button, a, input, select, textarea, summary";

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

/** The words that can be heard alone: a block, or what stands on a small button. Nothing where words are typed. */
export function wordsAt(root: HTMLElement, tapped: EventTarget | null): HTMLElement | null {
  if (!(tapped instanceof Element) || tapped.closest("input, select, textarea")) return null;
  const small = tapped.closest<HTMLElement>("button, a, summary, label");
  return blockAt(root, tapped) ?? (small && root.contains(small) ? small : null);
}

/** What is said for a block: its own spoken form if it has one, else its words. */
export function wordsOf(block: HTMLElement): Words {
  const say = block.dataset["say"] || nameOf(block);
  return say ? { text: say, whole: true, rangesOf: () => textNodes(block).map(rangeOver) } : seenWordsOf(block);
}

/** What stands in a block for the eye, whatever is said for it; without the parts of it that are left out. */
export function seenWordsOf(block: HTMLElement, without?: string): Words {
  const nodes = textNodes(block, without);
  const pieces = piecesOf(block, nodes);
  const { text, starts } = joined(pieces);
  return { text, whole: false, rangesOf: (start, end) => rangeIn(nodes, placesOf(pieces, starts, start, end)) };
}

/** A small button may have a longer name than its words, which says what it belongs to. */
function nameOf(block: HTMLElement): string {
  return block.dataset["block"] === undefined ? (block.getAttribute("aria-label") ?? "") : "";
}

/** The voice that somebody recorded for this block, or empty. */
export function soundOf(block: HTMLElement): string {
  return block.dataset["recording"] ?? "";
}

/** What is said after the recorded voice of a block: all of its words, where it does not say which. */
export function restOf(block: HTMLElement): Words {
  const rest = block.dataset["rest"];
  return rest === undefined ? wordsOf(block) : { text: rest, whole: true, rangesOf: () => textNodes(block).map(rangeOver) };
}

/** The language a block is written in. */
export function languageOf(block: HTMLElement): string {
  return block.closest<HTMLElement>("[lang]")?.lang || "en-GB";
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
function textNodes(block: HTMLElement, without?: string): Text[] {
  const leftOut = `${controls}, svg, style, [aria-hidden='true']${without ? `, ${without}` : ""}`;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
    const left = node instanceof Element && (node.matches(leftOut) || getComputedStyle(node).display === "none");
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
