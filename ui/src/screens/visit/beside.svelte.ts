// The visit that is open: what it says now, and what of it is not in the record yet.
import { tick } from "svelte";
import * as api from "../../generated/api";
import type * as T from "../../generated/types";
import { focusHeading } from "../../lib/heading";
import { allKept, autosave, keep } from "../../lib/live.svelte";
import { back, go, replace, route } from "../../lib/route.svelte";
import { whenClosed } from "../SafeLocks.svelte";
import { newNoteId, type Page } from "./way";

type Beside = {
  /** Null while no visit is open. */
  visit: T.Visit | null;
  /** It has been asked for. */
  known: boolean;
  /** The page that was looked at last. */
  page: Page | "";
  /** What the parent says back, until the parent wants it kept. It is nowhere but in this window. */
  tried: string;
};

const NOTHING: Beside = { visit: null, known: false, page: "", tried: "" };
export const beside: Beside = $state({ ...NOTHING });

/** Grows with each change here, so that what was read before it is let go. */
let version = 0;
/** Something was said that is not in the record. */
let unkept = false;

function forget(): void {
  version += 1;
  unkept = false;
  Object.assign(beside, NOTHING);
}
whenClosed(forget);

/** Reads how the visit stands. What was just written here stands. */
export async function readVisit(): Promise<void> {
  const at = version;
  const found = await api.openVisit();
  if (at !== version || unkept) return;
  Object.assign(beside, { visit: found, known: true });
}

function take(visit: T.Visit): void {
  version += 1;
  Object.assign(beside, { visit, known: true });
}

async function save(): Promise<void> {
  if (!beside.visit || !unkept) return;
  const at = version;
  await api.saveVisit($state.snapshot(beside.visit));
  if (at === version) unkept = false;
}

/** Waits until all of it is in the record; false when it could not be. */
async function isKept(): Promise<boolean> {
  await allKept();
  if (unkept) await keep(save);
  return !unkept;
}

export type Pen = {
  /** Says something in the visit. It keeps itself. */
  say: (part: Partial<T.Visit>) => void;
  /** Waits until all of it is in the record; false when it could not be. */
  kept: () => Promise<boolean>;
};

/** Writes in the visit. Call it while the component is made. */
export function visitPen(): Pen {
  const soon = autosave(save);
  return {
    say(part) {
      if (!beside.visit) return;
      version += 1;
      unkept = true;
      Object.assign(beside.visit, part);
      soon();
    },
    kept: isKept,
  };
}

/** The parent wants the words kept that were said back. Until then they are in no record and in no history. */
export function keepSaidBack(pen: Pen): void {
  pen.say({ said_back: beside.tried.trim(), said_back_kept: true });
  beside.tried = "";
}

/** The words are not wanted after all: they stand in the window again, to be said in another way. */
export function dropSaidBack(pen: Pen): void {
  beside.tried = beside.visit?.said_back ?? "";
  pen.say({ said_back: "", said_back_kept: false });
}

/** Opens a page of the visit, from which Back leads here. */
export const openPage = (part: Page, more: Record<string, string> = {}): void => go("visit-now", { part, ...more });

/** Opens an empty note. */
export const openNewNote = (visit: T.Visit): void => openPage("note", { note: newNoteId(visit) });

/** Begins a visit. Both are told what a visit is where this worker has not been at one. */
export async function beginVisit(person: string): Promise<void> {
  const begun = await keep(() => api.beginVisit(person));
  if (!begun) return;
  take(begun);
  const first = await api.isFirstVisit(person).catch(() => true);
  (route.screen === "visit-start" ? replace : go)("visit-now", first ? { part: "first" } : { part: "note" });
}

/** The worker goes away for a moment, comes back, or the parent says that they are alone. */
export async function turnTo(change: (id: string) => Promise<T.Visit>): Promise<void> {
  const id = beside.visit?.id;
  if (!id || !(await isKept())) return;
  const now = await keep(() => change(id));
  if (!now) return;
  take(now);
  await tick();
  focusHeading();
}

/** The visit is over. Its pages are not on the way back any more. */
export async function endVisit(pen: Pen): Promise<void> {
  const id = beside.visit?.id;
  if (!id || !(await pen.kept())) return;
  const kept = await keep(() => api.keepVisit(id));
  if (!kept) return;
  forget();
  beside.known = true;
  do back();
  while (route.screen === "visit-now" || route.screen === "visit-start");
  go("visit-now", { part: "ended", id });
}
