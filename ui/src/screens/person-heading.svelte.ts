import { tick } from "svelte";

/**
 * The shell puts the focus on the heading of a new screen. A heading that has to be read from the
 * record first comes later: this puts the focus there then. Call it while the component is made.
 */
export function focusWhenReady(ready: () => boolean): void {
  let late = !ready();
  $effect(() => {
    if (!late || !ready()) return;
    late = false;
    void tick().then(() => document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true }));
  });
}
