import * as api from "../generated/api";
import type * as T from "../generated/types";
import { live } from "../lib/live.svelte";

/** What is being put together for paper. It stays while the person goes back and forth. */
export const draft: T.PrintChoice = $state({ kind: "my-plan", eyes: "advocate", items: [], points: 16, empty: false, words_only: false, day: null, until: null, parts: [], about: "" });

/** What can go on it. */
export const list: { items: T.PrintItem[] | null } = $state({ items: null });

/** What came of the last print, shown with its pages. */
export const outcome: { done: "" | "paper" | "file" | "later" } = $state({ done: "" });

/** Points of the words on a paper for somebody who reads fast. */
const FOR_WORKERS = 14;

/** For what `draft.items` was chosen. */
let chosenFor = "";
const keyOf = ({ kind, day, until, parts, about }: T.PrintChoice): string => [kind, day, until, about, ...parts].join(" ");

/** A week or month for the wall: it is for the parent's own home, so nobody asks for whom it is. */
export const isWall = (kind: T.PrintKind): boolean => kind === "week" || kind === "month";

/** A letter, as it is sent or with pictures: one of them, as it is. */
export const isLetter = (kind: T.PrintKind): boolean => kind === "letter" || kind === "letter-easy";

/** A step card is for the parent's own home too, and a letter is chosen alone like one. */
export const isCard = (kind: T.PrintKind): boolean => kind === "step-book" || kind === "step-sheet" || isLetter(kind);

/** The page of a visit, and the copy for the worker. */
export const isVisit = (kind: T.PrintKind): boolean => kind === "visit" || kind === "visit-copy";

/** A summary for my advocate, in its three lengths. */
export const summaries: T.PrintKind[] = ["for-my-advocate", "advocate-page", "advocate-long"];
export const isSummary = (kind: T.PrintKind): boolean => summaries.includes(kind);

/** Who reads fast gets these: they have one size, and no pictures. */
const isForFastReaders = (kind: T.PrintKind): boolean => kind === "law-facts" || kind === "visit-copy" || kind === "advocate-page" || kind === "advocate-long";

/** A memory book or a letter to a child: it is begun on its own page, and all of it is on it from the start. */
export const isForChild = (kind: T.PrintKind): boolean => kind === "memory-book" || kind === "box-letter";
const startsOn = (item: T.PrintItem): boolean => item.chosen || (isForChild(draft.kind) && item.section !== "words");

/** How big the words are can be chosen. */
export const hasSize = (kind: T.PrintKind): boolean => !isForFastReaders(kind);

/** A paper for court says first who may see it. */
export const isCourt = (kind: T.PrintKind): boolean => kind === "court-needs";

/** The papers that a pack can have, five at a time. */
export const PACKS: T.PrintKind[][] = [
  ["for-my-advocate", "told", "promises", "help", "timeline"],
  ["court-needs", "my-plan", "my-dates", "my-people", "my-side"],
  ["services", "meeting-sheet", "my-report", "could-not-read", "my-map"],
];

/** Whether something for court is on the print that is on its way. */
export const holdsCourt = (): boolean => isCourt(draft.kind) || (draft.kind === "pack" && draft.items.some((id) => id.startsWith("court-needs/")));

/** Whether that was read, and whether the papers of a pack were looked for, for the print that is on its way. */
export const read: { court: boolean; pack: boolean } = $state({ court: false, pack: false });

/** What the law says is ours: nothing of the record goes on it. */
export const isOurs = (kind: T.PrintKind): boolean => kind === "stage-rights" || kind === "law-facts";

/** A week or month for the wall, a step card, a card to hold up or for a wallet, and the page of a visit are for the parent alone. */
export const isForHome = (kind: T.PrintKind): boolean =>
  isWall(kind) || isCard(kind) || isForChild(kind) || kind === "wallet" || kind === "advocate-card" || kind === "visit" || isOurs(kind);

/** Nobody asks for whom these are. */
export const hasEyes = (kind: T.PrintKind): boolean => !isForHome(kind) && kind !== "visit-copy";

/** Begins a print of one step card; what came of one that is on its way stays. */
export function beginCard(kind: T.PrintKind, card: string): void {
  if (draft.kind === kind && draft.items.includes(card)) return;
  begin(kind);
  draft.items = [card];
  chosenFor = keyOf(draft);
}

/** Begins a print of this kind; for the wall, of the week or month that a day is in; of a visit or meeting, of the one that `about` names. */
export function begin(kind: T.PrintKind, day: T.Day | null = null, about = ""): void {
  draft.kind = kind;
  draft.day = day;
  draft.until = null;
  draft.parts = kind === "pack" ? [...(PACKS[0] ?? [])] : [];
  draft.about = about;
  if (keyOf(draft) !== chosenFor) chosenFor = "";
  draft.empty = false;
  outcome.done = "";
  read.court = read.pack = false;
  if (isCourt(kind)) draft.eyes = "court";
  else if (draft.eyes === "court") draft.eyes = "advocate";
  draft.points = isForFastReaders(kind) ? FOR_WORKERS : live.settings.text >= 150 ? 20 : 16;
  draft.words_only = hasSize(kind) && live.settings.pictures === "words-only";
}

/** Reads what can go on it. What was chosen before stays chosen; a new kind starts with what is usual. */
export async function readItems(): Promise<void> {
  const items = await api.printItems(choice());
  if (chosenFor === keyOf(draft)) {
    const known = new Set(items.map((item) => item.id));
    draft.items = [...draft.items.filter((id) => known.has(id)), ...writtenSince(items)];
  } else {
    draft.items = items.filter(startsOn).map((item) => item.id);
    chosenFor = keyOf(draft);
  }
  list.items = items;
}

/** In a visit that is open more is written while its page lies there: that is on it too. */
function writtenSince(items: T.PrintItem[]): string[] {
  if (!isVisit(draft.kind) || list.items === null) return [];
  const before = new Set(list.items.map((item) => item.id));
  return items.filter((item) => item.chosen && !before.has(item.id)).map((item) => item.id);
}

/** Takes up a print that was kept for later. */
export function takeUp(choice: T.PrintChoice): void {
  Object.assign(draft, choice);
  read.court = false;
  list.items = null;
  chosenFor = keyOf(choice);
  outcome.done = "";
}

/** Puts an item on, or leaves it out. */
export function turn(id: string, on: boolean): void {
  draft.items = on ? [...draft.items.filter((other) => other !== id), id] : draft.items.filter((other) => other !== id);
}

/** The choice as plain values, as the core takes it. */
export function choice(): T.PrintChoice {
  const eyes = isForHome(draft.kind) ? "me" : draft.kind === "visit-copy" ? "worker" : draft.eyes;
  return { ...draft, eyes, items: [...draft.items], parts: [...draft.parts] };
}
