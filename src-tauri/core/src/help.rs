//! Get help: the people whom the parent chose for it, and the nation's lines. Never empty, never filled in by itself.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::Result;
use crate::nation::{self, HelpLine};
use crate::people::Person;
use crate::store::Store;

/// What Get help shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct GetHelp {
    /// The people whom the parent chose.
    pub people: Vec<Person>,
    /// 999, then the nation's lines.
    pub lines: Vec<HelpLine>,
}

impl GetHelp {
    /// What can be shown when the record cannot be opened: the lines that every nation has.
    pub fn without_record() -> GetHelp {
        GetHelp { people: Vec::new(), lines: nation::lines_everywhere() }
    }
}

impl Store {
    /// What Get help shows.
    pub fn get_help(&self) -> Result<GetHelp> {
        Ok(GetHelp { people: self.list_people_for_help()?, lines: self.find_me()?.nation.lines() })
    }
}
