// A day of a date that comes again may have become a date of its own since it was opened.
import * as api from "../generated/api";
import type * as T from "../generated/types";

/** "id@2026-07-21" is one day of a date that comes again. */
export function dayOfSeries(id: string): { row: string; day: T.Day } | null {
  const [row = "", day = ""] = id.split("@");
  return day ? { row, day } : null;
}

/** The date with this id; for a day of a series that was changed alone, what it has become. */
export async function findDate(id: string): Promise<T.Appointment> {
  try {
    return await api.findAppointment(id);
  } catch (caught) {
    const of = dayOfSeries(id);
    const moved = of && (await movedOf(of));
    if (moved) return moved;
    throw caught;
  }
}

async function movedOf({ row, day }: { row: string; day: T.Day }): Promise<T.Appointment | undefined> {
  const { today, to_come, past, put_away } = await api.listAppointments();
  const fromHere = [...today, ...to_come, ...past, ...put_away].filter((date) => date.series === row);
  return fromHere.find((date) => date.instead_of === day) ?? fromHere.find((date) => dayOfSeries(date.id)?.day === day);
}
