//! The word rules run over every message, over every example print, and over the word lists themselves.
//! What must stay as it is stands in `assets/words/exceptions.toml`, with its reason.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use by_my_side_core::dates::Now;
use by_my_side_core::easy_words::{Finding, Kind, check, check_knowing, our_words};
use by_my_side_core::pictures;
use by_my_side_core::prints::{Eyes, PrintChoice, PrintKind};
use by_my_side_core::store::Store;
use by_my_side_core::text::{self, Words};
use chrono::{TimeZone, Utc};
use regex::Regex;
use serde::Deserialize;
use serde_json::Value;

use crate::messages::{self, Message};
use crate::tree;

/// The names in the samples and in the example family.
const NAMES: [&str; 9] = ["Sam", "Alex", "Ben", "Priya", "Grace", "Hannah", "Donna", "Leo", "Mia"];

#[derive(Deserialize)]
struct Exceptions {
    allow: Vec<Allowed>,
}

#[derive(Deserialize)]
struct Allowed {
    id: String,
    rules: Vec<u8>,
    reason: String,
}

fn exceptions() -> Vec<Allowed> {
    let file = tree::read(tree::root().join("assets/words/exceptions.toml"));
    toml::from_str::<Exceptions>(&file).unwrap().allow
}

/// What is hard to read in a message, in each of the ways it can be said.
fn findings(message: &Message) -> BTreeSet<Finding> {
    let mut found: BTreeSet<Finding> = message.texts.iter().flat_map(|text| in_text(text)).collect();
    found.extend(message.literals.iter().flat_map(|literal| written_by_hand(literal)));
    found
}

fn in_text(text: &str) -> Vec<Finding> {
    let sentence = text.trim_end().ends_with(['.', '?', '!', ':']);
    let kind = if sentence { Kind::Screen } else { Kind::Label };
    check_knowing(text, kind, text::FIRST_LANGUAGE, &NAMES)
}

/// Days and times come from the formatter, so that screen, voice and paper say them the same.
fn written_by_hand(literal: &str) -> Vec<Finding> {
    static PATTERNS: LazyLock<[(u8, Regex); 2]> = LazyLock::new(|| {
        let month = "January|February|March|April|May|June|July|August|September|October|November|December";
        let day = Regex::new(&format!(r"\b\d{{1,2}} (?:{month})\b|\b(?:19|20)\d\d\b")).unwrap();
        [(13, day), (14, Regex::new(r"\b\d{1,2}[:.]\d\d\b").unwrap())]
    });
    let mend = "Give it as a value, so that the formatter says it.";
    let found = PATTERNS.iter().filter_map(|(rule, pattern)| Some((*rule, pattern.find(literal)?.as_str())));
    found.map(|(rule, words)| Finding { rule, words: words.to_owned(), mend: mend.to_owned() }).collect()
}

#[test]
fn every_message_is_easy_to_read() {
    let allowed: BTreeMap<String, Vec<u8>> = exceptions().into_iter().map(|one| (one.id, one.rules)).collect();
    let mut hard = Vec::new();
    for message in messages::all(text::FIRST_LANGUAGE) {
        let rules = allowed.get(&message.id).cloned().unwrap_or_default();
        for finding in findings(&message).into_iter().filter(|finding| !rules.contains(&finding.rule)) {
            hard.push(format!("{}: rule {}: {:?}. {}", message.id, finding.rule, finding.words, finding.mend));
        }
    }
    assert!(hard.is_empty(), "{} findings\n{}", hard.len(), hard.join("\n"));
}

#[test]
fn every_exception_is_still_needed() {
    let all = messages::all(text::FIRST_LANGUAGE);
    for one in exceptions() {
        let message = all.iter().find(|message| message.id == one.id).unwrap_or_else(|| panic!("{} is gone", one.id));
        let found: BTreeSet<u8> = findings(message).iter().map(|finding| finding.rule).collect();
        assert!(one.rules.iter().all(|rule| found.contains(rule)), "{}: {found:?} is all there is", one.id);
        assert!(one.reason.len() > 15, "{}: the reason says nothing", one.id);
    }
}

#[test]
fn each_rule_catches_a_bad_message() {
    let bad: [(u8, &str); 13] = [
        (2, "You can go to the big new shop with me today."),
        (3, "Go in. Sit down. Look up. Come out."),
        (4, "You can go unless it is late."),
        (5, "Care proceedings start soon."),
        (7, "The letter was sent on Monday."),
        (8, "The CIN meeting is today."),
        (9, "You don't have to."),
        (11, "Ask somebody you trust."),
        (12, "You have two dates."),
        (13, "It is on 14/07/26."),
        (14, "It is at 14:30."),
        (16, "Sit down (or stand)."),
        (39, "You missed the meeting."),
    ];
    for (rule, text) in bad {
        assert!(in_text(text).iter().any(|finding| finding.rule == rule), "rule {rule} lets this through: {text}");
    }
    assert_eq!(written_by_hand("on 14 July").first().map(|finding| finding.rule), Some(13));
    assert_eq!(written_by_hand("at 2:30 in the afternoon").first().map(|finding| finding.rule), Some(14));
}

