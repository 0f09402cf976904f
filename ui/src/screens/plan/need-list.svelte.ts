import * as api from "../../generated/api";
import type * as T from "../../generated/types";
import { live } from "../../lib/live.svelte";

/** Our own list of skills, under what the list of the nation names. It stays from one visit to the next. */
export const known = $state<{ list: T.NeedList | null }>({ list: null });

/** Reads the list now and with each change, for the nation may be another one. Call it while a component is made. */
export function useNeedList(): void {
  $effect(() => {
    if (live.changes >= 0) void api.findNeedList().then((list) => (known.list = list), console.error);
  });
}

/** The skill that a need is about. A need from before skills had ids is known by its words. */
export function skillOf(list: T.NeedList | null, need: Pick<T.Need, "skill" | "text">, words: (id: string) => string): T.Skill | undefined {
  return list?.skills.find(({ id }) => (need.skill ? need.skill === id : need.text === words(id)));
}

/** The step card that shows what has this picture, or "". */
export function cardOf(list: T.NeedList | null, picture: string): string {
  return list?.skills.find((skill) => skill.card && skill.picture === picture)?.card ?? "";
}
