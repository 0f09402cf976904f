//! A book for a child: a photo or picture over words.

use serde::{Deserialize, Serialize};

use super::Row;

/// One memory in the book.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookPage {
    /// The picture, large, and the words under it.
    #[serde(flatten)]
    pub row: Row,
}
