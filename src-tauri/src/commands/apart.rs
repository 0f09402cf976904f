//! When my child lives somewhere else: the mode, and family time.

use by_my_side_core::apart::{Apart, FamilyTime, FamilyTimePage, FamilyTimes, HardDay};
use by_my_side_core::appointments::Appointment;
use tauri::State;

use crate::session::{Answer, Session};

#[tauri::command(async)]
pub fn list_apart(session: State<'_, Session>) -> Answer<Vec<Apart>> {
    session.read(|store, _| store.list_apart())
}

/// For a child, with the goals that are put away with it.
#[tauri::command(async)]
pub fn turn_on_apart(session: State<'_, Session>, child: String, goals: Vec<String>) -> Answer<Apart> {
    session.write(|store, now| store.turn_on_apart(&child, &goals, now.moment))
}

#[tauri::command(async)]
pub fn save_hard_days(session: State<'_, Session>, id: String, hard_days: Vec<HardDay>) -> Answer<Apart> {
    session.write(|store, now| store.save_hard_days(&id, &hard_days, now.moment))
}

/// The child comes home.
#[tauri::command(async)]
pub fn turn_off_apart(session: State<'_, Session>, id: String) -> Answer<()> {
    session.write(|store, now| store.turn_off_apart(&id, now.moment))
}

/// By its own id, or by that of its date.
#[tauri::command(async)]
pub fn find_family_time(session: State<'_, Session>, id: String) -> Answer<FamilyTimePage> {
    session.read(|store, _| store.find_family_time(&id))
}

#[tauri::command(async)]
pub fn save_family_time(session: State<'_, Session>, time: FamilyTime) -> Answer<FamilyTime> {
    session.write(|store, now| store.save_family_time(&time, now))
}

/// A page of them, after the first so many.
#[tauri::command(async)]
pub fn list_family_times(session: State<'_, Session>, after: usize) -> Answer<FamilyTimes> {
    session.read(|store, _| store.list_family_times(after))
}

#[tauri::command(async)]
pub fn family_times_to_come(session: State<'_, Session>) -> Answer<Vec<Appointment>> {
    session.read(|store, now| store.family_times_to_come(now))
}
