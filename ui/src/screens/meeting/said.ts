import type * as T from "../../generated/types";
import { live } from "../../lib/live.svelte";
import { saidDay, sentence } from "../../lib/said";
import { t } from "../../lib/text";
import { whenWords } from "../appointments";
import type { Part } from "./parts";

/** What can be asked for, so that the parent can take part. The id is the picture; the words stand on paper too. */
export const CHANGES = ["easy-read", "breaks", "slowly", "one-person", "papers", "quiet", "conference-chair", "wait", "clock"];

/** The changes, one sentence each. */
export const changeWords = ({ changes, own_change }: Pick<T.Meeting, "changes" | "own_change">): string[] =>
  [...changes.map((id) => t(`print-change-${id}`)), own_change.trim()].filter(Boolean).map(sentence);

const PICTURES: Record<Part, string> = {
  date: "my-dates",
  kind: "meeting",
  about: "meeting",
  words: "book",
  who: "my-people",
  points: "my-points",
  questions: "question",
  bring: "bag",
  with: "friend",
  stop: "stop",
  changes: "change",
  "not-given": "not-given",
  well: "good-at",
  worry: "worried",
  "would-help": "helps-me",
  decided: "agreed",
  mine: "promise",
  theirs: "promise",
  next: "month",
  agreed: "agree",
  "not-understood": "puzzle",
  feeling: "happy",
  notes: "writing",
  check: "yes",
};

export const partPicture = (part: Part): string => PICTURES[part];

const namesOf = (ids: string[]): string => ids.map((id) => live.people.get(id)?.name ?? "").filter(Boolean).join(", ");
const textsOf = (points: { text: string }[]): string => points.map(({ text }) => text.trim()).filter(Boolean).join("\n");
const promised = (page: T.MeetingPage, whose: T.Whose): string => page.promises.filter((promise) => promise.whose === whose).map(({ what }) => what).join("\n");

/** When people meet again: as it stands in My dates now, else as it was said. */
function nextWords({ meeting, next }: T.MeetingPage): string {
  if (next) return whenWords(next, live.today);
  return meeting.next_on ? saidDay(meeting.next_on) : "";
}

/** What was answered to one question, for the page "Is this right?". */
export function answerTo(part: Part, page: T.MeetingPage, told: string, supports: T.Support[]): string {
  const { meeting, date } = page;
  switch (part) {
    case "kind":
      return page.kind ? t(page.kind.name) : "";
    case "who":
      return namesOf(date?.people ?? []);
    case "points":
      return textsOf(meeting.points);
    case "questions":
      return (date?.questions ?? []).join("\n");
    case "bring":
      return (date?.bring ?? []).map(({ text }) => text).join(", ");
    case "with":
      return [namesOf(meeting.with_me), meeting.with_name.trim()].filter(Boolean).join(", ");
    case "stop":
      return meeting.stop.trim() || told;
    case "changes":
      return changeWords(meeting).join("\n");
    case "not-given":
      return supports.filter(({ id }) => meeting.not_given.includes(id)).map(({ what }) => what).join("\n");
    case "mine":
    case "theirs":
      return promised(page, part);
    case "next":
      return nextWords(page);
    case "not-understood":
      return page.puzzles.map(({ words }) => words).join("\n");
    case "feeling":
      return [meeting.feeling ? t(`meeting-feeling-${meeting.feeling}`) : "", meeting.felt.trim()].filter(Boolean).join(". ");
    case "notes":
      return meeting.notes === "not-said" ? "" : t(`meeting-notes-${meeting.notes}`);
    default:
      return textOf(part, meeting);
  }
}

/** The questions that are answered in the parent's own words, and where the words are kept. */
const TEXTS = { well: "well", worry: "worry", "would-help": "would_help", decided: "decided", agreed: "agreed" } as const;
type TextPart = keyof typeof TEXTS;

export const isText = (part: Part): part is TextPart => part in TEXTS;
export const fieldOf = (part: Part): (typeof TEXTS)[TextPart] | undefined => (isText(part) ? TEXTS[part] : undefined);

export function textOf(part: Part, meeting: T.Meeting): string {
  const field = fieldOf(part);
  return field ? meeting[field].trim() : "";
}
