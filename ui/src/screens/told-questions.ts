import type * as T from "../generated/types";

export type Lists = "formats" | "pace";
export type Ones = "best_time" | "reading" | "clock" | "calendar";
export type Words = "yes" | "no" | "not_get" | "stop" | "sight" | "hearing" | "else_helps";

/**
 * `id` is what is kept, and the end of its message `told-<question>-<id>`. With `list` it is kept there, where the
 * prints look for it, although another question asks for it.
 */
export type Answer = { id: string; picture: string; list?: Lists };

/** One question of How I like to be told. `id` is the start of its messages. */
export type ToldQuestion = { id: string; picture: string } & (
  | { kind: "many"; field: Lists; answers: Answer[] }
  | { kind: "one"; field: Ones; answers: Answer[] }
  | { kind: "words"; field: Words; answers: Answer[] }
  | { kind: "people" }
);

/** Questions that belong together. Its name is `told-group-<id>`. */
export type ToldGroup = { id: string; picture: string; questions: ToldQuestion[] };

const answers = (...pairs: [string, string][]): Answer[] => pairs.map(([id, picture]) => ({ id, picture }));
const same = (...ids: string[]): Answer[] => ids.map((id) => ({ id, picture: id }));

const how: ToldQuestion[] = [
  { id: "formats", picture: "reading", kind: "many", field: "formats", answers: same("easy-read", "read-aloud", "pictures") },
  { id: "ways", picture: "told", kind: "many", field: "formats", answers: answers(["face-to-face", "face-to-face"], ["phone", "phone-call"], ["text-message", "text-message"], ["video", "video-call"], ["email", "email"]) },
  { id: "pace", picture: "slowly", kind: "many", field: "pace", answers: same("slowly", "short-bits", "one-person", "again", "show-me") },
  { id: "reading", picture: "letters-sort", kind: "one", field: "reading", answers: answers(["read-all", "yes"], ["read-some", "sort-of"], ["read-none", "read-aloud"]) },
];

const when: ToldQuestion[] = [
  { id: "best", picture: "clock", kind: "one", field: "best_time", answers: same("morning", "afternoon", "evening") },
  { id: "clock", picture: "clock", kind: "one", field: "clock", answers: answers(["clock-all", "clock-14-30"], ["clock-digits", "phone"], ["clock-help", "my-help"]) },
  { id: "calendar", picture: "month", kind: "one", field: "calendar", answers: answers(["calendar-all", "month"], ["calendar-pictures", "calendar-pictures"], ["calendar-help", "my-help"]) },
];

const say: ToldQuestion[] = [
  { id: "yes", picture: "thumb-up", kind: "words", field: "yes", answers: answers(["say", "yes"], ["nod", "agree"], ["thumb", "thumb-up"], ["smile", "happy"]) },
  { id: "no", picture: "thumb-down", kind: "words", field: "no", answers: answers(["say", "no"], ["shake", "do-not-agree"], ["thumb", "thumb-down"], ["quiet", "quiet"]) },
  { id: "not-get", picture: "question", kind: "words", field: "not_get", answers: answers(["ask", "question"], ["quiet", "quiet"], ["yes", "yes"], ["worried", "worried"]) },
  { id: "stop", picture: "stop", kind: "words", field: "stop", answers: answers(["say", "stop"], ["hand", "hand-up"], ["card", "show-card"], ["out", "go-out"], ["ask-me", "breaks"]) },
];

const helps: ToldQuestion[] = [
  { id: "sight", picture: "eye", kind: "words", field: "sight", answers: [{ id: "glasses", picture: "glasses" }, { id: "large-print", picture: "large-print", list: "formats" }, { id: "light", picture: "light" }, { id: "paper", picture: "colour-paper" }] },
  { id: "hearing", picture: "ear", kind: "words", field: "hearing", answers: answers(["aid", "hearing"], ["side", "good-side"], ["face", "face-me"], ["loud", "listen"], ["quiet", "quiet"], ["sign", "sign-language"]) },
  { id: "else", picture: "my-help", kind: "words", field: "else_helps", answers: answers(["breaks", "breaks"], ["time", "think-time"], ["write", "writing"], ["back", "say-back"], ["someone", "helps-me"]) },
];

/** In the order in which somebody who is about to talk with the parent needs them. */
export const groups: ToldGroup[] = [
  { id: "how", picture: "told", questions: how },
  { id: "when", picture: "clock", questions: when },
  { id: "who", picture: "my-people", questions: [{ id: "readers", picture: "my-people", kind: "people" }] },
  { id: "say", picture: "face-to-face", questions: say },
  { id: "helps", picture: "my-help", questions: helps },
];

export const questions: ToldQuestion[] = groups.flatMap((group) => group.questions);

export const questionOf = (id: string | undefined): ToldQuestion | undefined => questions.find((question) => question.id === id);

/** The fields of a list or a choice are never empty for want of an answer: this is what stands there then. */
export const blank = (field: Ones): T.Told[Ones] => (field === "best_time" ? "" : "not-said");
