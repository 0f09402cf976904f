import * as api from "../generated/api";
import type * as T from "../generated/types";
import { bankWordsIn } from "./bank";
import { stopListening } from "./listen.svelte";
import { wordsOf as spokenOf } from "./listen-blocks";
import { keep } from "./live.svelte";
import { route } from "./route.svelte";

type Puzzling = {
  on: boolean;
  kept: boolean;
  /** A word of the bank among those that were kept last. */
  known: T.BankWord | null;
};

/** "I did not understand": while on, a tap on words keeps them. */
export const puzzle: Puzzling = $state({ on: false, kept: false, known: null });

const BLOCK = "[data-block]";

export function startPuzzle(): void {
  // Both would answer to a tap on words.
  stopListening();
  puzzle.on = true;
  puzzle.kept = false;
  puzzle.known = null;
}

export function stopPuzzle(): void {
  puzzle.on = false;
  puzzle.kept = false;
  puzzle.known = null;
}

function wordsOf(block: Element): string {
  return (block.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** Keeps words of a place, to ask about. */
export async function keepPuzzle(words: string, place: string): Promise<T.Puzzle> {
  return api.savePuzzle({ ...(await api.newPuzzle()), words, place });
}

let last = 0;

async function keepWords(blocks: HTMLElement[]): Promise<void> {
  const words = blocks.map(wordsOf).filter(Boolean).join("\n");
  // Words that stand apart for the eye are apart in what is spoken too.
  const spoken = blocks.map((block) => spokenOf(block).text).join("\n");
  if (!words) return;
  const mine = ++last;
  puzzle.kept = false;
  puzzle.known = null;
  const place = route.screen;
  const done = await keep(() => keepPuzzle(words, place));
  puzzle.kept = done !== undefined;
  if (!done) return;
  const [known] = await bankWordsIn(spoken);
  if (mine === last && puzzle.on) puzzle.known = known ?? null;
}

/** Keeps the words of every block of the page. Blocks inside a block are not said twice. */
export async function keepPage(page: HTMLElement): Promise<void> {
  const all = [...page.querySelectorAll<HTMLElement>(BLOCK)];
  await keepWords(all.filter((block) => !block.parentElement?.closest(BLOCK)));
}

/** Makes the words of a page able to be tapped or reached by key. Returns the way back. */
export function openWords(page: HTMLElement): () => void {
  const added = [...page.querySelectorAll<HTMLElement>(BLOCK)].filter((block) => block.tabIndex < 0);
  const before = added.map((block) => block.getAttribute("tabindex"));
  for (const block of added) block.tabIndex = 0;

  const choose = (event: Event) => {
    const place = event.target instanceof Element ? event.target : null;
    // A note about something that could not be done keeps its own button. So do the ways to what words mean.
    if (place?.closest("[role=alert], [data-words-here]")) return;
    const block = place?.closest<HTMLElement>(BLOCK);
    event.preventDefault();
    event.stopPropagation();
    if (!block) return;
    block.setAttribute("data-kept", "");
    void keepWords([block]);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter" || event.key === " ") choose(event);
  };
  page.addEventListener("click", choose, true);
  page.addEventListener("keydown", press, true);
  return () => {
    page.removeEventListener("click", choose, true);
    page.removeEventListener("keydown", press, true);
    for (const block of page.querySelectorAll("[data-kept]")) block.removeAttribute("data-kept");
    added.forEach((block, index) => {
      const value = before[index];
      if (value === null || value === undefined) block.removeAttribute("tabindex");
      else block.setAttribute("tabindex", value);
    });
  };
}
