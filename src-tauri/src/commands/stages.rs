//! Where am I now: the map of the nation, and the stages that were said.

use by_my_side_core::dates::Day;
use by_my_side_core::facts::FactToday;
use by_my_side_core::stages::StageMap;
use by_my_side_core::where_now::{ChildStage, WhereNow};
use tauri::State;

use crate::session::{Answer, Session};

#[tauri::command(async)]
pub fn stage_map(session: State<'_, Session>) -> Answer<StageMap> {
    session.read(|store, now| Ok(store.find_me()?.nation.stage_map(now.day())))
}

#[tauri::command(async)]
pub fn list_facts(session: State<'_, Session>) -> Answer<Vec<FactToday>> {
    session.read(|store, now| Ok(store.find_me()?.nation.facts_on(now.day())))
}

#[tauri::command(async)]
pub fn where_now(session: State<'_, Session>) -> Answer<WhereNow> {
    session.read(|store, now| store.where_now(now))
}

#[tauri::command(async)]
pub fn new_child_stage(session: State<'_, Session>, child: String) -> Answer<ChildStage> {
    session.read(|store, _| store.new_child_stage(&child))
}

#[tauri::command(async)]
pub fn find_child_stage(session: State<'_, Session>, id: String) -> Answer<ChildStage> {
    session.read(|store, _| store.find(&id))
}

#[tauri::command(async)]
pub fn save_child_stage(session: State<'_, Session>, stage: ChildStage) -> Answer<ChildStage> {
    session.write(|store, now| store.save_child_stage(&stage, now))
}

#[tauri::command(async)]
pub fn go_on_to_stage(session: State<'_, Session>, id: String, to: String, started: Option<Day>) -> Answer<ChildStage> {
    session.write(|store, now| store.go_on_to_stage(&id, &to, started, now))
}
