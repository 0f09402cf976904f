//! Words: every id that a screen or Rust asks for is there, in every language, with the values it needs.

use by_my_side_core::text;
use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement, VariantKey};
use regex::Regex;

use crate::generated::messages;
use crate::tree;

#[test]
fn every_language_says_everything_with_the_same_values() {
    let first = messages(text::FIRST_LANGUAGE);
    for language in text::languages() {
        let other = messages(language);
        let missing: Vec<_> = first.keys().filter(|id| !id.ends_with(".speech") && !other.contains_key(*id)).collect();
        assert!(missing.is_empty(), "{language} does not say {missing:#?}");
        for (id, values) in &other {
            let known = first.get(id).or_else(|| first.get(id.trim_end_matches(".speech")));
            assert!(known.is_some(), "{language} says {id}, which no screen asks for");
            assert!(values.is_subset(known.unwrap()) || id.ends_with(".speech"), "{language}: {id} uses {values:?}");
        }
    }
}

/// Welsh has six forms of a number. A message that chooses by number has to say all of them.
#[test]
fn every_plural_of_a_language_is_said() {
    let forms = |language: &str| match language {
        "cy" => vec!["zero", "one", "two", "few", "many", "other"],
        _ => vec!["one", "other"],
    };
    let mut short = Vec::new();
    for language in text::languages() {
        for path in tree::files(&format!("locales/{language}"), &[".ftl"]) {
            let source = tree::read(&path);
            let parsed = fluent_syntax::parser::parse(source.as_str()).unwrap_or_else(|(parsed, _)| parsed);
            for entry in parsed.body {
                let Entry::Message(message) = entry else { continue };
                let patterns = message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value));
                for keys in patterns.flat_map(chosen_by) {
                    let is_plural = keys.iter().any(|key| ["zero", "one", "two", "few", "many"].contains(key));
                    if is_plural && !forms(language).iter().all(|form| keys.contains(form)) {
                        short.push(format!("{language}: {} says {keys:?} only", message.id.name));
                    }
                }
            }
        }
    }
    assert!(short.is_empty(), "{short:#?}");
}

/// The forms between which each choice of a pattern chooses.
fn chosen_by<'a>(pattern: &Pattern<&'a str>) -> Vec<Vec<&'a str>> {
    let mut found = Vec::new();
    for element in &pattern.elements {
        let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element else { continue };
        found.push(variants.iter().filter_map(|variant| name_of(&variant.key)).collect());
        found.extend(variants.iter().flat_map(|variant| chosen_by(&variant.value)));
    }
    found
}

fn name_of<'a>(key: &VariantKey<&'a str>) -> Option<&'a str> {
    if let VariantKey::Identifier { name } = key { Some(name) } else { None }
}

#[test]
fn every_id_that_is_asked_for_has_words() {
    let words = messages(text::FIRST_LANGUAGE);
    let asked = Regex::new(r#"\b(?:t|speech|words\.text|words\.speech|says?)\(\s*"([a-z][a-z0-9.-]*)""#).unwrap();
    let mut missing = Vec::new();
    let sources = tree::files("ui/src", &[".svelte", ".ts"]).into_iter().chain(tree::files("src-tauri", &[".rs"]));
    for path in sources.filter(|path| !path.to_string_lossy().contains(".test.")) {
        for found in asked.captures_iter(&tree::read(&path)) {
            if !words.contains_key(&found[1]) {
                missing.push(format!("{} in {}", &found[1], tree::short(&path)));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_problem_has_words_and_a_way_on() {
    let words = messages(text::FIRST_LANGUAGE);
    let types = tree::read(tree::root().join("ui/src/generated/types.ts"));
    let union = Regex::new(r"export type Problem = ([^;]*);").unwrap().captures(&types).unwrap()[1].to_owned();
    let problems: Vec<&str> = union.split('|').map(|name| name.trim().trim_matches('"')).collect();
    assert!(problems.len() > 10, "{problems:?}");
    for problem in problems {
        assert!(words.contains_key(&format!("problem-{problem}")), "problem-{problem} has no words");
        assert!(words.contains_key(&format!("problem-{problem}.do")), "problem-{problem} has no way on");
    }
}

#[test]
fn days_times_and_phone_numbers_are_said_the_same_by_rust_and_the_screens() {
    use by_my_side_core::dates::{self, Day, Time};
    let cases: serde_json::Value =
        serde_json::from_str(&tree::read(tree::root().join("tests/fixtures/said.json"))).unwrap();
    let words = text::Words::new(text::FIRST_LANGUAGE);
    let list = |name: &str| cases[name].as_array().unwrap_or_else(|| panic!("{name} has cases")).clone();
    let said = |case: &serde_json::Value, name: &str| case[name].as_str().unwrap_or_default().to_owned();
    for case in list("days") {
        let day: Day = serde_json::from_value(case["day"].clone()).unwrap();
        assert_eq!(dates::said_day(&words, day), said(&case, "said"));
        assert_eq!(dates::said_day_short(&words, day), said(&case, "short"));
    }
    for case in list("times") {
        let time: Time = serde_json::from_value(case["time"].clone()).unwrap();
        assert_eq!(dates::said_time(&words, time), said(&case, "said"));
        assert_eq!(dates::spoken_time(&words, time), said(&case, "spoken"));
    }
    for case in list("lengths") {
        let minutes = u32::try_from(case["minutes"].as_u64().unwrap()).unwrap();
        assert_eq!(dates::said_minutes(&words, minutes), said(&case, "said"));
    }
    for case in list("grouped") {
        assert_eq!(dates::grouped_phone(&said(&case, "phone")), said(&case, "shown"));
    }
    for case in list("phones") {
        assert_eq!(dates::spoken_phone(&words, &said(&case, "phone")), said(&case, "spoken"));
    }
}
