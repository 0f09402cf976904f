import type * as T from "../generated/types";
import { asTrouble } from "../lib/call";

export type Work = {
  /** It takes a moment: the screen says what happens. */
  readonly busy: boolean;
  /** What could not be done, until the next try. */
  readonly trouble: T.Trouble | null;
  /** Does it once, however often the button is pressed. Undefined when it could not be done. */
  run<Done>(call: () => Promise<Done>): Promise<Done | undefined>;
};

/** Work on the whole record, which takes longer than a save and says nothing of "Saved". */
export function work(): Work {
  const state = $state<{ busy: boolean; trouble: T.Trouble | null }>({ busy: false, trouble: null });
  return {
    get busy() {
      return state.busy;
    },
    get trouble() {
      return state.trouble;
    },
    async run(call) {
      if (state.busy) return undefined;
      state.busy = true;
      state.trouble = null;
      try {
        return await call();
      } catch (caught) {
        state.trouble = asTrouble(caught);
        return undefined;
      } finally {
        state.busy = false;
      }
    },
  };
}

/** A folder is known by its last name: "STICK", not the whole way to it. */
export const placeOf = (backups: T.Backups): string => backups.folder.split(/[\\/]/u).filter(Boolean).at(-1) ?? backups.folder;
