import { beforeEach, expect, test, vi } from "vitest";
import type * as T from "../generated/types";
import { nextPart, sameParts } from "./dates-parts";

const date = (id: string, day: T.Day) => ({ id, day }) as T.Appointment;
const core = vi.hoisted(() => ({ before: [] as T.Appointment[], away: [] as T.Appointment[] }));

vi.mock("../generated/api", () => ({
  listDatesBefore: (day: T.Day) => {
    const left = core.before.filter((one) => (one.day ?? "") < day);
    return Promise.resolve({ dates: left.slice(0, 2), more: left.length > 2 });
  },
  listDatesPutAway: (after: number) => Promise.resolve({ dates: core.away.slice(after, after + 2), more: core.away.length > after + 2 }),
}));

beforeEach(() => {
  core.before = ["13", "12", "11", "10", "09"].map((day) => date(day, `2026-07-${day}`));
  core.away = ["a", "b", "c"].map((id) => date(id, "2026-07-01"));
});

const ids = ({ dates }: T.SomeDates) => dates.map(({ id }) => id);

test("each part goes on where the one before it ended", async () => {
  const first = await nextPart("before", [], "2026-07-14");
  expect(ids(first)).toEqual(["13", "12"]);
  expect(ids(await nextPart("before", first.dates, "2026-07-14"))).toEqual(["11", "10"]);
  expect(ids(await nextPart("away", core.away.slice(0, 2), "2026-07-14"))).toEqual(["c"]);
});

test("after a change as much stands there as before", async () => {
  expect(ids(await sameParts("before", 0, "2026-07-14"))).toEqual(["13", "12"]);
  expect(ids(await sameParts("before", 4, "2026-07-14"))).toEqual(["13", "12", "11", "10"]);
  const all = await sameParts("away", 9, "2026-07-14");
  expect([ids(all), all.more]).toEqual([["a", "b", "c"], false]);
});
