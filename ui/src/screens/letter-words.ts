import type * as T from "../generated/types";
import { saidDay } from "../lib/said";
import { t } from "../lib/text";
import { kindWords } from "./appointments";

/** How far a letter is, for the parent. */
export type LetterState = "new" | "waits" | "past" | "yes" | "no" | "not-yet";

/** "Not yet" is an answer, until the day has come to look again. */
export function stateOf(letter: Pick<T.LetterOut, "sent_on" | "answer" | "look_on">, today: T.Day): LetterState {
  if (!letter.sent_on) return "new";
  if (letter.answer === "yes" || letter.answer === "no") return letter.answer;
  if (letter.look_on && letter.look_on <= today) return "past";
  return letter.answer === "not-yet" ? "not-yet" : "waits";
}

const pictures: Record<LetterState, string> = { new: "letter", waits: "wait", past: "look-again", yes: "yes", no: "no", "not-yet": "later" };
export const statePicture = (state: LetterState): string => pictures[state];

/** The same in words. */
export const stateWords = (letter: T.LetterOut, today: T.Day): string =>
  t(`letters-state-${stateOf(letter, today)}`, { day: letter.sent_on ? saidDay(letter.sent_on) : "" });

/** Who gets it. */
export const toName = (letter: T.LetterOut, people: ReadonlyMap<string, T.Person>): string =>
  (letter.who ? people.get(letter.who)?.name.trim() : "") || letter.paper?.to[0] || letter.name.trim();

export const titleOf = (kind: string): string => t(`letter-say-${kind}`);

/** The groups of letters, each with the picture of what it is for. */
export const groups: { id: T.LetterGroup; picture: string }[] = [
  { id: "papers", picture: "papers" },
  { id: "help", picture: "my-help" },
  { id: "wrong", picture: "do-not-agree" },
];

/** The questions of a letter, in order. */
export function asksOf(kind: T.LetterKind | undefined): string[] {
  const first = kind?.care ? ["care", "who"] : ["who"];
  const about = !kind || kind.about === "nothing" ? [] : [kind.about === "date" ? "date" : "about"];
  return [...first, ...about, "ticks", "own", "from", "when", "check"];
}

/** Where a letter of this kind begins. */
export const begins = (kind: T.LetterKind): { kind: string; ask: string } => ({ kind: kind.id, ask: asksOf(kind)[0] ?? "who" });

/** A date as a letter names it. */
export const dateWords = (date: T.Appointment): string => [kindWords(date), date.day ? saidDay(date.day) : ""].filter(Boolean).join(", ");

/** My own sentence, to choose: each is the id of its picture too. */
export const ownIdeas = ["matters-to-me", "matters-to-child", "puzzle", "worried", "need-help", "phone-call"];

/** With one thing more, or without it. */
export const turned = (ticks: string[], id: string): string[] => (ticks.includes(id) ? ticks.filter((one) => one !== id) : [...ticks, id]);

/** The name and the address, as they stand in one field. */
export const typed = ({ name, address }: Pick<T.LetterOut, "name" | "address">): string => (address ? `${name}\n${address}` : name);

/** What was typed there: the first line is the name, the rest the address. Nothing of it is lost while it is typed. */
export function named(words: string): Pick<T.LetterOut, "name" | "address"> {
  const end = words.indexOf("\n");
  return end < 0 ? { name: words, address: "" } : { name: words.slice(0, end), address: words.slice(end + 1) };
}

/** A day that is still to come: one that has gone by is no answer to "when". */
export const comingDay = (day: T.Day | null, today: T.Day): T.Day | null => (day && day >= today ? day : null);
