import type * as T from "../../generated/types";
import { live } from "../../lib/live.svelte";
import { saidDay, saidTime } from "../../lib/said";
import { has, t } from "../../lib/text";
import { capital, inSentence } from "./easy-text";

/** What a note looks like. */
export const notePicture: Record<T.WritingKind, string> = {
  "long": "short-bits",
  "many": "short-bits",
  "two-ideas": "short-bits",
  "bank-word": "easy-read",
  "easier": "easy-read",
  "unknown": "easy-read",
  "who-does-it": "person",
  "initials": "reading",
  "short-form": "writing",
  "says-no-twice": "again",
  "number": "calculator",
  "day": "today",
  "time": "clock",
  "sign": "writing",
  "question": "question",
  "blame": "hurt",
};

/** What the words of any note may use; a day and a time are examples. */
function valuesOf(note: T.WritingNote) {
  return { count: note.count, means: inSentence(note.meaning), what: note.easier, day: saidDay(live.today), time: saidTime("14:30") };
}

/** What is hard, in a sentence. */
export function hardSaid(note: T.WritingNote): string {
  return t(`writing-${note.kind}`, valuesOf(note));
}

/** What to write instead, in a sentence; empty where what is hard says it already. */
export function insteadSaid(note: T.WritingNote): string {
  const id = `writing-${note.kind}.do`;
  return has(id) ? t(id, valuesOf(note)) : "";
}

/** What a word means, in a sentence for the parent. */
export function meansSaid(note: T.WritingNote): string {
  return capital(t("writing-means", { word: note.words, means: inSentence(note.meaning) }));
}

const MOST = 6;
const FEW = 4;

/** The hard words as a short quotation; empty where they are the whole of the text. */
export function quoted(note: T.WritingNote, text: string): string {
  if (note.words.trim() === text.trim()) return "";
  const words = note.words.trim().split(/\s+/u);
  return words.length > MOST ? `${words.slice(0, FEW).join(" ")} …` : words.join(" ");
}
