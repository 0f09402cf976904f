import { describe, expect, test } from "vitest";
import type { Appointment } from "../generated/types";
import { dayAfter } from "../lib/said";
import { comeFirst, isFar, roughly, sleepsUntil, stripUntil, weeksUntil } from "./FarStrip";

const TODAY = "2026-07-14";
const after = (days: number): string => dayAfter(TODAY, days);

describe("sleeps and weeks", () => {
  test.each([
    [1, 1, false],
    [14, 14, false],
    [15, 15, true],
    [17, 15, true],
    [58, 60, true],
    [64, 60, true],
    [182, 180, true],
  ])("%i nights are said as %i", (nights, count, about) => expect(sleepsUntil(TODAY, after(nights))).toEqual({ count, about }));

  test.each([
    [14, 2, false],
    [15, 2, true],
    [182, 26, false],
    [185, 26, true],
    [280, 40, false],
  ])("%i days are said as %i weeks", (days, count, about) => expect(weeksUntil(TODAY, after(days))).toEqual({ count, about }));

  test("the clocks change in between, and no night is lost", () => {
    expect(sleepsUntil("2026-10-24", "2026-10-26").count).toBe(2);
    expect(sleepsUntil("2027-03-27", "2027-03-29").count).toBe(2);
  });
});

describe("the strip", () => {
  const all = (days: number) => stripUntil(TODAY, after(days))?.months.flatMap(({ boxes }) => boxes) ?? [];

  test("goes day by day, from today to the date", () => {
    expect(stripUntil(TODAY, after(14))?.unit).toBe("day");
    expect(all(3)).toEqual([
      { day: "2026-07-14", mark: "today" },
      { day: "2026-07-15", mark: "" },
      { day: "2026-07-16", mark: "" },
      { day: "2026-07-17", mark: "then" },
    ]);
  });

  test("goes week by week from 15 days on, with one beginning and one end", () => {
    for (const days of [15, 27, 100, 182, 280]) {
      const weeks = all(days);
      expect(stripUntil(TODAY, after(days))?.unit).toBe("week");
      expect(weeks.map(({ mark }) => mark).filter(Boolean)).toEqual(["today", "then"]);
      expect([weeks[0]?.day, weeks.at(-1)?.day]).toEqual([TODAY, after(days)]);
      expect(weeks.map(({ day }) => day)).toEqual(weeks.map(({ day }) => day).sort());
    }
    expect(all(280)).toHaveLength(41);
  });

  test("stands by month, over the end of a year", () => {
    const months = stripUntil(TODAY, "2027-01-01")?.months.map(({ year, month, boxes }) => [year, month, boxes.length]);
    expect(months).toEqual([[2026, 7, 3], [2026, 8, 4], [2026, 9, 4], [2026, 10, 5], [2026, 11, 4], [2026, 12, 4], [2027, 1, 1]]);
  });

  test("is not there for today, for what is over, and beyond 40 weeks", () => {
    expect([0, -3, 281].map((days) => stripUntil(TODAY, after(days)))).toEqual([null, null, null]);
  });
});

test("what comes first lies after today and before the date", () => {
  const on = (id: string, day: string | null, time: string | null = null) => ({ id, day, time }) as Appointment;
  const then = on("then", after(9), "10:00");
  const dates = [on("today", TODAY, "23:00"), on("next", after(1)), on("earlier", after(9), "09:00"), then, on("later", after(9), "11:00"), on("open", null)];
  expect(comeFirst(dates, then, TODAY).map(({ id }) => id)).toEqual(["next", "earlier"]);
});

test("high numbers are said roughly", () => {
  expect(roughly(100)).toEqual({ count: 100, about: false });
  expect(roughly(117)).toEqual({ count: 120, about: true });
});

test("it is offered from 3 days on", () => {
  expect([null, after(-1), TODAY, after(2), after(3)].map((day) => isFar(day, TODAY))).toEqual([false, false, false, false, true]);
});
