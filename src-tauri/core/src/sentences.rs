//! Text cut into sentences, so that a voice can say one at a time and the screen can show which.
//!
//! Every word is in exactly one sentence, in order; a sentence never runs over a line, and never begins or ends
//! inside a number, a time or a title such as "Dr. Patel".

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unicode_segmentation::UnicodeSegmentation;

/// One sentence, and where it stands in the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Sentence {
    /// Where it begins, in UTF-16 units, as the screen counts.
    pub start: u32,
    /// Where it ends, in UTF-16 units.
    pub end: u32,
    /// What is said: the words without isolation marks.
    pub text: String,
}

/// A sentence longer than this is cut at a space: a voice that cannot be followed is of no use.
const LONGEST: usize = 300;

/// These are followed by a name or more of the same sentence.
const TITLES: [&str; 17] = [
    "dr", "mr", "mrs", "ms", "mx", "prof", "rev", "st", "sgt", "hon", "parch", "e.g", "i.e", "approx", "tel", "ext",
    "vs",
];

/// These are followed by a number when they are an abbreviation.
const BEFORE_NUMBER: [&str; 21] = [
    "No", "no", "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun", "Jan", "Feb", "Aug", "Sept",
    "Oct", "Nov", "Dec", "Apt", "p",
];

/// Cuts a text into its sentences.
pub fn sentences_of(text: &str) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    let (mut byte, mut unit) = (0, 0);
    for (start, end) in lines(text).into_iter().flat_map(|line| parts(text, line)) {
        let Some((start, end)) = trimmed(text, start, end) else { continue };
        unit += units(text, byte, start);
        let length = units(text, start, end);
        sentences.push(Sentence { start: unit, end: unit + length, text: spoken(text, start, end) });
        (byte, unit) = (end, unit + length);
    }
    sentences
}

/// Where the words of a sentence stand, in UTF-16 units: what is between two spaces, without the signs around it, so
/// that a time or a phone number stays whole.
pub fn words_of(text: &str) -> Vec<(u32, u32)> {
    let mut found = Vec::new();
    for chunk in text.split_whitespace() {
        let at = chunk.as_ptr() as usize - text.as_ptr() as usize;
        let begins = chunk.find(char::is_alphanumeric);
        let ends = chunk.rfind(char::is_alphanumeric);
        let (Some(begins), Some(ends)) = (begins, ends) else { continue };
        let last = slice(chunk, ends, chunk.len()).chars().next().map_or(0, char::len_utf8);
        let start = units(text, 0, at + begins);
        found.push((start, start + units(text, at + begins, at + ends + last)));
    }
    found
}

/// Where each line begins and ends, in bytes.
fn lines(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, sign) in text.char_indices().filter(|(_, sign)| is_line_end(*sign)) {
        found.push((start, at));
        start = at + sign.len_utf8();
    }
    found.push((start, text.len()));
    found
}

/// Where each sentence of a line begins and ends, in bytes.
fn parts(text: &str, (from, to): (usize, usize)) -> Vec<(usize, usize)> {
    let mut found: Vec<(usize, usize)> = Vec::new();
    let mut start = from;
    for (at, piece) in slice(text, from, to).split_sentence_bound_indices() {
        let end = from + at + piece.len();
        if end < to && runs_on(slice(text, start, end), slice(text, end, to)) {
            continue;
        }
        match found.last_mut() {
            Some(last) if !can_be_said(slice(text, start, end)) => last.1 = end,
            _ => found.push((start, end)),
        }
        start = end;
    }
    found.into_iter().flat_map(|(start, end)| short(text, start, end)).collect()
}

/// Whether what looks like an end is only the stop of a title, an initial or the number of a list.
fn runs_on(before: &str, after: &str) -> bool {
    let before = before.replace(is_mark, "");
    let Some(body) = before.trim().strip_suffix('.') else { return false };
    let word = body.rsplit(|sign: char| sign.is_whitespace() || "(\"“‘'".contains(sign)).next().unwrap_or(body);
    let number_follows = after.trim_start_matches(is_mark).starts_with(|sign: char| sign.is_ascii_digit());
    let list_number = word.len() == body.len() && word.len() <= 3 && word.chars().all(|sign| sign.is_ascii_digit());
    let initial = word.chars().count() == 1 && word.chars().all(|sign| sign.is_uppercase() && sign != 'I');
    list_number
        || initial
        || TITLES.contains(&word.to_lowercase().as_str())
        || (number_follows && BEFORE_NUMBER.contains(&word))
}

/// A part that is too long, cut at spaces, but never between two numbers.
fn short(text: &str, start: usize, end: usize) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let (mut begin, mut space, mut length) = (start, None, 0);
    for (at, sign) in slice(text, start, end).char_indices() {
        length += 1;
        let here = start + at;
        if sign.is_whitespace() && !between_numbers(text, here, here + sign.len_utf8()) {
            space = Some((here + sign.len_utf8(), length));
        }
        if let Some((cut, reached)) = space.filter(|_| length > LONGEST) {
            found.push((begin, cut));
            (begin, space, length) = (cut, None, length - reached);
        }
    }
    found.push((begin, end));
    found
}

fn between_numbers(text: &str, before: usize, after: usize) -> bool {
    let number = |sign: Option<char>| sign.is_some_and(char::is_numeric);
    number(slice(text, 0, before).chars().next_back()) && number(slice(text, after, text.len()).chars().next())
}

