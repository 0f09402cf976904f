import { expect, test } from "vitest";
import { GROUPS, wayTo } from "./print-menu";

test("no group has more than five papers, and no paper stands in two", () => {
  const all = GROUPS.flatMap((group) => group.papers);
  expect(GROUPS.length).toBeLessThanOrEqual(5);
  expect(GROUPS.every((group) => group.papers.length <= 5)).toBe(true);
  expect(new Set(all).size).toBe(all.length);
});

test("a paper is begun, and what is printed of one thing leads to the list of those things", () => {
  expect(wayTo("timeline")).toEqual(["print", { kind: "timeline" }]);
  expect(wayTo("visits")).toEqual(["visits", {}]);
});
