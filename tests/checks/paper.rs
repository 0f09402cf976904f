//! Pictures on paper repeat the words beside them, so the tags of a PDF leave them out: none may stand alone.

use by_my_side_core::dates::Now;
use by_my_side_core::prints::{Eyes, PrintChoice, PrintKind};
use by_my_side_core::store::Store;
use by_my_side_core::text::{self, Words};
use chrono::{TimeZone, Utc};
use serde_json::{Value, json};

use crate::tree;

/// Each drawing of a document, and the fields whose words it repeats.
const BESIDE: [(&str, &[&str]); 3] = [
    ("picture", &["name", "lines", "items", "words", "title", "job", "write"]),
    ("page", &["day_words"]),
    ("clock", &["time_words"]),
];

/// Every print of the example family in every language, full and empty, by its name.
fn documents() -> Vec<(String, Value)> {
    let now = Now::new(Utc.with_ymd_and_hms(2026, 7, 14, 9, 0, 0).unwrap(), chrono_tz::Europe::London);
    let mut store = Store::in_memory().unwrap();
    store.put_in_example(now).unwrap();
    let mut found = Vec::new();
    for language in text::languages() {
        let words = Words::new(language);
        for (kind, empty) in PrintKind::ALL.into_iter().flat_map(|kind| [(kind, false), (kind, true)]) {
            let items = store.print_items(kind, &words, now).unwrap().into_iter().map(|item| item.id).collect();
            let choice = PrintChoice { kind, eyes: Eyes::Advocate, items, points: 16, empty, ..PrintChoice::default() };
            let document = store.print_document(&choice, &words, now).unwrap();
            let name = format!("{language}, {kind:?}{}", if empty { ", empty" } else { "" });
            found.push((name, serde_json::to_value(&document).unwrap()));
        }
    }
    found
}

/// A picture, a photo, or a clock or a calendar page that shows a real time or day.
fn means_something(drawing: &Value) -> bool {
    match drawing["kind"].as_str() {
        Some("idea" | "photo") => true,
        Some("clock") => !drawing["time"].is_null(),
        Some("page") => !drawing["day"].is_null(),
        _ => false,
    }
}

fn says_something(value: &Value) -> bool {
    match value {
        Value::String(words) => !words.trim().is_empty(),
        Value::Array(all) => all.iter().any(says_something),
        Value::Object(fields) => fields.values().any(says_something),
        _ => false,
    }
}

/// Where a picture has no words beside it.
fn alone(value: &Value, place: &str, found: &mut Vec<String>) {
    match value {
        Value::Array(all) => all.iter().enumerate().for_each(|(at, one)| alone(one, &format!("{place}[{at}]"), found)),
        Value::Object(fields) => {
            for (drawing, words) in BESIDE {
                let drawn = means_something(&value[drawing]);
                if drawn && !words.iter().any(|field| says_something(&value[*field])) {
                    found.push(format!("{place}.{drawing}: {}", value[drawing]));
                }
            }
            fields.iter().for_each(|(name, one)| alone(one, &format!("{place}.{name}"), found));
        }
        _ => {}
    }
}

#[test]
fn no_picture_on_paper_stands_alone() {
    let mut found = Vec::new();
    for (name, document) in documents() {
        alone(&document, &name, &mut found);
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// One function of the templates puts pictures on paper, and it leaves them out of what is read.
#[test]
fn every_picture_on_paper_is_left_out_of_the_tags() {
    for path in tree::files("assets/print", &[".typ"]) {
        let source = tree::read(&path);
        let begin = source.find("#let drawing(picture").unwrap_or(source.len());
        let end = source[begin..].find("\n})").map_or(source.len(), |end| begin + end);
        assert!(begin == source.len() || source[begin..end].contains("pdf.artifact("), "a drawing is read out");
        let outside = [&source[..begin], &source[end..]].concat();
        assert!(!outside.contains("image("), "{}: a picture outside `drawing` has no words", tree::short(&path));
    }
}

#[test]
fn a_picture_that_stands_alone_is_found() {
    let mut found = Vec::new();
    let good = json!({ "picture": { "kind": "idea", "id": "bus" }, "name": "Bus 8", "lines": [] });
    let bad = json!({ "rows": [{ "picture": { "kind": "idea", "id": "bus" }, "name": "", "lines": [""] }] });
    let empty = json!({ "clock": { "kind": "clock", "time": null }, "time_words": [] });
    alone(&good, "good", &mut found);
    alone(&empty, "empty", &mut found);
    assert!(found.is_empty(), "{found:?}");
    alone(&bad, "bad", &mut found);
    assert_eq!(found.len(), 1);
}
