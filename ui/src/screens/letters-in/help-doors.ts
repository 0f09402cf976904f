import type * as T from "../../generated/types";
import type { Params, ScreenId } from "../../lib/route.svelte";

type Door = { screen: ScreenId; params: Params; picture: string; words: string };
type Help = Pick<T.LetterHelp, "opens" | "letter">;
type Page = Pick<T.LetterInPage, "date" | "helpers"> & { letter: Pick<T.LetterIn, "id"> };

/** Where a help leads, when it is not to somebody of my people. */
export function doorOf(help: Help, { letter, date }: Page): Door {
  switch (help.opens) {
    case "advocate":
      return { screen: "advocate", params: {}, picture: "advocate", words: "letter-in-door-advocate" };
    case "letter-out":
      return { screen: "letter-new", params: { kind: help.letter, letter: letter.id }, picture: "letter", words: "letter-in-door-letter" };
    case "meeting":
      return { screen: date ? "meeting" : "meeting-soon", params: date ? { id: date.id } : {}, picture: "my-points", words: "letter-in-door-meeting" };
    default:
      return { screen: "get-help", params: {}, picture: "get-help", words: "letter-in-door-get-help" };
  }
}

/** The person of mine who can be asked for a help: my solicitor, my advocate. */
export const helperOf = (help: Help, page: Page): T.Person | undefined => page.helpers.find(({ role }) => role === help.opens);

/** The helps that lead to different places, the first first. Easy words have a place of their own on the page. */
export function doorsOf(page: Page & Pick<T.LetterInPage, "kind">): T.LetterHelp[] {
  const to = (help: T.LetterHelp): string => helperOf(help, page)?.id ?? JSON.stringify(doorOf(help, page));
  const helps = (page.kind?.helps ?? []).filter(({ letter }) => letter !== "easy-read");
  return helps.filter((help, at) => helps.findIndex((one) => to(one) === to(help)) === at);
}
