import { expect, test } from "vitest";
import type * as T from "../../generated/types";
import { around, inSentence, newPart, notesOn, stands, withEasier, withSentence } from "./easy-text";

/** The words as a note finds them in a text. */
const hard = (text: string, words: string) => ({ words, start: text.indexOf(words), end: text.indexOf(words) + words.length });

const note = (text: string, words: string, more: Partial<T.WritingNote> = {}): T.WritingNote => ({
  kind: "easier", count: 0, easier: "", meaning: "", ...hard(text, words), ...more,
});

const easier = (text: string, words: string, easy: string) => withEasier(text, hard(text, words), easy);

test("easy words take the place of the hard ones, and nothing else changes", () => {
  expect(easier("Sam can purchase milk.", "purchase", "buy")).toBe("Sam can buy milk.");
  expect(easier("👩‍🍼 Zoë can purchase milk. Zoë can purchase milk.", "purchase", "buy")).toBe("👩‍🍼 Zoë can buy milk. Zoë can purchase milk.");
  expect(easier("It is approximately 2 miles.\n", "approximately", "about")).toBe("It is about 2 miles.\n");
});

test("a capital stays at the start of a sentence, and nowhere else", () => {
  expect(easier("Purchase milk.", "Purchase", "buy")).toBe("Buy milk.");
  expect(easier("Sam rang. Purchase milk.", "Purchase", "buy")).toBe("Sam rang. Buy milk.");
  expect(easier("At home:\nPurchase milk", "Purchase", "buy")).toBe("At home:\nBuy milk");
  expect(easier("“Why?” Obtain it.", "Obtain", "get")).toBe("“Why?” Get it.");
  expect(easier("Ask for Additional help.", "Additional", "more")).toBe("Ask for more help.");
  expect(easier("purchase milk", "purchase", "buy")).toBe("buy milk");
});

test("a or an is made to fit", () => {
  expect(easier("An individual rang.", "individual", "person")).toBe("A person rang.");
  expect(easier("Sam gave a response.", "response", "answer")).toBe("Sam gave an answer.");
  expect(easier("Eva individual", "individual", "person")).toBe("Eva person");
});

const meaning = "Assessment means: finding out what help you need.";
const added = (text: string, ends: number[], words = "assessment") => withSentence(text, hard(text, words), ends.map((end) => ({ end })), meaning);

test("what a word means comes after the sentence that has it", () => {
  const text = "Sam wants an assessment. Ben rings.";
  expect(added(text, [24, 35])).toBe("Sam wants an assessment. Assessment means: finding out what help you need. Ben rings.");
  const lines = "Ben rings.\nSam wants an assessment\nLeo plays.";
  expect(added(lines, [10, 34, 45])).toBe("Ben rings.\nSam wants an assessment. Assessment means: finding out what help you need.\nLeo plays.");
});

test("it stands in no sentence that was cut only because it is long, and works where nobody knows the sentences", () => {
  const text = "Sam wants an assessment at home and on the farm.";
  expect(added(text, [26, 48])).toBe(`${text} ${meaning}`);
  expect(added("Sam wants an assessment ", [])).toBe(`Sam wants an assessment. ${meaning} `);
  expect(added("Is it an assessment?”", [21])).toBe(`Is it an assessment?” ${meaning}`);
});

test("a note whose words have moved does not stand any more", () => {
  const before = "Sam can purchase milk.";
  expect(stands(before, hard(before, "purchase"))).toBe(true);
  expect(stands("Sam and Leo can purchase milk.", hard(before, "purchase"))).toBe(false);
});

test("a meaning as it stands inside a sentence", () => {
  expect(inSentence("Finding out what help you need.")).toBe("finding out what help you need");
  expect(inSentence("A person who helps.")).toBe("a person who helps");
  expect(inSentence("Y person sy'n helpu.")).toBe("y person sy'n helpu");
  expect(inSentence("GP care.")).toBe("GP care");
  expect(inSentence("buy")).toBe("buy");
});

test("of a long text what stands around the hard words", () => {
  const long = `${"Sam reads to Leo. ".repeat(10)}Ben can facilitate it. ${"Leo likes it. ".repeat(10)}`.trim();
  const part = around(long, hard(long, "facilitate"));
  expect(part).toMatch(/^… .*Ben can facilitate it\..* …$/);
  expect(part.length).toBeLessThan(150);
  expect(around("Ben can facilitate it.", hard("Ben can facilitate it.", "facilitate"))).toBe("Ben can facilitate it.");
  expect(around(long, { words: long, start: 0, end: long.length })).toMatch(/^Sam reads .* …$/);
  expect(around(long, hard(long, "it."))).toMatch(/^… /);
});

test("what is new in a text", () => {
  expect(newPart("", "Sam")).toEqual({ start: 0, end: 3 });
  expect(newPart("I like tea.", "I like my tea.")).toEqual({ start: 7, end: 10 });
  expect(newPart("I like tea.", "I like.")).toEqual({ start: 6, end: 6 });
  expect(newPart("aa", "aaa")).toEqual({ start: 2, end: 3 });
});

const notes = (text: string, before: string, ...all: T.WritingNote[]) =>
  notesOn(text, before, all, (one) => `${one.words} means: ${inSentence(one.meaning)}.`).map((one) => one.words);

test("there is no note on words that stood there before, until they are changed", () => {
  const parents = "I dont like the assessment.";
  const text = `${parents} Ben will facilitate.`;
  expect(notes(parents, parents, note(parents, "dont"))).toEqual([]);
  expect(notes(text, parents, note(text, "dont"), note(text, "assessment"), note(text, "facilitate"))).toEqual(["facilitate"]);
  expect(notes("I dont like it.", "I like it.", note("I dont like it.", "dont"))).toEqual(["dont"]);
});

test("there is no note on a word that is explained, nor on the sentence that explains it", () => {
  const bank = { kind: "bank-word", meaning: "Finding out what help you need." } as const;
  const text = "Sam wants an assessment.";
  expect(notes(text, "", note(text, "assessment", bank))).toEqual(["assessment"]);
  const full = `${text} Assessment means: finding out what help you need.`;
  const sentence = note(full, "Assessment means: finding out what help you need.", { kind: "long" });
  expect(notes(full, "", note(full, "assessment", bank), sentence, note(full, "Sam"))).toEqual(["Sam"]);
});

test("one easy word somewhere in the text explains nothing", () => {
  const text = "Sam disclosed it. Tell Ben.";
  const one = note(text, "disclosed", { kind: "bank-word", meaning: "tell" });
  expect(notes(text, "", one)).toEqual(["disclosed"]);
  expect(notes(`${text} Disclosed means: tell.`, "", one)).toEqual([]);
});

test("the same note is said once", () => {
  const text = "Purchase milk. Sam can purchase tea.";
  expect(notes(text, "", note(text, "Purchase"), note(text, "purchase"), note(text, "purchase", { kind: "blame" }))).toEqual(["Purchase", "purchase"]);
});
