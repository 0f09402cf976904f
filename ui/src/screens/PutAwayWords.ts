import type { Change } from "../generated/types";
import { has, t } from "../lib/text";

// What each kind of item is shown with, and what it is called when it has no name of its own. What belongs to somebody is
// `named` with their name.
const kinds: Record<string, { picture: string; words: string; named?: string }> = {
  appointments: { picture: "my-dates", words: "frame-title-appointment" },
  people: { picture: "person", words: "frame-title-person" },
  children: { picture: "child", words: "frame-title-child-form" },
  child_stages: { picture: "now", words: "stage-now" },
  strengths: { picture: "good-at", words: "frame-title-strengths" },
  needs: { picture: "need-help", words: "frame-title-needs" },
  goals: { picture: "goal", words: "frame-title-goal" },
  supports: { picture: "my-help", words: "frame-title-supports" },
  promises: { picture: "promise", words: "frame-title-promise" },
  reviews: { picture: "look-again", words: "frame-title-look-again" },
  letters_in: { picture: "letter-in", words: "frame-title-letter-in" },
  letters_out: { picture: "letter", words: "frame-title-letter" },
  puzzles: { picture: "puzzle", words: "frame-title-puzzles" },
  prints_later: { picture: "later", words: "frame-title-prints-later" },
  told: { picture: "told", words: "frame-title-told" },
  routines: { picture: "routine", words: "frame-title-routine" },
  meetings: { picture: "meeting", words: "frame-title-meeting" },
  apart: { picture: "child", words: "apart-name" },
  assessments: { picture: "assessment", words: "print-title-assessment" },
  before_signings: { picture: "signed", words: "print-title-before-sign" },
  family_times: { picture: "family-time", words: "kind-family-time" },
  letterboxes: { picture: "letterbox", words: "letterbox-name" },
  box_letters: { picture: "letterbox", words: "letterbox-letter" },
  memories: { picture: "my-points", words: "memory-name" },
  money_home: { picture: "money", words: "money-home-name" },
  how_i_am: { picture: "okay", words: "how-i-am-name" },
  another_baby: { picture: "pregnant", words: "another-baby-name" },
  outcomes: { picture: "my-dates", words: "frame-title-what-happened" },
  recordings: { picture: "microphone", words: "frame-title-recording" },
  given: { picture: "given", words: "frame-title-given" },
  printed_lines: { picture: "paper", words: "frame-title-timeline" },
  helper_keys: { picture: "helper-key", words: "frame-title-helper-keys" },
  own_cards: { picture: "step", words: "frame-title-step-card" },
  card_photos: { picture: "photo", words: "frame-title-step-card" },
  card_looks: { picture: "eye", words: "frame-title-step-card" },
  worries: { picture: "worried", words: "frame-title-worries" },
  if_thens: { picture: "if-things", words: "frame-title-if-things" },
  safe_places: { picture: "safe-place", words: "frame-title-safe-places" },
  advocate_asks: { picture: "advocate", words: "frame-title-advocate-ask-form" },
  court_needs: { picture: "court", words: "frame-title-court-needs" },
  local_services: { picture: "local-services", words: "frame-title-local-service" },
  visits: { picture: "home-visit", words: "frame-title-visit", named: "visits-with" },
  views: { picture: "think-time", words: "visits-views", named: "visits-views-named" },
  visit_corrections: { picture: "change", words: "visits-right", named: "visits-right-named" },
  practices: { picture: "week", words: "frame-title-step-card-practice" },
  me: { picture: "person", words: "frame-title-about-me" },
};
const other: (typeof kinds)[string] = { picture: "put-away", words: "frame-title-put-away" };

const LONGEST = 60;

export const pictureOf = (kind: string): string => (kinds[kind] ?? other).picture;

/** The name of what was changed. A date is named by its kind, a letter by what it asks and a stage by its own name, as the id of a message. */
export function calledOf(change: Change): string {
  const name = /^(?:kind|letter-say|letter-in-kind|stage|word|assessment)-/u.test(change.title) && has(change.title) ? t(change.title) : change.title.trim();
  const kind = kinds[change.kind] ?? other;
  if (!name) return t(kind.words);
  if (kind.named) return t(kind.named, { name });
  return firstWords(name);
}

/** A whole page may have been kept as one thing: its first words are enough to know it by. */
export function firstWords(name: string): string {
  const line = name.split("\n", 1)[0] ?? name;
  return line.length > LONGEST ? line.slice(0, LONGEST).replace(/\s\S*$/u, "") : line;
}

/** What became of a change that was undone. */
export function undoneWords(change: Change): string {
  return t(`record-undone-${change.what}`, { title: calledOf(change) });
}

/** The list as it is now. What was brought back on this page keeps its place, so that nothing moves under a hand. */
export function together(before: Change[], away: Change[], back: ReadonlySet<string>): Change[] {
  const now = new Map(away.map((change) => [change.item, change]));
  const kept = before.filter((change) => now.has(change.item) || back.has(change.item));
  const known = new Set(kept.map((change) => change.item));
  return [...away.filter((change) => !known.has(change.item)), ...kept.map((change) => now.get(change.item) ?? change)];
}
