import type * as T from "../../generated/types";
import { saidDayShort } from "../../lib/said";
import { t } from "../../lib/text";

/** Who saw that a thing goes well, and when: one sentence, or none. */
export function seenWords(strength: Pick<T.Strength, "who_saw" | "seen_on" | "said_by">): string[] {
  const name = strength.who_saw;
  const day = strength.seen_on ? saidDayShort(strength.seen_on) : "";
  if (name && day) return [t("strength-seen-day", { name, day })];
  // Whose words they are stands below them already.
  if (name && name !== strength.said_by) return [t("strength-seen", { name })];
  return day ? [t("strength-day", { day })] : [];
}
