import type * as T from "../generated/types";
import { back, go, replace, route, type Params } from "../lib/route.svelte";

/** The questions before a key is made. Their answers live in the place itself, and go with it. */
export const STEPS = ["who", "lives", "works", "stick"] as const;
export type HelperKeyStep = (typeof STEPS)[number];

/** What can be answered about the person. */
export const ANSWERS: T.AboutHelper[] = ["yes", "no", "not-said"];

/** What was answered; nothing is the same as not wanting to say. */
export const answerOf = (said: string | undefined): T.AboutHelper => ANSWERS.find((answer) => answer === said) ?? "not-said";

/** Which question a place asks; undefined is the list. */
export const stepOf = (params: Params): HelperKeyStep | undefined => STEPS.find((step) => step === params.step);

/** Says something about the person, here and for the questions to come. */
export function say(part: Params): void {
  Object.assign(route.params, part);
}

/** The next question; Back leads to the one before, with its answer. */
export function next(params: Params): void {
  const at = STEPS.findIndex((step) => step === params.step);
  go("helper-keys", { ...params, step: STEPS[at + 1] ?? "stick" });
}

/** After the last step: Back then leads to where the list came from, not through the questions again. */
export function finish(name: string): void {
  for (const _ of STEPS) back();
  replace("helper-keys", { made: name });
}
