//! A letter to send: from whom, to whom, what it asks, the parent's own words, the law, and room to sign.

use serde::{Deserialize, Serialize};

use super::{Row, Write};

/// A letter on paper. A part with nothing in it has lines to write on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LetterPage {
    /// Its name is what the letter is called; its lines are how it asks.
    #[serde(flatten)]
    pub row: Row,
    /// "From:", the parent's name, and where the answer goes.
    pub from: Row,
    /// "To:" and who gets it.
    pub to: Row,
    /// The day, in words.
    pub day_words: Vec<String>,
    /// "Hello Priya,"
    pub hello: Vec<Row>,
    /// What was ticked, one sentence each.
    pub items: Vec<String>,
    /// "In my words:" and the parent's own sentences.
    pub own: Row,
    /// "The law says this:" and the law in plain words, where there is one.
    pub law: Vec<Row>,
    /// By when to answer, and thanks.
    pub end: Row,
    /// Room to sign.
    pub sign: Write,
    /// In small letters: where the law stands, and when it was read.
    pub note: Row,
}

impl LetterPage {
    /// Everything on it that is somebody's words.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        [&self.row, &self.own].into_iter().chain(&self.law)
    }
}
