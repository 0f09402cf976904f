import { expect, test } from "vitest";
import type * as T from "../generated/types";
import { live } from "../lib/live.svelte";
import { yearNote, yearPage, yearPicture, yearsOf, yearWords } from "./year-words";

const line: T.YearLine = { day: "2026-07-14", what: "they-said", kind: "promises", item: "p1", title: "Send the letter", said_by: "", space: "shared", people: ["priya"], note: "2026-07-20" };
live.people.set("priya", { id: "priya", name: "Priya" } as T.Person);

test("a line says who it was, and what", () => {
  expect(yearWords(line)).toBe("Priya said: Send the letter");
  expect(yearWords({ ...line, people: ["Jo"] })).toBe("Jo said: Send the letter");
  expect(yearWords({ ...line, people: [] })).toBe("They said: Send the letter");
  expect(yearWords({ ...line, what: "looked", kind: "reviews", title: "" })).toBe("I looked again: My whole plan");
  expect(yearWords({ ...line, what: "happened", kind: "outcomes", title: "kind-doctor" })).toBe("It happened: Doctor");
});

test("an address names a kind that has years of its own, or none", () => {
  expect(yearsOf("promises")).toBe("promises");
  expect(yearsOf("visits")).toBeUndefined();
  expect(yearsOf(undefined)).toBeUndefined();
});

test("a day is no note, and what they said is", () => {
  expect(yearNote(line)).toBe("");
  expect(yearNote({ ...line, note: " No money. " })).toBe("No money.");
});

test("a line leads to its page while it is there", () => {
  expect(yearPage(line)).toEqual({ screen: "promise", params: { id: "p1" } });
  expect(yearPage({ ...line, what: "put-away" })).toBeNull();
  expect(yearPage({ ...line, kind: "outcomes" })).toBeNull();
  expect(yearPicture(line)).toBe("promise");
});
