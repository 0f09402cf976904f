import { expect, test } from "vitest";
import { timesIn } from "./times-in";

test("times stand in the order in which they are said", () => {
  const hours = "Monday to Friday. Opens at 9:30 in the morning. Closes at 3 in the afternoon.";
  expect(timesIn(hours)).toEqual(["09:30", "15:00"]);
});

test("the end of a longer number is not a time", () => {
  expect(timesIn("Ring at 11 at night.")).toEqual(["23:00"]);
  expect(timesIn("Come at 12:30 in the afternoon.")).toEqual(["12:30"]);
});

test("without a time there is nothing to draw", () => expect(timesIn("Day and night")).toEqual([]));
