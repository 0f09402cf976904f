//! Prints: what goes on them, how they look, and the ways to paper.

use std::sync::Arc;

use by_my_side_core::error::{Error, Problem, Result};
use by_my_side_core::given::{Given, GivenWay};
use by_my_side_core::item::blank;
use by_my_side_core::paper::{self, Printer};
use by_my_side_core::pictures;
use by_my_side_core::print::{self, Options, Pages, Pictures};
use by_my_side_core::prints::{HardWords, Preview, PrintChoice, PrintItem, PrintLater, hard_words};
use tauri::{AppHandle, State};

use crate::dialog;
use crate::pages::PageStore;
use crate::session::{Answer, Session, tell};

#[tauri::command(async)]
pub fn print_items(session: State<'_, Session>, choice: PrintChoice) -> Answer<Vec<PrintItem>> {
    let words = session.words();
    session.read(|store, now| store.print_items_of(&choice, &words, now))
}

#[tauri::command(async)]
pub fn preview(session: State<'_, Session>, pages: State<'_, PageStore>, choice: PrintChoice) -> Answer<Preview> {
    let (made, private_items, title) = laid_out(&session, &choice)?;
    let hard = hard(&session, &choice)?;
    let id = uuid::Uuid::now_v7().to_string();
    let (count, left_out) = (made.count(), made.has_left_out());
    let preview = Preview { id: id.clone(), pages: count, private_items, title, hard, left_out };
    pages.put(id, Arc::new(made));
    Ok(preview)
}

#[tauri::command(async)]
pub fn list_printers() -> Answer<Vec<Printer>> {
    paper::list_printers().map_err(|error| tell(&error))
}

#[tauri::command(async)]
pub fn print_paper(session: State<'_, Session>, choice: PrintChoice, printer: String) -> Answer<()> {
    let (made, private_items, title) = laid_out(&session, &choice)?;
    paper::print(made.pdf(), &printer).map_err(|error| tell(&error))?;
    given(&session, &choice, GivenWay::Paper, private_items, title)
}

#[tauri::command(async)]
pub fn print_file(app: AppHandle, session: State<'_, Session>, choice: PrintChoice) -> Answer<Option<String>> {
    let (made, private_items, title) = laid_out(&session, &choice)?;
    let Some(path) = dialog::place_for(&app, &session.words(), &format!("{title}.pdf")) else { return Ok(None) };
    std::fs::write(&path, made.pdf()).map_err(|error| tell(&not_saved(error)))?;
    given(&session, &choice, GivenWay::File, private_items, title)?;
    Ok(Some(path.display().to_string()))
}

/// What left the computer is kept in "Who I gave this to". An empty sheet says nothing of anybody.
fn given(session: &Session, choice: &PrintChoice, way: GivenWay, private_items: usize, title: String) -> Answer<()> {
    if choice.empty {
        return Ok(());
    }
    let private_items = u32::try_from(private_items).unwrap_or(u32::MAX);
    let given = Given { title, way, eyes: choice.eyes.name().to_owned(), private_items, ..blank() };
    let words = session.words();
    session.write(|store, now| {
        // Of a timeline the lines are kept too, so that the paper can be checked.
        let lines = store.lines_on_print(choice, &words, now)?;
        let given = store.save_given(&given, now.moment)?;
        if lines.is_empty() { Ok(()) } else { store.keep_printed_lines(&given.mark.id, &lines, now) }
    })
}

#[tauri::command(async)]
pub fn new_print_later() -> PrintLater {
    blank()
}

#[tauri::command(async)]
pub fn save_print_later(session: State<'_, Session>, later: PrintLater) -> Answer<PrintLater> {
    session.write(|store, now| store.save_print_later(&later, now.moment))
}

#[tauri::command(async)]
pub fn list_prints_later(session: State<'_, Session>) -> Answer<Vec<PrintLater>> {
    session.read(|store, _| store.list_prints_later())
}

/// What others wrote on it that is hard to read.
fn hard(session: &Session, choice: &PrintChoice) -> Answer<Vec<HardWords>> {
    let words = session.words();
    session.read(|store, now| {
        let document = store.print_document(choice, &words, now)?;
        let names = store.names()?;
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        Ok(hard_words(&document, &names, store.find_me()?.nation, &words))
    })
}

/// The pages, how many only-me things are on them, and the title.
fn laid_out(session: &Session, choice: &PrintChoice) -> Answer<(Pages, usize, String)> {
    let words = session.words();
    session.read(|store, now| -> Result<_> {
        let document = store.print_document(choice, &words, now)?;
        let tone = store.find_settings()?.tone;
        let idea = |id: &str| pictures::find(id, &tone).map(std::borrow::Cow::into_owned);
        let photo = |sha256: &str| store.find_photo(sha256).ok();
        let pictures = Pictures { idea: &idea, photo: &photo };
        let pages = print::lay_out(&document, Options { points: choice.points }, &pictures, &words)?;
        Ok((pages, document.private_items(), document.title))
    })
}

/// A full disk is said as such.
pub(super) fn not_saved(error: std::io::Error) -> Error {
    let full = error.kind() == std::io::ErrorKind::StorageFull;
    if full { error.into() } else { Problem::FileNotSaved.into() }
}
