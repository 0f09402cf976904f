import type { Given, Moment } from "../generated/types";
import { t } from "../lib/text";

// The picture of each print, by the name that it has on its paper.
const prints: Record<string, string> = {
  "my-plan": "my-plan",
  "my-dates": "my-dates",
  "my-people": "my-people",
  "for-my-advocate": "advocate",
  "advocate-page": "advocate",
  "advocate-long": "advocate",
  words: "book",
  told: "told",
};
const ways: Record<Given["way"], string> = { paper: "paper", file: "file", copy: "stick" };

const TIME_DIGITS = 12;

export const wayPicture = (given: Given): string => ways[given.way];

export const givenTitle = (given: Given): string => given.title || t(given.way === "copy" ? "given-copy" : "frame-title-print");

export function givenPicture(given: Given): string {
  const print = Object.keys(prints).find((id) => given.title === t(`print-title-${id}`) || given.title === t(`print-kind-${id}`));
  return (print && prints[print]) || wayPicture(given);
}

/** How it left the computer, for whom it was made, and how much of it is only for the parent: each a sentence. */
export function givenFacts(given: Given): string[] {
  const way = t(`given-way-${given.way}`);
  if (given.way === "copy") return [way, t("given-all")];
  const eyes = given.eyes ? t(`print-eyes-${given.eyes}.said`) : "";
  return [way, eyes, t("print-private-count", { count: given.private_items })].filter(Boolean);
}

/** When it left. Its id holds that moment; `said_at` moves on when the name of a person is added. */
export function givenAt({ id, said_at }: Pick<Given, "id" | "said_at">): Moment {
  if (!/^[0-9a-f]{8}-[0-9a-f]{4}-7/u.test(id)) return said_at;
  return new Date(Number.parseInt(id.replace("-", "").slice(0, TIME_DIGITS), 16)).toISOString();
}
