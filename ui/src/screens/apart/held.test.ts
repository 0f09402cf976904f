import { expect, test } from "vitest";
import type * as T from "../../generated/types";
import { pairs } from "./held.svelte";

const child = (id: string) => ({ id, name: id }) as T.Child;
const apart = (id: string, of: string) => ({ id, child: of }) as T.Apart;

test("each child that lives somewhere else stands with what is kept of it, and the others can be said", () => {
  const found = pairs([apart("a", "leo")], [child("leo"), child("mia")]);
  expect(found.apart).toEqual([{ apart: apart("a", "leo"), child: child("leo") }]);
  expect(found.others).toEqual([child("mia")]);
});

test("a child that is put away is not spoken of", () => {
  expect(pairs([apart("a", "leo")], [child("mia")]).apart).toEqual([]);
});
