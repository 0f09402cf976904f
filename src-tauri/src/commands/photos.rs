//! Choosing a photo from a file, taking one with the camera, and cutting one.

use std::path::Path;

use by_my_side_core::error::{Error, Problem};
use by_my_side_core::files::read_at_most;
use by_my_side_core::photos::{MOST_BYTES, PhotoChange};
use tauri::{AppHandle, State};

use crate::dialog;
use crate::session::{Answer, Session};

#[tauri::command(async)]
pub fn choose_photo(app: AppHandle, session: State<'_, Session>) -> Answer<Option<String>> {
    let Some(path) = dialog::photo(&app, &session.words()) else { return Ok(None) };
    session.write(|store, _| store.keep_photo(&bytes_of(&path)?)).map(Some)
}

#[tauri::command(async)]
pub fn keep_photo(session: State<'_, Session>, bytes: Vec<u8>) -> Answer<String> {
    session.write(|store, _| store.keep_photo(&bytes))
}

#[tauri::command(async)]
pub fn change_photo(session: State<'_, Session>, photo: String, change: PhotoChange) -> Answer<String> {
    session.write(|store, _| store.change_photo(&photo, &change))
}

fn bytes_of(path: &Path) -> Result<Vec<u8>, Error> {
    read_at_most(path, MOST_BYTES)?.ok_or_else(|| Problem::PhotoTooBig.into())
}
