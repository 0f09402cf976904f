import type * as T from "../generated/types";

/** One of the five features of good practice. Words: `practice-feature-<id>`. */
export type Feature = { id: string; picture: string };

export const FEATURES: Feature[] = [
  { id: "1", picture: "easy-read" },
  { id: "2", picture: "plan" },
  { id: "3", picture: "good-at" },
  { id: "4", picture: "years" },
  { id: "5", picture: "advocate" },
];

export const featureOf = (id: string | undefined): Feature | undefined => FEATURES.find((feature) => feature.id === id);

/** The other card of the same feature. */
export const besideOf = (cards: T.PracticeCard[], card: T.PracticeCard): T.PracticeCard | undefined =>
  cards.find((other) => other.feature === card.feature && other.id !== card.id);

/** An address as people say it, without what only a computer needs. */
export const addressOf = (source: string): string => source.replace(/^https?:\/\/(www\.)?/u, "").replace(/\/$/u, "");
