import * as api from "../generated/api";
import { stopListening } from "./listen.svelte";
import { keep } from "./live.svelte";
import { route } from "./route.svelte";

/** "I did not understand": while on, a tap on words keeps them. */
export const puzzle = $state({ on: false, kept: false });

const BLOCK = "[data-block]";

export function startPuzzle(): void {
  // Both would answer to a tap on words.
  stopListening();
  puzzle.on = true;
  puzzle.kept = false;
}

export function stopPuzzle(): void {
  puzzle.on = false;
  puzzle.kept = false;
}

function wordsOf(block: Element): string {
  return (block.textContent ?? "").replace(/\s+/g, " ").trim();
}

async function keepWords(words: string): Promise<void> {
  if (!words) return;
  puzzle.kept = false;
  const place = route.screen;
  const done = await keep(async () => api.savePuzzle({ ...(await api.newPuzzle()), words, place }));
  puzzle.kept = done !== undefined;
}

/** Keeps the words of every block of the page. Blocks inside a block are not said twice. */
export async function keepPage(page: HTMLElement): Promise<void> {
  const blocks = [...page.querySelectorAll(BLOCK)].filter((block) => !block.parentElement?.closest(BLOCK));
  const words = blocks.map(wordsOf).filter(Boolean);
  await keepWords(words.join("\n"));
}

/** Makes the words of a page able to be tapped or reached by key. Returns the way back. */
export function openWords(page: HTMLElement): () => void {
  const added = [...page.querySelectorAll<HTMLElement>(BLOCK)].filter((block) => block.tabIndex < 0);
  const before = added.map((block) => block.getAttribute("tabindex"));
  for (const block of added) block.tabIndex = 0;

  const choose = (event: Event) => {
    const place = event.target instanceof Element ? event.target : null;
    // A note about something that could not be done keeps its own button.
    if (place?.closest("[role=alert]")) return;
    const block = place?.closest(BLOCK);
    event.preventDefault();
    event.stopPropagation();
    if (!block) return;
    block.setAttribute("data-kept", "");
    void keepWords(wordsOf(block));
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
