//! The parent, how the app looks, and how the parent likes to be told.

use by_my_side_core::me::Me;
use by_my_side_core::settings::Settings;
use by_my_side_core::told::Told;
use tauri::State;

use crate::session::{Answer, Session};

#[tauri::command(async)]
pub fn find_me(session: State<'_, Session>) -> Answer<Me> {
    session.read(|store, _| store.find_me())
}

#[tauri::command(async)]
pub fn save_me(session: State<'_, Session>, me: Me) -> Answer<Me> {
    session.write(|store, now| store.save_me(&me, now.moment))
}

#[tauri::command(async)]
pub fn find_settings(session: State<'_, Session>) -> Answer<Settings> {
    session.read(|store, _| store.find_settings())
}

#[tauri::command(async)]
pub fn save_settings(session: State<'_, Session>, settings: Settings) -> Answer<Settings> {
    session.write(|store, now| store.save_settings(&settings, now.moment))
}

#[tauri::command(async)]
pub fn find_told(session: State<'_, Session>) -> Answer<Told> {
    session.read(|store, _| store.find_told())
}

#[tauri::command(async)]
pub fn save_told(session: State<'_, Session>, told: Told) -> Answer<Told> {
    session.write(|store, now| store.save_told(&told, now.moment))
}
