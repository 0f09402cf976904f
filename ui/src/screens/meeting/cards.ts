import type * as T from "../../generated/types";
import { t } from "../../lib/text";

/** A card to hold up: one picture, one sentence. */
export type Card = { id: string; picture: string; words: string };

/** The cards that may be needed at any time. The id is the picture. */
export const ALWAYS = ["easy-read", "breaks", "do-not-agree", "writing"] as const;

/** The cards in the order in which they are shown: my points, my questions, then those for any time. */
export function cardsOf(meeting: Pick<T.Meeting, "points" | "drawn">, questions: string[]): Card[] {
  const points = meeting.points.filter(({ text }) => text.trim()).map(({ text, picture }, at) => ({ id: `point-${at}`, picture: picture || "my-points", words: text.trim() }));
  const asks = questions.filter((text) => text.trim()).map((text, at) => ({ id: `question-${at}`, picture: pictureOf(meeting.drawn, text) || "question", words: text.trim() }));
  return [...points, ...asks, ...ALWAYS.map((id) => ({ id, picture: id, words: t(`print-prompt-${id}`) }))];
}

/** The picture beside a question: the question itself stands on the date. */
export function pictureOf(drawn: T.Point[], text: string): string {
  return drawn.find((point) => point.text === text.trim())?.picture ?? "";
}

/** The pictures after the questions changed: one for each that has words. */
export const drawnOf = (asks: T.Point[]): T.Point[] => asks.filter(({ text, picture }) => text.trim() && picture).map(({ text, picture }) => ({ text: text.trim(), picture }));

/** Fewer letters may be larger: how long the words are, in three steps. */
export function sizeOf(words: string): "short" | "middle" | "long" {
  return words.length < 17 ? "short" : words.length < 60 ? "middle" : "long";
}

/** Which card a key leads to; nothing for any other key. */
export function turned(key: string, at: number, count: number, rtl: boolean): number | null {
  const [on, back] = rtl ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
  if (key === on || key === "PageDown") return Math.min(at + 1, count - 1);
  if (key === back || key === "PageUp") return Math.max(at - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}

const READY = [
  { id: "next", picture: "next" },
  { id: "easy", picture: "easy-read" },
  { id: "paper", picture: "paper" },
];

/** Questions to choose from: the one that the word bank has for this kind of meeting, and those that fit everywhere. */
export function readyQuestions(kind: string): T.Point[] {
  const ofKind = kind.startsWith("word-") ? [{ text: t(`${kind}.ask`), picture: "question" }] : [];
  return [...ofKind, ...READY.map(({ id, picture }) => ({ text: t(`dates-why-ask-${id}`), picture }))];
}
