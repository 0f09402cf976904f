//! My help: asked for, agreed, started, stopped, or not given, with dates and the answer.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::appointments::HeardBy;
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

/// Who pays for a help.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum WhoPays {
    /// The council, or the trust in Northern Ireland.
    Council,
    /// The health service.
    Health,
    /// A charity.
    Charity,
    /// The parent.
    Me,
    /// It costs nothing.
    Nobody,
    /// The parent does not know yet.
    NotKnown,
    /// The parent has not said.
    #[default]
    NotSaid,
}

/// What help it is, where the app needs to know.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum SupportKind {
    /// Any help.
    #[default]
    Any,
    /// An advocate.
    Advocate,
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
    /// How it was asked for.
    pub asked_by: HeardBy,
    /// Who was asked: id of a person, or a name.
    pub asked_whom: String,
    /// Why the answer is no or not yet, as they said it.
    pub their_reason: String,
    /// When it started.
    pub started_on: Option<Day>,
    /// When it stopped.
    pub stopped_on: Option<Day>,
    /// Why it stopped.
    pub stopped_why: String,
    /// How long it is, in plain words: "2 hours".
    pub hours: String,
    /// Who pays for it.
    pub who_pays: WhoPays,
    /// What help it is, where the app needs to know.
    #[serde(default)]
    pub kind: SupportKind,
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
        ("asked_by", As::Text),
        ("asked_whom", As::Text),
        ("their_reason", As::Text),
        ("started_on", As::Text),
        ("stopped_on", As::Text),
        ("stopped_why", As::Text),
        ("hours", As::Text),
        ("who_pays", As::Text),
        ("kind", As::Text),
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

    /// Help that was asked for or goes on, and the newest of what stopped or was not given.
    pub(crate) fn supports_now(&self) -> Result<Vec<Support>> {
        self.going_on_and_lately("state NOT IN ('stopped', 'not-given')", "state IN ('stopped', 'not-given')")
    }

    /// Keeps this support.
    pub fn save_support(&mut self, support: &Support, now: Moment) -> Result<Support> {
        self.keep(support, now)
    }
}
