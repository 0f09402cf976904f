import { expect, test } from "vitest";
import { has, setLanguage } from "../lib/text";
import { baseTiles, inBaseGroup } from "./PictureChooserBase";

const picture = (id: string, group: string) => ({ id, name: id, tags: "", group });
const base = [picture("om-1f42d", "animals-nature"), picture("om-1f415", "animals-nature"), picture("om-2600", "travel-places"), picture("om-e999", "unheard-of")];

test("only groups that have pictures are shown, and a picture that is there", () => {
  expect(baseTiles(base).map(({ id, picture: shown }) => [id, shown])).toEqual([
    ["animals-nature", "om-1f415"],
    ["travel-places", "om-2600"],
  ]);
  expect(baseTiles([])).toEqual([]);
});

test("a group holds its own pictures in their order, and the last one what has no group", () => {
  expect(inBaseGroup("animals-nature", base).map(({ id }) => id)).toEqual(["om-1f42d", "om-1f415"]);
  expect(inBaseGroup("extras-unicode", base).map(({ id }) => id)).toEqual(["om-e999"]);
});

test("each group of the base set has its words in each language", async () => {
  const groups = "smileys-emotion people-body animals-nature food-drink travel-places activities objects symbols extras-openmoji extras-unicode".split(" ");
  expect(baseTiles(groups.map((group) => picture("om-1", group))).map(({ id }) => id)).toEqual(groups);
  for (const language of ["cy", "en-GB"]) {
    await setLanguage(language);
    expect(groups.filter((group) => !has(`chooser-base-${group}`)), language).toEqual([]);
  }
});
