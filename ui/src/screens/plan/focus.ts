import { tick } from "svelte";

/** Brings the focus to the heading of a screen whose words came a moment after it opened. */
export async function focusHeading(): Promise<void> {
  await tick();
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
}
