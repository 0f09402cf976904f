// What happened, in whole sentences: the same on the questions, on the date's page and in the lists.
import type * as T from "../generated/types";
import { saidDay, saidMinutes, saidTime, sentence } from "../lib/said";
import { has, t } from "../lib/text";
import { asksOf, minutesAfter, noticeOf, type HappenedAsk } from "./happened";
import { listed } from "./plan/support-words";

/** What the words need to know of the date. */
export type About = Pick<T.Appointment, "day" | "time" | "travel" | "heard_on"> | undefined;
export type People = ReadonlyMap<string, Pick<T.Person, "name">>;

export const happenedPicture: Record<T.Happened, string> = {
  happened: "date-happened",
  moved: "date-moved",
  "cancelled-by-them": "date-cancelled-by-them",
  "cancelled-by-me": "date-cancelled-by-me",
  "did-not-happen": "date-not-happened",
};

/** What the date was called; it may be the id of a kind. */
export const titleWords = (title: string): string => (title.startsWith("kind-") && has(title) ? t(title) : title);

export const comeOrBegin = (date: About): "come" | "begin" => (date?.travel === "they-come" ? "come" : "begin");

export function arrivedWords(arrived: T.Time, date: About): string {
  const after = date?.time ? minutesAfter(date.time, arrived) : null;
  const when = after === null ? "at" : after === 0 ? "on-time" : after < 0 ? "before" : "after";
  return t(`happened-arrived-${comeOrBegin(date)}`, { when, long: saidMinutes(Math.abs(after ?? 0)), time: saidTime(arrived) });
}

const isMine = (outcome: T.Outcome): boolean => outcome.what === "cancelled-by-me";

export function toldWords(outcome: T.Outcome): string {
  if (outcome.told_by === "not-said" && !outcome.told_whom) return "";
  const id = isMine(outcome) ? "happened-told-mine" : "happened-told";
  return t(outcome.told_whom ? `${id}-name` : id, { how: outcome.told_by, name: outcome.told_whom });
}

export function heardWords(outcome: T.Outcome): string {
  if (!outcome.told_on) return "";
  const values = { ...noticeOf(outcome.day, outcome.told_on), day: saidDay(outcome.told_on) };
  return t(isMine(outcome) ? "happened-heard-mine" : "happened-heard", values);
}

/** When the parent heard of the date itself, where that was short. */
export function dateHeardWords(outcome: T.Outcome, date: About): string {
  if (!date?.heard_on || !outcome.day || outcome.told_on) return "";
  const notice = noticeOf(outcome.day, date.heard_on);
  return notice.when === "before" ? "" : t("happened-heard", { ...notice, day: saidDay(date.heard_on) });
}

export const cameWords = (outcome: T.Outcome, people: People): string => {
  const names = outcome.came.flatMap((id) => people.get(id)?.name ?? []);
  return names.length > 0 ? t("happened-came-said", { names: listed(names) }) : "";
};

export function whatWords(outcome: T.Outcome): string {
  if (outcome.what === "moved" && outcome.moved_to) return t("happened-said-moved-to", { day: saidDay(outcome.moved_to) });
  return t(`happened-said-${outcome.what}`);
}

/** Why: own words where there are any, else the words of the usual reason. */
export function whyWords({ because, reason }: Pick<T.Outcome, "because" | "reason">): string {
  if (because.trim()) return sentence(because);
  return reason === "not-said" || reason === "own" ? "" : sentence(t(`happened-because-${reason}`));
}

/** An answer as a sentence; empty where there is none. */
export function answerWords(outcome: T.Outcome, ask: HappenedAsk, date: About, people: People): string {
  if (ask === "what") return whatWords(outcome);
  if (ask === "how") return toldWords(outcome);
  if (ask === "when") return heardWords(outcome);
  if (ask === "because") return whyWords(outcome);
  if (ask === "was-said") return outcome.was_said ? sentence(outcome.was_said) : "";
  if (ask === "came") return cameWords(outcome, people);
  if (ask === "arrived") return outcome.arrived ? arrivedWords(outcome.arrived, date) : "";
  return "";
}

/** All of it but somebody's own words, in short sentences. */
export function happenedSentences(outcome: T.Outcome, date: About, people: People): string[] {
  const own: HappenedAsk[] = ["because", "was-said"];
  const asks = asksOf(outcome.what).filter((ask) => !own.includes(ask));
  return asks.map((ask) => answerWords(outcome, ask, date, people)).filter(Boolean);
}
