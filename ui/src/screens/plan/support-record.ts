// Help asked for and given, as a record: what else may be said of it. What there is depends on what happened with it.
import type * as T from "../../generated/types";
import { live } from "../../lib/live.svelte";
import { saidDay } from "../../lib/said";
import { t } from "../../lib/text";
import { HEARD } from "../AppointmentHeardWords";
import { shownName } from "../person-words";

/** The ways to ask, in the order they stand. */
export const howAsked: T.HeardBy[] = ["told", "phone-call", "text-message", "email", "letter", "not-said"];

/** Who may pay, in the order they stand. */
export const payers: { who: T.WhoPays; picture: string }[] = [
  { who: "council", picture: "council-office" },
  { who: "health", picture: "hospital" },
  { who: "charity", picture: "charity" },
  { who: "me", picture: "money" },
  { who: "nobody", picture: "costs-nothing" },
  { who: "not-known", picture: "not-known" },
];

export const hoursIdeas = [
  { id: "1", picture: "clock" },
  { id: "2", picture: "how-long" },
  { id: "half-day", picture: "morning" },
];

export const whyIdeas = [
  { id: "time", picture: "month" },
  { id: "money", picture: "money" },
  { id: "gone", picture: "person" },
  { id: "me", picture: "okay" },
  { id: "not-told", picture: "not-known" },
];

/** In Northern Ireland the health and social care trust stands where elsewhere the council does. */
export const paysWords = (who: T.WhoPays, nation: T.Nation): string =>
  t(`help-record-pays-${who === "council" && nation === "northern-ireland" ? "trust" : who}`);

/** Who was asked: somebody of my people, or the name that was written. */
export function whomName(support: Pick<T.Support, "asked_whom">): string {
  const person = live.people.get(support.asked_whom);
  return person ? shownName(person) : support.asked_whom.trim();
}

/** What more may be said, for what has happened so far. */
export function moreAsksOf(state: T.SupportState): string[] {
  const asked = ["whom", "how"];
  const given = ["hours", "pays"];
  if (state === "asked") return [...asked, "answer", "answered", "reason"];
  if (state === "not-given") return [...asked, "reason"];
  if (state === "agreed") return [...asked, ...given];
  if (state === "started") return [...asked, "started", ...given];
  return [...asked, "started", ...given, "stopped", "why"];
}

type Row = { ask: string; picture: string; label: string; answer: string };

const dayOf = (day: T.Day | null): { picture: string; answer: string } => ({ picture: day ? `day-${day}` : "month", answer: day ? saidDay(day) : "" });

/** The rows of what more was said; all that may be said when the parent wants to see more. */
export function moreRowsOf(support: T.Support, all: boolean): Row[] {
  const rows: Record<string, Omit<Row, "ask" | "label">> = {
    whom: { picture: "my-people", answer: whomName(support) },
    how: { picture: HEARD[support.asked_by], answer: support.asked_by === "not-said" ? "" : t(`help-record-how-${support.asked_by}`) },
    answer: { picture: "message", answer: support.answer },
    answered: dayOf(support.answered_on),
    reason: { picture: "question", answer: support.their_reason },
    started: dayOf(support.started_on),
    hours: { picture: "how-long", answer: support.hours },
    pays: { picture: payers.find(({ who }) => who === support.who_pays)?.picture ?? "money", answer: support.who_pays === "not-said" ? "" : paysWords(support.who_pays, live.me.nation) },
    stopped: dayOf(support.stopped_on),
    why: { picture: "stopped", answer: support.stopped_why },
  };
  return moreAsksOf(support.state).flatMap((ask) => {
    const row = rows[ask];
    return row && (all || row.answer) ? [{ ask, label: t(ask === "answer" || ask === "answered" ? `support-check-${ask}` : `help-record-check-${ask}`), ...row }] : [];
  });
}
