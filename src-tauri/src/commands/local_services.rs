//! The local services that the team types in and carries as a file.

use by_my_side_core::error::Problem;
use by_my_side_core::files::read_at_most;
use by_my_side_core::given::{Given, GivenWay};
use by_my_side_core::item::blank;
use by_my_side_core::local_services::{LocalService, LocalServiceInFile, LocalServicesLook, MOST_BYTES};
use tauri::{AppHandle, State};

use super::prints::not_saved;
use crate::dialog;
use crate::session::{Answer, Session, tell};

#[tauri::command(async)]
pub fn list_local_services(session: State<'_, Session>) -> Answer<Vec<LocalService>> {
    session.read(|store, _| store.list_local_services())
}

#[tauri::command(async)]
pub fn new_local_service() -> LocalService {
    blank()
}

#[tauri::command(async)]
pub fn find_local_service(session: State<'_, Session>, id: String) -> Answer<LocalService> {
    session.read(|store, _| store.find(&id))
}

#[tauri::command(async)]
pub fn save_local_service(session: State<'_, Session>, service: LocalService) -> Answer<LocalService> {
    session.write(|store, now| store.save_local_service(&service, now.moment))
}

/// Where the file is now; `None` when the person chose no place.
#[tauri::command(async)]
pub fn write_local_services(app: AppHandle, session: State<'_, Session>) -> Answer<Option<String>> {
    let words = session.words();
    let file = session.read(|store, _| store.local_services_file())?;
    let title = words.text("frame-title-local-services", &[]);
    let Some(path) = dialog::place_for(&app, &words, &format!("{title}.json")) else { return Ok(None) };
    std::fs::write(&path, file).map_err(|error| tell(&not_saved(error)))?;
    let given = Given { title, way: GivenWay::File, ..blank() };
    session.write(|store, now| store.save_given(&given, now.moment))?;
    Ok(Some(path.display().to_string()))
}

/// What a file that the person chooses would bring; `None` when they chose none. Nothing is kept.
#[tauri::command(async)]
pub fn choose_local_services(app: AppHandle, session: State<'_, Session>) -> Answer<Option<LocalServicesLook>> {
    let Some(path) = dialog::local_services(&app, &session.words()) else { return Ok(None) };
    let bytes = read_at_most(&path, MOST_BYTES).map_err(|error| tell(&error))?;
    let bytes = bytes.ok_or(Problem::LocalServicesKind)?;
    session.read(|store, _| store.look_at_local_services(&bytes)).map(Some)
}

#[tauri::command(async)]
pub fn take_local_services(
    session: State<'_, Session>,
    services: Vec<LocalServiceInFile>,
) -> Answer<Vec<LocalService>> {
    session.write(|store, now| store.take_local_services(&services, now.moment))
}
