//! My people.

use by_my_side_core::item::blank;
use by_my_side_core::nation::Role;
use by_my_side_core::people::{CameOrWent, Person};
use tauri::State;

use crate::session::{Answer, Session};

#[tauri::command(async)]
pub fn list_people(session: State<'_, Session>) -> Answer<Vec<Person>> {
    session.read(|store, _| store.list_people())
}

#[tauri::command(async)]
pub fn list_people_put_away(session: State<'_, Session>) -> Answer<Vec<Person>> {
    session.read(|store, _| store.list_people_put_away())
}

#[tauri::command(async)]
pub fn list_came_and_went(session: State<'_, Session>) -> Answer<Vec<CameOrWent>> {
    session.read(|store, _| store.list_came_and_went())
}

#[tauri::command(async)]
pub fn new_person() -> Person {
    blank()
}

#[tauri::command(async)]
pub fn find_person(session: State<'_, Session>, id: String) -> Answer<Person> {
    session.read(|store, _| store.find(&id))
}

#[tauri::command(async)]
pub fn save_person(session: State<'_, Session>, person: Person) -> Answer<Person> {
    session.write(|store, now| store.save_person(&person, now.moment))
}

#[tauri::command(async)]
pub fn list_roles(session: State<'_, Session>) -> Answer<Vec<Role>> {
    session.read(|store, _| Ok(store.find_me()?.nation.roles()))
}
