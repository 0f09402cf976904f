// Reading aloud: from the heading down the screen, block by block, until it is stopped. It never begins by
// itself, but for a reminder where the parent chose it and nobody else uses the computer.
import { listen as onEvent } from "@tauri-apps/api/event";
import * as api from "../generated/api";
import type * as T from "../generated/types";
import { blocksOf, languageOf } from "./listen-blocks";
import { unmark } from "./listen-marks";
import { following, placeAmong } from "./listen-order";
import { begin, isLast, light, lightWord, partsOf, wordsPart, type Part } from "./listen-parts";
import { openEscape, openTaps } from "./listen-taps";
import { speak, wish } from "./listen-voice";
import { live } from "./live.svelte";

/** What is read: the page from some words on, only the words that are pressed, or one thing with a button of its own. */
type Mode = "page" | "one" | "sample";

type Listen = {
  /** A computer is thought to have a voice until it says that it has none. */
  available: boolean;
  why: string;
  on: boolean;
  paused: boolean;
  mode: Mode;
  /** What was pressed has been read, and the next press is waited for. */
  waiting: boolean;
  /** The recorded voice that is heard by its own button, or empty. */
  sound: string;
};

const QUIET = { on: false, paused: false, waiting: false, mode: "page" as Mode, sound: "" };

/** What the frame needs to know. */
export const listen: Listen = $state({ available: true, why: "", ...QUIET });

/** A rest between two blocks, so that what was heard can settle. */
const rest = 400;

type Reading = { block: HTMLElement; index: number; parts: Part[]; at: number; number: number | null };

let root: HTMLElement | null = null;
let heading = "";
let reading: Reading | null = null;
/** Events that came before the number of their reading was known. */
let early: T.SpeechEvent[] = [];
/** Counts the turns, so that an answer to an older question is let go. */
let turn = 0;
let resting: ReturnType<typeof setTimeout> | undefined;
let hearing: Promise<unknown> | null = null;
let closeTaps = () => {};

/** Asks whether this computer has a voice for the language of the app. */
export async function findVoice(): Promise<void> {
  try {
    const state = await api.voiceState("");
    listen.available = state.ready;
    listen.why = state.why;
  } catch {
    listen.available = false;
    listen.why = "no-answer";
  }
}

/** Reads the screen from its heading. */
export async function startListening(screen: HTMLElement): Promise<void> {
  finish();
  const first = blocksOf(screen)[0];
  if (!first) return;
  attend(screen, "page");
  await read(first, 0, partsOf(first));
}

/** From here on, only the words that are pressed are heard. */
export function listenToWords() {
  if (!listen.on || !root) return;
  turn += 1;
  endRest();
  wish("stop", finish);
  if (reading) reading.number = null;
  listen.mode = "one";
  root.dataset["listens"] = "one";
  waitForWords();
}

/** Says one block of the page and is quiet again, for a try of the voice. */
export function hearBlock(block: HTMLElement): Promise<void> {
  return hearAlone(block, [wordsPart(block)]);
}

/** Plays a recorded voice, with a mark on where it stands. */
export async function hearSound(sound: string, place: HTMLElement): Promise<void> {
  const heard = hearAlone(place, [{ sound }]);
  listen.sound = sound;
  await heard;
}

/** Says one short text, for a try of the voice. */
export async function sayAloud(text: string, language = languageOf(document.documentElement)): Promise<void> {
  finish();
  const sentences = await api.sentencesOf(text);
  await speak(sentences.map((one) => one.text), language);
}

export function pauseListening() {
  if (!listen.on || listen.paused || listen.waiting) return;
  listen.paused = true;
  if (resting === undefined) wish("pause", finish);
  clearTimeout(resting);
}

/** Goes on after a pause. Where only words are heard, it goes on to the next ones. */
export function resumeListening() {
  if (listen.waiting) return readNext();
  if (!listen.on || !listen.paused) return;
  listen.paused = false;
  if (resting === undefined) wish("resume", finish);
  else void goOn();
}

/** Says this block once more, from its beginning. */
export async function againListening(): Promise<void> {
  if (reading) await read(reading.block, reading.index, reading.parts);
}

/** Is quiet, whatever is being said. */
export function stopListening() {
  finish();
  wish("stop", finish);
}

