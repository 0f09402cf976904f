// What can be printed, in groups of at most five. What is printed of one thing leads to the list of those things.
import type * as T from "../generated/types";
import type { Params, ScreenId } from "../lib/route.svelte";

/** A paper of the menu: a kind of print, or things of which each has its own. */
export type Paper = T.PrintKind | "wall" | "visits" | "letters" | "step-cards";

export const GROUPS: { id: string; picture: string; papers: Paper[] }[] = [
  { id: "advocate", picture: "advocate", papers: ["pack", "for-my-advocate", "timeline", "help", "promises"] },
  { id: "meeting", picture: "meeting", papers: ["meeting-sheet", "my-report", "prompt-cards", "meeting-after", "advocate-card"] },
  { id: "me", picture: "person", papers: ["told", "profile", "passport", "wallet", "court-needs"] },
  { id: "dates", picture: "my-dates", papers: ["my-dates", "wall", "my-side", "services", "visits"] },
  { id: "other", picture: "papers", papers: ["my-people", "could-not-read", "words", "letters", "step-cards"] },
];

const pictures: Record<Paper, string> = {
  pack: "folder",
  timeline: "years",
  "for-my-advocate": "advocate",
  "advocate-page": "advocate",
  "advocate-long": "advocate",
  help: "my-help",
  promises: "promise",
  "meeting-sheet": "meeting",
  "my-report": "report",
  "prompt-cards": "show-card",
  "meeting-after": "after-meeting",
  "advocate-card": "get-advocate",
  told: "told",
  profile: "like-about-me",
  passport: "told",
  wallet: "wallet",
  "court-needs": "court",
  "my-dates": "my-dates",
  wall: "month",
  week: "week",
  month: "month",
  "my-side": "my-dates",
  services: "date-moved",
  visits: "home-visit",
  visit: "home-visit",
  "visit-copy": "home-visit",
  "my-plan": "my-plan",
  "my-people": "my-people",
  words: "book",
  "could-not-read": "letter-in",
  assessment: "assessment",
  "before-sign": "signed",
  "my-map": "place",
  "stage-rights": "rights",
  "law-facts": "law",
  "family-times": "family-time",
  "memory-book": "my-points",
  "money-home": "money",
  "box-letter": "letterbox",
  letters: "letter",
  letter: "letter",
  "letter-easy": "letter",
  "step-cards": "step",
  "step-book": "step",
  "step-sheet": "step",
};
const lists: Partial<Record<Paper, [ScreenId, Params]>> = {
  wall: ["print", { ask: "wall" }],
  visits: ["visits", {}],
  letters: ["letters-out", {}],
  "step-cards": ["step-cards", {}],
  "advocate-card": ["print-preview", { kind: "advocate-card" }],
};

export const pictureOf = (paper: Paper): string => pictures[paper];

export const wayTo = (paper: Paper): [ScreenId, Params] => lists[paper] ?? ["print", { kind: paper }];
