// How one date is said: the same words on its card, its page and its questions.
import * as api from "../generated/api";
import type * as T from "../generated/types";
import { dayAfter, saidDay, saidDayShort, saidMinutes, saidTime, sentence, sentences, spokenTime } from "../lib/said";
import { t } from "../lib/text";
import { HEARD, heardWords } from "./AppointmentHeardWords";
import { repeatSentences } from "./AppointmentRepeatWords";

export type Known = { kinds: Map<string, T.Kind>; roles: Map<string, T.Role> };

/** The kinds and roles of this nation, by id. */
export async function known(): Promise<Known> {
  const [kinds, roles] = await Promise.all([api.listKinds(), api.listRoles()]);
  return {
    kinds: new Map(kinds.map((kind) => [kind.id, kind])),
    roles: new Map(roles.map((role) => [role.id, role])),
  };
}

type Kinded = Pick<T.Appointment, "kind" | "own_kind">;

export function kindWords(date: Kinded): string {
  if (date.kind === "") return "";
  return date.kind === "own" ? date.own_kind || t("kind-own") : t(`kind-${date.kind}`);
}

export const kindPicture = (date: Kinded, { kinds }: Known): string => kinds.get(date.kind)?.picture ?? "own-kind";

/** What a face part needs of a person. */
export function faceOf(person: T.Person, { roles }: Known) {
  return { name: person.name, photo: person.photo, picture: roles.get(person.role)?.picture ?? "person" };
}

export const roleWords = (person: T.Person): string =>
  person.role === "own" ? person.own_role : person.role ? t(`role-${person.role}`) : "";

/** Those of the date's people who are not put away. */
export const peopleOf = (date: T.Appointment, people: ReadonlyMap<string, T.Person>): T.Person[] =>
  date.people.map((id) => people.get(id)).filter((person) => person !== undefined);

/** "Tuesday 14 July", with the year when it is another year. */
export const dayWords = (day: T.Day, today: T.Day): string =>
  day.slice(0, 4) === today.slice(0, 4) ? saidDayShort(day) : saidDay(day);

/** "Today at 10:15 in the morning". Spoken, the time has no colon. */
export function whenWords(date: T.Appointment, today: T.Day, spoken = false): string {
  const time = date.time ? (spoken ? spokenTime : saidTime)(date.time) : "";
  if (!date.day) return [t("dates-no-day"), time].filter(Boolean).join(". ");
  const near = date.day === today ? "today" : date.day === dayAfter(today, 1) ? "tomorrow" : "day";
  const day = dayWords(date.day, today);
  if (time) return t(`dates-${near}-at`, { time, day });
  return near === "day" ? day : t(`dates-${near}`);
}

export const longWords = (date: T.Appointment): string =>
  date.minutes === null ? "" : t("dates-about", { long: saidMinutes(date.minutes) });

const WITHOUT_PLACE: Partial<Record<T.Travel, string>> = {
  "they-come": "dates-they-come",
  "phone-call": "dates-on-phone",
  "video-call": "dates-on-video",
};

export function placeWords(date: T.Appointment): string {
  if (date.place) return date.place;
  const instead = WITHOUT_PLACE[date.travel];
  return instead ? t(instead) : "";
}

/** How the way there is made; nothing where nobody has to go. */
export function travelWords(travel: T.Travel): string {
  return travel === "not-said" ? "" : t(WITHOUT_PLACE[travel] ?? `dates-${travel}`);
}

const AWAY: T.Travel[] = ["walk", "bus", "car", "taxi", "train"];

/** The parent goes there: either it is said how, or only where. */
export const goes = (date: T.Appointment): boolean => AWAY.includes(date.travel) || (date.travel === "not-said" && date.place !== "");

export function whoWords(date: T.Appointment, person: T.Person): string {
  const apart = date.travel === "phone-call" || date.travel === "video-call";
  return t(apart ? "dates-with" : "dates-comes", { name: person.name });
}

/** The day and the time are both open: most of the questions are still to come. */
export const unfinished = (date: T.Appointment): boolean => date.day === null && date.time === null;

/** The whole date, to be read aloud. */
export function sayDate(date: T.Appointment, today: T.Day, people: T.Person[]): string {
  return sentences([kindWords(date), sayFacts(date, today, people)]);
}

/** The date without what it is called. */
export function sayFacts(date: T.Appointment, today: T.Day, people: T.Person[]): string {
  return sentences([
    whenWords(date, today, true),
    placeWords(date),
    longWords(date),
    ...people.map((person) => whoWords(date, person)),
  ]);
}

