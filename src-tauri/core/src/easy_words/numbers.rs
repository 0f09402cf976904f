//! Numbers as digits, days and times as the formatter says them: what is judged in every language, and the parts from
//! which a language makes its own rules.

use super::words::{Language, Sentence, one_of};
use super::{Finding, english_numbers, welsh_numbers};

const NUMBER: &str = "Use small whole numbers, or say \"about\".";
const ROMANS: &str = "II III IV VI VII VIII IX XI XII XIII XIV XV";

/// Numbers that people know as names.
const NAMES: &str = "999 111 101 112 105";

/// Rules 12 and 13 for the digits, in any language.
pub fn check(sentence: &Sentence<'_>, found: &mut Vec<Finding>) {
    let chunks = bare_chunks(sentence);
    for (at, chunk) in chunks.iter().enumerate() {
        if chunk.contains('@') || !chunk.contains(|sign: char| sign.is_ascii_digit()) {
            continue;
        }
        let before = before(&chunks, at);
        let after = chunks.get(at + 1).copied().unwrap_or_default();
        let big = is_big(chunk) && !may_be_big(before, chunk, after) && !sentence.language.may_precede_big(before);
        if is_short_date(chunk) {
            found.push(sentence.language.hard_day(chunk));
        } else if chunk.contains('%') || is_decimal(chunk) || big {
            found.push(Finding::new(12, chunk, NUMBER));
        }
    }
}

impl Language {
    /// Rule 13.
    pub fn hard_day(self, words: &str) -> Finding {
        let day = if self == Language::Welsh { welsh_numbers::DAY } else { english_numbers::DAY };
        Finding::new(13, words, &format!("Say it like this: {day}."))
    }

    /// Rule 14.
    pub fn hard_time(self, words: &str) -> Finding {
        let time = if self == Language::Welsh { welsh_numbers::TIME } else { english_numbers::TIME };
        Finding::new(14, words, &format!("Say it like this: {time}."))
    }

    /// Whether a big number after this word is a phone number, a year, or not exact.
    fn may_precede_big(self, word: &str) -> bool {
        match self {
            Language::Welsh => welsh_numbers::may_precede_big(word),
            Language::English | Language::Other => english_numbers::may_precede_big(word),
        }
    }
}

/// Rule 12 for numbers in words and for those of the Romans. `in_words` says whether the word at a place is one.
pub fn in_words(sentence: &Sentence<'_>, in_words: impl Fn(usize) -> bool, found: &mut Vec<Finding>) {
    for (at, word) in sentence.words.iter().enumerate() {
        if in_words(at) {
            found.push(Finding::new(12, &word.text, "Write the digits: 2, 12, 20."));
        }
        if one_of(ROMANS, &word.text) {
            found.push(Finding::new(12, &word.text, "Write 2 for II, 3 for III."));
        }
    }
}

/// What stands between spaces, without the signs around it; "%" says something, so it stays.
pub fn bare_chunks<'a>(sentence: &Sentence<'a>) -> Vec<&'a str> {
    let bare = |chunk: &&'a str| chunk.trim_matches(|sign: char| !sign.is_alphanumeric() && sign != '%');
    sentence.chunks.iter().map(bare).collect()
}

/// What stands before the chunk at `at`.
pub fn before<'a>(chunks: &[&'a str], at: usize) -> &'a str {
    at.checked_sub(1).and_then(|at| chunks.get(at)).copied().unwrap_or_default()
}

/// Whether there are digits and nothing else.
pub fn is_digits(chunk: &str) -> bool {
    !chunk.is_empty() && chunk.chars().all(|sign| sign.is_ascii_digit())
}

/// "2pm", "2.30am", with one of these for the half of the day.
pub fn has_half_day(chunk: &str, halves: &[&str]) -> bool {
    let lower = chunk.to_lowercase();
    let mut before = halves.iter().filter_map(|half| lower.strip_suffix(half));
    before.any(|before| before.ends_with(|sign: char| sign.is_ascii_digit()))
}

/// "2.30", "14:30", "02:30", and "2:30" without the `part` of the day behind it.
pub fn is_hard_clock(chunk: &str, part: bool) -> bool {
    let late = |hour: &str| hour.parse::<u8>().is_ok_and(|hour| hour > 12);
    clock(chunk).is_some_and(|(hour, sign)| sign == '.' || !part || hour.starts_with('0') || late(hour))
}

/// The hour of "2:30" or "2.30", and the sign in it.
pub fn clock(chunk: &str) -> Option<(&str, char)> {
    [':', '.'].into_iter().find_map(|sign| match numbers(chunk, sign)?.as_slice() {
        [hour, minutes] if hour.len() < 3 && minutes.len() == 2 => Some((*hour, sign)),
        _ => None,
    })
}

fn numbers(chunk: &str, sign: char) -> Option<Vec<&str>> {
    let parts: Vec<&str> = chunk.split(sign).collect();
    (parts.len() > 1 && parts.iter().all(|part| is_digits(part))).then_some(parts)
}

/// "14/7", "14/07/26", "14.7.2026", "2026-07-14".
fn is_short_date(chunk: &str) -> bool {
    let three = |sign| numbers(chunk, sign).is_some_and(|parts| parts.len() == 3);
    numbers(chunk, '/').is_some_and(|parts| parts.len() < 4) || three('.') || three('-')
}

fn is_decimal(chunk: &str) -> bool {
    numbers(chunk, '.').is_some() && clock(chunk).is_none()
}

fn is_big(chunk: &str) -> bool {
    chunk.replace(',', "").parse::<u64>().is_ok_and(|number| number > 100)
}

/// A phone number, or a number that is a name.
fn may_be_big(before: &str, chunk: &str, after: &str) -> bool {
    let grouped = |beside: &str| is_digits(beside) && beside.len() > 2;
    one_of(NAMES, chunk) || chunk.starts_with('0') || grouped(before) || grouped(after)
}
