import { expect, test } from "vitest";
import { letterOf, lettersOf, sentencesOf } from "./WordsAbout";

test("a word stands under its first letter, whatever is written before or above it", () => {
  expect(letterOf("Advocate", "en-GB")).toBe("A");
  expect(letterOf("élan", "en-GB")).toBe("E");
  expect(letterOf("'looked after' child", "en-GB")).toBe("L");
  expect(letterOf("15 day rule", "en-GB")).toBe("1");
});

test("in Welsh two signs can be one letter", () => {
  expect(letterOf("llys", "cy")).toBe("Ll");
  expect(letterOf("Rhiant", "cy")).toBe("Rh");
  expect(letterOf("Llys", "en-GB")).toBe("L");
});

test("a letter stands once, and only where it has words", () => {
  expect(lettersOf(["2 weeks", "Advocate", "Agency", "Carer"], "en-GB")).toEqual(["A", "C", "2"]);
});

test("a meaning is shown sentence by sentence", () => {
  expect(sentencesOf("A care order for now. We are not sure yet. Ask your worker.")).toHaveLength(3);
});
