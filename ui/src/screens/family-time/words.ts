import type * as T from "../../generated/types";
import { saidDay, saidMonth } from "../../lib/said";
import { t } from "../../lib/text";
import { whatWords } from "../happened-words";
import { listed } from "../plan/support-words";

/** What can be done there; the id is the picture. */
export const DID = ["play", "story", "talk-and-songs", "cuddle", "eat-together", "draw", "outside", "quiet-play", "sad"];

export const PARTS = ["children", "who", "did", "photos", "say"] as const;
export type Part = (typeof PARTS)[number];

export const partPicture: Record<Part, string> = { children: "child", who: "contact-supervisor", did: "play", photos: "photo", say: "my-points" };

export const MOST_PHOTOS = 12;

type Names = { children: T.Child[]; people: ReadonlyMap<string, Pick<T.Person, "name">> };

export const childNames = (time: T.FamilyTime, children: T.Child[]): string =>
  listed(children.filter(({ id }) => time.children.includes(id)).map(({ name }) => name));

/** "Family time with Leo", or "Family time" where no child is named. */
export function titleOf(time: T.FamilyTime, children: T.Child[]): string {
  const names = childNames(time, children);
  return names ? t("family-time-with", { names }) : t("plan-family-time");
}

export function watchedWords(time: T.FamilyTime, people: Names["people"]): string {
  if (time.watched !== "somebody") return time.watched === "nobody" ? t("family-time-who-nobody") : "";
  const names = [...time.watched_by.flatMap((id) => people.get(id)?.name ?? []), time.watched_name.trim()].filter(Boolean);
  return names.length > 0 ? listed(names) : t("family-time-who-somebody");
}

export const didWords = (time: T.FamilyTime): string =>
  [...DID.filter((id) => time.pictures.includes(id)).map((id) => t(`family-time-did-${id}`)), time.did.trim()].filter(Boolean).join("\n");

export function answerTo(part: Part, time: T.FamilyTime, names: Names): string {
  if (part === "children") return childNames(time, names.children);
  if (part === "who") return watchedWords(time, names.people);
  if (part === "did") return didWords(time);
  if (part === "photos") return time.photos.length > 0 ? t("family-time-photos-count", { count: time.photos.length }) : "";
  return time.say;
}

/** When the notes were asked for, when they came, and whether they are right, one line each. */
export function notesWords(time: T.FamilyTime): string {
  const asked = time.notes_asked_on ? t("family-time-asked-said", { day: saidDay(time.notes_asked_on) }) : "";
  const got = time.notes_got_on ? t("family-time-got-said", { day: saidDay(time.notes_got_on) }) : "";
  const right = time.notes === "not-said" ? "" : t(`meeting-notes-${time.notes}`);
  return [asked, got, right].filter(Boolean).join("\n");
}

/** What became of the date. That it was said last stands first. */
export const happenedWords = (page: T.FamilyTimePage): string => (page.happened[0] ? whatWords(page.happened[0]) : "");

export type OfMonth = { head: string; times: T.FamilyTimePage[] };

/** Those that were, month by month, the latest first. What is still to come stands above them in a list of its own. */
export function byMonth(times: T.FamilyTimePage[], today: T.Day): OfMonth[] {
  const months: OfMonth[] = [];
  for (const page of times) {
    const day = page.date?.day ?? null;
    if (day && day > today) continue;
    const head = day ? saidMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7))) : t("family-times-no-day");
    const last = months.at(-1);
    if (last?.head === head) last.times.push(page);
    else months.push({ head, times: [page] });
  }
  return months;
}
