import type * as T from "../generated/types";
import { go } from "../lib/route.svelte";

const questions = ["hear", "name", "nation", "tone", "who"] as const;

type WelcomeQuestion = (typeof questions)[number];
export type WelcomePage = "start" | WelcomeQuestion | "leave" | "promise";

const order: WelcomePage[] = ["start", ...questions, "leave", "promise"];

/** Which of the questions this is. */
export function at(question: WelcomeQuestion): { step: number; of: number } {
  return { step: questions.indexOf(question) + 1, of: questions.length };
}

/** Opens a page of Welcome. Back leads to the one before. */
export function open(page: WelcomePage): void {
  go("welcome", { page });
}

/** Opens the page after this one. */
export function openAfter(page: WelcomePage): void {
  open(order[order.indexOf(page) + 1] ?? "promise");
}

/** The first question without an answer, for somebody who stopped in the middle. */
export function firstOpen(me: T.Me, settings: T.Settings): WelcomePage {
  if (me.name) return "nation";
  return settings.heard === "not-said" ? "hear" : "name";
}
