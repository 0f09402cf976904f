import * as api from "../../generated/api";
import type * as T from "../../generated/types";

const REST = 500;

/** The notes on a text while it is typed. They are asked for a moment after the last key. */
export class HardWords {
  /** The notes, and the text that they are on: it may be the text of a moment ago. */
  said = $state.raw<{ text: string; notes: T.WritingNote[] }>({ text: "", notes: [] });
  #text = "";
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The text is this now. What was said of it before stands until there is an answer. */
  look(text: string): void {
    if (text === this.#text) return;
    this.#take(text);
    if (text.trim()) this.#timer = setTimeout(() => void this.#ask(), REST);
    else this.said = { text, notes: [] };
  }

  /** The same without waiting, for a text that nobody is typing. */
  async lookNow(text: string): Promise<void> {
    this.#take(text);
    await this.#ask();
  }

  end(): void {
    this.#take("");
  }

  #take(text: string): void {
    clearTimeout(this.#timer);
    this.#text = text;
  }

  /** An answer that comes when more was typed is dropped. Where there is none, there is nothing to say. */
  async #ask(): Promise<void> {
    const text = this.#text;
    const notes = await api.writingNotes(text).catch(() => []);
    if (text === this.#text) this.said = { text, notes };
  }
}
