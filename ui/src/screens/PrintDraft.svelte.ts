import * as api from "../generated/api";
import type * as T from "../generated/types";
import { live } from "../lib/live.svelte";

/** What is being put together for paper. It stays while the person goes back and forth. */
export const draft: T.PrintChoice = $state({ kind: "my-plan", eyes: "advocate", items: [], points: 16, empty: false, day: null });

/** What can go on it. */
export const list: { items: T.PrintItem[] | null } = $state({ items: null });

/** What came of the last print, shown with its pages. */
export const outcome: { done: "" | "paper" | "file" | "later" } = $state({ done: "" });

/** For what `draft.items` was chosen. */
let chosenFor = "";
const keyOf = ({ kind, day }: T.PrintChoice): string => `${kind} ${day ?? ""}`;

/** A week or month for the wall: it is for the parent's own home, so nobody asks for whom it is. */
export const isWall = (kind: T.PrintKind): boolean => kind === "week" || kind === "month";

/** A step card is for the parent's own home too. */
export const isCard = (kind: T.PrintKind): boolean => kind === "step-book" || kind === "step-sheet";
/** A week or month for the wall, a step card and the card for a wallet are for the parent alone. */
export const isForHome = (kind: T.PrintKind): boolean => isWall(kind) || isCard(kind) || kind === "wallet";

/** Begins a print of one step card; what came of one that is on its way stays. */
export function beginCard(kind: T.PrintKind, card: string): void {
  if (draft.kind === kind && draft.items.includes(card)) return;
  begin(kind);
  draft.items = [card];
  chosenFor = keyOf(draft);
}

/** Begins a print of this kind; for the wall, of the week or month that a day is in. */
export function begin(kind: T.PrintKind, day: T.Day | null = null): void {
  draft.kind = kind;
  draft.day = day;
  if (keyOf(draft) !== chosenFor) chosenFor = "";
  draft.empty = false;
  outcome.done = "";
  draft.points = live.settings.text >= 150 ? 20 : 16;
}

/** Reads what can go on it. What was chosen before stays chosen; a new kind starts with what is usual. */
export async function readItems(): Promise<void> {
  const items = await api.printItems(draft.kind, draft.day);
  if (chosenFor === keyOf(draft)) {
    const known = new Set(items.map((item) => item.id));
    draft.items = draft.items.filter((id) => known.has(id));
  } else {
    draft.items = items.filter((item) => item.chosen).map((item) => item.id);
    chosenFor = keyOf(draft);
  }
  list.items = items;
}

/** Takes up a print that was kept for later. */
export function takeUp(choice: T.PrintChoice): void {
  Object.assign(draft, choice);
  chosenFor = keyOf(choice);
  outcome.done = "";
}

/** Puts an item on, or leaves it out. */
export function turn(id: string, on: boolean): void {
  draft.items = on ? [...draft.items.filter((other) => other !== id), id] : draft.items.filter((other) => other !== id);
}

/** The choice as plain values, as the core takes it. */
export function choice(): T.PrintChoice {
  return { ...draft, eyes: isForHome(draft.kind) ? "me" : draft.eyes, items: [...draft.items] };
}
