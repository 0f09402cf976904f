import { expect, test } from "vitest";
import type * as T from "../../generated/types";
import { FEELINGS, howIAmWords, peopleOf, stateWords, turned, weekParts } from "./after-words";

const said = (more: Partial<T.HowIAm>): T.HowIAm => ({ id: "h", said_by: "", said_at: "2026-07-01T09:00:00Z", space: "private", put_away: false, day: "2026-07-14", picture: "", words: "", ...more });
const person = (name: string, role: string, went: string | null = null) => ({ name, role, went }) as unknown as T.Person;

test("a row is turned on and off, and says what became of it", () => {
  expect(turned(["a"], "b")).toEqual(["a", "b"]);
  expect(turned(["a", "b"], "a")).toEqual(["b"]);
  expect(stateWords({ asked: ["rent"], done: [] }, "rent")).toBe("I asked");
  expect(stateWords({ asked: ["rent"], done: ["rent"] }, "rent")).toBe("Done");
  expect(stateWords({ asked: [], done: [] }, "rent")).toBe("");
});

test("whom to ask stands in the order of the row, and who went is not asked", () => {
  const people = [person("Alex", "advocate"), person("Priya", "benefits-adviser"), person("Tom", "advocate", "2026-01-01")];
  expect(peopleOf(["benefits-adviser", "advocate"], people).map(({ name }) => name)).toEqual(["Priya", "Alex"]);
});

test("weeks that are over are filled, part by part", () => {
  const parts = weekParts({ week: 15, time: "middle" });
  expect(parts.map(({ weeks }) => weeks.length)).toEqual([13, 14, 13]);
  expect(parts.map(({ weeks }) => weeks.filter(Boolean).length)).toEqual([13, 2, 0]);
  expect(parts.map(({ now }) => now)).toEqual([false, true, false]);
});

test("before the first week nothing is filled, and after the last all of it", () => {
  const filled = (week: number, time: T.BabyTime) => weekParts({ week, time }).flatMap(({ weeks }) => weeks).filter(Boolean).length;
  expect(filled(0, "beginning")).toBe(0);
  expect(filled(42, "end")).toBe(40);
});

test("a day is known by its words, else by its picture", () => {
  expect(howIAmWords(said({ words: "\nI slept well.", picture: "happy" }))).toBe("I slept well.");
  expect(howIAmWords(said({ picture: "sad" }))).toBe("I feel sad.");
  expect(FEELINGS.map((picture) => howIAmWords(said({ picture }))).every((words) => words !== "How I am")).toBe(true);
});
