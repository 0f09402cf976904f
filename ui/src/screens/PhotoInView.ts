/** The part that opens here takes the focus, and as much of it is in view as there is room for. */
export function inView(heading: HTMLElement | undefined): void {
  heading?.focus({ preventScroll: true });
  heading?.closest("section")?.scrollIntoView({ block: "nearest" });
}
