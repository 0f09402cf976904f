import type * as T from "../generated/types";
import { t } from "../lib/text";
import { supportNotes } from "./plan/support-words";
import { whomName } from "./plan/support-record";

/** Who was asked, and what is known of it, in short sentences. */
export function askedOf(support: T.Support): { whom: string; notes: string[] } {
  const name = whomName(support);
  return { whom: name ? t("help-record-whom-said", { name }) : support.what, notes: supportNotes(support) };
}
