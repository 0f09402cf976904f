// Routines and steps that are ready to take and to change. Words: `routine-say-<id>` and `routine-do-<id>`.
import type * as T from "../generated/types";
import { t } from "../lib/text";
import { blankStep } from "./steps";

type Ready = { id: string; picture: string; weekdays: number[]; time: T.Time | null; steps: string[] };

export const readyRoutines: Ready[] = [
  { id: "morning", picture: "morning", weekdays: [], time: "07:00", steps: ["get-up", "washing-hands", "clothes", "breakfast", "teeth"] },
  { id: "school-run", picture: "school-run", weekdays: [1, 2, 3, 4, 5], time: "08:15", steps: ["bag", "shoes-and-coat", "keys", "walk", "school"] },
  { id: "bath", picture: "bath", weekdays: [], time: "18:00", steps: ["bath", "temperature", "child", "wash-hair", "towel", "pyjamas"] },
  { id: "bedtime", picture: "bedtime", weekdays: [], time: "19:00", steps: ["pyjamas", "teeth", "story", "cuddle", "lights-off"] },
  { id: "food", picture: "food", weekdays: [], time: "17:00", steps: ["washing-hands", "cooking", "food", "wash-up"] },
  { id: "cleaning", picture: "cleaning", weekdays: [], time: null, steps: ["wash-up", "cleaning", "rubbish", "washing-clothes"] },
];

/** The first ones, for someone who has no routine yet. */
export const firstReady = readyRoutines.slice(0, 4);

/** Each ready step once. The id of a step is that of its picture. */
export const readySteps = [...new Set(readyRoutines.flatMap((routine) => routine.steps))];

/** The ready steps for a routine, its own first. */
export function stepIdeas(title: string): string[] {
  const own = readyRoutines.find((ready) => readyTitle(ready.id) === title)?.steps ?? [];
  return [...new Set([...own, ...readySteps])];
}

export const readyTitle = (id: string): string => t(`routine-say-${id}`);
export const readyWords = (id: string): string => t(`routine-do-${id}`);

const stepFrom = (id: string): T.RoutineStep => ({ ...blankStep(), text: readyWords(id), picture: id });

/** A whole ready routine, to be kept and changed. */
export function readyRoutine(id: string): Partial<T.Routine> {
  const ready = readyRoutines.find((one) => one.id === id);
  if (!ready) return {};
  const { picture, weekdays, time, steps } = ready;
  return { title: readyTitle(id), picture, weekdays, time, steps: steps.map(stepFrom) };
}

/** Whether these steps are still as they came with a ready routine, so that another one may bring its own. */
export function stepsAreReady(title: string, steps: T.RoutineStep[]): boolean {
  if (steps.length === 0) return true;
  const ready = readyRoutines.find((one) => readyTitle(one.id) === title);
  return ready !== undefined && steps.map((step) => step.text).join("\n") === ready.steps.map(readyWords).join("\n");
}
