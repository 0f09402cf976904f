import type * as T from "../generated/types";
import type { Size } from "./PhotoFrame";

/** How large a photo is. What the computer cannot show is told as such. */
export async function sizeOf(source: string): Promise<Size> {
  const photo = new Image();
  photo.src = source;
  try {
    await photo.decode();
  } catch {
    throw { problem: "photo-unreadable", picture: "cannot-read-photo", values: {} } satisfies T.Trouble;
  }
  return { width: photo.naturalWidth, height: photo.naturalHeight };
}

/** The part that opens here takes the focus, and as much of it is in view as there is room for. */
export function inView(heading: HTMLElement | undefined): void {
  heading?.focus({ preventScroll: true });
  heading?.closest("section")?.scrollIntoView({ block: "nearest" });
}
