import { tick } from "svelte";
import * as api from "../generated/api";
import { allKept } from "./live.svelte";

/** Leave now: a state of the whole app. While hidden, the window is a calculator and nothing else. */
export const leave = $state({ hidden: false });

const PRESSES = 3;
const WITHIN = 2000;
const PATIENCE = 1000;
const onLeave = new Set<() => void>();
const onGone = new Set<() => void>();
const beforeBack = new Set<() => Promise<void>>();
const onBack = new Set<() => void>();
let scrolled = 0;
/** Done when the core knows that the screen is hidden. */
let told: Promise<void> = Promise.resolve();

/** Runs when the screen hides, such as to end speech. */
export function whenLeaving(stop: () => void): void {
  onLeave.add(stop);
}

/** Runs when what was typed is kept and the core knows that the screen is hidden. */
export function whenGone(go: () => void): void {
  onGone.add(go);
}

/** Runs before the screen shows again, to find out what may show. */
export function whenComing(find: () => Promise<void>): void {
  beforeBack.add(find);
}

/** Runs when the screen has come back. */
export function whenBack(go: () => void): void {
  onBack.add(go);
}

/** Hides at once. The core is told afterwards, so that nothing is waited for. */
export function leaveNow(): void {
  if (leave.hidden) return;
  scrolled = window.scrollY;
  leave.hidden = true;
  for (const stop of onLeave) stop();
  told = tellCore();
}

/** What was typed is kept first, but a slow disk must not hold up the core. */
async function tellCore(): Promise<void> {
  await tick();
  await Promise.race([allKept(), new Promise((done) => setTimeout(done, PATIENCE))]);
  await api.leaveNow().catch((caught: unknown) => console.error(caught));
  for (const go of onGone) go();
}

/** Brings the screen back, at the same place. When the core does not let it, the calculator stays. */
export async function comeBack(): Promise<void> {
  await told;
  try {
    await api.comeBack();
    for (const find of beforeBack) await find();
  } catch (caught) {
    console.error(caught);
    return;
  }
  leave.hidden = false;
  await tick();
  window.scrollTo(0, scrolled);
  for (const go of onBack) go();
}

/** Shift three times within two seconds hides, and brings back. */
export function watchShift(): void {
  let presses: number[] = [];
  let alone = false;
  window.addEventListener("keydown", (event) => {
    if (event.key !== "Shift") presses = [];
    alone = event.key === "Shift" && !event.ctrlKey && !event.altKey && !event.metaKey;
  });
  window.addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || !alone) return;
    const moment = event.timeStamp;
    presses = [...presses.filter((press) => moment - press < WITHIN), moment];
    if (presses.length < PRESSES) return;
    presses = [];
    if (leave.hidden) void comeBack();
    else leaveNow();
  });
}
