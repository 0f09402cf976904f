import { onDestroy } from "svelte";
import * as api from "../generated/api";
import type * as T from "../generated/types";
import { allKept, autosave, keep, live, type Autosave } from "../lib/live.svelte";
import { back, go, replace, route, type Params } from "../lib/route.svelte";
import { whenClosed } from "./SafeLocks.svelte";
import { asksOf, fitting, lastSaid, type HappenedAsk } from "./happened";

/** What is being said, from one question to the next, also answers that do not belong at the moment. */
type Writing = { appointment: string; by: string; outcome: T.Outcome; begun: boolean; touched: boolean };
let writing: Writing | null = null;
whenClosed(() => (writing = null));

/** What happened to one date, while one person says it. It keeps itself from the first answer on. */
export class HappenedDraft {
  date = $state.raw<T.Appointment | null>(null);
  outcome = $state<T.Outcome | null>(null);
  /** Somebody answered on this visit, or before. */
  said = $state(false);
  gone = $state(false);
  #first = $state<HappenedAsk>("what");
  readonly #params: Params;
  readonly #by: string;
  #mine: Writing | null = null;
  readonly #soon: Autosave;

  /** Make it while the component is made. */
  constructor(params: Params) {
    this.#params = params;
    this.#by = params["by"] ?? "";
    this.#soon = autosave(() => this.#save());
    // It is read anew when the parent comes back from elsewhere.
    onDestroy(() => {
      if (route.screen !== "what-happened") writing = null;
    });
    void this.#open();
  }

  get by(): string {
    return this.#by;
  }

  /** Whether it was begun on this visit: then who says it can still be put right. */
  get isNew(): boolean {
    return this.#mine?.begun ?? true;
  }

  /** The question that is asked here. Without one, what was said before is shown, or the first question. */
  get ask(): HappenedAsk {
    return (this.#params["ask"] as HappenedAsk | undefined) ?? this.#first;
  }

  get #appointment(): string {
    return this.#params["appointment"] ?? "";
  }

  async #open(): Promise<void> {
    try {
      await allKept();
      this.date = await api.findAppointment(this.#appointment);
      if (writing?.appointment !== this.#appointment || writing.by !== this.#by) writing = await this.#begin();
      this.#mine = writing;
      this.#first = writing.outcome.id ? "check" : "what";
      this.said = writing.touched || writing.outcome.id !== "";
      this.outcome = { ...writing.outcome };
    } catch (caught) {
      console.error(caught);
      this.gone = true;
    }
  }

  async #begin(): Promise<Writing> {
    const before = lastSaid(await api.listOutcomes(this.#appointment), this.#by);
    const blank = async () => ({ ...(await api.newOutcome(this.#appointment)), space: this.date?.space ?? "shared", said_by: this.#by });
    return { appointment: this.#appointment, by: this.#by, outcome: before ?? (await blank()), begun: !before, touched: false };
  }

  change = (part: Partial<T.Outcome>): void => {
    if (!this.outcome || !this.#mine) return;
    this.outcome = { ...this.outcome, ...part };
    this.said = this.#mine.touched = true;
    this.#mine.outcome = $state.snapshot(this.outcome);
    this.#soon();
  };

  async #save(): Promise<void> {
    if (!this.outcome || !this.#mine) return;
    const { id, said_at, corrects } = await api.saveOutcome(fitting($state.snapshot(this.outcome)));
    this.outcome = { ...this.outcome, id, said_at, corrects };
    this.#mine.outcome = $state.snapshot(this.outcome);
  }

  async #flush(): Promise<boolean> {
    await this.#soon.flush();
    return Boolean(this.outcome?.id);
  }

  /** Which question of how many. One that is changed alone is the only one. */
  get at(): { step: number; of: number } {
    const asks = asksOf(this.outcome?.what ?? "happened");
    if (this.#params["edit"] || !this.said) return { step: 1, of: 1 };
    return { step: asks.indexOf(this.ask) + 1, of: asks.length };
  }

  #place(ask: HappenedAsk, more: Params = {}): Params {
    return { appointment: this.#appointment, ask, ...(this.#by ? { by: this.#by } : {}), ...more };
  }

  /** On to the next question. Nothing has to be answered but what happened. */
  next = async (): Promise<void> => {
    if (!this.outcome) return;
    if (!this.outcome.id) this.change({});
    if (!(await this.#flush())) return;
    if (this.#params["edit"]) return back();
    const asks = asksOf(this.outcome.what);
    go("what-happened", this.#place(asks[asks.indexOf(this.ask) + 1] ?? "check"));
  };

  open = (ask: HappenedAsk): void => go("what-happened", this.#place(ask, { edit: "1" }));

  /** Something else happened than what was offered. */
  anew = (): void => replace("what-happened", this.#place("what"));

  /** Who says it from here on. What was begun just now under another name is theirs; older words stay. */
  sayAs = async (name: string): Promise<void> => {
    if (!this.outcome || !this.#mine || name === this.#by) return;
    await this.#flush();
    const begun = this.#mine.begun && this.outcome.id !== "";
    if (begun) await this.#handOver(name);
    if (!begun) writing = null;
    replace("what-happened", { appointment: this.#appointment, ask: this.#params["ask"] ?? "what", ...(name ? { by: name } : {}) });
  };

  async #handOver(name: string): Promise<void> {
    if (!this.outcome || !this.#mine) return;
    const old = this.outcome.id;
    const outcome = { ...$state.snapshot(this.outcome), id: "", corrects: "", said_by: name };
    const kept = await keep(async () => {
      const now = await api.saveOutcome(fitting(outcome));
      await api.putAway(old);
      return now;
    });
    if (kept) writing = { ...this.#mine, by: name, outcome: { ...outcome, id: kept.id, said_at: kept.said_at } };
  }

  /** Leaves the questions for the place they were opened from. */
  leave = async (): Promise<void> => {
    await this.#soon.flush();
    writing = null;
    do back();
    while (route.screen === "what-happened");
  };

  /** It is not known yet: what was begun just now does not stand. */
  takeBack = async (): Promise<void> => {
    await this.#soon.flush();
    await (this.outcome?.id && this.isNew ? this.putAway() : this.leave());
  };

  putAway = async (): Promise<void> => {
    await this.#flush();
    const id = this.outcome?.id ?? "";
    await keep(() => api.putAway(id));
    await this.leave();
  };
}

/** The clock that answers go by. */
export const clock = (): { today: T.Day; time: T.Time } => ({ today: live.today, time: live.now.time });
