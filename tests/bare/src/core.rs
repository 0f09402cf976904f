//! What core takes for a paper and for a save, beside an empty page and a plain SQLite file; for My dates, with a life of
//! 20 years in the record; and for the plan, promises and visits of ten years. Prints one line of JSON.

mod dates;
mod life;
mod ten_years;
mod years;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use by_my_side_core::dates::Now;
use by_my_side_core::document::Document;
use by_my_side_core::home::Home;
use by_my_side_core::keys::Opener;
use by_my_side_core::people::Person;
use by_my_side_core::pictures;
use by_my_side_core::print::{self, Options, Pages, Pictures};
use by_my_side_core::prints::{Eyes, PrintChoice, PrintKind};
use by_my_side_core::store::Store;
use by_my_side_core::text::Words;
use chrono::DateTime;
use rusqlite::Connection;
use serde_json::{Value, json};

type Measured<T> = Result<T, Box<dyn Error>>;

const TURNS: usize = 20;
const SAVES: usize = 1000;

fn main() -> Measured<()> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("say which folder to write in")?);
    let now = Now::new(DateTime::from_timestamp(1_784_018_100, 0).ok_or("a moment")?, chrono_tz::Europe::London);
    match std::env::args().nth(2).as_deref() {
        Some("dates") => return said(&json!({ "dates": dates::measure(&folder, now)? })),
        Some("years") => return said(&json!({ "years": years::measure(&folder, now)? })),
        _ => {}
    }
    let (pages, summary, empty) = papers(now)?;
    let (kept, plain) = (keep(&folder, now)?, keep_plainly(&folder)?);
    let (dates, years) = (dates::measure(&folder, now)?, years::measure(&folder, now)?);
    said(&json!({
        "pages": pages, "summary": summary, "empty": empty, "kept": kept, "plain": plain, "dates": dates, "years": years
    }))
}

fn said(core: &Value) -> Measured<()> {
    println!("{core}");
    Ok(())
}

/// How many pages the example family's paper for the advocate has, what it takes, and what an empty page takes.
fn papers(now: Now) -> Measured<(usize, f64, f64)> {
    let mut store = Store::in_memory()?;
    store.put_in_example(now)?;
    let words = Words::new("en-GB");
    let full = summary(&store, &words, now)?;
    let blank = Document {
        title: full.title.clone(),
        author: full.author.clone(),
        language: full.language.clone(),
        ..Document::default()
    };
    let pages = lay_out(&store, &full, &words)?.count();
    lay_out(&store, &blank, &words)?;
    let (mut long, mut short) = (Vec::new(), Vec::new());
    for _ in 0..TURNS {
        long.push(time(|| lay_out(&store, &full, &words))?);
        short.push(time(|| lay_out(&store, &blank, &words))?);
    }
    Ok((pages, median(long), median(short)))
}

fn summary(store: &Store, words: &Words, now: Now) -> Measured<Document> {
    let kind = PrintKind::ForMyAdvocate;
    let items = store.print_items(kind, words, now)?.into_iter().filter(|item| item.chosen);
    let items = items.map(|item| item.id).collect();
    let choice = PrintChoice { kind, eyes: Eyes::Advocate, items, points: 16, ..PrintChoice::default() };
    Ok(store.print_document(&choice, words, now)?)
}

fn lay_out(store: &Store, document: &Document, words: &Words) -> Measured<Pages> {
    let idea = |id: &str| pictures::find(id, "").map(std::borrow::Cow::into_owned);
    let photo = |sha256: &str| store.find_photo(sha256).ok();
    let found = Pictures { idea: &idea, photo: &photo };
    Ok(print::lay_out(document, Options::default(), &found, words)?)
}

/// A thousand people, one after the other, as the app keeps each of them.
fn keep(folder: &Path, now: Now) -> Measured<f64> {
    fs::create_dir_all(folder.join("profiles"))?;
    let home = Home { data: folder.join("profiles"), keys: folder.join("keys") };
    let mut profile = home.open(&home.folder("")?, &Opener::Alone, now)?;
    time(|| {
        for number in 0..SAVES {
            let person = Person { name: format!("Person {number}"), ..Person::default() };
            profile.store.save_person(&person, now.moment)?;
            profile.write_due(now)?;
        }
        Ok(())
    })
}

/// A thousand rows in a file that is as durable, but has no key, no history and no rules.
fn keep_plainly(folder: &Path) -> Measured<f64> {
    let connection = Connection::open(folder.join("plain"))?;
    connection.execute_batch(
        "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
         CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;",
    )?;
    time(|| {
        for number in 0..SAVES {
            connection.execute("INSERT INTO people (name) VALUES (?1)", [format!("Person {number}")])?;
        }
        Ok(())
    })
}

/// The milliseconds that something takes.
fn time<T>(work: impl FnOnce() -> Measured<T>) -> Measured<f64> {
    let begun = Instant::now();
    work()?;
    Ok(begun.elapsed().as_secs_f64() * 1000.0)
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}
