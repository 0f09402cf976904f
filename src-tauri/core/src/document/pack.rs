//! Several papers in one: what is in it with its pages, and each paper as it would be alone. And the index by which a
//! timeline is checked.

use serde::{Deserialize, Serialize};

use super::Row;

/// What is in a pack, in order: one row for each part.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contents {
    /// The heading over it.
    pub title: String,
    /// What each part is, and for whom.
    pub rows: Vec<Row>,
    /// "Pages {from} to {to}", said of each part.
    pub pages: String,
    /// "Page {from}", said of a part with one page.
    pub page: String,
}

/// One line of a timeline as it can be checked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct IndexRow {
    /// Its number on the paper.
    pub number: usize,
    /// Id of the item that it comes from.
    pub item: String,
    /// Its fingerprint, in groups.
    pub hash: Vec<String>,
}

/// The last page of a timeline: a fingerprint of each of its lines and of nothing else.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Index {
    /// The heading over it.
    pub title: String,
    /// What it shows, and what it does not show.
    pub lines: Vec<String>,
    /// The code of the paper, in a sentence.
    pub code: String,
    /// What stands over the numbers, and over the fingerprints.
    pub label: Vec<String>,
    /// In order.
    pub rows: Vec<IndexRow>,
}
