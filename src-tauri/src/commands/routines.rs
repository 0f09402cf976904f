//! My day: routines.

use by_my_side_core::dates::Day;
use by_my_side_core::item::blank;
use by_my_side_core::routines::{MyDay, Routine, RoutineDay};
use tauri::State;

use crate::session::{Answer, Session};

#[tauri::command(async)]
pub fn my_day(session: State<'_, Session>, day: Day) -> Answer<MyDay> {
    session.read(|store, _| store.my_day(day))
}

#[tauri::command(async)]
pub fn list_routines(session: State<'_, Session>) -> Answer<Vec<Routine>> {
    session.read(|store, _| store.list_routines())
}

#[tauri::command(async)]
pub fn new_routine() -> Routine {
    blank()
}

#[tauri::command(async)]
pub fn find_routine(session: State<'_, Session>, id: String) -> Answer<Routine> {
    session.read(|store, _| store.find(&id))
}

#[tauri::command(async)]
pub fn save_routine(session: State<'_, Session>, routine: Routine) -> Answer<Routine> {
    session.write(|store, now| store.save_routine(&routine, now.moment))
}

#[tauri::command(async)]
pub fn tick_step(
    session: State<'_, Session>,
    routine: String,
    day: Day,
    step: String,
    done: bool,
) -> Answer<RoutineDay> {
    session.write(|store, now| store.tick_step(&routine, day, &step, done, now.moment))
}
