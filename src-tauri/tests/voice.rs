//! The voice through the real speech-dispatcher, into a sound card that is not there, with an ear on it.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod room;

use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use by_my_side::speech::{Manner, Reading, Recording, Speech};
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
    Reading { sentences, language: language.into(), voice: String::new(), speed: 85 }
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
    let voice = |report| Box::new(Recording::new(Manner::Endless, report)) as Box<dyn by_my_side::speech::Voice>;
    let speech = Speech::with(voice, move |event| _ = send.send((event.sentence, event.state)));
    speech.speak(Reading { speed: 120, ..reading(&["Hi.", "Yes."], "en-GB") });
    assert_eq!([next(&events), next(&events)], [(0, Started), (0, Ended)]);
    assert_eq!([next(&events), next(&events)], [(1, Started), (1, Ended)]);
}
