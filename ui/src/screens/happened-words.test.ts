import { expect, test } from "vitest";
import { whyWords } from "./happened-words";

test("why is said in own words where there are any, else in the words of the usual reason", () => {
  expect(whyWords({ reason: "did-not-come", because: "" })).toBe("They did not come.");
  expect(whyWords({ reason: "own", because: "They did not come" })).toBe("They did not come.");
  expect(whyWords({ reason: "own", because: " " })).toBe("");
  expect(whyWords({ reason: "not-said", because: "" })).toBe("");
});
