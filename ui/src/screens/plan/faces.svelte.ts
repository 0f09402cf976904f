import { SvelteMap } from "svelte/reactivity";
import * as api from "../../generated/api";
import type * as T from "../../generated/types";
import { live } from "../../lib/live.svelte";

type FaceOf = { name: string; photo: string; picture: string };

/** The picture of each role of the nation. */
const pictures = new SvelteMap<string, string>();

/** Reads the pictures of the roles, once. */
export function findRolePictures(): void {
  if (pictures.size > 0) return;
  api.listRoles().then(
    (roles) => roles.forEach((role) => pictures.set(role.id, role.picture)),
    (caught: unknown) => console.error(caught),
  );
}

/** What a face needs, for somebody in my people. */
export function faceOfPerson(person: T.Person): FaceOf {
  return { name: person.name, photo: person.photo, picture: pictures.get(person.role) ?? "person" };
}

/** A face for a name: from my people when somebody there has it. */
export function faceOfName(name: string): FaceOf {
  const known = [...live.people.values()].find((person) => person.name === name);
  return known ? faceOfPerson(known) : { name, photo: "", picture: "person" };
}

/** The parent's own face. */
export function myFace(): FaceOf {
  return { name: live.me.name, photo: live.me.photo, picture: "person" };
}

/** The people with these ids who are still in my people, in that order. */
export function peopleOf(ids: string[]): T.Person[] {
  return ids.flatMap((id) => live.people.get(id) ?? []);
}
