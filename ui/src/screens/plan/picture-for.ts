import { has, t } from "../../lib/text";
import { planPictures } from "./ideas";

/** Words that stand in too many names to find a picture by. */
const common = new Set(["a", "an", "the", "and", "for", "to", "i", "my", "me", "at", "on", "it", "time", "same", "each", "day", "more", "do", "show"]);

const wordsOf = (words: string): string[] =>
  words
    .toLocaleLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => (word.length > 3 ? word.replace(/s$/u, "") : word))
    .filter((word) => word !== "" && !common.has(word));

/** The name of a picture, and other words that people say for it. */
function namesOf(id: string): string[] {
  return [`picture-${id}`, `plan-find-${id}`].filter(has).map((message) => t(message));
}

/** How many words of what was written stand in the name of a picture. */
function shared(written: string[], id: string): number {
  const name = new Set([...wordsOf(id), ...namesOf(id).flatMap(wordsOf)]);
  return written.filter((word) => name.has(word)).length;
}

/** The picture whose name fits best to what was written. It is only a first thought: another can be chosen. */
export function pictureFor(text: string, otherwise: string, from: string[] = planPictures): string {
  const written = wordsOf(text);
  let best = { id: otherwise, count: 0 };
  for (const id of from) {
    const count = shared(written, id);
    if (count > best.count) best = { id, count };
  }
  return best.id;
}

/**
 * The picture after more was written: one that was chosen by hand stays. Words always come with a picture, so words
 * without one say that the person chose none, and that stays too.
 */
export function pictureAfter(before: { text: string; picture: string }, text: string, otherwise: string): string {
  const nothingYet = before.picture === "" && before.text.trim() === "";
  const ours = nothingYet || before.picture === pictureFor(before.text, otherwise);
  return ours ? pictureFor(text, otherwise) : before.picture;
}
