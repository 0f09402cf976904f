//! Safe keeping, as a parent meets it: a code that is forgotten, a new computer, a second parent.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use driver::{Look, Room, Window};

use crate::audit;
use crate::journey::{self, tuesday};

const CODE: &str = "my red bus 42";

fn choosing(file: &Path) -> Look {
    tuesday().with("BY_MY_SIDE_DIALOG", &file.display().to_string())
}

#[tokio::test]
async fn sam_sets_a_code_forgets_it_and_comes_back_by_the_sheet() {
    let room = Room::new(1400, 1000);
    let file = room.home.join("sheet.pdf");
    let window = Window::open(&room, &choosing(&file)).await;
    journey::welcome(&window).await;
    journey::add_a_person(&window).await;
    let words = make_the_sheet(&window, &file).await;
    set_a_code(&window, CODE).await;

    window.press("Lock it now").await;
    window.read("Your record is locked").await;
    let shown = window.text().await;
    assert!(shown.contains("Sam") && !shown.contains("Alex"), "{shown}");
    window.run("history.back()", vec![]).await;
    window.write("main input", "not my code").await;
    window.press("Open my record").await;
    window.read("That code does not open it").await;
    let kept = window.run("return document.querySelector('main input').value", vec![]).await;
    assert_eq!(kept, serde_json::json!("not my code"), "what was typed is gone");

    audit::assert_clean(&window).await;

    window.press("I do not know my code").await;
    audit::assert_clean(&window).await;
    window.press("I have my key sheet").await;
    for (number, word) in (1..).zip(&words) {
        window.write(&format!("#locked-word-{number}"), word).await;
    }
    audit::assert_clean(&window).await;
    window.press("Open my record").await;
    window.press("Choose a new code").await;
    let new = "the kettle sings";
    type_a_code(&window, new).await;
    window.read("Your new code is on").await;
    window.close().await;
    room.kill_app();

    // The record opens with the new code, and with nothing less.
    let window = Window::open(&room, &tuesday()).await;
    window.write("main input", CODE).await;
    window.press("Open my record").await;
    window.read("That code does not open it").await;
    window.write("main input", new).await;
    window.press("Open my record").await;
    window.read("Alex is my advocate").await;
    window.press("Leave now").await;
    window.see("main.calculator").await;
    tokio::time::sleep(Duration::from_millis(600)).await;
    window.shift(3).await;
    window.read("Your record is locked").await;
    assert!(!window.text().await.contains("Alex"));
    window.close().await;
}

#[tokio::test]
async fn sam_moves_to_a_new_computer_with_one_file_and_the_sheet() {
    let old = Room::new(1400, 1000);
    let file = old.home.join("sheet.pdf");
    let window = Window::open(&old, &choosing(&file)).await;
    journey::welcome(&window).await;
    journey::add_a_person(&window).await;
    let words = make_the_sheet(&window, &file).await;
    window.close().await;
    old.kill_app();

    let stick = old.home.join("stick");
    std::fs::create_dir_all(&stick).unwrap();
    let window = Window::open(&old, &choosing(&stick)).await;
    window.go("backups").await;
    window.press("Choose a place for copies").await;
    window.press("Yes, put a copy on it").await;
    let copy = only_file(&window, &stick).await;
    window.close().await;

    let new = Room::new(1400, 1000);
    let window = Window::open(&new, &choosing(&copy)).await;
    window.press("I have a copy from another computer").await;
    window.read("This copy is locked").await;
    window.press("I have my key sheet").await;
    for (number, word) in (1..).zip(&words) {
        window.write(&format!("#locked-word-{number}"), &word.to_uppercase()).await;
    }
    window.press("Open my record").await;
    window.read("Alex is my advocate").await;
    window.close().await;
    new.kill_app();

    // From now on it opens there by itself.
    let window = Window::open(&new, &tuesday()).await;
    window.read("Alex is my advocate").await;
    window.close().await;
}

