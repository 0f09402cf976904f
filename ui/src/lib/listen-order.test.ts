import { describe, expect, test } from "vitest";
import { asSeen, following, joined, outermost, placeAmong, placesOf, wordIn, type Piece } from "./listen-order";

const piece = (words: string, newLine = false): Piece => ({ words, newLine });

describe("the words of a block", () => {
  test("run on inside a line and break between lines", () => {
    const pieces = [piece("Tuesday", true), piece("You see "), piece("Sam"), piece("."), piece("Bring the red book.", true)];
    expect(joined(pieces).text).toBe("Tuesday" + "You see Sam." + "\nBring the red book.");
    expect(joined([]).text).toBe("");
  });

  test("a new line in the markup is only a space, unless the parent wrote it", () => {
    expect(asSeen("My\n\tplan", false)).toBe("My  plan");
    expect(asSeen("First\nSecond\t.", true)).toBe("First\nSecond .");
  });
});

describe("the place of a sentence", () => {
  const pieces = [piece("Today", true), piece("You see ", true), piece("Sam"), piece(". Bring it.")];
  const { text, starts } = joined(pieces);
  const placeOf = (words: string) => placesOf(pieces, starts, text.indexOf(words), text.indexOf(words) + words.length);

  test("may be in one piece or over several", () => {
    expect(placeOf("Today")).toEqual({ from: { piece: 0, offset: 0 }, to: { piece: 0, offset: 5 } });
    expect(placeOf("You see Sam.")).toEqual({ from: { piece: 1, offset: 0 }, to: { piece: 3, offset: 1 } });
    expect(placeOf("Bring it.")).toEqual({ from: { piece: 3, offset: 2 }, to: { piece: 3, offset: 11 } });
  });

  test("always gives back the same words", () => {
    for (let start = 0; start < text.length; start++) {
      for (let end = start + 1; end <= text.length; end++) {
        const places = placesOf(pieces, starts, start, end);
        if (!places) continue;
        const { from, to } = places;
        const found = text.slice((starts[from.piece] ?? 0) + from.offset, (starts[to.piece] ?? 0) + to.offset);
        expect(found.trim()).toBe(text.slice(start, end).trim());
      }
    }
  });

  test("is nowhere when there are no words", () => {
    expect(placesOf([], [], 0, 3)).toBeNull();
    expect(placesOf(pieces, starts, 5, 6)).toBeNull();
  });
});

describe("the place of a word", () => {
  const text = "Today.\nYou see \u2068سام\u2069 at 2:30. 😀 Bring it.";
  const sentenceOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  /** What is marked when the voice says that it is at `word` of what it was given. */
  const marked = (sentence: string, word: string, more = "") => {
    const given = sentence.replace(/[\u2066-\u2069]/g, "");
    const from = given.indexOf(word);
    const found = wordIn(text, sentenceOf(sentence), from, from + word.length + more.length);
    return found && text.slice(found.start, found.end);
  };
  const second = "You see \u2068سام\u2069 at 2:30.";

  test("is counted from the beginning of its own sentence", () => {
    expect(marked("Today.", "Today")).toBe("Today");
    expect(marked(second, "You")).toBe("You");
    expect(marked(second, "see")).toBe("see");
    expect(marked("😀 Bring it.", "Bring")).toBe("Bring");
    expect(marked("😀 Bring it.", "it")).toBe("it");
  });

  test("leaves out the marks that the voice was not given", () => {
    expect(marked(second, "سام")).toBe("سام");
    expect(marked(second, "at")).toBe("at");
    expect(marked(second, "2:30")).toBe("2:30");
  });

  test("has no space around it, whatever the voice counts", () => {
    expect(marked(second, "see", " ")).toBe("see");
    expect(wordIn(text, sentenceOf(second), 3, 7)).toEqual({ start: text.indexOf("see"), end: text.indexOf("see") + 3 });
  });

  test("never runs over the end of its sentence, and is nowhere when there is no word", () => {
    expect(marked("Today.", "Today", ".........")).toBe("Today.");
    expect(wordIn(text, sentenceOf("Today."), 0, 0)).toBeNull();
    expect(wordIn(text, sentenceOf("Today."), 40, 44)).toBeNull();
    expect(wordIn(text, sentenceOf(second), 3, 4)).toBeNull();
  });

  test("lies in the pieces of the page like any other stretch", () => {
    const pieces = [piece("You see ", true), piece("Sam"), piece("my"), piece(" friend.")];
    const { text: line, starts } = joined(pieces);
    const found = wordIn(line, { start: 0, end: line.length }, 8, 13);
    expect(found && placesOf(pieces, starts, found.start, found.end)).toEqual({
      from: { piece: 1, offset: 0 },
      to: { piece: 2, offset: 2 },
    });
  });
});

describe("the order", () => {
  const holds = (outer: string, inner: string) => inner.startsWith(`${outer}/`);

  test("a block inside a block is read once, with the outer one", () => {
    expect(outermost(["h1", "card", "card/words", "card/list/one", "cards"], holds)).toEqual(["h1", "card", "cards"]);
  });

  test("goes on after the current block, and from its old place when it has gone", () => {
    expect(following(["a", "b", "c"], "b", 1)).toBe("c");
    expect(following(["a", "c"], "b", 1)).toBe("c");
    expect(following(["a", "b"], "b", 1)).toBeNull();
    expect(following([], "b", 1)).toBeNull();
  });

  test("a small button among the blocks is followed by the block below it", () => {
    const before = (one: string) => one < "b-button";
    const at = placeAmong(["a", "b", "c"], "b-button", before);
    expect(following(["a", "b", "c"], "b-button", at)).toBe("c");
    expect(placeAmong(["a", "b", "c"], "c", before)).toBe(2);
  });
});
