// What a month shows of each of its days.
import type { Appointment, Day } from "../generated/types";
import { kindPicture, type Known } from "./appointments";

/** As many as a square has room for. */
const PICTURES = 2;

/** The pictures of the first dates of each day, each only once a day. */
export function picturesOfDays(dates: Appointment[], known: Known): Map<Day, string[]> {
  const days = new Map<Day, string[]>();
  for (const date of dates) {
    if (!date.day) continue;
    const here = days.get(date.day) ?? [];
    const picture = kindPicture(date, known);
    if (here.length < PICTURES && !here.includes(picture)) here.push(picture);
    days.set(date.day, here);
  }
  return days;
}

/** The month so many months away: month 13 is January of the next year. */
export function monthAway(year: number, month: number, by: number): { year: number; month: number } {
  const months = year * 12 + month - 1 + by;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

/** The day that a look at this month leads to: today while it is this month, else its first. */
export function dayInMonth(year: number, month: number, today: Day): Day {
  const start = `${year}-${String(month).padStart(2, "0")}`;
  return today.startsWith(start) ? today : `${start}-01`;
}
