//! What protects the record: code, pictures, key sheet, helpers' keys.

use std::sync::Arc;

use by_my_side_core::error::{Problem, Result};
use by_my_side_core::helper_keys::HelperKey;
use by_my_side_core::item::blank;
use by_my_side_core::keys::{Secret, ask_two, draw_words, qr};
use by_my_side_core::locks::{Locks, Sheet};
use by_my_side_core::paper;
use by_my_side_core::print::{self, Options, Pages, Pictures};
use by_my_side_core::prints::key_sheet;
use by_my_side_core::text::Words;
use by_my_side_core::{dates::Now, pictures};
use tauri::{AppHandle, State};

use crate::dialog;
use crate::doors::as_secret;
use crate::key_sheet::{Held, KeySheet};
use crate::pages::PageStore;
use crate::session::{Answer, Session, tell};
use crate::speech::{Reading, Speech};

#[tauri::command(async)]
pub fn find_locks(session: State<'_, Session>) -> Answer<Locks> {
    session.look(|profile, home, now| profile.locks(home, now))
}

#[tauri::command(async)]
pub fn set_code(session: State<'_, Session>, code: Secret) -> Answer<()> {
    session.change(|profile, _, _| profile.set_code(&code))
}

#[tauri::command(async)]
pub fn set_picture_code(session: State<'_, Session>, pictures: Vec<String>) -> Answer<()> {
    session.change(|profile, _, _| profile.set_pictures(&as_secret(&pictures)))
}

#[tauri::command(async)]
pub fn take_away_code(session: State<'_, Session>) -> Answer<()> {
    session.change(|profile, home, _| profile.take_away_code(home))
}

#[tauri::command(async)]
pub fn take_away_picture_code(session: State<'_, Session>) -> Answer<()> {
    session.change(|profile, _, _| profile.take_away_pictures())
}

#[tauri::command(async)]
pub fn show_on_chooser(session: State<'_, Session>, show: bool) -> Answer<()> {
    session.change(|profile, home, _| home.show(profile, show))
}

#[tauri::command(async)]
pub fn make_sheet(
    session: State<'_, Session>,
    pages: State<'_, PageStore>,
    sheet: State<'_, KeySheet>,
) -> Answer<Sheet> {
    let words = session.words();
    let (held, asks) = session.change(|profile, _, now| {
        let secret = draw_words()?;
        let page = Arc::new(sheet_page(&secret, &words, now)?);
        profile.set_sheet(&secret)?;
        let asks = ask_two()?;
        Ok((Held { words: secret, asks, pages: page }, asks))
    })?;
    let id = uuid::Uuid::now_v7().to_string();
    let made = Sheet {
        id: id.clone(),
        pages: held.pages.count(),
        asks: asks.to_vec(),
        words: by_my_side_core::keys::SHEET_WORDS,
    };
    pages.put(id, held.pages.clone());
    sheet.hold(held);
    Ok(made)
}

fn sheet_page(secret: &Secret, words: &Words, now: Now) -> Result<Pages> {
    let document = key_sheet::document(secret, words, now);
    let code = qr(secret)?;
    let idea = |id: &str| {
        if id == key_sheet::QR { Some(code.clone()) } else { pictures::find(id, "").map(std::borrow::Cow::into_owned) }
    };
    print::lay_out(&document, Options { points: key_sheet::POINTS }, &Pictures { idea: &idea, photo: &|_| None }, words)
}

#[tauri::command(async)]
pub fn sheet_paper(sheet: State<'_, KeySheet>, printer: String) -> Answer<()> {
    let held = sheet.find().ok_or(Problem::NotFound)?;
    paper::print(held.pages.pdf(), &printer).map_err(|error| tell(&error))
}

#[tauri::command(async)]
pub fn sheet_file(app: AppHandle, session: State<'_, Session>, sheet: State<'_, KeySheet>) -> Answer<Option<String>> {
    let held = sheet.find().ok_or(Problem::NotFound)?;
    let words = session.words();
    // The name says nothing about what it opens.
    let Some(path) = dialog::place_for(&app, &words, "page.pdf") else { return Ok(None) };
    std::fs::write(&path, held.pages.pdf()).map_err(|_| Problem::FileNotSaved)?;
    Ok(Some(path.display().to_string()))
}

#[tauri::command(async)]
pub fn say_sheet(session: State<'_, Session>, speech: State<'_, Speech>, sheet: State<'_, KeySheet>) -> Answer<u32> {
    let held = sheet.find().ok_or(Problem::NotFound)?;
    let settings = session.read(|store, _| store.find_settings())?;
    let words = session.words();
    let said = held.words.words().split(' ').zip(1_i64..);
    let sentences =
        said.map(|(word, number)| words.speech("key-sheet-line", &[("number", number.into()), ("word", word.into())]));
    let reading = Reading {
        sentences: sentences.collect(),
        language: words.language.clone(),
        voice: settings.voice_for(&words.language),
        speed: 70,
        ..Reading::default()
    };
    Ok(speech.speak(reading))
}

#[tauri::command(async)]
pub fn prove_sheet(
    session: State<'_, Session>,
    sheet: State<'_, KeySheet>,
    first: Secret,
    second: Secret,
) -> Answer<()> {
    let held = sheet.find().ok_or(Problem::NotFound)?;
    let [one, two] = held.asks;
    session.change(|profile, _, _| profile.prove_sheet(&held.words, [(one, &first), (two, &second)]))?;
    sheet.forget();
    Ok(())
}

#[tauri::command(async)]
pub fn new_helper_key() -> HelperKey {
    blank()
}

#[tauri::command(async)]
pub fn make_helper_key(app: AppHandle, session: State<'_, Session>, helper: HelperKey) -> Answer<Option<HelperKey>> {
    let words = session.words();
    let Some(path) = dialog::place_for(&app, &words, "key.txt") else { return Ok(None) };
    let text = words.text("dialog-key-file", &[]);
    session.change(|profile, _, now| profile.make_helper_key(&helper, &text, &path, now)).map(Some)
}

#[tauri::command(async)]
pub fn take_back_helper_key(session: State<'_, Session>, id: String) -> Answer<()> {
    session.change(|profile, _, _| profile.take_back_helper_key(&id))
}
