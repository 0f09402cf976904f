//! Letters through the letterbox and the memory page of a child who lives somewhere else.

use by_my_side_core::apart::{BoxLetter, BoxLetters, Letterbox, LetterboxPage, Memory, MemoryKind, NameNote, STARTERS};
use by_my_side_core::item::blank;
use tauri::State;

use crate::session::{Answer, Session};

#[tauri::command(async)]
pub fn letterbox_starters() -> Vec<String> {
    STARTERS.iter().map(|id| (*id).to_owned()).collect()
}

#[tauri::command(async)]
pub fn find_letterbox(session: State<'_, Session>, child: String) -> Answer<LetterboxPage> {
    session.read(|store, now| store.find_letterbox(&child, now.day()))
}

#[tauri::command(async)]
pub fn save_letterbox(session: State<'_, Session>, letterbox: Letterbox) -> Answer<Letterbox> {
    session.write(|store, now| store.save_letterbox(&letterbox, now.moment))
}

#[tauri::command(async)]
pub fn new_box_letter(letterbox: String, came: bool) -> BoxLetter {
    BoxLetter { letterbox, came, ..blank() }
}

#[tauri::command(async)]
pub fn find_box_letter(session: State<'_, Session>, id: String) -> Answer<BoxLetter> {
    session.read(|store, _| store.find(&id))
}

#[tauri::command(async)]
pub fn save_box_letter(session: State<'_, Session>, letter: BoxLetter) -> Answer<BoxLetter> {
    session.write(|store, now| store.save_box_letter(&letter, now.moment))
}

/// A page of those that were sent or came, after the first so many.
#[tauri::command(async)]
pub fn list_box_letters(session: State<'_, Session>, letterbox: String, after: usize) -> Answer<BoxLetters> {
    session.read(|store, _| store.list_box_letters(&letterbox, after))
}

#[tauri::command(async)]
pub fn names_in_letter(session: State<'_, Session>, letterbox: String, words: String) -> Answer<Vec<NameNote>> {
    session.read(|store, _| store.names_in_letter(&letterbox, &words))
}

#[tauri::command(async)]
pub fn list_memories(session: State<'_, Session>, child: String) -> Answer<Vec<Memory>> {
    session.read(|store, _| store.list_memories(&child))
}

#[tauri::command(async)]
pub fn new_memory(session: State<'_, Session>, child: String, kind: MemoryKind) -> Answer<Memory> {
    session.read(|store, _| store.new_memory(&child, kind))
}

#[tauri::command(async)]
pub fn find_memory(session: State<'_, Session>, id: String) -> Answer<Memory> {
    session.read(|store, _| store.find(&id))
}

#[tauri::command(async)]
pub fn save_memory(session: State<'_, Session>, memory: Memory) -> Answer<Memory> {
    session.write(|store, now| store.save_memory(&memory, now.moment))
}
