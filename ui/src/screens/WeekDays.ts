// A week, day by day, with no more of each day than a glance can take.
import type { Appointment, Day } from "../generated/types";
import { dayAfter, daysBetween, weekdayOf } from "../lib/said";

export const MOST_A_DAY = 3;

export type WeekDay = {
  day: Day;
  /** 1 is Monday. */
  weekday: number;
  today: boolean;
  past: boolean;
  /** The first of its dates. */
  shown: Appointment[];
  /** So many more there are. */
  more: number;
};

/** The Monday of the week in which a day lies. */
export const mondayOf = (day: Day): Day => dayAfter(day, 1 - weekdayOf(day));

export function weekDays(monday: Day, dates: Appointment[], today: Day): WeekDay[] {
  return Array.from({ length: 7 }, (_, index) => {
    const day = dayAfter(monday, index);
    const here = dates.filter((date) => date.day === day);
    return { day, weekday: index + 1, today: day === today, past: day < today, shown: here.slice(0, MOST_A_DAY), more: Math.max(0, here.length - MOST_A_DAY) };
  });
}

/** So many weeks lie between this week and that of the day: 0 this week, 1 the next, -1 the one before. */
export const weeksFrom = (today: Day, day: Day): number => daysBetween(mondayOf(today), mondayOf(day)) / 7;

/** The day that a look at this week leads to: today while it is this week, else its Monday. */
export const dayInWeek = (monday: Day, today: Day): Day => (mondayOf(today) === monday ? today : monday);
