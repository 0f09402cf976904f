//! Letters that come to the parent.

use std::path::Path;

use by_my_side_core::error::{Error, Problem};
use by_my_side_core::files::read_at_most;
use by_my_side_core::letters::LetterOut;
use by_my_side_core::letters_in::{
    LetterFile, LetterIn, LetterInKind, LetterInPage, LetterPage, MOST_BYTES, PaperNotRead, letter_file,
};
use tauri::{AppHandle, State};

use crate::dialog;
use crate::letter_reader::Reader;
use crate::session::{Answer, Session, tell};

#[tauri::command(async)]
pub fn letter_in_kinds(session: State<'_, Session>) -> Answer<Vec<LetterInKind>> {
    session.read(|store, _| Ok(store.find_me()?.nation.letter_in_kinds()))
}

#[tauri::command(async)]
pub fn list_letters_in(session: State<'_, Session>) -> Answer<Vec<LetterIn>> {
    session.read(|store, _| store.list_letters_in())
}

#[tauri::command(async)]
pub fn letters_in_of(session: State<'_, Session>, about: String) -> Answer<Vec<LetterIn>> {
    session.read(|store, _| store.letters_in_of(&about))
}

#[tauri::command(async)]
pub fn new_letter_in(session: State<'_, Session>) -> Answer<LetterIn> {
    session.read(|store, now| Ok(store.new_letter_in(now)))
}

#[tauri::command(async)]
pub fn find_letter_in(session: State<'_, Session>, id: String) -> Answer<LetterInPage> {
    session.read(|store, _| store.find_letter_in(&id))
}

#[tauri::command(async)]
pub fn save_letter_in(session: State<'_, Session>, letter: LetterIn) -> Answer<LetterIn> {
    session.write(|store, now| store.save_letter_in(&letter, now))
}

#[tauri::command(async)]
pub fn make_letter_date(session: State<'_, Session>, id: String) -> Answer<LetterInPage> {
    let words = session.words();
    session.write(|store, now| store.make_letter_date(&id, &words, now))
}

#[tauri::command(async)]
pub fn ask_easy_read(session: State<'_, Session>, id: String) -> Answer<LetterOut> {
    let words = session.words();
    session.write(|store, now| store.ask_easy_read(&id, &words, now))
}

#[tauri::command(async)]
pub fn papers_not_read(session: State<'_, Session>) -> Answer<Vec<PaperNotRead>> {
    session.read(|store, _| store.papers_not_read())
}

/// The pages of the file that the person chose; `None` when they chose none.
#[tauri::command(async)]
pub fn add_letter_file(app: AppHandle, session: State<'_, Session>) -> Answer<Option<Vec<LetterPage>>> {
    let Some(path) = dialog::letter(&app, &session.words()) else { return Ok(None) };
    let bytes = bytes_of(&path).map_err(|error| tell(&error))?;
    match letter_file(&bytes).map_err(|error| tell(&error))? {
        LetterFile::Photo => session.write(|store, _| Ok(Some(vec![store.keep_letter_photo(&bytes)?]))),
        LetterFile::Pdf => {
            let pages = Reader::this_program().read(bytes).map_err(|error| tell(&error))?;
            let pages = session.write(|store, _| pages.iter().map(|page| store.keep_letter_page(page)).collect())?;
            Ok(Some(pages))
        }
    }
}

/// A page from the camera.
#[tauri::command(async)]
pub fn add_letter_photo(session: State<'_, Session>, bytes: Vec<u8>) -> Answer<LetterPage> {
    session.write(|store, _| store.keep_letter_photo(&bytes))
}

fn bytes_of(path: &Path) -> Result<Vec<u8>, Error> {
    read_at_most(path, MOST_BYTES)?.ok_or_else(|| Problem::LetterFileTooBig.into())
}
