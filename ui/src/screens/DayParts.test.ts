import { describe, expect, test } from "vitest";
import type { Appointment } from "../generated/types";
import { atStart, isOver, partAt, partsOf, withoutTime } from "./DayParts";

const at = (time: string | null, minutes: number | null = 30): Appointment => ({ id: String(time), time, minutes }) as Appointment;

describe("the parts of a day", () => {
  test.each([
    ["00:00", "early"],
    ["04:59", "early"],
    ["05:00", "morning"],
    ["11:59", "morning"],
    ["12:00", "afternoon"],
    ["17:59", "afternoon"],
    ["18:00", "evening"],
    ["21:59", "evening"],
    ["22:00", "night"],
    ["23:59", "night"],
  ])("%s is in the part %s", (time, part) => expect(partAt(time)).toBe(part));

  test("four stand there, also when nothing is planned", () => {
    expect(partsOf([], null).map((part) => part.id)).toEqual(["morning", "afternoon", "evening", "night"]);
    expect(partsOf([], null).some((part) => part.now)).toBe(false);
  });

  test("the hours before the morning come first, where there is something in them or it is now", () => {
    expect(partsOf([at("03:00")], null)[0]).toMatchObject({ id: "early", now: false });
    expect(partsOf([], "03:00")[0]).toMatchObject({ id: "early", now: true });
  });

  test("each date stands in one part, and one without a time in none", () => {
    const dates = [at("09:00"), at("14:30"), at("15:00"), at(null)];
    expect(partsOf(dates, null).map((part) => part.dates.length)).toEqual([1, 2, 0, 0]);
    expect(withoutTime(dates)).toEqual([at(null)]);
  });

  test("now stands before the first date that is not over", () => {
    const dates = [at("09:00"), at("10:15", 45), at("11:30")];
    const over = (now: string) => partsOf(dates, now)[0]?.over;
    expect(["08:00", "09:35", "10:30", "11:00", "11:59"].map(over)).toEqual([0, 1, 1, 2, 2]);
    expect(partsOf(dates, "12:00")[0]).toMatchObject({ now: false, over: 3 });
  });
});

test("a date is over when it has ended; after an hour when nobody has said how long", () => {
  expect(isOver(at("10:00", 45), "10:44")).toBe(false);
  expect(isOver(at("10:00", 45), "10:45")).toBe(true);
  expect(isOver(at("10:00", null), "10:59")).toBe(false);
  expect(isOver(at("10:00", null), "11:00")).toBe(true);
  expect(isOver(at("23:30", 60), "23:59")).toBe(false);
  expect(isOver(at(null), "23:59")).toBe(false);
});

test("words at the start of a line have a capital letter", () => {
  expect(["dydd Mawrth", "ŵy", "", "In 3 weeks"].map(atStart)).toEqual(["Dydd Mawrth", "Ŵy", "", "In 3 weeks"]);
});
