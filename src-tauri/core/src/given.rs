//! Who I gave this to: each paper, file and copy that left the computer, kept by itself, in easy words.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::Moment;
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, Space, check_name, has_mark};
use crate::store::Store;

/// How it left.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum GivenWay {
    /// On paper.
    #[default]
    Paper,
    /// As a file.
    File,
    /// A copy of the whole record.
    Copy,
}

/// One paper, file or copy that left the computer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Given {
    /// What every item carries. It was made when it was last said.
    #[serde(flatten)]
    pub mark: Mark,
    /// What it is called.
    pub title: String,
    /// How it left.
    pub way: GivenWay,
    /// For whose eyes it was made: "me", "advocate", "worker", "meeting", or empty for a copy.
    pub eyes: String,
    /// Who got it, in the parent's words.
    pub given_to: String,
    /// How many only-me things are on it.
    pub private_items: u32,
}

impl Item for Given {
    const TABLE: &'static str = "given";
    const SPACE: Space = Space::Private;
    const COLUMNS: &'static [Column] = &[
        ("title", As::Text),
        ("way", As::Text),
        ("eyes", As::Text),
        ("given_to", As::Text),
        ("private_items", As::Number),
    ];

    has_mark!();

    fn title(&self) -> String {
        self.title.clone()
    }

    fn check(&self) -> Result<(), Problem> {
        check_name(&self.given_to)
    }
}

impl Store {
    /// What left the computer, the latest first.
    pub fn list_given(&self) -> Result<Vec<Given>> {
        self.list("id DESC")
    }

    /// The newest of them.
    pub(crate) fn newest_given(&self, most: usize) -> Result<Vec<Given>> {
        self.list(&format!("id DESC LIMIT {most}"))
    }

    /// Keeps a line, or who got it.
    pub fn save_given(&mut self, given: &Given, now: Moment) -> Result<Given> {
        self.keep(given, now)
    }
}
