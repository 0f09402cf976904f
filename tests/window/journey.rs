//! A parent's way through the app, from the first start to a page on paper.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use driver::{Look, Room, Window};
use lopdf::Document;
use serde_json::json;

pub fn tuesday() -> Look {
    Look::default().at("2026-07-14T08:35:00Z")
}

#[tokio::test]
async fn sam_begins_puts_a_life_in_loses_power_finds_all_and_prints() {
    let room = Room::new(1400, 1000);
    let file = room.home.join("plan.pdf");
    let look = tuesday().with("BY_MY_SIDE_DIALOG", &file.display().to_string());

    let window = Window::open(&room, &look).await;
    welcome(&window).await;
    add_a_person(&window).await;
    add_a_date(&window).await;
    add_a_goal(&window).await;
    // Every change is on the disk one second after it was made, whatever happens then.
    tokio::time::sleep(Duration::from_secs(1)).await;
    room.kill_app();
    drop(window);

    let window = Window::open(&room, &look).await;
    window.read("Hello Sam").await;
    window.read("2:30 in the afternoon").await;
    window.press("My plan").await;
    window.press("My goals").await;
    window.press("A calm bedtime").await;
    window.read("Bath at 6:30.").await;
    window.read("Read one story.").await;
    listen(&window).await;
    print_the_plan(&window, &file).await;
    window.close().await;

    read_back(&file);
}

pub async fn welcome(window: &Window) {
    welcome_as(window, "Sam").await;
}

pub async fn welcome_as(window: &Window, name: &str) {
    window.read("Hello. This is By My Side.").await;
    window.press("Start").await;
    window.read("Can you hear this?").await;
    window.press("Play").await;
    window.press("I can hear it").await;
    window.press("Yes, next").await;
    window.read("What name do you like?").await;
    window.write("main input", name).await;
    window.press("Yes, next").await;
    window.read("Where do you live?").await;
    window.press("England").await;
    window.press("Yes, next").await;
    window.read("Which skin do you like in pictures?").await;
    window.press("Medium").await;
    window.press("Yes, next").await;
    window.read("Who else uses this computer?").await;
    window.press("Only me").await;
    window.press("Yes, next").await;
    window.press("Try it now").await;
    shift_three_times(window).await;
    window.read("You are back").await;
    window.press("Next").await;
    window.read("Nothing is sent").await;
    window.press("Go to Home").await;
    window.read(&format!("Hello {name}")).await;
}

/// The window is a calculator until Shift has been pressed three times.
async fn shift_three_times(window: &Window) {
    window.see("main, [role=application]").await;
    assert_eq!(window.title().await, "Calculator");
    assert!(!window.text().await.contains("By My Side"));
    window.shift(3).await;
}

pub async fn add_a_person(window: &Window) {
    window.press("My people").await;
    window.press("Add a person").await;
    window.press("Advocate").await;
    window.press("Yes, next").await;
    window.read("What is their name?").await;
    window.write("main input", "Alex").await;
    window.press("Yes, next").await;
    window.read("Is this right?").await;
    window.press("Yes, this is right").await;
    window.press("Home").await;
    window.read("Alex is my advocate").await;
}

async fn add_a_date(window: &Window) {
    window.press("My dates").await;
    window.press("Add a date").await;
    say_a_date(window).await;
    window.press("Home").await;
    window.read("tomorrow").await;
}

/// The questions of a new date: with Alex, the advocate, tomorrow at 2:30 in the afternoon.
pub async fn say_a_date(window: &Window) {
    window.press("Start").await;
    window.press("Advocate").await;
    window.press("Yes, next").await;
    window.read("Alex comes").await;
    window.press("Yes, next").await;
    window.press("Tomorrow").await;
    window.press("Yes, this day").await;
    window.write("main #time", "14:30\u{e007}").await;
    window.read("2:30 in the afternoon").await;
    window.press("Yes, this time").await;
    window.read("Is this right?").await;
    window.press("Yes, this is right").await;
}

async fn add_a_goal(window: &Window) {
    window.press("My plan").await;
    window.press("My goals").await;
    window.press("Add a goal").await;
    window.press("A calm bedtime").await;
    window.press("Next").await;
    window.read("Why do you want this?").await;
    window.press("It is good for my child.").await;
    window.press("Next").await;
    window.read("What are the steps?").await;
    window.write("#step-text", "Bath at 6:30.").await;
    window.press("Yes, keep this step").await;
    window.read("Add a step").await;
    window.press("Add a step").await;
    window.write("#step-text", "Read one story.").await;
    window.press("Yes, keep this step").await;
    window.read("Add a step").await;
    window.press("Home").await;
    window.read("Hello Sam").await;
}

