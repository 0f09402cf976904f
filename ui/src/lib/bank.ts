import * as api from "../generated/api";
import type * as T from "../generated/types";
import { saidMinutes } from "./said";

/** A text without its lengths of time: "45 minutes" are not the minutes of a meeting. */
export function withoutLengths(text: string): string {
  const unit = saidMinutes(45).replace("45", "").trim();
  return text.replaceAll(new RegExp(`\\d+\\s+${unit}`, "gu"), "");
}

/** The words of the bank that stand in a text, in their order. Where they cannot be had, there are none to offer. */
export async function bankWordsIn(text: string): Promise<T.BankWord[]> {
  return api.wordsIn(withoutLengths(text)).catch(() => []);
}
