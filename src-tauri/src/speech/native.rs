//! The voice of a Windows or macOS computer, through its own speech library.

use std::sync::Arc;

use by_my_side_core::voice;
use tts::{Tts, UtteranceId};

use super::{Heard, Report, Silent, Utterance, Voice, fitting};
use crate::sound::Player;

/// Made once: on macOS a second one cannot be.
pub(super) struct Native {
    tts: Option<Tts>,
    player: Player,
}

impl Native {
    pub(super) fn new(report: Report) -> Native {
        Native { tts: open().ok().filter(|tts| attend(tts, &report).is_ok()), player: Player::new(report.clone()) }
    }
}

impl Voice for Native {
    fn voices(&mut self, language: &str) -> Result<Vec<voice::Voice>, Silent> {
        let all = all(self.tts.as_ref().ok_or(Silent::NoAnswer)?)?;
        Ok(fitting(&all.iter().map(named).collect::<Vec<_>>(), language))
    }

    fn say(&mut self, utterance: &Utterance) -> Result<u64, Silent> {
        let tts = self.tts.as_mut().ok_or(Silent::NoAnswer)?;
        choose(tts, utterance)?;
        let rate = tts.normal_rate() * f32::from(utterance.speed.clamp(60, 120)) / 100.0;
        let rate = rate.clamp(tts.min_rate(), tts.max_rate());
        tts.set_rate(rate).map_err(|_| Silent::NoAnswer)?;
        let said = tts.speak(utterance.text.as_str(), false).map_err(|_| Silent::NoAnswer)?;
        said.map(|id| number(&id)).ok_or(Silent::NoAnswer)
    }

    fn play(&mut self, sound: &Arc<Vec<f32>>) -> Result<u64, Silent> {
        self.player.play(sound)
    }

    fn stop(&mut self) {
        self.player.stop();
        if let Some(tts) = &mut self.tts {
            drop(tts.stop());
        }
    }
}

#[cfg(target_os = "macos")]
fn open() -> Result<Tts, tts::Error> {
    Tts::new(tts::Backends::AvFoundation)
}

#[cfg(not(target_os = "macos"))]
fn open() -> Result<Tts, tts::Error> {
    Tts::default()
}

/// The library calls these with its own locks held, so they do nothing but pass the word on.
fn attend(tts: &Tts, report: &Report) -> Result<(), tts::Error> {
    let (began, ended, cut) = (report.clone(), report.clone(), report.clone());
    tts.on_utterance_begin(Some(Box::new(move |id| began(Heard::Began(number(&id))))))?;
    tts.on_utterance_end(Some(Box::new(move |id| ended(Heard::Ended(number(&id))))))?;
    tts.on_utterance_stop(Some(Box::new(move |id| cut(Heard::Cut(number(&id))))))
}

/// Always names the voice: what the computer would take by itself may be of another language, or speak online.
fn choose(tts: &mut Tts, utterance: &Utterance) -> Result<(), Silent> {
    let all = all(tts)?;
    let fit = fitting(&all.iter().map(named).collect::<Vec<_>>(), &utterance.language);
    let wanted = fit.iter().find(|voice| voice.name == utterance.voice).or(fit.first()).ok_or(Silent::NoVoice)?;
    let voice = all.iter().find(|voice| named(voice) == *wanted).ok_or(Silent::NoVoice)?;
    tts.set_voice(voice).map_err(|_| Silent::NoVoice)
}

fn all(tts: &Tts) -> Result<Vec<tts::Voice>, Silent> {
    tts.voices().map_err(|_| Silent::NoVoice)
}

fn named(voice: &tts::Voice) -> voice::Voice {
    voice::Voice { name: voice.name(), language: voice.language().to_string() }
}

fn number(id: &UtteranceId) -> u64 {
    match id {
        #[cfg(windows)]
        UtteranceId::WinRt(number) => *number,
        #[cfg(target_os = "macos")]
        UtteranceId::AvFoundation(object) => *object as usize as u64,
    }
}
