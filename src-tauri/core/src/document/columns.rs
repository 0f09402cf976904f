//! Promises in two columns of equal size.

use serde::{Deserialize, Serialize};

use super::{Row, Tick};

/// A promise, with a box to tick.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PromiseRow {
    /// What it is, who said it, by when.
    #[serde(flatten)]
    pub row: Row,
    /// The tick box.
    pub state: Tick,
    /// The same in words.
    pub state_words: String,
}

/// One of two columns.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// The heading over it.
    pub title: String,
    /// In order.
    pub rows: Vec<PromiseRow>,
    /// How many lines to write on.
    pub room: u8,
}

/// Columns of equal size, side by side. Each is read whole, one after the other.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Columns {
    /// The first stands where reading begins.
    pub columns: Vec<Column>,
}
