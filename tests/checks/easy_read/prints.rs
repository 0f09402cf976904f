//! The word rules over every print of the example family.

use std::collections::BTreeSet;

use by_my_side_core::dates::Now;
use by_my_side_core::easy_words::{Kind, Readability, check_knowing};
use by_my_side_core::letters::letter_kinds;
use by_my_side_core::nation::Nation;
use by_my_side_core::prints::{Eyes, PrintChoice, PrintKind};
use by_my_side_core::sentences::sentences_of;
use by_my_side_core::store::Store;
use by_my_side_core::text::{self, Words};
use chrono::{TimeZone, Utc};
use serde_json::Value;

use super::{NAMES, WITH_RULES, is_term};
use crate::{messages, tree};

#[test]
fn every_example_print_is_easy_to_read() {
    let hard: BTreeSet<String> = WITH_RULES.into_iter().flat_map(hard_lines).collect();
    let hard: Vec<String> = hard.into_iter().collect();
    assert!(hard.is_empty(), "{} findings\n{}", hard.len(), hard.join("\n"));
}

fn hard_lines(language: &str) -> Vec<String> {
    let family: Value = serde_json::from_str(&tree::read(tree::root().join("assets/example/family.json"))).unwrap();
    let mut theirs = Vec::new();
    every_text(&family, &mut theirs);
    // The paper has one sentence on a line.
    let mut theirs: Vec<String> = theirs.iter().flat_map(|text| sentences_of(text)).map(|one| one.text).collect();
    theirs.retain(|text| text.split_whitespace().count() > 1);
    let terms: Vec<String> = messages::all(language)
        .into_iter()
        .filter(|message| is_term(&message.id))
        .flat_map(|message| message.texts)
        .collect();
    let laws = law_names();
    let mut hard = Vec::new();
    for (name, lines) in example_prints(language) {
        assert!(lines.len() > 5, "{name} says nothing");
        let ours = |line: &&String| {
            !theirs.iter().any(|text| line.contains(text))
                && !terms.contains(line)
                && !laws.iter().any(|law| line.contains(law))
        };
        for line in lines.iter().filter(ours) {
            let found = check_knowing(line, Kind::Print, language, &NAMES);
            let found =
                found.iter().map(|one| format!("{language} {name}: rule {}: {:?} in {line:?}", one.rule, one.words));
            hard.extend(found);
        }
    }
    hard
}

/// What a law is called and where it stands: nobody can say that in easier words.
fn law_names() -> Vec<String> {
    let laws = letter_kinds().iter().flat_map(|kind| &kind.laws);
    let named = laws.flat_map(|law| law.names.values().map(String::as_str).chain([law.source.as_str()]));
    let facts = Nation::ALL.into_iter().flat_map(Nation::law_facts);
    let named = named.chain(facts.flat_map(|fact| [fact.id.as_str(), fact.provision.as_str(), fact.source.as_str()]));
    named.map(|name| name.trim_start_matches("https://").to_owned()).collect()
}

/// Rule 17, over whole documents with the family's own words in them. Who trips it looks, and judges.
#[test]
fn no_example_print_as_a_whole_is_hard_to_read() {
    let (mut hard, laws) = (Vec::new(), law_names());
    // A week or month for the wall is days and names, without a sentence to measure; a timeline says two days in each line; on the
    // papers of the law each row names its law.
    let wall =
        |name: &str| ["Week", "Month", "Timeline", "StageRights", "LawFacts"].iter().any(|days| name.starts_with(days));
    let sentences = example_prints(text::FIRST_LANGUAGE).into_iter().filter(|(name, _)| !wall(name));
    for (name, lines) in sentences {
        let said: Vec<_> = lines.into_iter().filter(|line| !laws.iter().any(|law| line.contains(law))).collect();
        let whole = Readability::of(&said.join("\n"), &NAMES);
        let (grade, dale_chall) = (whole.grade(), whole.dale_chall());
        if grade > Readability::HIGHEST_GRADE || dale_chall > Readability::HIGHEST_DALE_CHALL {
            hard.push(format!("{name}: Flesch-Kincaid {grade:.1}, Dale-Chall {dale_chall:.1}: {whole:?}"));
        }
    }
    assert!(hard.is_empty(), "{}", hard.join("\n"));
}

/// Every print of the example family, full and empty, by name with its lines.
fn example_prints(language: &str) -> Vec<(String, Vec<String>)> {
    let now = Now::new(Utc.with_ymd_and_hms(2026, 7, 14, 9, 0, 0).unwrap(), chrono_tz::Europe::London);
    let mut store = Store::in_memory().unwrap();
    store.put_in_example(now).unwrap();
    let words = Words::new(language);
    let all = PrintKind::ALL.into_iter().flat_map(|kind| [(kind, false), (kind, true)]);
    all.map(|(kind, empty)| {
        let items = store.print_items(kind, &words, now).unwrap().into_iter().map(|item| item.id).collect();
        let choice = PrintChoice { kind, eyes: Eyes::Advocate, items, points: 16, empty, ..PrintChoice::default() };
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
