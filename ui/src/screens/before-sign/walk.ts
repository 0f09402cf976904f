// Before a signature: the questions to myself, one at a time. Nothing here says what to sign.
import type * as T from "../../generated/types";
import type { ScreenId } from "../../lib/route.svelte";
import { saidDay } from "../../lib/said";
import { t } from "../../lib/text";

/** The questions, in order. */
export const QUESTIONS = ["what", "whom", "understand", "says", "long", "change", "explained", "lawyer", "advocate"] as const;
/** With those that are asked on their own: what I want first, what I did, and when. */
export const ASKS = [...QUESTIONS, "wait", "did", "did-on"] as const;
export type Ask = (typeof ASKS)[number];
export const isAsk = (ask: string): ask is Ask => ASKS.some((one) => one === ask);
/** A page on the way that is not the page of the paper itself. */
export const isOnTheWay = (ask: string): boolean => isAsk(ask) || ask === "answers";

export const askPicture: Record<Ask, string> = {
  what: "papers",
  whom: "person",
  understand: "thinks",
  says: "writing",
  long: "how-long",
  change: "undo",
  explained: "face-to-face",
  lawyer: "solicitor",
  advocate: "advocate",
  wait: "wait",
  did: "signed",
  "did-on": "my-dates",
};

type Answer = { id: string; picture: string };
const KNOWN: Answer[] = [{ id: "yes", picture: "yes" }, { id: "no", picture: "no" }, { id: "not-known", picture: "not-known" }];
const HAVE: Answer[] = [{ id: "yes", picture: "yes" }, { id: "asked", picture: "asked" }, { id: "no", picture: "no" }];

/** The answers to choose from, and where they are kept. */
export const CHOICES: Partial<Record<Ask, { field: "understand" | "how_long_known" | "change" | "lawyer" | "advocate" | "did"; answers: Answer[] }>> = {
  understand: { field: "understand", answers: [{ id: "yes", picture: "yes" }, { id: "some", picture: "sort-of" }, { id: "no", picture: "no" }] },
  long: { field: "how_long_known", answers: KNOWN },
  change: { field: "change", answers: KNOWN },
  lawyer: { field: "lawyer", answers: HAVE },
  advocate: { field: "advocate", answers: HAVE },
  did: { field: "did", answers: [{ id: "waiting", picture: "wait" }, { id: "signed", picture: "signed" }, { id: "not-signed", picture: "paper" }] },
};

/** Who is named in answer to a question. */
export const WHO: Partial<Record<Ask, "whom" | "explained_by" | "lawyer_who" | "advocate_who">> = { whom: "whom", explained: "explained_by", lawyer: "lawyer_who", advocate: "advocate_who" };

/** Where a solicitor or an advocate is found by who has none. */
export const FINDS: Partial<Record<Ask, { screen: ScreenId; picture: string; words: "sign-find-lawyer" | "sign-find-advocate" }>> = {
  lawyer: { screen: "get-help", picture: "solicitor", words: "sign-find-lawyer" },
  advocate: { screen: "advocate", picture: "advocate", words: "sign-find-advocate" },
};

/** The words of mine that belong to a question. */
export const WORDS: Partial<Record<Ask, "what" | "says" | "how_long" | "change_how" | "wait_for">> = { what: "what", says: "says", long: "how_long", change: "change_how", wait: "wait_for" };

/** Words stand beside an answer only where there is something more to say. */
export const asksWords = (s: T.BeforeSigning, ask: Ask): boolean => (ask === "long" ? s.how_long_known === "yes" : ask === "change" ? s.change === "yes" : WORDS[ask] !== undefined);

/** The question after this one; "" leads to the page. */
export function following(s: T.BeforeSigning, ask: Ask): Ask | "" {
  if (ask === "did") return s.did === "signed" || s.did === "not-signed" ? "did-on" : "";
  const at = QUESTIONS.findIndex((one) => one === ask);
  return at < 0 ? "" : (QUESTIONS[at + 1] ?? "");
}

type People = ReadonlyMap<string, Pick<T.Person, "name">>;
export const nameOf = (who: string, people: People): string => people.get(who)?.name || who.trim();

const lines = (...all: string[]): string => all.filter(Boolean).join("\n");

/** What was said to a question, in lines; "" where nothing was. */
export function answerTo(s: T.BeforeSigning, ask: Ask, people: People): string {
  const choice = CHOICES[ask];
  const chosen = choice && s[choice.field] !== "not-said" ? t(`sign-${ask}-${s[choice.field]}`) : "";
  const who = WHO[ask] ? nameOf(s[WHO[ask]], people) : "";
  const words = WORDS[ask] && asksWords(s, ask) ? s[WORDS[ask]].trim() : "";
  const day = ask === "did" && s.did !== "waiting" && s.did_on ? saidDay(s.did_on) : ask === "did-on" && s.did_on ? saidDay(s.did_on) : "";
  return lines(chosen, ask === "lawyer" || ask === "advocate" ? (s[ask] === "no" ? "" : who) : who, words, day);
}

/** What the page is called: the paper in my words, or what these questions are. */
export const titleOf = (s: Pick<T.BeforeSigning, "what">): string => s.what.trim() || t("frame-title-before-sign");

/** One line for the list. */
export const stateWords = (s: T.BeforeSigning): string => (s.did === "signed" || s.did === "not-signed" ? t(`sign-did-${s.did}`) : s.wait || s.did === "waiting" ? t("sign-waits") : "");

/** What people often want first, as pictures; a tap writes it into my words, and out again. */
export const FIRST: { id: string; picture: string }[] = [
  { id: "lawyer", picture: "solicitor" },
  { id: "advocate", picture: "advocate" },
  { id: "easy", picture: "easy-read" },
  { id: "time", picture: "think-time" },
];

export function withLine(words: string, line: string): string {
  const all = words.split("\n").map((one) => one.trim()).filter(Boolean);
  return (all.includes(line) ? all.filter((one) => one !== line) : [...all, line]).join("\n");
}
export const hasLine = (words: string, line: string): boolean => words.split("\n").some((one) => one.trim() === line);

/** Papers that people are often asked to sign. */
export const PAPERS: { id: string; picture: string }[] = [
  { id: "away", picture: "section-20" },
  { id: "rules", picture: "list" },
  { id: "share", picture: "eye" },
  { id: "plan", picture: "my-plan" },
];

type PersonLike = Pick<T.Person, "id" | "name" | "role" | "went">;
/** Somebody of mine in this role who has not gone. */
export const mineIn = (role: string, people: Iterable<PersonLike>): PersonLike | undefined => [...people].find((person) => person.role === role && !person.went);
