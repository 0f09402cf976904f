import type * as T from "../../generated/types";

/** The parts of a stage, in the order in which they are walked through. */
export const PARTS = [
  { id: "who", picture: "my-people" },
  { id: "ask", picture: "hand-up" },
  { id: "bring", picture: "bag" },
  { id: "rights", picture: "rights" },
  { id: "next", picture: "next" },
] as const;

export type PartId = (typeof PARTS)[number]["id"];

const has: Record<PartId, (stage: T.MapStage) => boolean> = {
  who: (stage) => stage.there.length + stage.decides.length > 0 || stage.i_decide,
  ask: (stage) => stage.ask.length > 0,
  bring: (stage) => stage.bring.length + stage.papers.length > 0,
  rights: (stage) => stage.rights.length > 0,
  next: (stage) => stage.lighter.length + stage.heavier.length > 0,
};

/** The parts that this stage has. */
export const partsOf = (stage: T.MapStage) => PARTS.filter(({ id }) => has[id](stage));

/** The part after this one that the stage has. */
export function partAfter(stage: T.MapStage, part: PartId): PartId | undefined {
  const parts = partsOf(stage).map(({ id }) => id);
  return parts[parts.indexOf(part) + 1];
}

/** Whether it says "There may be a last day for you." The record says so too, of a stage on which somebody is. */
export const mayHaveLastDay = (stage: T.MapStage): boolean => stage.kind !== "usual" || stage.last_days.length > 0;
