//! Reading aloud.

use by_my_side_core::error::Problem;
use by_my_side_core::sentences::{self, Sentence};
use by_my_side_core::settings::Follow;
use by_my_side_core::voice::VoiceState;
use tauri::State;

use crate::session::{Answer, Session};
use crate::speech::{Reading, Speech};

#[tauri::command(async)]
pub fn voice_state(session: State<'_, Session>, speech: State<'_, Speech>, language: String) -> VoiceState {
    let own = session.words().language.clone();
    speech.state(if language.is_empty() { &own } else { &language })
}

#[tauri::command(async)]
pub fn sentences_of(text: String) -> Vec<Sentence> {
    sentences::sentences_of(&text)
}

#[tauri::command(async)]
pub fn speak(
    session: State<'_, Session>,
    speech: State<'_, Speech>,
    sentences: Vec<String>,
    language: String,
) -> Answer<u32> {
    // A page on which no record is open is read aloud too, in the usual voice.
    let settings = match session.read(|store, _| store.find_settings()) {
        Err(trouble) if trouble.problem == Problem::Hidden => return Err(trouble),
        settings => settings.unwrap_or_default(),
    };
    let speed = u16::try_from(settings.speed).unwrap_or(100);
    let (voice, by_word) = (settings.voice_for(&language), settings.follow == Follow::Word);
    Ok(speech.speak(Reading { sentences, sound: None, by_word, language, voice, speed }))
}

#[tauri::command(async)]
pub fn pause_speech(speech: State<'_, Speech>) {
    speech.pause();
}

#[tauri::command(async)]
pub fn resume_speech(speech: State<'_, Speech>) {
    speech.resume();
}

#[tauri::command(async)]
pub fn stop_speech(speech: State<'_, Speech>) {
    speech.stop();
}
