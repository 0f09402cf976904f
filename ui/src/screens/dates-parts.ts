// Dates before today, and dates that are put away, come in parts: a long life has very many.
import * as api from "../generated/api";
import type * as T from "../generated/types";

export type Long = "before" | "away";

/** The part that follows these. */
export function nextPart(which: Long, known: T.Appointment[], today: T.Day): Promise<T.SomeDates> {
  if (which === "away") return api.listDatesPutAway(known.length);
  return api.listDatesBefore(known.at(-1)?.day ?? today);
}

/** As many parts anew as were shown: at least one, and then until so many dates are there. */
export async function sameParts(which: Long, count: number, today: T.Day): Promise<T.SomeDates> {
  let all = await nextPart(which, [], today);
  while (all.more && all.dates.length < count) {
    const { dates, more } = await nextPart(which, all.dates, today);
    all = { dates: [...all.dates, ...dates], more: more && dates.length > 0 };
  }
  return all;
}
