import { expect, test } from "vitest";
import type * as T from "../../generated/types";
import { hostOf, inOrder, isPassed, limitWords, rightsHere, sureWords, whenOf } from "./stage-words";

const said = (started: T.Day | null, ended: T.Day | null): T.ChildStage => ({ started, ended }) as unknown as T.ChildStage;
const limit = (words: string, day: T.Day | null, service = "council"): T.StageLimit => ({ fact: words, words, service, from: "x", last: day && { kind: "sure", day } }) as T.StageLimit;

test("when a stage is, and when it was", () => {
  expect(whenOf(said("2026-07-14", null))).toEqual(["Since Tuesday 14 July 2026"]);
  expect(whenOf(said(null, null))).toEqual(["When did it start? You can ask this."]);
  expect(whenOf(said("2026-07-13", "2026-07-14"))).toEqual(["Since Monday 13 July 2026", "Until Tuesday 14 July 2026"]);
  expect(whenOf(said(null, "2026-07-14"))).toEqual(["Until Tuesday 14 July 2026"]);
});

test("whom a limit binds is said as the words have it", () => {
  expect(limitWords(limit("limit-by", "2026-07-14"))).toBe("Services should do this by about Tuesday 14 July 2026.");
  expect(limitWords(limit("limit-by", "2026-07-14", "court"))).toBe("Courts should do this by about Tuesday 14 July 2026.");
  expect(limitWords(limit("limit-no-day", null))).toBe("We do not know the day yet. You can ask.");
  expect(isPassed(limit("limit-passed", "2026-07-14"))).toBe(true);
});

test("what is past comes first, and what has no day last", () => {
  const limits = [limit("limit-no-day", null), limit("limit-by", "2026-08-01"), limit("limit-passed", "2026-07-01")];
  expect(inOrder(limits).map(({ words }) => words)).toEqual(["limit-passed", "limit-by", "limit-no-day"]);
});

test("a page is called by its name", () => {
  expect(hostOf("https://www.legislation.gov.uk/ukpga/1989/41/section/32")).toBe("legislation.gov.uk");
  expect(hostOf("general knowledge")).toBe("");
});

test("how sure a row is, and that it may have changed", () => {
  const fact = (more: Partial<T.FactToday>) => ({ verified: "yes", copy: "2026-03", standing: "sure", ...more }) as unknown as T.FactToday;
  expect(sureWords(fact({}))).toEqual(["We read the law or the rule itself."]);
  expect(sureWords(fact({ standing: "may-have-changed", copy: "old" }))).toEqual(["This may have changed. Ask.", "We read the law or the rule itself.", "We read an old copy. It may have changed."]);
});

test("the rights at a date, a letter or a meeting are those of each stage that has it, once", () => {
  const stage = (id: string, more: object) => ({ id, dates: [], papers: [], meetings: [], rights: [], ...more });
  const map = {
    stages: [stage("a", { dates: ["court"], rights: ["E1", "E2"] }), stage("b", { dates: ["court"], papers: ["plan"], rights: ["E2", "E3"] }), stage("c", { rights: ["E4"] })],
    facts: ["E1", "E2", "E3", "E4"].map((id) => ({ id })),
  } as unknown as T.StageMap;
  const ids = (here: Parameters<typeof rightsHere>[1]) => rightsHere(map, here).map(({ id }) => id);
  expect(ids({ date: "court" })).toEqual(["E1", "E2", "E3"]);
  expect(ids({ letter: "plan" })).toEqual(["E2", "E3"]);
  expect(ids({ meeting: "core-group" })).toEqual([]);
  expect(ids({})).toEqual([]);
});
