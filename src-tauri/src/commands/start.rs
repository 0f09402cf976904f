//! The start, the record as a whole, and Leave now.

use by_my_side_core::home::LastLook;
use by_my_side_core::locks::RecordPlace;
use by_my_side_core::profile::Start;
use tauri::{AppHandle, Manager, State, WebviewWindow};

use super::doors::forget_what_shows;
use crate::session::{Answer, Session};
use crate::{reminders, window};

#[tauri::command(async)]
pub fn start(session: State<'_, Session>) -> Start {
    session.start()
}

#[tauri::command(async)]
pub fn last_look(session: State<'_, Session>) -> LastLook {
    session.home.last_look()
}

#[tauri::command(async)]
pub fn ready(window: WebviewWindow) {
    drop(window::show(&window));
    let app = window.app_handle().clone();
    drop(tauri::async_runtime::spawn_blocking(move || app.state::<Session>().back_up()));
}

#[tauri::command(async)]
pub fn try_again(session: State<'_, Session>) -> Start {
    session.try_again()
}

#[tauri::command(async)]
pub fn open_older_copy(session: State<'_, Session>) -> Start {
    session.open_older_copy()
}

#[tauri::command(async)]
pub fn begin_new(session: State<'_, Session>) -> Start {
    session.begin_new()
}

#[tauri::command(async)]
pub fn record_place(session: State<'_, Session>) -> Answer<RecordPlace> {
    session.look(|profile, _, _| profile.place())
}

#[tauri::command(async)]
pub fn leave_now(app: AppHandle, window: WebviewWindow) {
    app.state::<Session>().leave_now();
    forget_what_shows(&app);
    reminders::withdraw();
    drop(window.set_title(window::CALCULATOR));
}

#[tauri::command(async)]
pub fn come_back(session: State<'_, Session>, window: WebviewWindow) {
    session.come_back();
    drop(window.set_title(window::TITLE));
}
