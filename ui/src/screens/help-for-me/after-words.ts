import type * as T from "../../generated/types";
import { t } from "../../lib/text";
import { firstWords } from "../PutAwayWords";

/** What can be asked for early, in this order. The id is the picture. */
export const EARLY = ["midwife", "assessment", "advocate"] as const;
export type Early = (typeof EARLY)[number];

/** Pictures of how it feels. None stands above another, and nothing is made of them. */
export const FEELINGS = ["happy", "okay", "sad", "angry", "worried", "not-known"];

/** The list with it, or without it where it was there. */
export const turned = (list: string[], id: string): string[] => (list.includes(id) ? list.filter((one) => one !== id) : [...list, id]);

/** What became of one row: done says more than asked. Nothing where nothing was said. */
export function stateWords({ asked, done }: { asked: string[]; done: string[] }, id: string): string {
  if (done.includes(id)) return t("after-done");
  return asked.includes(id) ? t("after-asked") : "";
}

/** The parent's own people of these roles, the best role to ask first. */
export function peopleOf(roles: string[], people: Iterable<T.Person>): T.Person[] {
  const all = [...people].filter((person) => !person.went);
  return roles.flatMap((role) => all.filter((person) => person.role === role));
}

/** The three parts of the time, each with its weeks. */
const PARTS: { id: T.BabyTime; from: number; to: number }[] = [
  { id: "beginning", from: 1, to: 13 },
  { id: "middle", from: 14, to: 27 },
  { id: "end", from: 28, to: 40 },
];

export type WeekPart = { id: T.BabyTime; now: boolean; weeks: boolean[] };

/** The weeks as squares, part by part: those that are over are filled. */
export function weekParts({ week, time }: T.BabyWeek): WeekPart[] {
  return PARTS.map(({ id, from, to }) => ({ id, now: id === time, weeks: Array.from({ length: to - from + 1 }, (_, at) => from + at <= week) }));
}

/** What was said of one day, to know it by. */
export function howIAmWords(said: T.HowIAm): string {
  const words = said.words.split("\n").find((line) => line.trim())?.trim();
  if (words) return firstWords(words);
  return FEELINGS.includes(said.picture) ? t(`how-i-am-feel-${said.picture}`) : t("how-i-am-name");
}
