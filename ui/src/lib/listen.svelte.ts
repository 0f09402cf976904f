// Reading aloud: from the heading down the screen, block by block, until it is stopped. It never begins by itself.
import { listen as onEvent } from "@tauri-apps/api/event";
import * as api from "../generated/api";
import type * as T from "../generated/types";
import { blockAt, blocksOf, languageOf, mark, unmark, wordsOf, type Words } from "./listen-blocks";
import { following } from "./listen-order";

/** What the frame needs to know. A computer is thought to have a voice until it says that it has none. */
export const listen = $state({ available: true, why: "", on: false, paused: false });

/** A rest between two blocks, so that what was heard can settle. */
const rest = 400;

type Reading = { block: HTMLElement; index: number; words: Words; sentences: T.Sentence[]; number: number | null };

let root: HTMLElement | null = null;
let heading = "";
let reading: Reading | null = null;
/** Events that came before the number of their reading was known. */
let early: T.SpeechEvent[] = [];
/** Counts the turns, so that an answer to an older question is let go. */
let turn = 0;
let resting: ReturnType<typeof setTimeout> | undefined;
let hearing: Promise<unknown> | null = null;
/** The last wish that the voice was asked. */
let before: Promise<void> = Promise.resolve();

/** Asks whether this computer has a voice for the language of the app. */
export async function findVoice(): Promise<void> {
  try {
    const state = await api.voiceState();
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
  root = screen;
  heading = headingOf(screen);
  listen.on = true;
  attend();
  await read(first, 0);
}

/** Reads on from this block. */
export async function listenFrom(block: HTMLElement): Promise<void> {
  if (!listen.on || !root) return;
  await read(block, blocksOf(root).indexOf(block));
}

export function pauseListening() {
  if (!listen.on || listen.paused) return;
  listen.paused = true;
  if (resting === undefined) quietly(api.pauseSpeech);
  clearTimeout(resting);
}

export function resumeListening() {
  if (!listen.on || !listen.paused) return;
  listen.paused = false;
  if (resting === undefined) quietly(api.resumeSpeech);
  else readOn();
}

/** Says this block once more, from its beginning. */
export async function againListening(): Promise<void> {
  if (reading) await read(reading.block, reading.index);
}

/** Is quiet, whatever is being said. */
export function stopListening() {
  finish();
  quietly(api.stopSpeech);
}

/** Says one short text, for a try of the voice. */
export async function sayAloud(text: string): Promise<void> {
  finish();
  const sentences = await api.sentencesOf(text);
  await speak(sentences, document.documentElement);
}

async function read(block: HTMLElement, index: number): Promise<void> {
  const mine = ++turn;
  endRest();
  early = [];
  listen.paused = false;
  const words = wordsOf(block);
  const next: Reading = { block, index, words, sentences: [], number: null };
  reading = next;
  try {
    await (hearing ??= onEvent<T.SpeechEvent>("speech", ({ payload }) => hear(payload)));
    next.sentences = await api.sentencesOf(words.text);
    if (mine !== turn) return;
    if (next.sentences.length === 0) return readOn();
    const number = await speak(next.sentences, block);
    if (mine !== turn) return;
    next.number = number;
    early.forEach(hear);
  } catch {
    if (mine === turn) gone();
  }
}

function hear(event: T.SpeechEvent) {
  if (!listen.on || !reading) return;
  if (reading.number === null) early.push(event);
  else if (event.reading === reading.number) follow(reading, event);
}

function follow(now: Reading, event: T.SpeechEvent) {
  if (event.state === "started") light(now, event.sentence);
  else if (event.state === "paused") listen.paused = true;
  else if (event.state === "stopped") gone();
  else if (event.sentence === now.sentences.length - 1) resting = setTimeout(readOn, rest);
}

function light(now: Reading, index: number) {
  const sentence = now.sentences[index];
  listen.paused = false;
  if (sentence && now.block.isConnected) mark(now.block, now.words.rangesOf(sentence.start, sentence.end));
}

function readOn() {
  endRest();
  if (!root || !reading) return;
  const next = following(blocksOf(root), reading.block, reading.index);
  if (!next || headingOf(root) !== heading) return finish();
  void read(next, blocksOf(root).indexOf(next));
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
  ignore();
  reading = null;
  root = null;
  listen.on = false;
  listen.paused = false;
}

/** Another heading is another screen or another question. */
const leaving = new MutationObserver(() => {
  if (root && (!root.isConnected || headingOf(root) !== heading)) stopListening();
});

function attend() {
  document.addEventListener("click", tapped, true);
  document.addEventListener("keydown", pressed, true);
  leaving.observe(document.body, { childList: true, subtree: true, characterData: true });
}

function ignore() {
  document.removeEventListener("click", tapped, true);
  document.removeEventListener("keydown", pressed, true);
  leaving.disconnect();
}

/** A tap on a block reads from there. The tap itself goes on to whatever it was on. */
function tapped(event: MouseEvent) {
  const block = root && blockAt(root, event.target);
  if (block) void listenFrom(block);
}

/** While something is being read, Esc stops that and nothing else. */
function pressed(event: KeyboardEvent) {
  if (event.key !== "Escape") return;
  event.preventDefault();
  event.stopPropagation();
  stopListening();
}

function headingOf(screen: HTMLElement): string {
  return screen.querySelector("h1")?.textContent ?? "";
}

function speak(sentences: T.Sentence[], place: HTMLElement): Promise<number> {
  return afterThat(() => api.speak(sentences.map((one) => one.text), languageOf(place)));
}

/** The voice says by its own events how it is; a wish that it does not take needs no words. */
function quietly(wish: () => Promise<unknown>) {
  afterThat(wish).catch(() => finish());
}

/** One wish at a time, so that a "stop" can never overtake the sentence it was meant for. */
function afterThat<A>(wish: () => Promise<A>): Promise<A> {
  const answer = before.then(wish);
  before = answer.then(
    () => {},
    () => {},
  );
  return answer;
}

// Looking for a voice starts another program, so the first screen comes before it.
if (typeof window !== "undefined") setTimeout(findVoice, 1500);
