// What is read, and in what order. Nothing here touches the page, so that all of it can be tested alone.

/** A run of words of a block, as it stands on the screen. */
export type Piece = { words: string; /** It begins a new line, so a sentence cannot run on into it. */ newLine: boolean };

/** The text of a block, and where in it each piece begins. */
export type Joined = { text: string; starts: number[] };

/** A place inside one piece, in UTF-16 units. */
export type Place = { piece: number; offset: number };

export function joined(pieces: Piece[]): Joined {
  let text = "";
  const starts: number[] = [];
  for (const piece of pieces) {
    if (piece.newLine && text !== "") text += "\n";
    starts.push(text.length);
    text += piece.words;
  }
  return { text, starts };
}

/** Where a range of the joined text begins and ends; null when it holds no words. */
export function placesOf(pieces: Piece[], starts: number[], start: number, end: number): { from: Place; to: Place } | null {
  let from: Place | null = null;
  let to: Place | null = null;
  pieces.forEach((piece, index) => {
    const first = starts[index] ?? 0;
    const last = first + piece.words.length;
    if (last <= start || first >= end) return;
    from ??= { piece: index, offset: Math.max(0, start - first) };
    to = { piece: index, offset: Math.min(piece.words.length, end - first) };
  });
  return from && to ? { from, to } : null;
}

/** A stretch of a text, in UTF-16 units. */
export type Stretch = { start: number; end: number };

/** The isolation marks stand in the text of a block, but the voice is not given them, so it does not count them. */
const mark = /[\u2066-\u2069]/;

/** Where a word stands in the text of its block. The voice counts from the beginning of the sentence that it was given. */
export function wordIn(text: string, sentence: Stretch, from: number, to: number): Stretch | null {
  let start = -1;
  let end = -1;
  for (let at = sentence.start, heard = 0; at < sentence.end && heard < to; at++) {
    if (mark.test(text.charAt(at))) continue;
    if (heard === from) start = at;
    heard += 1;
    end = at + 1;
  }
  return start === -1 ? null : withoutSpace(text, { start, end });
}

/** A voice may count the space before or after a word to it. */
function withoutSpace(text: string, { start, end }: Stretch): Stretch | null {
  const word = text.slice(start, end);
  const bare = word.trim();
  const first = start + word.indexOf(bare);
  return bare ? { start: first, end: first + bare.length } : null;
}

/** White space as the eye sees it: a new line in the markup is only a space, unless the words keep their own lines. */
export function asSeen(words: string, keepsLines: boolean): string {
  return keepsLines ? words.replace(/[\t\r\f]/g, " ") : words.replace(/[\t\n\r\f]/g, " ");
}

/** Leaves out what stands inside another of the list, so that nothing is read twice. The list is in page order. */
export function outermost<E>(all: E[], holds: (outer: E, inner: E) => boolean): E[] {
  const kept: E[] = [];
  for (const one of all) {
    const last = kept.at(-1);
    if (last === undefined || !holds(last, one)) kept.push(one);
  }
  return kept;
}

/** The one that follows. When `current` has gone from the page, its old place in the order is used. */
export function following<E>(order: E[], current: E, oldIndex: number): E | null {
  const at = order.indexOf(current);
  return order[at === -1 ? oldIndex : at + 1] ?? null;
}

/** The place of one in the order. What has none of its own takes the place of the one that follows it. */
export function placeAmong<E>(order: E[], one: E, isBefore: (other: E) => boolean): number {
  const at = order.indexOf(one);
  return at === -1 ? order.filter(isBefore).length : at;
}
