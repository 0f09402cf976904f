//! The word bank, and notes on what a worker writes.

use by_my_side_core::bank::BankWord;
use by_my_side_core::writing::{self, WritingNote};
use tauri::State;

use crate::session::{Answer, Session};

#[tauri::command(async)]
pub fn list_words(session: State<'_, Session>) -> Answer<Vec<BankWord>> {
    let words = session.words();
    session.read(|store, _| Ok(store.find_me()?.nation.bank_words(&words)))
}

#[tauri::command(async)]
pub fn find_word(session: State<'_, Session>, id: String) -> Answer<BankWord> {
    session.read(|store, _| store.find_me()?.nation.bank_word(&id))
}

#[tauri::command(async)]
pub fn find_words(session: State<'_, Session>, typed: String) -> Answer<Vec<BankWord>> {
    let words = session.words();
    session.read(|store, _| Ok(store.find_me()?.nation.find_words(&typed, &words)))
}

#[tauri::command(async)]
pub fn words_in(session: State<'_, Session>, text: String) -> Answer<Vec<BankWord>> {
    let words = session.words();
    session.read(|store, _| Ok(store.find_me()?.nation.words_in(&text, &words)))
}

#[tauri::command(async)]
pub fn writing_notes(session: State<'_, Session>, text: String) -> Answer<Vec<WritingNote>> {
    let words = session.words();
    session.read(|store, _| {
        let names = store.names()?;
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        Ok(writing::notes_on(&text, &names, store.find_me()?.nation, &words))
    })
}
