import type * as T from "../generated/types";
import { t } from "../lib/text";
import { said, type Said } from "./told-answers";
import { questions } from "./told-questions";

/** What somebody in court needs to know of How I like to be told, the most needed first. */
const TOLD = ["formats", "pace", "stop", "yes", "no"];

/** The pages in their order: how I communicate, what can be ticked, and my own words. */
export const stepsOf = (groups: T.CourtGroup[]): string[] => (groups.length > 0 ? ["how", ...groups.map((group) => group.id), "own"] : []);

/** Whether anything was said at all. */
export const ticked = (needs: T.CourtNeeds): boolean => needs.ticks.length > 0 || needs.own.trim() !== "";

/** The ticks after a tap: once to put it on, once more to take it off. They stand in the order of the pages. */
export function tapped(needs: T.CourtNeeds, groups: T.CourtGroup[], id: string): string[] {
  const on = needs.ticks.includes(id) ? needs.ticks.filter((other) => other !== id) : [...needs.ticks, id];
  return groups.flatMap((group) => group.ticks.map((tick) => tick.id)).filter((tick) => on.includes(tick));
}

/** What was ticked on a page. */
export const chosenOf = (needs: T.CourtNeeds, group: T.CourtGroup): T.CourtTick[] => group.ticks.filter((tick) => needs.ticks.includes(tick.id));

/** A tick in words. */
export const tickWords = (tick: T.CourtTick): string => t(`court-tick-${tick.id}`);

/** How I communicate, as it was said before: nobody is asked twice. */
export function toldFor(told: T.Told | undefined, people: Map<string, T.Person>): { label: string; said: Said[] }[] {
  if (!told) return [];
  const known = questions.filter((question) => TOLD.includes(question.id)).sort((a, b) => TOLD.indexOf(a.id) - TOLD.indexOf(b.id));
  return known.map((question) => ({ label: t(`told-${question.id}`), said: said(told, question, people) })).filter((row) => row.said.length > 0);
}

/** The messages of a page beside its question, where it has one. */
export const LEADS: Record<string, string> = { how: "court-how-lead", intermediary: "court-intermediary-lead", rules: "court-rules-lead" };

/** The picture of a page. */
export const pictureOf = (step: string, groups: T.CourtGroup[]): string =>
  groups.find((group) => group.id === step)?.picture ?? (step === "how" ? "told" : "need-help");
