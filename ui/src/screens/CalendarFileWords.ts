// What a calendar file says of a date, in plain words: the same on its row and on the done page.
import type * as T from "../generated/types";
import { sentences } from "../lib/said";
import { t } from "../lib/text";
import { repeatLine, kindWords, longWords, placeWords, whenWords } from "./appointments";

/** The dates that are here for those of the file, by id. */
export type Here = ReadonlyMap<string, T.Appointment>;

export const PICTURES: Record<T.IncomingWhat["what"], string> = {
  new: "add",
  update: "date-moved",
  cancels: "date-cancelled-by-them",
  same: "yes",
  older: "newer",
  "cancels-nothing": "date-cancelled-by-them",
};

export const hereOf = ({ what }: T.Incoming, here: Here): T.Appointment | undefined => ("id" in what ? here.get(what.id) : undefined);

/** Keeping it would do something. */
export const canKeep = ({ what }: T.Incoming): boolean => ["new", "update", "cancels"].includes(what.what);

/** A day that is over is rarely wanted: it starts left out. */
export const startsKept = (one: T.Incoming, today: T.Day): boolean =>
  canKeep(one) && (one.what.what !== "new" || one.appointment.repeat !== null || (one.appointment.day ?? today) >= today);

/** The name that the parent knows it by; else the one in the file. */
export function nameOf(one: T.Incoming, here: Here): string {
  const known = hereOf(one, here);
  if (known) return kindWords(known);
  return one.appointment.own_kind || (one.appointment.kind === "own" ? "" : kindWords(one.appointment)) || t("calendar-no-name");
}

/** How it comes again; nothing for a date that is once. */
export const again = (date: T.Appointment, today: T.Day): string => (date.repeat ? repeatLine(date, today) : "");

/** A date to be read aloud, without its name. */
export const sayWhen = (date: T.Appointment, today: T.Day): string =>
  sentences([whenWords(date, today, true), again(date, today), placeWords(date), longWords(date)]);

export type UnreadGroup = { words: string; about: string[] };

/** Rules and lengths stand in a file as code: they tell a person nothing. */
const CODE: T.WhyUnread[] = ["repeat", "length", "longer"];

/** The words of the file, as far as they say something: of "America/New_York", the town. */
function wordsOf({ why, words }: T.Unread): string {
  if (CODE.includes(why)) return "";
  return why === "zone" || why === "other-zone" ? (words.split("/").at(-1) ?? "").replaceAll("_", " ") : words;
}

/** What could not be read: reasons with the same words stand together, each with the dates and words that it is about. */
export function unreadOf(look: T.CalendarLook, here: Here, today: T.Day): UnreadGroup[] {
  const groups = new Map<string, Set<string>>();
  const add = (note: T.Unread, name: string) => {
    const message = t(`calendar-why-${note.why}`);
    const about = [name, wordsOf(note)].filter(Boolean).join(": ");
    const group = groups.get(message) ?? new Set();
    groups.set(message, about ? group.add(about) : group);
  };
  for (const one of look.incoming) {
    for (const note of one.notes) add(note, note.why === "no-name" ? whenWords(one.appointment, today) : nameOf(one, here));
  }
  for (const note of look.notes) add(note, "");
  return [...groups].map(([words, about]) => ({ words, about: [...about] }));
}
