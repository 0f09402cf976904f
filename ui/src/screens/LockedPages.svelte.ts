import { focusHeading } from "../lib/heading";
import { tick } from "svelte";

export type LockedPage = "first" | "code" | "pictures" | "ways" | "sheet" | "helper-key" | "new";

/** Where the person is while no record is open. `help` shows the numbers to ring below the page. */
export const gate = $state<{ page: LockedPage; canGoBack: boolean; help: boolean }>({
  page: "first",
  canGoBack: false,
  help: false,
});

let before: LockedPage[] = [];

function show(page: LockedPage): void {
  gate.page = page;
  gate.canGoBack = before.length > 0;
  gate.help = false;
  window.scrollTo(0, 0);
  void tick().then(focusHeading);
}

/** Opens a page in place of this one. Back in the bar leads here again. */
export function openPage(page: LockedPage): void {
  before.push(gate.page);
  show(page);
}

/** The page before this one. */
export function pageBack(): void {
  const page = before.pop();
  if (page) show(page);
}

/** The first page, as when the record was locked just now. */
export function firstPage(): void {
  before = [];
  gate.page = "first";
  gate.canGoBack = false;
  gate.help = false;
}
