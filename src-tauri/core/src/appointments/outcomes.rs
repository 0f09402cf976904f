//! What happened to a date, in the parent's words, with the day it was said. Nothing is written over: who says
//! something else later adds it, and what was said before stays.

use std::collections::BTreeSet;

use rusqlite::ToSql;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::occurrences::row_of;
use super::reading::text;
use super::{Appointment, HeardBy, Reason};
use crate::dates::{Day, Moment, Now, Time};
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, from_row, has_mark, read_row};
use crate::store::Store;

/// What happened.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum Happened {
    /// It was.
    #[default]
    Happened,
    /// It was moved to another day or time.
    Moved,
    /// They cancelled it.
    CancelledByThem,
    /// The parent cancelled it.
    CancelledByMe,
    /// It did not happen, for a reason.
    DidNotHappen,
}

/// What happened to a date.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Outcome {
    /// What every item carries. `said_by` is who says so.
    #[serde(flatten)]
    pub mark: Mark,
    /// Id of the appointment's row, without a day.
    pub about: String,
    /// The day it was planned for.
    pub day: Option<Day>,
    /// What happened.
    pub what: Happened,
    /// Why, where that was asked.
    pub reason: Reason,
    /// The reason in own words.
    pub because: String,
    /// How it was told that it is moved or cancelled.
    pub told_by: HeardBy,
    /// Who was told, or who told.
    pub told_whom: String,
    /// When it was told.
    pub told_on: Option<Day>,
    /// The new day, when it was moved.
    pub moved_to: Option<Day>,
    /// When they came.
    pub arrived: Option<Time>,
    /// Ids of the people who came.
    pub came: Vec<String>,
    /// What was said.
    pub was_said: String,
    /// Id of what was said before, when this puts it right.
    pub corrects: String,
    /// What the date was called then.
    pub title: String,
}

impl Item for Outcome {
    const TABLE: &'static str = "outcomes";
    const COLUMNS: &'static [Column] = &[
        ("about", As::Text),
        ("day", As::Text),
        ("what", As::Text),
        ("reason", As::Text),
        ("because", As::Text),
        ("told_by", As::Text),
        ("told_whom", As::Text),
        ("told_on", As::Text),
        ("moved_to", As::Text),
        ("arrived", As::Text),
        ("came", As::Nested),
        ("was_said", As::Text),
        ("corrects", As::Text),
        ("title", As::Text),
    ];

    has_mark!();

    fn title(&self) -> String {
        self.title.clone()
    }

    fn check(&self) -> Result<(), Problem> {
        if self.about.is_empty() { Err(Problem::NotAllowed) } else { Ok(()) }
    }
}

impl Outcome {
    /// Whole days between when it was told and the day it was for; `None` while one of them is not known.
    pub fn notice(&self) -> Option<i64> {
        Some((self.day?.0 - self.told_on?.0).num_days())
    }

    /// Whether what happened was the services' doing: moved or cancelled by them, or they did not come.
    pub fn is_theirs(&self) -> bool {
        matches!(self.what, Happened::Moved | Happened::CancelledByThem) || self.did_not_come()
    }
}

