// What comes of a letter: a letter that asks for easy words, words to ask about, a tie to my answer.
import * as api from "../../generated/api";
import type * as T from "../../generated/types";
import { keepPuzzle } from "../../lib/puzzle.svelte";
import { aboutWords, fromName, titleOf } from "./letter-in";

/** A letter of mine that asks for easy words. It says about which letter it is. */
export async function easyAskedOf(letter: T.LetterIn): Promise<T.LetterOut> {
  const asked = await api.askEasyRead(letter.id);
  return asked.about_words ? asked : api.saveLetter({ ...asked, about_words: aboutWords(letter) });
}

/** The letter, kept among the words that were not understood. */
export const puzzleOf = (letter: T.LetterIn): Promise<T.Puzzle> =>
  keepPuzzle([titleOf(letter.kind), fromName(letter), letter.asks.trim()].filter(Boolean).join(". "), "letter-in");

/** A new letter of mine that answers one that came: to those who sent it. */
export async function answerTo(id: string, blank: T.LetterOut): Promise<T.LetterOut> {
  const { letter } = await api.findLetterIn(id);
  return { ...blank, who: letter.who, name: letter.name, about: letter.id, about_words: aboutWords(letter) };
}

/** Remembers on a letter that came by which letter of mine easy words were asked for. */
export async function rememberAsked(id: string, asked: T.LetterOut): Promise<void> {
  const { letter } = await api.findLetterIn(id);
  if (asked.kind === "easy-read" && !letter.asked_easy) await api.saveLetterIn({ ...letter, asked_easy: asked.id });
}
