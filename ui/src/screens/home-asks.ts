import type * as T from "../generated/types";
import { isDue } from "./told-look";

/** What Home may ask. */
export type Ask = "stick" | "sheet" | "told" | "happened" | "promise" | "meeting";

type Facts = {
  backups: Pick<T.Backups, "ask">;
  locks: Pick<T.Locks, "remind_sheet">;
  settings: Pick<T.Settings, "sheet_reminder">;
  told: T.Told;
  today: T.Day;
  /** It was asked since the app started, and answered. */
  toldAsked: boolean;
  /** The id of a date of today that is over and not told of yet. */
  over: string | undefined;
  /** Those of them for which it was asked since the app started. */
  overAsked: ReadonlySet<string>;
  /** The id of a promise of somebody else that is past its day. */
  past: string | undefined;
  /** Those of them that were spoken of since the app started. */
  pastAsked: ReadonlySet<string>;
  /** The id of a meeting of the coming days. */
  soon: string | undefined;
  /** Those of them that were spoken of since the app started. */
  soonAsked: ReadonlySet<string>;
  /** The computer is not the parent's alone. */
  shared: boolean;
};

/**
 * Home asks one thing at a time. First the stick, which may soon be gone; then the key sheet, without which a record
 * can be lost; then a look at a page, which can wait; then what was said at a meeting of today; then a meeting that
 * comes soon; last a promise of somebody else whose day is past. A page that is only for the parent stays off Home, and on a shared computer so does
 * every date and every promise.
 */
export function askOf({ backups, locks, settings, told, today, toldAsked, over, overAsked, past, pastAsked, soon, soonAsked, shared }: Facts): Ask | null {
  if (backups.ask) return "stick";
  if (locks.remind_sheet && settings.sheet_reminder !== "not-safe") return "sheet";
  if (!toldAsked && told.space === "shared" && isDue(told, today)) return "told";
  if (over && !shared && !overAsked.has(over)) return "happened";
  if (soon && !shared && !soonAsked.has(soon)) return "meeting";
  if (past && !shared && !pastAsked.has(past)) return "promise";
  return null;
}
