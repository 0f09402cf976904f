/** How many steps lie between two words, counted as far as `most`. */
export type Distance = (one: string, other: string, most: number) => number;

/** The words that one word can stand for: one that is asked for, and one of the list. */
export type OtherForms = { asked: (word: string) => string[]; listed: (word: string) => string[] };

/** A language whose words keep their letters. */
export const noForms: OtherForms = { asked: () => [], listed: () => [] };

/** Words as they are compared: without capitals, and without the signs above letters. */
export function folded(words: string): string {
  return words
    .normalize("NFD")
    .replace(/[\p{M}’'‘]/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join(" ")
    .trim();
}

/** The steps from one word to another: a letter more, less or other, or two letters that changed places. */
export const distance: Distance = (one, other, most) => {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let line = 1; line <= one.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[line - 1] === other[column - 1];
      let steps = Math.min(row[column]! + 1, next[column - 1]! + 1, row[column - 1]! + (same ? 0 : 1));
      const swapped = line > 1 && column > 1 && one[line - 1] === other[column - 2] && one[line - 2] === other[column - 1];
      if (swapped) steps = Math.min(steps, before[column - 2]! + 1);
      next.push(steps);
    }
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return row[other.length]!;
};

/** Which letters a word has, as one bit for each: other scripts share the bits. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** Letters that are said alike, as one of them: "elefant" sounds as "elephant". */
export function soundOf(word: string): string {
  const alike = word.replace(/ph/gu, "f").replace(/ck|q|c(?![eiyh])/gu, "k").replace(/c(?=[eiy])|z/gu, "s").replace(/^kn/u, "n").replace(/^wr/u, "r");
  return alike.replace(/(.)\1/gu, "$1");
}

function count(bits: number): number {
  let found = 0;
  for (let left = bits; left !== 0; left &= left - 1) found += 1;
  return found;
}

/**
 * Whether two words can be near each other at all. One wrong letter changes the length by one at most, and takes one
 * letter away and brings one at most. It is asked of thousands of words, the distance itself of a few.
 */
export function mayBeNear(one: string, ones: number, other: string, others: number, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  return count(ones & ~others) <= most && count(others & ~ones) <= most;
}

/** What a Welsh word may have begun with, by the letters it begins with now. The longest beginning counts alone. */
const before: [now: string, before: string[]][] = [
  ["ngh", ["c"]],
  ["mh", ["p"]],
  ["nh", ["t"]],
  ["ng", ["g"]],
  ["ph", ["p"]],
  ["th", ["t"]],
  ["ch", ["c"]],
  ["dd", ["d"]],
  ["b", ["p"]],
  ["d", ["t"]],
  ["g", ["c"]],
  ["f", ["b", "m"]],
  ["m", ["b"]],
  ["n", ["d"]],
  ["ll", []],
  ["l", ["ll", "gl"]],
  ["rh", []],
  ["r", ["rh", "gr"]],
];

/** The words that a Welsh word may be, when its first letters have changed: "gath" and "nghath" are "cath". */
export function unmutated(word: string): string[] {
  if (word.length < 3) return [];
  const [now, were] = before.find(([beginning]) => word.startsWith(beginning)) ?? ["", []];
  return were.map((letters) => letters + word.slice(now.length));
}

/** A g that is lost leaves a vowel: "ardd" is "gardd". Every word of the list that begins with a vowel could be one. */
function withLostG(word: string): string[] {
  return word.length > 2 && /^[aeiouwy]/u.test(word) ? [`g${word}`] : unmutated(word);
}

export const welshForms: OtherForms = { asked: withLostG, listed: unmutated };
