import * as api from "../generated/api";
import type * as T from "../generated/types";
import { overToday } from "./happened";

/** The date of today that was over last and of which nothing was said yet. */
export async function findOver(now: { today: T.Day; time: T.Time }): Promise<T.Appointment | undefined> {
  const date = overToday(await api.appointmentsBetween(now.today, now.today), now);
  return date && (await api.listOutcomes(date.id)).length === 0 ? date : undefined;
}
