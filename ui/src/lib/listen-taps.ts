// While the voice reads, words can be pressed, or reached by key, to hear them.
import { blockAt, blocksOf, controls, wordsAt } from "./listen-blocks";

type Hears = {
  /** Only what is pressed is heard, and nothing else happens. */
  only: () => boolean;
  onwords: (block: HTMLElement) => void;
  onescape: () => void;
};

/** The blocks that got a place in the order of the keys, with the one they had before. */
const opened = new Map<HTMLElement, string | null>();

/** Opens the words of a screen. Gives the way back. */
export function openTaps(root: HTMLElement, hears: Hears): () => void {
  const tapped = (event: MouseEvent) => onTap(root, hears, event);
  const pressed = (event: KeyboardEvent) => onKey(hears, event);
  const changes = new MutationObserver(() => open(root));
  open(root);
  changes.observe(root, { childList: true, subtree: true });
  document.addEventListener("click", tapped, true);
  document.addEventListener("keydown", pressed, true);
  return () => {
    changes.disconnect();
    document.removeEventListener("click", tapped, true);
    document.removeEventListener("keydown", pressed, true);
    close();
  };
}

/** While only a sample is heard, the page stays as it is. */
export function openEscape(onescape: () => void): () => void {
  const pressed = (event: KeyboardEvent) => onEscape(onescape, event);
  document.addEventListener("keydown", pressed, true);
  return () => document.removeEventListener("keydown", pressed, true);
}

/** A tap reads, and goes on to whatever it was on. Where only words are heard, a button can be heard before it is used. */
function onTap(root: HTMLElement, { only, onwords }: Hears, event: MouseEvent) {
  const block = only() ? wordsAt(root, event.target) : blockAt(root, event.target);
  if (!block) return;
  if (only()) keepFromPage(event);
  onwords(block);
}

function onKey({ onwords, onescape }: Hears, event: KeyboardEvent) {
  onEscape(onescape, event);
  const block = event.target;
  if ((event.key !== "Enter" && event.key !== " ") || !(block instanceof HTMLElement) || !opened.has(block)) return;
  keepFromPage(event);
  onwords(block);
}

/** While something is being read, Esc stops that and nothing else. */
function onEscape(onescape: () => void, event: KeyboardEvent) {
  if (event.key !== "Escape") return;
  keepFromPage(event);
  onescape();
}

function keepFromPage(event: Event) {
  event.preventDefault();
  event.stopPropagation();
}

function open(root: HTMLElement) {
  for (const block of blocksOf(root)) {
    if (block.tabIndex >= 0 || block.matches(controls)) continue;
    opened.set(block, block.getAttribute("tabindex"));
    block.tabIndex = 0;
  }
}

function close() {
  for (const [block, before] of opened) {
    // Who is on these words with the keys goes on from here.
    if (block === document.activeElement) block.addEventListener("blur", () => shut(block, before), { once: true });
    else shut(block, before);
  }
  opened.clear();
}

function shut(block: HTMLElement, before: string | null) {
  if (before === null) block.removeAttribute("tabindex");
  else block.setAttribute("tabindex", before);
}
