// When the parent leaves home for a date: its time, less the way.
import type * as T from "../generated/types";
import { dayAfter, daysBetween, saidTime, sentences, spokenTime } from "../lib/said";
import { t } from "../lib/text";
import { dayWords } from "./appointments";

const DAY = 24 * 60;
const STAYS: T.Travel[] = ["they-come", "phone-call", "video-call"];

export type Leave = { day: T.Day | null; time: T.Time };

export const minutesOf = (time: T.Time): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

function timeOf(minutes: number): T.Time {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Nothing where nobody has to leave, or where the time or the way is not known. */
export function leaveOf(date: T.Appointment): Leave | null {
  if (STAYS.includes(date.travel) || date.travel_minutes === null || !date.time) return null;
  const at = minutesOf(date.time) - date.travel_minutes;
  if (at >= 0) return { day: date.day, time: timeOf(at) };
  return { day: date.day && dayAfter(date.day, -1), time: timeOf(at + DAY) };
}

type Moment = { today: T.Day; time: T.Time };

/** Whole minutes from now to a time of a day; below 0 when it is over. */
export const minutesTo = (day: T.Day, time: T.Time, now: Moment): number =>
  daysBetween(now.today, day) * DAY + minutesOf(time) - minutesOf(now.time);

/** It has begun, or its day is over. */
export function begun(date: T.Appointment, now: Moment): boolean {
  if (!date.day) return false;
  return date.time ? minutesTo(date.day, date.time, now) <= 0 : date.day < now.today;
}

/** "Leave home at 9:40 in the morning", and the day where it is another than the date's. */
export function leaveWords(date: T.Appointment, today: T.Day, spoken = false): string {
  const leave = leaveOf(date);
  if (!leave) return "";
  const words = t("way-leave", { time: (spoken ? spokenTime : saidTime)(leave.time) });
  if (!leave.day || leave.day === date.day) return words;
  return sentences([words, t("way-leave-day", { day: dayWords(leave.day, today) })]);
}

const USUAL = 60;

/** From leaving home, or from the beginning, to the end: in minutes from the day of the first. */
function span(date: T.Appointment, from: T.Day, way: boolean): [number, number] {
  const start = daysBetween(from, date.day ?? from) * DAY + minutesOf(date.time ?? "00:00");
  const left = way && leaveOf(date) ? (date.travel_minutes ?? 0) : 0;
  return [start - left, start + (date.minutes ?? USUAL)];
}

/** Two dates of which one begins while the other runs. Else only the way there is in the way. */
export function sameTime(one: T.Appointment, other: T.Appointment): boolean {
  if (!one.day) return false;
  const [a, b] = [span(one, one.day, false), span(other, one.day, false)];
  return a[0] < b[1] && b[0] < a[1];
}

/** It begins after the other: on the way to it, the other one still runs. */
export function isLater(one: T.Appointment, other: T.Appointment): boolean {
  if (!one.day) return false;
  return span(one, one.day, false)[0] > span(other, one.day, false)[0];
}

/** Minutes that are left of it: all of them before it begins, none when it is over. */
export function minutesLeft(date: T.Appointment, now: Moment): number {
  const long = date.minutes ?? 0;
  const gone = date.day && date.time ? -minutesTo(date.day, date.time, now) : 0;
  return Math.max(0, long - Math.max(0, gone));
}
