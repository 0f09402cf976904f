import type * as T from "../generated/types";
import type { Params, ScreenId } from "../lib/route.svelte";
import { saidDay } from "../lib/said";
import { t } from "../lib/text";
import { givenAt, givenPicture, givenTitle } from "./GivenWords";
import { dayOf } from "./HomeDay";
import { calledOf, pictureOf } from "./PutAwayWords";

/** One thing of the list: what it is, who can see it, and the page of it if it has one. */
export type SeenRow = { id: string; picture: string; title: string; says: string[]; to: { screen: ScreenId; params: Params } | null };

export type SpaceId = "only-me" | "shown" | "given";

/** The three answers to "who can see it". */
export const SPACES: { id: SpaceId; picture: string; words: string; lead: string }[] = [
  { id: "only-me", picture: "only-me", words: "common-only-me", lead: "sees-only-me-lead" },
  { id: "shown", picture: "i-show-this", words: "common-i-show-this", lead: "sees-shown-lead" },
  { id: "given", picture: "given", words: "sees-given", lead: "sees-given-lead" },
];
const FIRST = SPACES[0] as (typeof SPACES)[number];

/** What a list says while nothing is on it. */
export const NOTHING: Record<SpaceId, string> = { "only-me": "sees-only-me-none", shown: "sees-shown-none", given: "given-empty" };

export const spaceOf = (part: string | undefined) => SPACES.find((one) => one.id === part) ?? FIRST;

/** The page on which it can be changed who sees a thing. */
const PAGES: Record<string, ScreenId> = {
  people: "person",
  appointments: "appointment",
  goals: "goal",
  routines: "routine",
  strengths: "strength-form",
  needs: "need-form",
  supports: "support-form",
  children: "child-form",
  meetings: "meeting",
  promises: "promise",
  reviews: "review-form",
  letters_in: "letter-in",
  letters_out: "letter",
  worries: "worry-form",
  if_thens: "if-then",
  safe_places: "safe-place-form",
  own_cards: "step-card",
  advocate_asks: "advocate-ask-form",
  court_needs: "court-needs",
  visits: "visit",
  local_services: "local-service",
  family_times: "family-time",
  box_letters: "box-letter",
  memories: "memory",
  money_home: "money-home",
  how_i_am: "how-i-am",
  another_baby: "another-baby",
  child_stages: "stage-form",
  assessments: "assessment",
  before_signings: "before-sign",
};

export function thingRow(thing: T.SeenThing): SeenRow {
  const title = calledOf({ title: thing.title, kind: thing.kind } as T.Change);
  const screen = PAGES[thing.kind];
  const to = screen ? { screen, params: { id: thing.item } } : null;
  return { id: thing.item, picture: pictureOf(thing.kind), title, says: [], to };
}

/** What left the computer, to whom and when. */
export function givenRow(given: T.Given): SeenRow {
  const day = saidDay(dayOf(givenAt(given)));
  const says = [given.given_to ? t("sees-given-to", { name: given.given_to, day }) : t("sees-given-on", { day })];
  return { id: given.id, picture: givenPicture(given), title: givenTitle(given), says, to: { screen: "given", params: { id: given.id } } };
}

export function keyRow(key: T.HelperKey): SeenRow {
  const title = t("sees-key", { name: key.name });
  return { id: key.id, picture: "helper-key", title, says: [t("sees-key-all")], to: { screen: "helper-keys", params: {} } };
}
