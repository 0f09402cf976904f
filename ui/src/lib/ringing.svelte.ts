// The reminders that have come and wait to be seen. The core rings; here stands what the screen shows of it.
import { listen as hear } from "@tauri-apps/api/event";
import * as api from "../generated/api";
import type * as T from "../generated/types";
import { leave } from "./leave.svelte";
import { began } from "./start.svelte";

type Rings = {
  /** The reminders of the open record. */
  cards: T.ReminderCard[];
  /** One waits that does not show here now. */
  other: boolean;
  /** One waits while no record is open. */
  waits: boolean;
  /** The card that stands now may be read aloud by itself. */
  speaks: boolean;
};

const NONE: Rings = { cards: [], other: false, waits: false, speaks: false };

export const ringing = $state<Rings>({ ...NONE });

let reading = 0;

/** Asks again what waits. What is asked while the screen hides is let go. */
export async function findRinging(): Promise<void> {
  const mine = (reading += 1);
  const found = await ask().catch((caught: unknown) => {
    console.error(caught);
    return NONE;
  });
  if (mine !== reading) return;
  Object.assign(ringing, found);
}

async function ask(): Promise<Rings> {
  if (leave.hidden || began.state === "waiting") return NONE;
  if (began.state !== "open") return { ...NONE, waits: await api.reminderWaits() };
  return { ...NONE, ...(await api.listRinging()) };
}

/** Hears from the core that something rings, or with a new minute could not, for as long as the window lives. */
export async function watchRinging(): Promise<void> {
  await hear("reminder", () => void findRinging());
  await hear("now", () => void findRinging());
}

/** "I have seen this". */
export async function seeAll(ids: string[]): Promise<void> {
  for (const id of ids) await api.seeReminder(id);
  await findRinging();
}

/** "Again in 10 minutes". */
export async function remindAgain(id: string): Promise<void> {
  await api.remindAgain(id);
  await findRinging();
}
