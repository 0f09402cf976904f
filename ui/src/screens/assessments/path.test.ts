import { expect, test } from "vitest";
import type * as T from "../../generated/types";
import { answered, answerTo, firstOpen, following, hasAnswers, letterNow, nextStop, partAfter, partWords, stateWords } from "./path";

const of = (more: Partial<T.Assessment> = {}): T.Assessment => ({
  id: "a", said_by: "", said_at: "2026-07-01T09:00:00Z", space: "private", put_away: false, nation: "england", kind: "me", child: "", asked: "not-said", asked_on: null,
  asked_by: "not-said", asked_whom: "", letter: "", agreed: "not-said", agreed_on: null, done: "not-said", done_on: null, done_by: "", copy: "not-said", copy_on: null,
  could_read: "not-said", think: "", say: "", answers: [], ...more,
});
const parts = ["food", "clean", "child"].map((id): T.AssessmentPart => ({ id, picture: id, words: `need-part-care-act-${id}`, ours: false }));
const answer = (part: string, hard: T.AssessmentHard): T.AssessmentAnswer => ({ part, hard, what_hard: "", what_helps: "" });
const people = new Map([["priya", { name: "Priya" }]]);

test("the next stop is after the last that was said, and none is gone back to", () => {
  expect(nextStop(of())).toBe("asked");
  expect(nextStop(of({ asked: "no" }))).toBe("asked");
  expect(nextStop(of({ asked: "yes" }))).toBe("agreed");
  expect(nextStop(of({ done: "yes" }))).toBe("copy");
  expect(nextStop(of({ done: "yes", copy: "yes", could_read: "no" }))).toBe("think");
  expect(nextStop(of({ think: "It was fair." }))).toBe(null);
});

test("after a no, what I think is all that is left to say", () => {
  expect(nextStop(of({ asked: "yes", agreed: "no" }))).toBe("think");
  expect(nextStop(of({ asked: "yes", agreed: "no", think: "I do not agree." }))).toBe(null);
  expect(nextStop(of({ agreed: "no", done: "yes" }))).toBe("copy");
});

test("a day and a name are asked for only after a yes", () => {
  expect(following(of({ asked: "no" }), "asked")).toBe(null);
  expect(following(of({ asked: "yes" }), "asked")).toBe("asked-on");
  expect(following(of(), "asked-on")).toBe("asked-by");
  expect(following(of({ agreed: "no" }), "agreed")).toBe("agreed-on");
  expect(following(of(), "agreed")).toBe(null);
  expect(following(of(), "think")).toBe(null);
});

test("one letter would help now: to ask, after a no, for the copy, or for easy words", () => {
  expect(letterNow(of(), "assess-me")).toEqual({ kind: "assess-me", why: "ask" });
  expect(letterNow(of(), "")).toBe(null);
  expect(letterNow(of({ asked: "yes" }), "assess-me")).toBe(null);
  expect(letterNow(of({ asked: "yes", agreed: "no" }), "assess-me")?.why).toBe("no");
  expect(letterNow(of({ agreed: "no", done: "yes" }), "assess-me")).toEqual({ kind: "send-papers", why: "copy" });
  expect(letterNow(of({ done: "yes", copy: "yes" }), "assess-me")).toBe(null);
  expect(letterNow(of({ done: "yes", copy: "yes", could_read: "some" }), "assess-me")?.kind).toBe("easy-read");
});

test("a stop says the day, who, and how; a bare yes is said as one", () => {
  expect(answerTo(of(), "asked", people)).toBe("");
  expect(answerTo(of({ asked: "yes", asked_on: "2026-07-14", asked_whom: "priya", asked_by: "letter" }), "asked", people)).toBe("On Tuesday 14 July 2026\nPriya\nBy letter");
  expect(answerTo(of({ asked: "yes" }), "asked", people)).toBe("You asked for it");
  expect(answerTo(of({ agreed: "no" }), "agreed", people)).toBe("They said no");
  expect(answerTo(of({ done: "yes", done_by: " Dr Jones " }), "done", people)).toBe("Dr Jones");
});

test("the list says how far it is", () => {
  expect(stateWords(of())).toBe("Not asked yet");
  expect(stateWords(of({ asked: "yes", agreed: "no", think: "Hm." }))).toBe("They said no");
  expect(stateWords(of({ done: "yes", copy: "yes" }))).toBe("You have a copy");
});

test("answers stand in the order of the parts, each once, and one that says nothing is not kept", () => {
  const first = of({ answers: answered(of(), parts, answer("child", "yes")) });
  const both = answered(first, parts, answer("food", "no"));
  expect(both.map(({ part }) => part)).toEqual(["food", "child"]);
  expect(answered(of({ answers: both }), parts, answer("food", "some"))[0]?.hard).toBe("some");
  expect(answered(of({ answers: both }), parts, answer("food", "not-said"))).toHaveLength(1);
});

test("going on leads to the first part without an answer", () => {
  expect(firstOpen(of({ answers: [answer("food", "no")] }), parts)).toBe("clean");
  expect(firstOpen(of({ answers: parts.map(({ id }) => answer(id, "no")) }), parts)).toBe("food");
  expect(partAfter(parts, "child")).toBe("");
});

test("there is something to print once anything of mine was said", () => {
  expect(hasAnswers(of({ asked: "yes" }))).toBe(false);
  expect(hasAnswers(of({ say: "Evenings." }))).toBe(true);
  expect(partWords({ part: "food", hard: "some", what_hard: "Cooking", what_helps: "" })).toBe("It is sometimes hard\nCooking");
});
