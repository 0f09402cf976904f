//! My plan: strengths, needs, goals, help and children.

use by_my_side_core::children::Child;
use by_my_side_core::goals::Goal;
use by_my_side_core::item::blank;
use by_my_side_core::need_lists::NeedList;
use by_my_side_core::needs::Need;
use by_my_side_core::plan::Plan;
use by_my_side_core::strengths::Strength;
use by_my_side_core::supports::Support;
use tauri::State;

use crate::session::{Answer, Session};

#[tauri::command(async)]
pub fn find_plan(session: State<'_, Session>) -> Answer<Plan> {
    session.read(|store, _| store.find_plan())
}

#[tauri::command(async)]
pub fn new_strength() -> Strength {
    blank()
}

#[tauri::command(async)]
pub fn find_strength(session: State<'_, Session>, id: String) -> Answer<Strength> {
    session.read(|store, _| store.find(&id))
}

#[tauri::command(async)]
pub fn save_strength(session: State<'_, Session>, strength: Strength) -> Answer<Strength> {
    session.write(|store, now| store.save_strength(&strength, now.moment))
}

#[tauri::command(async)]
pub fn find_need_list(session: State<'_, Session>) -> Answer<Option<NeedList>> {
    session.read(|store, now| store.find_need_list(now.day()))
}

#[tauri::command(async)]
pub fn new_need() -> Need {
    blank()
}

#[tauri::command(async)]
pub fn find_need(session: State<'_, Session>, id: String) -> Answer<Need> {
    session.read(|store, _| store.find(&id))
}

#[tauri::command(async)]
pub fn save_need(session: State<'_, Session>, need: Need) -> Answer<Need> {
    session.write(|store, now| store.save_need(&need, now.moment))
}

#[tauri::command(async)]
pub fn new_goal() -> Goal {
    blank()
}

#[tauri::command(async)]
pub fn find_goal(session: State<'_, Session>, id: String) -> Answer<Goal> {
    session.read(|store, _| store.find(&id))
}

#[tauri::command(async)]
pub fn save_goal(session: State<'_, Session>, goal: Goal) -> Answer<Goal> {
    session.write(|store, now| store.save_goal(&goal, now.moment))
}

#[tauri::command(async)]
pub fn new_support() -> Support {
    blank()
}

#[tauri::command(async)]
pub fn find_support(session: State<'_, Session>, id: String) -> Answer<Support> {
    session.read(|store, _| store.find(&id))
}

#[tauri::command(async)]
pub fn save_support(session: State<'_, Session>, support: Support) -> Answer<Support> {
    session.write(|store, now| store.save_support(&support, now.moment))
}

#[tauri::command(async)]
pub fn new_child() -> Child {
    blank()
}

#[tauri::command(async)]
pub fn find_child(session: State<'_, Session>, id: String) -> Answer<Child> {
    session.read(|store, _| store.find(&id))
}

#[tauri::command(async)]
pub fn save_child(session: State<'_, Session>, child: Child) -> Answer<Child> {
    session.write(|store, now| store.save_child(&child, now.moment))
}
