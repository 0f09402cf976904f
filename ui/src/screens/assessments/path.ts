// The way of an assessment: asked, agreed, done, the copy, whether it could be read, and what I think of it.
import type * as T from "../../generated/types";
import { saidDay } from "../../lib/said";
import { t } from "../../lib/text";

/** Where it comes by, in order. */
export const PATH = ["asked", "agreed", "done", "copy", "read", "think"] as const;
export type Stop = (typeof PATH)[number];

export const stopPicture: Record<Stop, string> = { asked: "asked", agreed: "agreed", done: "assessment", copy: "copy", read: "glasses", think: "thinks" };

/** The questions of each stop; what follows a yes is asked only after it. */
export const QUESTIONS = ["asked", "asked-on", "asked-by", "agreed", "agreed-on", "done", "done-on", "done-by", "copy", "copy-on", "read", "think"] as const;
export type Question = (typeof QUESTIONS)[number];
export const isQuestion = (part: string): part is Question => QUESTIONS.some((one) => one === part);

/** Something was said of it that leads on. */
export function isSaid(a: T.Assessment, stop: Stop): boolean {
  if (stop === "asked") return a.asked === "yes";
  if (stop === "agreed") return a.agreed !== "not-said";
  if (stop === "done") return a.done === "yes";
  if (stop === "copy") return a.copy === "yes";
  if (stop === "read") return a.could_read !== "not-said";
  return a.think.trim() !== "";
}

/** The next stop: the one after the last that was said. What nobody asked me for is not gone back to. */
export function nextStop(a: T.Assessment): Stop | null {
  if (a.agreed === "no" && a.done !== "yes") return isSaid(a, "think") ? null : "think";
  const last = PATH.map((stop) => isSaid(a, stop)).lastIndexOf(true);
  return PATH[last + 1] ?? null;
}

/** The question after this one, or null where the stop is over. */
export function following(a: T.Assessment, question: Question): Question | null {
  if (question === "asked") return a.asked === "yes" ? "asked-on" : null;
  if (question === "asked-on") return "asked-by";
  if (question === "agreed") return a.agreed === "not-said" ? null : "agreed-on";
  if (question === "done") return a.done === "yes" ? "done-on" : null;
  if (question === "done-on") return "done-by";
  if (question === "copy") return a.copy === "yes" ? "copy-on" : null;
  return null;
}

/** A letter that would help now: its kind, and why. At most one, so that the page has one main button. */
export type Letter = { kind: string; why: "ask" | "no" | "copy" | "easy" };

export function letterNow(a: T.Assessment, ask: string): Letter | null {
  if (a.could_read === "some" || a.could_read === "no") return { kind: "easy-read", why: "easy" };
  if (a.done === "yes") return a.copy === "yes" ? null : { kind: "send-papers", why: "copy" };
  if (a.agreed === "no") return { kind: "disagree", why: "no" };
  return a.asked === "yes" || a.agreed === "yes" || !ask ? null : { kind: ask, why: "ask" };
}

type People = ReadonlyMap<string, Pick<T.Person, "name">>;

/** Somebody of my people, or the name that was written. */
export const nameOf = (whom: string, people: People): string => people.get(whom)?.name || whom.trim();

const on = (day: T.Day | null): string => (day ? t("assess-on", { day: saidDay(day) }) : "");
const lines = (...all: string[]): string => all.filter(Boolean).join("\n");

/** What was said of a stop. */
export function answerTo(a: T.Assessment, stop: Stop, people: People): string {
  if (stop === "asked") {
    const how = a.asked_by === "not-said" ? "" : t(`assess-by-${a.asked_by}`);
    return a.asked === "not-said" ? "" : a.asked === "no" ? t("assess-asked-no") : lines(on(a.asked_on), nameOf(a.asked_whom, people), how) || t("assess-asked-yes");
  }
  if (stop === "agreed") return a.agreed === "not-said" ? "" : lines(t(`assess-agreed-${a.agreed}`), on(a.agreed_on));
  if (stop === "done") return a.done === "not-said" ? "" : a.done === "no" ? t("assess-done-no") : lines(on(a.done_on), nameOf(a.done_by, people)) || t("assess-done-yes");
  if (stop === "copy") return a.copy === "not-said" ? "" : a.copy === "no" ? t("assess-copy-no") : on(a.copy_on) || t("assess-copy-yes");
  if (stop === "read") return a.could_read === "not-said" ? "" : t(`assess-read-${a.could_read}`);
  return a.think.trim();
}

/** One line for the list: how far it is. */
export function stateWords(a: T.Assessment): string {
  const last = [...PATH].reverse().find((stop) => stop !== "think" && isSaid(a, stop));
  return last === "agreed" && a.agreed === "no" ? t("assess-state-no") : t(`assess-state-${last ?? "none"}`);
}

/** The answer to a part, blank where there is none. */
export const answerOf = (a: T.Assessment, part: string): T.AssessmentAnswer => a.answers.find((one) => one.part === part) ?? { part, hard: "not-said", what_hard: "", what_helps: "" };

/** The answers with this one in its place, in the order of the parts. One that says nothing is not kept. */
export function answered(a: T.Assessment, parts: T.AssessmentPart[], answer: T.AssessmentAnswer): T.AssessmentAnswer[] {
  const all = [...a.answers.filter(({ part }) => part !== answer.part), answer];
  const says = ({ hard, what_hard, what_helps }: T.AssessmentAnswer): boolean => hard !== "not-said" || what_hard.trim() !== "" || what_helps.trim() !== "";
  return parts.flatMap(({ id }) => all.find(({ part }) => part === id) ?? []).filter(says);
}

/** The part after this one. */
export const partAfter = (parts: T.AssessmentPart[], part: string): string => parts[parts.findIndex(({ id }) => id === part) + 1]?.id ?? "";

/** Where to go on: the first part without an answer, or else the first. */
export const firstOpen = (a: T.Assessment, parts: T.AssessmentPart[]): string => (parts.find(({ id }) => answerOf(a, id).hard === "not-said") ?? parts[0])?.id ?? "";

/** What was said to a part, in lines. */
export function partWords({ hard, what_hard, what_helps }: T.AssessmentAnswer): string {
  return lines(hard === "not-said" ? "" : t(`assess-hard-${hard}`), what_hard.trim(), what_helps.trim());
}

/** There is something of mine to print for it. */
export const hasAnswers = (a: T.Assessment): boolean => a.answers.length > 0 || a.say.trim() !== "" || a.think.trim() !== "";

/** The questions of one part of the test. */
export const WALK = ["one", "hard", "helps"];
