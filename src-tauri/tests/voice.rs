//! The voice through the real speech-dispatcher, into a sound card that is not there, with an ear on it.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod room;

use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use by_my_side::sound::Recorder;
use by_my_side::speech::{Manner, Pretend, Reading, Speech};
use by_my_side_core::voice::SpeechProgress::{self, Ended, Started, Stopped};
use room::{Ear, in_a_room, without_programs};

const LONG: &str =
    "This is a long sentence about the bus, the road, the houses, the park and the school on the way there.";

type Events = Receiver<(u32, SpeechProgress)>;

fn speech() -> (Speech, Events) {
    let (send, events) = channel();
    (Speech::open(move |event| _ = send.send((event.sentence, event.state))), events)
}

fn reading(sentences: &[&str], language: &str) -> Reading {
    let sentences = sentences.iter().map(|text| (*text).to_owned()).collect();
    Reading { sentences, language: language.into(), speed: 85, ..Reading::default() }
}

fn next(events: &Events) -> (u32, SpeechProgress) {
    events.recv_timeout(Duration::from_secs(20)).expect("the voice said nothing of itself for 20 seconds")
}

#[test]
fn it_can_be_heard() {
    in_a_room(|| {
        let (speech, events) = speech();
        let state = speech.state("en-GB");
        assert!(state.ready, "{state:?}");
        assert_eq!(state.voices[0].language, "en-GB");
        let ear = Ear::open();
        speech.speak(reading(&["Hello Sam.", "This is your plan."], "en-GB"));
        assert_eq!([next(&events), next(&events)], [(0, Started), (0, Ended)]);
        assert_eq!([next(&events), next(&events)], [(1, Started), (1, Ended)]);
        assert!(ear.loudest() > 3000, "nothing was heard: the loudest sample is {}", ear.loudest());
    });
}

#[test]
fn it_speaks_welsh_and_with_a_chosen_voice() {
    in_a_room(|| {
        let (speech, events) = speech();
        assert_eq!(speech.state("cy").voices[0].language, "cy");
        let english = speech.state("en-GB").voices;
        let ear = Ear::open();
        speech.speak(reading(&["Bore da, Sam."], "cy"));
        assert_eq!([next(&events), next(&events)], [(0, Started), (0, Ended)]);
        for voice in [english[1].name.clone(), String::new(), "A voice that is not there".into()] {
            speech.speak(Reading { voice, ..reading(&["Good morning, Sam."], "en-GB") });
            assert_eq!([next(&events), next(&events)], [(0, Started), (0, Ended)]);
        }
        assert!(ear.loudest() > 3000);
    });
}

#[test]
fn stop_is_at_once() {
    in_a_room(|| {
        let (speech, events) = speech();
        let ear = Ear::open();
        speech.speak(reading(&[LONG, LONG], "en-GB"));
        assert_eq!(next(&events), (0, Started));
        ear.listen(Duration::from_millis(800));
        assert!(ear.loudest() > 3000);
        speech.stop();
        assert_eq!(next(&events), (0, Stopped));
        ear.listen(Duration::from_millis(300));
        assert_eq!(ear.listen(Duration::from_millis(1500)), 0, "the voice goes on after stop");
        assert!(events.try_recv().is_err());
    });
}

#[test]
fn pause_is_quiet_and_resume_says_it_again() {
    in_a_room(|| {
        let (speech, events) = speech();
        let ear = Ear::open();
        speech.speak(reading(&[LONG], "en-GB"));
        assert_eq!(next(&events), (0, Started));
        ear.listen(Duration::from_millis(500));
        speech.pause();
        assert_eq!(next(&events), (0, SpeechProgress::Paused));
        ear.listen(Duration::from_millis(300));
        assert_eq!(ear.listen(Duration::from_millis(700)), 0, "the voice goes on after pause");
        speech.resume();
        assert_eq!([next(&events), next(&events)], [(0, Started), (0, Ended)]);
    });
}

#[test]
fn nothing_is_said_after_the_app_has_gone() {
    in_a_room(|| {
        let (speech, events) = speech();
        let ear = Ear::open();
        speech.speak(reading(&[LONG], "en-GB"));
        assert_eq!(next(&events), (0, Started));
        drop(speech);
        ear.listen(Duration::from_millis(300));
        assert_eq!(ear.listen(Duration::from_millis(1000)), 0, "the voice goes on after the end");
    });
}

