//! One reading at a time, sentence by sentence. Every moment is an argument, so that the rules can be tried without
//! waiting for them.

use std::time::{Duration, Instant};

use by_my_side_core::sound::RATE;
use by_my_side_core::voice::{SpeechEvent, SpeechProgress};

use super::{Heard, Reading, Silent, Tell, Utterance, Voice};

/// A recorded voice that has not ended so long after its length has got stuck.
const GRACE: Duration = Duration::from_secs(5);
/// A rest between two sentences, so that one can settle before the next.
const REST: Duration = Duration::from_millis(250);

pub(super) struct Reader {
    voice: Box<dyn Voice>,
    tell: Tell,
    current: Option<Current>,
}

struct Current {
    number: u32,
    reading: Reading,
    /// Which sentence.
    at: usize,
    step: Step,
    /// The voice was lost once in this sentence.
    lost: bool,
}

#[derive(Clone, Copy)]
enum Step {
    Saying { utterance: u64, until: Instant },
    Resting { until: Instant },
    Paused,
}

impl Reader {
    pub(super) fn new(voice: Box<dyn Voice>, tell: Tell) -> Reader {
        Reader { voice, tell, current: None }
    }

    pub(super) fn voice(&mut self) -> &mut dyn Voice {
        self.voice.as_mut()
    }

    /// Takes the place of whatever was being read, without a word about it.
    pub(super) fn speak(&mut self, number: u32, reading: Reading, now: Instant) {
        self.hush();
        self.current = Some(Current { number, reading, at: 0, step: Step::Paused, lost: false });
        self.say(now);
    }

    pub(super) fn pause(&mut self) {
        self.hush();
        if let Some(current) = &mut self.current {
            current.step = Step::Paused;
            self.tell(SpeechProgress::Paused);
        }
    }

    pub(super) fn resume(&mut self, now: Instant) {
        if let Some(Current { step: Step::Paused, .. }) = self.current {
            self.say(now);
        }
    }

    pub(super) fn stop(&mut self) {
        self.hush();
        self.tell(SpeechProgress::Stopped);
        self.current = None;
    }

    /// When the present step must be over.
    pub(super) fn until(&self) -> Option<Instant> {
        match self.current.as_ref()?.step {
            Step::Saying { until, .. } | Step::Resting { until } => Some(until),
            Step::Paused => None,
        }
    }

    pub(super) fn heard(&mut self, heard: Heard, now: Instant) {
        let Some(Step::Saying { utterance, .. }) = self.current.as_ref().map(|current| current.step) else { return };
        match heard {
            Heard::Began(number) if number == utterance => self.began(utterance, now),
            Heard::Word(number, from, to) if number == utterance => self.tell_word(from, to),
            Heard::Ended(number) if number == utterance => self.ended(now),
            Heard::Cut(number) if number == utterance => self.stop(),
            Heard::Lost(last) if utterance <= last => self.lost(now),
            _ => {}
        }
    }

    /// A rest is over, or the voice has got stuck in a sentence: then that sentence counts as said.
    pub(super) fn overdue(&mut self, now: Instant) {
        match self.current.as_ref().map(|current| current.step) {
            Some(Step::Saying { until, .. }) if until <= now => {
                self.hush();
                self.ended(now);
            }
            Some(Step::Resting { until }) if until <= now => self.say(now),
            _ => {}
        }
    }

    fn began(&mut self, utterance: u64, now: Instant) {
        if let Some(current) = &mut self.current {
            current.step = Step::Saying { utterance, until: now + current.limit() };
        }
        self.tell(SpeechProgress::Started);
    }

    fn ended(&mut self, now: Instant) {
        self.tell(SpeechProgress::Ended);
        let Some(current) = &mut self.current else { return };
        current.at += 1;
        current.lost = false;
        current.step = Step::Resting { until: now + REST };
        if current.at >= current.reading.sentences.len() {
            self.current = None;
        }
    }

    /// The voice went away in the middle: it gets one more go at the sentence.
    fn lost(&mut self, now: Instant) {
        match &mut self.current {
            Some(current) if !current.lost => {
                current.lost = true;
                self.say(now);
            }
            _ => self.stop(),
        }
    }

    fn say(&mut self, now: Instant) {
        let Some(current) = &mut self.current else { return };
        let said = match (&current.reading.sound, current.utterance()) {
            (Some(sound), _) => self.voice.play(sound),
            (None, Some(utterance)) => self.voice.say(&utterance),
            (None, None) => Err(Silent::NoVoice),
        };
        match said {
            Ok(utterance) => current.step = Step::Saying { utterance, until: now + current.limit() },
            Err(_) => {
                current.step = Step::Paused;
                self.stop();
            }
        }
    }

    /// Quietens the voice if it is saying something.
    fn hush(&mut self) {
        if let Some(Current { step: Step::Saying { .. }, .. }) = self.current {
            self.voice.stop();
        }
    }

    fn tell(&self, state: SpeechProgress) {
        self.tell_at(state, 0, 0);
    }

    fn tell_word(&self, from: u32, to: u32) {
        self.tell_at(SpeechProgress::Word, from, to);
    }

    fn tell_at(&self, state: SpeechProgress, from: u32, to: u32) {
        if let Some(current) = &self.current {
            let sentence = u32::try_from(current.at).unwrap_or(u32::MAX);
            (self.tell)(SpeechEvent { reading: current.number, sentence, state, from, to });
        }
    }
}

impl Current {
    fn utterance(&self) -> Option<Utterance> {
        let reading = &self.reading;
        let text = reading.sentences.get(self.at)?.clone();
        let (language, voice) = (reading.language.clone(), reading.voice.clone());
        Some(Utterance { text, by_word: reading.by_word, language, voice, speed: reading.speed })
    }

    fn limit(&self) -> Duration {
        if let Some(sound) = &self.reading.sound {
            return length_of(sound) + GRACE;
        }
        self.reading.sentences.get(self.at).map_or(REST, |text| limit(text, self.reading.speed))
    }
}

/// How long a recorded voice takes.
fn length_of(sound: &[f32]) -> Duration {
    Duration::from_millis(sound.len() as u64 * 1000 / u64::from(RATE))
}

/// The longest that a sentence may take: 90 milliseconds for each letter at the usual speed, and 2 seconds. Numbers
/// and signs are said as whole words, so they count for more.
fn limit(text: &str, speed: u16) -> Duration {
    let letters: u64 = text.chars().map(weight).sum();
    Duration::from_millis((letters * 90 + 2000) * 100 / u64::from(speed.clamp(60, 120)))
}

fn weight(sign: char) -> u64 {
    match sign {
        _ if sign.is_ascii_digit() => 6,
        _ if sign.is_alphabetic() || sign.is_whitespace() || sign.is_ascii_punctuation() => 1,
        _ => 20,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
#[path = "reader_tests.rs"]
mod tests;
