import * as api from "../../generated/api";
import type * as T from "../../generated/types";

/** The kinds of letter that come in this nation, with the help that belongs to each. */
export const lettersIn = $state<{ kinds: T.LetterInKind[]; nation: T.Nation | null }>({ kinds: [], nation: null });

/** Reads them once for a nation. Without them a letter is kept all the same. */
export async function readLetterInKinds(nation: T.Nation): Promise<void> {
  if (lettersIn.nation === nation) return;
  try {
    lettersIn.kinds = await api.letterInKinds();
    lettersIn.nation = nation;
  } catch (caught) {
    console.error(caught);
  }
}

/** The groups of kinds, each with the picture of what it is for. */
export const groups: { id: T.LetterInGroup; picture: string }[] = [
  { id: "court", picture: "court" },
  { id: "meetings", picture: "meeting" },
  { id: "papers", picture: "papers" },
  { id: "home", picture: "rent-and-bills" },
  { id: "everyday", picture: "school" },
];

export const letterInKind = (id: string): T.LetterInKind | undefined => lettersIn.kinds.find((kind) => kind.id === id);
