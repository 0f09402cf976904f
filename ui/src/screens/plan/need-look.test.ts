import { expect, test } from "vitest";
import type * as T from "../../generated/types";
import { cardOf, skillOf } from "./need-list.svelte";
import { AT_ONCE, after, begin, openSkills, passOver, queueOf } from "./need-look";

const skill = (id: string, group: T.NeedGroup = "home", card = ""): T.Skill => ({ id, picture: id, group, card, part: "" });
const list = {
  skills: [skill("cooking", "home", "simple-meal"), skill("money"), skill("cleaning"), skill("toilet", "me")],
} as unknown as T.NeedList;
const need = (text: string, more: Partial<T.Need> = {}): T.Need =>
  ({ id: text, text, skill: "", said_by: "", how_much: "a-bit", ...more }) as T.Need;
const words = (id: string): string => `say ${id}`;
const ids = (skills: T.Skill[]): string[] => skills.map(({ id }) => id);

test("what the parent has answered is not asked again, also where it was said before skills had ids", () => {
  expect(ids(openSkills(list, [], "home", words))).toEqual(["cooking", "money", "cleaning"]);
  expect(ids(openSkills(list, [need("anything", { skill: "money" })], "home", words))).toEqual(["cooking", "cleaning"]);
  expect(ids(openSkills(list, [need("say cooking")], "home", words))).toEqual(["money", "cleaning"]);
});

test("what a worker said is no answer of the parent's", () => {
  expect(ids(openSkills(list, [need("say money", { skill: "money", said_by: "Ben" })], "home", words))).toContain("money");
});

test("own words that were changed are not about the skill any more", () => {
  expect(skillOf(list, need("say money", { skill: "cooking" }), words)?.id).toBe("cooking");
  expect(skillOf(list, need("My own garden"), words)).toBeUndefined();
});

test("Not now comes last on the next visit, and Back finds the same thing again", () => {
  expect(begin(list, [], "home", words)).toEqual(["cooking", "money", "cleaning"]);
  passOver("cooking");
  expect(queueOf(list, [need("x", { skill: "money" })], "home", words)).toEqual(["cooking", "money", "cleaning"]);
  expect(begin(list, [], "home", words)).toEqual(["money", "cleaning", "cooking"]);
});

test("there is a place to stop after every 4 things, and an end", () => {
  const queue = Array.from({ length: AT_ONCE + 2 }, (_, at) => `s${at}`);
  expect(after(0, queue)).toEqual({ part: "one", at: 1 });
  expect(after(AT_ONCE - 1, queue)).toEqual({ part: "rest", at: AT_ONCE });
  expect(after(AT_ONCE + 1, queue)).toEqual({ part: "all", at: AT_ONCE + 2 });
  // A place to stop just before the end would be two of them in a row.
  expect(after(AT_ONCE - 1, queue.slice(0, AT_ONCE))).toEqual({ part: "all", at: AT_ONCE });
});

test("a goal or a need finds the step card that shows how", () => {
  expect(cardOf(list, "cooking")).toBe("simple-meal");
  expect(cardOf(list, "money")).toBe("");
  expect(cardOf(null, "cooking")).toBe("");
});
