//! The voice of a Linux computer: speech-dispatcher, started when it is not running.

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use by_my_side_core::sentences::words_of;
use by_my_side_core::voice;

use super::ssip::{Event, Line};
use super::{Heard, Report, Silent, Utterance, Voice, fitting};
use crate::sound::Player;

/// How long it may take to start.
const START: Duration = Duration::from_secs(2);
/// A start does nothing while an older one is still on its way out, so it is tried again.
const STARTS: u32 = 4;

pub(super) struct Dispatcher {
    report: Report,
    player: Player,
    line: Option<Line>,
    /// Counts the lines that were opened, so that a sentence of an older one is never taken for one of this.
    opened: u32,
    /// A voice was named on this line. The protocol has no way to take that back.
    named: bool,
    /// All voices. The list is long and speech-dispatcher writes it to its log, so it is asked for once.
    known: Vec<voice::Voice>,
}

impl Dispatcher {
    pub(super) fn new(report: Report) -> Dispatcher {
        let player = Player::new(report.clone());
        Dispatcher { report, player, line: None, opened: 0, named: false, known: Vec::new() }
    }

    fn line(&mut self) -> Result<&mut Line, Silent> {
        if self.line.is_none() {
            self.line = Some(self.open()?);
            self.named = false;
        }
        self.line.as_mut().ok_or(Silent::NoAnswer)
    }

    /// Connects, and starts speech-dispatcher if nobody answers.
    fn open(&mut self) -> Result<Line, Silent> {
        let socket = socket().ok_or(Silent::NoAnswer)?;
        if let Ok(line) = self.connect(&socket) {
            return Ok(line);
        }
        for _ in 0..STARTS {
            start()?;
            let until = Instant::now() + START;
            while Instant::now() < until {
                std::thread::sleep(Duration::from_millis(20));
                if let Ok(line) = self.connect(&socket) {
                    return Ok(line);
                }
            }
        }
        Err(Silent::NoAnswer)
    }

    /// A line counts only when it has answered: one that is just ending still lets people in.
    fn connect(&mut self, socket: &Path) -> io::Result<Line> {
        self.opened += 1;
        let (report, opened) = (self.report.clone(), self.opened);
        let mut line = Line::open(socket, move |event| report(heard(opened, event)))?;
        greet(&mut line)?;
        Ok(line)
    }

    /// All voices. The line is let go again if it was opened for this, so that speech-dispatcher can leave.
    fn know(&mut self) -> Result<(), Silent> {
        if !self.known.is_empty() {
            return Ok(());
        }
        let open = self.line.is_some();
        let lines = self.line()?.ask("LIST SYNTHESIS_VOICES").map_err(|_| Silent::NoVoice);
        if !open || lines.is_err() {
            self.line = None;
        }
        self.known = lines?.iter().filter_map(|line| named(line)).collect();
        Ok(())
    }

    fn begin(&mut self, utterance: &Utterance) -> Result<u64, Silent> {
        let voice = self.voice_of(utterance)?;
        if voice.is_none() && self.named {
            self.line = None;
        }
        let line = self.line()?;
        let number = speak(line, utterance, voice.as_deref()).map_err(|_| Silent::NoAnswer)?;
        self.named |= voice.is_some();
        Ok(tagged(self.opened, number))
    }

    /// The chosen voice, if it is one for this language and speaks on this computer.
    fn voice_of(&mut self, utterance: &Utterance) -> Result<Option<String>, Silent> {
        if utterance.voice.is_empty() {
            return Ok(None);
        }
        self.know()?;
        let fit = fitting(&self.known, &utterance.language);
        Ok(fit.into_iter().map(|voice| voice.name).find(|name| *name == utterance.voice))
    }
}

impl Voice for Dispatcher {
    fn voices(&mut self, language: &str) -> Result<Vec<voice::Voice>, Silent> {
        self.know()?;
        Ok(fitting(&self.known, language))
    }

    fn say(&mut self, utterance: &Utterance) -> Result<u64, Silent> {
        let open = self.line.is_some();
        let mut said = self.begin(utterance);
        if said.is_err() && open {
            self.line = None;
            said = self.begin(utterance);
        }
        if said.is_err() {
            // What was known is no longer so: the next question about voices looks again.
            self.line = None;
            self.known.clear();
        }
        said
    }

    fn play(&mut self, sound: &Arc<Vec<f32>>) -> Result<u64, Silent> {
        self.player.play(sound)
    }

    fn stop(&mut self) {
        self.player.stop();
        if let Some(line) = &mut self.line
            && line.ask("CANCEL SELF").is_err()
        {
            self.line = None;
        }
    }
}

fn heard(opened: u32, event: Event) -> Heard {
    match event {
        Event::Began(number) => Heard::Began(tagged(opened, number)),
        Event::Word(number, from, to) => Heard::Word(tagged(opened, number), from, to),
        Event::Ended(number) => Heard::Ended(tagged(opened, number)),
        Event::Cut(number) => Heard::Cut(tagged(opened, number)),
        Event::Gone => Heard::Lost(tagged(opened, u32::MAX)),
    }
}

