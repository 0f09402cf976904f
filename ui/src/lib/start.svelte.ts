import * as api from "../generated/api";
import type * as T from "../generated/types";
import { asTrouble } from "./call";
import { leave } from "./leave.svelte";
import { live, refresh } from "./live.svelte";
import { startAt } from "./route.svelte";

/** How the start went: not known yet, open, or closed with the ways out. */
export const began = $state<{ state: "waiting" | "open" | "closed"; trouble: T.Trouble | null; ways: string[] }>({
  state: "waiting",
  trouble: null,
  ways: [],
});

/** Asks the core to open the record. */
export async function begin(): Promise<void> {
  try {
    await opened(await api.start());
  } catch (caught) {
    close(asTrouble(caught), ["try-again"]);
  }
}

/** Goes on from how a start went, or from how a way out went. */
export async function opened(start: T.Start): Promise<void> {
  if (start.state === "closed") return close(start.trouble, start.ways);
  if (start.state === "hidden") {
    leave.hidden = true;
    return;
  }
  await refresh();
  startAt(live.me.welcomed ? "home" : "welcome");
  began.state = "open";
}

function close(trouble: T.Trouble, ways: string[]): void {
  began.trouble = trouble;
  began.ways = ways;
  began.state = "closed";
}

const FONTS = ["400 1em Andika", "700 1em Andika"];
const PATIENCE = 300;

/** Tells the core that the first picture of the window stands, so that it can be shown without a flash. */
export async function tellReady(): Promise<void> {
  const fonts = Promise.all(FONTS.map((font) => document.fonts.load(font))).catch(() => []);
  await Promise.race([fonts, new Promise((done) => setTimeout(done, PATIENCE))]);
  // A window that is still hidden is given no frames; waiting for one would keep it hidden.
  if (!document.hidden) await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  await api.ready().catch((caught: unknown) => console.error(caught));
}
