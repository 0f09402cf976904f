//! What is due, outside the record: moments and opaque ids only, so that a locked record can still ring.

use chrono::Days;
use serde::{Deserialize, Serialize};

use crate::dates::{Day, Moment, Now};
use crate::error::Result;
use crate::store::Store;

/// How far ahead is written down.
const AHEAD: u64 = 60;

/// Something that begins at a moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Due {
    /// When.
    pub at: Moment,
    /// Id of the appointment.
    pub id: String,
}

impl Store {
    /// The appointments that begin from now on, soonest first.
    pub fn list_due(&self, now: Now) -> Result<Vec<Due>> {
        let begins = |at: &Moment| *at >= now.moment;
        let mut due: Vec<Due> = self
            .appointments_between(now.day(), Day(now.day().0 + Days::new(AHEAD)))?
            .into_iter()
            .filter(|appointment| !self.is_off(appointment).unwrap_or_default())
            .filter_map(|appointment| Some(Due { at: appointment.begins().filter(begins)?, id: appointment.mark.id }))
            .collect();
        due.sort_by_key(|due| due.at);
        Ok(due)
    }
}
