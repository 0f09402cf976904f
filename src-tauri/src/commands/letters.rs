//! Letters that the parent sends.

use by_my_side_core::letters::{LetterKind, LetterOut, LetterPaper, letter_kinds as all_kinds};
use tauri::State;

use crate::session::{Answer, Session};

#[tauri::command(async)]
pub fn letter_kinds() -> Vec<LetterKind> {
    all_kinds().to_vec()
}

#[tauri::command(async)]
pub fn list_letters(session: State<'_, Session>) -> Answer<Vec<LetterOut>> {
    session.read(|store, _| store.list_letters())
}

#[tauri::command(async)]
pub fn new_letter(session: State<'_, Session>, kind: String) -> Answer<LetterOut> {
    session.read(|store, now| store.new_letter(&kind, now))
}

#[tauri::command(async)]
pub fn find_letter(session: State<'_, Session>, id: String) -> Answer<LetterOut> {
    session.read(|store, _| store.find(&id))
}

#[tauri::command(async)]
pub fn letter_paper(session: State<'_, Session>, letter: LetterOut) -> Answer<LetterPaper> {
    let words = session.words();
    session.read(|store, now| store.letter_paper(&letter, &words, now))
}

#[tauri::command(async)]
pub fn save_letter(session: State<'_, Session>, letter: LetterOut) -> Answer<LetterOut> {
    let words = session.words();
    session.write(|store, now| store.save_letter(&letter, &words, now))
}

#[tauri::command(async)]
pub fn letter_again(session: State<'_, Session>, id: String) -> Answer<LetterOut> {
    session.write(|store, now| store.letter_again(&id, now))
}
