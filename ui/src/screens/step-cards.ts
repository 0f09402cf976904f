// Step cards as the screens show them: their groups, who says what, and how a day of practice is told.
import * as api from "../generated/api";
import type * as T from "../generated/types";
import { keep, live } from "../lib/live.svelte";
import { saidDay } from "../lib/said";
import { t } from "../lib/text";

/** More choices than these are a second page. */
export const MOST_CHOICES = 5;

export type GroupId = T.CardGroup | "mine";
export const groups: { id: GroupId; picture: string }[] = [
  { id: "baby", picture: "baby" },
  { id: "child", picture: "child" },
  { id: "home", picture: "home" },
  { id: "me", picture: "keeping-well" },
  { id: "mine", picture: "i-can" },
];

/** The cards of a group. What the parent made stands in a group of its own. */
export function cardsIn(cards: T.StepCard[], group: string): T.StepCard[] {
  return cards.filter((card) => (group === "mine" ? card.own : !card.own && card.group === group));
}

/** One page of a list: at most 5 of it, and whether there is more. */
export function pageOf<One>(all: One[], page: number): { shown: One[]; more: boolean } {
  const end = (page + 1) * MOST_CHOICES;
  return { shown: all.slice(page * MOST_CHOICES, end), more: all.length > end };
}

export type From = { source: string; day: T.Day };

/** Who says so and when it was read, each once. */
export function sourcesOf(card: Pick<T.StepCard, "facts">): From[] {
  const known = new Map(card.facts.map((fact) => [`${fact.source} ${fact.checked_on}`, { source: fact.source, day: fact.checked_on }]));
  return [...known.values()];
}

/** How it went, as one answer: somebody showed or told it, or the parent did it, with help or without. */
export type Went = "shown" | "told" | "with-help" | "on-my-own";
export const wents: { id: Went; picture: string }[] = [
  { id: "shown", picture: "show-me" },
  { id: "told", picture: "face-to-face" },
  { id: "with-help", picture: "a-bit-of-help" },
  { id: "on-my-own", picture: "i-can" },
];

export function practiceOf(went: Went): Pick<T.Practice, "how" | "help"> {
  if (went === "shown" || went === "told") return { how: went, help: "not-said" };
  return { how: "practised", help: went };
}

export function wentOf(practice: Pick<T.Practice, "how" | "help">): Went {
  if (practice.how !== "practised") return practice.how;
  return practice.help === "on-my-own" ? "on-my-own" : "with-help";
}

export const wentPicture = (went: Went): string => wents.find((one) => one.id === went)?.picture ?? "step";

/** "I did it with help." and who saw it. */
export function practiceLines(practice: T.Practice): string[] {
  const went = t(`step-went-${wentOf(practice)}`);
  return practice.who_saw ? [went, t("step-practice-saw", { name: practice.who_saw })] : [went];
}

/** Keeps what happened today, at one press. */
export function notePractice(card: T.StepCard, went: Went): Promise<T.Practice | undefined> {
  return keep(async () => {
    const blank = await api.newPractice();
    return api.savePractice({ ...blank, ...practiceOf(went), card: card.id, day: live.today, title: card.title });
  });
}

/** With whom it was looked at, and when. */
export function lookedWords(look: T.CardLook | null): string {
  return look?.day ? t("step-card-looked", { name: look.with_name, day: saidDay(look.day) }) : "";
}

/** What to have ready, as lines, with the pictures that known things have. */
export function readyFrom(text: string, before: T.CardThing[], pictureFor: (words: string) => string): T.CardThing[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => {
    const known = before.find((thing) => thing.text === line);
    return known ?? { id: crypto.randomUUID(), text: line, picture: pictureFor(line) };
  });
}
