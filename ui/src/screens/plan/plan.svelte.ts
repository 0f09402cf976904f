import * as api from "../../generated/api";
import type * as T from "../../generated/types";
import { asTrouble } from "../../lib/call";
import { live } from "../../lib/live.svelte";

/** What stands in the plan. It stays from one visit to the next, so that nothing jumps. */
export const held = $state<{ plan: T.Plan | null; trouble: T.Trouble | null }>({ plan: null, trouble: null });

async function read(): Promise<void> {
  try {
    held.plan = await api.findPlan();
    held.trouble = null;
  } catch (caught) {
    held.trouble = asTrouble(caught);
  }
}

/** Reads the plan now and with each change. Call it while the component is made. */
export function usePlan(): void {
  $effect(() => {
    // Reading it here is what runs this again after a change of the record.
    if (live.changes >= 0) void read();
  });
}
