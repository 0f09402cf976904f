import { expect, test } from "vitest";
import type * as T from "../../generated/types";
import { ALWAYS, cardsOf, drawnOf, pictureOf, sizeOf, turned } from "./cards";
import { soonest } from "./soon";

const points = [
  { text: "Leo sleeps well.", picture: "bedtime" },
  { text: " ", picture: "" },
];

test("my points come first, then my questions with their pictures, then the cards for any time", () => {
  const cards = cardsOf({ points, drawn: [{ text: "Who helps?", picture: "evening" }] }, ["Who helps? ", "When?", ""]);
  expect(cards.slice(0, 3).map(({ words, picture }) => [words, picture])).toEqual([
    ["Leo sleeps well.", "bedtime"],
    ["Who helps?", "evening"],
    ["When?", "question"],
  ]);
  expect(cards.slice(3).map(({ id }) => id)).toEqual([...ALWAYS]);
  expect(cardsOf({ points: [], drawn: [] }, [])).toHaveLength(4);
});

test("a picture belongs to a question by its words, and is forgotten with them", () => {
  const drawn = drawnOf([{ text: " Who helps? ", picture: "evening" }, { text: "", picture: "star" }, { text: "When?", picture: "" }]);
  expect(drawn).toEqual([{ text: "Who helps?", picture: "evening" }]);
  expect(pictureOf(drawn, "Who helps?")).toBe("evening");
  expect(pictureOf(drawn, "Who else?")).toBe("");
});

test("the keys of a keyboard and of a remote turn the cards, to the other side where words run from right to left", () => {
  expect(turned("ArrowRight", 0, 5, false)).toBe(1);
  expect(turned("ArrowRight", 4, 5, false)).toBe(4);
  expect(turned("ArrowRight", 2, 5, true)).toBe(1);
  expect(turned("PageDown", 2, 5, true)).toBe(3);
  expect(turned("PageUp", 0, 5, false)).toBe(0);
  expect(turned("End", 0, 5, false)).toBe(4);
  expect(turned("Home", 3, 5, false)).toBe(0);
  expect(turned("Enter", 3, 5, false)).toBeNull();
});

test("fewer letters are larger", () => {
  expect(sizeOf("I need a break.")).toBe("short");
  expect(sizeOf("Please say that in easy words.")).toBe("middle");
  expect(sizeOf("x".repeat(70))).toBe("long");
});

test("meetings are offered before other dates, and the one that was chosen always stands there", () => {
  const date = (id: string, kind: string) => ({ id, kind }) as T.Appointment;
  const kinds = new Map<string, Pick<T.Kind, "group">>([["core-group", { group: "meetings" }], ["doctor", { group: "health" }]]);
  const all = [date("a", "doctor"), date("b", "core-group"), date("c", "doctor"), date("d", "core-group"), date("e", "doctor")];
  expect(soonest(all, kinds, null).map(({ id }) => id)).toEqual(["b", "d", "a", "c"]);
  expect(soonest(all, kinds, date("e", "doctor")).map(({ id }) => id)).toEqual(["e", "b", "d", "a"]);
  expect(soonest(all, kinds, date("old", "core-group")).map(({ id }) => id)).toEqual(["old", "b", "d", "a"]);
});
