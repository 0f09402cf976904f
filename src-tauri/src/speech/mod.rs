//! Reading aloud: sentences go in, events come out.
//!
//! One thread owns the voice. Everything that is asked of it, and everything the voice reports, comes through one
//! channel, so nothing has to be locked and "stop" never waits behind a sentence. A voice says one sentence at a
//! time. Only voices of this computer are used, so that no word leaves it.

#[cfg(target_os = "linux")]
mod dispatcher;
#[cfg(not(target_os = "linux"))]
mod native;
mod pretend;
mod reader;
#[cfg(target_os = "linux")]
mod ssip;

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use by_my_side_core::voice::{self, SpeechEvent, SpeechProgress, VoiceState};

pub use pretend::{Manner, Pretend, Said};
use reader::Reader;

/// What is to be read, and how.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    pub sentences: Vec<String>,
    /// A recorded voice that stands for the one sentence there is.
    pub sound: Option<Arc<Vec<f32>>>,
    /// Whether to tell each word as it is said.
    pub by_word: bool,
    /// As `en-GB` or `cy`.
    pub language: String,
    /// The voice's own name; empty lets the computer choose.
    pub voice: String,
    /// In hundredths of a voice's usual speed: 60 to 120.
    pub speed: u16,
}

/// One sentence for the voice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Utterance {
    pub text: String,
    /// Whether to tell each word as it is said.
    pub by_word: bool,
    pub language: String,
    pub voice: String,
    pub speed: u16,
}

/// What speaks.
pub trait Voice {
    /// The voices for a language, best first.
    fn voices(&mut self, language: &str) -> Result<Vec<voice::Voice>, Silent>;
    /// Begins to say a sentence, and gives the number by which it will be heard of.
    fn say(&mut self, utterance: &Utterance) -> Result<u64, Silent>;
    /// Begins to play a recorded voice, and gives the number by which it will be heard of.
    fn play(&mut self, sound: &Arc<Vec<f32>>) -> Result<u64, Silent>;
    /// Is quiet at once.
    fn stop(&mut self);
}

/// What a voice reports, each with the number that `say` gave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    Began(u64),
    /// The word from here to there, in UTF-16 units of the sentence.
    Word(u64, u32, u32),
    Ended(u64),
    /// Something else on the computer cut it short.
    Cut(u64),
    /// Nothing up to this number will be heard of again.
    Lost(u64),
}

/// Where a voice reports to.
pub type Report = Arc<dyn Fn(Heard) + Send + Sync>;

/// Why nothing can be heard. The words are `voice-none-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Silent {
    NotInstalled,
    NoAnswer,
    NoVoice,
}

impl Silent {
    pub fn id(self) -> &'static str {
        match self {
            Silent::NotInstalled => "not-installed",
            Silent::NoAnswer => "no-answer",
            Silent::NoVoice => "no-voice",
        }
    }
}

/// What comes through the channel.
enum Ask {
    Speak(u32, Reading),
    Pause,
    Resume,
    Stop,
    State(String, Sender<VoiceState>),
    Heard(Heard),
    /// The time for the present step is over.
    Overdue,
    Close,
}

type Tell = Arc<dyn Fn(SpeechEvent) + Send + Sync>;

/// The voice of the app.
pub struct Speech {
    asks: Sender<Ask>,
    tell: Tell,
    readings: AtomicU32,
    thread: Mutex<Option<JoinHandle<()>>>,
}

/// Listing the voices of a computer can mean that its speech program is started first.
const STATE_WAIT: Duration = Duration::from_secs(12);
/// A voice that does not answer must not keep the app from closing.
const CLOSE_WAIT: Duration = Duration::from_secs(1);

impl Speech {
    /// Opens the voice of this computer. `tell` hears the progress of every reading.
    pub fn open(tell: impl Fn(SpeechEvent) + Send + Sync + 'static) -> Speech {
        Speech::with(chosen, tell)
    }

    /// Opens any voice; it is made on the thread that will own it.
    pub fn with(
        voice: impl FnOnce(Report) -> Box<dyn Voice> + Send + 'static,
        tell: impl Fn(SpeechEvent) + Send + Sync + 'static,
    ) -> Speech {
        let (asks, asked) = channel();
        let tell: Tell = Arc::new(tell);
        let (heard, told) = (asks.clone(), tell.clone());
        let report: Report = Arc::new(move |what| drop(heard.send(Ask::Heard(what))));
        let thread = std::thread::Builder::new()
            .name("speech".into())
            .spawn(move || run(&mut Reader::new(voice(report), told), &asked));
        Speech { asks, tell, readings: AtomicU32::new(0), thread: Mutex::new(thread.ok()) }
    }

    /// What there is to speak with in a language.
    pub fn state(&self, language: &str) -> VoiceState {
        let (reply, answer) = channel();
        let asked = self.asks.send(Ask::State(language.to_owned(), reply));
        let state = asked.ok().and_then(|()| answer.recv_timeout(STATE_WAIT).ok());
        state.unwrap_or_else(|| silent(Silent::NoAnswer))
    }

    /// Reads aloud in place of whatever was being read, and gives the number of this reading.
    pub fn speak(&self, reading: Reading) -> u32 {
        let number = self.readings.fetch_add(1, Ordering::Relaxed) + 1;
        if self.asks.send(Ask::Speak(number, reading)).is_err() {
            let state = SpeechProgress::Stopped;
            (self.tell)(SpeechEvent { reading: number, sentence: 0, state, from: 0, to: 0 });
        }
        number
    }

