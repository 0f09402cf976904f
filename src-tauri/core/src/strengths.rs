//! What I am good at: first in the plan, each with who saw it and when.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::{Day, Moment};
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, has_mark};
use crate::store::Store;

/// How many are on the screen; all of them stand in the years and on paper.
const NEWEST: usize = 12;

/// Something the parent does well.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Strength {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// What it is.
    pub text: String,
    /// Id of a picture.
    pub picture: String,
    /// Who saw it; may be empty.
    pub who_saw: String,
    /// When it was seen.
    pub seen_on: Option<Day>,
    /// sha256 of a kept photo, or empty.
    pub photo: String,
}

impl Item for Strength {
    const TABLE: &'static str = "strengths";
    const COLUMNS: &'static [Column] =
        &[("text", As::Text), ("picture", As::Text), ("who_saw", As::Text), ("seen_on", As::Text), ("photo", As::Text)];

    has_mark!();

    fn title(&self) -> String {
        self.text.clone()
    }

    fn check(&self) -> Result<(), Problem> {
        Ok(())
    }
}

impl Store {
    /// What I am good at, in the order in which it was said.
    pub fn list_strengths(&self) -> Result<Vec<Strength>> {
        self.list("id")
    }

    /// The newest of them, in the same order.
    pub(crate) fn newest_strengths(&self) -> Result<Vec<Strength>> {
        let mut newest = self.list(&format!("id DESC LIMIT {NEWEST}"))?;
        newest.reverse();
        Ok(newest)
    }

    /// Keeps this strength.
    pub fn save_strength(&mut self, strength: &Strength, now: Moment) -> Result<Strength> {
        self.keep(strength, now)
    }
}
