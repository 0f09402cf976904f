import { onDestroy } from "svelte";
import * as api from "../../generated/api";
import type * as T from "../../generated/types";
import { asTrouble } from "../../lib/call";
import { allKept, autosave, live, type Autosave } from "../../lib/live.svelte";
import { back, go, route } from "../../lib/route.svelte";
import { whenClosed } from "../SafeLocks.svelte";

/** What was last seen, so that the next question stands there at once. */
let latest: T.FamilyTimePage | null = null;
whenClosed(() => (latest = null));

/** One family time that is being written. It keeps itself. When and where it is belongs to its date. */
export class FamilyTimeDraft {
  page = $state.raw<T.FamilyTimePage | null>(null);
  children = $state.raw<T.Child[]>([]);
  trouble = $state<T.Trouble | null>(null);
  readonly #id: string;
  readonly #soon: Autosave;
  #changed = false;

  /** Make it while the component is made. */
  constructor(id: string) {
    this.#id = id;
    this.#soon = autosave(() => this.#save());
    if (latest && (latest.time.id === id || latest.time.about === id)) this.page = latest;
    onDestroy(() => {
      if (route.screen !== "family-time") latest = null;
    });
    $effect(() => {
      if (live.changes >= 0) void this.#read();
    });
  }

  async #read(): Promise<void> {
    try {
      if (this.#changed) return;
      await allKept();
      const [page, plan] = await Promise.all([api.findFamilyTime(this.#id), api.findPlan()]);
      this.children = plan.children;
      if (!this.#changed) this.#show(page);
    } catch (caught) {
      this.trouble = asTrouble(caught);
    }
  }

  #show(page: T.FamilyTimePage): void {
    this.page = page;
    latest = page;
  }

  /** Shows it at once, and keeps it soon. */
  change = (part: Partial<T.FamilyTime>): void => {
    if (!this.page) return;
    this.#changed = true;
    this.#show({ ...this.page, time: { ...this.page.time, ...part } });
    this.#soon();
  };

  async #save(): Promise<void> {
    if (!this.page) return;
    // What is typed meanwhile is kept by the next turn.
    this.#changed = false;
    try {
      const { id, about, said_at } = await api.saveFamilyTime($state.snapshot(this.page.time) as T.FamilyTime);
      this.#show({ ...this.page, time: { ...this.page.time, id, about, said_at } });
    } catch (caught) {
      this.#changed = true;
      throw caught;
    }
  }

  flush = (): Promise<unknown> => this.#soon.flush();

  open = (part: string): void => go("family-time", { id: this.#id, part });

  /** Back to the page from which the question was opened. */
  done = async (): Promise<void> => {
    await this.flush();
    back();
  };
}
