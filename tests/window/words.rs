//! The word bank, as a parent meets it: a word heard in a meeting, written as it sounded, found and heard; and the
//! whole app in Welsh.

use driver::{Look, Room, Window};
use serde_json::json;

use crate::{audit, one_at_a_time};

#[tokio::test]
async fn a_misspelt_word_is_found_and_heard() {
    let _turn = one_at_a_time();
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

#[tokio::test]
async fn sam_chooses_welsh_and_every_word_follows() {
    let _turn = one_at_a_time();
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
