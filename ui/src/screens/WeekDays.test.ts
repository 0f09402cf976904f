import { describe, expect, test } from "vitest";
import type { Appointment } from "../generated/types";
import { dayInWeek, mondayOf, weekDays, weeksFrom } from "./WeekDays";

const on = (day: string, id = day): Appointment => ({ id, day }) as Appointment;

describe("a week", () => {
  test.each([
    ["2026-07-13", "2026-07-13"],
    ["2026-07-14", "2026-07-13"],
    ["2026-07-19", "2026-07-13"],
    ["2026-07-20", "2026-07-20"],
    ["2027-01-01", "2026-12-28"],
    ["2028-03-01", "2028-02-28"],
  ])("%s is in the week of Monday %s", (day, monday) => expect(mondayOf(day)).toBe(monday));

  test("has seven days from Monday, also over the change of the clocks", () => {
    const days = weekDays("2026-10-19", [], "2026-10-20").map(({ day }) => day);
    expect(days).toEqual(["2026-10-19", "2026-10-20", "2026-10-21", "2026-10-22", "2026-10-23", "2026-10-24", "2026-10-25"]);
  });

  test("says which day is today, and which are over", () => {
    const days = weekDays("2026-07-13", [], "2026-07-14");
    expect(days.map(({ today }) => today).indexOf(true)).toBe(1);
    expect(days.filter(({ past }) => past).map(({ day }) => day)).toEqual(["2026-07-13"]);
  });

  test("shows no more than 3 dates a day, and says how many more there are", () => {
    const many = ["a", "b", "c", "d", "e"].map((id) => on("2026-07-15", id));
    const [, , wednesday, thursday] = weekDays("2026-07-13", [...many, on("2026-07-16")], "2026-07-14");
    expect(wednesday).toMatchObject({ shown: many.slice(0, 3), more: 2 });
    expect(thursday).toMatchObject({ shown: [on("2026-07-16")], more: 0 });
  });
});

test("weeks are counted from Monday to Monday", () => {
  expect(["2026-07-19", "2026-07-20", "2026-07-12", "2026-10-26"].map((day) => weeksFrom("2026-07-14", day))).toEqual([0, 1, -1, 15]);
});

test("a week leads to today, or to its Monday", () => {
  expect(dayInWeek("2026-07-13", "2026-07-14")).toBe("2026-07-14");
  expect(dayInWeek("2026-07-20", "2026-07-14")).toBe("2026-07-20");
});
