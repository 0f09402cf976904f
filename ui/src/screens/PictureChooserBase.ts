import type * as T from "../generated/types";
import type { Named } from "./PictureSearchIndex";

/** The groups of the base set that are shown, the most usual first, and one picture of each. */
const groups = {
  "smileys-emotion": "om-1f600",
  "people-body": "om-1f44b",
  "animals-nature": "om-1f415",
  "food-drink": "om-1f34e",
  "travel-places": "om-2708",
  activities: "om-26bd",
  objects: "om-1f455",
  symbols: "om-26a0",
  "extras-openmoji": "om-e309",
  "extras-unicode": "om-2605",
};

export type BaseGroup = keyof typeof groups;
const order = Object.keys(groups) as BaseGroup[];

/** The groups that have pictures. Where the picture of one is not there, its first one stands for it. */
export function baseTiles(base: T.BasePicture[]): { id: BaseGroup; picture: string }[] {
  const first = new Map<string, string>();
  const there = new Set(base.map(({ id }) => id));
  for (const { id, group } of base) if (!first.has(group)) first.set(group, id);
  const shown = (id: BaseGroup): string => (there.has(groups[id]) ? groups[id] : first.get(id)!);
  return order.filter((id) => first.has(id)).map((id) => ({ id, picture: shown(id) }));
}

const known = new Set<string>(order);
const last: BaseGroup = "extras-unicode";

/** The pictures of a group, in the order of the base set. A group that has no tile of its own is among the last. */
export function inBaseGroup(group: BaseGroup, base: T.BasePicture[]): Named[] {
  return base.filter((one) => one.group === group || (group === last && !known.has(one.group))).map(inList);
}

/** A picture of the base set, as it is found: after those of ours. */
export function inList({ id, name, tags }: T.BasePicture): Named {
  return { id, name, tags, later: true };
}
