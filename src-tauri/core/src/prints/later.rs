//! Print later: what to print is kept, for a printer somewhere else. The pages are made anew when it is printed,
//! so they say what the record says then.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::PrintChoice;
use crate::dates::Moment;
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, has_mark};
use crate::store::Store;

/// A print kept for later.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct PrintLater {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// What to print.
    pub choice: PrintChoice,
    /// What it is called.
    pub title: String,
}

impl Item for PrintLater {
    const TABLE: &'static str = "prints_later";
    const COLUMNS: &'static [Column] = &[("choice", As::Nested), ("title", As::Text)];

    has_mark!();

    fn title(&self) -> String {
        self.title.clone()
    }

    fn check(&self) -> Result<(), Problem> {
        Ok(())
    }
}

impl Store {
    /// The prints kept for later, the latest first.
    pub fn list_prints_later(&self) -> Result<Vec<PrintLater>> {
        self.list("id DESC")
    }

    /// Keeps a print for later.
    pub fn save_print_later(&mut self, later: &PrintLater, now: Moment) -> Result<PrintLater> {
        self.keep(later, now)
    }
}
