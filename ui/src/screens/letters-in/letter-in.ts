// Letters that came: what is asked of one, and how it is said.
import type * as T from "../../generated/types";
import { live } from "../../lib/live.svelte";
import { saidDay } from "../../lib/said";
import { t } from "../../lib/text";
import { shownName } from "../person-words";

/** The questions about a letter, in order. "explained" is asked on the page of the letter only. */
export const asks = ["pages", "from", "came", "how", "kind", "asks", "by", "read", "check"];

/** The ways a letter comes, in the order they stand. */
export const ways: { way: T.CameBy; picture: string }[] = [
  { way: "post", picture: "letter" },
  { way: "hand", picture: "face-to-face" },
  { way: "school-bag", picture: "bag" },
  { way: "email", picture: "email" },
  { way: "text-message", picture: "text-message" },
  { way: "other", picture: "more" },
];

/** Whether it could be read. */
export const reads: { read: T.CouldRead; picture: string }[] = [
  { read: "yes", picture: "yes" },
  { read: "some", picture: "sort-of" },
  { read: "no", picture: "no" },
];

/** What letters often ask: each is the id of its words. */
export const askIdeas = ["come", "phone", "fill", "sign", "send", "tells"];
const askPictures: Record<string, string> = { come: "meeting", phone: "phone-call", fill: "writing", sign: "signed", send: "letter", tells: "okay" };
/** It is a paper to sign, or it asks for that. */
export const asksToSign = ({ kind, asks_picture }: Pick<T.LetterIn, "kind" | "asks_picture">): boolean => kind === "agreement" || asks_picture === askPictures["sign"];
export const askPicture = (id: string): string => askPictures[id] ?? "question";

/** Who sent it: somebody of my people, or the name that was written. */
export function fromName(letter: Pick<T.LetterIn, "who" | "name">, people: ReadonlyMap<string, T.Person> = live.people): string {
  const person = people.get(letter.who);
  return person ? shownName(person) : letter.name.trim();
}

export const titleOf = (kind: string): string => t(kind ? `letter-in-kind-${kind}` : "letter-in-title");

/** The day by which it stands among the others: when it came, or else when it was kept. */
export const dayOf = (letter: Pick<T.LetterIn, "came_on" | "said_at">): T.Day => letter.came_on ?? letter.said_at.slice(0, 10);

/** The years that have letters, the newest first. */
export const yearsOf = (letters: T.LetterIn[]): number[] => [...new Set(letters.map((letter) => Number(dayOf(letter).slice(0, 4))))].sort((a, b) => b - a);

/** The letters of one year, the newest first. */
export const lettersOf = (letters: T.LetterIn[], year: number): T.LetterIn[] =>
  letters.filter((letter) => Number(dayOf(letter).slice(0, 4)) === year).sort((a, b) => dayOf(b).localeCompare(dayOf(a)));

export const couldNot = (letter: Pick<T.LetterIn, "could_read">): boolean => letter.could_read === "some" || letter.could_read === "no";

/** What would help most now: one thing, so that the page has one main button. */
export function nextStep({ letter, asked, date }: Pick<T.LetterInPage, "letter" | "asked" | "date">): "easy" | "date" | "done" | "" {
  if (letter.done) return "";
  if (couldNot(letter) && !asked) return "easy";
  return letter.by && !date ? "date" : "done";
}

/** "You could not read it." Nothing where there is nothing to say. */
export const readWords = (letter: Pick<T.LetterIn, "could_read">): string => (letter.could_read === "not-said" ? "" : t(`letter-in-read-said-${letter.could_read}`));

/** What the day in it is: that of the meeting it invites to, or the one to answer by. */
export const byLabel = (kind: T.LetterInKind | null | undefined): string => t(kind?.date ? "letter-in-check-day" : "letter-in-check-by");

/** How a letter of mine names the letter that it answers. */
export function aboutWords(letter: T.LetterIn): string {
  const what = letter.kind ? titleOf(letter.kind) : t("letter-in-about");
  return letter.came_on ? t("letter-in-about-day", { what, day: saidDay(letter.came_on) }) : what;
}

/** How much of it is kept. */
export const pagesWords = (letter: T.LetterIn): string =>
  [letter.pages.length > 0 ? t("letter-in-pages-count", { count: letter.pages.length }) : "", letter.words.trim()].filter(Boolean).join("\n");

type Row = { ask: string; picture: string; label: string; answer: string };

/** Every answer, for the page "Is this right?". */
export function rowsOf(letter: T.LetterIn, kind: T.LetterInKind | undefined): Row[] {
  const day = (on: T.Day | null) => ({ picture: on ? `day-${on}` : "my-dates", answer: on ? saidDay(on) : "" });
  const all: Record<string, { picture: string; answer: string }> = {
    pages: { picture: "paper", answer: pagesWords(letter) },
    from: { picture: "my-people", answer: fromName(letter) },
    came: day(letter.came_on),
    how: { picture: ways.find(({ way }) => way === letter.came_by)?.picture ?? "letter-in", answer: letter.came_by === "not-said" ? "" : t(`letter-in-how-${letter.came_by}`) },
    kind: { picture: kind?.picture ?? "letter-in", answer: letter.kind ? titleOf(letter.kind) : "" },
    asks: { picture: letter.asks_picture || "question", answer: letter.asks },
    by: day(letter.by),
    read: { picture: reads.find(({ read }) => read === letter.could_read)?.picture ?? "eye", answer: letter.could_read === "not-said" ? "" : t(`letter-in-read-${letter.could_read}`) },
  };
  return asks.flatMap((ask) => {
    const row = all[ask];
    return row ? [{ ask, label: ask === "by" ? byLabel(kind) : t(`letter-in-check-${ask}`), ...row }] : [];
  });
}
