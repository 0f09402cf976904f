//! `cargo xtask screens` and `cargo xtask prints`: pictures of every screen and page, to look at.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use by_my_side_core::dates::Now;
use by_my_side_core::keys::{self, Secret};
use by_my_side_core::pictures;
use by_my_side_core::print::{self, Options, Pages, Pictures};
use by_my_side_core::prints::{PrintChoice, PrintKind, key_sheet};
use by_my_side_core::store::Store;
use by_my_side_core::text::Words;
use chrono::{TimeZone, Utc};
use driver::{Look, Room, Window, usual_choice};
use serde_json::json;

#[tokio::main]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let option = |name: &str| {
        let place = arguments.iter().position(|argument| argument == name);
        place.and_then(|place| arguments.get(place + 1)).cloned()
    };
    let out = PathBuf::from(option("--out").expect("--out DIR says where"));
    std::fs::create_dir_all(&out).expect("the folder can be made");
    match arguments.first().map(String::as_str) {
        Some("screens") => screens(&out, &option).await,
        Some("prints") => {
            let only = option("--only").unwrap_or_default();
            prints(&out, &option("--lang").unwrap_or_else(|| "en-GB".to_owned()), &only);
        }
        _ => panic!("screens or prints"),
    }
}

async fn screens(out: &Path, option: &dyn Fn(&str) -> Option<String>) {
    let width = option("--width").and_then(|width| width.parse().ok()).unwrap_or(1280);
    let room = Room::new(1400, 1000);
    let look = Look { size: (width, 860), ..Look::example() };
    let window = Window::open(&room, &look).await;
    set_look(&window, option).await;
    let mut closed = Vec::new();
    let mut pictured: BTreeMap<String, u32> = BTreeMap::new();
    for address in window.screens().await {
        window.go(&address).await;
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        let screen = address.split('?').next().unwrap_or_default().to_owned();
        // A further page of a screen stands beside its first, not in its place.
        let before = pictured.entry(screen.clone()).and_modify(|count| *count += 1).or_insert(1);
        let name = if *before == 1 { screen } else { format!("{screen}-{before}") };
        let stands = window.run("return document.querySelector('h1')?.textContent ?? ''", vec![]).await;
        if stands.as_str().unwrap_or_default().is_empty() {
            closed.push(name.clone());
        }
        window.save_picture(&out.join(format!("{name}.png"))).await;
        println!("{name}");
    }
    window.close().await;
    assert!(closed.is_empty(), "these screens did not open: {closed:?}");
}

async fn set_look(window: &Window, option: &dyn Fn(&str) -> Option<String>) {
    let text: Option<u32> = option("--text").and_then(|text| text.parse().ok());
    let script = "const done = arguments[arguments.length - 1];
        const [look, language] = arguments;
        const ask = window.__TAURI_INTERNALS__.invoke;
        ask('find_settings')
            .then((settings) => ask('save_settings', { settings: { ...settings, ...look } }))
            .then(() => ask('find_me'))
            .then((me) => ask('save_me', { me: { ...me, language: language ?? me.language } }))
            .then(() => done(null));";
    let mut look = json!({});
    if let Some(text) = text {
        look["text"] = json!(text);
    }
    if let Some(theme) = option("--theme") {
        look["theme"] = json!(theme);
    }
    window.wait_for(script, vec![look, json!(option("--lang"))]).await;
}

/// Of all kinds, or of one: `only` is its name.
fn prints(out: &Path, language: &str, only: &str) {
    let now = Now::new(Utc.with_ymd_and_hms(2026, 7, 14, 8, 35, 0).single().expect("a day"), chrono_tz::Europe::London);
    let mut store = Store::in_memory().expect("a record in memory");
    store.put_in_example(now).expect("the example family");
    let words = Words::new(language);
    save_key_sheet(&words, now, &out.join("key-sheet"));
    for kind in PrintKind::ALL.into_iter().filter(|kind| only.is_empty() || kind.name() == only) {
        let choice = usual_choice(&store, kind, &words, now);
        save_print(&store, &choice, &words, now, &out.join(kind.name()));
        let words_only = PrintChoice { words_only: true, ..choice.clone() };
        save_print(&store, &words_only, &words, now, &out.join(format!("{}-words", kind.name())));
        let empty = PrintChoice { empty: true, ..choice };
        save_print(&store, &empty, &words, now, &out.join(format!("{}-empty", kind.name())));
    }
}

fn save_print(store: &Store, choice: &PrintChoice, words: &Words, now: Now, path: &Path) {
    let document = store.print_document(choice, words, now).expect("a document");
    let idea = |id: &str| pictures::find(id, "").map(std::borrow::Cow::into_owned);
    let photo = |sha256: &str| store.find_photo(sha256).ok();
    let found = Pictures { idea: &idea, photo: &photo };
    let pages = print::lay_out(&document, Options { points: choice.points }, &found, words).expect("pages");
    save_pages(&pages, path);
}

/// A key sheet with words that open nothing.
fn save_key_sheet(words: &Words, now: Now, path: &Path) {
    let secret = Secret::new("apple boat castle dinner egg forest garden hammer");
    let code = keys::qr(&secret).expect("eight words fit");
    let idea = |id: &str| {
        let found = pictures::find(id, "").map(std::borrow::Cow::into_owned);
        if id == key_sheet::QR { Some(code.clone()) } else { found }
    };
    let document = key_sheet::document(&secret, words, now);
    let found = Pictures { idea: &idea, photo: &|_| None };
    let pages = print::lay_out(&document, Options { points: key_sheet::POINTS }, &found, words).expect("pages");
    save_pages(&pages, path);
}

fn save_pages(pages: &Pages, path: &Path) {
    std::fs::write(path.with_extension("pdf"), pages.pdf()).expect("the PDF can be written");
    for number in 1..=pages.count() {
        let page = pages.png(number).expect("a page");
        std::fs::write(
            path.with_file_name(format!("{}-{number}.png", path.file_name().unwrap_or_default().to_string_lossy())),
            page,
        )
        .expect("the page can be written");
    }
    println!("{}: {} pages", path.display(), pages.count());
}
