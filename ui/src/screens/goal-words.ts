import type * as T from "../generated/types";
import { t } from "../lib/text";

/** Ways to learn what a goal needs, with their pictures. Words: `goal-learn-<way>`. */
export const learnWays: { way: T.LearnedBy; picture: string }[] = [
  { way: "shown", picture: "show-me" },
  { way: "told", picture: "listen" },
  { way: "photo", picture: "photo" },
  { way: "practise", picture: "again" },
];

/** The ways that were chosen, each a sentence. */
export const learnedWords = (learned: T.LearnedBy[]): string =>
  learnWays.filter(({ way }) => learned.includes(way)).map(({ way }) => `${t(`goal-learn-${way}`)}.`).join(" ");
