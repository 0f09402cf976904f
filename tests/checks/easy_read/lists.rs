//! The word lists themselves.

use std::collections::BTreeSet;

use by_my_side_core::easy_words::{Kind, check, our_words};
use by_my_side_core::{pictures, text};

use super::{WITH_RULES, list_file};
use crate::tree;

/// An entry of `instead.txt`.
struct Instead {
    line: String,
    rule: u8,
    words: String,
    say: String,
}

fn lines(language: &str, name: &str) -> Vec<String> {
    let file = tree::read(list_file(language, name));
    file.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect()
}

fn not_to_say(language: &str) -> Vec<Instead> {
    let read = |line: String| {
        let fields: Vec<&str> = line.split('|').map(str::trim).collect();
        let [rule, words, say] = fields.as_slice() else { panic!("{line} has 3 parts") };
        let (rule, words) = (rule.parse().unwrap(), words.trim_start_matches('='));
        Instead { rule, words: words.to_owned(), say: (*say).to_owned(), line: line.clone() }
    };
    lines(language, "instead.txt").into_iter().map(read).collect()
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
    for language in WITH_RULES {
        let mut seen = BTreeSet::new();
        for Instead { line, rule, words, say } in not_to_say(language) {
            let found = check(&words, Kind::Print, language);
            assert!(found.iter().any(|one| one.rule == rule && one.say == say), "{language} {line}: {found:?}");
            assert!(seen.insert(words), "{language} {line} stands twice");
        }
    }
}

#[test]
fn what_to_say_in_welsh_is_easy_itself() {
    for Instead { line, say, .. } in not_to_say("cy") {
        let found = check(&say, Kind::Print, "cy");
        assert!(found.iter().all(|one| ![5, 9, 11, 39].contains(&one.rule)), "{line}: {found:?}");
    }
}

#[test]
fn no_welsh_word_is_both_easy_and_not_to_say() {
    let common = lines("cy", "common.txt");
    let easy: BTreeSet<&str> = common.iter().flat_map(|line| line.split_whitespace()).collect();
    let both = not_to_say("cy").into_iter().map(|one| one.words).filter(|words| easy.contains(words.as_str()));
    assert_eq!(both.collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn only_welsh_words_of_the_field_are_long() {
    let file = tree::read(list_file("cy", "common.txt"));
    let (every_day, field) = file.split_once("# Part 3.").unwrap();
    let words = every_day.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace);
    let long: Vec<&str> = words.filter(|word| letters(word) > 11).collect();
    assert_eq!(long, Vec::<&str>::new());
    assert!(field.lines().any(|word| letters(word) > 11), "Part 3 has none either: the rule can go");
}

/// "ll" is one letter in Welsh.
fn letters(word: &str) -> usize {
    let double = ["ch", "dd", "ff", "ng", "ll", "ph", "rh", "th"];
    word.chars().count() - double.iter().map(|double| word.matches(double).count()).sum::<usize>()
}
