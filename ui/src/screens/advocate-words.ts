import type * as T from "../generated/types";
import { saidDay } from "../lib/said";
import { t } from "../lib/text";

/** Things to ask an advocate for. Words: `advocate-say-<id>`. */
export const askIdeas = ["letters-sort", "meeting", "face-to-face", "writing", "my-help", "court", "complaint"];

/** What may have come of it. Words: `advocate-came-say-<id>`. */
export const cameIdeas = ["happy", "letter", "meeting", "wait", "not-known"];

/** The day on which it was said, and what came of it. */
export function askNotes(ask: T.AdvocateAsk): string[] {
  const said = ask.day ? t("advocate-said-on", { day: saidDay(ask.day) }) : "";
  return [said, ask.came_of.trim() || t("advocate-not-yet")].filter(Boolean);
}

/** What changes when somebody says what came of it: it has the day of today until another one is said. */
export function cameOf(ask: T.AdvocateAsk, came_of: string, today: T.Day): Partial<T.AdvocateAsk> {
  const came_on = came_of.trim() === "" ? null : (ask.came_on ?? today);
  return { came_of, came_on };
}

/** What the pictures of the ways to ask are. */
export const whomPictures: Record<string, string> = {
  "social-worker": "social-worker",
  council: "council-office",
  "health-board": "hospital",
  trust: "hospital",
};

/** The next of the people to tell apart, after this one. */
export function nextOf(who: string[], one: string): string | undefined {
  return who[who.indexOf(one) + 1];
}

/** What was not read at its source is said to be so. */
export const isSecondHand = (fact: Pick<T.LawFact, "verified">): boolean => fact.verified !== "yes";

/** The day to ask again that belongs to help that was asked for. */
export const againOf = (again: T.Review[], support: Pick<T.Support, "id">): T.Review | undefined =>
  again.find((review) => review.about === support.id);
