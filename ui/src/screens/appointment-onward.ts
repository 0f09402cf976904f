// Which question follows by itself.
import type * as T from "../generated/types";
import { goes } from "./appointments";

/** The questions about the way there, see appointment-more.ts. */
export type MoreAsk = "how-far" | "near" | "taken-by" | "fare" | "child-with";

/** Where it is, how to get there, how long that takes. */
export function onward(ask: string | undefined, date: T.Appointment): "way" | MoreAsk | null {
  if (!goes(date)) return null;
  if (ask === "where") return "way";
  return ask === "way" && date.travel_minutes === null ? "how-far" : null;
}
