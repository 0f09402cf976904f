import * as api from "../generated/api";
import type * as T from "../generated/types";
import { asTrouble } from "../lib/call";
import { live } from "../lib/live.svelte";
import { began } from "../lib/start.svelte";

/** What protects the record, read again at each change of it. Call it while a component is made. */
export function watchLocks(): { now: T.Locks | null } {
  const locks = $state<{ now: T.Locks | null }>({ now: null });
  $effect(() => {
    void live.changes;
    api.findLocks().then(
      (found) => (locks.now = found),
      (caught: unknown) => (live.trouble = asTrouble(caught)),
    );
  });
  return locks;
}

/** Runs when the record closes, so that nothing of it waits for the next person. */
export function whenClosed(forget: () => void): void {
  $effect.root(() => {
    $effect(() => {
      if (began.state !== "open") forget();
    });
  });
}
