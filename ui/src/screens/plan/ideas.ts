import type * as T from "../../generated/types";

/** Pictures of things that a parent does well. Words: `strength-say-<id>`. */
export const strengthIdeas = [
  "cuddle", "play", "talk-and-songs", "cooking", "bedtime", "story", "bath", "crying",
  "safe-at-home", "outside", "nursery-on-time", "money", "need-help", "friend", "again",
];

/** What stands for each group of needs. */
export const needGroups: { id: T.NeedGroup | "own"; picture: string }[] = [
  { id: "baby", picture: "baby" },
  { id: "child", picture: "child" },
  { id: "home", picture: "home" },
  { id: "me", picture: "person" },
  { id: "own", picture: "writing" },
];

/** First thoughts for a goal. Words: `goal-say-<id>`. */
export const goalIdeas = [
  "bedtime", "food", "play", "nursery-on-time", "bus-journey", "bottle", "routine", "money", "cleaning", "friend",
];

/** Reasons for a goal, and their pictures. Words: `goal-why-<id>`. */
export const goalReasons = [
  { id: "child", picture: "child" },
  { id: "me", picture: "person" },
  { id: "together", picture: "family" },
  { id: "asked", picture: "asked" },
];

/** Kinds of help. Words: `support-say-<id>`. */
export const supportIdeas = [
  "support-worker", "child", "evening", "advocate", "nursery", "group", "listening-line", "money", "letters-sort",
];

/** Pictures for anything in a plan, the most usual first. Words: `picture-<id>`. */
export const planPictures = [
  "bedtime", "bath", "story", "food", "bottle", "play", "talk-and-songs", "cuddle", "nursery-on-time", "routine",
  "nappy", "sleep", "crying", "clothes", "teeth", "medicine", "temperature", "toy", "outside", "safe-at-home",
  "cooking", "shopping", "money", "cleaning", "washing-clothes", "washing-hands", "letters-sort", "bus-journey",
  "phone", "phone-the-doctor", "writing", "reading", "clock", "morning", "evening", "night", "walk", "friend",
  "group", "keeping-well", "happy", "quiet", "show-me", "helps-me", "pictures", "good-at", "music", "garden",
];

/** Things that parents say they worry about. Words: `worry-say-<id>`. */
export const worryIdeas = ["family-time", "meeting", "letters-sort", "crying", "money", "housing", "sleep", "sad", "social-worker"];

/** Things that can go wrong. Words: `if-say-<id>`. */
export const ifIdeas = ["crying", "worried", "temperature", "sad", "angry", "money", "bus", "helps-me", "safe-at-home"];

/** What a parent may do then. Words: `if-do-<id>`. */
export const thenIdeas = ["phone-call", "quiet", "friend", "outside", "support-worker", "writing"];
