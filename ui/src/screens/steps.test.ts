import { expect, test } from "vitest";
import type * as T from "../generated/types";
import { mostSteps, moved, putAt, withStep, without, writtenSteps } from "./steps";

const step = (id: string, text = id): T.RoutineStep => ({ id, text, picture: "step", photo: "" });
const steps = ["a", "b", "c"].map((id) => step(id));
const ids = (all: T.RoutineStep[]) => all.map((one) => one.id).join("");

test("a step moves one place, and stays at the ends", () => {
  expect(ids(moved(steps, "b", -1))).toBe("bac");
  expect(ids(moved(steps, "b", 1))).toBe("acb");
  expect(ids(moved(steps, "a", -1))).toBe("abc");
  expect(ids(moved(steps, "c", 1))).toBe("abc");
  expect(ids(moved(steps, "x", 1))).toBe("abc");
});

test("a step that was taken out goes back to its place", () => {
  expect(ids(putAt(without(steps, "b"), step("b"), 1))).toBe("abc");
});

test("a new step stands at the end once it has words, and a known one keeps its place", () => {
  expect(ids(withStep(steps, step("d", " ")))).toBe("abc");
  expect(ids(withStep(steps, step("d")))).toBe("abcd");
  expect(withStep(steps, step("b", "Other")).map((one) => one.text)).toEqual(["a", "Other", "c"]);
});

test("there is no ninth step, and none without words is kept", () => {
  const full = Array.from({ length: mostSteps }, (_, at) => step(String(at)));
  expect(withStep(full, step("ninth"))).toHaveLength(mostSteps);
  expect(ids(writtenSteps([step("a"), step("b", "  "), step("c")]))).toBe("ac");
});
