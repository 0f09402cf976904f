// What comes now and what comes next, out of the routines and the dates of one day.
import type * as T from "../generated/types";

/** Parts of a day in the order they come. What is before 5 in the morning is still night. */
export const dayParts = ["early", "morning", "afternoon", "evening", "night", "any-time"] as const;
export type DayPart = (typeof dayParts)[number];

/** How long a routine stays the one for now after its time, in minutes. After that it waits, without a word. */
const STAYS = 120;

export const minutesOf = (time: T.Time): number => {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return hour * 60 + minute;
};

export function partOf(time: T.Time | null): DayPart {
  if (!time) return "any-time";
  const hour = minutesOf(time) / 60;
  if (hour < 5) return "early";
  if (hour < 12) return "morning";
  if (hour < 18) return "afternoon";
  return hour < 22 ? "evening" : "night";
}

/** A routine or a date of the day. */
export type Thing = { id: string; time: T.Time | null } & ({ routine: T.RoutineOfDay } | { date: T.Appointment });

const thingOfRoutine = (routine: T.RoutineOfDay): Thing => ({ id: routine.routine.id, time: routine.routine.time, routine });
const thingOfDate = (date: T.Appointment): Thing => ({ id: date.id, time: date.time, date });

/** By time; what has no time comes last. At the same time a date stands before a routine: others wait for it. */
export function inOrder(routines: T.RoutineOfDay[], dates: T.Appointment[]): Thing[] {
  const things = [...dates.map(thingOfDate), ...routines.map(thingOfRoutine)];
  return things.sort((one, other) => at(one) - at(other));
}

const at = (thing: Thing): number => (thing.time ? minutesOf(thing.time) : Number.POSITIVE_INFINITY);

/** The day in its parts; a part with nothing in it is left out. */
export function inParts(things: Thing[]): { part: DayPart; things: Thing[] }[] {
  return dayParts
    .map((part) => ({ part, things: things.filter((thing) => partOf(thing.time) === part) }))
    .filter(({ things: some }) => some.length > 0);
}

export const isDone = (routine: T.RoutineOfDay): boolean => routine.routine.steps.length > 0 && routine.now === "";

/** The routine for now: the last one whose time has come, else one that may be done at any time. */
export function routineNow(things: Thing[], time: T.Time): T.RoutineOfDay | undefined {
  const open = things.flatMap((thing) => ("routine" in thing && thing.routine.now ? [thing.routine] : []));
  const since = (routine: T.RoutineOfDay): number => minutesOf(time) - minutesOf(routine.routine.time ?? time);
  const timed = open.filter((one) => one.routine.time && since(one) >= 0 && since(one) < STAYS);
  return timed.at(-1) ?? open.find((one) => !one.routine.time);
}

/** The first thing of the day that is still to come. A routine that is done already is not. */
export function thingAfter(things: Thing[], time: T.Time, not = ""): Thing | undefined {
  const open = (thing: Thing): boolean => "date" in thing || thing.routine.now !== "";
  return things.find((thing) => thing.time && minutesOf(thing.time) > minutesOf(time) && thing.id !== not && open(thing));
}

export const stepOf = (routine: T.RoutineOfDay, id: string): T.RoutineStep | undefined =>
  routine.routine.steps.find((step) => step.id === id);

/** The same routine as it is once a step is ticked, or its tick is taken away. */
export function ticked(of: T.RoutineOfDay, step: string, done: boolean): T.RoutineOfDay {
  const others = of.done.filter((one) => one !== step);
  const now = done ? [...others, step] : others;
  const left = of.routine.steps.filter((one) => !now.includes(one.id));
  return { ...of, done: now, now: left[0]?.id ?? "", next: left[1]?.id ?? "" };
}
