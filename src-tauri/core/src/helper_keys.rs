//! Who holds a key to the record. The key itself stands in a file that the helper has; here is only whose it is.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::{Day, Moment};
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, Space, check_name, has_mark};
use crate::store::Store;

/// An answer about a helper.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum AboutHelper {
    /// They do.
    Yes,
    /// They do not.
    No,
    /// The parent has not said.
    #[default]
    NotSaid,
}

/// A key that a trusted helper holds. It opens everything.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct HelperKey {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// Whose key it is.
    pub name: String,
    /// This person lives with me.
    pub lives_with_me: AboutHelper,
    /// This person works with me.
    pub works_with_me: AboutHelper,
    /// The day it was given.
    pub given_on: Option<Day>,
}

impl Item for HelperKey {
    const TABLE: &'static str = "helper_keys";
    const SPACE: Space = Space::Private;
    const COLUMNS: &'static [Column] =
        &[("name", As::Text), ("lives_with_me", As::Text), ("works_with_me", As::Text), ("given_on", As::Text)];

    has_mark!();

    fn title(&self) -> String {
        self.name.clone()
    }

    fn check(&self) -> Result<(), Problem> {
        if self.name.trim().is_empty() { Err(Problem::NameEmpty) } else { check_name(&self.name) }
    }
}

impl Store {
    /// Keeps whose key it is.
    pub fn save_helper_key(&mut self, helper: &HelperKey, now: Moment) -> Result<HelperKey> {
        self.keep(helper, now)
    }
}
