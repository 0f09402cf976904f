//! Papers that leave the computer: the pack for an advocate arrives at a printer, and its timeline can be checked after.

#[path = "../../src-tauri/core/tests/cups/mod.rs"]
mod cups;

use std::path::Path;
use std::process::Command;

use cups::Cups;
use driver::{Look, Room, Window};
use lopdf::Document;
use serde_json::{Value, json};

async fn ask(window: &Window, command: &str, values: Value) -> Value {
    let script = "const done = arguments[arguments.length - 1];
        window.__TAURI_INTERNALS__.invoke(arguments[0], arguments[1]).then(done);";
    window.wait_for(script, vec![json!(command), values]).await
}

#[tokio::test]
async fn the_pack_for_my_advocate_arrives_at_the_printer_and_its_words_can_be_checked() {
    let cups = Cups::start();
    let paper = cups.add_printer("Library");
    cups.make_usual("Library");
    let room = Room::new(1400, 1000);
    let look = Look::example().with("CUPS_SERVER", cups.socket().to_str().unwrap());
    let window = Window::open(&room, &look).await;
    make_the_pack(&window).await;
    window.press("Print on paper").await;
    window.press("Library").await;
    cups.wait_until("nothing arrived at the printer", || paper.exists());
    read_back(&paper);
    check_the_paper(&window).await;
    window.close().await;
}

/// From the menu to the pages, with what is chosen at first.
async fn make_the_pack(window: &Window) {
    window.go("print").await;
    window.press("More to print").await;
    window.press("For my advocate").await;
    window.press("Several papers in one pack").await;
    window.read("There are 6 papers in the pack.").await;
    window.press("Yes, next").await;
    window.read("Who is it for?").await;
    window.press("Yes, next").await;
    window.read("Press a paper to choose what is on it.").await;
    window.press("Promises").await;
    window.read("What I promised").await;
    window.press("Yes, next").await;
    window.read("Press a paper to choose what is on it.").await;
    window.press("Yes, next").await;
    window.press("Look at the pages").await;
    window.read("Court papers are private.").await;
    window.press("Look at the pages").await;
    window.read("Page 1 of").await;
}

/// What is in it with its pages, each paper, the number of all pages, the tags; nothing that is only me.
fn read_back(paper: &Path) {
    let document = Document::load(paper).unwrap();
    let pages = document.get_pages().len();
    let output = Command::new("pdftotext").arg("-raw").arg(paper).arg("-").output().unwrap();
    let sheets = String::from_utf8_lossy(&output.stdout).into_owned();
    let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (text, first) = (one_line(&sheets), one_line(sheets.split('\u{c}').next().unwrap()));
    for words in
        ["My papers", "What is in here", "Promises", "What I need in court", "What happened, day by day", "Pages 2 to"]
    {
        assert!(first.contains(words), "\"{words}\" is not on the first page:\n{first}");
    }
    assert!(
        first.contains(&format!("Page 1 of {pages}")) && text.contains(&format!("Page {pages} of {pages}")),
        "{first}"
    );
    for words in ["Priya said: Ask for an easy read report", "To check this paper", "The code of this paper is"] {
        assert!(text.contains(words), "\"{words}\" is not on paper");
    }
    assert!(!text.contains("Money for the whole week"), "what is only me is on paper");
    assert!(document.catalog().unwrap().has(b"StructTreeRoot"), "the PDF has no tags");
}

/// Every word is as it was; after a change that one line says what it said, and what it says now.
async fn check_the_paper(window: &Window) {
    window.go("timeline-check").await;
    window.press("My papers").await;
    window.read("All the words are the same.").await;
    let promises = ask(window, "list_promises", json!({})).await;
    let report = |one: &&Value| one["what"] == "Ask for an easy read report";
    let mut promise = promises["theirs"].as_array().unwrap().iter().find(report).unwrap().clone();
    promise["what"] = json!("Ask for an easy read letter");
    ask(window, "save_promise", json!({ "promise": promise })).await;
    window.read("Changed since.").await;
    window.read("Priya said: Ask for an easy read letter").await;
    window.read("Priya said: Ask for an easy read report").await;
}
