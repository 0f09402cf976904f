import { expect, test } from "vitest";
import type * as T from "../../generated/types";
import { answerTo, byMonth, didWords, happenedWords, notesWords, titleOf, watchedWords } from "./words";

const time = (more: Partial<T.FamilyTime> = {}): T.FamilyTime => ({
  id: "f", said_by: "", said_at: "2026-07-01T09:00:00Z", space: "private", put_away: false, about: "a", children: [], watched: "not-said", watched_by: [],
  watched_name: "", pictures: [], did: "", photos: [], say: "", notes_asked_on: null, notes_whom: "", notes_got_on: null, notes: "not-said", not_right: "", ...more,
});
const page = (day: string | null): T.FamilyTimePage => ({ time: time(), date: { day } as T.Appointment, happened: [] });
const leo = { id: "leo", name: "Leo" } as T.Child;
const people = new Map([["june", { name: "June" }]]);

test("the title names the child, where one is named", () => {
  expect(titleOf(time({ children: ["leo"] }), [leo])).toContain("Leo");
  expect(titleOf(time(), [leo])).toBe("Family time");
});

test("who watches is a name, or that someone does, or that nobody does", () => {
  expect(watchedWords(time(), people)).toBe("");
  expect(watchedWords(time({ watched: "nobody", watched_by: ["june"] }), people)).toBe("Nobody watches");
  expect(watchedWords(time({ watched: "somebody" }), people)).toBe("Someone watches");
  expect(watchedWords(time({ watched: "somebody", watched_by: ["june"] }), people)).toBe("June");
});

test("what we did is pictures and my own words, and a hard time can be said too", () => {
  expect(didWords(time({ pictures: ["sad", "play"], did: "Leo held my hand." }))).toBe("We played.\nIt was hard.\nLeo held my hand.");
});

test("photos are there, and are not counted when there are none", () => {
  expect(answerTo("photos", time(), { children: [], people })).toBe("");
  expect(answerTo("photos", time({ photos: ["x"] }), { children: [], people })).toBe("1 photo");
});

test("the notes say when they were asked for and when they came", () => {
  expect(notesWords(time())).toBe("");
  expect(notesWords(time({ notes_asked_on: "2026-07-14", notes: "not-right" }))).toBe("You asked for the notes on Tuesday 14 July 2026.\nSomething is not right");
});

test("who cancelled it is said", () => {
  const happened = [{ what: "cancelled-by-them" } as T.Outcome];
  expect(happenedWords({ ...page("2026-07-01"), happened })).toBe("They cancelled it.");
});

test("those that were stand month by month, and what is to come is not among them", () => {
  const months = byMonth([page("2026-07-20"), page("2026-07-10"), page("2026-07-03"), page("2026-06-30"), page(null)], "2026-07-14");
  expect(months.map(({ head, times }) => [head, times.length])).toEqual([["July 2026", 2], ["June 2026", 1], ["No day yet", 1]]);
});
