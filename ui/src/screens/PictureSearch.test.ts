import { expect, test } from "vitest";
import { distance, folded, searchOf, type Named } from "./PictureSearch";

const list: Named[] = [
  { id: "bath", name: "A bath", tags: "wash water" },
  { id: "bedtime", name: "Bedtime", tags: "bed" },
  { id: "clothes", name: "Clothes", tags: "dress coat" },
  { id: "washing-clothes", name: "Washing clothes" },
  { id: "outside", name: "Outside", tags: "park pram" },
  { id: "happy", name: "Happy" },
  { id: "nappy", name: "A nappy" },
  { id: "childrens-hearing", name: "A children’s hearing" },
  { id: "sing", name: "Cân" },
  { id: "nursery-on-time", name: "Nursery on time" },
];
const find = searchOf(list);
const ids = (words: string) => find(words).map(({ id }) => id);

test("capitals and the signs above letters are no matter", () => {
  expect(folded("  Tŷ  Bach! ")).toBe("ty bach");
  expect(ids("BATH")).toEqual(["bath"]);
  expect(ids("can")).toEqual(["sing"]);
  expect(ids("childrens")).toEqual(["childrens-hearing"]);
});

test("the beginning of a name comes before the beginning of another word, and that before the inside", () => {
  expect(ids("clothes")).toEqual(["clothes", "washing-clothes"]);
  expect(ids("wash")).toEqual(["washing-clothes", "bath"]);
  expect(ids("time")).toEqual(["nursery-on-time", "bedtime"]);
});

test("a misspelt word finds its picture", () => {
  expect(ids("bedtme")[0]).toBe("bedtime");
  expect(ids("beadtime")[0]).toBe("bedtime");
  expect(ids("cloths")).toEqual(["clothes", "washing-clothes"]);
  expect(ids("pram")).toEqual(["outside"]);
  expect(ids("prma")).toEqual(["outside"]);
  expect(ids("nersry")[0]).toBe("nursery-on-time");
});

test("a word that is spelt right does not bring words that are near it", () => {
  expect(ids("happy")).toEqual(["happy"]);
});

test("a short word is not guessed", () => {
  expect(ids("pre")).toEqual([]);
  expect(ids("xyzzy")).toEqual([]);
});

test("small words do not stand in the way, and one of 2 words is enough", () => {
  expect(ids("washing the clothes")).toEqual(["washing-clothes"]);
  expect(ids("a bath")).toEqual(["bath"]);
  expect(ids("bath duck")).toEqual(["bath"]);
  expect(ids("")).toEqual([]);
  expect(ids(" . ")).toEqual([]);
});

test("letters that changed places count once", () => {
  expect(distance("baht", "bath", 2)).toBe(1);
  expect(distance("bath", "bath", 2)).toBe(0);
  expect(distance("cloths", "clothes", 2)).toBe(1);
  expect(distance("cat", "elephant", 2)).toBe(3);
});

test("4,000 names can be searched", () => {
  const thousands = Array.from({ length: 4000 }, (_, at) => ({ id: `p${at}`, name: `Picture number ${at} of things`, tags: "house garden" }));
  const findIn = searchOf([...thousands, { id: "bedtime", name: "Bedtime" }]);
  expect(findIn("bedtme").map(({ id }) => id)).toEqual(["bedtime"]);
  expect(findIn("gardin")).toHaveLength(4000);
});
