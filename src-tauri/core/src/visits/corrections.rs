//! What puts a kept visit right: added beside it, with the name of who says it and the day. What was written stays.

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::VisitState;
use crate::dates::{Day, Now};
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, check_name, columns, from_row, has_mark, read_row};
use crate::store::Store;

/// Something that puts a visit right. `said_by` is who says it: empty is the parent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct VisitCorrection {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// Id of the visit.
    pub about: String,
    /// What is right.
    pub text: String,
    /// The day on which it was said.
    pub day: Option<Day>,
    /// What the visit is called.
    pub title: String,
}

impl Item for VisitCorrection {
    const TABLE: &'static str = "visit_corrections";
    const COLUMNS: &'static [Column] =
        &[("about", As::Text), ("text", As::Text), ("day", As::Text), ("title", As::Text)];

    has_mark!();

    fn title(&self) -> String {
        self.title.clone()
    }

    fn check(&self) -> Result<(), Problem> {
        let whole = !self.about.is_empty() && !self.text.trim().is_empty() && self.day.is_some();
        if whole { check_name(&self.mark.said_by) } else { Err(Problem::NotAllowed) }
    }
}

impl Store {
    /// What puts a visit right, the first first.
    ///
    /// # Errors
    /// The record's.
    pub fn list_corrections(&self, visit: &str) -> Result<Vec<VisitCorrection>> {
        let names: Vec<&str> = columns::<VisitCorrection>().map(|(name, _)| name).collect();
        let sql = format!(
            "SELECT {} FROM visit_corrections WHERE put_away = 0 AND about = :about ORDER BY id",
            names.join(", ")
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map(named_params! {":about": visit}, read_row)?.collect::<Result<Vec<_>, _>>()?;
        rows.into_iter().map(from_row).collect()
    }

    /// Adds what puts a kept visit right.
    ///
    /// # Errors
    /// `NotFound`, `NotAllowed` without words or for a visit that is still open, `TextTooLong`.
    pub fn add_correction(&mut self, visit: &str, text: &str, said_by: &str, now: Now) -> Result<VisitCorrection> {
        let about = self.find_visit(visit)?;
        if about.state != VisitState::Kept {
            return Err(Problem::NotAllowed.into());
        }
        let correction = VisitCorrection {
            mark: Mark { said_by: said_by.trim().to_owned(), ..Mark::default() },
            about: about.mark.id,
            text: text.trim().to_owned(),
            day: Some(now.day()),
            title: about.worker,
        };
        self.keep(&correction, now.moment)
    }
}
