//! Where copies go beside this computer. One per record, and never set by a screen: only by the person's own choice
//! in the system's window.

use serde::{Deserialize, Serialize};

use crate::dates::{Day, Moment};
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, Space, has_mark};
use crate::store::Store;

/// Where copies go beside this computer. One per record.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Keeping {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// A folder or a stick; empty while none is chosen.
    pub folder: String,
    /// The day on which the person said "Not now".
    pub asked_on: Option<Day>,
}

impl Item for Keeping {
    const TABLE: &'static str = "keeping";
    const ONLY: Option<&'static str> = Some("keeping");
    const SPACE: Space = Space::Private;
    const COLUMNS: &'static [Column] = &[("folder", As::Text), ("asked_on", As::Text)];

    has_mark!();

    fn title(&self) -> String {
        String::new()
    }

    fn check(&self) -> Result<(), Problem> {
        Ok(())
    }
}

impl Store {
    /// Where copies go.
    pub fn find_keeping(&self) -> Result<Keeping> {
        self.find_only()
    }

    /// Keeps where copies go.
    pub fn save_keeping(&mut self, keeping: &Keeping, now: Moment) -> Result<Keeping> {
        self.keep(keeping, now)
    }
}
