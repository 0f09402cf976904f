//! Local services: a list that the team types in, and carries to another computer as a file.

mod file;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::{Day, Moment};
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, check_name, has_mark};
use crate::store::Store;

pub use file::{LocalServiceInFile, LocalServicesLook, MOST_BYTES};

/// A service near the parent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct LocalService {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// What it is called.
    pub name: String,
    /// What it does, in easy words.
    pub what: String,
    /// As it is written; spoken digit by digit.
    pub phone: String,
    /// As it is written.
    pub email: String,
    /// Where it is.
    pub place: String,
    /// For whom it is.
    pub who_for: String,
    /// The day on which somebody made sure.
    pub checked_on: Option<Day>,
}

impl Item for LocalService {
    const TABLE: &'static str = "local_services";
    const COLUMNS: &'static [Column] = &[
        ("name", As::Text),
        ("what", As::Text),
        ("phone", As::Text),
        ("email", As::Text),
        ("place", As::Text),
        ("who_for", As::Text),
        ("checked_on", As::Text),
    ];

    has_mark!();

    fn title(&self) -> String {
        self.name.clone()
    }

    /// No longer than a file can carry.
    fn check(&self) -> Result<(), Problem> {
        let texts = [&self.what, &self.phone, &self.email, &self.place, &self.who_for];
        if texts.iter().any(|text| text.chars().count() > file::LONGEST) {
            return Err(Problem::TextTooLong);
        }
        check_name(&self.name)
    }
}

impl Store {
    /// The services, by name.
    ///
    /// # Errors
    /// The record's.
    pub fn list_local_services(&self) -> Result<Vec<LocalService>> {
        self.list("name COLLATE NOCASE, id")
    }

    /// Keeps a service.
    ///
    /// # Errors
    /// `TextTooLong`, the disk.
    pub fn save_local_service(&mut self, service: &LocalService, now: Moment) -> Result<LocalService> {
        self.keep(service, now)
    }
}
