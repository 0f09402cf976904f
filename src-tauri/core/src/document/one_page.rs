//! One page for somebody who reads fast. Its words keep their size: what has no room is left out, and the page says so.

use serde::{Deserialize, Serialize};

use super::{Panel, Row};

/// One page, in parts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnePage {
    /// In the order in which they are read.
    pub parts: Vec<Panel>,
    /// More was chosen than stands in the parts: nobody could hope for room for it.
    pub cut: bool,
    /// Said where something has no room.
    pub more: String,
}

impl OnePage {
    /// Every row of it.
    pub fn rows(&self) -> Vec<&Row> {
        self.parts.iter().flat_map(|part| &part.rows).collect()
    }
}
