//! The pictures there are.

use by_my_side_core::pictures::{self, BasePicture};
use tauri::State;

use crate::session::Session;

#[tauri::command(async)]
pub fn list_pictures() -> Vec<String> {
    pictures::ids().to_vec()
}

#[tauri::command(async)]
pub fn list_base(session: State<'_, Session>) -> Vec<BasePicture> {
    pictures::base(&session.words().language)
}
