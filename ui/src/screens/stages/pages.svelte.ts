/** A long list, some of it at a time. */
export type Pages<Item> = { readonly shown: Item[]; readonly more: boolean; readonly last: boolean; next: () => void };

/** How many words a page of a list has room for, beside its title and its buttons. */
const WORDS = 38;
const wordsOf = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

/** The list in pages of a few each; long words have a page with less on it. */
export function inPages<Item>(all: Item[], few: number, saying: (item: Item) => string): Item[][] {
  const pages: Item[][] = [];
  let room = 0;
  for (const item of all) {
    const words = wordsOf(saying(item));
    const page = pages.at(-1);
    if (page && page.length < few && words <= room) page.push(item);
    else {
      pages.push([item]);
      room = WORDS;
    }
    room -= words;
  }
  return pages;
}

/** The next ones stand in place of those before, so that a page never grows longer than one can read. */
export function paged<Item>(all: () => Item[], few: () => number, saying: (item: Item) => string = () => ""): Pages<Item> {
  let at = $state(0);
  const pages = $derived(inPages(all(), few(), saying));
  return {
    get shown() {
      return pages[at] ?? pages[0] ?? [];
    },
    get more() {
      return pages.length > 1;
    },
    get last() {
      return at >= pages.length - 1;
    },
    next() {
      at = at < pages.length - 1 ? at + 1 : 0;
    },
  };
}
