//! My dates and what happened.

use by_my_side_core::appointments::{
    self, Appointment, Dates, DayReading, Month, NowAndNext, Outcome, Repeat, SomeDates, TimeReading,
};
use by_my_side_core::dates::Day;
use by_my_side_core::item::blank;
use by_my_side_core::nation::{Kind, NoticeRule};
use tauri::State;

use crate::clock;
use crate::session::{Answer, Session, tell};

#[tauri::command(async)]
pub fn list_appointments(session: State<'_, Session>) -> Answer<Dates> {
    session.read(|store, now| store.list_appointments(now))
}

#[tauri::command(async)]
pub fn list_dates_before(session: State<'_, Session>, day: Day) -> Answer<SomeDates> {
    session.read(|store, _| store.list_dates_before(day))
}

#[tauri::command(async)]
pub fn list_dates_put_away(session: State<'_, Session>, after: usize) -> Answer<SomeDates> {
    session.read(|store, _| store.list_dates_put_away(after))
}

#[tauri::command(async)]
pub fn list_places(session: State<'_, Session>) -> Answer<Vec<String>> {
    session.read(|store, now| store.list_places(now))
}

#[tauri::command(async)]
pub fn find_changed_day(session: State<'_, Session>, id: String) -> Answer<Appointment> {
    session.read(|store, _| store.find_changed_day(&id))
}

#[tauri::command(async)]
pub fn new_appointment() -> Appointment {
    blank()
}

#[tauri::command(async)]
pub fn find_appointment(session: State<'_, Session>, id: String) -> Answer<Appointment> {
    session.read(|store, _| store.find_appointment(&id))
}

#[tauri::command(async)]
pub fn save_appointment(session: State<'_, Session>, appointment: Appointment) -> Answer<Appointment> {
    session.write(|store, now| store.save_appointment(&appointment, now))
}

#[tauri::command(async)]
pub fn save_this_and_later(session: State<'_, Session>, appointment: Appointment) -> Answer<Appointment> {
    session.write(|store, now| store.save_this_and_later(&appointment, now))
}

#[tauri::command(async)]
pub fn end_series(session: State<'_, Session>, id: String) -> Answer<()> {
    session.write(|store, now| store.end_series(&id, now))
}

#[tauri::command(async)]
pub fn appointments_between(session: State<'_, Session>, from: Day, to: Day) -> Answer<Vec<Appointment>> {
    session.read(|store, _| store.appointments_between(from, to))
}

#[tauri::command(async)]
pub fn days_of_repeat(repeat: Repeat, first: Day, count: usize) -> Vec<Day> {
    repeat.next_days(first, count)
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
pub fn read_day(typed: String) -> Answer<DayReading> {
    appointments::read_day(&typed, clock::now().day()).map_err(|error| tell(&error))
}

#[tauri::command(async)]
pub fn notice_rule(session: State<'_, Session>, kind: String) -> Answer<Option<NoticeRule>> {
    session.read(|store, _| Ok(store.find_me()?.nation.notice_rule(&kind)))
}

#[tauri::command(async)]
pub fn new_outcome(session: State<'_, Session>, appointment: String) -> Answer<Outcome> {
    session.read(|store, _| store.new_outcome(&appointment))
}

#[tauri::command(async)]
pub fn list_outcomes(session: State<'_, Session>, appointment: String) -> Answer<Vec<Outcome>> {
    session.read(|store, _| store.list_outcomes(&appointment))
}

#[tauri::command(async)]
pub fn save_outcome(session: State<'_, Session>, outcome: Outcome) -> Answer<Outcome> {
    session.write(|store, now| store.save_outcome(&outcome, now))
}

#[tauri::command(async)]
pub fn list_what_happened(session: State<'_, Session>) -> Answer<Vec<Outcome>> {
    session.read(|store, _| store.list_what_happened())
}

#[tauri::command(async)]
pub fn list_kinds(session: State<'_, Session>) -> Answer<Vec<Kind>> {
    session.read(|store, _| Ok(store.find_me()?.nation.kinds()))
}
