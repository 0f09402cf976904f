import { expect, test } from "vitest";
import { inPages } from "./pages.svelte";

const words = (count: number) => Array.from({ length: count }, () => "word").join(" ");
const sizes = (all: string[], few: number) => inPages(all, few, (item) => item).map((page) => page.length);

test("a page has a few things, and fewer where they say more", () => {
  expect(sizes([], 2)).toEqual([]);
  expect(sizes([words(5), words(5), words(5)], 2)).toEqual([2, 1]);
  expect(sizes([words(20), words(18), words(20), words(19)], 2)).toEqual([2, 1, 1]);
  expect(sizes([words(60), words(60)], 2)).toEqual([1, 1]);
});

test("nothing is left out, and the order stays", () => {
  const all = [3, 30, 9, 14, 25, 2, 40].map(words);
  expect(inPages(all, 3, (item) => item).flat()).toEqual(all);
});
