import { back, go, replace, type Params } from "../lib/route.svelte";

/** The questions about a person. The first three are the whole way; the others are asked under "Add more". */
export type PersonStep = "role" | "name" | "check" | "photo" | "side" | "phone" | "email" | "times" | "place" | "help" | "came" | "went" | "went-on" | "went-why";

const FIRST: PersonStep[] = ["role", "name", "check"];

/** Which question a place asks. */
export const stepOf = (params: Params): PersonStep => (params.step as PersonStep | undefined) ?? "role";

/** The questions that belong together, and where this one stands among them. */
export function pathOf(params: Params): { steps: PersonStep[]; at: number } {
  const step = stepOf(params);
  const steps = params.more ? (params.more.split(" ") as PersonStep[]) : FIRST;
  return { steps, at: Math.max(0, steps.indexOf(step)) };
}

const depthOf = (params: Params): number => Number(params.depth ?? 0);

/** Opens a question; Back leads to the one before. */
export function ask(params: Params, step: PersonStep, and: Params = {}): void {
  go("person-form", { ...params, ...and, step, depth: String(depthOf(params) + 1) });
}

/** The questions about someone who went, asked from the page of that person. */
export const WENT = "went went-on went-why";

/** After an answer: the next question, or the page that shows all of them. `last`: no other question has sense now. */
export function next(params: Params, last = false): void {
  if (params.one) return back();
  const { steps, at } = pathOf(params);
  const { more, ...rest } = params;
  const step = last ? undefined : steps[at + 1];
  if (step) ask(params, step);
  else if (more === WENT) finish(params, params.id ?? "");
  else ask(more ? rest : params, "check");
}

/** Leaves the form. Back then leads to where the form was opened, not through the questions again. */
export function finish(params: Params, person: string): void {
  for (let steps = depthOf(params); steps > 0; steps -= 1) back();
  if (params.from === "appointment-form") {
    const { from, id, step, depth, more, one, ...theirs } = params;
    replace("appointment-form", { ...theirs, person });
  } else if (params.from) back();
  else replace("person", { id: person });
}
