import type { Time } from "../generated/types";
import { saidTime } from "./said";

const QUARTERS: Time[] = Array.from({ length: 96 }, (_, quarter) => {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`;
});

/** The times that are said in a text, to the quarter of an hour, in their order: each can have its clock. */
export function timesIn(words: string): Time[] {
  const at = (time: Time): number => words.search(new RegExp(`(?<![\\d:])${saidTime(time)}`, "u"));
  const found = QUARTERS.map((time) => ({ time, at: at(time) })).filter((one) => one.at >= 0);
  return found.sort((one, other) => one.at - other.at).map((one) => one.time);
}
