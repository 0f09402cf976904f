// A block is heard in parts: the voice that somebody recorded for it, then its words.
import * as api from "../generated/api";
import type * as T from "../generated/types";
import { languageOf, restOf, soundOf, wordsOf, type Words } from "./listen-blocks";
import { mark, markWord } from "./listen-marks";
import { wordIn } from "./listen-order";
import { play, speak } from "./listen-voice";

export type Part = { sound: string } | { words: Words; sentences: T.Sentence[] };

export function partsOf(block: HTMLElement): Part[] {
  const sound = soundOf(block);
  return sound ? [{ sound }, { words: restOf(block), sentences: [] }] : [wordsPart(block)];
}

export function wordsPart(block: HTMLElement): Part {
  return { words: wordsOf(block), sentences: [] };
}

/** Asks for a part to be heard, and gives the number of its reading; null when there is nothing in it to hear. */
export async function begin(block: HTMLElement, part: Part, stillWanted: () => boolean): Promise<number | null> {
  if ("sound" in part) return play(part.sound);
  part.sentences = await api.sentencesOf(part.words.text);
  if (part.sentences.length === 0 || !stillWanted()) return null;
  return speak(part.sentences.map((one) => one.text), languageOf(block));
}

/** Whether this is the last that will be heard of a part. */
export function isLast(part: Part, sentence: number): boolean {
  return "sound" in part || sentence === part.sentences.length - 1;
}

/** Shows which sentence is being said, as far as the parent wants to see it. */
export function light(block: HTMLElement, part: Part, index: number, follow: T.Follow) {
  const sentence = "sound" in part ? null : part.sentences[index];
  if (!block.isConnected || sentence === undefined) return;
  const seen = "sound" in part || part.words.whole ? "whole" : "sentence";
  const ranges = "sound" in part || !sentence ? [] : part.words.rangesOf(sentence.start, sentence.end);
  mark(block, ranges, follow === "off" ? "unseen" : seen);
}

/** Shows which word is being said. A voice tells that only when the parent wants to see it. */
export function lightWord(part: Part, { sentence: index, from, to }: T.SpeechEvent) {
  if ("sound" in part || part.words.whole) return;
  const sentence = part.sentences[index];
  const word = sentence && wordIn(part.words.text, sentence, from, to);
  if (word) markWord(part.words.rangesOf(word.start, word.end));
}
