//! My advocate, and what I need in court.

use by_my_side_core::advocate::{AdvocateAsk, AdvocateAsks, MyAdvocate};
use by_my_side_core::court_needs::{COURT_GROUPS, CourtGroup, CourtNeeds};
use tauri::State;

use crate::session::{Answer, Session};

#[tauri::command(async)]
pub fn my_advocate(session: State<'_, Session>) -> Answer<MyAdvocate> {
    session.read(|store, now| store.my_advocate(now))
}

#[tauri::command(async)]
pub fn list_advocate_asks(session: State<'_, Session>, after: usize) -> Answer<AdvocateAsks> {
    session.read(|store, _| store.list_advocate_asks(after))
}

#[tauri::command(async)]
pub fn new_advocate_ask(session: State<'_, Session>) -> Answer<AdvocateAsk> {
    session.read(|store, now| store.new_advocate_ask(now))
}

#[tauri::command(async)]
pub fn find_advocate_ask(session: State<'_, Session>, id: String) -> Answer<AdvocateAsk> {
    session.read(|store, _| store.find(&id))
}

#[tauri::command(async)]
pub fn save_advocate_ask(session: State<'_, Session>, ask: AdvocateAsk) -> Answer<AdvocateAsk> {
    session.write(|store, now| store.save_advocate_ask(&ask, now.moment))
}

#[tauri::command(async)]
pub fn court_groups() -> Vec<CourtGroup> {
    COURT_GROUPS.to_vec()
}

#[tauri::command(async)]
pub fn find_court_needs(session: State<'_, Session>) -> Answer<CourtNeeds> {
    session.read(|store, _| store.find_court_needs())
}

#[tauri::command(async)]
pub fn save_court_needs(session: State<'_, Session>, needs: CourtNeeds) -> Answer<CourtNeeds> {
    session.write(|store, now| store.save_court_needs(&needs, now.moment))
}
