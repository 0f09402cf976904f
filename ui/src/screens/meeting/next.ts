import type * as T from "../../generated/types";

/** The date on which people meet again: of the same kind, with the same people, at the same place. Its time is not known. */
export function nextDate(date: T.Appointment | null, day: T.Day, blank: T.Appointment): T.Appointment {
  if (!date) return { ...blank, kind: "meeting", day };
  const { kind, own_kind, people, minutes, place, travel, way, travel_minutes, landmark, door, space } = date;
  return { ...blank, kind, own_kind, people, minutes, place, travel, way, travel_minutes, landmark, door, space, day };
}
