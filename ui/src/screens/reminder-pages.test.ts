import { describe, expect, it } from "vitest";
import type * as T from "../generated/types";
import { headingOf, named, pagesOf } from "./reminder-pages";

const date = (id: string, day: string, time: string | null, way: number | null = null): T.Appointment =>
  ({ id, day, time, travel: way === null ? "they-come" : "bus", travel_minutes: way, minutes: null }) as T.Appointment;

const card = (id: string, why: T.NotRung | null, day = "2026-07-14"): T.ReminderCard => ({
  at: "2026-07-14T08:00:00Z",
  layer: "leave-now",
  why,
  silent: false,
  unshown: false,
  date: date(id, day, "10:15"),
});

const now = (time: string) => ({ today: "2026-07-14", time });

describe("pages of reminders", () => {
  it("shows what rang last first, and what did not ring together by its reason", () => {
    const pages = pagesOf([card("a", "off"), card("b", null), card("c", "asleep"), card("d", "off"), card("e", null)]);
    expect(pages.map((page) => page.cards.map((one) => one.date.id).join(""))).toEqual(["e", "b", "ad", "c"]);
  });

  it("names what is still to come before what is over, and not more than a page holds", () => {
    const past = ["01", "02", "03", "04"].map((day) => card(day, "off", `2026-07-${day}`));
    const cards = named([...past, card("later", "off", "2026-07-20")], now("09:00"));
    expect(cards.map((one) => one.date.id)).toEqual(["later", "04", "03", "02"]);
  });
});

describe("the heading of a reminder", () => {
  const doctor = date("d", "2026-07-14", "10:15", 35);
  it("follows the clock, also when it has waited for the parent", () => {
    expect(headingOf({ layer: "get-ready", date: doctor }, now("09:10"))).toBe("reminders-ready");
    expect(headingOf({ layer: "get-ready", date: doctor }, now("09:40"))).toBe("reminders-leave");
    expect(headingOf({ layer: "leave-now", date: doctor }, now("09:40"))).toBe("reminders-leave");
    expect(headingOf({ layer: "leave-now", date: doctor }, now("10:15"))).toBe("reminders-starts");
    expect(headingOf({ layer: "leave-now", date: doctor }, now("11:00"))).toBe("reminders-on");
    expect(headingOf({ layer: "leave-now", date: doctor }, now("11:15"))).toBe("reminders-had");
  });

  it("does not send anybody out for a visit at home", () => {
    expect(headingOf({ layer: "leave-now", date: date("v", "2026-07-14", "10:15") }, now("10:15"))).toBe("reminders-starts");
  });

  it("says tomorrow only of tomorrow", () => {
    const tomorrow = date("t", "2026-07-15", null);
    expect(headingOf({ layer: "night-before", date: tomorrow }, now("19:00"))).toBe("reminders-tomorrow");
    expect(headingOf({ layer: "night-before", date: doctor }, now("08:00"))).toBe("reminders-today");
    expect(headingOf({ layer: "night-before", date: date("o", "2026-07-13", null) }, now("08:00"))).toBe("reminders-had");
  });
});
