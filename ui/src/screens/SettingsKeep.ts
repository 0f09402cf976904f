import * as api from "../generated/api";
import type * as T from "../generated/types";
import { keep, live } from "../lib/live.svelte";
import { applyLook } from "../lib/look.svelte";

/** Keeps a part of what the parent said about themselves, and leaves the rest as it is. */
export function keepMe(part: Partial<T.Me>): Promise<T.Me | undefined> {
  return keep(async () => (live.me = await api.saveMe({ ...live.me, ...part })));
}

/** Keeps a part of the settings and shows it at once. */
export function keepSettings(part: Partial<T.Settings>): Promise<T.Settings | undefined> {
  return keep(async () => {
    live.settings = await api.saveSettings({ ...live.settings, ...part });
    applyLook(live.settings);
    return live.settings;
  });
}
