import type * as T from "../../generated/types";
import type { ScreenId } from "../../lib/route.svelte";

/** One question about a meeting. Each can be skipped. */
export type Part =
  | "date"
  | "kind"
  | "about"
  | "words"
  | "who"
  | "points"
  | "questions"
  | "bring"
  | "with"
  | "stop"
  | "changes"
  | "not-given"
  | "well"
  | "worry"
  | "would-help"
  | "decided"
  | "mine"
  | "theirs"
  | "next"
  | "agreed"
  | "not-understood"
  | "feeling"
  | "notes"
  | "check";

/** A walk through some questions, and the screen it stands on. */
export type Walk = "prepare" | "report" | "soon" | "after";

const WALKS: Record<Walk, Part[]> = {
  prepare: ["kind", "about", "words", "who", "points", "questions", "bring", "with", "stop", "changes", "check"],
  report: ["well", "worry", "would-help", "check"],
  soon: ["date", "points", "questions", "not-given", "changes", "check"],
  after: ["decided", "mine", "theirs", "next", "agreed", "not-understood", "feeling", "notes", "check"],
};
const SCREENS: Record<Walk, ScreenId> = { prepare: "meeting-prepare", report: "meeting-prepare", soon: "meeting-soon", after: "meeting-after" };

export const screenOf = (walk: Walk): ScreenId => SCREENS[walk];

/** The questions of a walk. What is known only of a kind of meeting is left out until the kind was said. */
export function partsOf(walk: Walk, kind: T.MeetingKind | null): Part[] {
  const all = WALKS[walk];
  const words = kind && kind.words.length > 0;
  return all.filter((part) => (part !== "about" || kind) && (part !== "words" || words));
}

/** Where a walk begins: at the first question. */
export const firstOf = (walk: Walk): Part => WALKS[walk][0] ?? "check";

/** The question after this one; the page that looks at all of them comes last. */
export function partAfter(parts: Part[], part: Part): Part {
  return parts[parts.indexOf(part) + 1] ?? "check";
}

/** When a meeting is, as the page of it needs to know: which of its three doors stands open first. */
export type Door = "prepare" | "cards" | "after";

export function doorNow(date: Pick<T.Appointment, "day"> | null, today: T.Day): Door {
  if (!date?.day || date.day > today) return "prepare";
  return date.day === today ? "cards" : "after";
}
