import { expect, test } from "vitest";
import type { HardDay } from "../../generated/types";
import { isSaid, softDays, withDay, withoutDay } from "./days";

const day = (more: Partial<HardDay>): HardDay => ({ day: null, words: "", softly: false, ...more });

test("a day is changed in its place, or stands at the end", () => {
  const days = [day({ words: "A birthday" }), day({ words: "Court" })];
  expect(withDay(days, 0, { softly: true })).toEqual([day({ words: "A birthday", softly: true }), days[1]]);
  expect(withDay(days, 2, { words: "The letters" })).toEqual([...days, day({ words: "The letters" })]);
  expect(withoutDay(days, 0)).toEqual([days[1]]);
});

test("nothing said is nothing to keep", () => {
  expect(isSaid(day({ softly: true }))).toBe(false);
  expect(isSaid(day({ words: " " }))).toBe(false);
  expect(isSaid(day({ words: "A birthday" }))).toBe(true);
  expect(isSaid(day({ day: "2025-03-02" }))).toBe(true);
});

test("only a day that the parent wants to see is marked, in its year and in each year after it", () => {
  const aparts = [{ hard_days: [day({ day: "2025-03-02", softly: true }), day({ day: "2025-03-03" })] }];
  const seen = softDays(aparts, ["2024-03-02", "2025-03-02", "2026-03-02", "2026-03-03"]);
  expect([...seen]).toEqual(["2025-03-02", "2026-03-02"]);
});
