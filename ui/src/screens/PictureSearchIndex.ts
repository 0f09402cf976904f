import { folded, lettersOf, mayBeNear, soundOf, type Distance, type OtherForms } from "./PictureSearchWords";

/** Something that is found by its name, or by other words that people say for it. What is `later` stands after the rest. */
export type Named = { id: string; name: string; tags?: string; later?: boolean };

/** What was found: its place in the list, and how well it was found. The least is the best. */
export type Found = Map<number, number>;

/** How a word was found. A misspelt word counts the letters that are wrong on top of `near`. */
export const rank = { name: 0, word: 1, tag: 2, inside: 3, near: 4 };
/** Added where another form of the word was found. */
const otherForm = 0.5;
/** What a word counts that is spelt another way and sounds the same: less than one wrong letter. */
const sameSound = 0.5;
/** Taken away where the whole word was asked for, and where it is the whole name. */
const whole = { word: 0.2, name: 0.4 };

/** Where a word stands: in which thing of the list, and how good it is to be found by it. */
type Use = { at: number; rank: number; alone: boolean };
type Word = { word: string; letters: number; sound: string; uses: Use[] };

/** How many letters of a word may be wrong. A short word with one other letter is another word. */
function mayBeWrong(asked: string): number {
  if (asked.length >= 5) return 2;
  return asked.length === 4 ? 1 : 0;
}

function better(found: Found, at: number, how: number): void {
  found.set(at, Math.min(found.get(at) ?? Infinity, how));
}

/** Every word of a list once, in the order of the alphabet, so that one is found without reading them all. */
export class Index {
  readonly #words: Word[];
  readonly #forms: OtherForms;
  readonly #steps: Distance;

  constructor(list: Named[], forms: OtherForms, steps: Distance) {
    this.#forms = forms;
    this.#steps = steps;
    const uses = new Map<string, Use[]>();
    list.forEach(({ name, tags = "" }, at) => {
      const called = folded(name).split(" ");
      const alone = called.length === 1;
      called.forEach((word, place) => this.#add(uses, word, { at, alone, rank: place === 0 ? rank.name : rank.word }));
      for (const word of folded(tags).split(" ")) this.#add(uses, word, { at, alone: false, rank: rank.tag });
    });
    this.#words = [...uses].map(([word, places]) => ({ word, letters: lettersOf(word), sound: soundOf(word), uses: places }));
    this.#words.sort((one, other) => (one.word < other.word ? -1 : 1));
  }

  #add(uses: Map<string, Use[]>, word: string, use: Use): void {
    if (word === "") return;
    const put = (form: string, at: Use): void => {
      const there = uses.get(form);
      if (there) there.push(at);
      else uses.set(form, [at]);
    };
    put(word, use);
    for (const form of this.#forms.listed(word)) put(form, { ...use, alone: false, rank: use.rank + otherForm });
  }

  /** What has a word that begins with the one that is asked for. */
  begun(asked: string): Found {
    const found: Found = new Map();
    const look = (form: string, more: number): void => {
      for (let at = this.#firstFrom(form); this.#words[at]?.word.startsWith(form); at += 1) {
        const { word, uses } = this.#words[at]!;
        for (const use of uses) better(found, use.at, use.rank + more - (word === form ? (use.alone ? whole.name : whole.word) : 0));
      }
    };
    look(asked, 0);
    for (const form of this.#forms.asked(asked)) look(form, otherForm);
    return found;
  }

  /** The place of the first word that does not stand before this one. */
  #firstFrom(asked: string): number {
    let [from, to] = [0, this.#words.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.#words[middle]!.word < asked) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** What has the word that is asked for at the beginning of one of its own, or inside it. */
  inside(asked: string): Found {
    const found = this.begun(asked);
    if (asked.length < 3) return found;
    for (const { word, uses } of this.#words) {
      if (word.includes(asked)) for (const { at } of uses) better(found, at, rank.inside);
    }
    return found;
  }

  /** What has a word that is spelt like the one that is asked for, or almost so. */
  near(asked: string): Found {
    const found = this.inside(asked);
    const most = mayBeWrong(asked);
    const [letters, sound] = [lettersOf(asked), soundOf(asked)];
    for (const each of most > 0 ? this.#words : []) {
      if (each.word.length < 3 || !mayBeNear(asked, letters, each.word, each.letters, most)) continue;
      const wrong = each.sound === sound ? sameSound : this.#steps(asked, each.word, most);
      if (wrong <= most) for (const use of each.uses) better(found, use.at, rank.near + wrong + use.rank / 4);
    }
    return found;
  }
}
