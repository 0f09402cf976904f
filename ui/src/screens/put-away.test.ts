import { expect, test } from "vitest";
import type { Change, Given } from "../generated/types";
import { givenAt, givenFacts, givenPicture } from "./GivenWords";
import { calledOf, together } from "./PutAwayWords";

const change = (item: string, id = 1): Change => ({ id, item, kind: "people", said_by: "", at: "2026-07-13T09:00:00Z", what: "put-away", title: item });
const items = (list: Change[]) => list.map((one) => one.item);

test("what was brought back keeps its place until the page is left", () => {
  const before = [change("Tom"), change("Ben"), change("Mum")];
  expect(items(together(before, [change("Tom"), change("Mum")], new Set(["Ben"])))).toEqual(["Tom", "Ben", "Mum"]);
  expect(items(together(before, [change("Tom"), change("Mum")], new Set()))).toEqual(["Tom", "Mum"]);
});

test("what is put away meanwhile comes first, and each thing stands once", () => {
  const list = together([change("Tom")], [change("Ann", 3), change("Tom", 2)], new Set());
  expect(list.map((one) => [one.item, one.id])).toEqual([["Ann", 3], ["Tom", 2]]);
});

test("a thing is called by its first words", () => {
  const title = "I get up for Mia every night and I read to Leo in the evening too.\nAnd more.";
  expect(calledOf({ ...change("1"), title })).toBe("I get up for Mia every night and I read to Leo in the");
  expect(calledOf({ ...change("1"), title: "kind-dentist" })).toBe("Dentist");
});

test("a stage of the map is called by its name", () => {
  expect(calledOf({ ...change("1"), kind: "child_stages", title: "word-section-20" })).toBe("Section 20");
  expect(calledOf({ ...change("1"), kind: "child_stages", title: "stage-care-case.name" })).toBe("Court case about my child");
});

const given = (id: string, more: Partial<Given> = {}): Given => ({
  id, said_by: "", said_at: "2026-07-20T09:00:00Z", space: "private", put_away: false,
  title: "My plan", way: "paper", eyes: "advocate", given_to: "", private_items: 1, ...more,
});

test("a thing given stays on the day it left, whenever its person is named", () => {
  // The first 12 digits of the id are the milliseconds.
  const first = given("019f5fda-c280-7000-8000-000000000000");
  expect(givenAt(first)).toBe("2026-07-14T09:00:00.000Z");
  expect(givenAt(given("an-older-kind"))).toBe("2026-07-20T09:00:00Z");
});

test("what is said of a thing given", () => {
  expect(givenFacts(given("1"))).toEqual(["It is on paper.", "It is for your advocate.", "1 thing on it is only for you."]);
  expect(givenFacts(given("1", { way: "copy", eyes: "", title: "" }))).toEqual(["It is on a stick.", "All of your record is in it."]);
  expect(givenPicture(given("1"))).toBe("my-plan");
  expect(givenPicture(given("1", { way: "file", title: "Another" }))).toBe("file");
});
