import type { ViewAnswer } from "../../generated/types";

/** The answers, in the order they stand, with their pictures. None of them has to be given. */
export const answers: { think: ViewAnswer; picture: string }[] = [
  { think: "agree", picture: "agree" },
  { think: "some", picture: "some-of-it" },
  { think: "do-not-agree", picture: "do-not-agree" },
  { think: "not-known-yet", picture: "not-known" },
];
