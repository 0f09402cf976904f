import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type * as T from "../../generated/types";
import { HardWords } from "./hard-words.svelte";

const asked: { text: string; answer: (notes: T.WritingNote[]) => void; cannot: () => void }[] = [];

vi.mock("../../generated/api", () => ({
  writingNotes: (text: string) => new Promise<T.WritingNote[]>((answer, cannot) => asked.push({ text, answer, cannot })),
}));

const note = (words: string): T.WritingNote => ({ kind: "unknown", words, count: 0, easier: "", meaning: "", start: 0, end: words.length });
const rest = (time = 500) => vi.advanceTimersByTimeAsync(time);
/** The answer to a question, and the moment in which it comes. */
async function answer(at: number, words: string): Promise<void> {
  asked[at]?.answer([note(words)]);
  await rest(0);
}

beforeEach(() => {
  asked.length = 0;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

test("it is asked once, half a second after the last key", async () => {
  const hard = new HardWords();
  for (const text of ["S", "Sa", "Sam"]) {
    hard.look(text);
    await rest(300);
  }
  expect(asked).toEqual([]);
  await rest(200);
  expect(asked.map((one) => one.text)).toEqual(["Sam"]);
  await answer(0, "Sam");
  expect(hard.said).toEqual({ text: "Sam", notes: [note("Sam")] });
});

test("an answer that comes when more was typed is dropped, and what was said before stands", async () => {
  const hard = new HardWords();
  hard.look("one");
  await rest();
  await answer(0, "one");
  hard.look("one two");
  await rest();
  hard.look("one two three");
  await answer(1, "two");
  expect(hard.said.text).toBe("one");
  await rest();
  await answer(2, "three");
  expect(hard.said.text).toBe("one two three");
});

test("of two answers the late one is dropped", async () => {
  const hard = new HardWords();
  hard.look("one");
  await rest();
  void hard.lookNow("two");
  await answer(1, "two");
  await answer(0, "one");
  expect(hard.said.text).toBe("two");
});

test("an empty place asks nothing and says nothing", async () => {
  const hard = new HardWords();
  hard.look("one");
  await rest();
  await answer(0, "one");
  hard.look(" ");
  expect(hard.said.notes).toEqual([]);
  await rest();
  expect(asked.length).toBe(1);
});

test("what cannot be asked says nothing, and the next is asked again", async () => {
  const hard = new HardWords();
  hard.look("one");
  await rest();
  asked[0]?.cannot();
  await rest(0);
  expect(hard.said).toEqual({ text: "one", notes: [] });
  hard.look("two");
  await rest();
  expect(asked.length).toBe(2);
});

test("after its end nothing is asked and nothing is taken", async () => {
  const hard = new HardWords();
  hard.look("one");
  await rest();
  hard.look("two");
  hard.end();
  await rest();
  await answer(0, "one");
  expect(asked.length).toBe(1);
  expect(hard.said.notes).toEqual([]);
});
