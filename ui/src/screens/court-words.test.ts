import { expect, test } from "vitest";
import type * as T from "../generated/types";
import { chosenOf, stepsOf, tapped, ticked, toldFor } from "./court-words";

const groups: T.CourtGroup[] = [
  { id: "helps", picture: "helps-me", ticks: [{ id: "time", picture: "think-time" }, { id: "quiet", picture: "quiet" }] },
  { id: "breaks", picture: "breaks", ticks: [{ id: "break-card", picture: "show-card" }] },
];
const needs = (ticks: string[], own = ""): T.CourtNeeds => ({
  id: "court-needs", said_by: "", said_at: "2026-07-14T09:00:00Z", space: "shared", put_away: false, ticks, own, looked_on: null,
});
const told = { formats: ["easy-read"], pace: [], yes: "I nod.", no: "", stop: "I hold up my hand." } as unknown as T.Told;

test("how I communicate comes first, then a page for each idea, then my own words", () => {
  expect(stepsOf(groups)).toEqual(["how", "helps", "breaks", "own"]);
  expect(stepsOf([])).toEqual([]);
});

test("a tap puts a tick on and another takes it off; ticks stand in the order of the pages", () => {
  expect(tapped(needs(["break-card"]), groups, "time")).toEqual(["time", "break-card"]);
  expect(tapped(needs(["time", "break-card"]), groups, "time")).toEqual(["break-card"]);
  expect(tapped(needs(["gone"]), groups, "quiet")).toEqual(["quiet"]);
});

test("nothing was said while there is no tick and no word", () => {
  expect([ticked(needs([])), ticked(needs([], "  ")), ticked(needs(["time"])), ticked(needs([], "My keys."))]).toEqual([false, false, true, true]);
  expect(groups.map((group) => chosenOf(needs(["quiet"]), group).length)).toEqual([1, 0]);
});

test("how I communicate is what was said before, and what was not said is left out", () => {
  expect(toldFor(undefined, new Map())).toEqual([]);
  expect(toldFor(told, new Map()).map((row) => row.said.map((one) => one.words))).toEqual([["Easy words and pictures"], ["I hold up my hand."], ["I nod."]]);
});
