//! Cards to hold up in a meeting: large enough to read across a table.

use serde::{Deserialize, Serialize};

use super::Row;

/// Cards to hold up, two on a page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prompts {
    /// The heading over the first.
    pub title: String,
    /// What to do with the paper, one sentence each.
    pub lines: Vec<String>,
    /// In order. The name of each is what it says; an empty one is for a pen.
    pub cards: Vec<Row>,
}
