//! Numbers as digits, days and times as the formatter says them.

use super::Finding;
use super::words::{Sentence, one_of};

const DAY: &str = "Say it like this: Tuesday 14 July 2026.";
const TIME: &str = "Say it like this: 2:30 in the afternoon.";
const NUMBER: &str = "Use small whole numbers, or say \"about\".";

const NUMBER_WORDS: &str = "\
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand";

const ROMANS: &str = "II III IV VI VII VIII IX XI XII XIII XIV XV";

const MONTHS: &str = "January February March April May June July August September October November December";

/// After these a big number is a phone number, a year, or is not exact.
const BEFORE_BIG: &str = "about ring press phone text number nhs in to";

/// Numbers that people know as names.
const NAMES: &str = "999 111 101 112 105";

/// Rules 12, 13 and 14 for the digits, in any language.
pub fn check(sentence: &Sentence<'_>, found: &mut Vec<Finding>) {
    let chunks: Vec<&str> = sentence.chunks.iter().map(|chunk| bare(chunk)).collect();
    for (at, chunk) in chunks.iter().enumerate() {
        if chunk.contains('@') || !chunk.contains(|sign: char| sign.is_ascii_digit()) {
            continue;
        }
        let before = at.checked_sub(1).and_then(|at| chunks.get(at)).copied().unwrap_or_default();
        let after = chunks.get(at + 1).copied().unwrap_or_default();
        if is_short_date(chunk) {
            found.push(Finding::new(13, chunk, DAY));
        } else if chunk.contains('%') || is_decimal(chunk) || (is_big(chunk) && !may_be_big(before, chunk, after)) {
            found.push(Finding::new(12, chunk, NUMBER));
        }
    }
}

/// The same for number words and for times, which need the part of the day.
pub fn check_english(sentence: &Sentence<'_>, found: &mut Vec<Finding>) {
    for word in &sentence.words {
        if one_of(NUMBER_WORDS, &word.lower) {
            found.push(Finding::new(12, &word.text, "Write the digits: 2, 12, 20."));
        }
        if one_of(ROMANS, &word.text) {
            found.push(Finding::new(12, &word.text, "Write 2 for II, 3 for III."));
        }
    }
    let chunks: Vec<&str> = sentence.chunks.iter().map(|chunk| bare(chunk)).collect();
    for (at, chunk) in chunks.iter().enumerate() {
        let rest = chunks.get(at + 1..).unwrap_or_default();
        let part = matches!(rest, ["in", "the", "morning" | "afternoon" | "evening", ..] | ["at", "night", ..]);
        let next = rest.first().map(|next| next.to_lowercase()).unwrap_or_default();
        let digits = !chunk.is_empty() && chunk.chars().all(|sign| sign.is_ascii_digit());
        if has_half_day(chunk) || (digits && matches!(next.as_str(), "am" | "pm" | "a.m" | "p.m")) {
            found.push(Finding::new(14, chunk, TIME));
        } else if let Some((hour, sign)) = clock(chunk)
            && (sign == '.' || !part || hour.starts_with('0') || hour.parse::<u8>().is_ok_and(|hour| hour > 12))
        {
            found.push(Finding::new(14, chunk, TIME));
        }
    }
}

/// Without the signs around it; "%" says something, so it stays.
fn bare(chunk: &str) -> &str {
    chunk.trim_matches(|sign: char| !sign.is_alphanumeric() && sign != '%')
}

fn numbers(chunk: &str, sign: char) -> Option<Vec<&str>> {
    let parts: Vec<&str> = chunk.split(sign).collect();
    let all = parts.iter().all(|part| !part.is_empty() && part.chars().all(|sign| sign.is_ascii_digit()));
    (all && parts.len() > 1).then_some(parts)
}

/// "14/7", "14/07/26", "14.7.2026", "2026-07-14".
fn is_short_date(chunk: &str) -> bool {
    let three = |sign| numbers(chunk, sign).is_some_and(|parts| parts.len() == 3);
    numbers(chunk, '/').is_some_and(|parts| parts.len() < 4) || three('.') || three('-')
}

/// The hour of "2:30" or "2.30", and the sign in it.
fn clock(chunk: &str) -> Option<(&str, char)> {
    [':', '.'].into_iter().find_map(|sign| match numbers(chunk, sign)?.as_slice() {
        [hour, minutes] if hour.len() < 3 && minutes.len() == 2 => Some((*hour, sign)),
        _ => None,
    })
}

fn is_decimal(chunk: &str) -> bool {
    numbers(chunk, '.').is_some() && clock(chunk).is_none()
}

/// "2pm", "2.30am".
fn has_half_day(chunk: &str) -> bool {
    let lower = chunk.to_lowercase();
    let before = lower.strip_suffix("am").or_else(|| lower.strip_suffix("pm"));
    before.is_some_and(|before| before.ends_with(|sign: char| sign.is_ascii_digit()))
}

fn is_big(chunk: &str) -> bool {
    chunk.replace(',', "").parse::<u64>().is_ok_and(|number| number > 100)
}

/// A phone number, a year, a number that is a name, or one that is not exact.
fn may_be_big(before: &str, chunk: &str, after: &str) -> bool {
    let digits = |chunk: &str| !chunk.is_empty() && chunk.chars().all(|sign| sign.is_ascii_digit());
    let grouped = (digits(before) && before.len() > 2) || (digits(after) && after.len() > 2);
    one_of(NAMES, chunk)
        || chunk.starts_with('0')
        || grouped
        || one_of(MONTHS, before)
        || one_of(BEFORE_BIG, &before.to_lowercase())
}
