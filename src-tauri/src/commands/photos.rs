//! Choosing a photo from a file.

use std::path::Path;

use by_my_side_core::error::{Error, Problem};
use by_my_side_core::files::read_at_most;
use by_my_side_core::photos::MOST_BYTES;
use tauri::{AppHandle, State};

use crate::dialog;
use crate::session::{Answer, Session};

#[tauri::command(async)]
pub fn choose_photo(app: AppHandle, session: State<'_, Session>) -> Answer<Option<String>> {
    let Some(path) = dialog::photo(&app, &session.words()) else { return Ok(None) };
    session.write(|store, _| store.keep_photo(&bytes_of(&path)?)).map(Some)
}

fn bytes_of(path: &Path) -> Result<Vec<u8>, Error> {
    read_at_most(path, MOST_BYTES)?.ok_or_else(|| Problem::PhotoTooBig.into())
}
