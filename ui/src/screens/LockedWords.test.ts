import { expect, test } from "vitest";
import { spread } from "./LockedWords";

const none = ["", "", "", ""];

test("a word stays in its field, in small letters", () => {
  expect(spread(none, 1, "Green")).toEqual({ words: ["", "green", "", ""], at: 1 });
});

test("a space after a word leads on, and is not kept", () => {
  expect(spread(["green", "", "", ""], 0, "green ")).toEqual({ words: ["green", "", "", ""], at: 1 });
  expect(spread(none, 3, "door ").at).toBe(3);
});

test("words that come together go to one field each, and no further than the last", () => {
  expect(spread(none, 0, "green door  tall\nrain").words).toEqual(["green", "door", "tall", "rain"]);
  expect(spread(none, 2, "a b c d")).toEqual({ words: ["", "", "a", "b"], at: 3 });
});

test("a field can be made empty, and a space alone is no word", () => {
  expect(spread(["green", "door", "", ""], 1, "")).toEqual({ words: ["green", "", "", ""], at: 1 });
  expect(spread(none, 0, " ")).toEqual({ words: none, at: 0 });
});
