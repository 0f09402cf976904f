// How a person heard of a date, and how long before it.
import type * as T from "../generated/types";
import { daysBetween } from "../lib/said";
import { t } from "../lib/text";

/** The picture of each way to hear of a date. */
export const HEARD: Record<T.HeardBy, string> = {
  letter: "letter",
  "text-message": "text-message",
  "phone-call": "phone-call",
  email: "email",
  told: "face-to-face",
  "not-said": "not-known",
};

/** More days than this say little. */
const COUNTED = 20;
const WEEK = 7;

/** "You heard of it 3 days before." */
export function noticeWords(date: T.Appointment): string {
  if (!date.day || !date.heard_on) return "";
  const days = daysBetween(date.heard_on, date.day);
  if (days === 0) return t("heard-notice-same");
  if (days < 0) return t("heard-notice-after");
  return days <= COUNTED ? t("heard-notice", { count: days }) : t("heard-notice-weeks", { count: Math.round(days / WEEK) });
}

export const isHeard = (date: T.Appointment): boolean => date.heard_by !== "not-said" || date.heard_on !== null;

export const heardWords = (date: T.Appointment): string[] => [date.heard_by === "not-said" ? "" : t(`heard-${date.heard_by}`), noticeWords(date)];
