import { has, t } from "../lib/text";

// What each kind of thing is shown with: the picture, the name of its part, and what one without a name is called.
const kinds: Record<string, { picture: string; words: string; one: string }> = {
  me: { picture: "person", words: "frame-title-about-me", one: "frame-title-about-me" },
  people: { picture: "my-people", words: "frame-title-people", one: "frame-title-person" },
  appointments: { picture: "my-dates", words: "frame-title-dates", one: "frame-title-appointment" },
  children: { picture: "children", words: "frame-title-children", one: "frame-title-child-form" },
  child_stages: { picture: "now", words: "stage-now", one: "stage-now" },
  strengths: { picture: "good-at", words: "frame-title-strengths", one: "frame-title-strengths" },
  needs: { picture: "need-help", words: "frame-title-needs", one: "frame-title-needs" },
  goals: { picture: "goal", words: "frame-title-goals", one: "frame-title-goal" },
  supports: { picture: "my-help", words: "frame-title-supports", one: "frame-title-supports" },
  meetings: { picture: "meeting", words: "frame-title-meeting", one: "frame-title-meeting" },
  apart: { picture: "child", words: "apart-name", one: "apart-name" },
  assessments: { picture: "assessment", words: "print-title-assessment", one: "print-title-assessment" },
  before_signings: { picture: "signed", words: "print-title-before-sign", one: "print-title-before-sign" },
  family_times: { picture: "family-time", words: "kind-family-time", one: "kind-family-time" },
  letterboxes: { picture: "letterbox", words: "letterbox-name", one: "letterbox-name" },
  box_letters: { picture: "letterbox", words: "letterbox-letter", one: "letterbox-letter" },
  memories: { picture: "my-points", words: "memory-name", one: "memory-name" },
  money_home: { picture: "money", words: "money-home-name", one: "money-home-name" },
  how_i_am: { picture: "okay", words: "how-i-am-name", one: "how-i-am-name" },
  another_baby: { picture: "pregnant", words: "another-baby-name", one: "another-baby-name" },
  promises: { picture: "promise", words: "frame-title-promises", one: "frame-title-promise" },
  reviews: { picture: "look-again", words: "frame-title-look-again", one: "frame-title-look-again" },
  letters_out: { picture: "letter", words: "frame-title-letters", one: "frame-title-letter" },
  letters_in: { picture: "letter-in", words: "frame-title-letters-in", one: "frame-title-letter-in" },
  own_cards: { picture: "step", words: "frame-title-step-cards", one: "frame-title-step-card" },
  card_photos: { picture: "photo", words: "frame-title-step-cards", one: "frame-title-step-card" },
  card_looks: { picture: "eye", words: "frame-title-step-cards", one: "frame-title-step-card" },
  practices: { picture: "week", words: "frame-title-step-card-practice", one: "frame-title-step-card-practice" },
  advocate_asks: { picture: "advocate", words: "frame-title-advocate-ask-form", one: "frame-title-advocate-ask-form" },
  court_needs: { picture: "court", words: "frame-title-court-needs", one: "frame-title-court-needs" },
  told: { picture: "told", words: "frame-title-told", one: "frame-title-told" },
  puzzles: { picture: "puzzle", words: "frame-title-puzzles", one: "frame-title-puzzles" },
  prints_later: { picture: "later", words: "frame-title-prints-later", one: "frame-title-prints-later" },
  given: { picture: "given", words: "frame-title-given", one: "frame-title-given" },
  printed_lines: { picture: "paper", words: "frame-title-timeline", one: "frame-title-timeline" },
  helper_keys: { picture: "helper-key", words: "frame-title-helper-keys", one: "helper-key-someone" },
  keeping: { picture: "backup", words: "frame-title-backups", one: "frame-title-backups" },
  settings: { picture: "settings", words: "frame-title-settings", one: "frame-title-settings" },
  photos: { picture: "photo", words: "restore-kind-photos", one: "restore-kind-photo" },
};
const other = { picture: "more", words: "restore-kind-other", one: "restore-kind-one" };
const LONGEST = 60;

export const kindPicture = (kind: string): string => (kinds[kind] ?? other).picture;
export const kindWords = (kind: string): string => t((kinds[kind] ?? other).words);

/** What a thing is called: its first words, or what such a thing is. A date is named by the id of its kind, a letter by that of what it asks, a stage by that of its name. */
export function called(kind: string, title: string): string {
  if (/^(?:kind|letter-say|letter-in-kind|stage|word|assessment)-/u.test(title) && has(title)) return t(title);
  const line = title.trim().split("\n", 1)[0] ?? "";
  if (!line) return t((kinds[kind] ?? other).one);
  return line.length > LONGEST ? line.slice(0, LONGEST).replace(/\s\S*$/u, "") : line;
}
