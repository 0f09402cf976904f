import { expect, test } from "vitest";
import type * as T from "../generated/types";
import { countsOf, deedsOf, mySide, servicesDid, span, together } from "./happened-lists";

const said = (id: string, part: Partial<T.Outcome>) => ({ id, about: id, day: "2026-07-14", what: "happened", reason: "not-said", because: "", told_on: null, arrived: null, said_by: "", ...part }) as T.Outcome;
const date = (id: string, part: Partial<T.Appointment>) => ({ id, day: "2026-07-14", time: "10:15", travel: "they-come", heard_on: null, ...part }) as T.Appointment;

test("what is mine stands on my side, what services did on theirs", () => {
  const all = together(
    [
      said("ill", { what: "cancelled-by-me" }),
      said("letter", { what: "did-not-happen", reason: "letter" }),
      said("nobody", { what: "did-not-happen", reason: "did-not-come" }),
      said("words", { what: "did-not-happen", reason: "own", because: "They did not come." }),
      said("moved", { what: "moved" }),
      said("fine", {}),
    ],
    [],
  );
  expect(mySide(all).map(({ outcome }) => outcome.id)).toEqual(["ill", "letter", "words"]);
  expect(servicesDid(all).map(({ outcome }) => outcome.id)).toEqual(["nobody", "moved"]);
});

test("a worker's words never stand on my side, and never over mine", () => {
  const theirs = said("a", { about: "visit", what: "cancelled-by-me", said_by: "Grace" });
  expect(mySide(together([theirs], []))).toEqual([]);
  const mine = said("b", { about: "visit", what: "cancelled-by-them" });
  const all = together([theirs, mine], []);
  expect(all.map(({ outcome }) => outcome.id)).toEqual(["b"]);
});

test("one date is counted once, also when two people tell of it, and each day of a series by itself", () => {
  const all = together(
    [
      said("1", { about: "row", what: "moved", day: "2026-07-07" }),
      said("2", { about: "row", what: "moved", day: "2026-07-14" }),
      said("3", { about: "row", what: "moved", day: "2026-07-14", said_by: "Grace" }),
    ],
    [],
  );
  expect(countsOf(all)).toEqual([{ deed: "moved", count: 2 }]);
});

test("they came after the time only where they come, and only after it", () => {
  const on = (arrived: T.Time, part: Partial<T.Appointment> = {}) => deedsOf({ outcome: said("v", { arrived }), date: date("v", part) });
  expect(on("10:35")).toEqual(["after-time"]);
  expect(on("10:15")).toEqual([]);
  expect(on("10:00")).toEqual([]);
  expect(on("10:35", { travel: "bus" })).toEqual([]);
  expect(on("10:35", { time: null })).toEqual([]);
});

test("short notice is of the change where there was one, else of the date", () => {
  const heard = date("v", { heard_on: "2026-07-13" });
  expect(deedsOf({ outcome: said("v", {}), date: heard })).toEqual(["day-before"]);
  expect(deedsOf({ outcome: said("v", { what: "moved", told_on: "2026-07-14" }), date: heard })).toEqual(["moved", "same-day"]);
  expect(deedsOf({ outcome: said("v", { what: "cancelled-by-them", told_on: "2026-07-15" }), date: undefined })).toEqual(["cancelled", "after-day"]);
  expect(deedsOf({ outcome: said("v", { what: "moved", told_on: "2026-07-10" }), date: undefined })).toEqual(["moved"]);
});

test("a day of a series finds its date, and only the days of which something was said are read", () => {
  const all = together([said("o", { about: "row" })], [date("row@2026-07-07", { day: "2026-07-07" }), date("row@2026-07-14", {})]);
  expect(all[0]?.date?.id).toBe("row@2026-07-14");
  expect(span([said("a", { day: "2026-07-14" }), said("b", { day: null }), said("c", { day: "2026-01-02" })])).toEqual({ from: "2026-01-02", to: "2026-07-14" });
  expect(span([said("b", { day: null })])).toBeNull();
});
