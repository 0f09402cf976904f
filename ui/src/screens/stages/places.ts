import type * as T from "../../generated/types";

// A map with twenty stages at once is too much, and some of them frighten. It has five places, and each is looked at alone.
// The stages of a place stand in the order of the nation's own map.

export const PLACES = ["help", "safe", "court", "away", "me"] as const satisfies T.MapPlace[];
export type Place = (typeof PLACES)[number];

export const placePictures: Record<T.MapPlace, string> = {
  help: "child-help",
  safe: "safe-at-home",
  court: "court",
  away: "house",
  me: "helps-me",
};

/** The stages of a place, in the order of the map. */
export const stagesOf = (map: T.StageMap, place: Place): T.MapStage[] => map.stages.filter((stage) => stage.place === place);

/** The rows that the stages of a place name, each once and at the first place that names it; without a place, the rest. */
export function factsOf(map: T.StageMap, facts: T.FactToday[], place: Place | ""): T.FactToday[] {
  const named = (of: Place) => stagesOf(map, of).flatMap((stage) => [...stage.times, ...stage.rights, ...stage.last_days]);
  const before = place === "" ? [...PLACES] : PLACES.slice(0, PLACES.indexOf(place));
  const taken = new Set(before.flatMap(named));
  const mine = place === "" ? null : new Set(named(place));
  return facts.filter((fact) => !taken.has(fact.id) && (mine === null || mine.has(fact.id)));
}
