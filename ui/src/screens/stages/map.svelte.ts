import * as api from "../../generated/api";
import type * as T from "../../generated/types";
import { asTrouble } from "../../lib/call";
import { live } from "../../lib/live.svelte";
import { usePlan } from "../plan/plan.svelte";

type Held = { map: T.StageMap | null; where: T.WhereNow | null; trouble: T.Trouble | null };

/** The map of the nation, and where everybody is on it. It stays from one visit to the next, so that nothing jumps. */
export const held = $state<Held>({ map: null, where: null, trouble: null });

async function read(): Promise<void> {
  try {
    [held.map, held.where] = await Promise.all([api.stageMap(), api.whereNow()]);
    held.trouble = null;
  } catch (caught) {
    held.trouble = asTrouble(caught);
  }
}

/** Reads the map alone, once: it comes with the program, and rights are all that is wanted of it. */
export function useRights(): void {
  if (!held.map) api.stageMap().then((map) => (held.map ??= map), (caught: unknown) => console.error(caught));
}

/** Reads both now and with each change, with the children. Call it while the component is made. */
export function useMap(): void {
  usePlan();
  $effect(() => {
    if (live.changes >= 0) void read();
  });
}
