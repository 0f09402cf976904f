//! Welsh numbers in words, days and times.

use super::Finding;
use super::numbers::{bare_chunks, before, clock, has_half_day, in_words, is_digits, is_hard_clock};
use super::welsh_words::{is_any_of, unmutated};
use super::words::{Sentence, one_of};

/// A day as the formatter says it.
pub const DAY: &str = "dydd Mawrth 14 Gorffennaf 2026";
/// A time as the formatter says it.
pub const TIME: &str = "2:30 y prynhawn";

/// "un" is no number here, and "deg" is mostly "teg".
const NUMBER_WORDS: &str = "\
    dau dwy tri tair pedwar pedair pump pum chwech chwe saith wyth naw deuddeg pymtheg deunaw ugain cant miliwn";

const MONTHS: &str = "ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr";
const WEEKDAYS: &str = "llun mawrth mercher iau gwener sadwrn sul";

/// What makes "14eg" of 14.
const COUNTED: [&str; 8] = ["af", "il", "ail", "ydd", "ed", "fed", "eg", "ain"];

/// After these a big number is a phone number, a year, or is not exact.
const BEFORE_BIG: &str = "tua dua rhif ffoniwch pwyswch ffôn testun gig i yn o at";

/// Rules 12, 13 and 14.
pub fn check(sentence: &Sentence<'_>, found: &mut Vec<Finding>) {
    in_words(sentence, |at| is_number(sentence, at), found);
    let chunks = bare_chunks(sentence);
    let small: Vec<String> = chunks.iter().map(|chunk| chunk.replace('’', "'").to_lowercase()).collect();
    let small: Vec<&str> = small.iter().map(String::as_str).collect();
    for (at, said) in small.iter().enumerate() {
        let chunk = chunks.get(at).copied().unwrap_or_default();
        let (before, after) = (before(&small, at), small.get(at + 1..).unwrap_or_default());
        let comma = sentence.chunks.get(at).is_some_and(|chunk| chunk.ends_with(','));
        if is_hard_day(before, said, after) || (comma && is_weekday_before_number(before, said, after)) {
            found.push(sentence.language.hard_day(chunk));
        } else if is_counted(said) {
            found.push(Finding::new(12, chunk, "Write the number: 14."));
        }
        if is_hard_time(before, said, after) {
            found.push(sentence.language.hard_time(chunk));
        }
    }
}

/// Whether a big number after this word is a phone number, a year, or not exact.
pub fn may_precede_big(word: &str) -> bool {
    let lower = word.to_lowercase();
    one_of(BEFORE_BIG, &lower) || is_any_of(MONTHS, &lower)
}

/// A number in words, but not "y ddau", which are both.
fn is_number(sentence: &Sentence<'_>, at: usize) -> bool {
    let Some(word) = sentence.words.get(at).filter(|word| !word.name && word.lower != "gant") else { return false };
    let the = sentence.before(at, 1).iter().any(|before| before.lower == "y" || before.joined() == "'r");
    let numbers = unmutated(&word.lower).into_iter().filter(|root| one_of(NUMBER_WORDS, root));
    numbers.into_iter().any(|number| !(the && matches!(number.as_str(), "dau" | "dwy")))
}

fn is_month(word: Option<&&str>) -> bool {
    word.is_some_and(|word| is_any_of(MONTHS, word))
}

/// "14eg"
fn is_counted(said: &str) -> bool {
    COUNTED.iter().filter_map(|end| said.strip_suffix(end)).any(is_digits)
}

/// "14eg Gorffennaf", "14 o Orffennaf", and "Mawrth" alone, which is Tuesday and March.
fn is_hard_day(before: &str, said: &str, after: &[&str]) -> bool {
    let counted = is_counted(said) && (is_month(after.first()) || is_month(after.get(1)));
    let of = is_digits(said) && after.first() == Some(&"o") && is_month(after.get(1));
    let known = one_of("dydd ddydd nos mis fis", before) || is_digits(before);
    counted || of || (matches!(said, "mawrth" | "fawrth") && !known)
}

/// "dydd Mawrth, 14 Gorffennaf"
fn is_weekday_before_number(before: &str, said: &str, after: &[&str]) -> bool {
    one_of(WEEKDAYS, said) && one_of("dydd ddydd", before) && after.first().is_some_and(|after| is_digits(after))
}

/// "2.30", "14:30", "2:30" without its part of the day, "am 2:30" (the hour that is said changes), "2yp", "2 o'r gloch".
fn is_hard_time(before: &str, said: &str, after: &[&str]) -> bool {
    let part =
        matches!(after, ["y", "bore" | "prynhawn" | "nos", ..] | ["gyda'r", "nos", ..] | ["canol", "dydd" | "nos", ..]);
    let half = is_digits(said) && matches!(after, ["yb" | "yp" | "yh" | "pm", ..] | ["o'r", "gloch", ..]);
    let with_am = before == "am" && clock(said).is_some();
    half || with_am || has_half_day(said, &["yb", "yp", "yh", "am", "pm"]) || is_hard_clock(said, part)
}
