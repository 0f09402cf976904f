//! What I want help with, over lists of our own. No scale of any licensed assessment.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::Moment;
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, has_mark};
use crate::store::Store;

/// How much help the parent wants.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum HowMuch {
    /// I can do this.
    ICan,
    /// A bit of help.
    ABit,
    /// A lot of help.
    ALot,
    /// I do not know yet.
    #[default]
    NotKnown,
}

/// Something the parent wants help with.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Need {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// What it is.
    pub text: String,
    /// Id of a picture.
    pub picture: String,
    /// How much help.
    pub how_much: HowMuch,
    /// Id of a skill of our own list, or empty where the parent said it in other words.
    #[serde(default)]
    pub skill: String,
}

impl Item for Need {
    const TABLE: &'static str = "needs";
    const COLUMNS: &'static [Column] =
        &[("text", As::Text), ("picture", As::Text), ("how_much", As::Text), ("skill", As::Text)];

    has_mark!();

    fn title(&self) -> String {
        self.text.clone()
    }

    fn check(&self) -> Result<(), Problem> {
        Ok(())
    }
}

impl Store {
    /// What I want help with, in the order in which it was said.
    pub fn list_needs(&self) -> Result<Vec<Need>> {
        self.list("id")
    }

    /// Keeps this need.
    pub fn save_need(&mut self, need: &Need, now: Moment) -> Result<Need> {
        self.keep(need, now)
    }
}
