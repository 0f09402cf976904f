import { expect, test } from "vitest";
import openmoji from "../../node_modules/openmoji/data/openmoji.json?raw";
import { searchOf } from "./PictureSearch";
import type { Named } from "./PictureSearchIndex";
import { distance, folded, lettersOf, mayBeNear, unmutated, welshForms } from "./PictureSearchWords";

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

/** The base set as OpenMoji names it, without the skin tones. */
type Moji = { hexcode: string; annotation: string; tags: string; openmoji_tags: string; skintone: string };
const moji = (JSON.parse(openmoji) as Moji[]).filter(({ skintone }) => skintone === "");
const base: Named[] = moji.map((one) => ({
  id: `om-${one.hexcode.toLowerCase()}`,
  name: one.annotation,
  tags: `${one.tags} ${one.openmoji_tags}`,
  later: true,
}));

test("our ideas stand first, and the base set follows", () => {
  const both = searchOf([{ id: "cat", name: "A cat" }, { id: "education", name: "Education" }, ...base]);
  const found = both("cat").map(({ id }) => id);
  expect(found.slice(0, 2)).toEqual(["cat", "om-1f408"]);
  expect(found.at(-1)).toBe("education");
  expect(both("girafe")[0]?.name).toBe("giraffe");
  expect(both("elefant")[0]?.name).toBe("elephant");
});

test("of 2,000 names, the letters of a few words are compared, and of none where the word is spelt right", () => {
  let calls = 0;
  const all = searchOf(base, undefined, (...words) => {
    calls += 1;
    return distance(...words);
  });
  expect(all("elephant").length).toBeGreaterThan(0);
  expect(calls).toBe(0);
  const words = new Set(base.flatMap(({ name, tags = "" }) => folded(`${name} ${tags}`).split(" "))).size;
  for (const typed of ["elefant", "bycicle", "tomatoe", "diffrent", "xyzzyx"]) {
    calls = 0;
    all(typed);
    expect(calls, typed).toBeLessThan(words / 12);
  }
});

test("no word that is near is left out because of its letters", () => {
  const words = base.flatMap(({ name }) => folded(name).split(" ")).filter((word) => word.length > 4).slice(0, 400);
  const without = words.map((word, at) => word.slice(0, at % word.length) + word.slice((at % word.length) + 1));
  const changed = words.map((word, at) => `${word.slice(0, at % word.length)}zq${word.slice((at % word.length) + 2)}`);
  for (const [at, word] of words.entries()) {
    for (const typed of [without[at]!, changed[at]!]) {
      if (distance(typed, word, 2) > 2) continue;
      expect(mayBeNear(typed, lettersOf(typed), word, lettersOf(word), 2), `${typed} ${word}`).toBe(true);
    }
  }
});

test("Welsh words are found when their first letters have changed", () => {
  expect(unmutated("nghath")).toEqual(["cath"]);
  expect(unmutated("fachgen")).toEqual(["bachgen", "machgen"]);
  expect(unmutated("llyfr")).toEqual([]);
  expect(welshForms.asked("ardd")).toEqual(["gardd"]);
  const welsh = searchOf([{ id: "cath", name: "Cath" }, { id: "bachgen", name: "Dau fachgen" }, { id: "te", name: "Te" }, { id: "athro", name: "Athro" }, { id: "gardd", name: "Gardd" }], welshForms);
  const ids = (typed: string) => welsh(typed).map(({ id }) => id);
  expect([ids("gath"), ids("fy nghath"), ids("cath")]).toEqual([["cath"], ["cath"], ["cath"]]);
  expect([ids("bachgen"), ids("ardd")]).toEqual([["bachgen"], ["gardd"]]);
});
