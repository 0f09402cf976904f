import { expect, test } from "vitest";
import type * as T from "../generated/types";
import { answersFor, asksOf, fitting, hasCome, inOrder, isAnswered, lastSaid, minutesAfter, noticeOf, onNewDay, overToday, timeAfter } from "./happened";

const outcome = {
  about: "visit",
  day: "2026-07-14",
  what: "happened",
  reason: "own",
  because: "My bag broke.",
  told_by: "phone-call",
  told_whom: "Grace",
  told_on: "2026-07-13",
  moved_to: "2026-07-21",
  arrived: "10:35",
  came: ["grace"],
  was_said: "Mia grows well.",
  corrects: "",
  title: "kind-health-visitor",
  id: "o1",
  said_by: "",
  said_at: "2026-07-14T12:00:00Z",
  space: "shared",
  put_away: false,
} satisfies T.Outcome;
const now = { today: "2026-07-14", time: "11:00" };

test("only the answers that belong are kept, and who, when and whose stay", () => {
  const cancelled = fitting({ ...outcome, what: "cancelled-by-them" });
  expect(cancelled).toMatchObject({ told_by: "phone-call", told_whom: "Grace", told_on: "2026-07-13", id: "o1", day: "2026-07-14" });
  expect(cancelled).toMatchObject({ reason: "not-said", because: "", moved_to: null, arrived: null, came: [], was_said: "" });
  expect(fitting(outcome)).toMatchObject({ arrived: "10:35", came: ["grace"], was_said: "Mia grows well.", told_by: "not-said" });
  expect(fitting({ ...outcome, what: "did-not-happen" }).because).toBe("My bag broke.");
});

test("each answer has its questions, and ends with: is this right?", () => {
  const all: T.Happened[] = ["happened", "moved", "cancelled-by-them", "cancelled-by-me", "did-not-happen"];
  for (const what of all) {
    expect(asksOf(what)[0]).toBe("what");
    expect(asksOf(what).at(-1)).toBe("check");
  }
});

test("a question is answered by what was said, and not by what a new one comes with", () => {
  const blank = fitting({ ...outcome, what: "did-not-happen", because: "" });
  for (const ask of ["how", "who", "when", "came", "arrived", "because", "was-said", "moved-to", "what"] as const) expect(isAnswered(blank, ask)).toBe(false);
  for (const ask of ["how", "who", "when", "came", "arrived", "because", "was-said", "moved-to"] as const) expect(isAnswered(outcome, ask)).toBe(true);
  expect(isAnswered({ ...blank, reason: "letter" }, "because")).toBe(true);
});

test("before its time a date can only be moved or cancelled", () => {
  expect(hasCome({ day: "2026-07-14", time: "11:01" }, now)).toBe(false);
  expect(hasCome({ day: "2026-07-14", time: "11:00" }, now)).toBe(true);
  expect(hasCome({ day: "2026-07-14", time: null }, now)).toBe(true);
  expect(hasCome({ day: null, time: null }, now)).toBe(false);
  expect(answersFor({ day: "2026-07-15", time: null }, now)).toEqual(["moved", "cancelled-by-them", "cancelled-by-me"]);
  expect(answersFor({ day: "2026-07-13", time: "12:00" }, now)).toHaveLength(5);
});

test("notice counts whole days on the calendar, also over a month and the night the clocks change", () => {
  expect(noticeOf("2026-07-14", "2026-07-14").when).toBe("same");
  expect(noticeOf("2026-07-01", "2026-06-30").when).toBe("day-before");
  expect(noticeOf("2026-10-26", "2026-10-24")).toEqual({ when: "before", count: 2 });
  expect(noticeOf("2026-07-14", "2026-07-15").when).toBe("after");
  expect(noticeOf(null, "2026-07-15").when).toBe("on");
});

test("minutes after the time, and a time some minutes on", () => {
  expect(minutesAfter("10:15", "10:35")).toBe(20);
  expect(minutesAfter("10:15", "10:05")).toBe(-10);
  expect(timeAfter("10:50", 20)).toBe("11:10");
  expect(timeAfter("23:30", 60)).toBeNull();
});

test("what puts something right stands under it, and each person keeps their own words", () => {
  const later = { ...outcome, id: "o2", corrects: "o1", said_at: "2026-07-16T12:00:00Z" };
  const theirs = { ...outcome, id: "o3", said_by: "Grace", said_at: "2026-07-15T12:00:00Z" };
  const order = inOrder([later, theirs, outcome]);
  expect(order.map((one) => one.outcome.id)).toEqual(["o1", "o3", "o2"]);
  expect(order.map((one) => one.corrected)).toEqual([true, false, false]);
  expect(lastSaid([later, theirs, outcome], "")?.id).toBe("o2");
  expect(lastSaid([later, theirs, outcome], "Grace")?.id).toBe("o3");
  expect(lastSaid([later, theirs, outcome], "Ben")).toBeUndefined();
});

test("of today's dates the one that was over last is offered, and none that is only for the parent", () => {
  const date = (id: string, part: Partial<T.Appointment>) => ({ id, day: "2026-07-14", time: "09:00", minutes: 30, space: "shared", put_away: false, ...part }) as T.Appointment;
  const dates = [date("early", {}), date("later", { time: "10:00", minutes: null }), date("going-on", { time: "10:30", minutes: 45 })];
  expect(overToday(dates, now)?.id).toBe("later");
  expect(overToday(dates, { ...now, time: "11:15" })?.id).toBe("going-on");
  expect(overToday([date("mine", { space: "private" }), date("open", { time: null }), date("yesterday", { day: "2026-07-13" })], now)).toBeUndefined();
});

test("a date that was moved stands on its new day as a new one, with nothing ready yet", () => {
  const date = { id: "row@2026-07-14", kind: "doctor", day: "2026-07-14", time: "10:00", repeat: { every: "weeks" }, series: "row", uid: "u", bring: [{ text: "Bag", ready: true }] };
  const blank = { id: "", repeat: null, not_on: [], series: "", instead_of: null, uid: "", sequence: 0, said_by: "", said_at: "", put_away: false };
  const moved = onNewDay(date as unknown as T.Appointment, outcome, blank as unknown as T.Appointment);
  expect(moved).toMatchObject({ id: "", kind: "doctor", day: "2026-07-21", time: "10:00", repeat: null, series: "", uid: "", heard_by: "phone-call", heard_on: "2026-07-13" });
  expect(moved.bring).toEqual([{ text: "Bag", ready: false }]);
});