    /// Is quiet until `resume`, which says the same sentence again from its beginning.
    pub fn pause(&self) {
        self.ask(Ask::Pause);
    }

    pub fn resume(&self) {
        self.ask(Ask::Resume);
    }

    pub fn stop(&self) {
        self.ask(Ask::Stop);
    }

    /// Is quiet for good, and waits until it is: a speech program would finish its sentence after the app has gone.
    pub fn close(&self) {
        self.ask(Ask::Close);
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        let until = Instant::now() + CLOSE_WAIT;
        while thread.as_ref().is_some_and(|thread| !thread.is_finished()) && Instant::now() < until {
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// A thread that has gone is found out by `state` and `speak`; the other verbs then have nothing left to do.
    fn ask(&self, ask: Ask) {
        drop(self.asks.send(ask));
    }
}

impl Drop for Speech {
    fn drop(&mut self) {
        self.close();
    }
}

fn run(reader: &mut Reader, asks: &Receiver<Ask>) {
    loop {
        match next(reader, asks) {
            Ask::Speak(number, reading) => reader.speak(number, reading, Instant::now()),
            Ask::Pause => reader.pause(),
            Ask::Resume => reader.resume(Instant::now()),
            Ask::Stop => reader.stop(),
            Ask::State(language, reply) => drop(reply.send(state_of(reader.voice(), &language))),
            Ask::Heard(heard) => reader.heard(heard, Instant::now()),
            Ask::Overdue => reader.overdue(Instant::now()),
            Ask::Close => return reader.stop(),
        }
    }
}

fn next(reader: &Reader, asks: &Receiver<Ask>) -> Ask {
    let Some(until) = reader.until() else { return asks.recv().unwrap_or(Ask::Close) };
    match asks.recv_timeout(until.saturating_duration_since(Instant::now())) {
        Ok(ask) => ask,
        Err(RecvTimeoutError::Timeout) => Ask::Overdue,
        Err(RecvTimeoutError::Disconnected) => Ask::Close,
    }
}

fn state_of(voice: &mut dyn Voice, language: &str) -> VoiceState {
    match voice.voices(language) {
        Ok(voices) if voices.is_empty() => silent(Silent::NoVoice),
        Ok(voices) => VoiceState { ready: true, why: String::new(), voices },
        Err(why) => silent(why),
    }
}

fn silent(why: Silent) -> VoiceState {
    VoiceState { ready: false, why: why.id().into(), voices: Vec::new() }
}

/// The computer's own voice, or in a debug build the one that a test names.
fn chosen(report: Report) -> Box<dyn Voice> {
    let named = if cfg!(debug_assertions) { std::env::var("BY_MY_SIDE_VOICE").ok() } else { None };
    match named.and_then(|name| Manner::named(&name)) {
        Some(manner) => Box::new(Pretend::new(manner, report)),
        None => of_this_computer(report),
    }
}

#[cfg(target_os = "linux")]
fn of_this_computer(report: Report) -> Box<dyn Voice> {
    Box::new(dispatcher::Dispatcher::new(report))
}

#[cfg(not(target_os = "linux"))]
fn of_this_computer(report: Report) -> Box<dyn Voice> {
    Box::new(native::Native::new(report))
}

/// More to choose from than this helps nobody.
const MOST_VOICES: usize = 12;

/// Of all voices those that speak a language, the exact one first. A voice with "Online" in its name sends every
/// word over the internet, so it is left out.
fn fitting(all: &[voice::Voice], language: &str) -> Vec<voice::Voice> {
    let wanted = language.to_lowercase();
    let base = base_of(&wanted);
    let fits = |one: &&voice::Voice| base_of(&one.language.to_lowercase()) == base && !is_online(&one.name);
    let mut found: Vec<_> = all.iter().filter(fits).cloned().collect();
    found.sort_by_key(|one| distance(&one.language.to_lowercase(), &wanted));
    found.truncate(MOST_VOICES);
    found
}

fn is_online(name: &str) -> bool {
    name.to_lowercase().contains("online")
}

fn base_of(language: &str) -> String {
    language.split(['-', '_']).next().unwrap_or_default().to_owned()
}

fn distance(language: &str, wanted: &str) -> u8 {
    match language.replace('_', "-") {
        same if same == wanted => 0,
        dialect if dialect.starts_with(wanted) => 1,
        plain if plain == base_of(wanted) => 2,
        _ => 3,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn voice(name: &str, language: &str) -> voice::Voice {
        voice::Voice { name: name.into(), language: language.into() }
    }

    #[test]
    fn the_exact_language_comes_first_and_online_voices_never() {
        let all = [
            voice("Afrikaans", "af"),
            voice("America", "en-US"),
            voice("Scotland", "en-GB-SCOTLAND"),
            voice("Sonia Online (Natural)", "en-GB"),
            voice("Great Britain", "en-GB"),
        ];
        let names: Vec<_> = fitting(&all, "en-GB").into_iter().map(|one| one.name).collect();
        assert_eq!(names, ["Great Britain", "Scotland", "America"]);
        assert!(fitting(&all, "cy").is_empty());
    }

    #[test]
    fn no_more_voices_than_one_can_choose_from() {
        let all: Vec<_> = (0..13_158).map(|number| voice(&number.to_string(), "en")).collect();
        assert_eq!(fitting(&all, "en-GB").len(), MOST_VOICES);
    }
}