/// The part without space and marks around it; nothing when there is nothing in it to say.
fn trimmed(text: &str, start: usize, end: usize) -> Option<(usize, usize)> {
    let part = slice(text, start, end);
    let empty = |sign: char| sign.is_whitespace() || is_mark(sign);
    let left = part.len() - part.trim_start_matches(empty).len();
    let right = part.len() - part.trim_end_matches(empty).len();
    can_be_said(part).then_some((start + left, end - right))
}

fn spoken(text: &str, start: usize, end: usize) -> String {
    slice(text, start, end).replace(is_mark, "")
}

fn units(text: &str, start: usize, end: usize) -> u32 {
    let count = slice(text, start, end).encode_utf16().count();
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn slice(text: &str, start: usize, end: usize) -> &str {
    text.get(start..end).unwrap_or_default()
}

/// Letters, numbers and pictures have a sound; dashes, dots and quotation marks alone have none.
fn can_be_said(part: &str) -> bool {
    part.chars().any(|sign| sign.is_alphanumeric() || (sign > '\u{ff}' && !is_silent(sign)))
}

fn is_silent(sign: char) -> bool {
    sign.is_whitespace() || matches!(sign, '\u{2000}'..='\u{206f}' | '\u{2500}'..='\u{25ff}' | '\u{fe00}'..='\u{fe0f}')
}

fn is_line_end(sign: char) -> bool {
    matches!(sign, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// The four isolation marks, which some voices say aloud.
fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn said(text: &str) -> Vec<String> {
        sentences_of(text).into_iter().map(|one| one.text).collect()
    }

    #[test]
    fn one_sentence_at_a_time() {
        assert_eq!(said("Hello Sam. How are you?  Good!"), ["Hello Sam.", "How are you?", "Good!"]);
        assert_eq!(said("She said \"Stop.\" Then she left."), ["She said \"Stop.\"", "Then she left."]);
        assert_eq!(said("Wait... What now?"), ["Wait...", "What now?"]);
    }

    #[test]
    fn titles_and_initials_belong_to_the_name() {
        assert_eq!(
            said("You see Dr. Patel today. Bring the red book."),
            ["You see Dr. Patel today.", "Bring the red book."]
        );
        assert_eq!(said("Ask Mrs. J. K. Jones. She knows."), ["Ask Mrs. J. K. Jones.", "She knows."]);
        assert_eq!(said("You and I. We can."), ["You and I.", "We can."]);
    }

    #[test]
    fn numbers_and_times_stay_whole() {
        assert_eq!(
            said("It is at 2.30 in the afternoon. Leave at 10:15."),
            ["It is at 2.30 in the afternoon.", "Leave at 10:15."]
        );
        assert_eq!(said("Go to No. 5. Ring the bell."), ["Go to No. 5.", "Ring the bell."]);
        assert_eq!(said("It is on Tues. 14 July."), ["It is on Tues. 14 July."]);
        assert_eq!(said("Did you say no. Yes."), ["Did you say no.", "Yes."]);
        assert_eq!(said("1. Wash your hands. 2. Get the bottle."), ["1. Wash your hands.", "2. Get the bottle."]);
    }

    #[test]
    fn words_keep_their_places_and_times_stay_whole() {
        assert_eq!(words_of("😀 Hi, \"Sam\" – 2:30!"), [(3, 5), (8, 11), (15, 19)]);
        assert_eq!(words_of(" … "), []);
    }

    #[test]
    fn a_line_ends_a_sentence() {
        assert_eq!(said("My dates\nToday\r\n\nYou have 1 date."), ["My dates", "Today", "You have 1 date."]);
        assert_eq!(said(" \n — \n… "), Vec::<String>::new());
        assert_eq!(said("👍"), ["👍"]);
        assert_eq!(said("Well done. 😀"), ["Well done.", "😀"]);
    }

    #[test]
    fn marks_are_not_said_but_counted() {
        let found = sentences_of("You see \u{2068}سارة\u{2069}. 😀 Then home.");
        assert_eq!(found[0], Sentence { start: 0, end: 15, text: "You see سارة.".into() });
        assert_eq!(found.last().unwrap().end, 29);
    }

    #[test]
    fn a_very_long_one_is_cut_at_a_space() {
        let long = "word ".repeat(200);
        assert!(sentences_of(&long).iter().all(|one| one.text.chars().count() <= LONGEST + 5));
        let number = "0161 ".repeat(200);
        assert_eq!(sentences_of(&number).len(), 1);
    }

    fn words() -> impl Strategy<Value = String> {
        prop_oneof![any::<String>(), "([A-Za-z]{1,6}[.?!,]? |Dr\\. |2\\.30 |10:15 |\n|\u{2068}|\u{2069}|😀|ŵy ){0,60}",]
    }

    proptest! {
        #[test]
        fn every_word_is_said_once_and_in_order(text in words()) {
            let letters = |text: &str| text.chars().filter(|sign| sign.is_alphanumeric()).collect::<String>();
            prop_assert_eq!(letters(&said(&text).concat()), letters(&text));
        }

        #[test]
        fn a_range_finds_its_sentence(text in words()) {
            let all: Vec<u16> = text.encode_utf16().collect();
            let mut last = 0;
            for one in sentences_of(&text) {
                prop_assert!(one.start >= last && one.start < one.end);
                let found = String::from_utf16(&all[one.start as usize..one.end as usize]).unwrap();
                prop_assert_eq!(found.replace(is_mark, ""), one.text);
                last = one.end;
            }
        }

        #[test]
        fn a_number_is_never_cut(before in "[A-Za-z ]{0,20}", number in "[0-9]{1,2}[.:][0-9]{2}", after in "[A-Za-z ]{0,20}") {
            let text = format!("{before}{number}{after}");
            prop_assert!(said(&text).iter().any(|one| one.contains(&number)));
        }
    }
}
