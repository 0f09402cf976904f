import { expect, test } from "vitest";
import { called, kindPicture, kindWords } from "./RestoreKinds";

test("a thing is called by its own first words", () => {
  expect(called("people", "Ben")).toBe("Ben");
  expect(called("needs", "Letters\nand forms")).toBe("Letters");
  expect(called("goals", "A calm bedtime ".repeat(9)).length).toBeLessThanOrEqual(60);
});

test("a date is called by its kind, and a thing without a name by what it is", () => {
  expect(called("appointments", "kind-doctor")).toBe("Doctor");
  expect(called("appointments", "")).toBe("A date");
  expect(called("photos", "")).toBe("A photo");
  expect(called("child_stages", "stage-care-case.name")).toBe("Court case about my child");
});

test("a kind that is not known here still has words and a picture", () => {
  expect(kindWords("something-new")).toBe("Other things");
  expect(kindPicture("something-new")).toBe("more");
});
