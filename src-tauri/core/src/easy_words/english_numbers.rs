//! English numbers in words, and times with their part of the day.

use super::Finding;
use super::numbers::{bare_chunks, has_half_day, in_words, is_digits, is_hard_clock};
use super::words::{Sentence, one_of};

/// A day as the formatter says it.
pub const DAY: &str = "Tuesday 14 July 2026";
/// A time as the formatter says it.
pub const TIME: &str = "2:30 in the afternoon";

const NUMBER_WORDS: &str = "\
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand";

const MONTHS: &str = "January February March April May June July August September October November December";

/// After these a big number is a phone number, a year, or is not exact.
const BEFORE_BIG: &str = "about ring press phone text number nhs in to";

/// Rules 12 and 14 for number words and for times, which need the part of the day.
pub fn check(sentence: &Sentence<'_>, found: &mut Vec<Finding>) {
    let number = |at: usize| sentence.words.get(at).is_some_and(|word| one_of(NUMBER_WORDS, &word.lower));
    in_words(sentence, number, found);
    let chunks = bare_chunks(sentence);
    for (at, chunk) in chunks.iter().enumerate() {
        let after = chunks.get(at + 1..).unwrap_or_default();
        let part = matches!(after, ["in", "the", "morning" | "afternoon" | "evening", ..] | ["at", "night", ..]);
        let next = after.first().map(|next| next.to_lowercase()).unwrap_or_default();
        let half = is_digits(chunk) && matches!(next.as_str(), "am" | "pm" | "a.m" | "p.m");
        if half || has_half_day(chunk, &["am", "pm"]) || is_hard_clock(chunk, part) {
            found.push(sentence.language.hard_time(chunk));
        }
    }
}

/// Whether a big number after this word is a phone number, a year, or not exact.
pub fn may_precede_big(word: &str) -> bool {
    one_of(MONTHS, word) || one_of(BEFORE_BIG, &word.to_lowercase())
}
