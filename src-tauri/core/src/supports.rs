//! My help: asked for, agreed, started, stopped, or not given, with dates and the answer.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::{Day, Moment};
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, has_mark};
use crate::store::Store;

/// How far the help is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum SupportState {
    /// Asked for.
    #[default]
    Asked,
    /// Agreed.
    Agreed,
    /// Started.
    Started,
    /// Stopped.
    Stopped,
    /// Asked for and not given.
    NotGiven,
}

/// Help for the parent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Support {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// What help.
    pub what: String,
    /// Ids of people who give it.
    pub people: Vec<String>,
    /// Days of the week it comes: 1 Monday to 7 Sunday.
    pub weekdays: Vec<u8>,
    /// Times or hours, in plain words.
    pub times: String,
    /// How far it is.
    pub state: SupportState,
    /// When it was asked for.
    pub asked_on: Option<Day>,
    /// When the answer came.
    pub answered_on: Option<Day>,
    /// The answer, as it was given.
    pub answer: String,
}

impl Item for Support {
    const TABLE: &'static str = "supports";
    const COLUMNS: &'static [Column] = &[
        ("what", As::Text),
        ("people", As::Nested),
        ("weekdays", As::Nested),
        ("times", As::Text),
        ("state", As::Text),
        ("asked_on", As::Text),
        ("answered_on", As::Text),
        ("answer", As::Text),
    ];

    has_mark!();

    fn title(&self) -> String {
        self.what.clone()
    }

    fn check(&self) -> Result<(), Problem> {
        if self.weekdays.iter().all(|day| (1..=7).contains(day)) { Ok(()) } else { Err(Problem::DayImpossible) }
    }
}

impl Store {
    /// My help, in the order in which it was put in.
    pub fn list_supports(&self) -> Result<Vec<Support>> {
        self.list("id")
    }

    /// Keeps this support.
    pub fn save_support(&mut self, support: &Support, now: Moment) -> Result<Support> {
        self.keep(support, now)
    }
}