impl Store {
    /// A blank outcome of an appointment, which may be one day of a series.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn new_outcome(&self, id: &str) -> Result<Outcome> {
        let of = self.find_appointment(id)?;
        Ok(Outcome { about: row_of(id).to_owned(), day: of.day, title: of.title(), ..Outcome::default() })
    }

    /// What was said of an appointment, the newest first. For a series, of that day.
    ///
    /// # Errors
    /// The record's.
    pub fn list_outcomes(&self, id: &str) -> Result<Vec<Outcome>> {
        let day = self.find_appointment(id).ok().and_then(|of| of.day);
        if !id.contains('@') {
            return self.outcomes_of("about = ?1", &[&row_of(id)]);
        }
        self.outcomes_of("about = ?1 AND day IS ?2", &[&row_of(id), &day.map(text)])
    }

    /// Whether it was said that an appointment is not any more: moved, cancelled, or that it did not happen.
    ///
    /// # Errors
    /// The record's.
    pub(crate) fn is_off(&self, appointment: &Appointment) -> Result<bool> {
        let (row, day) = (row_of(&appointment.mark.id), appointment.day.map(text));
        let all = self.outcomes_of("about = ?1 AND day IS ?2", &[&row, &day])?;
        Ok(all.first().is_some_and(|last| last.what != Happened::Happened))
    }

    /// Everything that was said of what happened, the latest day first; of each date only what was said last.
    ///
    /// # Errors
    /// The record's.
    pub fn list_what_happened(&self) -> Result<Vec<Outcome>> {
        let all = self.outcomes_of("TRUE", &[])?;
        let corrected: BTreeSet<String> = all.iter().map(|outcome| outcome.corrects.clone()).collect();
        Ok(all.into_iter().filter(|outcome| !corrected.contains(&outcome.mark.id)).collect())
    }

    /// Keeps what happened. What was kept on an earlier day stays as it is, and this stands beside it.
    ///
    /// # Errors
    /// What its rules say, the disk.
    pub fn save_outcome(&mut self, outcome: &Outcome, now: Now) -> Result<Outcome> {
        let mut kept = outcome.clone().with_own_words();
        if let Ok(before) = self.with_only_me(|store| store.find::<Outcome>(&outcome.mark.id))
            && (before.mark.said_by != outcome.mark.said_by || day_of(before.mark.said_at, now) != now.day())
        {
            kept.mark.id = String::new();
            kept.corrects = before.mark.id;
        }
        self.keep(&kept, now.moment)
    }

    /// The outcomes for which `condition`, SQL written in this crate, holds.
    fn outcomes_of(&self, condition: &str, values: &[&dyn ToSql]) -> Result<Vec<Outcome>> {
        let names: Vec<&str> = crate::item::columns::<Outcome>().map(|(name, _)| name).collect();
        let sql = format!(
            "SELECT {} FROM outcomes WHERE put_away = 0 AND {condition} ORDER BY day DESC, said_at DESC, id DESC",
            names.join(", ")
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map(values, read_row)?.collect::<Result<Vec<_>, _>>()?;
        rows.into_iter().map(from_row).collect()
    }
}

/// The day on the wall calendar of a moment.
fn day_of(moment: Moment, now: Now) -> Day {
    Now { moment, zone: now.zone }.day()
}

impl Appointment {
    /// Whole days of notice: from when it was heard of to the day; `None` while one of them is not known.
    pub fn notice(&self) -> Option<i64> {
        Some((self.day?.0 - self.heard_on?.0).num_days())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::samples::{day, july};

    #[test]
    fn of_what_was_said_in_one_moment_the_later_counts() {
        let mut store = Store::in_memory().unwrap();
        let visit = Appointment { kind: "doctor".into(), day: day("2026-07-14"), ..Appointment::default() };
        let visit = store.save_appointment(&visit, july(1)).unwrap();
        for (what, off) in [(Happened::Moved, true), (Happened::Happened, false)] {
            let blank = store.new_outcome(&visit.mark.id).unwrap();
            store.save_outcome(&Outcome { what, ..blank }, july(14)).unwrap();
            assert_eq!(store.is_off(&visit).unwrap(), off);
        }
    }

    #[test]
    fn a_correction_is_added_and_what_was_said_stays() {
        let mut store = Store::in_memory().unwrap();
        let visit = Appointment { kind: "health-visitor".into(), day: day("2026-07-14"), ..Appointment::default() };
        let visit = store.save_appointment(&visit, july(1)).unwrap();
        let blank = store.new_outcome(&visit.mark.id).unwrap();
        let said = Outcome { what: Happened::CancelledByThem, told_on: day("2026-07-13"), ..blank };
        let first = store.save_outcome(&said, july(14)).unwrap();
        assert_eq!(first.notice(), Some(1));
        let same_day = store.save_outcome(&Outcome { because: "No car.".into(), ..first.clone() }, july(14)).unwrap();
        assert_eq!(same_day.mark.id, first.mark.id, "what is being written is one thing");
        let later = store.save_outcome(&Outcome { because: "Grace was ill.".into(), ..same_day }, july(16)).unwrap();
        assert_ne!(later.mark.id, first.mark.id);
        assert_eq!(later.corrects, first.mark.id);
        assert_eq!(store.list_outcomes(&visit.mark.id).unwrap().len(), 2);
        assert_eq!(store.list_what_happened().unwrap(), std::slice::from_ref(&later));
        let mut theirs = later;
        theirs.mark.said_by = "Grace".into();
        store.save_outcome(&theirs, july(16)).unwrap();
        assert_eq!(store.list_outcomes(&visit.mark.id).unwrap().len(), 3, "another's words never stand over mine");
    }
}