/** What is seen beside them: the clock, or the page of the day. */
export const whenPicture = ({ day, time }: T.Appointment): string => (time ? `clock-${time.replace(":", "-")}` : day ? `day-${day}` : "my-dates");

export type DayOfDates = { day: T.Day | null; dates: T.Appointment[] };

/** Dates that come sorted, put together by day. */
export function byDay(dates: T.Appointment[]): DayOfDates[] {
  const days: DayOfDates[] = [];
  for (const date of dates) {
    const last = days.at(-1);
    if (last && last.day === date.day) last.dates.push(date);
    else days.push({ day: date.day, dates: [date] });
  }
  return days;
}

const THINGS = ["bag", "red-book", "papers", "glasses", "snack", "diary", "keys", "bus-pass", "drink", "list", "nappies", "toy"];

/** What people often bring. */
export const things = (): { picture: string; words: string }[] =>
  THINGS.map((id) => ({ picture: id, words: t(`dates-bring-${id}`) }));

/** The picture of a thing to bring; a bag for one in the parent's own words. */
export const thingPicture = (text: string): string => things().find((thing) => thing.words === text)?.picture ?? "bag";

/** One answer about a date, with the question that changes it. */
export type Line = { ask: string; picture: string; label: string; words: string; say?: string };

/** What helps on the way, which is said where the parent goes. */
const ON_THE_WAY = ["how-far", "near", "fare", "child-with"];

/** How it comes again. One part alone is no sentence. */
export function repeatLine(date: T.Appointment, today: T.Day): string {
  const parts = repeatSentences(date, today, (day) => dayWords(day, today)).filter(Boolean);
  return parts.length > 1 ? sentences(parts) : (parts[0] ?? "");
}

export function linesOf(date: T.Appointment, today: T.Day, facts: Known, people: T.Person[]): Line[] {
  const line = (ask: string, picture: string, words: string, say = words): Line => ({ ask, picture, label: t(`${ON_THE_WAY.includes(ask) ? "way" : "dates"}-line-${ask}`), words, say });
  const there = AWAY.includes(date.travel);
  const apart = there ? "" : travelWords(date.travel);
  const where = date.place && apart ? sentences([date.place, apart]) : placeWords(date);
  const all: Line[] = [
    line("kind", kindPicture(date, facts), kindWords(date)),
    line("who", "my-people", sentences(people.map((person) => whoWords(date, person)))),
    line("day", date.day ? `day-${date.day}` : "not-known", date.day ? dayWords(date.day, today) : t("dates-no-day")),
    line("repeat", "comes-again", date.day ? repeatLine(date, today) : ""),
    line("time", date.time ? `clock-${date.time.replace(":", "-")}` : "not-known", date.time ? saidTime(date.time) : t("dates-no-time"), date.time ? spokenTime(date.time) : undefined),
    line("long", "how-long", longWords(date)),
    line("where", there || date.travel === "not-said" ? "place" : date.travel, where),
    line("way", there ? date.travel : "place", date.way || (there ? travelWords(date.travel) : "")),
    line("how-far", "how-long", date.travel_minutes === null ? "" : saidMinutes(date.travel_minutes)),
    line("near", "house", date.landmark),
    line("fare", "money", date.fare),
    line("child-with", "children", date.child_with),
    line("why", kindPicture(date, facts), date.why),
    line("heard", HEARD[date.heard_by], sentences(heardWords(date))),
  ];
  return all.filter((one) => one.words !== "" && (goes(date) || !ON_THE_WAY.includes(one.ask)));
}

/** The questions that are offered once the first ones are answered. */
export function moreOf(date: T.Appointment): { ask: string; picture: string }[] {
  const open = [
    { ask: "long", picture: "how-long", done: date.minutes !== null },
    { ask: "where", picture: "place", done: placeWords(date) !== "" },
    { ask: "why", picture: "my-dates", done: date.why !== "" },
    { ask: "questions", picture: "puzzle", done: date.questions.length > 0 },
    { ask: "bring", picture: "bag", done: date.bring.length > 0 },
    // One day that was taken out of a series does not begin another one.
    { ask: "repeat", picture: "comes-again", done: !date.day || date.repeat !== null || date.instead_of !== null },
    { ask: "heard", picture: "letter", done: date.heard_by !== "not-said" || date.heard_on !== null },
  ];
  return open.filter((one) => !one.done);
}
