//! Worries side by side, what to do if things go wrong, and safe places.

use by_my_side_core::if_thens::{IfThen, SafePlace};
use by_my_side_core::item::blank;
use by_my_side_core::worries::{Worry, WorryPair};
use tauri::State;

use crate::session::{Answer, Session};

#[tauri::command(async)]
pub fn list_worries(session: State<'_, Session>) -> Answer<Vec<WorryPair>> {
    session.read(|store, _| store.list_worries())
}

#[tauri::command(async)]
pub fn new_worry() -> Worry {
    blank()
}

#[tauri::command(async)]
pub fn find_worry(session: State<'_, Session>, id: String) -> Answer<Worry> {
    session.read(|store, _| store.find(&id))
}

#[tauri::command(async)]
pub fn save_worry(session: State<'_, Session>, worry: Worry) -> Answer<Worry> {
    session.write(|store, now| store.save_worry(&worry, now.moment))
}

#[tauri::command(async)]
pub fn list_if_thens(session: State<'_, Session>) -> Answer<Vec<IfThen>> {
    session.read(|store, _| store.list_if_thens())
}

#[tauri::command(async)]
pub fn new_if_then() -> IfThen {
    blank()
}

#[tauri::command(async)]
pub fn find_if_then(session: State<'_, Session>, id: String) -> Answer<IfThen> {
    session.read(|store, _| store.find(&id))
}

#[tauri::command(async)]
pub fn save_if_then(session: State<'_, Session>, card: IfThen) -> Answer<IfThen> {
    session.write(|store, now| store.save_if_then(&card, now.moment))
}

#[tauri::command(async)]
pub fn list_safe_places(session: State<'_, Session>) -> Answer<Vec<SafePlace>> {
    session.read(|store, _| store.list_safe_places())
}

#[tauri::command(async)]
pub fn find_safe_place(session: State<'_, Session>, id: String) -> Answer<SafePlace> {
    session.read(|store, _| store.find(&id))
}

#[tauri::command(async)]
pub fn new_safe_place() -> SafePlace {
    blank()
}

#[tauri::command(async)]
pub fn save_safe_place(session: State<'_, Session>, place: SafePlace) -> Answer<SafePlace> {
    session.write(|store, now| store.save_safe_place(&place, now.moment))
}
