import * as api from "../generated/api";
import type * as T from "../generated/types";
import { live } from "../lib/live.svelte";

/** What is being put together for paper. It stays while the person goes back and forth. */
export const draft: T.PrintChoice = $state({ kind: "my-plan", eyes: "advocate", items: [], points: 16, empty: false });

/** What can go on it. */
export const list: { items: T.PrintItem[] | null } = $state({ items: null });

/** What came of the last print, shown with its pages. */
export const outcome: { done: "" | "paper" | "file" | "later" } = $state({ done: "" });

/** The kind for which `draft.items` was chosen. */
let chosenFor = "";

/** Begins a print of this kind. */
export function begin(kind: T.PrintKind): void {
  if (kind !== draft.kind) chosenFor = "";
  draft.kind = kind;
  draft.empty = false;
  outcome.done = "";
  draft.points = live.settings.text >= 150 ? 20 : 16;
}

/** Reads what can go on it. What was chosen before stays chosen; a new kind starts with what is usual. */
export async function readItems(): Promise<void> {
  const items = await api.printItems(draft.kind);
  if (chosenFor === draft.kind) {
    const known = new Set(items.map((item) => item.id));
    draft.items = draft.items.filter((id) => known.has(id));
  } else {
    draft.items = items.filter((item) => item.chosen).map((item) => item.id);
    chosenFor = draft.kind;
  }
  list.items = items;
}

/** Takes up a print that was kept for later. */
export function takeUp(choice: T.PrintChoice): void {
  Object.assign(draft, choice);
  chosenFor = choice.kind;
  outcome.done = "";
}

/** Puts an item on, or leaves it out. */
export function turn(id: string, on: boolean): void {
  draft.items = on ? [...draft.items.filter((other) => other !== id), id] : draft.items.filter((other) => other !== id);
}

/** The choice as plain values, as the core takes it. */
export function choice(): T.PrintChoice {
  return { ...draft, items: [...draft.items] };
}
