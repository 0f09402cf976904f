//! Recorded voices for cards.

use std::sync::Arc;

use by_my_side_core::error::{Error, Problem};
use by_my_side_core::files::read_at_most;
use by_my_side_core::recordings::{Recording, Sound};
use by_my_side_core::sound::{self, MOST_BYTES};
use tauri::{AppHandle, Emitter, State};

use crate::dialog;
use crate::session::{Answer, Session, tell};
use crate::sound::Recorder;
use crate::speech::{Reading, Speech};

#[tauri::command(async)]
pub fn list_recordings(session: State<'_, Session>, about: String) -> Answer<Vec<Recording>> {
    session.read(|store, _| store.list_recordings(&about))
}

#[tauri::command(async)]
pub fn list_all_recordings(session: State<'_, Session>) -> Answer<Vec<Recording>> {
    session.read(|store, _| store.list_all_recordings())
}

#[tauri::command(async)]
pub fn new_recording(session: State<'_, Session>, about: String, part: String, whose: String) -> Answer<Recording> {
    session.read(|store, _| store.new_recording(&about, &part, &whose))
}

#[tauri::command(async)]
pub fn save_recording(session: State<'_, Session>, recording: Recording) -> Answer<Recording> {
    session.write(|store, now| store.save_recording(&recording, now.moment))
}

#[tauri::command(async)]
pub fn start_recording(
    app: AppHandle,
    session: State<'_, Session>,
    speech: State<'_, Speech>,
    recorder: State<'_, Recorder>,
) -> Answer<()> {
    // Only with the record open, and never with the app's own voice in it.
    session.read(|_, _| Ok(()))?;
    speech.stop();
    recorder.start(move |event| drop(app.emit("recording", event))).map_err(Into::into)
}

#[tauri::command(async)]
pub fn stop_recording(session: State<'_, Session>, recorder: State<'_, Recorder>) -> Answer<Sound> {
    let samples = recorder.stop()?;
    session.write(|store, _| store.keep_sound(&samples))
}

#[tauri::command(async)]
pub fn drop_recording(recorder: State<'_, Recorder>) {
    recorder.forget();
}

#[tauri::command(async)]
pub fn choose_sound(app: AppHandle, session: State<'_, Session>) -> Answer<Option<Sound>> {
    let Some(path) = dialog::sound(&app, &session.words()) else { return Ok(None) };
    let bytes = read_at_most(&path, MOST_BYTES).map_err(|error| tell(&error))?;
    let samples = bytes.ok_or_else(|| Error::from(Problem::SoundTooLong)).and_then(|bytes| sound::read(&bytes));
    let samples = samples.map_err(|error| tell(&error))?;
    session.write(|store, _| store.keep_sound(&samples)).map(Some)
}

#[tauri::command(async)]
pub fn play(session: State<'_, Session>, speech: State<'_, Speech>, sound: String) -> Answer<u32> {
    let samples = session.read(|store, _| store.find_sound(&sound))?;
    let sentences = vec![String::new()];
    Ok(speech.speak(Reading { sentences, sound: Some(Arc::new(samples)), ..Reading::default() }))
}
