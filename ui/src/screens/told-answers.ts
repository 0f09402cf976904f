import type * as T from "../generated/types";
import { t } from "../lib/text";
import { rolePicture } from "./person-roles.svelte";
import { shownName } from "./person-words";
import { blank, questions, type Answer, type Lists, type ToldGroup, type ToldQuestion } from "./told-questions";

export const answerWords = (question: ToldQuestion, answer: Answer): string => t(`told-${question.id}-${answer.id}`);

type InWords = ToldQuestion & { kind: "words" };

const linesOf = (words: string): string[] => words.split("\n").filter(Boolean);

const toggled = (list: string[], one: string): string[] => (list.includes(one) ? list.filter((each) => each !== one) : [...list, one]);

const listOf = (question: ToldQuestion, answer: Answer): Lists | undefined => answer.list ?? (question.kind === "many" ? question.field : undefined);

/** Whether an answer is chosen. Own words hold the answer's sentence. */
export function isChosen(told: T.Told, question: ToldQuestion, answer: Answer): boolean {
  const list = listOf(question, answer);
  if (list) return told[list].includes(answer.id);
  if (question.kind === "one") return told[question.field] === answer.id;
  if (question.kind === "words") return linesOf(told[question.field]).includes(answerWords(question, answer));
  return false;
}

/** What changes when an answer is tapped: once to choose it, once more to take it back. */
export function tapped(told: T.Told, question: ToldQuestion, answer: Answer): Partial<T.Told> {
  const list = listOf(question, answer);
  if (list) return { [list]: toggled(told[list], answer.id) };
  if (question.kind === "one") return { [question.field]: isChosen(told, question, answer) ? blank(question.field) : answer.id };
  if (question.kind === "words") return { [question.field]: toggled(linesOf(told[question.field]), answerWords(question, answer)).join("\n") };
  return {};
}

export const tappedReader = (told: T.Told, id: string): Partial<T.Told> => ({ readers: toggled(told.readers, id) });

/** One answer as it is shown: its words and its picture, or the photo of a person. */
export type Said = { words: string; picture: string; photo: string };

/** Everything that was answered to a question. Own words stand in the order in which they were said, as on paper. */
export function said(told: T.Told, question: ToldQuestion, people: Map<string, T.Person>): Said[] {
  if (question.kind === "people") return told.readers.flatMap((id) => readerOf(people.get(id)));
  const listed = question.answers
    .filter((answer) => (question.kind !== "words" || answer.list) && isChosen(told, question, answer))
    .map((answer) => ({ words: answerWords(question, answer), picture: answer.picture, photo: "" }));
  if (question.kind !== "words") return listed;
  return [...listed, ...linesOf(told[question.field]).map((words) => ({ words, picture: pictureOf(question, words), photo: "" }))];
}

/** The picture of a sentence: of the answer it was chosen from, else of the question. */
const pictureOf = (question: InWords, words: string): string => answerOf(question, words)?.picture ?? question.picture;

const answerOf = (question: InWords, words: string): Answer | undefined =>
  question.answers.find((answer) => !answer.list && answerWords(question, answer) === words);

const readerOf = (person: T.Person | undefined): Said[] =>
  person ? [{ words: shownName(person), picture: rolePicture(person.role), photo: person.photo }] : [];

/** The groups as far as they are answered, and no more. */
export const answered = (told: T.Told, all: ToldGroup[], people: Map<string, T.Person>): ToldGroup[] =>
  all
    .map((group) => ({ ...group, questions: group.questions.filter((question) => said(told, question, people).length > 0) }))
    .filter((group) => group.questions.length > 0);

/**
 * Eyes, ears and a quiet room once stood under "What else helps". What was chosen there is shown with the question
 * that asks for it now; the parent's own words stay where they were written.
 */
export function sorted(told: T.Told): T.Told {
  const moved = { ...told };
  for (const question of questions) {
    if (question.kind !== "words" || (question.field !== "sight" && question.field !== "hearing")) continue;
    const here = linesOf(moved.else_helps).filter((words) => answerOf(question, words));
    if (here.length === 0) continue;
    moved.else_helps = linesOf(moved.else_helps).filter((words) => !here.includes(words)).join("\n");
    moved[question.field] = [...new Set([...linesOf(moved[question.field]), ...here])].join("\n");
  }
  return moved;
}
