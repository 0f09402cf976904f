import type * as T from "../generated/types";
import { t } from "../lib/text";
import { rolePicture } from "./person-roles.svelte";
import { shownName } from "./person-words";

type Lists = "formats" | "pace";
type Ones = "best_time" | "reading" | "clock";
type Words = "yes" | "no" | "not_get" | "else_helps";

/** One question of How I like to be told. `id` is the start of its messages. */
export type ToldQuestion = { id: string; picture: string } & (
  | { kind: "many"; field: Lists; answers: Answer[] }
  | { kind: "one"; field: Ones; answers: Answer[] }
  | { kind: "words"; field: Words; answers: Answer[] }
  | { kind: "people" }
);
/** `id` is what is kept, and the end of its message `told-<question>-<id>`. */
export type Answer = { id: string; picture: string };

const answers = (...pairs: [string, string][]): Answer[] => pairs.map(([id, picture]) => ({ id, picture }));
const same = (...ids: string[]): Answer[] => ids.map((id) => ({ id, picture: id }));

export const questions: ToldQuestion[] = [
  { id: "formats", picture: "reading", kind: "many", field: "formats", answers: same("easy-read", "read-aloud", "large-print", "pictures") },
  { id: "ways", picture: "told", kind: "many", field: "formats", answers: answers(["face-to-face", "face-to-face"], ["phone", "phone-call"], ["text-message", "text-message"], ["video", "video-call"], ["email", "email"]) },
  { id: "pace", picture: "slowly", kind: "many", field: "pace", answers: same("slowly", "short-bits", "one-person", "again", "show-me") },
  { id: "best", picture: "clock", kind: "one", field: "best_time", answers: same("morning", "afternoon", "evening") },
  { id: "reading", picture: "letters-sort", kind: "one", field: "reading", answers: answers(["read-all", "yes"], ["read-some", "sort-of"], ["read-none", "read-aloud"]) },
  { id: "readers", picture: "my-people", kind: "people" },
  { id: "clock", picture: "clock", kind: "one", field: "clock", answers: answers(["clock-all", "clock-14-30"], ["clock-digits", "phone"], ["clock-help", "my-help"]) },
  { id: "yes", picture: "thumb-up", kind: "words", field: "yes", answers: answers(["say", "yes"], ["nod", "agree"], ["thumb", "thumb-up"], ["smile", "happy"]) },
  { id: "no", picture: "thumb-down", kind: "words", field: "no", answers: answers(["say", "no"], ["shake", "do-not-agree"], ["thumb", "thumb-down"], ["quiet", "quiet"]) },
  { id: "not-get", picture: "question", kind: "words", field: "not_get", answers: answers(["ask", "question"], ["quiet", "quiet"], ["yes", "yes"], ["worried", "worried"]) },
  { id: "else", picture: "my-help", kind: "words", field: "else_helps", answers: answers(["breaks", "breaks"], ["quiet", "quiet"], ["glasses", "glasses"], ["hearing", "hearing"], ["someone", "helps-me"]) },
];

export const questionOf = (id: string | undefined): ToldQuestion | undefined => questions.find((question) => question.id === id);

export const answerWords = (question: ToldQuestion, answer: Answer): string => t(`told-${question.id}-${answer.id}`);

/** Whether an answer is chosen. Own words hold the answer's sentence. */
export function isChosen(told: T.Told, question: ToldQuestion, answer: Answer): boolean {
  if (question.kind === "many") return told[question.field].includes(answer.id);
  if (question.kind === "one") return told[question.field] === answer.id;
  if (question.kind === "words") return sentences(told[question.field]).includes(answerWords(question, answer));
  return false;
}

const sentences = (words: string): string[] => words.split("\n").filter(Boolean);

const toggled = (list: string[], one: string): string[] => (list.includes(one) ? list.filter((each) => each !== one) : [...list, one]);

/** What changes when an answer is tapped: once to choose it, once more to take it back. */
export function tapped(told: T.Told, question: ToldQuestion, answer: Answer): Partial<T.Told> {
  if (question.kind === "many") return { [question.field]: toggled(told[question.field], answer.id) };
  if (question.kind === "one") return { [question.field]: isChosen(told, question, answer) ? blank(question.field) : answer.id };
  if (question.kind === "words") return { [question.field]: toggled(sentences(told[question.field]), answerWords(question, answer)).join("\n") };
  return {};
}

const blank = (field: Ones): string => (field === "best_time" ? "" : "not-said");

export const tappedReader = (told: T.Told, id: string): Partial<T.Told> => ({ readers: toggled(told.readers, id) });

/** One answer as it is shown: its words and its picture, or the photo of a person. */
export type Said = { words: string; picture: string; photo: string };

/** Everything that was answered to a question. */
export function said(told: T.Told, question: ToldQuestion, people: Map<string, T.Person>): Said[] {
  if (question.kind === "people") return told.readers.flatMap((id) => readerOf(people.get(id)));
  if (question.kind === "words") return sentences(told[question.field]).map((words) => ({ words, picture: pictureOf(question, words), photo: "" }));
  return question.answers
    .filter((answer) => isChosen(told, question, answer))
    .map((answer) => ({ words: answerWords(question, answer), picture: answer.picture, photo: "" }));
}

const readerOf = (person: T.Person | undefined): Said[] =>
  person ? [{ words: shownName(person), picture: rolePicture(person.role), photo: person.photo }] : [];

/** The picture of a sentence: of the answer it was chosen from, else of the question. */
const pictureOf = (question: ToldQuestion & { kind: "words" }, words: string): string =>
  question.answers.find((answer) => answerWords(question, answer) === words)?.picture ?? question.picture;

/** Half a year after a look, it is time for another. */
export function lookAgainOn(day: T.Day): T.Day {
  const [year = 1970, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + 6, 0)).getUTCDate();
  return new Date(Date.UTC(year, month + 5, Math.min(date, last))).toISOString().slice(0, 10);
}
