import type * as T from "../../generated/types";
import { saidMonth } from "../../lib/said";
import { t } from "../../lib/text";
import { firstWords } from "../PutAwayWords";
import { listed } from "../plan/support-words";

/** A letter has room for so many photos. */
export const MOST_PHOTOS = 6;

/** What was agreed, in the order in which it is asked. */
export const AGREED = ["months", "call", "sign", "send", "leave", "else"] as const;
export type Agreed = (typeof AGREED)[number];

/** What is asked when the letterbox is begun. The rest waits on its page. */
export const FIRST: Agreed[] = ["months", "call", "sign"];

export const agreedPicture: Record<Agreed, string> = {
  months: "month", call: "child", sign: "writing", send: "letterbox", leave: "only-me", else: "agreed",
};

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
/** The months of the year, as buttons. */
export const months = (): { value: number; words: string }[] => MONTHS.map((value) => ({ value, words: t("said-month", { month: value }) }));

export const monthWords = (chosen: number[]): string => listed(MONTHS.filter((month) => chosen.includes(month)).map((month) => t("said-month", { month })));

export const toggledMonth = (chosen: number[], month: number): number[] =>
  MONTHS.filter((one) => chosen.includes(one) !== (one === month));

export const nextWords = (next: T.YearMonth | null): string => (next ? t("letterbox-next", { day: saidMonth(next.year, next.month) }) : "");

export const linesOf = (words: string): string[] => words.split("\n").map((line) => line.trim()).filter(Boolean);

export function agreedWords(part: Agreed, box: T.Letterbox): string {
  if (part === "months") return monthWords(box.months);
  if (part === "call") return box.call_child.trim();
  if (part === "sign") return box.sign.trim();
  if (part === "send") return box.send_to.trim();
  if (part === "leave") return box.not_to_say.join("\n");
  return box.agreed.trim();
}

/** What a letter begins with, as the print writes it. */
export const dearWords = (box: T.Letterbox): string =>
  box.call_child.trim() ? t("print-box-letter-dear", { name: box.call_child.trim() }) : t("print-box-letter-hello");

type Written = Pick<T.BoxLetter, "words" | "starters">;

/** Puts a line to begin with into the letter, or takes it out again. A line that was written on stays as it is. */
export function withStarter({ words, starters }: Written, id: string, line: string): Written {
  const lines = words.split("\n");
  if (starters.includes(id)) {
    const at = lines.findIndex((one) => one.trim() === line);
    return { words: (at < 0 ? lines : lines.filter((_, place) => place !== at)).join("\n").trim(), starters: starters.filter((one) => one !== id) };
  }
  return { words: words.trim() ? `${words.trimEnd()}\n${line}` : line, starters: [...starters, id] };
}

/** The first line of a letter, to know it by. */
export function firstLine(letter: T.BoxLetter): string {
  const line = linesOf(letter.words)[0];
  return line ? firstWords(line) : t(letter.came ? "letterbox-came-name" : "letterbox-sent-name");
}

/** Each word that is pointed at stands once, with what it may be. */
export function once(notes: T.NameNote[]): T.NameNote[] {
  return notes.filter((note, at) => notes.findIndex((other) => other.words.toLowerCase() === note.words.toLowerCase() && other.kind === note.kind) === at);
}

export const notePicture: Record<T.NameKind, string> = { place: "place", surname: "person", number: "phone", "not-to-say": "only-me" };
