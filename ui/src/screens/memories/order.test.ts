import { expect, test } from "vitest";
import type * as T from "../../generated/types";
import { has } from "../../lib/text";
import { IDEAS, moved, ofKind } from "./order";

const memory = (id: string, place: number, kind: T.MemoryKind = "memory"): T.Memory => ({
  id, said_by: "", said_at: "2026-07-01T09:00:00Z", space: "private", put_away: false, child: "leo", kind, words: id, picture: "", photo: "", day: null, place,
});
const list = [memory("a", 1), memory("t", 2, "to-tell"), memory("b", 3), memory("c", 4)];
const places = (changed: T.Memory[]) => changed.map(({ id, place }) => [id, place]);

test("one goes past its neighbour of the same kind", () => {
  expect(places(moved(list, "b", -1))).toEqual([["b", 1], ["a", 3]]);
  expect(places(moved(list, "b", 1))).toEqual([["b", 4], ["c", 3]]);
});

test("the first does not go earlier, the last not later, and one that is not there nowhere", () => {
  expect(moved(list, "a", -1)).toEqual([]);
  expect(moved(list, "c", 1)).toEqual([]);
  expect(moved(list, "t", 1)).toEqual([]);
  expect(moved(list, "x", 1)).toEqual([]);
});

test("two at the same place are told apart", () => {
  expect(places(moved([memory("a", 5), memory("b", 5)], "b", -1))).toEqual([["b", 4], ["a", 5]]);
});

test("each kind stands alone, and each idea has words", () => {
  expect(ofKind(list, "to-tell").map(({ id }) => id)).toEqual(["t"]);
  expect(Object.values(IDEAS).flatMap((ideas) => Object.values(ideas)).filter((id) => !has(id))).toEqual([]);
});
