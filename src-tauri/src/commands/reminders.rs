//! Being reminded: what the parent chose, and what waits to be seen.

use std::path::PathBuf;

use by_my_side_core::appointments::Appointment;
use by_my_side_core::reminder_cards::Ringing;
use by_my_side_core::reminders::{Reminders, RingTime};
use by_my_side_core::rung::{Tried, last_of_each};
use tauri::{AppHandle, State};

use crate::clock;
use crate::reminders::{self, Ringer};
use crate::session::{Answer, Session, tell};

#[tauri::command(async)]
pub fn find_reminders(session: State<'_, Session>) -> Answer<Reminders> {
    session.read(|store, _| store.find_reminders())
}

#[tauri::command(async)]
pub fn save_reminders(session: State<'_, Session>, reminders: Reminders) -> Answer<Reminders> {
    session.write(|store, now| store.save_reminders(&reminders, now.moment))
}

#[tauri::command(async)]
pub fn ring_times(session: State<'_, Session>, appointment: Appointment) -> Answer<Vec<RingTime>> {
    session.read(|store, _| store.ring_times(&appointment))
}

#[tauri::command(async)]
pub fn list_ringing(session: State<'_, Session>, ringer: State<'_, Ringer>) -> Answer<Ringing> {
    let Some(open) = session.open_folder() else { return Ok(Ringing::default()) };
    let unseen = ringer.unseen(&open);
    let (mut ringing, gone) = session.read(|store, _| store.ringing(&last_of_each(unseen.iter())))?;
    if !gone.is_empty() {
        ringer.change(&open, |rings| gone.iter().for_each(|id| rings.see(id)));
    }
    ringing.other |= ringer.waits(&others(&session, Some(&open)));
    ringing.speaks = ringer.take_fresh() && ringing.speaks;
    Ok(ringing)
}

#[tauri::command(async)]
pub fn reminder_waits(session: State<'_, Session>, ringer: State<'_, Ringer>) -> bool {
    !session.is_hidden() && ringer.waits(&others(&session, None))
}

#[tauri::command(async)]
pub fn see_reminder(session: State<'_, Session>, ringer: State<'_, Ringer>, id: String) {
    if let Some(open) = session.open_folder() {
        ringer.change(&open, |rings| rings.see(&id));
    }
    reminders::withdraw();
}

#[tauri::command(async)]
pub fn remind_again(session: State<'_, Session>, ringer: State<'_, Ringer>, id: String) {
    if let Some(open) = session.open_folder() {
        ringer.change(&open, |rings| rings.again(&id, clock::now().moment));
    }
    reminders::withdraw();
}

#[tauri::command(async)]
pub fn try_reminder(app: AppHandle, session: State<'_, Session>) -> Answer<Tried> {
    let chime = session.read(|store, _| Ok(store.find_reminders()?.chime))?;
    Ok(reminders::attempt(&app, chime, ""))
}

#[tauri::command(async)]
pub fn rings_when_closed(session: State<'_, Session>) -> bool {
    session.rings_at_login()
}

#[tauri::command(async)]
pub fn ring_when_closed(app: AppHandle, session: State<'_, Session>, on: bool) -> Answer<bool> {
    if !session.example {
        session.home.keep_rings_at_login(on).map_err(|error| tell(&error))?;
        reminders::set_at_login(&app, on).map_err(|error| tell(&error.into()))?;
    }
    Ok(session.rings_at_login())
}

/// The profiles that show themselves, but for one.
fn others(session: &Session, but: Option<&PathBuf>) -> Vec<PathBuf> {
    let shown = session.ringing().into_iter().filter(|(folder, shown)| *shown && Some(folder) != but);
    shown.map(|(folder, _)| folder).collect()
}
