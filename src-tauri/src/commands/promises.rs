//! Promises both ways, looking again, and the years.

use by_my_side_core::dates::Day;
use by_my_side_core::promises::{Promise, Promises, Whose};
use by_my_side_core::reviews::{LookAgain, Review};
use by_my_side_core::years::YearLines;
use tauri::State;

use crate::session::{Answer, Session};

#[tauri::command(async)]
pub fn list_promises(session: State<'_, Session>) -> Answer<Promises> {
    session.read(|store, now| store.list_promises(now))
}

#[tauri::command(async)]
pub fn promises_of(session: State<'_, Session>, id: String) -> Answer<Vec<Promise>> {
    session.read(|store, _| store.promises_of(&id))
}

#[tauri::command(async)]
pub fn new_promise(session: State<'_, Session>, whose: Whose, visit: String) -> Answer<Promise> {
    session.read(|store, now| Ok(store.new_promise(whose, &visit, now)))
}

#[tauri::command(async)]
pub fn find_promise(session: State<'_, Session>, id: String) -> Answer<Promise> {
    session.read(|store, _| store.find(&id))
}

#[tauri::command(async)]
pub fn save_promise(session: State<'_, Session>, promise: Promise) -> Answer<Promise> {
    session.write(|store, now| store.save_promise(&promise, now))
}

#[tauri::command(async)]
pub fn change_promise(session: State<'_, Session>, id: String, what: String, by_day: Option<Day>) -> Answer<Promise> {
    session.write(|store, now| store.change_promise(&id, &what, by_day, now))
}

#[tauri::command(async)]
pub fn look_again(session: State<'_, Session>) -> Answer<LookAgain> {
    session.read(|store, now| store.look_again(now))
}

#[tauri::command(async)]
pub fn new_review(session: State<'_, Session>, about: String) -> Answer<Review> {
    session.read(|store, _| store.new_review(&about))
}

#[tauri::command(async)]
pub fn find_review(session: State<'_, Session>, id: String) -> Answer<Review> {
    session.read(|store, _| store.find(&id))
}

#[tauri::command(async)]
pub fn save_review(session: State<'_, Session>, review: Review) -> Answer<Review> {
    session.write(|store, now| store.save_review(&review, now))
}

#[tauri::command(async)]
pub fn list_years(session: State<'_, Session>, kind: String) -> Answer<Vec<i32>> {
    session.read(|store, now| store.list_years(&kind, now))
}

#[tauri::command(async)]
pub fn year_lines(session: State<'_, Session>, year: i32, kind: String, skip: usize) -> Answer<YearLines> {
    session.read(|store, now| store.year_lines(year, &kind, skip, now))
}
