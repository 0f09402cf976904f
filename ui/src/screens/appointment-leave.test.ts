// When to leave home, and what stands at the same time.
import { expect, test } from "vitest";
import type * as T from "../generated/types";
import { begun, isLater, leaveOf, leaveWords, minutesTo, minutesLeft, sameTime } from "./appointment-leave";

const date = (more: Partial<T.Appointment> = {}): T.Appointment => ({
  id: "1", said_by: "", said_at: "2026-07-13T09:00:00Z", space: "shared", put_away: false,
  kind: "doctor", own_kind: "", people: [], day: "2026-07-14", time: "10:15", zone: "Europe/London", minutes: 45,
  place: "Health centre", travel: "bus", way: "", why: "", bring: [], questions: [], repeat: null, not_on: [], series: "", instead_of: null, heard_by: "not-said", heard_on: null,
  travel_minutes: 35, landmark: "", door: "", taken_by: "", fare: "", child_with: "", uid: "", sequence: 0, remind: null,
  ...more,
});
const at = (time: T.Time, today: T.Day = "2026-07-14") => ({ today, time });

test("home is left as long before as the way takes", () => {
  expect(leaveOf(date())).toEqual({ day: "2026-07-14", time: "09:40" });
  expect(leaveWords(date(), "2026-07-14")).toBe("Leave home at 9:40 in the morning");
  expect(leaveWords(date(), "2026-07-14", true)).toBe("Leave home at 9 40 in the morning");
});

test("soon after midnight it is left the day before, and that is said", () => {
  const night = date({ day: "2026-08-01", time: "00:20" });
  expect(leaveOf(night)).toEqual({ day: "2026-07-31", time: "23:45" });
  expect(leaveWords(night, "2026-07-14")).toBe("Leave home at 11:45 at night. It is on Friday 31 July.");
});

test.each<Partial<T.Appointment>>([{ travel: "they-come" }, { travel: "phone-call" }, { travel: "video-call" }, { travel_minutes: null }, { time: null }])(
  "nobody is sent out for %o",
  (more) => expect(leaveOf(date(more))).toBeNull(),
);

test("a date without a day has a time to leave, and has not begun", () => {
  expect(leaveOf(date({ day: null }))).toEqual({ day: null, time: "09:40" });
  expect(begun(date({ day: null }), at("23:00"))).toBe(false);
});

test("it has begun at its time, and not before", () => {
  expect(begun(date(), at("10:14"))).toBe(false);
  expect(begun(date(), at("10:15"))).toBe(true);
  expect(begun(date(), at("08:00", "2026-07-15"))).toBe(true);
  expect(begun(date({ time: null }), at("23:59"))).toBe(false);
  expect(minutesTo("2026-07-15", "00:10", at("23:50"))).toBe(20);
});

test("its minutes run down while it runs, also over midnight", () => {
  expect(minutesLeft(date(), at("09:00"))).toBe(45);
  expect(minutesLeft(date(), at("10:31"))).toBe(29);
  expect(minutesLeft(date(), at("11:00"))).toBe(0);
  expect(minutesLeft(date({ time: "23:30", minutes: 60 }), at("00:15", "2026-07-15"))).toBe(15);
});

test("two dates that run at once are told from two that only the way brings together", () => {
  const later = date({ id: "2", time: "11:15", travel_minutes: 30 });
  expect(sameTime(date(), date({ id: "2", time: "10:45" }))).toBe(true);
  expect(sameTime(date(), later)).toBe(false);
  expect(isLater(later, date())).toBe(true);
  expect(isLater(date(), later)).toBe(false);
});
