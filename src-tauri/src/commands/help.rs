//! Get help.

use by_my_side_core::help::GetHelp;
use tauri::State;

use crate::session::Session;

#[tauri::command(async)]
pub fn get_help(session: State<'_, Session>) -> GetHelp {
    // The lines are there even when the record is not.
    session.read(|store, _| store.get_help()).unwrap_or_else(|_| GetHelp::without_record())
}
