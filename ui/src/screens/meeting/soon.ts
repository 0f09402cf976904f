import type * as T from "../../generated/types";

const MOST = 4;

/** The dates that are offered as the meeting: meetings first, each kind by its day, and the one that was chosen. */
export function soonest(dates: T.Appointment[], kinds: ReadonlyMap<string, Pick<T.Kind, "group">>, chosen: T.Appointment | null): T.Appointment[] {
  const isMeeting = (date: T.Appointment) => kinds.get(date.kind)?.group === "meetings";
  const here = chosen && !dates.some(({ id }) => id === chosen.id) ? [chosen] : [];
  const all = [...here, ...dates.filter(isMeeting), ...dates.filter((date) => !isMeeting(date))];
  const shown = all.slice(0, MOST);
  const mine = all.find(({ id }) => id === chosen?.id);
  return mine && !shown.includes(mine) ? [mine, ...shown.slice(0, MOST - 1)] : shown;
}
