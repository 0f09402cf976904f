import { expect, test, vi } from "vitest";
import type * as T from "../../generated/types";
import { has } from "../../lib/text";
import { hardSaid, insteadSaid, meansSaid, notePicture, quoted } from "./note-words";

vi.mock("@tauri-apps/api/event", () => ({ listen: () => Promise.resolve(() => undefined) }));
vi.mock("../../generated/api", () => ({}));

const note = (part: Partial<T.WritingNote>): T.WritingNote => ({
  kind: "unknown", words: "", count: 0, easier: "", meaning: "", start: 0, end: 0, ...part,
});

test("every kind of note has its words, and its picture has a name", () => {
  const kinds = Object.entries(notePicture);
  expect(kinds.length).toBe(16);
  expect(kinds.filter(([kind, picture]) => !has(`writing-${kind}`) || !has(`picture-${picture}`))).toEqual([]);
});

test("a note says what is hard and what to write instead", () => {
  const long = note({ kind: "long", count: 19 });
  expect([hardSaid(long), insteadSaid(long)]).toEqual(["This sentence has 19 words.", "Try 2 sentences."]);
  const easier = note({ kind: "easier", words: "purchase", easier: "buy" });
  expect(insteadSaid(easier)).toBe("You can write: buy.");
  const bank = note({ kind: "bank-word", words: "assessment", meaning: "Finding out what help you need." });
  expect([hardSaid(bank), insteadSaid(bank)]).toEqual(["Parents know this as: finding out what help you need.", ""]);
  expect(meansSaid(bank)).toBe("Assessment means: finding out what help you need.");
  expect(insteadSaid(note({ kind: "time" }))).toBe("Write it like this: 2:30 in the afternoon.");
});

test("the hard words are quoted, in short, unless they are all that stands there", () => {
  expect(quoted(note({ words: "assessment" }), "Sam wants an assessment.")).toBe("assessment");
  expect(quoted(note({ words: "Leo was seen at home on the day." }), "Ben rang. Leo was seen at home on the day.")).toBe("Leo was seen at …");
  expect(quoted(note({ words: "Leo was seen." }), " Leo was seen. ")).toBe("");
});
