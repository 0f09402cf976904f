// A day of a date that comes again may have become a date of its own since it was opened.
import * as api from "../generated/api";
import type * as T from "../generated/types";

/** "id@2026-07-21" is one day of a date that comes again. */
export function dayOfSeries(id: string): { row: string; day: T.Day } | null {
  const [row = "", day = ""] = id.split("@");
  return day ? { row, day } : null;
}

/** The card that carries the voice of a date: one voice is for all days of a date that comes again. */
export function voiceAbout(id: string): string {
  return dayOfSeries(id)?.row ?? id;
}

/** The date with this id; for a day of a series that was changed alone, what it has become. */
export async function findDate(id: string): Promise<T.Appointment> {
  try {
    return await api.findAppointment(id);
  } catch (caught) {
    const moved = dayOfSeries(id) && (await api.findChangedDay(id).catch(() => undefined));
    if (moved) return moved;
    throw caught;
  }
}
