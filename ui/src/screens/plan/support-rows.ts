import type * as T from "../../generated/types";
import { saidDay } from "../../lib/said";
import { t } from "../../lib/text";
import { daysOf, isAgreed, namesOf, supportPicture } from "./support-words";

/** The questions that make sense for what has happened so far. */
export function asksOf(support: T.Support | undefined): string[] {
  const state = support?.state ?? "asked";
  const given = isAgreed(state) ? ["who", "days"] : [];
  const answer = state === "asked" ? [] : ["answer", "answered"];
  return ["what", "state", ...given, "asked", ...answer, "check"];
}

type Row = { ask: string; picture: string; label: string; answer: string };

/** Every answer, for the page "Is this right?". */
export function rowsOf(support: T.Support): Row[] {
  const day = (on: T.Day | null) => (on ? saidDay(on) : "");
  const all: Record<string, { picture: string; answer: string }> = {
    what: { picture: supportPicture(support.what), answer: support.what },
    state: { picture: support.state, answer: t(`support-state-${support.state}`) },
    who: { picture: "helps-me", answer: namesOf(support) },
    days: { picture: "week", answer: [daysOf(support), support.times].filter(Boolean).join("\n") },
    asked: { picture: support.asked_on ? `day-${support.asked_on}` : "month", answer: day(support.asked_on) },
    answer: { picture: "message", answer: support.answer },
    answered: { picture: support.answered_on ? `day-${support.answered_on}` : "month", answer: day(support.answered_on) },
  };
  return asksOf(support).flatMap((ask) => {
    const row = all[ask];
    return row ? [{ ask, label: t(`support-check-${ask}`), ...row }] : [];
  });
}
