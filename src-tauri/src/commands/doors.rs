//! Ways into a profile, and from one to another.

use by_my_side_core::error::Problem;
use by_my_side_core::files::read_at_most;
use by_my_side_core::keys::{Opener, Secret, read_photo};
use by_my_side_core::locks::read_key_file;
use by_my_side_core::photos::MOST_BYTES;
use by_my_side_core::profile::Start;
use by_my_side_core::salvage::Salvaged;
use tauri::{AppHandle, Manager, State};

use crate::calendar::ChosenCalendar;
use crate::dialog;
use crate::doors::as_secret;
use crate::key_sheet::KeySheet;
use crate::pages::PageStore;
use crate::session::{Answer, Session, tell};
use crate::sound::Recorder;
use crate::speech::Speech;

#[tauri::command(async)]
pub fn choose_profile(session: State<'_, Session>, id: String) -> Start {
    session.choose_profile(&id)
}

#[tauri::command(async)]
pub fn open_with_code(session: State<'_, Session>, id: String, code: Secret) -> Answer<Start> {
    session.open_with(&id, &Opener::Code(code))
}

#[tauri::command(async)]
pub fn open_with_pictures(session: State<'_, Session>, id: String, pictures: Vec<String>) -> Answer<Start> {
    session.open_with(&id, &Opener::Pictures(as_secret(&pictures)))
}

#[tauri::command(async)]
pub fn open_with_sheet(session: State<'_, Session>, id: String, words: Secret) -> Answer<Start> {
    session.open_with(&id, &Opener::Sheet(words))
}

#[tauri::command(async)]
pub fn open_with_sheet_photo(app: AppHandle, session: State<'_, Session>, id: String) -> Answer<Option<Start>> {
    let Some(path) = dialog::photo(&app, &session.words()) else { return Ok(None) };
    let bytes = read_at_most(&path, MOST_BYTES).map_err(|error| tell(&error))?.ok_or(Problem::PhotoTooBig)?;
    let words = read_photo(&bytes).map_err(|error| tell(&error))?;
    session.open_with(&id, &Opener::Sheet(words)).map(Some)
}

#[tauri::command(async)]
pub fn open_with_helper_key(app: AppHandle, session: State<'_, Session>, id: String) -> Answer<Option<Start>> {
    let Some(path) = dialog::key_file(&app, &session.words()) else { return Ok(None) };
    let key = read_key_file(&path).map_err(|error| tell(&error))?;
    session.open_with(&id, &Opener::HelperKey(key)).map(Some)
}

#[tauri::command(async)]
pub fn lock_now(app: AppHandle, session: State<'_, Session>) -> Start {
    forget_what_shows(&app);
    session.lock_now()
}

#[tauri::command(async)]
pub fn still_here(session: State<'_, Session>) {
    session.quiet.still_here();
}

#[tauri::command(async)]
pub fn change_profile(app: AppHandle, session: State<'_, Session>) -> Start {
    forget_what_shows(&app);
    session.change_profile()
}

#[tauri::command(async)]
pub fn new_profile(session: State<'_, Session>) -> Answer<Start> {
    session.new_profile()
}

#[tauri::command(async)]
pub fn read_what_can_be(session: State<'_, Session>) -> Answer<Salvaged> {
    session.read_what_can_be()
}

/// Speech and a recording stop, and pages of a print, of a key sheet and a calendar file are let go of.
pub fn forget_what_shows(app: &AppHandle) {
    app.state::<Speech>().stop();
    app.state::<Recorder>().forget();
    app.state::<PageStore>().forget();
    app.state::<KeySheet>().forget();
    app.state::<ChosenCalendar>().forget();
}
