// Where in a text the words of the bank stand. Nothing here touches the page, so that all of it can be tested alone.
import type { Stretch } from "./listen-order";

/** A word of the bank, with every name under which it is met. */
export type Named = { id: string; names: string[] };

/** Where a word of the bank stands in a text, in UTF-16 units. */
export type Place = Stretch & { id: string };

/** The corners of what is marked on the page, and where it was pressed. */
type Box = { left: number; right: number; top: number; bottom: number };
type Point = { x: number; y: number };

/** A text in small letters with single blanks, and where in the text each of its signs was. */
type Folded = { text: string; at: number[] };

const BREAK = "\n";
const letter = /[\p{Alphabetic}\p{N}]/u;
/** Owned by one or by many, more than one: it is the same word. */
const ending = /^(?:'s|s'|s)?(?!'?[\p{Alphabetic}\p{N}])/u;
const within = /[\p{Alphabetic}\p{N}]'?$/u;

/** Every place of the words in a text, in its order. A longer name hides the shorter ones in it. */
export function placesIn(text: string, words: Named[]): Place[] {
  const folded = fold(text);
  const names = words.flatMap(({ id, names: all }) => all.map((name) => ({ id, name, form: fold(name).text.trim() })));
  names.sort((one, other) => other.form.length - one.form.length);
  const found: Place[] = [];
  for (const { id, name, form } of names) {
    for (const { start, end } of formIn(folded, form)) {
      const place = { id, start, end };
      const isFree = found.every((other) => end <= other.start || start >= other.end);
      if (isFree && asWritten(name, text.slice(start, end))) found.push(place);
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

function formIn({ text, at }: Folded, form: string): Stretch[] {
  const found: Stretch[] = [];
  for (let from = form ? text.indexOf(form) : -1; from !== -1; from = text.indexOf(form, from + 1)) {
    const [owned] = ending.exec(text.slice(from + form.length)) ?? [];
    if (owned === undefined || within.test(text.slice(Math.max(0, from - 2), from))) continue;
    // The letters of the word are marked, with the s of many, and without the 's of what it has.
    const last = from + form.length - 1 + (owned === "s" || owned === "s'" ? 1 : 0);
    found.push({ start: at[from] ?? 0, end: (at[last] ?? 0) + 1 });
  }
  return found;
}

/**
 * A short form in capitals is only itself in capitals: MASH is no supper, and LA is no word of a song. The same holds
 * for a very short name that begins with one: Part of a law is no part of a page.
 */
function asWritten(name: string, seen: string): boolean {
  const isOneWord = !/\s/u.test(name);
  const capitals = name.match(/\p{Lu}/gu)?.length ?? 0;
  const isShort = name.length <= 4 && capitals > 0;
  return !isOneWord || (capitals < 2 && !isShort) || seen.startsWith(name);
}

/** A new line and the end of a sentence break a text: no word goes on over them. */
function fold(text: string): Folded {
  let out = "";
  const at: number[] = [];
  const add = (sign: string, place: number): void => {
    for (const unit of sign) {
      out += unit;
      at.push(place);
    }
  };
  for (let index = 0; index < text.length; ) {
    const sign = String.fromCodePoint(text.codePointAt(index) ?? 0);
    if (letter.test(sign)) add(sign.toLowerCase(), index);
    else if (/['’]/u.test(sign)) add("'", index);
    else if (sign === BREAK || /^[.?!:;]\s/u.test(text.slice(index, index + 2))) add(BREAK, index);
    else if (out !== "" && !out.endsWith(" ") && !out.endsWith(BREAK)) add(" ", index);
    index += sign.length;
  }
  return { text: out, at };
}

/** What was pressed: the nearest of the marked, within some room around it. */
export function pressed<One>(all: { one: One; boxes: Box[] }[], { x, y }: Point, slack: number): One | undefined {
  let nearest: { one: One; far: number } | undefined;
  for (const { one, boxes } of all) {
    for (const { left, right, top, bottom } of boxes) {
      const far = Math.max(left - x, x - right, top - y, y - bottom);
      if (far <= slack && far < (nearest?.far ?? Infinity)) nearest = { one, far };
    }
  }
  return nearest?.one;
}
