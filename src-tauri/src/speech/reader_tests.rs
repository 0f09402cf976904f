use std::sync::{Arc, Mutex};

use super::super::{Manner, Pretend, Said};
use super::*;

type Events = Arc<Mutex<Vec<(u32, u32, SpeechProgress)>>>;

/// A reader over a pretended voice that never ends by itself, with what it said and told.
fn reader() -> (Reader, Pretend, Events) {
    let events = Events::default();
    let told = events.clone();
    let pretend = Pretend::new(Manner::Endless, Arc::new(|_| {}));
    let tell: Tell =
        Arc::new(move |event: SpeechEvent| told.lock().unwrap().push((event.reading, event.sentence, event.state)));
    (Reader::new(Box::new(pretend.clone()), tell), pretend, events)
}

fn reading(sentences: &[&str]) -> Reading {
    let sentences = sentences.iter().map(|text| (*text).to_owned()).collect();
    Reading { sentences, language: "en-GB".into(), speed: 85, ..Reading::default() }
}

fn texts(pretend: &Pretend) -> Vec<String> {
    let text = |said| match said {
        Said::Sentence(utterance) => utterance.text,
        Said::Stop => "(stop)".into(),
        Said::Sound(samples) => format!("({samples} samples)"),
    };
    pretend.said().into_iter().map(text).collect()
}

fn told(events: &Events) -> Vec<(u32, u32, SpeechProgress)> {
    std::mem::take(&mut events.lock().unwrap())
}

use SpeechProgress::{Ended, Paused, Started, Stopped};

#[test]
fn one_sentence_after_the_other_with_a_rest_between() {
    let (mut reader, pretend, events) = reader();
    let now = Instant::now();
    reader.speak(1, reading(&["One.", "Two."]), now);
    reader.heard(Heard::Began(1), now);
    reader.heard(Heard::Ended(1), now);
    assert_eq!(texts(&pretend), ["One."]);
    reader.overdue(now + REST);
    reader.heard(Heard::Began(2), now);
    reader.heard(Heard::Ended(2), now);
    assert_eq!(texts(&pretend), ["One.", "Two."]);
    assert_eq!(told(&events), [(1, 0, Started), (1, 0, Ended), (1, 1, Started), (1, 1, Ended)]);
    assert_eq!(reader.until(), None);
}

#[test]
fn pause_says_the_sentence_again() {
    let (mut reader, pretend, events) = reader();
    let now = Instant::now();
    reader.speak(1, reading(&["One.", "Two."]), now);
    reader.pause();
    assert_eq!(reader.until(), None);
    reader.heard(Heard::Cut(1), now);
    reader.resume(now);
    reader.resume(now);
    assert_eq!(texts(&pretend), ["One.", "(stop)", "One."]);
    assert_eq!(told(&events), [(1, 0, Paused)]);
}

#[test]
fn stop_is_the_end() {
    let (mut reader, pretend, events) = reader();
    let now = Instant::now();
    reader.speak(1, reading(&["One.", "Two."]), now);
    reader.stop();
    reader.heard(Heard::Ended(1), now);
    reader.resume(now);
    reader.stop();
    assert_eq!(texts(&pretend), ["One.", "(stop)"]);
    assert_eq!(told(&events), [(1, 0, Stopped)]);
}

#[test]
fn a_new_reading_takes_the_place_of_the_old() {
    let (mut reader, pretend, events) = reader();
    let now = Instant::now();
    reader.speak(1, reading(&["Old."]), now);
    reader.speak(2, reading(&["New."]), now);
    reader.heard(Heard::Began(1), now);
    reader.heard(Heard::Cut(1), now);
    reader.heard(Heard::Began(2), now);
    assert_eq!(texts(&pretend), ["Old.", "(stop)", "New."]);
    assert_eq!(told(&events), [(2, 0, Started)]);
}

#[test]
fn a_stuck_sentence_is_ended_and_the_next_one_said() {
    let (mut reader, pretend, events) = reader();
    let now = Instant::now();
    reader.speak(1, reading(&["Stuck.", "Next."]), now);
    reader.heard(Heard::Began(1), now);
    let late = now + limit("Stuck.", 85);
    reader.overdue(late - Duration::from_millis(1));
    assert_eq!(texts(&pretend), ["Stuck."]);
    reader.overdue(late);
    reader.overdue(late + REST);
    assert_eq!(texts(&pretend), ["Stuck.", "(stop)", "Next."]);
    assert_eq!(told(&events), [(1, 0, Started), (1, 0, Ended)]);
}

#[test]
fn a_lost_voice_gets_one_more_go() {
    let (mut reader, pretend, events) = reader();
    let now = Instant::now();
    reader.speak(1, reading(&["One."]), now);
    reader.heard(Heard::Lost(1), now);
    assert_eq!(texts(&pretend), ["One.", "One."]);
    reader.heard(Heard::Lost(1), now);
    assert_eq!(told(&events), []);
    reader.heard(Heard::Lost(2), now);
    assert_eq!(told(&events), [(1, 0, Stopped)]);
}

#[test]
fn something_else_that_speaks_ends_the_reading() {
    let (mut reader, _, events) = reader();
    let now = Instant::now();
    reader.speak(1, reading(&["One.", "Two."]), now);
    reader.heard(Heard::Cut(1), now);
    assert_eq!(told(&events), [(1, 0, Stopped)]);
}

#[test]
fn nothing_to_say_and_nothing_to_say_it_with_stop_at_once() {
    let (mut reader, pretend, events) = reader();
    reader.speak(1, reading(&[]), Instant::now());
    assert_eq!(told(&events), [(1, 0, Stopped)]);
    assert!(pretend.said().is_empty());
}

#[test]
fn numbers_have_the_time_that_their_words_take() {
    assert_eq!(limit("Ring.", 100), Duration::from_millis(2450));
    assert!(limit("0161 496 0000", 85) > Duration::from_secs(8));
    assert!(limit("Ring.", 60) > limit("Ring.", 120));
    assert_eq!(limit("Ring.", 0), limit("Ring.", 60));
}
