import { expect, test } from "vitest";
import type { Appointment, Kind } from "../generated/types";
import { dayInMonth, monthAway, picturesOfDays } from "./MonthDates";

const known = { kinds: new Map([["court", { picture: "court" } as Kind], ["doctor", { picture: "doctor" } as Kind]]), roles: new Map() };
const on = (day: string | null, kind: string): Appointment => ({ day, kind }) as Appointment;

test("a day shows two pictures, and none of them twice", () => {
  const found = picturesOfDays([on("2026-07-14", "court"), on("2026-07-14", "court"), on("2026-07-14", "doctor"), on("2026-07-14", "own"), on("2026-07-15", "own"), on(null, "court")], known);
  expect([...found]).toEqual([["2026-07-14", ["court", "doctor"]], ["2026-07-15", ["own-kind"]]]);
});

test("months go on over the end of a year", () => {
  expect(monthAway(2026, 7, 1)).toEqual({ year: 2026, month: 8 });
  expect(monthAway(2026, 12, 1)).toEqual({ year: 2027, month: 1 });
  expect(monthAway(2026, 1, -1)).toEqual({ year: 2025, month: 12 });
});

test("a month leads to today, or to its first day", () => {
  expect(dayInMonth(2026, 7, "2026-07-14")).toBe("2026-07-14");
  expect(dayInMonth(2026, 8, "2026-07-14")).toBe("2026-08-01");
});