#[test]
fn a_voice_that_dies_in_the_middle_is_started_again() {
    in_a_room(|| {
        let (speech, events) = speech();
        let ear = Ear::open();
        speech.speak(reading(&[LONG], "en-GB"));
        assert_eq!(next(&events), (0, Started));
        room::kill_speech_dispatcher();
        assert_eq!(next(&events), (0, Started));
        ear.listen(Duration::from_millis(500));
        assert!(ear.listen(Duration::from_millis(500)) > 3000, "nothing was heard after the new start");
        assert_eq!(next(&events), (0, Ended));
    });
}

#[test]
fn a_computer_without_a_voice_says_so() {
    without_programs(|| {
        let (speech, events) = speech();
        assert_eq!(speech.state("en-GB").why, "not-installed");
        speech.speak(reading(&["Hello."], "en-GB"));
        assert_eq!(next(&events), (0, Stopped));
    });
}

#[test]
fn a_voice_that_never_ends_is_ended() {
    let (send, events) = channel();
    let voice = |report| Box::new(Pretend::new(Manner::Endless, report)) as Box<dyn by_my_side::speech::Voice>;
    let speech = Speech::with(voice, move |event| _ = send.send((event.sentence, event.state)));
    speech.speak(Reading { speed: 120, ..reading(&["Hi.", "Yes."], "en-GB") });
    assert_eq!([next(&events), next(&events)], [(0, Started), (0, Ended)]);
    assert_eq!([next(&events), next(&events)], [(1, Started), (1, Ended)]);
}

#[test]
fn each_word_is_told_as_it_is_said() {
    in_a_room(|| {
        let (send, events) = channel();
        let speech = Speech::open(move |event| _ = send.send((event.state, event.from, event.to)));
        let text = "Sam & Leo go at 2:30.";
        speech.speak(Reading { by_word: true, ..reading(&[text], "en-GB") });
        let mut words = Vec::new();
        while let Ok((state, from, to)) = events.recv_timeout(Duration::from_secs(20)) {
            match state {
                SpeechProgress::Word => words.push(&text[from as usize..to as usize]),
                Ended => break,
                _ => {}
            }
        }
        assert_eq!(words, ["Sam", "Leo", "go", "at", "2:30"]);
    });
}

#[test]
fn a_voice_is_recorded_and_heard_again_and_stops_at_once() {
    in_a_room(|| {
        let (speech, events) = speech();
        let recorder = Recorder::default();
        let (send, levels) = channel();
        recorder.start(move |event| _ = send.send(event)).unwrap();
        speech.speak(reading(&["Hello Sam. This is your plan."], "en-GB"));
        assert_eq!([next(&events), next(&events)], [(0, Started), (0, Ended)]);
        let sound = Arc::new(recorder.stop().unwrap());
        let loud = levels.try_iter().map(|event| event.level).max().unwrap();
        assert!(loud > 20, "the level was at most {loud}");
        assert!(sound.iter().any(|sample| sample.abs() > 0.1) && sound.len() > 16_000);

        let ear = Ear::open();
        let play = || Reading { sentences: vec![String::new()], sound: Some(sound.clone()), ..Reading::default() };
        speech.speak(play());
        assert_eq!([next(&events), next(&events)], [(0, Started), (0, Ended)]);
        assert!(ear.loudest() > 3000, "nothing was heard: the loudest sample is {}", ear.loudest());
        speech.speak(play());
        assert_eq!(next(&events), (0, Started));
        speech.stop();
        assert_eq!(next(&events), (0, Stopped));
        ear.listen(Duration::from_millis(500));
        assert_eq!(ear.listen(Duration::from_millis(1000)), 0, "the recording goes on after stop");
    });
}

#[test]
fn a_computer_without_a_microphone_says_so() {
    without_programs(|| {
        let problem = Recorder::default().start(|_| {}).unwrap_err();
        assert_eq!(problem, by_my_side_core::error::Problem::MicrophoneNone);
    });
}
