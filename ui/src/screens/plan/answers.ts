import type * as T from "../../generated/types";

/** The picture of each answer to "How much help do you want?", in the order they stand. */
export const howPicture: Record<T.HowMuch, string> = {
  "i-can": "i-can",
  "a-bit": "a-bit-of-help",
  "a-lot": "a-lot-of-help",
  "not-known": "not-known",
};
export const howMuch = Object.keys(howPicture) as T.HowMuch[];

/** The picture of each place where a child may live, in the order they stand. */
export const livesPicture: Record<T.Lives, string> = {
  home: "home",
  family: "family",
  foster: "foster-carer",
  adopted: "cuddle",
  elsewhere: "place",
  "not-said": "only-me",
};
export const lives = Object.keys(livesPicture) as T.Lives[];

/** What may have happened with help, in the order it happens. */
export const supportStates: T.SupportState[] = ["asked", "agreed", "started", "stopped", "not-given"];

/** The states of a step, in the order they stand. */
export const stepStates: T.StepState[] = ["not-yet", "sort-of", "done"];
