//! For workers: good practice, and the local services that the team types in and carries as a file.

use by_my_side_core::error::Problem;
use by_my_side_core::files::read_at_most;
use by_my_side_core::given::{Given, GivenWay};
use by_my_side_core::item::blank;
use by_my_side_core::practice::GoodPractice;
use by_my_side_core::services::{LocalService, MOST_BYTES, ServiceInFile, ServicesLook};
use tauri::{AppHandle, State};

use super::prints::not_saved;
use crate::dialog;
use crate::session::{Answer, Session, tell};

#[tauri::command(async)]
pub fn good_practice(session: State<'_, Session>) -> Answer<GoodPractice> {
    session.read(|store, _| Ok(store.find_me()?.nation.good_practice()))
}

#[tauri::command(async)]
pub fn list_services(session: State<'_, Session>) -> Answer<Vec<LocalService>> {
    session.read(|store, _| store.list_services())
}

#[tauri::command(async)]
pub fn new_service() -> LocalService {
    blank()
}

#[tauri::command(async)]
pub fn find_service(session: State<'_, Session>, id: String) -> Answer<LocalService> {
    session.read(|store, _| store.find(&id))
}

#[tauri::command(async)]
pub fn save_service(session: State<'_, Session>, service: LocalService) -> Answer<LocalService> {
    session.write(|store, now| store.save_service(&service, now.moment))
}

/// Where the file is now; `None` when the person chose no place.
#[tauri::command(async)]
pub fn write_services(app: AppHandle, session: State<'_, Session>) -> Answer<Option<String>> {
    let words = session.words();
    let file = session.read(|store, _| store.services_file())?;
    let title = words.text("frame-title-services", &[]);
    let Some(path) = dialog::place_for(&app, &words, &format!("{title}.json")) else { return Ok(None) };
    std::fs::write(&path, file).map_err(|error| tell(&not_saved(error)))?;
    let given = Given { title, way: GivenWay::File, ..blank() };
    session.write(|store, now| store.save_given(&given, now.moment))?;
    Ok(Some(path.display().to_string()))
}

/// What a file that the person chooses would bring; `None` when they chose none. Nothing is kept.
#[tauri::command(async)]
pub fn choose_services(app: AppHandle, session: State<'_, Session>) -> Answer<Option<ServicesLook>> {
    let Some(path) = dialog::services(&app, &session.words()) else { return Ok(None) };
    let bytes = read_at_most(&path, MOST_BYTES).map_err(|error| tell(&error))?;
    let bytes = bytes.ok_or(Problem::ServicesKind)?;
    session.read(|store, _| store.look_at_services(&bytes)).map(Some)
}

#[tauri::command(async)]
pub fn take_services(session: State<'_, Session>, services: Vec<ServiceInFile>) -> Answer<Vec<LocalService>> {
    session.write(|store, now| store.take_services(&services, now.moment))
}
