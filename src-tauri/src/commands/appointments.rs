//! My dates.

use by_my_side_core::appointments::{self, Appointment, Dates, Month, NowAndNext, TimeReading};
use by_my_side_core::item::blank;
use by_my_side_core::nation::Kind;
use tauri::State;

use crate::session::{Answer, Session, tell};

#[tauri::command(async)]
pub fn list_appointments(session: State<'_, Session>) -> Answer<Dates> {
    session.read(|store, now| store.list_appointments(now))
}

#[tauri::command(async)]
pub fn new_appointment() -> Appointment {
    blank()
}

#[tauri::command(async)]
pub fn find_appointment(session: State<'_, Session>, id: String) -> Answer<Appointment> {
    session.read(|store, _| store.find(&id))
}

#[tauri::command(async)]
pub fn save_appointment(session: State<'_, Session>, appointment: Appointment) -> Answer<Appointment> {
    session.write(|store, now| store.save_appointment(&appointment, now))
}

#[tauri::command(async)]
pub fn clashes_of(session: State<'_, Session>, appointment: Appointment) -> Answer<Vec<Appointment>> {
    session.read(|store, _| store.clashes_of(&appointment))
}

#[tauri::command(async)]
pub fn now_and_next(session: State<'_, Session>) -> Answer<NowAndNext> {
    session.read(|store, now| store.now_and_next(now))
}

#[tauri::command(async)]
pub fn month_of(session: State<'_, Session>, year: i32, month: u32) -> Answer<Month> {
    session.read(|store, now| store.month_of(year, month, now))
}

#[tauri::command(async)]
pub fn read_time(typed: String) -> Answer<TimeReading> {
    appointments::read_time(&typed).map_err(|error| tell(&error))
}

#[tauri::command(async)]
pub fn list_kinds(session: State<'_, Session>) -> Answer<Vec<Kind>> {
    session.read(|store, _| Ok(store.find_me()?.nation.kinds()))
}
