//! Copies of the record, going back to one, and delete for ever.

use by_my_side_core::backup::{BackupCopy, Backups, Deleted, RestoreLook};
use by_my_side_core::error::Problem;
use by_my_side_core::given::{Given, GivenWay};
use by_my_side_core::item::blank;
use by_my_side_core::profile::Start;
use by_my_side_core::who_sees::WhoSees;
use tauri::{AppHandle, State};

use crate::dialog;
use crate::session::{Answer, Session};

/// The name of the copy that the person chose in the system's window.
const FROM_A_FILE: &str = "file";

#[tauri::command(async)]
pub fn find_backups(session: State<'_, Session>) -> Answer<Backups> {
    session.look(|profile, _, now| profile.find_backups(now))
}

#[tauri::command(async)]
pub fn back_up_now(session: State<'_, Session>) -> Answer<BackupCopy> {
    session.look(|profile, _, now| profile.back_up_now(now))
}

#[tauri::command(async)]
pub fn choose_backup_folder(app: AppHandle, session: State<'_, Session>) -> Answer<Option<String>> {
    let Some(folder) = dialog::folder(&app, &session.words()) else { return Ok(None) };
    session.change(|profile, _, now| profile.choose_folder(&folder, now))?;
    Ok(Some(folder.display().to_string()))
}

#[tauri::command(async)]
pub fn forget_backup_folder(session: State<'_, Session>) -> Answer<()> {
    session.change(|profile, _, now| profile.forget_folder(now))
}

#[tauri::command(async)]
pub fn ask_backup_later(session: State<'_, Session>) -> Answer<()> {
    session.change(|profile, _, now| profile.ask_later(now))
}

#[tauri::command(async)]
pub fn back_up_to_folder(session: State<'_, Session>) -> Answer<BackupCopy> {
    let title = session.words().text("given-copy", &[]);
    session.change(|profile, _, now| {
        let copy = profile.back_up_to_folder(now)?;
        let given = Given { title, way: GivenWay::Copy, ..blank() };
        profile.store.save_given(&given, now.moment)?;
        Ok(copy)
    })
}

#[tauri::command(async)]
pub fn look_at_backup(session: State<'_, Session>, id: String) -> Answer<RestoreLook> {
    session.look(|profile, _, _| profile.look_at_backup(&id, &profile.find_copy(&id)?))
}

#[tauri::command(async)]
pub fn choose_backup_file(app: AppHandle, session: State<'_, Session>) -> Answer<Option<RestoreLook>> {
    let Some(path) = dialog::copy(&app, &session.words()) else { return Ok(None) };
    let look = session.look(|profile, _, _| profile.look_at_backup(FROM_A_FILE, &path))?;
    session.chosen.put(path);
    Ok(Some(look))
}

#[tauri::command(async)]
pub fn restore(session: State<'_, Session>, id: String) -> Answer<()> {
    let chosen = session.chosen.find();
    session.change(|profile, home, now| {
        let path = match id.as_str() {
            FROM_A_FILE => chosen.ok_or(Problem::NotFound)?,
            id => profile.find_copy(id)?,
        };
        profile.restore(&path, now)?;
        home.keep_face(profile)
    })
}

#[tauri::command(async)]
pub fn undo_restore(session: State<'_, Session>) -> Answer<()> {
    session.change(|profile, home, now| {
        profile.undo_restore(now)?;
        home.keep_face(profile)
    })
}

#[tauri::command(async)]
pub fn bring_copy(app: AppHandle, session: State<'_, Session>) -> Answer<Option<Start>> {
    let Some(path) = dialog::copy(&app, &session.words()) else { return Ok(None) };
    session.bring_copy(&path).map(Some)
}

#[tauri::command(async)]
pub fn delete_for_ever(session: State<'_, Session>, id: String) -> Answer<Deleted> {
    session.change(|profile, _, _| profile.delete_for_ever(&id))
}

#[tauri::command(async)]
pub fn list_given(session: State<'_, Session>) -> Answer<Vec<Given>> {
    session.read(|store, _| store.list_given())
}

#[tauri::command(async)]
pub fn save_given(session: State<'_, Session>, given: Given) -> Answer<Given> {
    session.write(|store, now| store.save_given(&given, now.moment))
}

#[tauri::command(async)]
pub fn who_sees(session: State<'_, Session>, count: usize) -> Answer<WhoSees> {
    session.look(|profile, _, _| profile.who_sees(count))
}
