//! Calendar files: one is chosen, looked at and taken; chosen dates become one.

use std::path::Path;

use by_my_side_core::appointments::Appointment;
use by_my_side_core::calendar::{self, CalendarLook, Incoming, MOST_BYTES};
use by_my_side_core::error::{Error, Problem};
use by_my_side_core::files::read_at_most;
use by_my_side_core::given::{Given, GivenWay};
use by_my_side_core::item::blank;
use tauri::{AppHandle, State};

use super::prints::not_saved;
use crate::calendar::ChosenCalendar;
use crate::clock;
use crate::dialog;
use crate::session::{Answer, Session, tell};

/// The name of the file that was chosen; nothing is read of it yet.
#[tauri::command(async)]
pub fn choose_calendar(
    app: AppHandle,
    session: State<'_, Session>,
    chosen: State<'_, ChosenCalendar>,
) -> Answer<Option<String>> {
    let Some(path) = dialog::calendar(&app, &session.words()) else { return Ok(None) };
    chosen.hold(bytes_of(&path).map_err(|error| tell(&error))?);
    Ok(path.file_name().map(|name| name.to_string_lossy().into_owned()))
}

#[tauri::command(async)]
pub fn look_at_calendar(session: State<'_, Session>, chosen: State<'_, ChosenCalendar>) -> Answer<CalendarLook> {
    let bytes = chosen.find().ok_or(Problem::NotFound)?;
    session.read(|store, now| store.look_at_calendar(&bytes, now))
}

#[tauri::command(async)]
pub fn take_calendar(
    session: State<'_, Session>,
    held: State<'_, ChosenCalendar>,
    chosen: Vec<Incoming>,
) -> Answer<Vec<Appointment>> {
    let taken = session.write(|store, now| store.take_calendar(&chosen, now))?;
    held.forget();
    Ok(taken)
}

/// Where the file is now; `None` when the person chose no place.
#[tauri::command(async)]
pub fn write_calendar(app: AppHandle, session: State<'_, Session>, ids: Vec<String>) -> Answer<Option<String>> {
    let (words, now) = (session.words(), clock::now());
    let (dates, private_items) = session.read(|store, _| store.dates_to_write(&ids))?;
    let title = words.text("dates-title", &[]);
    let Some(path) = dialog::place_for(&app, &words, &format!("{title}.ics")) else { return Ok(None) };
    std::fs::write(&path, calendar::write(&dates, now, &words)).map_err(|error| tell(&not_saved(error)))?;
    let given = Given { title, way: GivenWay::File, private_items, ..blank() };
    session.write(|store, now| store.save_given(&given, now.moment))?;
    Ok(Some(path.display().to_string()))
}

fn bytes_of(path: &Path) -> Result<Vec<u8>, Error> {
    read_at_most(path, MOST_BYTES)?.ok_or_else(|| Problem::CalendarTooBig.into())
}
