import type * as T from "../generated/types";

/** A photo before it was turned and cut, and what was done to it. */
type Made = { whole: string; change: T.PhotoChange };

const most = 30;
/** Held in memory only, by the sha256 of the photo that was made. Another record does not hold these photos. */
const made = new Map<string, Made>();

/** Remembers how a photo was made, so that "Change the photo" begins where it ended, with nothing lost. */
export function rememberChange(photo: string, whole: string, change: T.PhotoChange): void {
  if (photo === whole) return;
  made.delete(photo);
  made.set(photo, { whole, change });
  const oldest = made.keys().next();
  if (made.size > most && !oldest.done) made.delete(oldest.value);
}

/** How a photo was made, if it was made since the app began. */
export function changeBehind(photo: string): Made | undefined {
  return made.get(photo);
}
