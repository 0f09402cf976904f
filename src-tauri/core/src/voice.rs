//! What the shell and the screen say to each other about the voice. The voice itself is the shell's.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One voice on this computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Voice {
    /// The voice's own name, as the computer gives it.
    pub name: String,
    /// Its language, as `en-GB`.
    pub language: String,
}

/// What there is to speak with, in the language that was asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct VoiceState {
    /// Something can be heard.
    pub ready: bool,
    /// The end of a Fluent id `voice-none-<why>` when there is nothing: "not-installed", "no-answer" or "no-voice".
    pub why: String,
    /// The voices to choose from, best first.
    pub voices: Vec<Voice>,
}

/// How far a sentence has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum SpeechProgress {
    /// It is being said.
    Started,
    /// This word of it is being said.
    Word,
    /// It has been said.
    Ended,
    /// The parent paused it. It is said again from its beginning.
    Paused,
    /// The whole reading has been stopped.
    Stopped,
}

/// How a recording goes on, sent as event "recording".
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct RecordingEvent {
    /// How loud it is now: 0 to 100, as an ear judges it.
    pub level: u32,
    /// How long it is.
    pub seconds: f32,
    /// It is 60 seconds long and has ended by itself; `stop_recording` gives it.
    pub ended: bool,
}

/// Progress of speech, sent as event "speech".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct SpeechEvent {
    /// The number that `speak` gave. A new reading ends an older one without a word about it.
    pub reading: u32,
    /// The sentence's number in what was asked, from 0.
    pub sentence: u32,
    /// How far it has come.
    pub state: SpeechProgress,
    /// Where the word begins, in UTF-16 units of the sentence; 0 for what is not a word.
    pub from: u32,
    /// Where it ends.
    pub to: u32,
}
