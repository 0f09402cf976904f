//! A voice that makes no sound and keeps what it was asked to say. Tests use it, and a debug build when
//! `BY_MY_SIDE_VOICE` asks for it.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use by_my_side_core::sentences::words_of;
use by_my_side_core::voice;

use super::{Heard, Report, Silent, Utterance, Voice, fitting};

/// How a pretended voice behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// Each sentence takes this long.
    Takes(Duration),
    /// Begins a sentence and never ends it.
    Endless,
    /// There is nothing to speak with.
    Silent(Silent),
}

impl Manner {
    /// `pretend`, or why there is no voice.
    pub fn named(name: &str) -> Option<Manner> {
        let silent = [Silent::NotInstalled, Silent::NoAnswer, Silent::NoVoice].into_iter().find(|why| why.id() == name);
        match name {
            "pretend" => Some(Manner::Takes(Duration::from_millis(700))),
            "endless" => Some(Manner::Endless),
            _ => silent.map(Manner::Silent),
        }
    }
}

/// What a pretended voice was asked to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    Sentence(Utterance),
    /// A recorded voice of so many samples.
    Sound(usize),
    Stop,
}

/// The voice. Clones share one record of what was said.
#[derive(Clone)]
pub struct Pretend {
    manner: Manner,
    report: Report,
    said: Arc<Mutex<Vec<Said>>>,
    last: u64,
}

impl Pretend {
    pub fn new(manner: Manner, report: Report) -> Pretend {
        Pretend { manner, report, said: Arc::default(), last: 0 }
    }

    /// Everything that was asked so far.
    pub fn said(&self) -> Vec<Said> {
        self.said.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn keep(&self, said: Said) {
        self.said.lock().unwrap_or_else(PoisonError::into_inner).push(said);
    }
}

impl Voice for Pretend {
    fn voices(&mut self, language: &str) -> Result<Vec<voice::Voice>, Silent> {
        if let Manner::Silent(why) = self.manner {
            return Err(why);
        }
        let voice = |name: &str, language: &str| voice::Voice { name: name.into(), language: language.into() };
        Ok(fitting(&[voice("Pretend", "en-GB"), voice("Recordiad", "cy")], language))
    }

    fn say(&mut self, utterance: &Utterance) -> Result<u64, Silent> {
        if let Manner::Silent(why) = self.manner {
            return Err(why);
        }
        self.keep(Said::Sentence(utterance.clone()));
        Ok(self.begin(utterance.by_word.then_some(utterance.text.as_str())))
    }

    fn play(&mut self, sound: &Arc<Vec<f32>>) -> Result<u64, Silent> {
        self.keep(Said::Sound(sound.len()));
        Ok(self.begin(None))
    }

    fn stop(&mut self) {
        self.keep(Said::Stop);
    }
}

impl Pretend {
    /// Begins, tells the words if it is asked to, and ends after its time.
    fn begin(&mut self, words: Option<&str>) -> u64 {
        self.last += 1;
        (self.report)(Heard::Began(self.last));
        for (from, to) in words.into_iter().flat_map(words_of) {
            (self.report)(Heard::Word(self.last, from, to));
        }
        if let Manner::Takes(time) = self.manner {
            let (report, number) = (self.report.clone(), self.last);
            std::thread::spawn(move || {
                std::thread::sleep(time);
                report(Heard::Ended(number));
            });
        }
        self.last
    }
}
