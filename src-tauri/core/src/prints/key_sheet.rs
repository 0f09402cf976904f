//! The key sheet: eight words and the same words as a picture, what they are for, and where the sheet belongs.

use crate::dates::{Now, said_day};
use crate::document::{Block, Document, Drawing, Row, Section};
use crate::keys::Secret;
use crate::text::Words;

/// Id of the picture that holds the words; it is made for each sheet and is nowhere else.
pub const QR: &str = "key-sheet-code";

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
