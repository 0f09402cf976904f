import type * as T from "../generated/types";
import { isDue } from "./told-look";

/** What Home may ask. */
export type Ask = "stick" | "sheet" | "told" | "happened";

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
  /** The computer is not the parent's alone. */
  shared: boolean;
};

/**
 * Home asks one thing at a time. First the stick, which may soon be gone; then the key sheet, without which a record
 * can be lost; then a look at a page, which can wait; last what was said at a meeting of today. A page that is only for
 * the parent stays off Home, and on a shared computer so does every date.
 */
export function askOf({ backups, locks, settings, told, today, toldAsked, over, overAsked, shared }: Facts): Ask | null {
  if (backups.ask) return "stick";
  if (locks.remind_sheet && settings.sheet_reminder !== "not-safe") return "sheet";
  if (!toldAsked && told.space === "shared" && isDue(told, today)) return "told";
  if (over && !shared && !overAsked.has(over)) return "happened";
  return null;
}
