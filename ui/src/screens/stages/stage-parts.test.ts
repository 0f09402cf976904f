import { expect, test } from "vitest";
import type * as T from "../../generated/types";
import { mayHaveLastDay, partAfter, partsOf } from "./stage-parts";

const stage = (more: Partial<T.MapStage>): T.MapStage =>
  ({ there: [], decides: [], i_decide: false, ask: [], bring: [], papers: [], rights: [], lighter: [], heavier: [], last_days: [], kind: "usual", ...more }) as unknown as T.MapStage;

test("a stage has only the parts of which something is known", () => {
  expect(partsOf(stage({})).map(({ id }) => id)).toEqual([]);
  expect(partsOf(stage({ i_decide: true, papers: ["plan"], heavier: ["care-case"] })).map(({ id }) => id)).toEqual(["who", "bring", "next"]);
});

test("the way goes from part to part, and ends after the last", () => {
  const some = stage({ there: ["judge"], rights: ["E1"] });
  expect(partAfter(some, "who")).toBe("rights");
  expect(partAfter(some, "rights")).toBe(undefined);
});

test("a court, a hearing, a complaint and money may have a last day, and what names one", () => {
  expect(mayHaveLastDay(stage({}))).toBe(false);
  for (const kind of ["court", "hearing", "appeal", "complaint", "benefit"] as const) expect(mayHaveLastDay(stage({ kind }))).toBe(true);
  expect(mayHaveLastDay(stage({ last_days: ["E17"] }))).toBe(true);
});
