import type { Day, Moment } from "../generated/types";

/** The day of a moment on this computer's calendar. */
export function dayOf(moment: Moment): Day {
  const at = new Date(moment);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
