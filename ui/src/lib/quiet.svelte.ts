import { listen as hear } from "@tauri-apps/api/event";
import * as api from "../generated/api";
import type * as T from "../generated/types";

/** Whether a code opens the record that is open now. Only then does a quiet time lock it. */
export const quiet = $state({ code: false });

const EVERY = 15_000;
const SIGNS = ["keydown", "pointerdown", "wheel"];

/** Tells at once, and then at most once in this time. What comes in between is told when the time is over. */
export function atMostEvery(time: number, tell: () => void): () => void {
  let resting = false;
  let again = false;
  const run = (): void => {
    tell();
    resting = true;
    again = false;
    setTimeout(() => {
      resting = false;
      if (again) run();
    }, time);
  };
  return () => {
    if (resting) again = true;
    else run();
  };
}

/** Asks what protects the open record. */
export async function findCode(): Promise<T.Locks | null> {
  const locks = await api.findLocks().catch(() => null);
  quiet.code = locks?.code ?? false;
  return locks;
}

/** Tells the core that somebody is here. Who listens to a page that is read aloud is here too. */
export function watchQuiet(): void {
  const here = atMostEvery(EVERY, () => {
    if (quiet.code) void api.stillHere().catch((caught: unknown) => console.error(caught));
  });
  for (const sign of SIGNS) window.addEventListener(sign, here, { capture: true, passive: true });
  void hear("speech", here);
}
