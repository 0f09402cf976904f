//! A step card on paper.

use serde::{Deserialize, Serialize};

use super::{Drawing, Row, Ticks};

/// A step of a card.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardPage {
    /// "Step 1 of 8".
    pub title: String,
    /// What to do; empty is a line to write on.
    pub words: String,
    /// Large.
    pub picture: Drawing,
}

/// A step card: what to have ready, its steps, what to ask, and where it was read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardPaper {
    /// What it is called, and lines about it.
    #[serde(flatten)]
    pub row: Row,
    /// The heading over what to have ready.
    pub label: String,
    /// What to have ready.
    pub ready: Vec<Row>,
    /// In order.
    pub steps: Vec<CardPage>,
    /// What to ask somebody.
    pub ask: Ticks,
    /// Who says so, and when it was read: names as they stand at the source.
    pub from: Vec<String>,
}
