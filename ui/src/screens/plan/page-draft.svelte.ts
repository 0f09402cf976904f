import { onDestroy } from "svelte";
import type * as T from "../../generated/types";
import { asTrouble } from "../../lib/call";
import { allKept, autosave, live, setAway, type Autosave } from "../../lib/live.svelte";
import { back, go, replace, route, type Params, type ScreenId } from "../../lib/route.svelte";
import { whenClosed } from "../SafeLocks.svelte";

/** How one kind of page comes out of the record, and how what is said on it goes back. */
export type PageDoors<Item extends T.Mark, Page> = {
  screen: ScreenId;
  /** A blank page. */
  make: () => Promise<Page>;
  find: (id: string) => Promise<Page>;
  save: (item: Item) => Promise<Item>;
  /** What the parent says on the page. */
  of: (page: Page) => Item;
  put: (page: Page, item: Item) => Page;
};

/** What was last seen of each screen, so that the next question stands there at once. */
const latest = new Map<ScreenId, { id: string; page: unknown }>();
whenClosed(() => latest.clear());

/** A page with what the record knows beside it, that is being written. It keeps itself. */
export class PageDraft<Item extends T.Mark, Page> {
  page = $state.raw<Page | null>(null);
  trouble = $state<T.Trouble | null>(null);
  readonly #doors: PageDoors<Item, Page>;
  /** The place in the way back learns the id, so that Back never begins a second one. */
  readonly #place: Params;
  readonly #soon: Autosave;
  #id: string;
  #changed = false;

  /** Make it while the component is made. */
  constructor(doors: PageDoors<Item, Page>, id: string) {
    this.#doors = doors;
    this.#id = id;
    this.#place = route.params;
    this.#soon = autosave(() => this.#save());
    const ready = latest.get(doors.screen);
    if (ready && ready.id === id) this.page = ready.page as Page;
    onDestroy(() => {
      if (route.screen !== doors.screen) latest.delete(doors.screen);
    });
    $effect(() => {
      if (live.changes >= 0) void this.#read();
    });
  }

  get id(): string {
    return this.#id;
  }

  get item(): Item | null {
    return this.page === null ? null : this.#doors.of(this.page);
  }

  async #read(): Promise<void> {
    try {
      if (this.#changed || (this.page !== null && !this.#id)) return;
      await allKept();
      const page = this.#id ? await this.#doors.find(this.#id) : await this.#doors.make();
      if (!this.#changed) this.#show(page);
    } catch (caught) {
      this.trouble = asTrouble(caught);
    }
  }

  #show(page: Page): void {
    this.page = page;
    this.#id = this.#doors.of(page).id;
    if (!this.#id) return;
    latest.set(this.#doors.screen, { id: this.#id, page });
    if (this.#place["id"] !== this.#id) Object.assign(this.#place, { id: this.#id });
  }

  /** Shows it at once, and keeps it soon. */
  change = (part: Partial<Item>): void => {
    if (this.page === null) return;
    this.#changed = true;
    this.#show(this.#doors.put(this.page, { ...this.#doors.of(this.page), ...part }));
    this.#soon();
  };

  async #save(): Promise<void> {
    if (this.page === null) return;
    // What is typed meanwhile is kept by the next turn.
    this.#changed = false;
    try {
      const { id, said_at } = await this.#doors.save($state.snapshot(this.#doors.of(this.page)) as Item);
      this.#show(this.#doors.put(this.page, { ...this.#doors.of(this.page), id, said_at }));
    } catch (caught) {
      this.#changed = true;
      throw caught;
    }
  }

  flush = (): Promise<unknown> => this.#soon.flush();

  putAway = async (away: boolean): Promise<void> => {
    await this.flush();
    if (this.#id) await setAway(this.#id, away);
  };

  /** On to another page of the same thing, once this one is kept. */
  open = async (more: Params): Promise<void> => {
    await this.flush();
    go(this.#doors.screen, { ...(this.#id ? { id: this.#id } : {}), ...more });
  };

  /** Back past every page for which this holds, once this one is kept. */
  leave = async (still: (params: Params) => boolean): Promise<void> => {
    await this.flush();
    do back();
    while (route.screen === this.#doors.screen && still(route.params));
  };

  /** Past every question, to the page of what they made. */
  finish = async (isQuestion: (params: Params) => boolean): Promise<void> => {
    await this.leave(isQuestion);
    if (!this.#id) return;
    const { screen } = this.#doors;
    if (route.screen === screen) replace(screen, { id: this.#id });
    else go(screen, { id: this.#id });
  };
}

