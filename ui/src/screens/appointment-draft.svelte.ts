import * as api from "../generated/api";
import type * as T from "../generated/types";
import { asTrouble } from "../lib/call";
import { allKept, autosave, keep, live } from "../lib/live.svelte";
import { back, go, route, type Params } from "../lib/route.svelte";
import { known, type Known } from "./appointments";

/** The questions of a date. The first five are the whole way; the others are offered at its end. */
export const FIRST = ["kind", "who", "day", "time", "check"] as const;
export type Ask = (typeof FIRST)[number] | "long" | "where" | "way" | "why" | "questions" | "bring";
export type Change = (part: Partial<T.Appointment>) => void;

export type Said = { picture?: string; words: string };

/** What every question gets. */
export type Asked = {
  draft: T.Appointment;
  change: Change;
  known: Known;
  /** Step n of N, and what was said before. */
  frame: { step: number; of: number; sofar: Said[] };
  next: () => Promise<void>;
};

const enough = (date: T.Appointment): boolean => date.kind !== "" && (date.kind !== "own" || date.own_kind.trim() !== "");

/** A date that is being written. It keeps itself from its first answer on. */
export class AppointmentDraft {
  date = $state<T.Appointment | null>(null);
  known = $state.raw<Known | null>(null);
  readonly #soon;
  /** Something was said that is not in the record yet. */
  #unkept = false;
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
      const [date, facts] = await Promise.all([id ? api.findAppointment(id) : api.newAppointment(), known()]);
      this.known = facts;
      this.date = date;
    } catch (caught) {
      live.trouble = asTrouble(caught);
    }
  }

  change: Change = (part) => {
    if (!this.date) return;
    Object.assign(this.date, part);
    this.#unkept = true;
    if (enough(this.date)) this.#soon();
  };

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

  /** Keeps now, also what could not be kept before; true when all of it is in the record. */
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
  if (route.screen !== "dates" && route.screen !== "appointment") go("dates");
}
