import { beforeEach, expect, test } from "vitest";
import type * as T from "../generated/types";
import { live } from "../lib/live.svelte";
import { byWords, isPast, pastOfTheirs, pastWords, phoneWords, promisesWith, saidWords, stateWords, wasWords } from "./promise-words";

const today = "2026-07-15";
const letter: T.Promise = {
  id: "p1", said_by: "", said_at: "2026-07-01T09:00:00Z", space: "shared", put_away: false, what: "Send the letter", picture: "letter", whose: "theirs",
  who: "priya", name: "", made_on: "2026-07-01", by_day: "2026-07-14", state: "not-yet", done_on: null, was: [], visit: "", about: "",
};

beforeEach(() => {
  live.people.set("priya", { id: "priya", name: "Priya", role: "social-worker", phone: "01614960003" } as T.Person);
});

test("a promise is past the day after its day, until it is done", () => {
  expect(isPast(letter, "2026-07-14")).toBe(false);
  expect(isPast(letter, today)).toBe(true);
  expect(isPast({ ...letter, state: "changed" }, today)).toBe(true);
  expect(isPast({ ...letter, state: "done" }, today)).toBe(false);
  expect(isPast({ ...letter, by_day: null }, today)).toBe(false);
});

test("theirs is said plainly with the name and the day; the parent's own never so", () => {
  expect(pastWords(letter, today)).toBe("Priya said by Tuesday 14 July 2026. It is not done yet.");
  expect(pastWords({ ...letter, who: "" }, today)).toBe("They said by Tuesday 14 July 2026. It is not done yet.");
  expect(pastWords({ ...letter, who: "", name: "Jo" }, today)).toContain("Jo said by");
  expect(pastWords({ ...letter, whose: "mine" }, today)).toBe("");
  expect(byWords({ ...letter, whose: "mine" }, today)).toBe("The day was Tuesday 14 July 2026. You can ask for more time.");
});

test("by when, how far and who said it", () => {
  expect(byWords(letter, "2026-07-14")).toBe("By today");
  expect(byWords({ ...letter, by_day: null }, today)).toBe("No day yet");
  expect(stateWords({ ...letter, state: "done", done_on: "2026-07-13" })).toBe("Done on Monday 13 July 2026");
  expect(saidWords(letter)).toBe("Priya said this on Wednesday 1 July 2026.");
  expect(saidWords({ ...letter, whose: "mine" })).toBe("You said this to Priya on Wednesday 1 July 2026.");
});

test("what a promise was stands there, and what stayed the same does not", () => {
  const was = [{ what: "Send the letter", by_day: "2026-07-07", until: "2026-07-08" }, { what: "Phone", by_day: "2026-07-14", until: "2026-07-10" }];
  expect(wasWords({ ...letter, was })).toEqual(["It was by Tuesday 7 July 2026.", "It was: Phone"]);
});

test("what to say on the phone names the promise and the day, in sentences of one idea", () => {
  expect(phoneWords(letter)).toEqual([
    "Hello. I am phoning about a promise.",
    "You promised this: Send the letter",
    "You said by Tuesday 14 July 2026. It is not done yet.",
    "When can you do it?",
    "Please send me the day in writing.",
  ]);
});

test("the promises with one person, and the one that Home may speak of", () => {
  const other = { ...letter, id: "p2", who: "ben" };
  const all: T.Promises = { mine: [{ ...letter, id: "p3", whose: "mine" }], theirs: [{ ...letter, id: "p0", space: "private" }, other, letter] };
  expect(promisesWith(all, "priya").theirs.map(({ id }) => id)).toEqual(["p0", "p1"]);
  expect(promisesWith(all, "")).toBe(all);
  expect(pastOfTheirs(all, today)?.id).toBe("p2");
  expect(pastOfTheirs({ ...all, theirs: [] }, today)).toBeUndefined();
});
