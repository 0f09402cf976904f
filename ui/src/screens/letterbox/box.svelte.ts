import * as api from "../../generated/api";
import type * as T from "../../generated/types";
import { asTrouble } from "../../lib/call";
import { allKept, autosave, keep, live, type Autosave } from "../../lib/live.svelte";

/** The letterbox of one child, with the child. What is written into it keeps itself. Make it while the component is made. */
export class HeldBox {
  page = $state.raw<T.LetterboxPage>();
  child = $state.raw<T.Child>();
  trouble = $state<T.Trouble | null>(null);
  readonly #child: string;
  readonly #soon: Autosave;
  #changed = false;

  constructor(child: string) {
    this.#child = child;
    this.#soon = autosave(() => this.#save());
    $effect(() => {
      if (live.changes >= 0) void this.#read();
    });
  }

  async #read(): Promise<void> {
    try {
      if (this.#changed) return;
      await allKept();
      const [page, child] = await Promise.all([api.findLetterbox(this.#child), api.findChild(this.#child)]);
      if (this.#changed) return;
      [this.page, this.child] = [page, child];
    } catch (caught) {
      this.trouble = asTrouble(caught);
    }
  }

  /** Shows it at once, and keeps it soon. */
  change = (part: Partial<T.Letterbox>): void => {
    if (!this.page) return;
    this.#changed = true;
    this.page = { ...this.page, letterbox: { ...this.page.letterbox, ...part } };
    this.#soon();
  };

  async #save(): Promise<void> {
    if (!this.page) return;
    // What is typed meanwhile is kept by the next turn.
    this.#changed = false;
    try {
      const { id, said_at } = await api.saveLetterbox($state.snapshot(this.page.letterbox) as T.Letterbox);
      this.page = { ...this.page, letterbox: { ...this.page.letterbox, id, said_at } };
    } catch (caught) {
      this.#changed = true;
      throw caught;
    }
  }

  flush = (): Promise<unknown> => this.#soon.flush();
}

/** The letterbox of a child, kept where it was not yet: a letter belongs to one. */
export async function boxOf(child: string): Promise<T.Letterbox> {
  const { letterbox } = await api.findLetterbox(child);
  if (letterbox.id) return letterbox;
  const kept = await keep(() => api.saveLetterbox(letterbox));
  // The trouble is shown by the frame; without a letterbox there is no letter.
  if (!kept) throw live.trouble ?? new Error("letterbox");
  return kept;
}

/** The letterbox that a letter belongs to. */
export async function boxFor(id: string): Promise<T.Letterbox | undefined> {
  const children = (await api.findPlan()).children;
  const pages = await Promise.all(children.map((child) => api.findLetterbox(child.id)));
  return pages.map(({ letterbox }) => letterbox).find((letterbox) => letterbox.id === id);
}
