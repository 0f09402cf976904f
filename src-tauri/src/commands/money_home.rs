//! Help for me: money and home, how I am doing, and if I have another baby.

use by_my_side_core::apart::{AnotherBaby, AnotherBabyPage, HowIAm, HowIAmSaid, MoneyHome, MoneyHomeRow, money_home};
use by_my_side_core::item::blank;
use tauri::State;

use crate::session::{Answer, Session};

#[tauri::command(async)]
pub fn money_home_rows(session: State<'_, Session>) -> Answer<Vec<MoneyHomeRow>> {
    session.read(|store, now| Ok(money_home(store.find_me()?.nation, now.day())))
}

#[tauri::command(async)]
pub fn find_money_home(session: State<'_, Session>) -> Answer<MoneyHome> {
    session.read(|store, _| store.find_money_home())
}

#[tauri::command(async)]
pub fn save_money_home(session: State<'_, Session>, list: MoneyHome) -> Answer<MoneyHome> {
    session.write(|store, now| store.save_money_home(&list, now.moment))
}

/// A page of what was said, after the first so many.
#[tauri::command(async)]
pub fn list_how_i_am(session: State<'_, Session>, after: usize) -> Answer<HowIAmSaid> {
    session.read(|store, _| store.list_how_i_am(after))
}

/// A blank one of today.
#[tauri::command(async)]
pub fn new_how_i_am(session: State<'_, Session>) -> Answer<HowIAm> {
    session.read(|_, now| Ok(HowIAm { day: Some(now.day()), ..blank() }))
}

#[tauri::command(async)]
pub fn find_how_i_am(session: State<'_, Session>, id: String) -> Answer<HowIAm> {
    session.read(|store, _| store.find(&id))
}

#[tauri::command(async)]
pub fn save_how_i_am(session: State<'_, Session>, said: HowIAm) -> Answer<HowIAm> {
    session.write(|store, now| store.save_how_i_am(&said, now.moment))
}

#[tauri::command(async)]
pub fn find_another_baby(session: State<'_, Session>) -> Answer<AnotherBabyPage> {
    session.read(|store, now| store.find_another_baby(now.day()))
}

#[tauri::command(async)]
pub fn save_another_baby(session: State<'_, Session>, baby: AnotherBaby) -> Answer<AnotherBaby> {
    session.write(|store, now| store.save_another_baby(&baby, now.moment))
}
