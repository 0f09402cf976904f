// The lines of a year in words: what happened, who was there, and the page of it.
import type * as T from "../generated/types";
import { live } from "../lib/live.svelte";
import type { Params, ScreenId } from "../lib/route.svelte";
import { t } from "../lib/text";
import { shownName } from "./person-words";
import { calledOf, pictureOf } from "./PutAwayWords";

/** The kinds that have years of their own. */
const kinds = ["promises", "supports", "goals", "strengths"] as const;
export type YearsOf = (typeof kinds)[number];

/** The kind in an address; nothing for all lines. */
export const yearsOf = (kind: string | undefined): YearsOf | undefined => kinds.find((one) => one === kind);

const pictures: Partial<Record<T.YearWhat, string>> = {
  "i-said": "promise",
  "they-said": "promise",
  "promise-done": "step-done",
  "they-not-done": "step-not-yet",
  "promise-changed": "promise-changed",
  "help-asked": "asked",
  "help-yes": "agreed",
  "help-no": "not-given",
  "help-answer": "message",
  "help-started": "started",
  "help-stopped": "stopped",
  looked: "look-again",
};

/** The page on which a line can be read in full. */
const pages: Record<string, ScreenId> = {
  people: "person",
  goals: "goal",
  strengths: "strength-form",
  needs: "need-form",
  supports: "support-form",
  children: "child-form",
  promises: "promise",
  reviews: "review-form",
};

export const yearPicture = (line: T.YearLine): string => pictures[line.what] ?? pictureOf(line.kind);

const titleOf = (line: T.YearLine): string =>
  line.what === "looked" && !line.title ? t("again-plan") : calledOf({ title: line.title, kind: line.kind } as T.Change);

/** The people of a line, by name: somebody who is not in my people keeps the name that was written. */
const namesOf = (line: T.YearLine): string[] => line.people.map((id) => live.people.get(id)).map((person, at) => (person ? shownName(person) : (line.people[at] ?? "")));

/** What a line tells, in one sentence. */
export function yearWords(line: T.YearLine): string {
  const [title, name] = [titleOf(line), namesOf(line)[0] ?? t("year-they")];
  return t(`year-${line.what}`, { title, name });
}

/** What else was said of it. A day that stands there as a note is the day of a promise. */
export const yearNote = (line: T.YearLine): string => (/^\d{4}-\d{2}-\d{2}$/u.test(line.note) ? "" : line.note.trim());

export function yearPage(line: T.YearLine): { screen: ScreenId; params: Params } | null {
  const screen = pages[line.kind];
  return screen && line.what !== "put-away" ? { screen, params: { id: line.item } } : null;
}
