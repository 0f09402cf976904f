// The two lists of what happened: my side, with reasons and no counts; what services did, with plain counts.
import type * as T from "../generated/types";
import { minutesAfter, noticeOf } from "./happened";

/** One date on a list: what was said of it, and the date itself where it still stands on that day. */
export type Told = { outcome: T.Outcome; date: T.Appointment | undefined };

export type Deed = "moved" | "cancelled" | "did-not-come" | "after-time" | "same-day" | "day-before" | "after-day";
export const DEEDS: readonly Deed[] = ["moved", "cancelled", "did-not-come", "after-time", "same-day", "day-before", "after-day"];

const rowOf = (id: string): string => id.split("@")[0] ?? id;
const keyOf = (about: string, day: T.Day | null): string => `${rowOf(about)} ${day ?? ""}`;

/** The days from the first to the last of which something was said. */
export function span(outcomes: T.Outcome[]): { from: T.Day; to: T.Day } | null {
  const days = outcomes.flatMap((outcome) => outcome.day ?? []).sort();
  const [from, to] = [days[0], days.at(-1)];
  return from && to ? { from, to } : null;
}

/** One saying for each date: the parent's before anybody else's. */
export function together(outcomes: T.Outcome[], dates: T.Appointment[]): Told[] {
  const found = new Map(dates.map((date) => [keyOf(date.id, date.day), date]));
  const each = new Map<string, T.Outcome>();
  for (const outcome of outcomes) {
    const key = keyOf(outcome.about, outcome.day);
    const known = each.get(key);
    if (!known || (known.said_by !== "" && outcome.said_by === "")) each.set(key, outcome);
  }
  return [...each].map(([key, outcome]) => ({ outcome, date: found.get(key) }));
}

/** They come to the home, and came after the time that they had said. */
function cameAfter({ outcome, date }: Told): boolean {
  if (outcome.what !== "happened" || !outcome.arrived || !date?.time || date.travel !== "they-come") return false;
  return minutesAfter(date.time, outcome.arrived) > 0;
}

const SHORT: Record<string, Deed> = { same: "same-day", "day-before": "day-before", after: "after-day" };

/** What was heard so late that it could hardly be planned for: a change, or the date itself. */
function shortNotice({ outcome, date }: Told): Deed | undefined {
  const theirs = outcome.what === "moved" || outcome.what === "cancelled-by-them";
  const heard = theirs ? outcome.told_on : (date?.heard_on ?? null);
  return outcome.day && heard ? SHORT[noticeOf(outcome.day, heard).when] : undefined;
}

const didNotCome = ({ what, reason }: T.Outcome): boolean => what === "did-not-happen" && reason === "did-not-come";

/** All that services did about one date. */
export function deedsOf(told: Told): Deed[] {
  const { what } = told.outcome;
  const notice = shortNotice(told);
  return [
    ...(what === "moved" ? (["moved"] as const) : []),
    ...(what === "cancelled-by-them" ? (["cancelled"] as const) : []),
    ...(didNotCome(told.outcome) ? (["did-not-come"] as const) : []),
    ...(cameAfter(told) ? (["after-time"] as const) : []),
    ...(notice ? [notice] : []),
  ];
}

const isMine = ({ outcome }: Told): boolean =>
  outcome.said_by === "" && (outcome.what === "cancelled-by-me" || (outcome.what === "did-not-happen" && !didNotCome(outcome)));

/** My side is in my words only, and nothing of it is counted. */
export const mySide = (all: Told[]): Told[] => all.filter(isMine);

export const servicesDid = (all: Told[]): Told[] => all.filter((told) => deedsOf(told).length > 0);

/** How many dates of each deed, without those of which there are none. */
export function countsOf(all: Told[]): { deed: Deed; count: number }[] {
  const deeds = all.flatMap(deedsOf);
  const counts = DEEDS.map((deed) => ({ deed, count: deeds.filter((one) => one === deed).length }));
  return counts.filter(({ count }) => count > 0);
}
