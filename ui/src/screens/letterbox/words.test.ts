import { expect, test } from "vitest";
import type * as T from "../../generated/types";
import { agreedWords, dearWords, firstLine, monthWords, nextWords, once, toggledMonth, withStarter } from "./words";

const mark = { id: "x", said_by: "", said_at: "2026-07-01T09:00:00Z", space: "private" as const, put_away: false };
const box = (more: Partial<T.Letterbox> = {}): T.Letterbox => ({ ...mark, child: "leo", months: [], sign: "", call_child: "", send_to: "", agreed: "", not_to_say: [], ...more });
const letter = (more: Partial<T.BoxLetter> = {}): T.BoxLetter => ({ ...mark, letterbox: "b", came: false, starters: [], words: "", photos: [], day: null, thoughts: "", ...more });

test("months are said in the order of the year, and one is turned on and off", () => {
  expect(toggledMonth([9], 3)).toEqual([3, 9]);
  expect(toggledMonth([3, 9], 9)).toEqual([3]);
  expect(monthWords([9, 3])).toMatch(/^March.*September$/u);
  expect(monthWords([])).toBe("");
});

test("the next month is said, and nothing where none is known", () => {
  expect(nextWords({ year: 2026, month: 9 })).toBe("You can write in September 2026.");
  expect(nextWords(null)).toBe("");
});

test("a letter begins with how it calls the child", () => {
  expect(dearWords(box({ call_child: " Leo " }))).toBe("Dear Leo");
  expect(dearWords(box())).toBe("Hello");
});

test("what was agreed is said line by line", () => {
  expect(agreedWords("leave", box({ not_to_say: ["Leeds", "Carter"] }))).toBe("Leeds\nCarter");
  expect(agreedWords("sign", box({ sign: " Mummy Sam " }))).toBe("Mummy Sam");
});

test("a line to begin with comes after what is written, and goes again", () => {
  const first = withStarter({ words: "", starters: [] }, "mind", "I think of you.");
  expect(first).toEqual({ words: "I think of you.", starters: ["mind"] });
  const second = withStarter({ ...first, words: `${first.words}\nThe sun is out.` }, "okay", "I am okay.");
  expect(second.words).toBe("I think of you.\nThe sun is out.\nI am okay.");
  expect(withStarter(second, "mind", "I think of you.")).toEqual({ words: "The sun is out.\nI am okay.", starters: ["okay"] });
});

test("a line that the parent wrote on is hers, and stays", () => {
  const written = { words: "I think of you each night.", starters: ["mind"] };
  expect(withStarter(written, "mind", "I think of you.")).toEqual({ words: written.words, starters: [] });
});

test("a letter is known by its first line, and one that came on paper by what it is", () => {
  expect(firstLine(letter({ words: "\n Hello \nYou" }))).toBe("Hello");
  expect(firstLine(letter({ came: true }))).toBe("A letter for you");
});

test("a word is pointed at once, however often it stands there", () => {
  const note = (words: string, kind: T.NameKind = "place"): T.NameNote => ({ kind, words, start: 0, end: 5 });
  expect(once([note("Leeds"), note("leeds"), note("Leeds", "surname")]).map(({ kind }) => kind)).toEqual(["place", "surname"]);
});
