// How a date comes again: which rules the answers make, and in what words they are said back.
import { beforeEach, describe, expect, test, vi } from "vitest";
import * as api from "../generated/api";
import type * as T from "../generated/types";
import { noticeWords } from "./AppointmentHeardWords";
import { heldOf, hold, isOfSeries, keepOnlyThis, keepThisAndLater } from "./AppointmentRepeatHeld.svelte";
import { monthWays, oftenOf, repeatOf, repeatOn, repeatSentences, repeatWords, weekly } from "./AppointmentRepeatWords";

vi.mock("../generated/api", () => ({
  saveAppointment: vi.fn(async (one: T.Appointment) => ({ ...one, id: one.id.includes("@") ? "own" : one.id })),
  saveThisAndLater: vi.fn(async (one: T.Appointment) => ({ ...one, id: "later", not_on: [] })),
  findAppointment: vi.fn(async () => ({ ...day, id: "row" })),
}));

const TUESDAY = "2026-07-14";
const day: T.Appointment = {
  id: "row@2026-07-21", said_by: "", said_at: "2026-07-13T09:00:00Z", space: "shared", put_away: false,
  kind: "doctor", own_kind: "", people: [], day: "2026-07-21", time: "10:15", zone: "Europe/London", minutes: 15,
  place: "", travel: "not-said", way: "", why: "", bring: [], questions: [], repeat: weekly(1), not_on: [], series: "", instead_of: null,
  heard_by: "not-said", heard_on: null, travel_minutes: null, landmark: "", door: "", taken_by: "", fare: "", child_with: "", uid: "", sequence: 0, remind: null,
};

describe("how it comes again", () => {
  test("is said in plain words", () => {
    expect(repeatWords(null, TUESDAY)).toBe("Only once");
    expect(repeatWords(weekly(1), TUESDAY)).toBe("Every Tuesday");
    expect(repeatWords(weekly(2), TUESDAY)).toBe("Every 2 weeks on Tuesday");
    expect(repeatWords(weekly(1, [1, 3, 5]), TUESDAY)).toBe("Every Monday, Wednesday and Friday");
    expect(monthWays(TUESDAY).map((way) => repeatWords(way, TUESDAY))).toEqual(["On day 14 of each month", "Second Tuesday of each month"]);
    expect(monthWays("2026-07-28").map((way) => repeatWords(way, "2026-07-28"))).toContain("Last Tuesday of each month");
    expect(monthWays("2026-09-29").map((way) => way.nth)).toEqual([1, -1]);
  });

  test("is the answer that was given", () => {
    for (const often of ["once", "week", "two-weeks", "month"] as const) expect(oftenOf(repeatOf(often, TUESDAY, null))).toBe(often);
    expect(oftenOf(weekly(1, [1, 2]))).toBe("else");
    expect(repeatOf("week", TUESDAY, { ...weekly(2), until: "2026-12-01" })?.until).toBe("2026-12-01");
  });

  test("goes with its day when that moves", () => {
    expect(repeatOn(weekly(1, [2, 5]), TUESDAY, "2026-07-16").weekdays).toEqual([4, 5]);
    expect(repeatOn({ ...weekly(1), every: "month-weekdays", weekdays: [2], nth: 2 }, TUESDAY, "2026-07-22")).toMatchObject({ weekdays: [3], nth: 4 });
    expect(repeatOn({ ...weekly(1), every: "month-weekdays", weekdays: [2], nth: -1 }, "2026-07-28", "2026-07-31").nth).toBe(-1);
  });

  test("says when it ends and which days to come are off", () => {
    const date = { ...day, repeat: { ...weekly(1), until: "2026-12-01" }, not_on: ["2026-07-07", "2026-08-04"] };
    expect(repeatSentences(date, TUESDAY, (one) => one)).toEqual(["Every Tuesday", "Until 2026-12-01", "Not on 2026-08-04"]);
  });
});

describe("a changed day of a series", () => {
  beforeEach(() => vi.clearAllMocks());

  test("waits in memory until it is said for which days it is", async () => {
    hold(day, { ...day, time: "11:00" });
    expect(api.saveAppointment).not.toHaveBeenCalled();
    expect(isOfSeries(heldOf(day.id)!)).toBe(false);
    expect((await keepOnlyThis(day.id))?.id).toBe("own");
    expect(heldOf(day.id)).toBeUndefined();
  });

  test.each<Partial<T.Appointment>>([
    { place: "Town hall" },
    { travel: "taxi" },
    { travel_minutes: 25 },
    { taken_by: "mum" },
    { fare: "£4 for the bus" },
    { child_with: "Mum" },
    { bring: [{ text: "Bag", ready: false }] },
    { questions: ["What comes next?"] },
    { why: "To talk" },
    { space: "private" },
  ])("asks for which days it is for %o", async (part) => {
    hold(day, { ...day, ...part });
    expect(isOfSeries(heldOf(day.id)!)).toBe(false);
    expect((await keepThisAndLater(day.id))?.id).toBe(day.repeat ? `later@${day.day}` : "later");
    expect(api.saveThisAndLater).toHaveBeenCalledWith(expect.objectContaining(part));
  });

  test("that is as it was before needs no question", () => {
    hold(day, { ...day, time: "11:00" });
    hold(day, { ...day });
    expect(heldOf(day.id)).toBeUndefined();
  });

  test("keeps later ones under the id of their first day", async () => {
    hold(day, { ...day, repeat: weekly(2) });
    expect(isOfSeries(heldOf(day.id)!)).toBe(true);
    expect((await keepThisAndLater(day.id))?.id).toBe("later@2026-07-21");
  });

  test("puts days off to the series that is there", async () => {
    hold(day, { ...day, not_on: ["2026-08-04"] });
    expect((await keepThisAndLater(day.id))?.id).toBe(day.id);
    expect(api.saveThisAndLater).not.toHaveBeenCalled();
    expect(api.saveAppointment).toHaveBeenCalledWith(expect.objectContaining({ id: "row", not_on: ["2026-08-04"] }));
  });

  test("stays held when it could not be kept", async () => {
    vi.mocked(api.saveAppointment).mockRejectedValueOnce({ problem: "full-disk" });
    hold(day, { ...day, time: "12:00" });
    await expect(keepOnlyThis(day.id)).rejects.toBeDefined();
    expect(heldOf(day.id)?.now.time).toBe("12:00");
  });
});

test("how long before it a person heard of a date", () => {
  const heard = (heard_on: T.Day) => noticeWords({ ...day, heard_on });
  expect(heard("2026-07-18")).toBe("You heard of it 3 days before.");
  expect(heard("2026-07-20")).toBe("You heard of it 1 day before.");
  expect(heard("2026-07-21")).toBe("You heard of it on the same day.");
  expect(heard("2026-07-22")).toBe("You heard of it after the day.");
  expect(heard("2026-06-01")).toBe("You heard of it about 7 weeks before.");
});
