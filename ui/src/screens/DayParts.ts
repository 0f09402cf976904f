// A day by its parts, and where "now" stands in it.
import type { Appointment, Time } from "../generated/types";

export type PartId = "early" | "morning" | "afternoon" | "evening" | "night";

export type Part = {
  id: PartId;
  dates: Appointment[];
  /** It is this part of the day now. */
  now: boolean;
  /** So many of its dates are over: "now" stands after them. */
  over: number;
};

const BEGINS: [PartId, Time][] = [
  ["early", "00:00"],
  ["morning", "05:00"],
  ["afternoon", "12:00"],
  ["evening", "18:00"],
  ["night", "22:00"],
];

/** As the core takes it, where nobody has said how long a date is. */
const USUAL_MINUTES = 60;

export function partAt(time: Time): PartId {
  return BEGINS.filter(([, begins]) => begins <= time).at(-1)?.[0] ?? "early";
}

const minutesOf = (time: Time): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** It has ended. One without a time has not, as long as it is its day. */
export function isOver(date: Appointment, now: Time): boolean {
  return date.time !== null && minutesOf(date.time) + (date.minutes ?? USUAL_MINUTES) <= minutesOf(now);
}

/** The dates of one day by its parts; `now` only where the day is today. The hours before the morning stand there when they are needed. */
export function partsOf(dates: Appointment[], now: Time | null): Part[] {
  const parts = BEGINS.map(([id]): Part => {
    const here = dates.filter((date) => date.time !== null && partAt(date.time) === id);
    const first = here.findIndex((date) => now !== null && !isOver(date, now));
    return { id, dates: here, now: now !== null && partAt(now) === id, over: first < 0 ? here.length : first };
  });
  return parts.filter((part) => part.id !== "early" || part.now || part.dates.length > 0);
}

/** Dates whose time is not known yet. */
export const withoutTime = (dates: Appointment[]): Appointment[] => dates.filter((date) => date.time === null);

/** Words that begin a line begin with a capital letter: Welsh writes its days with a small one. */
export const atStart = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);
