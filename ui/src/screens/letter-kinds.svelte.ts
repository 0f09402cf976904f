import * as api from "../generated/api";
import type * as T from "../generated/types";
import { asTrouble } from "../lib/call";

/** Every kind of letter, in the order in which it is shown. */
export const letters = $state<{ kinds: T.LetterKind[]; trouble: T.Trouble | null }>({ kinds: [], trouble: null });

/** Reads them once: they come with the program. */
export async function readLetterKinds(): Promise<void> {
  if (letters.kinds.length > 0) return;
  try {
    letters.kinds = await api.letterKinds();
  } catch (caught) {
    letters.trouble = asTrouble(caught);
  }
}

export const letterKind = (id: string): T.LetterKind | undefined => letters.kinds.find((kind) => kind.id === id);
