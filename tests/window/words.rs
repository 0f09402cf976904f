//! The word bank, as a parent meets it: a word heard in a meeting, written as it sounded, found and heard; and the
//! whole app in Welsh.

use driver::{Look, Room, Window};
use serde_json::json;

use crate::audit;

#[tokio::test]
async fn a_misspelt_word_is_found_and_heard() {
    let room = Room::new(1400, 1000);
    let window = Window::open(&room, &Look::example()).await;
    window.press("More").await;
    window.press("Words").await;
    audit::assert_clean(&window).await;
    window.write("main input", "sosial workr").await;
    window.press("Social worker").await;
    window.read("A person who helps families and keeps children safe.").await;
    audit::assert_clean(&window).await;
    window.press("Listen").await;
    window.read("Pause").await;
    let marked = "return [...(CSS.highlights.get('listening') ?? [])].map((range) => range.toString()).join(' ')";
    for _ in 0..100 {
        if window.run(marked, vec![]).await != json!("") {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    assert_eq!(window.run(marked, vec![]).await, json!("Social worker"));
    window.keys("\u{e00c}").await;
    window.press("I do not understand this").await;
    window.go("puzzles").await;
    window.read("Social worker").await;
    window.close().await;
}

/// What is marked in one way, and the middle of its first letters in the window.
async fn marked(window: &Window, how: &str) -> (String, (f64, f64)) {
    let script = "const ranges = [...(CSS.highlights.get(arguments[0]) ?? [])];
        ranges[0]?.startContainer.parentElement.scrollIntoView({ block: 'center' });
        const box = ranges[0]?.getClientRects()[0];
        return [ranges.map(String).join(' / '), box ? box.x + box.width / 2 : 0, box ? box.y + box.height / 2 : 0]";
    let found = window.run(script, vec![json!(how)]).await;
    let number = |at: usize| found[at].as_f64().unwrap();
    (found[0].as_str().unwrap().to_owned(), (number(1), number(2)))
}

/// Waits until exactly this is marked.
async fn see_marked(window: &Window, how: &str, words: &str) -> (f64, f64) {
    let begun = std::time::Instant::now();
    loop {
        let (found, place) = marked(window, how).await;
        if found == words {
            return place;
        }
        assert!(begun.elapsed().as_secs() < 10, "{how} is on {found:?}");
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
}

#[tokio::test]
async fn a_hard_word_is_marked_in_its_sentence_and_leads_to_what_it_means_and_back() {
    let room = Room::new(1400, 1000);
    let window = Window::open(&room, &Look::example()).await;
    window.go("about").await;
    let place = see_marked(&window, "bank-word", "solicitor").await;
    audit::assert_clean(&window).await;
    window.press_at(place).await;
    window.read("Your lawyer, who tells you about the law.").await;
    window.press("Back").await;
    see_marked(&window, "bank-word", "solicitor").await;

    // By keys: the button below the page, which shows where its word stands.
    window.run("document.querySelector('[data-words-here] button').focus()", vec![]).await;
    see_marked(&window, "bank-word-over", "solicitor").await;
    window.keys("\u{e007}").await;
    window.read("Your lawyer, who tells you about the law.").await;
    window.press("Back").await;

    // A press on words has one meaning: while they are read, it is to hear them.
    see_marked(&window, "bank-word", "solicitor").await;
    window.press("Listen").await;
    see_marked(&window, "bank-word", "").await;
    window.keys("\u{e00c}").await;
    see_marked(&window, "bank-word", "solicitor").await;
    window.close().await;
}

#[tokio::test]
async fn sam_chooses_welsh_and_every_word_follows() {
    let room = Room::new(1400, 1000);
    let window = Window::open(&room, &Look::example()).await;
    window.go("settings-nation").await;
    window.press("Cymraeg").await;
    window.go("home").await;
    window.read("Helô Sam").await;
    let shown = window.text().await;
    assert!(!shown.contains("Hello") && !shown.contains("My dates"), "{shown}");
    assert_eq!(window.run("return document.documentElement.lang", vec![]).await, json!("cy"));
    window.go("words").await;
    window.write("main input", "gweithiwr cymdeithasol").await;
    window.read("Gweithiwr cymdeithasol").await;
    window.close().await;
}

#[tokio::test]
async fn a_worker_is_shown_easier_words_and_the_parent_never_is() {
    let room = Room::new(1400, 1000);
    let window = Window::open(&room, &Look::example()).await;
    window.go("strength-form?by=Grace").await;
    window.write("main textarea", "Sam asked for an assessment.").await;
    window.read("Parents know this as").await;
    audit::assert_clean(&window).await;
    window.press("Add what it means").await;
    let typed = "return document.querySelector('main textarea').value";
    let begun = std::time::Instant::now();
    while !window.run(typed, vec![]).await.as_str().unwrap().contains("Assessment means: finding out") {
        assert!(begun.elapsed().as_secs() < 5, "{}", window.run(typed, vec![]).await);
    }
    window.press("Put my words back").await;
    assert_eq!(window.run(typed, vec![]).await, json!("Sam asked for an assessment."));
    window.go("strength-form").await;
    window.write("main textarea", "I asked for an assessment.").await;
    tokio::time::sleep(std::time::Duration::from_millis(1200)).await;
    assert!(!window.text().await.contains("Parents know this as"), "the parent's own words are not judged");
    window.close().await;
}

#[tokio::test]
async fn words_not_understood_go_on_the_advocates_paper() {
    let room = Room::new(1400, 1000);
    let file = room.home.join("paper.pdf");
    let window = Window::open(&room, &Look::example().with("BY_MY_SIDE_DIALOG", file.to_str().unwrap())).await;
    window.go("word?id=legal-aid").await;
    window.press("I do not understand this").await;
    window.go("print-preview?kind=for-my-advocate").await;
    // What she did not understand is only for her until she puts it on.
    window.press("Change what is on it").await;
    window.press("Legal aid").await;
    window.press("Put it on").await;
    window.press("Yes, next").await;
    window.press("Look at the pages").await;
    window.press("Make a file").await;
    let begun = std::time::Instant::now();
    while !file.exists() {
        assert!(begun.elapsed().as_secs() < 15, "{}", window.text().await);
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    let said = std::process::Command::new("pdftotext").args([file.to_str().unwrap(), "-"]).output().unwrap();
    let said = String::from_utf8_lossy(&said.stdout).replace('\n', " ");
    assert!(said.contains("Legal aid"), "{said}");
    window.close().await;
}
