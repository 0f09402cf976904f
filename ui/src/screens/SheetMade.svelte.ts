import type * as T from "../generated/types";
import { whenClosed } from "./SafeLocks.svelte";

type Made = {
  /** The sheet that waits for its check. Its words are not in it. */
  sheet: T.Sheet | null;
  /** How it came off the screen. */
  done: "" | "paper" | "file";
  /** A file of it is on a stick now. */
  file: boolean;
  /** There was a sheet before, which has ended. */
  old: boolean;
  /** Where this was asked for: "code", or nothing. */
  then: string;
  /** The two words that are typed back. */
  typed: [string, string];
};

const nothing = (): Made => ({ sheet: null, done: "", file: false, old: false, then: "", typed: ["", ""] });

/** The sheet between being made and being checked. */
export const made = $state<Made>(nothing());

/** Begins with no sheet. */
export function forgetSheet(): void {
  Object.assign(made, nothing());
}
whenClosed(forgetSheet);
