import { expect, test } from "vitest";
import { has, setLanguage } from "../lib/text";
import { groupTiles, inGroup, named, namedHere, offered } from "./PictureChooserGroups";
import { planPictures } from "./plan/ideas";
import { searchOf } from "./PictureSearch";

test("each id of the table is the id of a picture, and stands once", () => {
  expect(namedHere.filter((id) => !has(`picture-${id}`))).toEqual([]);
  expect(namedHere).toHaveLength(new Set(namedHere).size);
});

test("the pictures of the app itself are not offered", () => {
  expect(offered(["bath", "back", "undo", "key-sheet", "no-such-picture"])).toEqual(["bath"]);
});

test("every picture that is offered stands in one group", () => {
  const there = offered([...planPictures, ...namedHere, "bag", "diary"]);
  const inGroups = groupTiles.flatMap(({ id }) => inGroup(id, there));
  expect([...inGroups].sort()).toEqual([...new Set(there)].sort());
});

test("a group and a picture that are shown have their words", () => {
  expect(groupTiles.filter(({ id, picture }) => !has(`chooser-group-${id}`) || !has(`picture-${picture}`))).toEqual([]);
});

test("other words find a picture of ours", () => {
  const find = searchOf(offered(namedHere).map(named));
  expect(find("pram").map(({ id }) => id)).toContain("outside");
  expect(find("lunch").map(({ id }) => id)).toContain("food");
  expect(find("bedtme")[0]?.id).toBe("bedtime");
});

test("pictures are found in the language of the screen", async () => {
  await setLanguage("cy");
  const find = searchOf(offered(namedHere).map(named));
  await setLanguage("en-GB");
  expect(find("gwely").map(({ id }) => id)).toContain("bedtime");
  expect(find("ty").map(({ id }) => id)).toContain("house");
  expect(find("meddig").map(({ id }) => id)).toContain("doctor");
});