#[tokio::test]
async fn two_parents_share_a_computer_and_see_nothing_of_each_other() {
    let room = Room::new(1400, 1000);
    let window = Window::open(&room, &tuesday()).await;
    journey::welcome(&window).await;
    journey::add_a_person(&window).await;
    window.go("profiles").await;
    window.press("Change to someone else").await;
    window.read("Who are you?").await;
    window.press("I am new here").await;
    window.press("Yes, start my record").await;
    window.read("Hello. This is By My Side.").await;
    journey::welcome_as(&window, "Jo").await;
    assert!(!window.text().await.contains("Alex"));
    window.go("profiles").await;
    assert!(!window.text().await.contains("Sam"), "one record tells of another");
    window.close().await;
    room.kill_app();

    let window = Window::open(&room, &tuesday()).await;
    window.read("Who are you?").await;
    audit::assert_clean(&window).await;
    let shown = window.text().await;
    assert!(shown.contains("Sam") && shown.contains("Jo") && !shown.contains("Alex"), "{shown}");
    window.press("Sam").await;
    window.read("Alex is my advocate").await;
    window.close().await;
}

/// Makes the sheet, reads its words from the page that would be printed, and types two of them back.
async fn make_the_sheet(window: &Window, file: &PathBuf) -> Vec<String> {
    window.go("sheet").await;
    window.press("Make my key sheet").await;
    window.press("Put it on a memory stick").await;
    window.press("Yes, make the file").await;
    let begun = Instant::now();
    while !file.exists() {
        assert!(begun.elapsed() < Duration::from_secs(20), "no file was made:\n{}", window.text().await);
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let output = Command::new("pdftotext").args(["-layout"]).arg(file).arg("-").output().unwrap();
    let page = String::from_utf8_lossy(&output.stdout).into_owned();
    let words: Vec<String> = (1..=8).map(|number| word_on(&page, number)).collect();
    let markup = window.run("return document.documentElement.outerHTML", vec![]).await;
    let shown = words.iter().filter(|word| markup.as_str().unwrap_or_default().contains(&format!(". {word}"))).count();
    assert_eq!(shown, 0, "the words stand in the window");
    window.press("Yes, it is on paper").await;
    for press in ["Next", "Yes, check it"] {
        window.read("What is word").await;
        let asked = window.run("return document.querySelector('h1').innerText.match(/[0-9]+/)[0]", vec![]).await;
        let number: usize = asked.as_str().unwrap().parse().unwrap();
        window.write("#sheet-word", &words[number - 1]).await;
        window.press(press).await;
        window.read_no_more(&format!("What is word {number}")).await;
    }
    window.read("Your key sheet is ready").await;
    words
}

fn word_on(page: &str, number: usize) -> String {
    let start = format!("{number}. ");
    let line = page.lines().find_map(|line| line.trim().strip_prefix(&start).map(str::trim));
    line.unwrap_or_else(|| panic!("word {number} is not on the page:\n{page}")).to_owned()
}

async fn set_a_code(window: &Window, code: &str) {
    window.go("code").await;
    window.press("Choose a code").await;
    type_a_code(window, code).await;
    window.read("When does it lock by itself?").await;
    window.press("Yes, keep this").await;
    window.read("Your code is on").await;
}

async fn type_a_code(window: &Window, code: &str) {
    window.write("#code-new", code).await;
    window.press("Next").await;
    window.write("#code-again", code).await;
    window.press("Yes, this is my code").await;
}

/// The one copy in a folder, once it is whole.
async fn only_file(window: &Window, folder: &Path) -> PathBuf {
    let begun = Instant::now();
    loop {
        let found: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().flatten().map(|entry| entry.path()).collect();
        match found.as_slice() {
            [only] if only.extension().is_some_and(|ending| ending == "bms") => return only.clone(),
            _ => assert!(begun.elapsed() < Duration::from_secs(20), "{found:?}\n{}", window.text().await),
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}
