// The steps of a routine in their order, and how they change places.
import type * as T from "../generated/types";

/** More steps than these are two routines. */
export const mostSteps = 8;

export const blankStep = (): T.RoutineStep => ({ id: crypto.randomUUID(), text: "", picture: "", photo: "" });

export const isWritten = (step: T.RoutineStep): boolean => step.text.trim() !== "";

/** A step with no words is not kept, and never more steps than fit. */
export const writtenSteps = (steps: T.RoutineStep[]): T.RoutineStep[] => steps.filter(isWritten).slice(0, mostSteps);

/** The steps after one was written: in its place, or at the end where it is new. */
export function withStep(steps: T.RoutineStep[], step: T.RoutineStep): T.RoutineStep[] {
  if (steps.some((one) => one.id === step.id)) return steps.map((one) => (one.id === step.id ? step : one));
  return isWritten(step) && steps.length < mostSteps ? [...steps, step] : steps;
}

/** One place up or down. The first cannot go up, and the last cannot go down. */
export function moved(steps: T.RoutineStep[], id: string, by: -1 | 1): T.RoutineStep[] {
  const from = steps.findIndex((step) => step.id === id);
  const step = steps[from];
  if (!step || !steps[from + by]) return steps;
  return putAt(without(steps, id), step, from + by);
}

export const without = (steps: T.RoutineStep[], id: string): T.RoutineStep[] => steps.filter((step) => step.id !== id);

export function putAt(steps: T.RoutineStep[], step: T.RoutineStep, place: number): T.RoutineStep[] {
  return [...steps.slice(0, place), step, ...steps.slice(place)];
}
