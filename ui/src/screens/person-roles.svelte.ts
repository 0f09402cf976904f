import * as api from "../generated/api";
import type * as T from "../generated/types";
import { asTrouble } from "../lib/call";

/** The roles of the nation that the parent lives in. */
export const nation = $state<{ roles: T.Role[]; trouble: T.Trouble | null }>({ roles: [], trouble: null });

/** Reads the roles again: the nation may have been changed in Settings. */
export async function readRoles(): Promise<void> {
  try {
    nation.roles = await api.listRoles();
    nation.trouble = null;
  } catch (caught) {
    nation.trouble = asTrouble(caught);
  }
}

export const roleOf = (id: string): T.Role | undefined => nation.roles.find((role) => role.id === id);

/** The picture of what someone does. */
export const rolePicture = (id: string): string => roleOf(id)?.picture ?? "person";

/** The roles that most families meet, shown first. */
export const OFTEN = ["advocate", "social-worker", "support-worker", "health-visitor", "family"];

/** The groups of roles, each with the picture of someone in it. */
export const groups: { id: T.Role["group"]; picture: string }[] = [
  { id: "my-side", picture: "advocate" },
  { id: "child", picture: "child" },
  { id: "health", picture: "health-visitor" },
  { id: "court", picture: "court" },
  { id: "home", picture: "housing" },
];

/** What changes with the role. Helps or checks is filled in from the role until the parent has said otherwise. */
export function rolePatch(person: T.Person, role: T.Role): Partial<T.Person> {
  const before = roleOf(person.role)?.side ?? "not-said";
  const own = person.side !== "not-said" && person.side !== before;
  return { role: role.id, side: own ? person.side : role.side };
}
