import type * as T from "../generated/types";

export type AboutFact = { id: "decides" | "tells" | "only"; picture: string; words: string };

/** What nobody could find says so, and who to ask. */
const NOT_SURE = "role-not-sure";

/** Questions for someone whose role the app does not know. */
const ASK_ANYONE = ["role-ask-do", "role-ask-decide", "role-ask-tell", "role-ask-side"];

/** Pages on the web where a fact was read; what has none is what people in the field know. */
const isPage = (source: string) => source.startsWith("https://");

export type About = {
  facts: AboutFact[];
  /** Any of them is only often so. */
  often: boolean;
  /** The pages on which they were read. */
  pages: string[];
  /** Not all of them were read on such a page. */
  rest: boolean;
  /** The day on which the oldest was read. */
  checked: T.Day | null;
};

/** The facts of a role, and where they come from. */
export function aboutFacts(role: T.Role | undefined): About {
  const known = role ? [role.decides, role.tells, role.only_for_me] : [];
  const words = (at: number) => known[at]?.words ?? NOT_SURE;
  const days = known.filter((fact) => fact.verified !== "not-sure").map((fact) => fact.checked_on);
  const fact = (id: AboutFact["id"], picture: string, at: number) => ({ id, picture: words(at) === NOT_SURE ? "not-known" : picture, words: words(at) });
  return {
    facts: [fact("decides", "choose", 0), fact("tells", "face-to-face", 1), fact("only", "helps-me", 2)],
    often: known.some((fact) => fact.verified === "general"),
    pages: [...new Set(known.map((fact) => fact.source).filter(isPage))],
    rest: known.some((fact) => !isPage(fact.source)),
    checked: days.sort()[0] ?? null,
  };
}

/** Whether anything is known of a role: without it there is only what to ask. */
export const isKnown = (role: T.Role | undefined): boolean => aboutFacts(role).facts.some((fact) => fact.words !== NOT_SURE);

/** Ids of the questions to ask someone in this role. */
export const asksOf = (role: T.Role | undefined): string[] => role?.asks ?? ASK_ANYONE;

/** What each question is about, so that it can be told from the others without reading. */
const ASK_PICTURES: Record<string, string> = {
  do: "work",
  decide: "choose",
  tell: "face-to-face",
  notes: "writing",
  side: "helps-me",
  private: "only-me",
  "how-long": "how-long",
  away: "phone",
  worry: "worried",
  change: "change",
  "going-well": "star",
  help: "my-help",
  next: "next",
  easy: "easy-read",
  disagree: "do-not-agree",
  come: "meeting",
  "come-advocate": "advocate",
  papers: "papers",
  pay: "money",
  break: "breaks",
  "see-child": "family-time",
  "how-child": "child",
  find: "checks",
  report: "paper",
};

export const askPicture = (id: string): string => ASK_PICTURES[id.replace("role-ask-", "")] ?? "question";

/** The next date with a person: nothing that is over, and nothing without a day. */
export function nextDateWith(dates: T.Dates, person: string): T.Appointment | undefined {
  return [...dates.today, ...dates.to_come].find((date) => date.people.includes(person) && date.day);
}
