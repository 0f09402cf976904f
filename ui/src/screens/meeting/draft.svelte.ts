import { onDestroy } from "svelte";
import * as api from "../../generated/api";
import type * as T from "../../generated/types";
import { asTrouble } from "../../lib/call";
import { allKept, autosave, keep, live, type Autosave } from "../../lib/live.svelte";
import { back, go, route, type Params } from "../../lib/route.svelte";
import { whenClosed } from "../SafeLocks.svelte";
import { partAfter, partsOf, screenOf, type Part, type Walk } from "./parts";

/** What was last seen of a meeting, so that the next question stands there at once. */
let latest: T.MeetingPage | null = null;
/** The places of a walk that were passed before the meeting had an id: once it has one, Back leads to that meeting. */
let passed: Params[] = [];
/** Nothing of a meeting is left on the screen. */
function forget(): void {
  latest = null;
  passed = [];
}
whenClosed(forget);

const SCREENS = ["meeting", "meeting-prepare", "meeting-cards", "meeting-after", "meeting-soon"];

/**
 * A meeting that is being written, question by question. It keeps itself. What belongs to its date (who comes, what to
 * bring, what to ask) is written on the date.
 */
export class MeetingDraft {
  page = $state.raw<T.MeetingPage | null>(null);
  trouble = $state<T.Trouble | null>(null);
  /** There is no such meeting, and no such date. */
  gone = $state(false);
  readonly #params: Params;
  readonly #place = route.params;
  readonly #soon: Autosave;
  #meetingChanged = false;
  #dateChanged = false;

  /** Make it while the component is made. */
  constructor(params: Params) {
    this.#params = params;
    this.#soon = autosave(() => this.#save());
    const id = params["id"] ?? "";
    if (!id) passed.push(this.#place);
    const known = latest?.meeting;
    if (known && (known.id === id || known.about === id) && id && params["part"]) this.page = latest;
    onDestroy(() => {
      if (!SCREENS.includes(route.screen)) forget();
    });
    $effect(() => {
      if (live.changes >= 0) void this.#read();
    });
  }

  get meeting(): T.Meeting | null {
    return this.page?.meeting ?? null;
  }

  get date(): T.Appointment | null {
    return this.page?.date ?? null;
  }

  /** The id under which it is found: its own, or that of its date while nothing was kept. */
  get id(): string {
    return this.meeting?.id || this.meeting?.about || "";
  }

  async #read(): Promise<void> {
    try {
      if (this.#unkept) return;
      await allKept();
      const page = await api.findMeeting(this.#place["id"] ?? "");
      if (!this.#unkept) this.#show(page);
    } catch (caught) {
      const trouble = asTrouble(caught);
      if (trouble.problem === "not-found") this.gone = true;
      else this.trouble = trouble;
    }
  }

  get #unkept(): boolean {
    return this.#meetingChanged || this.#dateChanged;
  }

  #show(page: T.MeetingPage): void {
    this.page = page;
    latest = page;
  }

  /** Shows it at once, and keeps it soon. */
  change = (part: Partial<T.Meeting>): void => {
    if (!this.page) return;
    this.#meetingChanged = true;
    this.#show({ ...this.page, meeting: { ...this.page.meeting, ...part } });
    this.#soon();
  };

  /** Says what kind of meeting it is; what is known of that kind stands there at once. */
  chooseKind = (kind: T.MeetingKind): void => {
    if (this.page) this.page = { ...this.page, kind };
    this.change({ kind: kind.id });
  };

  /** Changes what stands on the date. Without a date there is soon one without a day. */
  changeDate = (part: Partial<T.Appointment>): void => {
    if (!this.page) return;
    this.#dateChanged = true;
    if (!this.page.date) this.#meetingChanged = true;
    this.#show({ ...this.page, date: { ...(this.page.date ?? ({ id: "" } as T.Appointment)), ...part } });
    this.#soon();
  };

  /** Words that were not understood there were kept: the meeting knows them too. */
  keepPuzzle = (puzzle: T.Puzzle): void => {
    if (!this.page) return;
    const { meeting, puzzles } = this.page;
    this.page = { ...this.page, puzzles: [...puzzles, puzzle] };
    this.change({ puzzles: [...meeting.puzzles, puzzle.id] });
  };

  /** A part of my own words is shown on paper, or is only for me. */
  shareAs = (part: T.MeetingPart, space: T.Space): void => {
    const others = this.meeting?.shown.filter((one) => one !== part) ?? [];
    this.change({ shown: space === "shared" ? [...others, part] : others });
  };

  spaceOf(part: T.MeetingPart): T.Space {
    return this.meeting?.shown.includes(part) ? "shared" : "private";
  }

  async #save(): Promise<void> {
    // What is typed meanwhile is kept by the next turn.
    const [meeting, date] = [this.#meetingChanged, this.#dateChanged];
    this.#meetingChanged = this.#dateChanged = false;
    try {
      if (meeting) await this.#saveMeeting();
      if (date) await this.#saveDate();
    } catch (caught) {
      [this.#meetingChanged, this.#dateChanged] = [meeting, date];
      throw caught;
    }
  }

  async #saveMeeting(): Promise<void> {
    if (!this.page) return;
    const { id, about, said_at } = await api.saveMeeting($state.snapshot(this.page.meeting) as T.Meeting);
    this.#show({ ...this.page, meeting: { ...this.page.meeting, id, about, said_at } });
    // The way back leads here, so it learns the id, and so do the questions before this one.
    for (const place of [this.#place, ...passed]) place["id"] = id;
    passed = [];
  }

  async #saveDate(): Promise<void> {
    if (!this.page?.date) return;
    const { date, meeting } = this.page;
    const whole = date.id ? date : { ...(await api.findAppointment(meeting.about)), ...date, id: meeting.about };
    const { id } = await api.saveAppointment($state.snapshot(whole) as T.Appointment);
    this.#show({ ...this.page, date: { ...whole, ...this.page.date, id } });
  }

  /** Keeps now; true when nothing is left to keep. */
  async flush(): Promise<boolean> {
    await this.#soon.flush();
    return !this.#unkept || Boolean(await keep(() => this.#save().then(() => true)));
  }

  /** On to the next question of a walk, or back to the page from which this one was changed. */
  next = async (walk: Walk, part: Part): Promise<void> => {
    if (!(await this.flush())) return;
    if (this.#params["edit"]) return back();
    const following = partAfter(partsOf(walk, this.page?.kind ?? null), part);
    go(screenOf(walk), this.placeOf(walk, following));
  };

  /** Opens one question from the page "Is this right?". */
  open = (walk: Walk, part: Part): void => go(screenOf(walk), { ...this.placeOf(walk, part), edit: "1" });

  placeOf(walk: Walk, part: Part): Params {
    return { ...(this.id ? { id: this.id } : {}), part, ...(walk === "report" ? { walk } : {}) };
  }
}
