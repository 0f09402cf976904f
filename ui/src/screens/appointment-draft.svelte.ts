import * as api from "../generated/api";
import type * as T from "../generated/types";
import { asTrouble } from "../lib/call";
import { allKept, autosave, keep, live } from "../lib/live.svelte";
import { back, go, replace, route, type Params } from "../lib/route.svelte";
import { heldOf, hold, inSeries } from "./AppointmentRepeatHeld.svelte";
import { repeatOn } from "./AppointmentRepeatWords";
import type { MoreAsk } from "./appointment-onward";
import { known, type Known } from "./appointments";

/** The questions of a date. These are the whole way; the others are offered at its end. */
const FIRST = ["kind", "who", "day", "time", "check"] as const;
/** The way of a date that comes again has one question more. */
const AGAIN = ["kind", "who", "day", "repeat", "time", "check"] as const;
type More = "long" | "where" | "way" | "why" | "questions" | "bring" | "heard";
type Series = "repeat-else" | "repeat-until" | "repeat-off" | "which" | "away";
export type Ask = (typeof AGAIN)[number] | More | MoreAsk | Series;
export type Change = (part: Partial<T.Appointment>) => void;

export type Said = { picture?: string; words: string };

/** What every question gets. */
export type Asked = {
  draft: T.Appointment;
  change: Change;
  known: Known;
  /** Step n of N, and what was said before. */
  frame: { step: number; of: number; sofar: Said[]; lead?: string };
  next: () => Promise<void>;
  /** Keeps the answer and opens another question, from which Back leads here. */
  open: (step: Ask) => Promise<void>;
};

export const wayOf = (date: T.Appointment | null, again: boolean): readonly Ask[] => (date?.repeat || again ? AGAIN : FIRST);

const enough = (date: T.Appointment): boolean => date.kind !== "" && (date.kind !== "own" || date.own_kind.trim() !== "");

/**
 * A date that is being written. It keeps itself from its first answer on. A day of a date that comes again is held
 * in memory instead, until it is said for which days the change is.
 */
export class AppointmentDraft {
  date = $state<T.Appointment | null>(null);
  known = $state.raw<Known | null>(null);
  readonly #soon;
  /** Something was said that is not in the record yet. */
  #unkept = false;
  #before: T.Appointment | null = null;
  /** How it came again, while its day is not known. */
  #repeat: T.Repeat | null = null;
  // The place in the way back learns the id, so that Back never begins a second date.
  readonly #place = route.params;

  /** Make it while the component is made. */
  constructor(id: string | undefined) {
    this.#soon = autosave(() => this.#save());
    void this.#open(id);
  }

  async #open(id: string | undefined): Promise<void> {
    try {
      await allKept();
      const held = id ? heldOf(id) : undefined;
      const [date, facts] = await Promise.all([id ? (held?.before ?? api.findAppointment(id)) : api.newAppointment(), known()]);
      this.known = facts;
      this.#before = date;
      this.date = structuredClone(held?.now ?? date);
    } catch (caught) {
      live.trouble = asTrouble(caught);
    }
  }

  change: Change = (part) => {
    if (!this.date) return;
    Object.assign(this.date, this.#withRepeat(this.date, part));
    if (this.#before && inSeries(this.date.id)) return hold(this.#before, $state.snapshot(this.date));
    this.#unkept = true;
    if (enough(this.date)) this.#soon();
  };

  /** Another day moves the rule with it; without a day there is none. */
  #withRepeat(date: T.Appointment, part: Partial<T.Appointment>): Partial<T.Appointment> {
    if (part.day === undefined || part.repeat !== undefined || part.day === date.day) return part;
    if (date.day) this.#repeat = $state.snapshot(date.repeat);
    const repeat = part.day && this.#repeat ? repeatOn(this.#repeat, date.day ?? part.day, part.day) : null;
    return { ...part, repeat };
  }

  async #save(): Promise<void> {
    if (!this.date || !enough(this.date)) return;
    this.#unkept = false;
    const kept = await api.saveAppointment($state.snapshot(this.date)).catch((caught: unknown) => {
      this.#unkept = true;
      throw caught;
    });
    this.date.id = kept.id;
    this.#place["id"] = kept.id;
  }

  /** Keeps now, also what could not be kept before; true when all of it is in the record, or held. */
  async flush(): Promise<boolean> {
    await this.#soon.flush();
    if (this.#unkept) await keep(() => this.#save());
    return Boolean(this.date?.id) && !this.#unkept;
  }
}

/** Opens a question of a date that is kept. */
export const ask = (id: string, step: Ask, more: Params = {}): void => go("appointment-form", { id, step, ...more });

/** Goes on where the questions were left. */
export const carryOn = (date: T.Appointment): void => ask(date.id, date.people.length > 0 ? "day" : "who");

/** Leaves the questions for the place they were opened from, where dates are shown. */
export function leave(): void {
  do back();
  while (route.screen === "appointment-form");
  if (!["dates", "appointment", "visit-now"].includes(route.screen)) go("dates");
}

/** Leaves the questions of one day of a series. The page of the day goes on under the id that it has now. */
export function leaveDay(id: string, now: string): void {
  do back();
  while (route.screen === "appointment-form" && route.params["id"] === id);
  if (route.screen === "appointment" && route.params["id"] === id) replace("appointment", { ...route.params, id: now });
}

/** Leaves the questions, and the page, of a day that is put away. */
export function leavePage(id: string): void {
  do back();
  while (["appointment-form", "appointment"].includes(route.screen) && route.params["id"] === id);
}
