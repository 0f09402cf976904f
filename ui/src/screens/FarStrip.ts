// How long it is until a day: in sleeps, in weeks, and as a strip from today to it.
import type { Appointment, Day } from "../generated/types";
import { dayAfter, daysBetween } from "../lib/said";
import { mondayOf } from "./WeekDays";

/** As many sleeps as can still be counted by eye. */
export const MOST_MOONS = 14;
const MOST_WEEKS = 40;
/** Higher numbers say little, so they are only said roughly. */
const MOST_EXACT = 100;

/** A number, and whether it is only said roughly. */
export type Roughly = { count: number; about: boolean };

const near = (count: number, step: number): Roughly => ({ count: Math.round(count / step) * step, about: true });

export function sleepsUntil(today: Day, day: Day): Roughly {
  const nights = daysBetween(today, day);
  if (nights <= MOST_MOONS) return { count: nights, about: false };
  return near(nights, nights <= 60 ? 5 : 10);
}

export function weeksUntil(today: Day, day: Day): Roughly {
  const days = daysBetween(today, day);
  return { count: Math.round(days / 7), about: days % 7 !== 0 };
}

export type Mark = "today" | "then" | "";
/** One day or one week of the strip. */
export type Box = { day: Day; mark: Mark };
export type StripMonth = { year: number; month: number; boxes: Box[] };
export type Strip = { unit: "day" | "week"; months: StripMonth[] };

/** From today to the day: day by day while the moons can be counted, then week by week. Nothing where it is too far to be seen. */
export function stripUntil(today: Day, day: Day): Strip | null {
  const days = daysBetween(today, day);
  if (days < 1 || days > MOST_WEEKS * 7) return null;
  if (days <= MOST_MOONS) return { unit: "day", months: byMonth(boxes(today, days)) };
  return { unit: "week", months: byMonth(weekBoxes(today, day)) };
}

function boxes(today: Day, days: number): Box[] {
  return Array.from({ length: days + 1 }, (_, index) => ({
    day: dayAfter(today, index),
    mark: index === 0 ? "today" : index === days ? "then" : "",
  }));
}

/** A week stands in the month of its Thursday, but this one in that of today and the last in that of the date. */
function weekBoxes(today: Day, day: Day): Box[] {
  const first = mondayOf(today);
  const last = daysBetween(first, mondayOf(day)) / 7;
  return Array.from({ length: last + 1 }, (_, index): Box => {
    if (index === 0) return { day: today, mark: "today" };
    if (index === last) return { day, mark: "then" };
    return { day: dayAfter(first, index * 7 + 3), mark: "" };
  });
}

function byMonth(all: Box[]): StripMonth[] {
  const months: StripMonth[] = [];
  for (const box of all) {
    const [year = 0, month = 0] = box.day.split("-").map(Number);
    const last = months.at(-1);
    if (last?.year === year && last.month === month) last.boxes.push(box);
    else months.push({ year, month, boxes: [box] });
  }
  return months;
}

/** The dates that come after today and before this one. They come sorted. */
export function comeFirst(dates: Appointment[], date: Appointment, today: Day): Appointment[] {
  const when = (one: Appointment): string => `${one.day ?? ""} ${one.time ?? ""}`;
  return dates.filter((one) => one.id !== date.id && one.day !== null && one.day > today && when(one) < when(date));
}

export const roughly = (count: number): Roughly => (count <= MOST_EXACT ? { count, about: false } : near(count, 10));

/** It is far enough off to be worth a look. */
export const isFar = (day: Day | null, today: Day): boolean => day !== null && daysBetween(today, day) > 2;
