import { listen as hear } from "@tauri-apps/api/event";
import * as api from "../generated/api";
import type * as T from "../generated/types";
import { asTrouble } from "./call";
import { leave } from "./leave.svelte";
import { dropReading, live, refresh } from "./live.svelte";
import { applyLook } from "./look.svelte";
import { findCode, quiet } from "./quiet.svelte";
import { go, replace, route, startAt } from "./route.svelte";
import { saved } from "./saved.svelte";
import { setLanguage } from "./text";

type Began = {
  state: "waiting" | "open" | "closed" | "choose" | "locked";
  trouble: T.Trouble | null;
  ways: string[];
  profiles: T.ProfileCard[];
  locked: T.Locked | null;
};

/** How the start went: not known yet, open, closed with the ways out, locked, or waiting for who it is. */
export const began = $state<Began>({ state: "waiting", trouble: null, ways: [], profiles: [], locked: null });

const nobody = $state.snapshot(live.me);
/** The profile whose place is kept while it is locked, and whether one was left without knowing which. */
let whose = "";
let left = false;

/** Asks the core how the record stands: at the start, and when the screen comes back from behind the calculator. */
export async function begin(): Promise<void> {
  try {
    const start = await api.start();
    if (start.state !== "open" && began.state === "waiting") await lookAsLast();
    if (start.state !== "open" || began.state !== "open") await opened(start);
  } catch (caught) {
    // A record that was found damaged while it was read has ways on, and the core knows them.
    const now = await api.start().catch(() => null);
    if (now && now.state !== "open") await opened(now);
    else close(asTrouble(caught), ["try-again"]);
  }
}

/** A page that shows before any record is open speaks the language of whoever was here last, in their size of text. */
async function lookAsLast(): Promise<void> {
  const last = await api.lastLook().catch(() => null);
  if (!last) return;
  applyLook(last);
  if (!last.language) return;
  await setLanguage(last.language);
  live.language = last.language;
}

/** Goes on from how a start went, or from how a way out went. */
export async function opened(start: T.Start): Promise<void> {
  if (start.state === "open") return enter();
  if (start.state === "hidden") {
    leave.hidden = true;
    return;
  }
  // A copy from another computer is another record: its place is the beginning.
  if (began.state === "open" || left) whose = start.state === "locked" && !start.locked.brought ? start.locked.id : "";
  left = false;
  forget();
  if (start.state === "closed") return close(start.trouble, start.ways);
  if (start.state === "choose") began.profiles = start.profiles;
  began.locked = start.state === "locked" ? start.locked : null;
  began.state = start.state;
}

/** The person comes back to where they were, or begins at the beginning. */
async function enter(): Promise<void> {
  const same = left || (whose !== "" && began.locked?.id === whose);
  const [locks] = await Promise.all([findCode(), refresh()]);
  live.trouble = null;
  if (!same) startAt(live.me.welcomed ? "home" : "welcome");
  // Who came in without the code is asked for a new one.
  if (locks?.came_back) (route.screen === "code" ? replace : go)("code", { why: "came-back" });
  whose = "";
  left = false;
  began.profiles = [];
  began.locked = null;
  began.state = "open";
}

/** Nothing of a record stays on the screen, or behind it. */
function forget(): void {
  dropReading();
  quiet.code = false;
  saved.shown = false;
  live.trouble = null;
  live.me = { ...nobody, language: live.language };
  live.people.clear();
  live.now = { ...live.now, now: null, next: null, minutes_to_next: null, today_count: 0 };
}

/** After Leave now, a record with a code is locked: the screen behind the calculator lets go of it too. */
export function letGo(): void {
  if (began.state !== "open" || !quiet.code) return;
  left = true;
  forget();
  began.state = "waiting";
}

/** Hears from the core that the record is locked now. */
export async function watchLocked(): Promise<void> {
  await hear<T.Start>("locked", (event) => void opened(event.payload).catch((caught: unknown) => console.error(caught)));
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
