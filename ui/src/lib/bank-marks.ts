// The words of the bank, marked where they first stand on a screen. The page itself stays as it is: only letters are
// marked, so that no sentence is cut into pieces for a screen reader or for Listen. Who uses one, or keys, or needs a
// large place to press, has the same words as buttons below the screen.
import "./bank-marks.css";
import { placesIn, pressed, type Named } from "./bank-places";
import { withGaps } from "./bank";
import { highlight } from "./highlights";
import { blocksOf, controls, seenWordsOf } from "./listen-blocks";

type Marked = { id: string; range: Range };

/** So many pixels beside the letters are still a press on them. */
const SLACK = 6;

/** A heading names its place and stays calm; what can be pressed does its own work. */
const headings = "h1, h2, h3, h4, h5, h6, legend";
const other = `${controls}, label, [contenteditable]`;

/** Marks words of a screen, until the next ones or none; and one of them more, for the button that has the focus. */
export type Marks = { show: (words: Named[]) => void; point: (id: string) => void; close: () => void };

/** Opens the marked words of a screen to presses. */
export function openMarks(root: HTMLElement, onpress: (id: string) => void): Marks {
  let marked: Marked[] = [];
  const at = (event: MouseEvent): Marked | undefined => markedAt(marked, event);
  const press = (event: MouseEvent): void => {
    const word = event.defaultPrevented || isSelecting() ? undefined : at(event);
    if (word) onpress(word.id);
  };
  const hover = (event: PointerEvent): void => over(root, event.pointerType === "mouse" ? at(event) : undefined);
  const away = (): void => over(root, undefined);
  root.addEventListener("click", press);
  root.addEventListener("pointermove", hover);
  root.addEventListener("pointerleave", away);
  const show = (words: Named[]): void => {
    marked = firstUses(root, words);
    highlight("bank-word", marked.map(({ range }) => range));
    away();
  };
  const close = (): void => {
    root.removeEventListener("click", press);
    root.removeEventListener("pointermove", hover);
    root.removeEventListener("pointerleave", away);
    show([]);
  };
  const point = (id: string): void => highlight("bank-word-over", marked.filter((one) => one.id === id).map(({ range }) => range));
  return { show, point, close };
}

/** Where each word stands first in the sentences of a screen. */
function firstUses(root: HTMLElement, words: Named[]): Marked[] {
  const left = new Map(words.map((word) => [word.id, word]));
  const found: Marked[] = [];
  if (left.size === 0) return found;
  for (const block of blocksOf(root)) {
    if (block.closest(`${headings}, ${other}`)) continue;
    const { text, rangesOf } = seenWordsOf(block, `${headings}, ${other}`);
    // The words that are marked already still hide the shorter ones in them.
    for (const { id, start, end } of placesIn(withGaps(text), words)) {
      if (left.delete(id)) found.push(...rangesOf(start, end).map((range) => ({ id, range })));
    }
  }
  return found;
}

function markedAt(marked: Marked[], { clientX: x, clientY: y, target }: MouseEvent): Marked | undefined {
  if (!(target instanceof Element) || target.closest(other)) return undefined;
  // What lies over the words, as the bar at the top does, takes the press itself.
  const reached = marked.filter(({ range }) => target.contains(range.startContainer) || range.startContainer.parentElement?.contains(target));
  return pressed(reached.map((one) => ({ one, boxes: [...one.range.getClientRects()] })), { x, y }, SLACK);
}

function isSelecting(): boolean {
  return getSelection()?.isCollapsed === false;
}

function over(root: HTMLElement, word: Marked | undefined): void {
  if (root.dataset["overWord"] === word?.id) return;
  if (word) root.dataset["overWord"] = word.id;
  else delete root.dataset["overWord"];
  highlight("bank-word-over", word ? [word.range] : []);
}
