import { listen as hear } from "@tauri-apps/api/event";
import * as api from "../generated/api";
import type * as T from "../generated/types";
import { asTrouble } from "../lib/call";
import { whenLeaving } from "../lib/leave.svelte";
import { stopListening } from "../lib/listen.svelte";
import { back, go, replace, route, type Params } from "../lib/route.svelte";

/** A voice can be this long, in seconds. */
export const LONGEST = 60;
/** What a microphone hears in a quiet room, of 100. */
const ROOM = 8;
/** After so many quiet seconds the person who speaks is told. */
const PATIENCE = 3;

type Recorder = {
  state: "ready" | "starting" | "on" | "ending";
  /** How loud it is, of 100. */
  level: number;
  seconds: number;
  /** Nothing has been heard for a while. */
  quiet: boolean;
  /** The longest time is over. */
  full: boolean;
  trouble: T.Trouble | null;
  /** The card for which something was spoken and then not kept. */
  left: string;
};

const READY = { state: "ready" as Recorder["state"], level: 0, seconds: 0, quiet: false, full: false };

/** The one microphone. */
export const recorder: Recorder = $state({ ...READY, trouble: null, left: "" });

/** Counts the recordings, so that an answer to an older one is let go. */
let turn = 0;
let heardAt = 0;
let hearing: Promise<unknown> | null = null;

/** Names a card, or a part of one. */
export const cardOf = (params: Params): string => `${params["about"] ?? ""} ${params["part"] ?? ""}`;

export async function startRecording(): Promise<void> {
  if (recorder.state !== "ready") return;
  const mine = ++turn;
  heardAt = 0;
  stopListening();
  Object.assign(recorder, READY, { state: "starting", trouble: null, left: "" });
  try {
    await (hearing ??= hear<T.RecordingEvent>("recording", ({ payload }) => follow(payload)));
    await api.startRecording();
    if (mine === turn) recorder.state = "on";
    // The page was left before the microphone was on.
    else drop();
  } catch (caught) {
    if (mine === turn) Object.assign(recorder, READY, { trouble: asTrouble(caught) });
  }
}

function follow({ level, seconds, ended }: T.RecordingEvent): void {
  if (recorder.state !== "on") return;
  if (level >= ROOM) heardAt = seconds;
  const quiet = seconds - heardAt >= PATIENCE;
  Object.assign(recorder, { level, seconds: Math.min(LONGEST, Math.floor(seconds)), quiet, full: ended });
}

/** Ends the recording and gives what was said; null when it could not be had. */
export async function stopRecording(): Promise<T.Sound | null> {
  if (recorder.state !== "on") return null;
  recorder.state = "ending";
  return asked(api.stopRecording);
}

/** A file from a phone stands in for a microphone. */
export function chooseSound(): Promise<T.Sound | null> {
  Object.assign(recorder, { trouble: null, left: "" });
  return asked(api.chooseSound);
}

async function asked(question: () => Promise<T.Sound | null>): Promise<T.Sound | null> {
  const mine = turn;
  try {
    const sound = await question();
    return mine === turn ? sound : null;
  } catch (caught) {
    if (mine === turn) recorder.trouble = asTrouble(caught);
    return null;
  } finally {
    if (mine === turn) Object.assign(recorder, READY);
  }
}

/** The page is left: the microphone stops, and nothing is kept. */
export function dropRecording(card = cardOf(route.params)): void {
  if (recorder.state === "ready") return;
  turn += 1;
  if (recorder.seconds > 0) recorder.left = card;
  Object.assign(recorder, READY);
  drop();
}

function drop(): void {
  api.dropRecording().catch((caught: unknown) => console.error(caught));
}

whenLeaving(() => dropRecording());

/** Puts a voice on a card. The core puts the one before it away. */
export async function keepVoice({ about = "", part = "", whose = "", title = "" }: Params, sound: T.Sound): Promise<T.Recording> {
  const blank = await api.newRecording(about, part, whose);
  // A step card of the library is nothing that the record knows by name.
  return api.saveRecording({ ...blank, title: blank.title || title, ...sound });
}

/** Goes on to a page of the recording, so that Back leads to this one. */
export function goOn(params: Params, more: Params): void {
  replace("recording", { ...params, ...more, ask: params["ask"] ?? "" });
  go("recording", { ...params, ...more });
}

/** Goes back to the card. */
export function leaveRecording(): void {
  do back();
  while (route.screen === "recording");
}
