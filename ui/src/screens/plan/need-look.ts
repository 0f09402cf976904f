// Going through our own list one thing at a time: what is asked about now, and where there is a place to stop.
import type * as T from "../../generated/types";
import { skillOf } from "./need-list.svelte";

/** After so many things there is a place to stop. */
export const AT_ONCE = 4;

/** What was "not now" since the app was opened comes last. Nothing of it is kept. */
const notNow = new Set<string>();
/** What is asked about on this visit, so that Back finds the same thing again. */
const queues = new Map<T.NeedGroup, string[]>();

type Words = (id: string) => string;

/** What the parent has said nothing about yet. What a worker said is no answer of theirs. */
export function openSkills(list: T.NeedList, needs: T.Need[], group: T.NeedGroup, words: Words): T.Skill[] {
  const said = new Set(needs.filter((need) => !need.said_by).map((need) => skillOf(list, need, words)?.id));
  return list.skills.filter((skill) => skill.group === group && !said.has(skill.id));
}

/** Begins with a group: what is open, in our order, with what was "not now" at its end. */
export function begin(list: T.NeedList, needs: T.Need[], group: T.NeedGroup, words: Words): string[] {
  const open = openSkills(list, needs, group, words).map(({ id }) => id);
  const queue = [...open.filter((id) => !notNow.has(id)), ...open.filter((id) => notNow.has(id))];
  queues.set(group, queue);
  return queue;
}

/** What this visit asks about; it begins where nobody has begun. */
export function queueOf(list: T.NeedList, needs: T.Need[], group: T.NeedGroup, words: Words): string[] {
  return queues.get(group) ?? begin(list, needs, group, words);
}

export const passOver = (id: string): void => void notNow.add(id);

/** Where the next press leads: to the next thing, to a place to stop, or to the end. */
export function after(at: number, queue: string[]): { part: "one" | "rest" | "all"; at: number } {
  const next = at + 1;
  if (next >= queue.length) return { part: "all", at: next };
  return { part: next % AT_ONCE === 0 ? "rest" : "one", at: next };
}
