//! The line to speech-dispatcher: its protocol, SSIP, over its socket. A question is one line of text and has one
//! answer; events come in between whenever they like, even before the answer that announces them.

use std::io::{self, BufRead, BufReader, Write};
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// Longer than the slowest answer, the list of all voices, on an old computer.
const PATIENCE: Duration = Duration::from_secs(4);

/// What happened to a sentence, with its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Event {
    Began(u32),
    /// It has come to the word that stands from here to there.
    Word(u32, u32, u32),
    Ended(u32),
    Cut(u32),
    /// The line is dead.
    Gone,
}

/// One answer: its code, and the lines that came with it.
struct Answer {
    code: u16,
    lines: Vec<String>,
}

pub(super) struct Line {
    stream: UnixStream,
    answers: Receiver<Answer>,
}

impl Line {
    /// Opens the line. `event` is called from a thread of its own.
    pub(super) fn open(path: &Path, event: impl Fn(Event) + Send + 'static) -> io::Result<Line> {
        let stream = UnixStream::connect(path)?;
        stream.set_write_timeout(Some(PATIENCE))?;
        let mut input = BufReader::new(stream.try_clone()?);
        let (send, answers) = channel();
        std::thread::Builder::new().name("speech-line".into()).spawn(move || {
            while let Some(answer) = receive(&mut input) {
                match answer.code {
                    700.. => answer.event().into_iter().for_each(&event),
                    _ => drop(send.send(answer)),
                }
            }
            drop(send);
            event(Event::Gone);
        })?;
        Ok(Line { stream, answers })
    }

    /// Asks one thing and gives the lines of the answer.
    pub(super) fn ask(&mut self, question: &str) -> io::Result<Vec<String>> {
        self.send(&one_line(question))
    }

    /// Says a sentence and gives its number.
    pub(super) fn speak(&mut self, text: &str) -> io::Result<u32> {
        self.ask("SPEAK")?;
        let text = one_line(text);
        // A dot alone would end the text, so a dot at the beginning is doubled.
        let dot = if text.starts_with('.') { "." } else { "" };
        let lines = self.send(&format!("{dot}{text}\r\n."))?;
        let number = lines.first().and_then(|line| line.parse().ok());
        number.ok_or_else(|| io::Error::other("a sentence without a number"))
    }

    fn send(&mut self, lines: &str) -> io::Result<Vec<String>> {
        self.stream.write_all(format!("{lines}\r\n").as_bytes())?;
        let answer = self.answers.recv_timeout(PATIENCE).map_err(io::Error::other)?;
        match answer.code {
            200..300 => Ok(answer.lines),
            code => Err(io::Error::other(format!("speech-dispatcher said {code}"))),
        }
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        // The reading thread holds the other end, and ends with this.
        drop(self.stream.shutdown(Shutdown::Both));
    }
}

impl Answer {
    fn event(&self) -> Option<Event> {
        let number = self.lines.first()?.parse().ok()?;
        match self.code {
            700 => {
                let (from, to) = self.lines.get(2)?.split_once('-')?;
                Some(Event::Word(number, from.parse().ok()?, to.parse().ok()?))
            }
            701 => Some(Event::Began(number)),
            702 => Some(Event::Ended(number)),
            703 => Some(Event::Cut(number)),
            _ => None,
        }
    }
}

/// Reads up to the line that ends an answer, "225 OK"; the lines before it are "225-…". Nothing when the line is dead.
fn receive(input: &mut impl BufRead) -> Option<Answer> {
    let mut lines = Vec::new();
    loop {
        let mut bytes = Vec::new();
        if input.read_until(b'\n', &mut bytes).ok()? == 0 {
            return None;
        }
        let text = String::from_utf8_lossy(&bytes);
        let (code, rest) = text.trim_end().split_at_checked(3)?;
        let code = code.parse().ok()?;
        match rest.strip_prefix('-') {
            Some(line) => lines.push(line.to_owned()),
            None => return Some(Answer { code, lines }),
        }
    }
}

/// Nothing in a text may begin a new command.
fn one_line(text: &str) -> String {
    text.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_ends_with_its_last_line() {
        let mut input = "249-Welsh\tcy\tnone\r\n249 OK VOICE LIST SENT\r\n702-7\r\n702-1\r\n702 END\r\n".as_bytes();
        let voices = receive(&mut input).map(|answer| (answer.code, answer.lines));
        assert_eq!(voices, Some((249, vec!["Welsh\tcy\tnone".to_owned()])));
        assert_eq!(receive(&mut input).and_then(|answer| answer.event()), Some(Event::Ended(7)));
        assert!(receive(&mut input).is_none());
    }

    #[test]
    fn what_is_no_answer_ends_the_line() {
        assert!(receive(&mut "hi\r\n".as_bytes()).is_none());
        assert!(receive(&mut "ŵŵŵŵ\r\n".as_bytes()).is_none());
        assert!(receive(&mut &b"\xff\xff\xff\xff\n"[..]).is_none());
    }

    #[test]
    fn a_text_cannot_begin_a_command() {
        assert_eq!(one_line("Hello\r\n.\r\nSTOP ALL"), "Hello  .  STOP ALL");
    }
}
