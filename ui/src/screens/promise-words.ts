// Promises in words: whose it is, how far it is, and what a person can say on the phone about one that is not done.
import type * as T from "../generated/types";
import { live } from "../lib/live.svelte";
import { saidDay, spokenPhone } from "../lib/said";
import { groupedPhone } from "../lib/phone";
import { t } from "../lib/text";
import { shownName } from "./person-words";

/** Ready answers, with the ids of their pictures. Words: `promise-mine-<id>` and `promise-theirs-<id>`. */
export const promiseIdeas: Record<T.Whose, string[]> = {
  mine: ["phone", "papers", "doctor", "writing", "group", "routine"],
  theirs: ["phone", "letter", "home-visit", "easy-read", "asked", "message"],
};

export const personOf = (promise: Pick<T.Promise, "who">): T.Person | undefined => live.people.get(promise.who);

/** Who promised, or to whom it was promised; empty when nobody said. */
export function promiseName(promise: Pick<T.Promise, "who" | "name">): string {
  const person = personOf(promise);
  return person ? shownName(person) : promise.name.trim();
}

export const isOpen = (promise: T.Promise): boolean => promise.state !== "done";

/** Its day has gone by and it is not done. On its day it is not past. */
export const isPast = (promise: T.Promise, today: T.Day): boolean => isOpen(promise) && promise.by_day !== null && promise.by_day < today;

/** "Priya said by Tuesday 14 July 2026. It is not done yet." Empty while it is not past, and for the parent's own. */
export function pastWords(promise: T.Promise, today: T.Day): string {
  if (promise.whose !== "theirs" || !isPast(promise, today) || !promise.by_day) return "";
  const [name, day] = [promiseName(promise), saidDay(promise.by_day)];
  return name ? t("promise-past", { name, day }) : t("promise-past-they", { day });
}

/** By when, for a line of its own. */
export function byWords(promise: T.Promise, today: T.Day): string {
  if (!promise.by_day) return t("promise-by-none");
  if (promise.whose === "mine" && isPast(promise, today)) return t("promise-mine-past", { day: saidDay(promise.by_day) });
  return promise.by_day === today ? t("promise-by-today") : t("promise-by", { day: saidDay(promise.by_day) });
}

/** How far it is. */
export function stateWords(promise: T.Promise): string {
  if (promise.state === "done") return promise.done_on ? t("promise-done-on", { day: saidDay(promise.done_on) }) : t("promise-state-done");
  return t(`promise-state-${promise.state}`);
}

/** When it was said, and to whom or by whom. */
export function saidWords(promise: T.Promise): string {
  if (!promise.made_on) return "";
  const [name, day] = [promiseName(promise), saidDay(promise.made_on)];
  if (promise.whose === "mine") return name ? t("promise-mine-said-to", { name, day }) : t("promise-mine-said", { day });
  return name ? t("promise-theirs-said-name", { name, day }) : t("promise-theirs-said", { day });
}

/** What it was before, the oldest first: only what is other than now. */
export function wasWords(promise: T.Promise): string[] {
  return promise.was.flatMap((was) => [
    ...(was.what.trim() && was.what !== promise.what ? [t("promise-was", { what: was.what.trim() })] : []),
    ...(was.by_day && was.by_day !== promise.by_day ? [t("promise-was-by", { day: saidDay(was.by_day) })] : []),
  ]);
}

/** What to read out on the phone, one sentence after the other. */
export function phoneWords(promise: T.Promise): string[] {
  return [
    live.me.name ? t("promise-say-hello", { name: live.me.name }) : t("promise-say-hello-plain"),
    t("promise-say-what", { what: promise.what.trim() }),
    promise.by_day ? t("promise-say-past", { day: saidDay(promise.by_day) }) : "",
    t("promise-say-when"),
    t("promise-say-write"),
  ].filter(Boolean);
}

/** The number of the person who promised, to see and to hear. */
export function phoneOf(promise: T.Promise): { number: string; say: string } | null {
  const number = groupedPhone(personOf(promise)?.phone ?? "");
  return number ? { number, say: spokenPhone(number) } : null;
}

/** Those of both columns that are with one person; all of them without one. */
export function promisesWith(all: T.Promises, person: string): T.Promises {
  if (!person) return all;
  const of = (promises: T.Promise[]) => promises.filter((promise) => promise.who === person);
  return { mine: of(all.mine), theirs: of(all.theirs) };
}

/** The first promise of somebody else that Home may speak of: past its day, and shown. */
export const pastOfTheirs = (all: T.Promises, today: T.Day): T.Promise | undefined =>
  all.theirs.find((promise) => promise.space === "shared" && isPast(promise, today));
