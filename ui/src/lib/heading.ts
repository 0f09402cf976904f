/** How long a screen may take to fetch what its heading needs. */
const PATIENCE = 3000;
let waiting: MutationObserver | undefined;

/** Moves the focus to the heading of the screen, as soon as there is one. */
export function focusHeading(): void {
  waiting?.disconnect();
  const before = document.activeElement;
  const focus = (): boolean => {
    const heading = document.querySelector<HTMLElement>(".whole main h1");
    heading?.focus({ preventScroll: true });
    return heading !== null;
  };
  if (focus()) return;
  const observer = new MutationObserver(() => {
    const moved = document.activeElement !== before && document.activeElement !== document.body;
    if (moved || focus()) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  waiting = observer;
  setTimeout(() => observer.disconnect(), PATIENCE);
}
