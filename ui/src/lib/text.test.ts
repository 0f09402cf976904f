import { expect, test } from "vitest";
import { has, speech, t } from "./text";

test("a name in letters that run from right to left is set apart on the screen, not for the voice", () => {
  expect(t("common-said-by", { name: "سارة" })).toBe("\u2068سارة\u2069 said this.");
  expect(speech("common-said-by", { name: "سارة" })).toBe("سارة said this.");
  expect(t("common-said-by", { name: "Ben" })).toBe("Ben said this.");
});

test("numbers are not grouped", () => {
  expect(t("frame-step", { step: 1234, of: 5678 })).toBe("Step 1234 of 5678");
});

test("an attribute is found by its name, and a missing one is known to be missing", () => {
  expect(has("problem-unknown.do")).toBe(true);
  expect(has("problem-unknown.else")).toBe(false);
  const unknown: string = "frame-nothing-of-this-name";
  expect(t(unknown)).toBe(unknown);
});
