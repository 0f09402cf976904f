import type { Day, Time } from "../generated/types";
import { speech, t, type Values } from "./text";

const DAY = 86_400_000;

/** Words as a sentence that the voice ends. */
export const sentence = (words: string): string => words.trim().replace(/[^.?!]$/u, "$&.");
/** Words as whole sentences, for Listen. What is empty is left out. */
export const sentences = (parts: string[]): string => parts.filter((part) => part.trim()).map(sentence).join(" ");

/** These messages are made of one another, so the values they need are not all seen in each. */
const words = (id: string, values: Values): string => t(id, values);

/** A day as a number, free of time zones and summer time. */
function numberOf(day: Day): number {
  const [year = 1970, month = 1, date = 1] = day.split("-").map(Number);
  return Date.UTC(year, month - 1, date);
}

function valuesOf(day: Day): Values {
  const moment = new Date(numberOf(day));
  return {
    weekday: moment.getUTCDay() || 7,
    day: moment.getUTCDate(),
    month: moment.getUTCMonth() + 1,
    year: String(moment.getUTCFullYear()),
  };
}

/** "Tuesday 14 July 2026" */
export const saidDay = (day: Day): string => words("said-day", valuesOf(day));
/** "Tuesday 14 July" */
export const saidDayShort = (day: Day): string => words("said-day-short", valuesOf(day));
/** "Tuesday" */
export const saidWeekday = (weekday: number): string => t("said-weekday", { weekday });
/** "Tue", only for the heads of a calendar. */
export const saidWeekdayHead = (weekday: number): string => t("said-weekday-head", { weekday });
/** "July 2026" */
export const saidMonth = (year: number, month: number): string => words("said-month-year", { month, year: String(year) });

/** Tuesday of a week is 2, Sunday is 7. */
export const weekdayOf = (day: Day): number => Number(valuesOf(day).weekday);

/** The day that lies some days after another. */
export function dayAfter(day: Day, days: number): Day {
  return new Date(numberOf(day) + days * DAY).toISOString().slice(0, 10);
}

/** Whole days from one day to another. */
export const daysBetween = (from: Day, to: Day): number => Math.round((numberOf(to) - numberOf(from)) / DAY);

/** "today", "tomorrow", "in 3 days", "in about 2 months", "3 days ago" */
export function saidNear(day: Day, today: Day): string {
  const days = daysBetween(today, day);
  if (days === 0) return t("said-today");
  if (days === 1) return t("said-tomorrow");
  if (days === -1) return t("said-yesterday");
  const { unit, count } = roughly(Math.abs(days));
  return t(days > 0 ? `said-in-${unit}` : `said-${unit}-ago`, { count });
}

/** Far days are counted in weeks, months and years, because large numbers say little. */
function roughly(days: number): { unit: string; count: number } {
  if (days <= 20) return { unit: "days", count: days };
  if (days % 7 === 0 && days <= 90) return { unit: "weeks", count: days / 7 };
  if (days <= 90) return { unit: "about-weeks", count: Math.floor((days * 2 + 7) / 14) };
  if (days <= 700) return { unit: "about-months", count: Math.floor((days + 15) / 30) };
  return { unit: "about-years", count: Math.floor((days + 182) / 365) };
}

function partOf(hour: number): string {
  if (hour < 5) return "night";
  if (hour < 12) return "morning";
  if (hour < 18) return "afternoon";
  return hour < 22 ? "evening" : "night";
}

/** The message and values of a time: 12-hour, with the part of the day. */
function timeWords(time: Time): { id: string; values: Values } {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  if (minute === 0 && hour === 0) return { id: "said-midnight", values: {} };
  if (minute === 0 && hour === 12) return { id: "said-midday", values: {} };
  return {
    id: "said-time",
    values: {
      hour: hour % 12 || 12,
      minute,
      minutes: minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`,
      size: minute === 0 ? "none" : minute < 10 ? "small" : "large",
      part: partOf(hour),
    },
  };
}

/** "2:30 in the afternoon" */
export function saidTime(time: Time): string {
  const { id, values } = timeWords(time);
  return t(id, values);
}

/** "2 30 in the afternoon": as the voice reads it. */
export function spokenTime(time: Time): string {
  const { id, values } = timeWords(time);
  return speech(id, values);
}

/** "45 minutes", "1 hour", "1 hour 30 minutes" */
export function saidMinutes(minutes: number): string {
  const values = { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
  if (values.hours === 0) return t("said-minutes", values);
  return t(values.minutes === 0 ? "said-hours" : "said-hours-minutes", values);
}

/** "in 40 minutes" */
export function saidInMinutes(minutes: number): string {
  return minutes <= 0 ? t("said-now") : t("said-in", { time: saidMinutes(minutes) });
}

/** "0 1 6 1, 4 9 6, 0 0 0 0": digit by digit. */
export function spokenPhone(phone: string): string {
  const groups = phone.trim().split(/[\s().-]+/u).filter(Boolean);
  return groups
    .map((group) => [...group].map((letter) => (letter === "+" ? t("said-plus") : letter)).join(" "))
    .join(", ");
}
