import type * as T from "../../generated/types";
import { groupedPhone } from "../../lib/phone";
import { saidDay } from "../../lib/said";
import { t } from "../../lib/text";

/** What a service says, in the order in which it is read. The name stands above all of it. */
export const FIELDS = [
  { id: "what", picture: "list", words: "local-service-check-what" },
  { id: "phone", picture: "phone", words: "local-service-phone" },
  { id: "email", picture: "email", words: "local-service-email" },
  { id: "place", picture: "place", words: "local-service-place" },
  { id: "who_for", picture: "my-people", words: "local-service-for" },
  { id: "checked_on", picture: "yes", words: "local-service-check-checked" },
] as const;

type Told = Pick<T.LocalServiceInFile, "name" | (typeof FIELDS)[number]["id"]>;

/** One thing that a file says in other words than the list here. */
export type Changed = { id: string; label: string; before: string; now: string };

function said(service: Told, id: (typeof FIELDS)[number]["id"]): string {
  if (id === "checked_on") return service.checked_on ? saidDay(service.checked_on) : "";
  return id === "phone" ? groupedPhone(service.phone) : service[id].trim();
}

export function changesBetween(before: Told, now: Told): Changed[] {
  const all = FIELDS.map(({ id, words }) => ({ id, label: t(words), before: said(before, id), now: said(now, id) }));
  return all.filter((one) => one.before !== one.now);
}

/** What there is to say before anything of a file is kept. */
export function lookedAt(look: T.LocalServicesLook): "empty" | "nothing-new" | "choose" {
  if (look.new.length + look.changed.length > 0) return "choose";
  return look.same > 0 ? "nothing-new" : "empty";
}