async function hearAlone(block: HTMLElement, parts: Part[]): Promise<void> {
  finish();
  attend(block.closest("main") ?? document.body, "sample");
  await read(block, 0, parts);
}

/** Reads what was pressed. */
function hearWords(block: HTMLElement) {
  if (!root) return;
  const before = (one: HTMLElement) => Boolean(block.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING);
  void read(block, placeAmong(blocksOf(root), block, before), partsOf(block));
}

async function read(block: HTMLElement, index: number, parts: Part[]): Promise<void> {
  turn += 1;
  listen.paused = false;
  listen.waiting = false;
  reading = { block, index, parts, at: -1, number: null };
  await goOn();
}

/** Goes on to the next part of the block, and after the last one to the next block. */
async function goOn(): Promise<void> {
  endRest();
  const now = reading;
  const part = now?.parts[now.at + 1];
  if (!now || !part) return readOn();
  const mine = turn;
  early = [];
  now.at += 1;
  now.number = null;
  try {
    await (hearing ??= onEvent<T.SpeechEvent>("speech", ({ payload }) => hear(payload)));
    const number = await begin(now.block, part, () => mine === turn);
    if (mine !== turn) return;
    if (number === null) return await goOn();
    now.number = number;
    early.forEach(hear);
  } catch (caught) {
    if (mine === turn) await goWithout(part, caught);
  }
}

/** A recorded voice that does not play leaves the words. Who pressed its own button is told. */
async function goWithout(part: Part, caught: unknown): Promise<void> {
  const asked = listen.mode === "sample";
  if ("sound" in part && !asked && reading) {
    Object.assign(reading, { parts: [wordsPart(reading.block)], at: -1 });
    return goOn();
  }
  gone();
  if (asked) throw caught;
}

function hear(event: T.SpeechEvent) {
  if (!listen.on || !reading) return;
  if (reading.number === null) early.push(event);
  else if (event.reading === reading.number) follow(reading, event);
}

function follow(now: Reading, event: T.SpeechEvent) {
  const part = now.parts[now.at];
  if (!part) return;
  if (event.state === "started") {
    listen.paused = false;
    light(now.block, part, event.sentence, live.settings.follow);
  } else if (event.state === "word") {
    if (live.settings.follow === "word") lightWord(part, event);
  } else if (event.state === "paused") listen.paused = true;
  else if (event.state === "stopped") gone();
  else if (isLast(part, event.sentence)) resting = setTimeout(() => void goOn(), rest);
}

/** The block has been read: what follows depends on what the parent wants to hear. */
function readOn() {
  if (listen.mode === "page") readNext();
  else if (listen.mode === "one") waitForWords();
  else finish();
}

function readNext() {
  if (!root || !reading) return;
  const next = following(blocksOf(root), reading.block, reading.index);
  if (!next || headingOf(root) !== heading) return finish();
  void read(next, blocksOf(root).indexOf(next), partsOf(next));
}

function waitForWords() {
  unmark();
  listen.paused = false;
  listen.waiting = true;
}

function endRest() {
  clearTimeout(resting);
  resting = undefined;
}

/** The voice went quiet without being asked to: perhaps it is no longer there. */
function gone() {
  finish();
  void findVoice();
}

function finish() {
  turn += 1;
  endRest();
  unmark();
  closeTaps();
  closeTaps = () => {};
  leaving.disconnect();
  if (root) delete root.dataset["listens"];
  reading = null;
  root = null;
  Object.assign(listen, QUIET);
}

/** Another heading is another screen or another question. */
const leaving = new MutationObserver(() => {
  if (root && (!root.isConnected || headingOf(root) !== heading)) stopListening();
});

function attend(screen: HTMLElement, mode: Mode) {
  root = screen;
  heading = headingOf(screen);
  listen.on = true;
  listen.mode = mode;
  leaving.observe(document.body, { childList: true, subtree: true, characterData: true });
  if (mode === "sample") {
    closeTaps = openEscape(stopListening);
    return;
  }
  screen.dataset["listens"] = mode;
  closeTaps = openTaps(screen, { only: () => listen.mode === "one", onwords: hearWords, onescape: stopListening });
}

function headingOf(screen: HTMLElement): string {
  return screen.querySelector("h1")?.textContent ?? "";
}

// Looking for a voice starts another program, so the first screen comes before it.
if (typeof window !== "undefined") setTimeout(findVoice, 1500);
