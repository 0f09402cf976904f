import type * as T from "../generated/types";
import { has, t } from "../lib/text";
import { rolePicture } from "./person-roles.svelte";

/** The picture of each answer to "helps me, checks, or both". */
export const sides: { side: T.Side; picture: string }[] = [
  { side: "helps", picture: "helps-me" },
  { side: "checks", picture: "checks" },
  { side: "both", picture: "helps-and-checks" },
  { side: "not-said", picture: "not-known" },
];

export const sidePicture = (side: T.Side): string => sides.find((known) => known.side === side)?.picture ?? "not-known";

/** What kind of person this is, in the parent's own word or the nation's. */
export function roleWords(person: Pick<T.Person, "role" | "own_role">): string {
  if (person.role === "own" && person.own_role) return person.own_role;
  return has(`role-${person.role}`) ? t(`role-${person.role}`) : t("people-own-role");
}

/** What they do: the parent's words, or the plain sentence of the role. */
export function doesWords(person: Pick<T.Person, "does" | "role">): string {
  if (person.does) return person.does;
  return has(`role-${person.role}.does`) ? t(`role-${person.role}.does`) : "";
}

/** What a sentence calls this person when it does not begin with them. */
export const called = (person: Pick<T.Person, "name">): string => person.name || t("person-this");

/** The same at the start of a sentence. */
export const calledFirst = (person: Pick<T.Person, "name">): string => person.name || t("person-this-first");

/** The name on a card: the name, else what kind of person this is. */
export const shownName = (person: T.Person): string => person.name || roleWords(person);

/** What a face needs. */
export const faceOf = (person: T.Person): { name: string; photo: string; picture: string } => ({
  name: shownName(person),
  photo: person.photo,
  picture: rolePicture(person.role),
});
