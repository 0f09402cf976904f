//! The word rules run over every message, over every example print, and over the word lists themselves.
//! What must stay as it is stands in `assets/words/exceptions.toml`, with its reason.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use by_my_side_core::dates::Now;
use by_my_side_core::easy_words::{Finding, Kind, Readability, check, check_knowing, our_words};
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

/// A term of the word bank stands as people meet it; what it means, and what to ask, are easy to read.
fn is_term(id: &str) -> bool {
    id.starts_with("word-") && (!id.contains('.') || id.ends_with(".speech"))
}

/// What is hard to read in a message, in each of the ways it can be said.
fn findings(message: &Message) -> BTreeSet<Finding> {
    if is_term(&message.id) {
        return BTreeSet::new();
    }
    let mut found: BTreeSet<Finding> = message.texts.iter().flat_map(|text| in_text(text)).collect();
    found.extend(message.literals.iter().flat_map(|literal| written_by_hand(literal)));
    let sentence = message.texts.iter().any(|text| is_sentence(text));
    found.extend(in_voice(&message.id, &message.literals.join(" "), sentence));
    found
}

fn is_sentence(text: &str) -> bool {
    text.trim_end().ends_with(['.', '?', '!', ':'])
}

fn in_text(text: &str) -> Vec<Finding> {
    let kind = if is_sentence(text) { Kind::Screen } else { Kind::Label };
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

/// The parent's own words, to choose and to say: they say I and my, as on paper.
const PARENTS_WORDS: [&str; 10] = [
    "strength-say-",
    "goal-why-",
    "told-yes-",
    "told-no-",
    "told-not-get-",
    "told-else-",
    "dates-why-ask-",
    "helper-key-say-",
    "help-advocate-say",
    "role-",
];

/// Parts of the app that do not belong to the parent alone, so their names need not say I or my.
const SHARED_PARTS: &str = "\
    about appointment appointment-form backups child-form delete-for-ever get-help goal goal-form helper-keys home \
    more person person-form print prints-later profiles put-away restore safe settings settings-look settings-voice \
    welcome word words";

/// Rule 10: names of parts and the parent's own paper say I and my, sentences say you to the parent.
fn in_voice(id: &str, text: &str, sentence: bool) -> Option<Finding> {
    let (mine, yours) = (says_i(text), says_you(text));
    let asked = id.starts_with("word-") && id.ends_with(".ask");
    let parents = asked || PARENTS_WORDS.iter().any(|begins| id.starts_with(begins));
    let (wrong, mend) = match id.strip_prefix("frame-title-") {
        Some(part) => {
            let named = mine || SHARED_PARTS.split(' ').any(|shared| shared == part);
            (!sentence && (yours || !named), "The parent names the parts of the app: My plan.")
        }
        None if is_on_paper(id) => (yours, "The parent speaks on paper: I and my."),
        None => (mine && (sentence || yours) && !parents, "A sentence says you and your to the parent."),
    };
    wrong.then(|| Finding { rule: 10, words: text.trim().to_owned(), mend: mend.to_owned() })
}

/// Whether it says I, me or my, but for the names of parts: "Go to My people."
fn says_i(text: &str) -> bool {
    static WORD: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\b(?:I|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself)\b").unwrap());
    static NAMES: LazyLock<Vec<String>> = LazyLock::new(|| {
        let named = messages::all(text::FIRST_LANGUAGE).into_iter().filter(|message| {
            ["frame-", "common-"].iter().any(|begins| message.id.starts_with(begins))
                && !message.texts.iter().any(|text| is_sentence(text))
        });
        let mut names: Vec<String> =
            named.flat_map(|message| message.texts).filter(|text| WORD.is_match(text)).collect();
        names.push("By My Side".to_owned());
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        names
    });
    let is_name = NAMES.iter().any(|name| name == text.trim());
    let rest = NAMES.iter().fold(text.to_owned(), |rest, name| rest.replace(name, ""));
    WORD.is_match(if is_name { text } else { &rest })
}

fn says_you(text: &str) -> bool {
    static WORD: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\b[Yy]ou(?:rs?|rself)?\b").unwrap());
    WORD.is_match(text)
}

/// Whether it stands on the parent's own paper: in the first half of `print.ftl`, or named so.
fn is_on_paper(id: &str) -> bool {
    static PAPER: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
        let file = tree::read(tree::root().join("locales/en-GB/print.ftl"));
        let paper = file.split_once("## The screens").expect("print.ftl says where its screens begin").0;
        paper.lines().filter_map(|line| Some(line.split_once(" =")?.0.trim().to_owned())).collect()
    });
    id.ends_with(".paper") || PAPER.contains(id.split('.').next().unwrap_or_default())
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
    for (id, text, sentence) in [
        ("frame-title-dates", "Your dates", false),
        ("frame-title-dates", "Dates", false),
        ("print-room", "Room for you to write", false),
        ("print-eyes-me.paper", "This is for you.", true),
        ("dates-day-gone", "I can still keep this day.", true),
        ("code-take-open", "Take my code from your record", false),
    ] {
        assert!(in_voice(id, text, sentence).is_some(), "rule 10 lets this through: {text}");
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
    let family: Value = serde_json::from_str(&tree::read(tree::root().join("assets/example/family.json"))).unwrap();
    let mut theirs = Vec::new();
    every_text(&family, &mut theirs);
    theirs.retain(|text| text.split_whitespace().count() > 1);
    let terms: Vec<String> = messages::all(text::FIRST_LANGUAGE)
        .into_iter()
        .filter(|message| is_term(&message.id))
        .flat_map(|message| message.texts)
        .collect();
    let mut hard = BTreeSet::new();
    for (name, lines) in example_prints() {
        assert!(lines.len() > 5, "{name} says nothing");
        let ours = |line: &&String| !theirs.iter().any(|text| line.contains(text)) && !terms.contains(line);
        for line in lines.iter().filter(ours) {
            let found = check_knowing(line, Kind::Print, text::FIRST_LANGUAGE, &NAMES);
            hard.extend(found.into_iter().map(|one| format!("{name}: rule {}: {:?} in {line:?}", one.rule, one.words)));
        }
    }
    let hard: Vec<String> = hard.into_iter().collect();
    assert!(hard.is_empty(), "{} findings\n{}", hard.len(), hard.join("\n"));
}

