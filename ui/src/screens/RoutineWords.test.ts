import { expect, test } from "vitest";
import { readyRoutine, readyRoutines, stepIdeas, stepsAreReady } from "./RoutineReady";
import { mostSteps } from "./steps";
import { daysWords, withDay } from "./RoutineWords";

test("none and all seven days are every day", () => {
  expect(withDay([1, 2, 3, 4, 5, 6], 7)).toEqual([]);
  expect(withDay([3], 3)).toEqual([]);
  expect(withDay([5, 1], 3)).toEqual([1, 3, 5]);
});

test("days are said as people say them", () => {
  expect([[], [1, 2, 3, 4, 5], [7, 6], [5, 1, 3]].map(daysWords)).toEqual(["Every day", "Monday to Friday", "Saturday and Sunday", "Monday, Wednesday and Friday"]);
});

test("each ready routine has its words and no more steps than fit", () => {
  for (const { id } of readyRoutines) {
    const { title = "", steps = [] } = readyRoutine(id);
    expect(title).not.toContain("routine-");
    expect(steps.length).toBeLessThanOrEqual(mostSteps);
    expect(steps.every((step) => /^[A-Z].*\.$/u.test(step.text))).toBe(true);
    expect(stepsAreReady(title, steps)).toBe(true);
  }
});

test("the steps of a ready routine are offered first, and each only once", () => {
  const ideas = stepIdeas(readyRoutine("bedtime").title ?? "");
  expect(ideas.slice(0, 2)).toEqual(["pyjamas", "teeth"]);
  expect(new Set(ideas).size).toBe(ideas.length);
});

test("steps that somebody changed are not replaced", () => {
  const { title = "", steps = [] } = readyRoutine("bath");
  expect(stepsAreReady(title, steps.slice(1))).toBe(false);
});
