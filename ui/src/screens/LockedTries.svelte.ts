import { onDestroy } from "svelte";
import type * as T from "../generated/types";
import { asTrouble } from "../lib/call";

export type Way = () => Promise<T.Start | null>;

const SECOND = 1000;

/** Tries to open a record: one at a time, with what is said when it stays closed, and how long until the next try. */
export class Tries {
  /** What happened at the last try. */
  trouble = $state.raw<T.Trouble | null>(null);
  busy = $state(false);
  /** There was a wait since the last try; it stays said when it is over. */
  waited = $state(false);
  /** Seconds until the next try. */
  seconds = $state(0);
  #until = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #onstart: (start: T.Start) => void | Promise<void>;

  /** Call it while the component is made. */
  constructor(onstart: (start: T.Start) => void | Promise<void>, seconds = 0) {
    this.#onstart = onstart;
    if (seconds > 0) this.#wait(seconds);
    onDestroy(() => clearTimeout(this.#timer));
  }

  /** Whether a try can be made now. */
  get free(): boolean {
    return !this.busy && this.seconds === 0;
  }

  /** Makes one try. A way that was left without an answer is none. */
  async open(way: Way): Promise<void> {
    if (!this.free) return;
    this.busy = true;
    try {
      const start = await way();
      if (start) await this.#onstart(start);
    } catch (caught) {
      this.#told(asTrouble(caught));
    }
    this.busy = false;
  }

  /** What happened is said only on the page where it did. */
  calm(): void {
    this.trouble = null;
    this.waited = this.seconds > 0;
  }

  #told(trouble: T.Trouble): void {
    const seconds = Number(trouble.values["seconds"] ?? 0);
    this.trouble = trouble.problem === "code-wait" ? null : trouble;
    this.waited = seconds > 0;
    if (seconds > 0) this.#wait(seconds);
  }

  #wait(seconds: number): void {
    this.waited = true;
    this.#until = Date.now() + seconds * SECOND;
    this.#count();
  }

  #count(): void {
    clearTimeout(this.#timer);
    this.seconds = Math.max(0, Math.ceil((this.#until - Date.now()) / SECOND));
    if (this.seconds > 0) this.#timer = setTimeout(() => this.#count(), SECOND);
  }
}
