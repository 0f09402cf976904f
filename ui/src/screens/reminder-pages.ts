// What is said of a reminder that has come: one page for each that rang, and one for those that did not for one reason.
import type * as T from "../generated/types";
import { dayAfter } from "../lib/said";
import { begun, leaveOf, minutesTo } from "./appointment-leave";

export type Page = { cards: T.ReminderCard[]; why: T.NotRung | null };

type Now = { today: T.Day; time: T.Time };

/** What rang last comes first; what did not ring comes after it. */
export function pagesOf(cards: T.ReminderCard[]): Page[] {
  const rang = cards.filter((card) => card.why === null).reverse();
  const silent: Page[] = [];
  for (const card of cards) {
    if (card.why === null) continue;
    const same = silent.find((page) => page.why === card.why);
    if (same) same.cards.push(card);
    else silent.push({ cards: [card], why: card.why });
  }
  return [...rang.map((card): Page => ({ cards: [card], why: null })), ...silent];
}

/** Where nothing says how long it is. */
const USUAL = 60;

/** The heading of a reminder that rang. It may have waited long for the parent. */
export function headingOf({ layer, date }: Pick<T.ReminderCard, "layer" | "date">, now: Now): string {
  const far = date.day !== null && date.day > now.today;
  const leave = leaveOf(date);
  const going = leave?.day ? minutesTo(leave.day, leave.time, now) <= 0 : layer === "leave-now";
  const starts = date.day === now.today && date.time ? minutesTo(date.day, date.time, now) : null;
  if (starts === 0) return "reminders-starts";
  if (starts !== null && starts < 0 && starts > -(date.minutes ?? USUAL)) return "reminders-on";
  if (begun(date, now)) return "reminders-had";
  if (going) return leave ? "reminders-leave" : "reminders-starts";
  if (layer === "get-ready") return "reminders-ready";
  if (far) return date.day === dayAfter(now.today, 1) ? "reminders-tomorrow" : "reminders-soon";
  return "reminders-today";
}

/** Of many that did not ring, only the first are named. What is still to come comes first. */
export const NAMED = 4;
export function named(cards: T.ReminderCard[], now: Now): T.ReminderCard[] {
  const over = (card: T.ReminderCard) => begun(card.date, now);
  return [...cards.filter((card) => !over(card)), ...cards.filter(over).reverse()].slice(0, NAMED);
}
