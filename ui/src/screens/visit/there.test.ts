import { expect, test } from "vitest";
import { withPerson } from "./there";

test("somebody who is named again is not there", () => {
  expect(withPerson(["mum"], "grace")).toEqual(["mum", "grace"]);
  expect(withPerson(["mum", "grace"], "mum")).toEqual(["grace"]);
});
