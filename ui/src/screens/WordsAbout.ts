import type { WordGroup } from "../generated/types";
import { has, t } from "../lib/text";

/** The kinds of words, those met most at first, each with its picture. */
export const groups: { id: WordGroup; picture: string }[] = [
  { id: "people", picture: "social-worker" },
  { id: "meetings", picture: "meeting" },
  { id: "child-protection", picture: "safe-at-home" },
  { id: "plans", picture: "plan" },
  { id: "court", picture: "court" },
  { id: "help", picture: "helps-me" },
  { id: "rights", picture: "rights" },
  { id: "money-home", picture: "money" },
  { id: "health", picture: "doctor" },
  { id: "words-they-use", picture: "face-to-face" },
];

/** The word as people meet it. */
export function termOf(id: string): string {
  return has(`word-${id}`) ? t(`word-${id}`) : id;
}

export function meaningOf(id: string): string {
  return has(`word-${id}.means`) ? t(`word-${id}.means`) : "";
}

export function questionOf(id: string): string {
  return has(`word-${id}.ask`) ? t(`word-${id}.ask`) : "";
}

export function sentencesOf(words: string): string[] {
  return words.split(/(?<=[.?!])\s+/u).filter(Boolean);
}

/** In Welsh, two signs can be one letter of the alphabet. */
const WELSH_LETTER = /^(?:ch|dd|ff|ng|ll|ph|rh|th)/iu;

/** The letter that a word stands under. */
export function letterOf(term: string, language: string): string {
  const plain = term.normalize("NFD").replace(/\p{M}/gu, "").replace(/^[^\p{L}\p{N}]+/u, "");
  const pair = language.startsWith("cy") ? WELSH_LETTER.exec(plain)?.[0] : undefined;
  const first = pair ?? [...plain][0] ?? "";
  return first.slice(0, 1).toUpperCase() + first.slice(1).toLowerCase();
}

/** The letters that have words, in the order of the words. A number comes after them. */
export function lettersOf(terms: string[], language: string): string[] {
  const all = [...new Set(terms.map((term) => letterOf(term, language)))].filter(Boolean);
  const isNumber = (letter: string) => /\p{N}/u.test(letter);
  return [...all.filter((letter) => !isNumber(letter)), ...all.filter(isNumber)];
}
