import type * as T from "../generated/types";
import * as api from "../generated/api";
import { live } from "../lib/live.svelte";
import { has, languages, t } from "../lib/text";

/** The speeds to choose from, in hundredths of a voice's usual one. */
export const SPEEDS = [60, 70, 85, 100, 120];

/** The chosen speed may be one that is not offered any more. */
export function nearestSpeed(chosen: number): number {
  return SPEEDS.reduce((best, speed) => (Math.abs(speed - chosen) < Math.abs(best - chosen) ? speed : best));
}

/** How settings name a language: "en" for every kind of English. */
export const baseOf = (language: string): string => language.split("-")[0] ?? language;

/** The languages that have words, the one on the screen first. */
export function voiceLanguages(): string[] {
  const shown = live.language;
  return [shown, ...languages().filter((language) => language !== shown)];
}

/** "The Welsh voice" */
export function voiceName(language: string): string {
  return has(`settings-voice-${language}`) ? t(`settings-voice-${language}`) : t(`settings-language-${language}`);
}

/** The message that says why there is no voice; its `.do` says what to do. */
export function whyNone(state: T.VoiceState, language: string): string {
  const ids = [`voice-none-${state.why}-${baseOf(language)}`, `voice-none-${state.why}`];
  return ids.find(has) ?? "problem-voice-none";
}

/** What there is to speak with in a language. */
export async function findVoices(language: string): Promise<T.VoiceState> {
  try {
    return await api.voiceState(language);
  } catch {
    return { ready: false, why: "no-answer", voices: [] };
  }
}
