import { expect, test } from "vitest";
import type * as T from "../../generated/types";
import { moreAsksOf, moreRowsOf, paysWords, whomName } from "./support-record";

const help = {
  what: "Help in the evening", state: "not-given", asked_on: null, answered_on: null, answer: "", asked_by: "phone-call", asked_whom: "The council",
  their_reason: "No money.", started_on: null, stopped_on: null, stopped_why: "", hours: "", who_pays: "not-said",
} as unknown as T.Support;

test("what more is asked fits what has happened", () => {
  expect(moreAsksOf("asked")).toContain("answer");
  expect(moreAsksOf("not-given")).toEqual(["whom", "how", "reason"]);
  expect(moreAsksOf("started")).not.toContain("stopped");
  expect(moreAsksOf("stopped")).toEqual(["whom", "how", "started", "hours", "pays", "stopped", "why"]);
});

test("what was said stands there at once, and the rest when it is asked for", () => {
  expect(moreRowsOf(help, false).map(({ ask }) => ask)).toEqual(["whom", "how", "reason"]);
  expect(moreRowsOf({ ...help, asked_by: "not-said", their_reason: "" }, false).map(({ ask }) => ask)).toEqual(["whom"]);
  expect(moreRowsOf({ ...help, their_reason: "" }, true).find(({ ask }) => ask === "reason")?.answer).toBe("");
});

test("a name that is nobody's in my people stays; in Northern Ireland it is the trust", () => {
  expect(whomName(help)).toBe("The council");
  expect(paysWords("council", "northern-ireland")).toBe("The health and social care trust");
  expect(paysWords("council", "wales")).toBe("The council");
});
