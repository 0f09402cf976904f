import type * as T from "../../generated/types";

/** Words in a text, and where they stand, in the units of a string: UTF-16. */
export type Hard = Pick<T.WritingNote, "words" | "start" | "end">;

/** The same words, as they begin a sentence. */
export const capital = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);
const isCapital = (words: string): boolean => /^\p{Lu}/u.test(words);

/** Whether a sentence or a line begins after this. */
const beginsAfter = (before: string): boolean => /(?:^|\n|[.?!]["”’)]*\s)\s*$/u.test(before);
/** Whether a sentence or a line has ended here. */
const endsAt = (text: string, at: number): boolean => /[.?!]["”’)]*$/u.test(text.slice(0, at)) || /^\s*(?:\n|$)/u.test(text.slice(at));

/** Whether the words are still where the note found them: a note may come from the text of a moment ago. */
export function stands(text: string, hard: Hard): boolean {
  return text.slice(hard.start, hard.end) === hard.words;
}

/** "An individual" becomes "A person". */
function withArticle(before: string, words: string): string {
  const vowel = /^[aeiou]/iu.test(words);
  return before.replace(/\b(a)n?(\s+)$/iu, (_, a: string, gap: string) => `${a}${vowel ? "n" : ""}${gap}`);
}

/** The text with easy words in the place of the hard ones. */
export function withEasier(text: string, hard: Hard, easier: string): string {
  const before = text.slice(0, hard.start);
  const words = beginsAfter(before) && isCapital(hard.words) ? capital(easier) : easier;
  return withArticle(before, words) + words + text.slice(hard.end);
}

/** The text with one more sentence after the one that holds the words. A long sentence may be cut into several parts. */
export function withSentence(text: string, hard: Hard, parts: { end: number }[], said: string): string {
  const end = parts.find((part) => part.end >= hard.end && endsAt(text, part.end))?.end ?? text.trimEnd().length;
  const before = text.slice(0, end);
  const stop = /[.?!:]["”’)]*$/u.test(before) ? "" : ".";
  return `${before}${stop} ${said}${text.slice(end)}`;
}

/** What a word means, as it stands inside a sentence. */
export function inSentence(meaning: string): string {
  const bare = meaning.trim().replace(/\.$/u, "");
  return /^\p{Lu}[\p{Ll}\s'’]/u.test(bare) ? bare.charAt(0).toLocaleLowerCase() + bare.slice(1) : bare;
}

const MOST = 140;
const AROUND = 60;

/** Of a long text only what stands around the hard words. */
export function around(text: string, hard: Hard): string {
  if (text.length <= MOST) return text;
  const start = Math.max(0, Math.min(hard.start - AROUND, text.length - MOST));
  const part = text.slice(start, start + MOST);
  const begun = start > 0 ? `… ${part.replace(/^\S*\s+/u, "")}` : part;
  return start + MOST < text.length ? `${begun.replace(/\s+\S*$/u, "")} …` : begun;
}

/** The part of a text that is new: what stands between the same beginning and the same end. */
export function newPart(before: string, now: string): { start: number; end: number } {
  const most = Math.min(before.length, now.length);
  let start = 0;
  while (start < most && before[start] === now[start]) start += 1;
  let same = 0;
  while (same < most - start && before.at(-1 - same) === now.at(-1 - same)) same += 1;
  return { start, end: now.length - same };
}

/** Whether the text says already what a word means. One word alone may stand there for another reason. */
function isExplained(lower: string, note: T.WritingNote, said: string): boolean {
  const meaning = inSentence(note.meaning).toLocaleLowerCase();
  return lower.includes(said.toLocaleLowerCase()) || (meaning.includes(" ") && lower.includes(meaning));
}

/**
 * The notes that are of use: on what was typed here and not on the words that stood there before, on nothing that is
 * explained already, and each once. `meansOf` gives the sentence that explains a note's word.
 */
export function notesOn(text: string, before: string, notes: T.WritingNote[], meansOf: (note: T.WritingNote) => string): T.WritingNote[] {
  const typed = newPart(before, text);
  const lower = text.toLocaleLowerCase();
  const explained = notes.filter((note) => note.meaning && isExplained(lower, note, meansOf(note)));
  const ours = explained.map(meansOf).map((said) => ({ start: lower.indexOf(said.toLocaleLowerCase()), length: said.length }));
  const inOurs = (note: Hard) => ours.some((said) => said.start >= 0 && note.start >= said.start && note.end <= said.start + said.length);
  const seen = new Set<string>();
  return notes.filter((note) => {
    const name = `${note.kind} ${note.words.toLocaleLowerCase()}`;
    const again = seen.has(name);
    seen.add(name);
    return !again && note.start < typed.end && note.end > typed.start && !explained.includes(note) && !inOurs(note);
  });
}
