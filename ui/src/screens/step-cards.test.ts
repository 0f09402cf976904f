import { expect, test, vi } from "vitest";
import type * as T from "../generated/types";

vi.mock("../generated/api", () => ({}));
vi.mock("../lib/live.svelte", () => ({ keep: vi.fn(), live: { today: "2026-07-14" } }));
vi.mock("../lib/text", () => ({ t: (id: string) => id }));
vi.mock("../lib/said", () => ({ saidDay: (day: string) => day }));
const { cardsIn, pageOf, practiceOf, readyFrom, sourcesOf, wentOf, wents } = await import("./step-cards");

const card = (id: string, group: T.CardGroup, own = false) => ({ id, group, own }) as T.StepCard;

test("a card that the parent changed stands among their own, not twice", () => {
  const cards = [card("bath", "baby"), card("mine", "baby", true), card("meal", "home")];
  expect(cardsIn(cards, "baby").map((one) => one.id)).toEqual(["bath"]);
  expect(cardsIn(cards, "mine").map((one) => one.id)).toEqual(["mine"]);
});

test("no more than 5 cards stand on a page", () => {
  expect(pageOf([1, 2, 3, 4, 5, 6], 0)).toEqual({ shown: [1, 2, 3, 4, 5], more: true });
  expect(pageOf([1, 2, 3, 4, 5, 6], 1)).toEqual({ shown: [6], more: false });
  expect(pageOf([1, 2, 3, 4, 5], 0).more).toBe(false);
});

test("an answer about practice is kept as it was given", () => {
  for (const { id } of wents) expect(wentOf(practiceOf(id))).toBe(id);
  expect(practiceOf("shown").help).toBe("not-said");
});

test("a source that says several things is named once", () => {
  const fact = (id: string, source: string) => ({ id, source, checked_on: "2026-11-22" }) as T.CardFact;
  const facts = [fact("1", "NHS"), fact("2", "NHS"), fact("3", "Parent Club")];
  expect(sourcesOf({ facts }).map((from) => from.source)).toEqual(["NHS", "Parent Club"]);
});

test("a thing to have ready keeps its picture, and a new one gets its own", () => {
  const before = [{ id: "a", text: "2 towels", picture: "towel" }];
  const after = readyFrom("2 towels\n\nA cup", before, () => "drink");
  expect(after.map((thing) => [thing.text, thing.picture])).toEqual([["2 towels", "towel"], ["A cup", "drink"]]);
  expect(after[0]).toBe(before[0]);
});
