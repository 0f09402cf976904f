import type { HowTaught } from "../../generated/types";
import { t } from "../../lib/text";
import { toMe } from "./face";

/** The ways to teach, in the order they stand, with their pictures. */
export const taughtPicture: Record<HowTaught, string> = {
  shown: "show-me",
  told: "message",
  photo: "photo",
  practised: "step",
  "not-said": "not-known",
};

export const taughtWays: HowTaught[] = ["shown", "told", "photo", "practised"];

export function taughtWords(how: HowTaught): string {
  return how === "practised" ? toMe("beside-taught-practised") : t(`beside-taught-${how}`);
}
