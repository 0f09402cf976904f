import { expect, test } from "vitest";
import type * as T from "../generated/types";
import { isChosen, lookAgainOn, questionOf, questions, said, tapped } from "./told-questions";

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
  yes: "",
  no: "",
  not_get: "",
  else_helps: "",
  looked_on: null,
};

test("half a year later is a day that there is", () => {
  expect(lookAgainOn("2026-07-14")).toBe("2027-01-14");
  expect(lookAgainOn("2026-08-31")).toBe("2027-02-28");
});

test("every answer can be chosen and taken back", () => {
  for (const question of questions) {
    if (question.kind === "people") continue;
    for (const answer of question.answers) {
      const chosen = { ...blank, ...tapped(blank, question, answer) };
      expect(isChosen(chosen, question, answer)).toBe(true);
      expect(said(chosen, question, new Map())).toHaveLength(1);
      expect({ ...chosen, ...tapped(chosen, question, answer) }).toEqual(blank);
    }
  }
});

test("a picture answer does not take away the parent's own words", () => {
  const question = questionOf("no");
  if (question?.kind !== "words") throw new Error("no is asked in words");
  const own = { ...blank, no: "I hum." };
  const both = { ...own, ...tapped(own, question, question.answers[0]!) };
  expect(both.no.split("\n")[0]).toBe("I hum.");
  expect(said(both, question, new Map())).toHaveLength(2);
});
