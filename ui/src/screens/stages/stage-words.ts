import type * as T from "../../generated/types";
import { saidDay } from "../../lib/said";
import { has, t } from "../../lib/text";

/** What a stage is called here. */
export const stageName = (stage: T.MapStage): string => t(stage.name);

/** "Since Tuesday 2 June 2026", and until when it was. While it goes on and its first day is not known, what to ask. */
export function whenOf({ started, ended }: T.ChildStage): string[] {
  const since = started ? [t("where-since", { day: saidDay(started) })] : ended ? [] : [t("where-since-ask")];
  return ended ? [...since, t("where-until", { day: saidDay(ended) })] : since;
}

const WHO = ["court", "hearing", "panel"];

/** "Services should do this by about Tuesday 14 July 2026.", or what there is to say in its place. */
export function limitWords({ words, service, last }: T.StageLimit): string {
  const day = last && last.kind !== "not-known" ? saidDay(last.day) : "";
  return t(words as string, { who: WHO.includes(service) ? service : "services", day });
}

/** Its day is over, and it was not said to have happened. */
export const isPassed = ({ words }: T.StageLimit): boolean => words === "limit-passed";

/** The day from which it counts can be said. */
export const needsDay = ({ last }: T.StageLimit): boolean => last === null;

/** The limits of a stage: what is past first, then by day, then those without one. */
export function inOrder(limits: T.StageLimit[]): T.StageLimit[] {
  const dayOf = ({ last }: T.StageLimit) => (last && last.kind !== "not-known" ? last.day : "9999");
  return [...limits].sort((one, other) => dayOf(one).localeCompare(dayOf(other)));
}

/** The name of the page on which something was read: an address is long, and nobody has to read it. */
export function hostOf(source: string): string {
  return /^https?:\/\/(?:www\.)?([^/]+)/.exec(source)?.[1] ?? "";
}

/** How sure a row is, in words. What may have changed says that first, wherever the row stands. */
export function sureWords(fact: T.FactToday): string[] {
  const changed = fact.standing === "may-have-changed" ? [t("fact-may-have-changed")] : [];
  const old = fact.copy === "old" ? [t("fact-copy-old")] : [];
  return [...changed, t(`fact-verified-${fact.verified}`), ...old];
}

/** What a row says, with its second idea. */
export const factMore = (fact: T.FactToday): string => (has(`${fact.words}.more`) ? t(`${fact.words}.more`) : "");

/** Rows by their ids, in that order; what this map has not is left out. */
export function factsBy(map: T.StageMap, ids: string[]): T.FactToday[] {
  return ids.flatMap((id) => map.facts.find((fact) => fact.id === id) ?? []);
}

/** What a kind of date, letter or meeting is about: the rights of each stage that has it, each once. */
export type Here = { date?: string; letter?: string; meeting?: string };

export function rightsHere(map: T.StageMap, { date = "", letter = "", meeting = "" }: Here): T.FactToday[] {
  const stages = map.stages.filter((stage) => stage.dates.includes(date) || stage.papers.includes(letter) || stage.meetings.includes(meeting));
  return factsBy(map, [...new Set(stages.flatMap((stage) => stage.rights))]);
}
