// Looking again: who comes, what was looked at, and what to think about as a child grows.
import type * as T from "../generated/types";
import { t } from "../lib/text";
import { peopleOf } from "./plan/faces.svelte";
import { listed } from "./plan/support-words";
import { shownName } from "./person-words";

/** How big a child is, from small to big, each with the id of its picture. The first few fit most new parents. */
export const stages: Exclude<T.Stage, "not-said">[] = ["baby", "toddler", "nursery", "school", "big-school", "teenager", "grown-up"];

/** First thoughts on what changed. Words: `again-say-<id>`. */
export const changedIdeas = ["child", "helps-me", "home", "person", "okay"];

/** The names of those who come, as they stand in a sentence. */
export const comeNames = (review: Pick<T.Review, "people">): string => listed(peopleOf(review.people).map(shownName));

/** What is looked at: a part of the plan by its name, or the whole plan. */
export const reviewTitle = (review: Pick<T.Review, "title">): string => review.title.trim() || t("again-plan");

/** Who comes, or who was there. */
export function whoWords(review: T.Review): string {
  const names = comeNames(review);
  if (!names) return review.looked_on ? "" : t("again-who-none");
  if (review.looked_on) return t("again-who-said-now", { names });
  return t(review.people.length > 1 ? "again-who-many-said" : "again-who-said", { names });
}

/** Its day is here or has gone by, and it was not looked at. Nothing is over by that: the plan goes on. */
export const isDue = (review: T.Review, today: T.Day): boolean => !review.looked_on && review.day !== null && review.day <= today;
