//! Visits: what is written side by side, what the parent thinks of it, and what puts it right.

use by_my_side_core::visits::{MyPart, View, Visit, VisitCorrection, VisitMonth, YearMonth};
use tauri::State;

use crate::session::{Answer, Session};

#[tauri::command(async)]
pub fn open_visit(session: State<'_, Session>) -> Answer<Option<Visit>> {
    session.read(|store, _| store.open_visit())
}

#[tauri::command(async)]
pub fn begin_visit(session: State<'_, Session>, person: String) -> Answer<Visit> {
    session.write(|store, now| store.begin_visit(&person, now))
}

#[tauri::command(async)]
pub fn is_first_visit(session: State<'_, Session>, person: String) -> Answer<bool> {
    session.read(|store, _| store.is_first_visit(&person))
}

#[tauri::command(async)]
pub fn find_visit(session: State<'_, Session>, id: String) -> Answer<Visit> {
    session.read(|store, _| store.find_visit(&id))
}

#[tauri::command(async)]
pub fn save_visit(session: State<'_, Session>, visit: Visit) -> Answer<Visit> {
    session.write(|store, now| store.save_visit(&visit, now.moment))
}

#[tauri::command(async)]
pub fn pause_visit(session: State<'_, Session>, id: String) -> Answer<Visit> {
    session.write(|store, now| store.pause_visit(&id, now.moment))
}

#[tauri::command(async)]
pub fn alone_in_visit(session: State<'_, Session>, id: String) -> Answer<Visit> {
    session.write(|store, now| store.alone_in_visit(&id, now.moment))
}

#[tauri::command(async)]
pub fn go_on_with_visit(session: State<'_, Session>, id: String) -> Answer<Visit> {
    session.write(|store, now| store.go_on_with_visit(&id, now.moment))
}

#[tauri::command(async)]
pub fn keep_visit(session: State<'_, Session>, id: String) -> Answer<Visit> {
    session.write(|store, now| store.keep_visit(&id, now))
}

/// The kept visits of a month; of the latest that has some for `None`.
#[tauri::command(async)]
pub fn visits_of_month(session: State<'_, Session>, month: Option<YearMonth>) -> Answer<VisitMonth> {
    session.read(|store, _| store.visits_of_month(month))
}

/// Which of the parent's own parts are shown: all that changes of a kept visit.
#[tauri::command(async)]
pub fn show_my_part(session: State<'_, Session>, id: String, part: MyPart, show: bool) -> Answer<Visit> {
    session.write(|store, now| store.show_my_part(&id, part, show, now.moment))
}

#[tauri::command(async)]
pub fn list_views(session: State<'_, Session>, about: String) -> Answer<Vec<View>> {
    session.read(|store, _| store.list_views(&about))
}

#[tauri::command(async)]
pub fn new_view(session: State<'_, Session>, about: String, part: String) -> Answer<View> {
    session.read(|store, now| store.new_view(&about, &part, now))
}

#[tauri::command(async)]
pub fn save_view(session: State<'_, Session>, view: View) -> Answer<View> {
    session.write(|store, now| store.save_view(&view, now))
}

#[tauri::command(async)]
pub fn list_corrections(session: State<'_, Session>, about: String) -> Answer<Vec<VisitCorrection>> {
    session.read(|store, _| store.list_corrections(&about))
}

#[tauri::command(async)]
pub fn add_correction(
    session: State<'_, Session>,
    about: String,
    text: String,
    said_by: String,
) -> Answer<VisitCorrection> {
    session.write(|store, now| store.add_correction(&about, &text, &said_by, now))
}
