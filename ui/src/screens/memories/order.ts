import type * as T from "../../generated/types";

/** As many as a book has room for. */
export const MOST = 60;

/** Those of one kind, in the order of the book. */
export const ofKind = (list: T.Memory[], kind: T.MemoryKind): T.Memory[] => list.filter((memory) => memory.kind === kind);

/**
 * The two that change when one of them goes a place earlier (-1) or later (1) among those of its kind. Nothing where there
 * is no place to go to.
 */
export function moved(list: T.Memory[], id: string, by: -1 | 1): T.Memory[] {
  const one = list.find((memory) => memory.id === id);
  if (!one) return [];
  const same = ofKind(list, one.kind);
  const other = same[same.indexOf(one) + by];
  if (!other) return [];
  // Two that were kept at the same place are told apart.
  const apart = other.place === one.place ? Math.max(0, one.place + by) : other.place;
  return [{ ...one, place: apart }, { ...other, place: one.place }];
}

/** The lines with pictures that a part of the page can begin with, and the message of each. */
export const IDEAS: Record<T.MemoryKind, Record<string, string>> = {
  memory: Object.fromEntries(["play", "story", "eat-together", "outside", "talk-and-songs", "cuddle"].map((id) => [id, `family-time-did-${id}`])),
  "to-tell": {
    mind: "letterbox-start-mind", "matters-to-me": "letterbox-start-matters-to-me", proud: "memory-tell-proud", question: "memory-tell-question", baby: "memory-tell-baby",
  },
};
