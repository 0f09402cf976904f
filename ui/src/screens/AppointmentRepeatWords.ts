// How a date comes again: the answers that can be chosen, and the words for them.
import type * as T from "../generated/types";
import { dayAfter, saidWeekday, weekdayOf } from "../lib/said";
import { t, type Values } from "../lib/text";

export type Often = "once" | "week" | "two-weeks" | "month" | "else";

const PLAIN: T.Repeat = { every: "weeks", step: 1, weekdays: [], nth: 1, until: null, rule: "" };
const WEEK = 7;

const dateOf = (day: T.Day): number => Number(day.slice(8));
const nthOf = (day: T.Day): number => Math.ceil(dateOf(day) / WEEK);
const isLast = (day: T.Day): boolean => dayAfter(day, WEEK).slice(0, 7) !== day.slice(0, 7);

export const daily = (): T.Repeat => ({ ...PLAIN, every: "days" });
export const weekly = (step: number, weekdays: number[] = []): T.Repeat => ({ ...PLAIN, step, weekdays });
export const yearly = (): T.Repeat => ({ ...PLAIN, every: "years" });

/** The ways in which a day comes each month: by its number, by its weekday, and as the last one. */
export function monthWays(day: T.Day, step = 1): T.Repeat[] {
  const by = (nth: number): T.Repeat => ({ ...PLAIN, every: "month-weekdays", step, weekdays: [weekdayOf(day)], nth });
  const ways: T.Repeat[] = [{ ...PLAIN, every: "month-days", step }];
  if (nthOf(day) <= 4) ways.push(by(nthOf(day)));
  if (isLast(day)) ways.push(by(-1));
  return ways;
}

export const isMonthly = (repeat: T.Repeat | null): repeat is T.Repeat => repeat?.every === "month-days" || repeat?.every === "month-weekdays";

/** Two rules that differ at most in when they end. */
export const isSameRule = (one: T.Repeat | null, other: T.Repeat): boolean =>
  one !== null && one.every === other.every && one.step === other.step && (one.every !== "month-weekdays" || one.nth === other.nth);

/** Which of the first answers this is. */
export function oftenOf(repeat: T.Repeat | null): Often {
  if (!repeat) return "once";
  if (isMonthly(repeat) && repeat.step === 1) return "month";
  if (repeat.every !== "weeks" || repeat.weekdays.length > 1 || repeat.step > 2) return "else";
  return repeat.step === 1 ? "week" : "two-weeks";
}

/** The rule of a first answer. It ends when the one before it ended. */
export function repeatOf(often: Often, day: T.Day, before: T.Repeat | null): T.Repeat | null {
  if (often === "once" || often === "else") return null;
  const made = often === "month" ? monthWays(day)[0] : weekly(often === "week" ? 1 : 2);
  return made ? { ...made, until: before?.until ?? null } : null;
}

/** The same rule when the first day is another one: a Tuesday that moves to a Thursday comes on Thursdays. */
export function repeatOn(repeat: T.Repeat, from: T.Day, to: T.Day): T.Repeat {
  const [was, is] = [weekdayOf(from), weekdayOf(to)];
  if (repeat.every === "weeks") {
    const weekdays = [...new Set(repeat.weekdays.map((weekday) => (weekday === was ? is : weekday)))].sort((one, other) => one - other);
    return { ...repeat, weekdays };
  }
  if (repeat.every !== "month-weekdays") return repeat;
  const nth = (repeat.nth === -1 && isLast(to)) || nthOf(to) > 4 ? -1 : nthOf(to);
  return { ...repeat, weekdays: [is], nth };
}

/** These messages are made of others, so the values they need are not all seen in each. */
const words = (id: string, values: Values): string => t(id, values);

/** "Monday, Tuesday and Friday" */
function listed(parts: string[]): string {
  const [last = "", ...before] = [...parts].reverse();
  if (before.length === 0) return last;
  const first = before.reverse().reduce((so, part) => t("repeats-list", { first: so, last: part }));
  return t("repeats-list-last", { first, last });
}

const WHICH: Record<number, string> = { 1: "first", 2: "second", 3: "third", 4: "fourth" };

/** "Every 2 weeks on Tuesday", "First Monday of each month" */
export function repeatWords(repeat: T.Repeat | null, day: T.Day): string {
  if (!repeat) return t("repeats-once");
  const count = repeat.step;
  const weekdays = repeat.weekdays.length > 0 ? repeat.weekdays : [weekdayOf(day)];
  switch (repeat.every) {
    case "days":
      return t("repeats-every-day", { count });
    case "weeks":
      return t("repeats-every-week", { count, days: listed(weekdays.map(saidWeekday)) });
    case "month-days":
      return t("repeats-month-day", { count, number: dateOf(day) });
    case "month-weekdays":
      return words("repeats-month-weekday", { count, which: WHICH[repeat.nth] ?? "last", weekday: weekdays[0] ?? weekdayOf(day) });
    case "years":
      return t("repeats-every-year", { count });
    default:
      return t("repeats-other");
  }
}

/** Some months do not have this day of the month. */
export const isPassedOver = (repeat: T.Repeat, day: T.Day): boolean => repeat.every === "month-days" && dateOf(day) > 28;

/** All of it: how often, until when, and the days from today on when it is off. */
export function repeatSentences(date: T.Appointment, today: T.Day, said: (day: T.Day) => string): string[] {
  if (!date.repeat || !date.day) return [t("repeats-once")];
  const { until } = date.repeat;
  const off = date.not_on.filter((day) => day >= today);
  return [
    repeatWords(date.repeat, date.day),
    until ? t("repeats-until", { day: said(until) }) : "",
    off.length > 0 ? t("repeats-not-on", { days: listed(off.map(said)) }) : "",
  ];
}
