import { expect, test } from "vitest";
import type * as T from "../../generated/types";
import { answerTo, asksWords, following, hasLine, mineIn, QUESTIONS, stateWords, titleOf, withLine } from "./walk";

const of = (more: Partial<T.BeforeSigning> = {}): T.BeforeSigning => ({
  id: "s", said_by: "", said_at: "2026-07-01T09:00:00Z", space: "private", put_away: false, what: "", about: "", whom: "", understand: "not-said", says: "",
  how_long_known: "not-said", how_long: "", change: "not-said", change_how: "", explained_by: "", lawyer: "not-said", lawyer_who: "", advocate: "not-said", advocate_who: "",
  wait: false, wait_for: "", did: "not-said", did_on: null, ...more,
});
const people = new Map([["alex", { name: "Alex" }]]);

test("one question follows the other, and what I did is never among them", () => {
  const walked = [QUESTIONS[0] as string];
  for (let ask = following(of(), QUESTIONS[0]); ask; ask = following(of(), ask)) walked.push(ask);
  expect(walked).toEqual([...QUESTIONS]);
  expect(walked).not.toContain("did");
  expect(following(of({ did: "waiting" }), "did")).toBe("");
  expect(following(of({ did: "signed" }), "did")).toBe("did-on");
});

test("for how long is asked in words only where it is known", () => {
  expect(asksWords(of({ how_long_known: "no" }), "long")).toBe(false);
  expect(asksWords(of({ how_long_known: "yes" }), "long")).toBe(true);
  expect(asksWords(of({ change: "not-known" }), "change")).toBe(false);
  expect(asksWords(of(), "lawyer")).toBe(false);
});

test("an answer is said back with its words, its person and its day", () => {
  expect(answerTo(of(), "understand", people)).toBe("");
  expect(answerTo(of({ how_long_known: "yes", how_long: "6 weeks" }), "long", people)).toBe("You know how long\n6 weeks");
  expect(answerTo(of({ how_long_known: "no", how_long: "6 weeks" }), "long", people)).toBe("Nobody said");
  expect(answerTo(of({ advocate: "yes", advocate_who: "alex" }), "advocate", people)).toBe("You have an advocate\nAlex");
  expect(answerTo(of({ advocate: "no", advocate_who: "alex" }), "advocate", people)).toBe("Not yet");
  expect(answerTo(of({ did: "signed", did_on: "2026-07-14" }), "did", people)).toBe("You signed\nTuesday 14 July 2026");
});

test("to wait is said in the list until something was done", () => {
  expect(stateWords(of())).toBe("");
  expect(stateWords(of({ wait: true }))).toBe("You want to wait.");
  expect(stateWords(of({ wait: true, did: "not-signed" }))).toBe("You did not sign");
  expect(titleOf(of({ what: " Section 20 " }))).toBe("Section 20");
  expect(titleOf(of())).toBe("Before I sign");
});

test("a line goes into my words and out again, and the rest stays", () => {
  expect(withLine("I am tired.", "First I want easy words.")).toBe("I am tired.\nFirst I want easy words.");
  expect(withLine("I am tired.\nFirst I want easy words.", "First I want easy words.")).toBe("I am tired.");
  expect(hasLine("I am tired.", "tired")).toBe(false);
});

test("my solicitor is one who has not gone", () => {
  const gone = { id: "1", name: "Old", role: "solicitor", went: "2026-01-01" } as unknown as T.Person;
  const mine = { id: "2", name: "Mary", role: "solicitor", went: null } as unknown as T.Person;
  expect(mineIn("solicitor", [gone, mine])?.name).toBe("Mary");
  expect(mineIn("advocate", [gone, mine])).toBeUndefined();
});
