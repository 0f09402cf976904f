import { Index, type Found, type Named } from "./PictureSearchIndex";
import { distance, folded, noForms, type Distance, type OtherForms } from "./PictureSearchWords";

/** Words that are no help to find a picture, when they stand beside others. */
const small = new Set("a an the my me i to of for and in on at y yr fy o ac yn".split(" "));

/** Makes a list ready, and gives the way to find in it by plain words and by misspelt ones. */
export function searchOf(list: Named[], forms: OtherForms = noForms, steps: Distance = distance): (words: string) => Named[] {
  let ready: Index | undefined;
  return (words) => {
    const asked = askedFor(words);
    if (asked.length === 0) return [];
    const index = (ready ??= new Index(list, forms, steps));
    const begun = byAll(asked.map((word) => index.begun(word)));
    // Nothing misspelt is guessed beside what has the words as they are written.
    if (begun.size > 0) {
      const inside = byAll(asked.map((word) => index.inside(word)));
      return [...inOrder(list, begun), ...inOrder(list, others(list, inside, begun))];
    }
    const near = byAll(asked.map((word) => index.near(word)));
    if (near.size > 0) return nearestFirst(list, closest(list, near));
    return inOrder(list, byAny(asked.map((word) => index.begun(word))));
  };
}

function askedFor(words: string): string[] {
  const written = folded(words).split(" ").filter(Boolean);
  const weighty = written.filter((word) => !small.has(word));
  return weighty.length > 0 ? weighty : written;
}

/** What was found by every word that is asked for, with all ranks together. */
function byAll(each: Found[]): Found {
  const [first = new Map<number, number>(), ...rest] = each;
  const all: Found = new Map();
  for (const [at, how] of first) {
    const sum = rest.reduce((so, found) => so + (found.get(at) ?? Infinity), how);
    if (sum < Infinity) all.set(at, sum);
  }
  return all;
}

/** Where nothing has all the words, each picture that one of them finds is shown: a missing word counts as far off. */
function byAny(each: Found[]): Found {
  const far = 20;
  const any: Found = new Map();
  for (const at of each.flatMap((found) => [...found.keys()])) {
    any.set(at, each.reduce((sum, found) => sum + (found.get(at) ?? far), 0));
  }
  return any;
}

/** What has the words inside only. Of the later ones there are too many, and they are too far off. */
function others(list: Named[], inside: Found, begun: Found): Found {
  return new Map([...inside].filter(([at]) => !begun.has(at) && !list[at]!.later));
}

/** Of the later ones only those are left that come as close as any: a guess that is far off hides the good ones. */
function closest(list: Named[], near: Found): Found {
  const least = Math.floor(Math.min(...near.values()));
  return new Map([...near].filter(([at, how]) => !list[at]!.later || how < least + 1));
}

type Place = [at: number, how: number];

/** The later ones after all others, the best first. */
function inOrder(list: Named[], found: Found): Named[] {
  const later = ([at]: Place): number => (list[at]!.later ? 1 : 0);
  return sorted(list, found, (one, other) => later(one) - later(other) || one[1] - other[1]);
}

/** The best first: where words are guessed, the nearest guess counts more than whose picture it is. */
function nearestFirst(list: Named[], found: Found): Named[] {
  const later = ([at]: Place): number => (list[at]!.later ? 1 : 0);
  return sorted(list, found, (one, other) => one[1] - other[1] || later(one) - later(other));
}

function sorted(list: Named[], found: Found, before: (one: Place, other: Place) => number): Named[] {
  return [...found].sort((one, other) => before(one, other) || one[0] - other[0]).map(([at]) => list[at]!);
}
