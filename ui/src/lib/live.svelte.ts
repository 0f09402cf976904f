import { listen as hear } from "@tauri-apps/api/event";
import { onDestroy } from "svelte";
import { SvelteMap } from "svelte/reactivity";
import * as api from "../generated/api";
import type * as T from "../generated/types";
import { asTrouble } from "./call";
import { applyLook } from "./look.svelte";
import { saved } from "./saved.svelte";
import { setLanguage } from "./text";

const MARK: T.Mark = { id: "", said_by: "", said_at: "", space: "shared", put_away: false };

type Live = {
  me: T.Me;
  settings: T.Settings;
  /** Everyone who is not put away, by id. */
  people: SvelteMap<string, T.Person>;
  now: T.NowAndNext;
  /** The local day. */
  today: T.Day;
  /** The words on the screen are in this language. */
  language: string;
  /** What could not be done, until the person has seen it. */
  trouble: T.Trouble | null;
  /** Grows with each change of the record: read it in an effect to load again. */
  changes: number;
};

/** What every screen may need. */
export const live: Live = $state({
  me: {
    ...MARK,
    name: "",
    photo: "",
    nation: "england",
    language: "en-GB",
    sharing: "not-said",
    welcomed: false,
    proud_of: "",
    like_about_me: "",
    matters_to_me: "",
    matters_to_child: "",
  },
  settings: {
    ...MARK,
    text: 100,
    roomy: false,
    theme: "system",
    pictures: "both",
    tone: "",
    calm: false,
    big_targets: false,
    follow: "sentence",
    voices: {},
    speed: 85,
    heard: "not-said",
    quiet_minutes: 10,
    sheet_reminder: "ask",
  },
  people: new SvelteMap<string, T.Person>(),
  now: { today: localDay(), time: "00:00", now: null, next: null, minutes_to_next: null, today_count: 0 },
  today: localDay(),
  language: "en-GB",
  trouble: null,
  changes: 0,
});

/** The day on this computer's calendar, until the core has said it. */
function localDay(): T.Day {
  const moment = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

let reading = 0;

/** What is being read now is not shown any more: the record has closed. */
export function dropReading(): void {
  reading += 1;
}

/** Reads everything again. */
export async function refresh(): Promise<void> {
  const mine = reading;
  const [me, settings, people, at] = await Promise.all([
    api.findMe(),
    api.findSettings(),
    api.listPeople(),
    api.nowAndNext(),
  ]);
  if (me.language !== live.language) await setLanguage(me.language);
  if (mine !== reading) return;
  live.me = me;
  live.settings = settings;
  showNow(at);
  showPeople(people);
  applyLook(settings);
  live.language = me.language;
  live.changes += 1;
}

function showPeople(people: T.Person[]): void {
  const here = new Set(people.map((person) => person.id));
  for (const id of [...live.people.keys()]) if (!here.has(id)) live.people.delete(id);
  for (const person of people) live.people.set(person.id, person);
}

/** Hears of changes from the core, for as long as the window lives. */
export async function watchChanges(): Promise<void> {
  document.addEventListener("visibilitychange", () => void allKept());
  await hear("changed", () => void quietly(refresh()));
  await hear("now", () => void quietly(api.nowAndNext().then(showNow)));
}

function showNow(at: T.NowAndNext): void {
  live.now = at;
  live.today = at.today;
}

async function quietly(work: Promise<void>): Promise<void> {
  await work.catch((caught: unknown) => console.error(caught));
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs a save. Saves run one after another, and the one before has told its caller the new id
 * before the next begins, so that one new thing is never kept twice.
 */
export function keep<Kept>(save: () => Promise<Kept>): Promise<Kept | undefined> {
  const run = last.then(async () => {
    try {
      const kept = await save();
      saved.shown = true;
      live.trouble = null;
      return kept;
    } catch (caught) {
      saved.shown = false;
      live.trouble = asTrouble(caught);
      return undefined;
    }
  });
  last = run.then(() => new Promise((done) => setTimeout(done, 0)));
  return run;
}

/** Puts an item away, or brings it back. True when it is done. */
export const setAway = (id: string, away: boolean): Promise<boolean> =>
  keep(async () => {
    await (away ? api.putAway(id) : api.bringBack(id));
    return true;
  }).then((done) => done === true);

/** Waits until every save has ended. */
export async function allKept(): Promise<void> {
  for (const flush of waiting) flush();
  await last;
}

const waiting = new Set<() => void>();
const DELAY = 500;

export type Autosave = {
  /** Something changed: keep it soon. */
  (): void;
  /** Keep it now, if something changed. */
  flush(): Promise<unknown>;
};

/**
 * Keeps what is typed a moment after the last key, and at once when the screen is left.
 * Call it while the component is made.
 */
export function autosave(save: () => Promise<unknown>): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): Promise<unknown> => {
    if (timer === undefined) return last;
    clearTimeout(timer);
    timer = undefined;
    return keep(save);
  };
  const soon = (() => {
    saved.shown = false;
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), DELAY);
  }) as Autosave;
  soon.flush = flush;
  waiting.add(flush);
  onDestroy(() => {
    void flush();
    waiting.delete(flush);
  });
  return soon;
}
