import type * as T from "../../generated/types";
import { saidDayShort } from "../../lib/said";
import { t } from "../../lib/text";
import { peopleOf } from "./faces.svelte";
import { supportIdeas } from "./ideas";
import { pictureFor } from "./picture-for";

/** The picture of a kind of help, found by its words. */
export function supportPicture(what: string): string {
  return supportIdeas.find((id) => t(`support-say-${id}`) === what) ?? pictureFor(what, "my-help");
}

/** The names of the people who give it, as they stand in a sentence. */
export function namesOf(support: T.Support): string {
  return listed(peopleOf(support.people).map((person) => person.name));
}

/** "Monday, Tuesday and Friday" */
export function listed(words: string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : t("plan-list", { first: words.slice(0, -1).join(", "), last });
}

export function daysOf(support: T.Support): string {
  return listed([...support.weekdays].sort().map((day) => t(`support-day-${day}`)));
}

/** Whether it was promised, so that days and people belong to it. */
export const isAgreed = (state: T.SupportState): boolean => state === "agreed" || state === "started" || state === "stopped";

/** Who gives it and when, or what was asked and answered: in short sentences, without blame. */
export function supportNotes(support: T.Support): string[] {
  return isAgreed(support.state) ? givenNotes(support) : askedNotes(support);
}

function givenNotes(support: T.Support): string[] {
  const names = namesOf(support);
  const many = support.people.length > 1;
  return [
    names ? t(many ? "support-who-many-said" : "support-who-said", { names }) : "",
    support.weekdays.length > 0 ? t("support-days-said", { days: daysOf(support) }) : "",
    support.times,
  ].filter(Boolean);
}

function askedNotes(support: T.Support): string[] {
  return [
    support.asked_on ? t("support-asked-on", { day: saidDayShort(support.asked_on) }) : "",
    support.answered_on ? t("support-answered-on", { day: saidDayShort(support.answered_on) }) : "",
    support.answer ? t("support-answer-said", { answer: support.answer }) : "",
  ].filter(Boolean);
}
