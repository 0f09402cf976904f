//! The key sheet: eight words and the same words as a picture, what they are for, and where the sheet belongs.

use crate::dates::{Now, said_day};
use crate::document::{Block, Document, Drawing, Row, Section};
use crate::keys::Secret;
use crate::text::Words;

/// Id of the picture that holds the words; it is made for each sheet and is nowhere else.
pub const QR: &str = "key-sheet-code";

/// Its letters are large: it is read once, by somebody in need.
pub const POINTS: u8 = 18;

/// The sheet for these words. It names nobody, so that a stranger learns nothing from it.
pub fn document(secret: &Secret, words: &Words, now: Now) -> Document {
    let text = |id: &str| words.text(id, &[]);
    let numbered =
        |(word, number): (&str, i64)| words.text("key-sheet-line", &[("number", number.into()), ("word", word.into())]);
    let row = |picture: &str, name: &str, lines: Vec<String>| {
        Block::Row(Row { picture: Drawing::idea(picture), name: text(name), lines, ..Row::default() })
    };
    let all: Vec<String> = secret.words().split(' ').zip(1..).map(numbered).collect();
    let day = words.text("key-sheet-made", &[("day", said_day(words, now.day()).into())]);
    Document {
        title: text("key-sheet-title"),
        picture: Drawing::idea("key-sheet"),
        whose: text("key-sheet-for"),
        lead: vec![day],
        language: words.language.clone(),
        section: Section::Paper,
        footer: vec![text("key-sheet-title")],
        blocks: vec![
            row("", "key-sheet-words", all),
            row(QR, "key-sheet-picture", vec![text("key-sheet-picture-is")]),
            row("home", "key-sheet-keep", vec![text("key-sheet-keep-safe"), text("key-sheet-keep-away")]),
        ],
        ..Document::default()
    }
}

#[cfg(test)]
mod tests {
    use chrono::{TimeZone, Utc};

    use super::*;
    use crate::keys::{draw_words, qr, read_photo};
    use crate::print::{Options, Pictures, lay_out};

    #[test]
    fn it_is_one_page_in_each_language_and_its_words_are_read_from_a_picture_of_it() {
        let now = Now::new(Utc.with_ymd_and_hms(2026, 7, 14, 9, 0, 0).unwrap(), chrono_tz::Europe::London);
        for language in crate::text::languages() {
            let (secret, words) = (draw_words().unwrap(), Words::new(language));
            let code = qr(&secret).unwrap();
            let idea = |id: &str| (id == QR).then(|| code.clone());
            let pictures = Pictures { idea: &idea, photo: &|_| None };
            let pages =
                lay_out(&document(&secret, &words, now), Options { points: POINTS }, &pictures, &words).unwrap();
            assert_eq!(pages.count(), 1, "{language}");
            assert_eq!(read_photo(&pages.png(1).unwrap()).unwrap(), secret, "{language}");
        }
    }
}
