import type * as T from "../../generated/types";

/** What the chosen file would bring, until it is kept or another one is chosen. It is not in the record. */
export const held = $state<{ look: T.LocalServicesLook | null; kept: T.LocalService[]; away: boolean }>({ look: null, kept: [], away: false });

export function letGo(): void {
  held.look = null;
  held.kept = [];
  held.away = false;
}
