//! A page of panels: two beside each other, so that a page says all that somebody needs to know at a glance. And a card
//! to hold up.

use serde::{Deserialize, Serialize};

use super::{Drawing, Row, Write};

/// One idea of the page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Panel {
    /// Over the words; none where the page is for somebody who reads fast.
    pub picture: Drawing,
    /// The heading.
    pub title: String,
    /// In order.
    pub rows: Vec<Row>,
    /// Lines to write on.
    pub write: Vec<Write>,
    /// It takes the whole width.
    pub wide: bool,
}

/// A page of panels.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Panels {
    /// In the order in which they are read: row by row.
    pub panels: Vec<Panel>,
    /// For somebody who reads fast: smaller words, each after a box.
    pub brief: bool,
    /// A panel over the whole width, at the end.
    pub last: Option<Panel>,
    /// What a law or a rule calls itself, where and when it was read: names as they stand at the source.
    pub from: Vec<String>,
}

impl Panels {
    /// Every row of it.
    pub fn rows(&self) -> Vec<&Row> {
        self.panels.iter().chain(&self.last).flat_map(|panel| &panel.rows).collect()
    }
}

/// A card to hold up: one sentence, as large as the page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BigCard {
    /// The picture and the sentence.
    #[serde(flatten)]
    pub row: Row,
}
