import type * as T from "../../generated/types";
import { live } from "../../lib/live.svelte";
import { has, t } from "../../lib/text";
import { rolePicture } from "../person-roles.svelte";

type FaceOf = { name: string; photo: string; picture: string };

/** The face of the worker. Somebody who is only for the parent does not show now, but their name does. */
export const workerFace = (visit: T.Visit): FaceOf => ({
  name: visit.worker,
  photo: live.people.get(visit.person)?.photo ?? "",
  picture: rolePicture(visit.role),
});

/** What the worker is: a role of the nation, or the parent's own word. */
export const workerRole = (visit: T.Visit): string => (has(`role-${visit.role}`) ? t(`role-${visit.role}`) : visit.role);

/** Words that speak to the parent by name, or without one where there is none. */
export const toMe = (id: string): string => (live.me.name ? t(id, { name: live.me.name }) : t(`${id}-plain`));
