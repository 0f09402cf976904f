import { expect, test } from "vitest";
import type * as T from "../generated/types";
import { inOrder, inParts, partOf, routineNow, thingAfter, ticked } from "./MyDayOrder";

const step = (id: string): T.RoutineStep => ({ id, text: `Step ${id}.`, picture: "step", photo: "" });

function routine(id: string, time: T.Time | null, done: string[] = []): T.RoutineOfDay {
  const whole = { id, time, steps: ["a", "b", "c"].map(step) } as T.Routine;
  const open: T.RoutineOfDay = { routine: whole, done: [], now: "a", next: "b" };
  return done.reduce((before, one) => ticked(before, one, true), open);
}

const date = (id: string, time: T.Time | null) => ({ id, time }) as T.Appointment;
const ids = (things: { id: string }[]) => things.map((thing) => thing.id);

test("a day stands in its parts, from the first hours to the last, and what has no time comes after", () => {
  const parts = inParts(inOrder([routine("bed", "19:00"), routine("feed", "02:00"), routine("clean", null), routine("up", "07:00")], [date("doctor", "10:15"), date("late", "22:00")]));
  expect(parts.map(({ part, things }) => [part, ...ids(things)])).toEqual([
    ["early", "feed"],
    ["morning", "up", "doctor"],
    ["evening", "bed"],
    ["night", "late"],
    ["any-time", "clean"],
  ]);
});

test("a part begins with its first minute", () => {
  expect(["04:59", "05:00", "12:00", "17:59", "18:00", "22:00"].map(partOf)).toEqual(["early", "morning", "afternoon", "afternoon", "evening", "night"]);
});

test("a date stands before a routine of the same time", () => {
  expect(ids(inOrder([routine("up", "07:00")], [date("doctor", "07:00")]))).toEqual(["doctor", "up"]);
});

test("the last routine whose time has come is the one for now", () => {
  const day = inOrder([routine("up", "07:00"), routine("school", "08:15")], []);
  expect(routineNow(day, "08:14")?.routine.id).toBe("up");
  expect(routineNow(day, "08:15")?.routine.id).toBe("school");
});

test("a routine that is done gives way to the one before it", () => {
  const day = inOrder([routine("up", "07:00"), routine("school", "08:15", ["a", "b", "c"])], []);
  expect(routineNow(day, "08:30")?.routine.id).toBe("up");
});

test("what was left open hours ago is not the thing for now", () => {
  expect(routineNow(inOrder([routine("up", "07:00", ["a"])], []), "09:00")).toBeUndefined();
});

test("with nothing else, a routine for any time is the one for now", () => {
  const day = inOrder([routine("clean", null), routine("bed", "19:00")], []);
  expect(routineNow(day, "12:00")?.routine.id).toBe("clean");
  expect(routineNow(day, "19:00")?.routine.id).toBe("bed");
});

test("the next thing is the first that is still to come", () => {
  const day = inOrder([routine("school", "08:15"), routine("bed", "19:00"), routine("bath", "18:00", ["a", "b", "c"])], [date("doctor", "10:15")]);
  expect(thingAfter(day, "09:00")?.id).toBe("doctor");
  expect(thingAfter(day, "10:15")?.id).toBe("bed");
  expect(thingAfter(day, "10:15", "bed")).toBeUndefined();
});

test("a tick moves now and next on, and taking it away brings them back", () => {
  const first = ticked(routine("bed", null), "a", true);
  expect([first.now, first.next]).toEqual(["b", "c"]);
  const out = ticked(first, "c", true);
  expect([out.now, out.next]).toEqual(["b", ""]);
  const all = ticked(out, "b", true);
  expect([all.now, all.next]).toEqual(["", ""]);
  expect(ticked(all, "a", false).now).toBe("a");
});
