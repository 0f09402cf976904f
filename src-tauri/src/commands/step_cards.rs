//! Step cards: the library, my own, my photos on them, and how they were practised.

use by_my_side_core::item::blank;
use by_my_side_core::step_cards::{CardLook, CardPhoto, OwnCard, Practice, Practices, StepCard};
use tauri::State;

use crate::session::{Answer, Session};

#[tauri::command(async)]
pub fn list_step_cards(session: State<'_, Session>) -> Answer<Vec<StepCard>> {
    let words = session.words();
    session.read(|store, now| store.list_step_cards(&words, now))
}

#[tauri::command(async)]
pub fn find_step_card(session: State<'_, Session>, id: String) -> Answer<StepCard> {
    let words = session.words();
    session.read(|store, now| store.find_step_card(&id, &words, now))
}

#[tauri::command(async)]
pub fn new_own_card() -> OwnCard {
    blank()
}

#[tauri::command(async)]
pub fn copy_step_card(session: State<'_, Session>, id: String) -> Answer<OwnCard> {
    let words = session.words();
    session.read(|store, now| store.copy_step_card(&id, &words, now))
}

#[tauri::command(async)]
pub fn find_own_card(session: State<'_, Session>, id: String) -> Answer<OwnCard> {
    session.read(|store, _| store.find(&id))
}

#[tauri::command(async)]
pub fn save_own_card(session: State<'_, Session>, card: OwnCard) -> Answer<OwnCard> {
    session.write(|store, now| store.save_own_card(&card, now.moment))
}

#[tauri::command(async)]
pub fn new_card_photo() -> CardPhoto {
    blank()
}

#[tauri::command(async)]
pub fn save_card_photo(session: State<'_, Session>, photo: CardPhoto) -> Answer<CardPhoto> {
    session.write(|store, now| store.save_card_photo(&photo, now.moment))
}

#[tauri::command(async)]
pub fn new_card_look() -> CardLook {
    blank()
}

#[tauri::command(async)]
pub fn save_card_look(session: State<'_, Session>, look: CardLook) -> Answer<CardLook> {
    session.write(|store, now| store.save_card_look(&look, now.moment))
}

#[tauri::command(async)]
pub fn list_practices(session: State<'_, Session>, card: String, skip: usize) -> Answer<Practices> {
    session.read(|store, _| store.list_practices(&card, skip))
}

#[tauri::command(async)]
pub fn find_practice(session: State<'_, Session>, id: String) -> Answer<Practice> {
    session.read(|store, _| store.find(&id))
}

#[tauri::command(async)]
pub fn new_practice() -> Practice {
    blank()
}

#[tauri::command(async)]
pub fn save_practice(session: State<'_, Session>, practice: Practice) -> Answer<Practice> {
    session.write(|store, now| store.save_practice(&practice, now.moment))
}
