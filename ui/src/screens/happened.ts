// What happened to a date: which questions belong, what is worth keeping, and the two lists. Pure reckoning.
import type * as T from "../generated/types";
import { daysBetween } from "../lib/said";

export type HappenedAsk = "what" | "moved-to" | "how" | "who" | "when" | "because" | "was-said" | "came" | "arrived" | "check";

const ASKS: Record<T.Happened, HappenedAsk[]> = {
  happened: ["what", "was-said", "came", "arrived", "check"],
  moved: ["what", "moved-to", "how", "when", "check"],
  "cancelled-by-them": ["what", "how", "who", "when", "check"],
  "cancelled-by-me": ["what", "how", "who", "when", "because", "check"],
  "did-not-happen": ["what", "because", "check"],
};

/** The questions that belong to what happened, in their order. */
export const asksOf = (what: T.Happened): HappenedAsk[] => ASKS[what];

export const ANSWERS: readonly T.Happened[] = ["happened", "moved", "cancelled-by-them", "cancelled-by-me", "did-not-happen"];
const BEFORE: readonly T.Happened[] = ["moved", "cancelled-by-them", "cancelled-by-me"];

type When = Pick<T.Appointment, "day" | "time">;
type Clock = { today: T.Day; time: T.Time };

/** Its day and time have come. Without a time, its day has. */
export const hasCome = ({ day, time }: When, now: Clock): boolean =>
  day !== null && (day < now.today || (day === now.today && (time === null || time <= now.time)));

/** Before its time a date can only be moved or cancelled. */
export const answersFor = (date: When, now: Clock): readonly T.Happened[] => (hasCome(date, now) ? ANSWERS : BEFORE);

const BLANK = {
  reason: "not-said",
  because: "",
  told_by: "not-said",
  told_whom: "",
  told_on: null,
  moved_to: null,
  arrived: null,
  came: [],
  was_said: "",
} satisfies Partial<T.Outcome>;

const PARTS: Partial<Record<HappenedAsk, (keyof typeof BLANK)[]>> = {
  "moved-to": ["moved_to"],
  how: ["told_by"],
  who: ["told_whom"],
  when: ["told_on"],
  because: ["reason", "because"],
  "was-said": ["was_said"],
  came: ["came"],
  arrived: ["arrived"],
};

/** Only the answers that belong to what happened. */
export function fitting(outcome: T.Outcome): T.Outcome {
  const parts = asksOf(outcome.what).flatMap((ask) => PARTS[ask] ?? []);
  const kept = Object.fromEntries(parts.map((part) => [part, outcome[part]]));
  return { ...outcome, ...BLANK, ...kept };
}

const UNSAID: unknown[] = ["", "not-said", "own", null];

/** Whether a question has its answer. That a reason is in own words is none yet. */
export function isAnswered(outcome: T.Outcome, ask: HappenedAsk): boolean {
  const answers = (PARTS[ask] ?? []).map((part) => outcome[part]);
  return answers.some((answer) => (Array.isArray(answer) ? answer.length > 0 : !UNSAID.includes(answer)));
}

/** The usual reasons, for the one who cancelled and for a date that did not happen. */
export const REASONS: Record<"mine" | "theirs", readonly T.Reason[]> = {
  mine: ["ill", "child-ill", "bus", "other-date"],
  theirs: ["did-not-come", "letter", "ill", "child-ill", "bus", "not-told"],
};

export type Notice = { when: "same" | "day-before" | "before" | "after" | "on"; count: number };

/** How long before the day it was heard of. */
export function noticeOf(day: T.Day | null, heard: T.Day): Notice {
  if (!day) return { when: "on", count: 0 };
  const count = daysBetween(heard, day);
  if (count < 0) return { when: "after", count: 0 };
  if (count < 2) return { when: count === 0 ? "same" : "day-before", count };
  return { when: "before", count };
}

const minutesOf = (time: T.Time): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Minutes after the time that was said; less than 0 is before it. */
export const minutesAfter = (time: T.Time, arrived: T.Time): number => minutesOf(arrived) - minutesOf(time);

/** A time some minutes on, on the same day. */
export function timeAfter(time: T.Time, minutes: number): T.Time | null {
  const at = minutesOf(time) + minutes;
  const two = (number: number) => String(number).padStart(2, "0");
  return at < 24 * 60 ? `${two(Math.floor(at / 60))}:${two(at % 60)}` : null;
}

/** What was said of one date in the order in which it was said, so that what puts it right stands under it. */
export function inOrder(outcomes: T.Outcome[]): { outcome: T.Outcome; corrected: boolean }[] {
  const corrected = new Set(outcomes.map((outcome) => outcome.corrects));
  const sorted = [...outcomes].sort((one, other) => one.said_at.localeCompare(other.said_at) || one.id.localeCompare(other.id));
  return sorted.map((outcome) => ({ outcome, corrected: corrected.has(outcome.id) }));
}

/** What this person said last. Nobody's words are put right by another. */
export const lastSaid = (outcomes: T.Outcome[], by: string): T.Outcome | undefined =>
  inOrder(outcomes)
    .filter(({ outcome, corrected }) => outcome.said_by === by && !corrected)
    .at(-1)?.outcome;

const LONG = 60;

/** The date of today that was over last. */
export function overToday(dates: T.Appointment[], now: Clock): T.Appointment | undefined {
  const end = (date: T.Appointment) => minutesOf(date.time ?? "00:00") + (date.minutes ?? LONG);
  const over = dates.filter((date) => date.day === now.today && date.time !== null && end(date) <= minutesOf(now.time));
  return over.filter((date) => date.space === "shared" && !date.put_away).sort((one, other) => end(other) - end(one))[0];
}

/** The date once more, on the day to which they moved it. It belongs to no series and to no calendar file. */
export function onNewDay(date: T.Appointment, outcome: T.Outcome, blank: T.Appointment): T.Appointment {
  const bring = date.bring.map((thing) => ({ ...thing, ready: false }));
  const { id, said_by, said_at, repeat, not_on, series, instead_of, uid, sequence, put_away } = blank;
  const own = { id, said_by, said_at, repeat, not_on, series, instead_of, uid, sequence, put_away };
  return { ...date, ...own, bring, day: outcome.moved_to, heard_by: outcome.told_by, heard_on: outcome.told_on };
}
