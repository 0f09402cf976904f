// A kept visit in words: when it was, what was done, what of it is the parent's own.
import type * as T from "../../generated/types";
import { saidDay, saidMinutes, saidTime } from "../../lib/said";
import { has, t } from "../../lib/text";
import { namesOf } from "../visit/there";
import { answers } from "../visit/think";
import { writtenNotes } from "../visit/way";

/** What belongs to a visit. */
export type Kept = { visit: T.Visit; views: T.View[]; corrections: T.VisitCorrection[]; promises: T.Promise[]; next: T.Appointment | null };

const MINUTE = 60_000;
const DAY = 24 * 60;

/** The time on this computer's clock. */
export function timeOf(moment: T.Moment): T.Time {
  const at = new Date(moment);
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
}

/** How long it was; null while it is open, or where the clock was set in between. */
export function minutesOf(visit: Pick<T.Visit, "began" | "ended">): number | null {
  if (!visit.ended) return null;
  const minutes = Math.floor((Date.parse(visit.ended) - Date.parse(visit.began)) / MINUTE);
  return minutes >= 1 && minutes <= DAY ? minutes : null;
}

/** When, for how long, where, and who was there too: a line each. */
export function whenLines(visit: T.Visit): string[] {
  const minutes = minutesOf(visit);
  const there = namesOf(visit.there).filter(Boolean);
  return [
    saidTime(timeOf(visit.began)),
    minutes === null ? "" : saidMinutes(minutes),
    visit.place.trim(),
    there.length > 0 ? t("print-visit-there", { names: there.join(", ") }) : "",
  ].filter(Boolean);
}

/** What was done, in one line: the first sentence of the first fact. */
export function didLine(visit: T.Visit): string {
  const notes = writtenNotes(visit);
  const first = notes.find((note) => !note.opinion) ?? notes[0];
  return first?.text.trim().match(/^[^\n]*?[.?!](?=\s|$)|^[^\n]+/u)?.[0]?.trim() ?? "";
}

/** One of the parent's own parts: its lines, and whether others see it. */
export type MyPart = { part: T.MyPart; picture: string; title: string; lines: string[]; shown: boolean };

const linesOf = (text: string): string[] => text.split("\n").map((line) => line.trim()).filter(Boolean);
const pictureName = (id: string): string => (has(`picture-${id}`) ? t(`picture-${id}`) : "");

/** The parent's own parts in which there is something. What was said back is one only if the parent kept it. */
export function myParts(visit: T.Visit): MyPart[] {
  const words = [...linesOf(visit.my_words), ...visit.my_pictures.map(pictureName).filter(Boolean), ...(visit.my_sound ? [t("print-visit-sound")] : [])];
  const feeling = visit.feeling && (has(`beside-feeling-${visit.feeling}`) ? t(`beside-feeling-${visit.feeling}`) : pictureName(visit.feeling));
  const all: Omit<MyPart, "shown">[] = [
    { part: "words", picture: visit.my_pictures[0] ?? "message", title: t("print-visit-words"), lines: words },
    { part: "feeling", picture: visit.feeling, title: t("print-visit-felt"), lines: feeling ? [feeling] : [] },
    { part: "said-back", picture: "say-back", title: t("print-visit-said-back"), lines: visit.said_back_kept ? linesOf(visit.said_back) : [] },
  ];
  return all.filter(({ lines }) => lines.length > 0).map((one) => ({ ...one, shown: visit.shown.includes(one.part) }));
}

export const viewPicture = (view: T.ViewAnswer): string => answers.find(({ think }) => think === view)?.picture ?? "not-known";
export const viewWords = (view: T.ViewAnswer): string => t(`beside-think-${view}`);

/** Words to the parent, or the parent's own as they stand on paper. */
export type Voice = "visits" | "print-visit";

/** When it was said, and who was in the room. */
export function viewLines(view: T.View, voice: Voice = "visits"): string[] {
  const room = view.in_room.length > 0 ? t("print-visit-in-room", { names: view.in_room.join(", ") }) : t(`${voice}-alone`);
  return [view.day ? t(`${voice}-said-on`, { day: saidDay(view.day) }) : "", room].filter(Boolean);
}

/** Who put it right, and when. */
export function rightLine(correction: T.VisitCorrection, voice: Voice = "visits"): string {
  const day = correction.day ? saidDay(correction.day) : "";
  return correction.said_by ? t("print-visit-right-on", { name: correction.said_by, day }) : t(`${voice}-said-on`, { day });
}

/** The note that a view is about; none for the whole visit. */
export const noteOfView = (visit: T.Visit, view: Pick<T.View, "part">): T.VisitNote | undefined => (view.part ? visit.notes.find(({ id }) => id === view.part) : undefined);
