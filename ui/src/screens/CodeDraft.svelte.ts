import { whenClosed } from "./SafeLocks.svelte";

/** What is being chosen, while the person goes from one question to the next. */
export const draft = $state<{ code: string; pictures: string[] }>({ code: "", pictures: [] });

/** Nothing of a code stays behind. */
export function forgetCode(): void {
  draft.code = "";
  draft.pictures = [];
}
whenClosed(forgetCode);

/** How many letters or numbers a code needs. A computer without a safe place for short codes needs more of them. */
export const codeNeeds = (keyStore: boolean): number => (keyStore ? 4 : 12);

/** How many letters or numbers it has, as a person counts them. */
export const lengthOf = (code: string): number => [...code].length;

/** The times of quiet to choose from, in minutes; 0 is never. */
export const quietTimes = [2, 5, 10, 30, 0];

/** Plain things that everyone can name. A picture code is 4 of these, in an order. */
export const codePictures = ["sun", "cat", "tree", "house", "cup", "ball", "flower", "star-shape", "boat", "apple", "bird", "bus"];

/** How many pictures a picture code has. */
export const CODE_PICTURES = 4;
