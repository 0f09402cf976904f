// The lines of the timeline: their pictures, the pages on which they can be read in full, and what the timeline is about.
import type * as T from "../generated/types";
import { live } from "../lib/live.svelte";
import type { Params, ScreenId } from "../lib/route.svelte";
import { saidDay, saidMonth } from "../lib/said";
import { has, t } from "../lib/text";
import { shownName } from "./person-words";

/** Subjects that a timeline can be about, with their pictures. */
export const SUBJECTS: { id: string; picture: string }[] = [
  { id: "dates", picture: "my-dates" },
  { id: "help", picture: "my-help" },
  { id: "promises", picture: "promise" },
  { id: "letters", picture: "letter" },
  { id: "visits", picture: "home-visit" },
];

const pictures: Record<string, string> = {
  promises: "promise",
  people: "person",
  supports: "my-help",
  outcomes: "my-dates",
  meetings: "meeting",
  letters_out: "letter",
  letters_in: "letter",
  visits: "home-visit",
  visit_corrections: "home-visit",
  advocate_asks: "advocate",
  puzzles: "puzzle",
  needs: "need-help",
  goals: "goal",
  reviews: "look-again",
};
const pages: Record<string, ScreenId> = {
  promises: "promise",
  people: "person",
  supports: "support-form",
  outcomes: "appointment",
  meetings: "meeting",
  letters_out: "letter",
  letters_in: "letter-in",
  visits: "visit",
  visit_corrections: "visit",
  advocate_asks: "advocate-ask-form",
  puzzles: "puzzles",
  needs: "need-form",
  goals: "goal",
  reviews: "review-form",
};

export const linePicture = (line: T.TimelineLine): string => pictures[line.kind] ?? "years";

export function linePage(line: T.TimelineLine): { screen: ScreenId; params: Params } | null {
  const screen = pages[line.kind];
  return screen ? { screen, params: { id: line.about } } : null;
}

/** Who wrote it, and when: the second of its two days. */
export const lineWritten = (saidBy: string, written: T.Day): string =>
  saidBy ? t("timeline-they-wrote", { name: saidBy, day: saidDay(written) }) : t("timeline-you-wrote", { day: saidDay(written) });

/** What a timeline is about, by name: a subject, a person or a child. */
export function aboutWords(about: string, children: T.Child[]): string {
  const person = live.people.get(about);
  if (person) return shownName(person);
  const child = children.find((one) => one.id === about);
  if (child) return child.name;
  const id = `timeline-about-${about || "all"}`;
  return has(id) ? t(id) : t("timeline-about-all");
}

/** The lines of each month, in order. */
export function months(lines: T.TimelineLine[]): { name: string; lines: T.TimelineLine[] }[] {
  const found: { name: string; lines: T.TimelineLine[] }[] = [];
  for (const line of lines) {
    const name = saidMonth(Number(line.day.slice(0, 4)), Number(line.day.slice(5, 7)));
    const last = found.at(-1);
    if (last?.name === name) last.lines.push(line);
    else found.push({ name, lines: [line] });
  }
  return found;
}
