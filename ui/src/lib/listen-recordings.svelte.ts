// The voices that people recorded for the cards on the screen.
import { SvelteMap } from "svelte/reactivity";
import * as api from "../generated/api";
import type * as T from "../generated/types";
import { live } from "./live.svelte";

/** What was recorded for each item and is not put away, the newest first. */
const known = new SvelteMap<string, T.Recording[]>();

/** The change of the record after which all voices were read last. */
let readAt = -1;

/** A card in a list reads the voices of all cards, once for all of them, now and with each change. */
export function useVoices(): void {
  $effect(() => {
    if (live.changes === readAt) return;
    readAt = live.changes;
    void readAll();
  });
}

async function readAll(): Promise<void> {
  try {
    const all = await api.listAllRecordings();
    for (const about of new Set([...known.keys(), ...all.map((one) => one.about)])) {
      known.set(about, all.filter((one) => one.about === about));
    }
  } catch (caught) {
    console.error(caught);
  }
}

/** What Listen finds on a card in a list: the voice is heard in place of the words that it was recorded for, then the rest. */
export function voiceOf(about: string, rest: string, part = ""): Record<string, string> {
  const sound = recordingOf(about, part)?.sound;
  return sound ? { "data-recording": sound, "data-rest": rest } : {};
}

/** Reads the voices of an item now and with each change. Call it while the component is made. */
export function useRecordings(about: () => string): void {
  $effect(() => {
    // Reading it here is what runs this again after a change of the record.
    if (live.changes >= 0 && about()) void readRecordings(about());
  });
}

export async function readRecordings(about: string): Promise<void> {
  try {
    known.set(about, await api.listRecordings(about));
  } catch (caught) {
    console.error(caught);
    if (!known.has(about)) known.set(about, []);
  }
}

/** Whether the voices of an item have been read. */
export const areKnown = (about: string): boolean => known.has(about);

/** The voice that is heard for an item, or for one part of it: one that was brought back gives way to a newer one. */
export function recordingOf(about: string, part = ""): T.Recording | undefined {
  return known.get(about)?.find((one) => one.part === part);
}

/** Listen finds the voice of the card that a page is about on the block of its heading. Gives the way back. */
export function headingHas(sound: string | undefined): (() => void) | undefined {
  const heading = document.querySelector<HTMLElement>("main h1");
  const block = heading?.closest<HTMLElement>("[data-block]") ?? heading;
  if (!block || !sound) return undefined;
  block.dataset["recording"] = sound;
  return () => delete block.dataset["recording"];
}
