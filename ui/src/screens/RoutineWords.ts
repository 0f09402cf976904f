// On which days a routine is, and when, in words.
import type * as T from "../generated/types";
import { saidTime, spokenTime } from "../lib/said";
import { t } from "../lib/text";
import { listed } from "./plan/support-words";

const WEEK = [1, 2, 3, 4, 5, 6, 7];

/** Days that people often mean together. None is every day. */
export const dayChoices: { id: string; picture: string; days: number[] }[] = [
  { id: "every", picture: "again", days: [] },
  { id: "week", picture: "school", days: [1, 2, 3, 4, 5] },
  { id: "weekend", picture: "home", days: [6, 7] },
];

export const sameDays = (one: number[], other: number[]): boolean => one.length === other.length && one.every((day) => other.includes(day));

/** Takes a weekday in or out. All seven are every day, and so are none. */
export function withDay(days: number[], day: number): number[] {
  const next = WEEK.filter((one) => (one === day) !== days.includes(one));
  return next.length === WEEK.length ? [] : next;
}

export function daysWords(days: number[]): string {
  const known = dayChoices.find((choice) => sameDays(choice.days, days));
  return known ? t(`routine-days-${known.id}`) : listed([...days].sort().map((day) => t(`support-day-${day}`)));
}

export const timeWords = (time: T.Time | null): string => (time ? saidTime(time) : t("routine-time-none"));
export const timePicture = (time: T.Time | null): string => (time ? `clock-${time.replace(":", "-")}` : "today");
export const spokenWhen = (time: T.Time | null): string => (time ? spokenTime(time) : t("routine-time-none"));
