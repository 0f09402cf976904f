// The page to leave behind, big on the screen: the same that goes on paper, one block after the other. What is only for
// the parent is not on it.
import type * as T from "../../generated/types";
import { saidDay, saidTime, sentences } from "../../lib/said";
import { t } from "../../lib/text";
import { kindWords } from "../appointments";
import { byWords, promiseName } from "../promise-words";
import { writtenNotes } from "../visit/way";
import { myParts, rightLine, timeOf, viewLines, viewPicture, whenLines, type Kept } from "./kept";

/** A block: its picture, what it says, and whose words these are. */
export type PageBlock = { id: string; picture: string; title: string; lines: string[]; by: string; say: string };
/** Blocks under one heading. */
export type PagePart = { id: string; title: string; blocks: PageBlock[] };

const block = (id: string, picture: string, title: string, lines: string[], by = ""): PageBlock => ({ id, picture, title, lines, by, say: sentences([title, ...lines, by]) });
const ANSWERS: Record<T.ViewAnswer, string> = {
  agree: "print-visit-agree",
  some: "print-visit-some",
  "do-not-agree": "print-visit-not",
  "not-known-yet": "print-visit-not-known",
  "not-said": "print-visit-not-known",
};
const shared = (item: { space: T.Space }): boolean => item.space === "shared";

/** "Written on Sam’s computer as Ben. Not signed." */
export const writtenAs = (name: string, worker: string): string => (name ? t("print-visit-written", { name, names: worker }) : t("print-visit-written-me", { names: worker }));

function noteBlocks(visit: T.Visit, opinion: boolean, goals: T.Goal[]): PageBlock[] {
  const name = visit.worker;
  const of = writtenNotes(visit).filter((note) => note.opinion === opinion);
  return of.map((note) => {
    const goal = goals.find(({ id, space }) => id === note.goal && space === "shared");
    const by = opinion ? t("print-visit-thinks", { name }) : t("print-visit-wrote", { name });
    const picture = opinion ? "thinks" : goal?.picture || (note.how_taught === "shown" ? "show-me" : "home-visit");
    const taught = note.how_taught === "not-said" ? "" : t(`print-visit-taught-${note.how_taught}`, { name });
    const lines = [note.text.trim(), taught, goal ? t("print-visit-goal", { title: goal.title }) : ""];
    return block(note.id, picture, "", lines.filter(Boolean), by);
  });
}

function promiseBlocks(promises: T.Promise[], whose: T.Whose, today: T.Day): PageBlock[] {
  const of = promises.filter((promise) => promise.whose === whose && shared(promise));
  return of.map((promise) => block(promise.id, promise.picture || "promise", promise.what.trim(), [promiseName(promise), byWords(promise, today)].filter(Boolean)));
}

function nextBlock(date: T.Appointment): PageBlock {
  const lines = [date.day ? saidDay(date.day) : "", date.time ? saidTime(date.time) : "", date.place.trim()].filter(Boolean);
  return block(date.id, date.time ? `clock-${date.time.replace(":", "-")}` : "my-dates", kindWords(date), lines);
}

/** What the page says, part by part. */
export function pageParts({ visit, views, corrections, promises, next }: Kept, goals: T.Goal[], today: T.Day): PagePart[] {
  const mine = myParts(visit).filter(({ shown, part }) => shown && part !== "said-back");
  const parts: PagePart[] = [
    { id: "when", title: "", blocks: [block("when", `clock-${timeOf(visit.began).replace(":", "-")}`, "", whenLines(visit))] },
    { id: "did", title: t("print-section-visit-did"), blocks: noteBlocks(visit, false, goals) },
    { id: "thinks", title: t("print-section-visit-opinion"), blocks: noteBlocks(visit, true, goals) },
    { id: "mine", title: t("print-section-visit-mine"), blocks: mine.map((one) => block(one.part, one.picture, one.title, one.lines)) },
    { id: "views", title: t("print-section-visit-views"), blocks: views.filter(shared).map((view) => block(view.id, viewPicture(view.view), t(ANSWERS[view.view]), [view.words.trim(), ...viewLines(view, "print-visit")].filter(Boolean))) },
    { id: "my-promises", title: t("print-section-mine"), blocks: promiseBlocks(promises, "mine", today) },
    { id: "their-promises", title: t("print-section-theirs"), blocks: promiseBlocks(promises, "theirs", today) },
    { id: "next", title: t("print-section-next-date"), blocks: next && shared(next) ? [nextBlock(next)] : [] },
    { id: "right", title: t("print-section-visit-right"), blocks: corrections.map((one) => block(one.id, "change", "", [one.text.trim()], rightLine(one, "print-visit"))) },
  ];
  return parts.filter(({ blocks }) => blocks.length > 0);
}