/// Listen reads the heading first, and Escape is silence.
async fn listen(window: &Window) {
    window.press("Listen").await;
    window.read("Pause").await;
    let marked = "return [...(CSS.highlights.get('listening') ?? [])].map((range) => range.toString()).join(' ')";
    let begun = Instant::now();
    while window.run(marked, vec![]).await == json!("") {
        assert!(begun.elapsed().as_secs() < 10, "no sentence is marked");
    }
    window.keys("\u{e00c}").await;
    window.read("Listen").await;
    assert_eq!(window.run(marked, vec![]).await, json!(""), "the mark stays after Escape");
}

async fn print_the_plan(window: &Window, file: &Path) {
    window.go("print-preview?kind=my-plan").await;
    window.read("Page 1 of").await;
    window.press("Make a file").await;
    let begun = Instant::now();
    while !file.exists() {
        assert!(begun.elapsed() < Duration::from_secs(20), "no file was made:\n{}", window.text().await);
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

/// The words, the tags, the title, the language and the pages of the PDF.
fn read_back(file: &Path) {
    let document = Document::load(file).unwrap();
    let pages = document.get_pages().len();
    assert!((1..=4).contains(&pages), "{pages} pages");
    let catalog = document.catalog().unwrap();
    assert!(catalog.has(b"StructTreeRoot"), "the PDF has no tags");
    let language = catalog.get(b"Lang").unwrap().as_str().unwrap();
    assert_eq!(String::from_utf8_lossy(language), "en-GB");

    let said = |program: &str, arguments: &[&str]| {
        let output = Command::new(program).args(arguments).arg(file).arg("-").output().unwrap();
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let text = said("pdftotext", &["-layout"]);
    for words in ["My plan", "A calm bedtime", "Read one story.", "Page 1 of"] {
        assert!(text.contains(words), "\"{words}\" is not on paper:\n{text}");
    }
    let info = Command::new("pdfinfo").arg(file).output().unwrap();
    let info = String::from_utf8_lossy(&info.stdout).into_owned();
    assert!(
        info.contains("Tagged:") && info.lines().any(|line| line.starts_with("Tagged:") && line.ends_with("yes")),
        "{info}"
    );
    assert!(info.lines().any(|line| line.starts_with("Title:") && line.contains("My plan")), "{info}");
}

#[tokio::test]
async fn a_hard_typed_time_is_asked_about_and_stays() {
    let room = Room::new(1400, 1000);
    let window = Window::open(&room, &Look::example()).await;
    window.go("appointment-form?step=time").await;
    window.write("main input[type=text]", "soonish\u{e007}").await;
    window.read("We do not know that time").await;
    let typed = window.run("return document.querySelector('main input[type=text]').value", vec![]).await;
    assert_eq!(typed, json!("soonish"));
    window.close().await;
}

#[tokio::test]
async fn a_damaged_record_is_told_with_ways_out_and_stays_as_it_is() {
    let room = Room::new(1400, 1000);
    let window = Window::open(&room, &tuesday()).await;
    window.read("By My Side").await;
    window.close().await;
    room.kill_app();
    let record = room.home.join("profiles/me/record");
    let mut bytes = std::fs::read(&record).unwrap();
    let half = bytes.len() / 2;
    bytes[..half].fill(0x5a);
    std::fs::write(&record, &bytes).unwrap();
    for journal in ["record-wal", "record-shm"] {
        drop(std::fs::remove_file(room.home.join("profiles/me").join(journal)));
    }

    let window = Window::open(&room, &tuesday()).await;
    window.read("999").await;
    for way in ["Try again", "Open", "Start a new"] {
        assert!(window.text().await.contains(way), "no way out \"{way}\":\n{}", window.text().await);
    }
    window.close().await;
    assert!(std::fs::read(&record).unwrap() == bytes, "the damaged file was touched");
}

/// The words of a file, once it has been made.
pub async fn words_of(window: &Window, file: &Path) -> String {
    let begun = Instant::now();
    loop {
        let said = Command::new("pdftotext").args(["-layout"]).arg(file).arg("-").output().unwrap();
        if said.status.success() && !said.stdout.is_empty() {
            let said = String::from_utf8_lossy(&said.stdout).into_owned();
            return said.split_whitespace().collect::<Vec<_>>().join(" ");
        }
        assert!(begun.elapsed() < Duration::from_secs(20), "no file was made:\n{}", window.text().await);
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}
