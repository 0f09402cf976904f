// The steps of a routine, a goal or a card in their order, and how they change places.
import type * as T from "../generated/types";

/** More steps than these are two routines, or two goals. */
export const mostSteps = 8;

export const blankStep = (): T.RoutineStep => ({ id: crypto.randomUUID(), text: "", picture: "", photo: "" });

export const isWritten = (step: T.RoutineStep): boolean => step.text.trim() !== "";

/** A step with no words is not kept, and never more steps than fit. */
export const writtenSteps = <S extends T.RoutineStep>(steps: S[]): S[] => steps.filter(isWritten).slice(0, mostSteps);

/** The steps after one was written: in its place, or at the end where it is new. */
export function withStep<S extends T.RoutineStep>(steps: S[], step: S): S[] {
  if (steps.some((one) => one.id === step.id)) return steps.map((one) => (one.id === step.id ? step : one));
  return isWritten(step) && steps.length < mostSteps ? [...steps, step] : steps;
}

/** One place up or down. The first cannot go up, and the last cannot go down. */
export function moved<S extends T.RoutineStep>(steps: S[], id: string, by: -1 | 1): S[] {
  const from = steps.findIndex((step) => step.id === id);
  const step = steps[from];
  if (!step || !steps[from + by]) return steps;
  return putAt(without(steps, id), step, from + by);
}

export const without = <S extends T.RoutineStep>(steps: S[], id: string): S[] => steps.filter((step) => step.id !== id);

export function putAt<S extends T.RoutineStep>(steps: S[], step: S, place: number): S[] {
  return [...steps.slice(0, place), step, ...steps.slice(place)];
}