/// Rule 17, over whole documents with the family's own words in them. Who trips it looks, and judges.
#[test]
fn no_example_print_as_a_whole_is_hard_to_read() {
    let mut hard = Vec::new();
    for (name, lines) in example_prints() {
        let whole = Readability::of(&lines.join("\n"), &NAMES);
        let (grade, dale_chall) = (whole.grade(), whole.dale_chall());
        if grade > Readability::HIGHEST_GRADE || dale_chall > Readability::HIGHEST_DALE_CHALL {
            hard.push(format!("{name}: Flesch-Kincaid {grade:.1}, Dale-Chall {dale_chall:.1}: {whole:?}"));
        }
    }
    assert!(hard.is_empty(), "{}", hard.join("\n"));
}

/// Every print of the example family, full and empty, by name with its lines.
fn example_prints() -> Vec<(String, Vec<String>)> {
    let now = Now::new(Utc.with_ymd_and_hms(2026, 7, 14, 9, 0, 0).unwrap(), chrono_tz::Europe::London);
    let mut store = Store::in_memory().unwrap();
    store.put_in_example(now).unwrap();
    let words = Words::new(text::FIRST_LANGUAGE);
    let all = PrintKind::ALL.into_iter().flat_map(|kind| [(kind, false), (kind, true)]);
    all.map(|(kind, empty)| {
        let items = store.print_items(kind, &words, now).unwrap().into_iter().map(|item| item.id).collect();
        let choice = PrintChoice { kind, eyes: Eyes::Advocate, items, points: 16, empty };
        let document = store.print_document(&choice, &words, now).unwrap();
        let mut lines = Vec::new();
        written_in(&serde_json::to_value(&document).unwrap(), "", &mut lines);
        (format!("{kind:?}{}", if empty { ", empty" } else { "" }), lines)
    })
    .collect()
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
