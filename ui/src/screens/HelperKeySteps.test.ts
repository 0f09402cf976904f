import { expect, test } from "vitest";
import { back, go, route, startAt } from "../lib/route.svelte";
import { answerOf, finish, next, say, stepOf } from "./HelperKeySteps";

test("answers go with the questions, and stay when one goes back", () => {
  startAt("home");
  go("helper-keys", { step: "who" });
  say({ name: "Jo" });
  next(route.params);
  expect(stepOf(route.params)).toBe("lives");
  say({ lives: "yes" });
  next(route.params);
  expect(route.params).toEqual({ step: "works", name: "Jo", lives: "yes" });
  back();
  back();
  expect(route.params).toEqual({ step: "who", name: "Jo" });
});

test("after the last step, Back leads to where the list came from", () => {
  startAt("home");
  go("safe");
  go("helper-keys");
  go("helper-keys", { step: "who", name: "Jo" });
  for (let steps = 0; steps < 3; steps += 1) next(route.params);
  expect(stepOf(route.params)).toBe("stick");
  finish("Jo");
  expect(route.params).toEqual({ made: "Jo" });
  back();
  expect(route.screen).toBe("safe");
});

test("no answer is the same as not wanting to say", () => {
  expect([undefined, "", "yes", "no", "perhaps"].map(answerOf)).toEqual(["not-said", "not-said", "yes", "no", "not-said"]);
});
