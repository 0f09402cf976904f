import { invoke } from "@tauri-apps/api/core";
import type * as T from "../generated/types";

/** What is said when something went wrong in a way that nobody foresaw. */
const UNKNOWN: T.Trouble = { problem: "unexpected", picture: "broken", values: {} };

/** Whether a caught thing is a trouble that a person can be told. */
export function isTrouble(caught: unknown): caught is T.Trouble {
  return typeof caught === "object" && caught !== null && typeof (caught as T.Trouble).problem === "string";
}

/** Any caught thing as a trouble. */
export function asTrouble(caught: unknown): T.Trouble {
  if (isTrouble(caught)) return { ...caught, values: caught.values ?? {} };
  console.error(caught);
  return UNKNOWN;
}

/** Asks the core. A call that cannot be done rejects with a trouble. */
export async function call<Answer>(command: string, values: Record<string, unknown>): Promise<Answer> {
  try {
    return await invoke<Answer>(command, values);
  } catch (caught) {
    throw asTrouble(caught);
  }
}
