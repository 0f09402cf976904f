// What is changed on one day of a date that comes again waits here, until it is said for which days it is.
import { SvelteMap } from "svelte/reactivity";
import * as api from "../generated/api";
import type * as T from "../generated/types";

/** The day as it is in the record, and as it is wanted. */
export type Held = { before: T.Appointment; now: T.Appointment };

/** By the id of the day. It is only in memory: half an answer is never kept as a whole one. */
const held = new SvelteMap<string, Held>();

/** One of the days of a date that comes again: its id is that of the row, with the day. */
export const inSeries = (id: string): boolean => id.includes("@");

const rowOf = (id: string): string => id.split("@")[0] ?? id;
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export const heldOf = (id: string): Held | undefined => held.get(id);

/** Holds what was changed. What is as it was before needs no question. */
export function hold(before: T.Appointment, now: T.Appointment): void {
  if (same(before, now)) held.delete(before.id);
  else held.set(before.id, { before, now });
}

export const letGo = (id: string): boolean => held.delete(id);

type Part = keyof T.Appointment;
const changed = ({ before, now }: Held): Part[] => (Object.keys(now) as Part[]).filter((part) => !same(before[part], now[part]));

/** How it comes again is the matter of all its days: nobody has to be asked for which ones. */
const SERIES: Part[] = ["repeat", "not_on"];
export const isOfSeries = (one: Held): boolean => changed(one).every((part) => SERIES.includes(part));

/** "Only this one": the day becomes a date of its own. */
export async function keepOnlyThis(id: string): Promise<T.Appointment | null> {
  const one = held.get(id);
  if (!one) return null;
  const kept = await api.saveAppointment(one.now);
  held.delete(id);
  return kept;
}

/** "This and later". */
export async function keepThisAndLater(id: string): Promise<T.Appointment | null> {
  const one = held.get(id);
  if (!one) return null;
  const kept = same(changed(one), ["not_on"]) ? await keepDaysOff(one) : await keepLater(one);
  held.delete(id);
  return kept;
}

/** Days off begin no new series. */
async function keepDaysOff({ now }: Held): Promise<T.Appointment> {
  const row = await api.findAppointment(rowOf(now.id));
  await api.saveAppointment({ ...row, not_on: now.not_on });
  return now;
}

/** The new series takes over the days off that it had; those that were said now are put to it. */
async function keepLater({ before, now }: Held): Promise<T.Appointment> {
  const kept = await api.saveThisAndLater(now);
  const row = same(before.not_on, now.not_on) ? kept : await api.saveAppointment({ ...kept, not_on: now.not_on });
  return row.repeat && row.day ? { ...row, id: `${row.id}@${row.day}` } : row;
}
