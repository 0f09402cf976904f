import type * as T from "../generated/types";

/** Half a year after a look, it is time for another. */
export function lookAgainOn(day: T.Day): T.Day {
  const [year = 1970, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + 6, 0)).getUTCDate();
  return new Date(Date.UTC(year, month + 5, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Whether it is time to ask if everything is still right. What nobody has answered yet is not asked about. */
export const isDue = (told: T.Told, today: T.Day): boolean => told.looked_on !== null && lookAgainOn(told.looked_on) <= today;
