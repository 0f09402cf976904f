import { live } from "../../lib/live.svelte";
import { shownName } from "../person-words";

/** The names of those who are there too: people by their id, others by their name. */
export const namesOf = (there: string[]): string[] =>
  there.map((one) => {
    const person = live.people.get(one);
    return person ? shownName(person) : one;
  });

/** Those who are there with one more, or without who was there already. */
export const withPerson = (there: string[], one: string): string[] => (there.includes(one) ? there.filter((other) => other !== one) : [...there, one]);
