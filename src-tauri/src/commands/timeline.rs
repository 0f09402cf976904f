//! The timeline, and what was printed of it.

use by_my_side_core::timeline::{CheckedLine, PrintedIndex, TimelineLine, TimelineSpan};
use tauri::State;

use crate::session::{Answer, Session};

#[tauri::command(async)]
pub fn timeline(session: State<'_, Session>, span: TimelineSpan) -> Answer<Vec<TimelineLine>> {
    let words = session.words();
    session.read(|store, now| store.timeline(&span, &words, now))
}

#[tauri::command(async)]
pub fn list_printed(session: State<'_, Session>) -> Answer<Vec<PrintedIndex>> {
    session.read(|store, _| store.list_printed())
}

#[tauri::command(async)]
pub fn find_printed(session: State<'_, Session>, typed: String) -> Answer<Vec<PrintedIndex>> {
    session.read(|store, _| store.find_printed(&typed))
}

#[tauri::command(async)]
pub fn check_printed(session: State<'_, Session>, given: String) -> Answer<Vec<CheckedLine>> {
    let words = session.words();
    session.read(|store, now| store.check_printed(&given, &words, now))
}
