import type * as T from "../generated/types";
import type { HappenedDraft } from "./HappenedDraft.svelte";

/** What every question about what happened gets. */
export type Asked = {
  draft: HappenedDraft;
  date: T.Appointment;
  outcome: T.Outcome;
  /** Step n of N, and what was said before. */
  frame: { step: number; of: number; sofar: { picture: string; words: string }[] };
};
