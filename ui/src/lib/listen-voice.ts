// What the voice is asked, one wish at a time, so that a "stop" can never overtake the sentence it was meant for.
import * as api from "../generated/api";

/** The last wish that the voice was asked. */
let before: Promise<void> = Promise.resolve();

function afterThat<A>(wish: () => Promise<A>): Promise<A> {
  const answer = before.then(wish);
  before = answer.then(
    () => {},
    () => {},
  );
  return answer;
}

/** Says sentences, and gives the number by which this reading will be heard of. */
export function speak(sentences: string[], language: string): Promise<number> {
  return afterThat(() => api.speak(sentences, language));
}

/** Plays a recorded voice. It is heard of like a reading of one sentence. */
export function play(sound: string): Promise<number> {
  return afterThat(() => api.play(sound));
}

/** The voice says by its own events how it is; a wish that it does not take needs no words. */
export function wish(what: "pause" | "resume" | "stop", otherwise: () => void): void {
  const wishes = { pause: api.pauseSpeech, resume: api.resumeSpeech, stop: api.stopSpeech };
  afterThat(wishes[what]).catch(otherwise);
}
