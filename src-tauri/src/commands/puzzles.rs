//! Words I did not understand.

use by_my_side_core::item::blank;
use by_my_side_core::puzzles::Puzzle;
use tauri::State;

use crate::session::{Answer, Session};

#[tauri::command(async)]
pub fn list_puzzles(session: State<'_, Session>) -> Answer<Vec<Puzzle>> {
    session.read(|store, _| store.list_puzzles())
}

#[tauri::command(async)]
pub fn new_puzzle() -> Puzzle {
    blank()
}

#[tauri::command(async)]
pub fn save_puzzle(session: State<'_, Session>, puzzle: Puzzle) -> Answer<Puzzle> {
    session.write(|store, now| store.save_puzzle(&puzzle, now.moment))
}