#[test]
fn our_words_have_an_easy_meaning_and_a_picture() {
    let (mut seen, mut hard) = (BTreeSet::new(), Vec::new());
    for our in our_words() {
        assert!(seen.insert(our.word), "{} stands twice", our.word);
        assert!(pictures::ids().iter().any(|id| id == our.picture), "{}: no picture {}", our.word, our.picture);
        let found = check(our.meaning, Kind::Print, text::FIRST_LANGUAGE);
        hard.extend(found.into_iter().map(|one| format!("{}: rule {}: {}", our.word, one.rule, one.words)));
    }
    assert!(hard.is_empty(), "{}", hard.join("\n"));
    assert!(seen.len() > 50);
}

#[test]
fn every_word_not_to_say_is_found() {
    let file = tree::read(tree::root().join("assets/words/instead.txt"));
    for line in file.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let fields: Vec<&str> = line.split('|').map(str::trim).collect();
        let [rule, words, say] = fields.as_slice() else { panic!("{line} has 3 parts") };
        let found = check(words, Kind::Print, text::FIRST_LANGUAGE);
        let mend = format!("Say this: {say}.");
        assert!(found.iter().any(|one| one.rule.to_string() == *rule && one.mend == mend), "{line}: {found:?}");
    }
}

#[test]
fn every_example_print_is_easy_to_read() {
    let now = Now::new(Utc.with_ymd_and_hms(2026, 7, 14, 9, 0, 0).unwrap(), chrono_tz::Europe::London);
    let mut store = Store::in_memory().unwrap();
    store.put_in_example(now).unwrap();
    let words = Words::new(text::FIRST_LANGUAGE);
    let family: Value = serde_json::from_str(&tree::read(tree::root().join("assets/example/family.json"))).unwrap();
    let mut theirs = Vec::new();
    every_text(&family, &mut theirs);
    theirs.retain(|text| text.split_whitespace().count() > 1);
    let mut hard = BTreeSet::new();
    for (kind, empty) in PrintKind::ALL.into_iter().flat_map(|kind| [(kind, false), (kind, true)]) {
        let items = store.print_items(kind, &words, now).unwrap().into_iter().map(|item| item.id).collect();
        let choice = PrintChoice { kind, eyes: Eyes::Advocate, items, points: 16, empty };
        let document = store.print_document(&choice, &words, now).unwrap();
        let mut lines = Vec::new();
        written_in(&serde_json::to_value(&document).unwrap(), "", &mut lines);
        assert!(lines.len() > 5, "{kind:?} says nothing");
        for line in lines.iter().filter(|line| !theirs.iter().any(|text| line.contains(text))) {
            let found = check_knowing(line, Kind::Print, text::FIRST_LANGUAGE, &NAMES);
            hard.extend(
                found.into_iter().map(|one| format!("{kind:?}: rule {}: {:?} in {line:?}", one.rule, one.words)),
            );
        }
    }
    let hard: Vec<String> = hard.into_iter().collect();
    assert!(hard.is_empty(), "{} findings\n{}", hard.len(), hard.join("\n"));
}

/// The words of the family itself, which nobody judges.
fn every_text(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => texts.push(text.clone()),
        Value::Array(all) => all.iter().for_each(|one| every_text(one, texts)),
        Value::Object(fields) => fields.values().for_each(|one| every_text(one, texts)),
        _ => {}
    }
}

/// Every line that stands on the paper.
fn written_in(value: &Value, field: &str, lines: &mut Vec<String>) {
    const WRITTEN: [&str; 17] = [
        "title",
        "whose",
        "lead",
        "words",
        "name",
        "lines",
        "by",
        "label",
        "day_words",
        "time_words",
        "items",
        "job",
        "side_words",
        "state_words",
        "footer",
        "text",
        "author",
    ];
    match value {
        Value::String(text) if WRITTEN.contains(&field) => lines.push(text.clone()),
        Value::Array(all) => all.iter().for_each(|one| written_in(one, field, lines)),
        Value::Object(fields) => fields.iter().for_each(|(name, one)| written_in(one, name, lines)),
        _ => {}
    }
}
