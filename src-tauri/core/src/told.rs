//! How I like to be told: printed first on every print, offered for a new look every 6 months.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::{Day, Moment};
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, has_mark};
use crate::store::Store;

/// How I like to be told. One per record. Lists hold ids of answers, see `told.ftl`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Told {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// "easy-read", "read-aloud", "large-print", "pictures", "text-message", "phone", "face-to-face", "video", "email".
    pub formats: Vec<String>,
    /// "slowly", "short-bits", "one-person", "again", "show-me".
    pub pace: Vec<String>,
    /// "morning", "afternoon", "evening", or empty.
    pub best_time: String,
    /// Who helps me read: ids of people.
    pub readers: Vec<String>,
    /// "read-all", "read-some", "read-none", "not-said".
    pub reading: String,
    /// "clock-all", "clock-digits", "clock-help", "not-said".
    pub clock: String,
    /// How I say yes, in my words.
    pub yes: String,
    /// How I say no.
    pub no: String,
    /// What I do when I do not get it.
    pub not_get: String,
    /// How I say stop, or that I need a break.
    pub stop: String,
    /// What helps me to see.
    pub sight: String,
    /// What helps me to hear.
    pub hearing: String,
    /// "calendar-all", "calendar-pictures", "calendar-help", "not-said".
    pub calendar: String,
    /// What else helps.
    pub else_helps: String,
    /// When it was last looked at.
    pub looked_on: Option<Day>,
}

impl Item for Told {
    const TABLE: &'static str = "told";
    const ONLY: Option<&'static str> = Some("told");
    const COLUMNS: &'static [Column] = &[
        ("formats", As::Nested),
        ("pace", As::Nested),
        ("best_time", As::Text),
        ("readers", As::Nested),
        ("reading", As::Text),
        ("clock", As::Text),
        ("yes", As::Text),
        ("no", As::Text),
        ("not_get", As::Text),
        ("stop", As::Text),
        ("sight", As::Text),
        ("hearing", As::Text),
        ("calendar", As::Text),
        ("else_helps", As::Text),
        ("looked_on", As::Text),
    ];

    has_mark!();

    fn title(&self) -> String {
        String::new()
    }

    fn check(&self) -> Result<(), Problem> {
        Ok(())
    }
}

impl Store {
    /// How the parent likes to be told; a blank while nothing has been said.
    pub fn find_told(&self) -> Result<Told> {
        let mut told: Told = self.find_only()?;
        if told.reading.is_empty() {
            told.reading = "not-said".to_owned();
        }
        if told.clock.is_empty() {
            told.clock = "not-said".to_owned();
        }
        if told.calendar.is_empty() {
            told.calendar = "not-said".to_owned();
        }
        Ok(told)
    }

    /// Keeps how the parent likes to be told.
    pub fn save_told(&mut self, told: &Told, now: Moment) -> Result<Told> {
        self.keep(told, now)
    }
}
