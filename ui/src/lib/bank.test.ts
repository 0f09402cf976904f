import { expect, test } from "vitest";
import { withoutLengths } from "./bank";

test("a length of time is not the minutes of a meeting", () => {
  expect(withoutLengths("At home. About 45 minutes.")).not.toContain("minutes");
  expect(withoutLengths("About 1 hour 30 minutes.")).toBe("About 1 hour .");
  expect(withoutLengths("They sent the minutes of 14 July.")).toContain("minutes");
});
