//! The easy-read rules on every page, in the real window; and faults, each of which the rules have to find.

use std::collections::BTreeMap;
use std::time::Duration;

use driver::{Items, Look, Room, Window};
use serde_json::json;

use crate::audit::{look, speak};

/// One script: the parts use what the parts before them found.
const RULES: &str = concat!(
    include_str!("rules/page.js"),
    include_str!("rules/words.js"),
    include_str!("rules/pictures.js"),
    include_str!("rules/screens.js"),
    include_str!("rules/letters.js"),
    include_str!("rules/controls.js"),
    include_str!("rules/ear.js"),
    include_str!("rules/run.js"),
);
const FAULTS: &str = include_str!("faults.js");
const CHANGES: &str = include_str!("changes.js");
const KNOWN: &str = include_str!("rules/known.txt");

/// A screen fetches what it shows.
const FETCHED: Duration = Duration::from_millis(150);
/// The words of the bank come when a screen has come to rest.
const RESTED: Duration = Duration::from_millis(700);

/// The pages that ask "Is this right?".
const CHECKS: [&str; 7] = [
    "person-form?step=check&id={person}",
    "appointment-form?step=check&id={appointment}",
    "strength-form?id={strength}",
    "need-form?id={need}",
    "goal-form?id={goal}",
    "support-form?id={support}",
    "child-form?id={child}",
];

/// What the rules find on the page that stands now. `pictures` is the setting that is said to be chosen.
async fn findings(window: &Window, page: &str, pictures: &str) -> Vec<(u64, String)> {
    let found = window.wait_for(RULES, vec![json!({ "address": page, "pictures": pictures })]).await;
    let told = found.as_array().expect("the rules give a list").iter().map(|one| {
        let words = |name: &str| one[name].as_str().unwrap_or_default().to_owned();
        (one["rule"].as_u64().unwrap_or_default(), format!("{}: {}", words("where"), words("what")))
    });
    told.collect()
}

/// Whether a finding stands on the list of those that are known and wait to be mended.
fn is_known(rule: u64, page: &str) -> bool {
    KNOWN.lines().filter(|line| !line.starts_with('#')).any(|line| {
        let mut parts = line.splitn(3, ' ');
        let (known, begins) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        known == rule.to_string() && (page == begins || page.starts_with(begins) && begins.contains('?'))
    })
}

/// The page that stands now keeps the rules. Where something was pressed on it, its heading has not the focus any more.
pub async fn assert_kept(window: &Window, page: &str) {
    let told = findings(window, page, "both").await;
    let new: Vec<_> = told.iter().filter(|(rule, _)| *rule != 56 && !is_known(*rule, page)).collect();
    assert!(new.is_empty(), "{page}: {new:#?}");
}

async fn walk(window: &Window, pages: &[String], how: &str, pictures: &str, found: &mut Vec<String>) {
    let mut seen = BTreeMap::new();
    for page in pages {
        window.go(page).await;
        tokio::time::sleep(FETCHED).await;
        let told = findings(window, page, pictures).await;
        let new = told.iter().filter(|(rule, _)| !is_known(*rule, page));
        found.extend(new.map(|(rule, what)| format!("{how}, {page}: rule {rule}: {what}")));
        // An address that leads nowhere any more shows the page of another.
        if let Some(other) = seen.insert(window.text().await, page) {
            found.push(format!("{how}, {page}: is the same page as {other}"));
        }
    }
}

#[tokio::test]
async fn every_page_keeps_the_easy_read_rules() {
    let room = Room::new(1400, 1000);
    let window = Window::open(&room, &Look::example()).await;
    let all = window.pages().await;
    let mut found = Vec::new();
    walk(&window, &all, "as it is", "both", &mut found).await;
    window.size((320, 800)).await;
    look(&window, json!({ "text": 200 })).await;
    walk(&window, &all, "320 px, 200 %", "both", &mut found).await;
    look(&window, json!({ "text": 100 })).await;
    window.size((1280, 860)).await;
    speak(&window, "cy").await;
    walk(&window, &all, "Welsh", "both", &mut found).await;
    window.close().await;
    assert!(found.is_empty(), "{} findings:\n{}", found.len(), found.join("\n"));
}

#[tokio::test]
async fn pictures_can_be_bigger_or_left_out() {
    let room = Room::new(1400, 1000);
    let window = Window::open(&room, &Look::example()).await;
    let all = window.pages().await;
    let mut found = Vec::new();
    for pictures in ["bigger", "words-only"] {
        look(&window, json!({ "pictures": pictures })).await;
        walk(&window, &all, pictures, pictures, &mut found).await;
    }
    window.close().await;
    assert!(found.is_empty(), "{} findings:\n{}", found.len(), found.join("\n"));
}

/// A rule that has never failed holds nothing.
#[tokio::test]
async fn each_rule_finds_its_faults() {
    let room = Room::new(1400, 1000);
    let window = Window::open(&room, &Look::example()).await;
    let items = Items::of(&window).await;
    let faults = window.run(FAULTS, vec![]).await;
    let mut wrong = Vec::new();
    for (at, fault) in faults.as_array().expect("a list of faults").iter().enumerate() {
        let rule = fault[0].as_u64().unwrap_or_default();
        let page = items.address(fault[1].as_str().unwrap_or_default());
        window.reload().await;
        window.go(&page).await;
        tokio::time::sleep(RESTED).await;
        let before = findings(&window, &page, "both").await;
        window.run(FAULTS, vec![json!(at)]).await;
        let after = findings(&window, &page, fault[2].as_str().unwrap_or_default()).await;
        let of = |found: &[(u64, String)]| found.iter().filter(|(number, _)| *number == rule).count();
        if of(&after) <= of(&before) {
            wrong.push(format!("fault {at} of rule {rule} on {page} is not found: {after:?}"));
        }
    }
    window.close().await;
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn every_line_of_is_this_right_can_be_changed_and_leads_back() {
    let room = Room::new(1400, 1000);
    let window = Window::open(&room, &Look::example()).await;
    let items = Items::of(&window).await;
    let mut wrong = Vec::new();
    for page in CHECKS {
        let page = items.address(page);
        let told = window.wait_for(CHANGES, vec![json!(page)]).await;
        let told = told.as_array().cloned().unwrap_or_default();
        wrong.extend(told.iter().map(|one| format!("{page}: {}", one.as_str().unwrap_or_default())));
    }
    window.close().await;
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn how_i_like_to_be_told_prints_at_once_and_is_looked_at_again_after_half_a_year() {
    let room = Room::new(1400, 1000);
    let window = Window::open(&room, &Look::example()).await;
    window.go("told").await;
    assert!(!window.text().await.contains("Is this still right?"), "it was looked at 40 days ago");
    window.press("Print").await;
    window.read("Page 1 of").await;
    let looked = "const done = arguments[arguments.length - 1];
        const ask = window.__TAURI_INTERNALS__.invoke;
        ask('find_told').then((told) => ask('save_told', { told: { ...told, looked_on: '2026-01-13' } })).then(done);";
    window.wait_for(looked, vec![]).await;
    window.go("told").await;
    window.read("Is this still right?").await;
    window.close().await;
}
