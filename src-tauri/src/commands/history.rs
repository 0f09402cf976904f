//! Put away, bring back, undo, and what changed.

use by_my_side_core::history::Change;
use tauri::State;

use crate::session::{Answer, Session};

#[tauri::command(async)]
pub fn put_away(session: State<'_, Session>, id: String) -> Answer<()> {
    session.write(|store, now| store.put_appointment_away(&id, now))
}

#[tauri::command(async)]
pub fn bring_back(session: State<'_, Session>, id: String) -> Answer<()> {
    session.write(|store, now| {
        store.bring_back(&id, now.moment)?;
        store.keep_one_voice(&id, now.moment)
    })
}

#[tauri::command(async)]
pub fn undo(session: State<'_, Session>) -> Answer<Option<Change>> {
    session.write(|store, now| store.undo(now.moment))
}

#[tauri::command(async)]
pub fn list_put_away(session: State<'_, Session>) -> Answer<Vec<Change>> {
    session.read(|store, _| store.list_put_away())
}

#[tauri::command(async)]
pub fn list_changes(session: State<'_, Session>, id: String) -> Answer<Vec<Change>> {
    session.read(|store, _| store.list_changes(&id))
}

#[tauri::command(async)]
pub fn put_back(session: State<'_, Session>, change: i64) -> Answer<Change> {
    session.write(|store, now| store.put_back(change, now.moment))
}
