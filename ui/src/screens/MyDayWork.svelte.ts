import { untrack } from "svelte";
import * as api from "../generated/api";
import type * as T from "../generated/types";
import { asTrouble } from "../lib/call";
import { keep, live } from "../lib/live.svelte";
import { known as findKnown, type Known } from "./appointments";
import { inOrder, routineNow, thingAfter, ticked, type Thing } from "./MyDayOrder";

/** My day as it stands: what is on today, what comes now and what is next. Make it while the component is made. */
export class MyDayWork {
  things = $state.raw<Thing[]>();
  /** Routines that are not on today. */
  others = $state.raw<T.Routine[]>([]);
  known = $state.raw<Known>();
  /** A routine stays in view once a step of it was ticked, so that nothing jumps away under a hand. */
  #held = $state("");
  #day = "";

  /** With a routine, that one stays in view for as long as the screen does. */
  constructor(routine = "") {
    this.#held = routine;
    $effect(() => {
      void live.changes;
      const day = live.today;
      untrack(() => void this.#read(day, routine));
    });
  }

  async #read(day: T.Day, routine: string): Promise<void> {
    if (this.#day && this.#day !== day) this.#held = routine;
    this.#day = day;
    try {
      const [mine, all, dates, known] = await Promise.all([api.myDay(day), api.listRoutines(), api.appointmentsBetween(day, day), this.known ?? findKnown()]);
      const today = new Set(mine.routines.map((one) => one.routine.id));
      this.others = all.filter((one) => !today.has(one.id));
      this.known = known;
      this.things = inOrder(mine.routines, dates);
    } catch (caught) {
      live.trouble = asTrouble(caught);
    }
  }

  /** The routine in view. */
  get routine(): T.RoutineOfDay | undefined {
    const things = this.things ?? [];
    const held = things.find((thing) => thing.id === this.#held);
    if (held && "routine" in held) return held.routine;
    // While a date is on, the routines wait.
    return live.now.now ? undefined : routineNow(things, live.now.time);
  }

  /** The next thing of the day that is not the routine in view. */
  get after(): Thing | undefined {
    return thingAfter(this.things ?? [], live.now.time, this.routine?.routine.id);
  }

  get empty(): boolean {
    return this.others.length === 0 && !(this.things ?? []).some((thing) => "routine" in thing);
  }

  /** The routine that is done gives way to what comes after it. */
  goOn(): void {
    this.#held = "";
  }

  async tick(of: T.RoutineOfDay, step: string, done: boolean): Promise<void> {
    const before = this.things;
    const after = ticked(of, step, done);
    this.#held = of.routine.id;
    this.things = (before ?? []).map((thing) => (thing.id === of.routine.id ? { id: thing.id, time: thing.time, routine: after } : thing));
    const kept = await keep(() => api.tickStep(of.routine.id, this.#day, step, done));
    if (!kept) this.things = before;
  }
}
