import { expect, test } from "vitest";
import type * as T from "../generated/types";
import { callTimes, callsOf, isCallTime, withCall } from "./IfThenCalls";

const ben = { id: "ben", name: "Ben", phone: "07700 900451" } as T.Person;
const people = new Map([["ben", ben]]);
const lines = [{ id: "samaritans", number: "116 123", kind: "listening" } as T.HelpLine];

test("calls stand in the order in which they are made, whatever order they were chosen in", () => {
  const calls: T.Call[] = [
    { when: "out-of-hours", person: "", line: "samaritans" },
    { when: "first", person: "ben", line: "" },
  ];
  const shown = callsOf(calls, people, lines);
  expect(shown.map(({ when, phone }) => [when, phone])).toEqual([
    ["first", "07700 900451"],
    ["out-of-hours", "116 123"],
  ]);
});

test("somebody who is not there any more is left out", () => {
  expect(callsOf([{ when: "first", person: "gone", line: "" }], people, lines)).toEqual([]);
});

test("one call for each time: a new choice takes the place of the old, nobody takes it off", () => {
  const first = withCall([], "first", { person: "ben" });
  const changed = withCall(first, "first", { line: "samaritans" });
  expect(changed).toEqual([{ when: "first", person: "", line: "samaritans" }]);
  expect(withCall(changed, "first", {})).toEqual([]);
  expect(withCall(first, "second", { line: "samaritans" })).toHaveLength(2);
});

test("each time of a call is a question", () => {
  expect(callTimes.every(isCallTime)).toBe(true);
  expect(isCallTime("check")).toBe(false);
});
