/** Something that is found by its name, or by other words that people say for it. */
export type Named = { id: string; name: string; tags?: string };

type Folded = { named: Named; whole: string; name: string[]; tags: string[] };

/** How a word was found, the best first. A misspelt word counts the letters that are wrong on top of `near`. */
const rank = { name: 0, word: 1, tag: 2, inside: 3, near: 4 };

/** Words that are no help to find a picture, when they stand beside others. */
const small = new Set("a an the my me i to of for and in on at y yr fy o ac yn".split(" "));

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

/** How many letters of a word may be wrong. A short word with one other letter is another word. */
function mayBeWrong(asked: string): number {
  if (asked.length >= 5) return 2;
  return asked.length === 4 ? 1 : 0;
}

/** The steps from one word to another: a letter more, less or other, or two letters that changed places. */
export function distance(one: string, other: string, most: number): number {
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
}

function fold({ id, name, tags = "" }: Named): Folded {
  const whole = folded(name);
  return { named: { id, name, tags }, whole, name: whole.split(" "), tags: folded(tags).split(" ").filter(Boolean) };
}

function rankOf(asked: string, { whole, name, tags }: Folded): number {
  if (whole.startsWith(asked)) return rank.name;
  if (name.some((word) => word.startsWith(asked))) return rank.word;
  if (tags.some((word) => word.startsWith(asked))) return rank.tag;
  if (asked.length > 2 && [...name, ...tags].some((word) => word.includes(asked))) return rank.inside;
  return Infinity;
}

function nearTo(asked: string, { name, tags }: Folded): number {
  const most = mayBeWrong(asked);
  if (most === 0) return Infinity;
  const steps = Math.min(...[...name, ...tags].filter((word) => word.length > 2).map((word) => distance(asked, word, most)));
  return steps <= most ? rank.near + steps : Infinity;
}

/** What stands in the list for each word, the best rank of all of them together. */
function ranked(list: Folded[], asked: string[], how: (word: string, folded: Folded) => number): Named[] {
  const found = list
    .map((each) => ({ each, rank: asked.reduce((sum, word) => sum + how(word, each), 0) }))
    .filter((each) => each.rank < Infinity);
  return found.sort((one, other) => one.rank - other.rank).map(({ each }) => each.named);
}

/** Makes a list ready, and gives the way to find in it by plain words and by misspelt ones. */
export function searchOf(list: Named[]): (words: string) => Named[] {
  const ready = list.map(fold);
  return (words) => {
    const written = folded(words).split(" ").filter(Boolean);
    if (written.length === 0) return [];
    const weighty = written.filter((word) => !small.has(word));
    const asked = weighty.length > 0 ? weighty : written;
    const begun = ranked(ready, asked, (word, each) => beginsOrNone(rankOf(word, each)));
    if (begun.length > 0) return withInside(ready, asked, begun);
    const all = ranked(ready, asked, (word, each) => Math.min(rankOf(word, each), nearTo(word, each)));
    return all.length > 0 || asked.length === 1 ? all : ranked(ready, asked, eachAlone(asked));
  };
}

const beginsOrNone = (found: number): number => (found < rank.inside ? found : Infinity);

/** What begins with the words stands first, then what has them inside. Nothing misspelt is guessed beside it. */
function withInside(ready: Folded[], asked: string[], begun: Named[]): Named[] {
  const known = new Set(begun.map(({ id }) => id));
  return [...begun, ...ranked(ready, asked, rankOf).filter(({ id }) => !known.has(id))];
}

/** Where nothing has all the words, each picture that one of them finds is shown: a missing word counts as far off. */
function eachAlone(asked: string[]): (word: string, each: Folded) => number {
  const far = 20;
  return (word, each) => {
    const some = asked.some((other) => rankOf(other, each) <= rank.tag);
    return some ? Math.min(rankOf(word, each), far) : Infinity;
  };
}
