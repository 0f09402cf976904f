import { expect, test } from "vitest";
import type * as T from "../generated/types";
import { againOf, askIdeas, askNotes, cameIdeas, cameOf, isSecondHand, nextOf } from "./advocate-words";
import { has } from "../lib/text";

const ask = (part: Partial<T.AdvocateAsk>): T.AdvocateAsk => ({
  id: "a", said_by: "", said_at: "2026-07-14T09:00:00Z", space: "private", put_away: false,
  person: "alex", what: "Read my letters with me.", picture: "", day: null, came_of: "", came_on: null, ...part,
});

test("each thing has its day, and says what came of it or that it is still to do", () => {
  expect(askNotes(ask({ day: "2026-07-09" }))).toEqual(["You said this on Thursday 9 July 2026.", "This is still to do."]);
  expect(askNotes(ask({ came_of: "Alex wrote a letter." }))).toEqual(["Alex wrote a letter."]);
});

test("what came of it has the day of today until another is said, and none when the words are gone", () => {
  const today = "2026-07-14";
  expect(cameOf(ask({}), "It is better now.", today)).toEqual({ came_of: "It is better now.", came_on: today });
  expect(cameOf(ask({ came_on: "2026-07-01" }), "It is better.", today).came_on).toBe("2026-07-01");
  expect(cameOf(ask({ came_on: "2026-07-01" }), " ", today).came_on).toBeNull();
});

test("every ready answer has its words", () => {
  expect(askIdeas.filter((id) => !has(`advocate-say-${id}`))).toEqual([]);
  expect(cameIdeas.filter((id) => !has(`advocate-came-say-${id}`))).toEqual([]);
});

test("the people to tell apart stand one after another, and the last leads nowhere", () => {
  const who = ["advocate", "solicitor"];
  expect([nextOf(who, "advocate"), nextOf(who, "solicitor")]).toEqual(["solicitor", undefined]);
});

test("only what was read in its first source is said as sure", () => {
  expect((["yes", "general", "not-sure"] as const).map((verified) => isSecondHand({ verified }))).toEqual([false, true, true]);
});

test("the day to ask again belongs to the help that was asked for", () => {
  const again = [{ id: "r1", about: "h1" }, { id: "r2", about: "h2" }] as T.Review[];
  expect(againOf(again, { id: "h2" })?.id).toBe("r2");
  expect(againOf(again, { id: "h3" })).toBeUndefined();
});
