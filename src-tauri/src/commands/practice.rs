//! Good practice, for workers.

use by_my_side_core::practice::GoodPractice;
use tauri::State;

use crate::session::{Answer, Session};

#[tauri::command(async)]
pub fn good_practice(session: State<'_, Session>) -> Answer<GoodPractice> {
    session.read(|store, _| Ok(store.find_me()?.nation.good_practice()))
}
