// What a note can be about: a goal, one of its steps, or a step card.
import * as api from "../../generated/api";
import type * as T from "../../generated/types";
import { live } from "../../lib/live.svelte";

/** What there is. It stays from one page to the next, so that nothing jumps. */
export const known = $state<{ goals: T.Goal[]; cards: T.StepCard[] }>({ goals: [], cards: [] });

async function read(): Promise<void> {
  const [plan, cards] = await Promise.all([api.findPlan(), api.listStepCards()]);
  Object.assign(known, { goals: plan.goals, cards });
}

/** Reads it now and with each change. Call it while the component is made. */
export function useAbout(): void {
  $effect(() => {
    if (live.changes >= 0) read().catch((caught: unknown) => console.error(caught));
  });
}

/** What a note is about, with its picture: the step where there is one. */
export function aboutOf(note: Pick<T.VisitNote, "goal" | "step" | "card">): { picture: string; words: string } | null {
  const card = known.cards.find(({ id }) => id === note.card);
  if (card) return { picture: card.picture, words: card.title };
  const goal = known.goals.find(({ id }) => id === note.goal);
  if (!goal) return null;
  const step = goal.steps.find(({ id }) => id === note.step);
  return { picture: step?.picture || goal.picture || "goal", words: step ? `${goal.title}: ${step.text}` : goal.title };
}
