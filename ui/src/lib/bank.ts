import * as api from "../generated/api";
import type * as T from "../generated/types";
import type { Named } from "./bank-places";
import { saidMinutes } from "./said";
import { has, t } from "./text";

/** Lengths of time: "45 minutes" are not the minutes of a meeting. */
function lengths(): RegExp {
  const unit = saidMinutes(45).replace("45", "").trim();
  return new RegExp(`\\d+\\s+${unit}`, "gu");
}

/** A text without its lengths of time. */
export function withoutLengths(text: string): string {
  return text.replaceAll(lengths(), "");
}

/** What only looks like a word of the bank is gone, and every other sign keeps its place. A hearing aid is no hearing. */
export function withGaps(text: string): string {
  const gap = (words: string): string => "\n".repeat(words.length);
  return text.replaceAll(lengths(), gap).replaceAll(/\bhearing aids?\b/giu, gap);
}

/** The words of the bank that stand in a text, in their order. Where they cannot be had, there are none to offer. */
export async function bankWordsIn(text: string): Promise<T.BankWord[]> {
  return api.wordsIn(withoutLengths(text)).catch(() => []);
}

/** A word with every name under which it is met, in the language of the app. */
export function namesOf({ id, also }: T.BankWord): Named {
  const term = `word-${id}`;
  return { id, names: [...(has(term) ? [t(term)] : []), ...also] };
}