fn tagged(opened: u32, number: u32) -> u64 {
    u64::from(opened) << 32 | u64::from(number)
}

fn greet(line: &mut Line) -> io::Result<()> {
    let user = std::env::var("USER").unwrap_or_else(|_| "parent".into());
    line.ask(&format!("SET SELF CLIENT_NAME {}:by-my-side:main", user.replace(':', "")))?;
    for wish in ["NOTIFICATION ALL ON", "PRIORITY MESSAGE", "PUNCTUATION NONE"] {
        line.ask(&format!("SET SELF {wish}"))?;
    }
    Ok(())
}

fn speak(line: &mut Line, utterance: &Utterance, voice: Option<&str>) -> io::Result<u32> {
    line.ask(&format!("SET SELF LANGUAGE {}", utterance.language))?;
    if let Some(voice) = voice {
        line.ask(&format!("SET SELF SYNTHESIS_VOICE {voice}"))?;
    }
    line.ask(&format!("SET SELF RATE {}", rate(utterance.speed)))?;
    line.ask(if utterance.by_word { "SET SELF SSML_MODE ON" } else { "SET SELF SSML_MODE OFF" })?;
    if utterance.by_word { line.speak(&marked(&utterance.text)) } else { line.speak(&utterance.text) }
}

/// The text with a mark before each word, named by where the word stands, so that the voice tells when it comes to it.
fn marked(text: &str) -> String {
    let units: Vec<u16> = text.encode_utf16().collect();
    let part = |from: u32, to: u32| {
        let units = units.get(from as usize..to as usize).unwrap_or_default();
        String::from_utf16_lossy(units).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
    };
    let mut marked = String::from("<speak>");
    let mut at = 0;
    for (from, to) in words_of(text) {
        marked.push_str(&part(at, from));
        marked.push_str(&format!("<mark name=\"{from}-{to}\"/>{}", part(from, to)));
        at = to;
    }
    marked.push_str(&part(at, u32::try_from(units.len()).unwrap_or(u32::MAX)));
    marked.push_str("</speak>");
    marked
}

/// Speech-dispatcher's own numbers run from -100 to 100. Its usual voice says 80 words a minute at -100, 170 at 0 and
/// 449 at 100, so this gives 144 words a minute for a speed of 85.
fn rate(speed: u16) -> i32 {
    let words = i32::from(speed.clamp(60, 120)) * 170 / 100;
    if words < 170 { (words - 170) * 100 / 90 } else { (words - 170) * 100 / 279 }
}

/// A line of the list of voices: name, language and variant. Each voice comes again in about a hundred variants, which
/// are the same voice played with.
fn named(line: &str) -> Option<voice::Voice> {
    let mut parts = line.split('\t');
    let (name, language, variant) = (parts.next()?, parts.next()?, parts.next()?);
    (variant == "none").then(|| voice::Voice { name: name.into(), language: language.into() })
}

/// It puts itself into the background and goes away by itself when nobody needs it.
fn start() -> Result<(), Silent> {
    let mut command = Command::new("speech-dispatcher");
    command.arg("--spawn").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut starting = command.spawn().map_err(|problem| match problem.kind() {
        io::ErrorKind::NotFound => Silent::NotInstalled,
        _ => Silent::NoAnswer,
    })?;
    // Someone has to wait for what was started, or it stays in the list of processes after its end.
    std::thread::spawn(move || drop(starting.wait()));
    Ok(())
}

/// Where speech-dispatcher listens, found as its own library finds it.
fn socket() -> Option<PathBuf> {
    let named = std::env::var("SPEECHD_ADDRESS").ok();
    if let Some(path) = named.as_deref().and_then(|address| address.strip_prefix("unix_socket:")) {
        return Some(path.into());
    }
    let folder = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let cache = || folder("XDG_CACHE_HOME").or_else(|| Some(folder("HOME")?.join(".cache")));
    Some(folder("XDG_RUNTIME_DIR").or_else(cache)?.join("speech-dispatcher").join("speechd.sock"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_speed_is_calm() {
        assert_eq!([60, 85, 100, 120].map(rate), [-75, -28, 0, 12]);
        assert_eq!(rate(0), rate(60));
    }

    #[test]
    fn each_word_has_its_mark_and_no_text_is_taken_for_one() {
        let text = "Tea & <milk> at 2:30.";
        let expected = "<speak><mark name=\"0-3\"/>Tea &amp; &lt;<mark name=\"7-11\"/>milk&gt; <mark name=\"13-15\"/>at \
                        <mark name=\"16-20\"/>2:30.</speak>";
        assert_eq!(marked(text), expected);
    }

    #[test]
    fn variants_are_left_out() {
        assert_eq!(named("Welsh\tcy\tAdam"), None);
        assert_eq!(named("Welsh\tcy\tnone").map(|voice| voice.language), Some("cy".into()));
        assert_eq!(named("Welsh"), None);
    }

    #[test]
    fn a_sentence_of_an_older_line_is_another_one() {
        assert_ne!(heard(1, Event::Ended(1)), heard(2, Event::Ended(1)));
        assert!(tagged(2, 1) > tagged(1, u32::MAX));
    }
}
