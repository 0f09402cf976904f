import { expect, test } from "vitest";
import type * as T from "../../generated/types";
import { nextDate } from "./next";

const blank = { id: "", kind: "", people: [], day: null, time: null, questions: [], bring: [], space: "shared" } as unknown as T.Appointment;

test("the next meeting is with the same people at the same place, and asks and brings nothing yet", () => {
  const date = { ...blank, id: "a1", kind: "core-group", people: ["priya"], place: "Room 4", day: "2026-07-14", time: "14:30", questions: ["Who comes?"], space: "private" } as T.Appointment;
  expect(nextDate(date, "2026-08-04", blank)).toEqual({ ...blank, kind: "core-group", people: ["priya"], place: "Room 4", day: "2026-08-04", space: "private" });
});

test("a meeting without a date is followed by a meeting on that day", () => {
  expect(nextDate(null, "2026-08-04", blank)).toEqual({ ...blank, kind: "meeting", day: "2026-08-04" });
});
