import { expect, test } from "vitest";
import type * as T from "../generated/types";
import { answered, isChosen, said, sorted, tapped } from "./told-answers";
import { isDue, lookAgainOn } from "./told-look";
import { groups, questionOf, questions } from "./told-questions";

const blank: T.Told = {
  id: "",
  said_by: "",
  said_at: "",
  space: "shared",
  put_away: false,
  formats: [],
  pace: [],
  best_time: "",
  readers: [],
  reading: "not-said",
  clock: "not-said",
  calendar: "not-said",
  yes: "",
  no: "",
  not_get: "",
  stop: "",
  sight: "",
  hearing: "",
  else_helps: "",
  looked_on: null,
};
const nobody = new Map<string, T.Person>();
const wordsOf = (told: T.Told, id: string): string[] => said(told, questionOf(id)!, nobody).map((one) => one.words);

test("half a year later is a day that there is", () => {
  expect(lookAgainOn("2026-07-14")).toBe("2027-01-14");
  expect(lookAgainOn("2026-08-31")).toBe("2027-02-28");
});

test("it asks again on the day, and not before; never about what nobody answered", () => {
  const checked = { ...blank, looked_on: "2026-01-14" };
  expect(isDue(checked, "2026-07-13")).toBe(false);
  expect(isDue(checked, "2026-07-14")).toBe(true);
  expect(isDue(blank, "2026-07-14")).toBe(false);
});

test("every answer can be chosen and taken back", () => {
  for (const question of questions) {
    if (question.kind === "people") continue;
    for (const answer of question.answers) {
      const chosen = { ...blank, ...tapped(blank, question, answer) };
      expect(isChosen(chosen, question, answer)).toBe(true);
      expect(said(chosen, question, nobody)).toHaveLength(1);
      expect({ ...chosen, ...tapped(chosen, question, answer) }).toEqual(blank);
    }
  }
});

test("no answer is asked for twice", () => {
  const kept = questions.flatMap((question) =>
    question.kind === "people" ? [] : question.answers.map((answer) => `${answer.list ?? question.field} ${answer.id}`),
  );
  expect(new Set(kept).size).toBe(kept.length);
});

test("a picture answer does not take away the parent's own words", () => {
  const question = questionOf("no");
  if (question?.kind !== "words") throw new Error("no is asked in words");
  const own = { ...blank, no: "I hum." };
  const both = { ...own, ...tapped(own, question, question.answers[0]!) };
  expect(both.no.split("\n")[0]).toBe("I hum.");
  expect(said(both, question, nobody)).toHaveLength(2);
});

test("big print is kept where the prints look for it, and shown with the eyes", () => {
  const told = { ...blank, formats: ["easy-read", "large-print"] };
  expect(wordsOf(told, "sight")).toHaveLength(1);
  expect(wordsOf(told, "formats")).toHaveLength(1);
});

test("what was said about eyes and ears under something else moves, and nothing is lost", () => {
  const glasses = wordsOf({ ...blank, ...tapped(blank, questionOf("sight")!, { id: "glasses", picture: "" }) }, "sight");
  const quiet = wordsOf({ ...blank, ...tapped(blank, questionOf("hearing")!, { id: "quiet", picture: "" }) }, "hearing");
  const before = { ...blank, hearing: "Wave at me.", else_helps: [...glasses, "I bring my dog.", ...quiet].join("\n") };
  const now = sorted(before);
  expect(wordsOf(now, "sight")).toEqual(glasses);
  expect(wordsOf(now, "hearing")).toEqual(["Wave at me.", ...quiet]);
  expect(wordsOf(now, "else")).toEqual(["I bring my dog."]);
  expect(sorted(now)).toEqual(now);
  const own = { ...blank, else_helps: "One.\n\nTwo." };
  expect(sorted(own)).toEqual(own);
});

test("a group stands on the page as far as it is answered", () => {
  const told = { ...blank, yes: "I nod.", stop: "I hum." };
  expect(answered(told, groups, nobody).map((group) => group.questions.map((one) => one.id))).toEqual([["yes", "stop"]]);
});
