import type * as T from "../generated/types";
import { t } from "../lib/text";

/** A call with the words and the number that stand for it. */
export type Shown = { when: T.CallWhen; person?: T.Person; line?: T.HelpLine; name: string; phone: string };

/** When the calls of a card are made, in their order. */
export const callTimes: T.CallWhen[] = ["first", "second", "out-of-hours"];

/** The calls in their order. Somebody who is not there any more is left out. */
export function callsOf(calls: T.Call[], people: ReadonlyMap<string, T.Person>, lines: T.HelpLine[]): Shown[] {
  const shown = callTimes.flatMap((when) => calls.filter((call) => call.when === when));
  return shown.flatMap((call): Shown[] => {
    const person = people.get(call.person);
    if (person) return [{ when: call.when, person, name: person.name, phone: person.phone }];
    const line = lines.find((known) => known.id === call.line);
    return line ? [{ when: call.when, line, name: t(`line-${line.id}`), phone: line.number }] : [];
  });
}

/** The calls after one was chosen for this time, or taken off. */
export function withCall(calls: T.Call[], when: T.CallWhen, to: { person?: string; line?: string }): T.Call[] {
  const others = calls.filter((call) => call.when !== when);
  const { person = "", line = "" } = to;
  return person || line ? [...others, { when, person, line }] : others;
}

const pictures: Record<T.CallWhen, string> = { first: "phone-call", second: "phone-again", "out-of-hours": "night" };

/** The picture that stands for the time of a call. */
export const pictureOfCall = (when: T.CallWhen): string => pictures[when];

/** Whether a question asks for the call of a time. */
export const isCallTime = (ask: string): ask is T.CallWhen => callTimes.some((when) => when === ask);
