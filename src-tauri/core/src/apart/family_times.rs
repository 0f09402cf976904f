//! Family time: what was done, photos, what I want to say, and the notes of who watched. It always belongs to a date,
//! which holds when and where it is and who comes; that it was cancelled, and by whom, is what happened to that date.

use chrono::Days;
use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::appointments::{Appointment, Outcome};
use crate::dates::{Day, Now};
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, Space, blank, check_name, columns, from_row, has_mark, read_row};
use crate::meetings::MeetingNotes;
use crate::store::Store;

/// How many are read at once.
pub const PAGE: usize = 20;
/// How many photos one has room for.
pub const MOST_PHOTOS: usize = 12;
/// The kind of its date.
const KIND: &str = "family-time";
/// How many days ahead those to come are looked for.
const AHEAD: u64 = 56;

/// Whether somebody watches.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum Watched {
    /// Somebody is there and watches.
    Somebody,
    /// Nobody does.
    Nobody,
    /// The parent has not said.
    #[default]
    NotSaid,
}

/// What there is to say of one family time. Only me until shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct FamilyTime {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// Id of the date that it belongs to.
    pub about: String,
    /// Ids of the children.
    pub children: Vec<String>,
    /// Whether somebody watches.
    pub watched: Watched,
    /// Ids of the people who watch.
    pub watched_by: Vec<String>,
    /// The name of somebody who watches and is not in My people.
    pub watched_name: String,
    /// What we did, as pictures.
    pub pictures: Vec<String>,
    /// What we did, in my words.
    pub did: String,
    /// sha256 of kept photos.
    pub photos: Vec<String>,
    /// What I want to say.
    pub say: String,
    /// When I asked for the notes.
    pub notes_asked_on: Option<Day>,
    /// Whom I asked.
    pub notes_whom: String,
    /// When I got them.
    pub notes_got_on: Option<Day>,
    /// Whether they are right.
    pub notes: MeetingNotes,
    /// What is not right in them.
    pub not_right: String,
}

impl Item for FamilyTime {
    const TABLE: &'static str = "family_times";
    const SPACE: Space = Space::Private;
    const COLUMNS: &'static [Column] = &[
        ("about", As::Text),
        ("children", As::Nested),
        ("watched", As::Text),
        ("watched_by", As::Nested),
        ("watched_name", As::Text),
        ("pictures", As::Nested),
        ("did", As::Text),
        ("photos", As::Nested),
        ("say", As::Text),
        ("notes_asked_on", As::Text),
        ("notes_whom", As::Text),
        ("notes_got_on", As::Text),
        ("notes", As::Text),
        ("not_right", As::Text),
    ];

    has_mark!();

    fn title(&self) -> String {
        // It has no name but that of its date.
        String::new()
    }

    fn check(&self) -> Result<(), Problem> {
        check_name(&self.watched_name)?;
        check_name(&self.notes_whom)?;
        // The parent's own words are never written by somebody else.
        let allowed = self.mark.said_by.is_empty() && self.photos.len() <= MOST_PHOTOS;
        if allowed { Ok(()) } else { Err(Problem::NotAllowed) }
    }
}

/// A family time with its date.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct FamilyTimePage {
    /// It; its id is empty while nothing was kept.
    pub time: FamilyTime,
    /// Its date; nothing while none was chosen, or while only the parent may see it.
    pub date: Option<Appointment>,
    /// What was said of that date, the newest first: that it was, or who cancelled it.
    pub happened: Vec<Outcome>,
}

/// Some of the family times that were.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct FamilyTimes {
    /// The latest day first.
    pub times: Vec<FamilyTimePage>,
    /// There are more, from before.
    pub more: bool,
}

impl Store {
    /// The family time with this id, or the one of the date with this id: a blank one where there is none yet.
    ///
    /// # Errors
    /// `NotFound` when there is no such date.
    pub fn find_family_time(&self, id: &str) -> Result<FamilyTimePage> {
        if id.is_empty() {
            return Ok(FamilyTimePage { time: blank(), ..FamilyTimePage::default() });
        }
        let time = match self.find::<FamilyTime>(id) {
            Ok(time) => time,
            Err(_) => {
                let date = self.date_of_family_time(id)?;
                let there = self.family_time_of(&date)?;
                there.unwrap_or_else(|| FamilyTime { about: id.to_owned(), ..blank() })
            }
        };
        self.page_of(time)
    }

    fn page_of(&self, time: FamilyTime) -> Result<FamilyTimePage> {
        let date = self.date_of_family_time(&time.about).ok();
        let happened = date.as_ref().map(|date| self.list_outcomes(&date.mark.id)).transpose()?.unwrap_or_default();
        Ok(FamilyTimePage { time, date, happened })
    }

    /// The date of one, whatever its id was when it was begun.
    fn date_of_family_time(&self, id: &str) -> Result<Appointment> {
        self.find_appointment(id).or_else(|_| self.find_changed_day(id))
    }

    /// The one of a date, if there is one. One day of a series that was changed since is still the same day.
    fn family_time_of(&self, date: &Appointment) -> Result<Option<FamilyTime>> {
        let before = date.instead_of.map(|day| format!("{}@{}", date.series, day.0)).unwrap_or_default();
        let sql = format!(
            "SELECT {} FROM family_times WHERE put_away = 0 AND about IN (:id, :before) AND about <> '' ORDER BY id",
            names()
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query_map(named_params! {":id": date.mark.id, ":before": before}, read_row)?;
        rows.next().transpose()?.map(from_row).transpose()
    }

    /// Keeps one. One that belongs to no date yet gets one without a day.
    ///
    /// # Errors
    /// `NotAllowed` for words of somebody else, too many photos, and a second one of the same date; `NotFound` when
    /// there is no such date.
    pub fn save_family_time(&mut self, time: &FamilyTime, now: Now) -> Result<FamilyTime> {
        time.check()?;
        let is_new = self.with_only_me(|store| Ok(store.find::<FamilyTime>(&time.mark.id).is_err()))?;
        let mut kept = time.clone();
        if kept.about.is_empty() {
            // The day may say where the child is, so the date is as much only me as what is said of it.
            let mark = Mark::new(kept.mark.space);
            let date = Appointment { mark, kind: KIND.to_owned(), ..Appointment::default() };
            kept.about = self.save_appointment(&date, now)?.mark.id;
        }
        // One that is only me is there too while somebody is beside.
        let there = self.with_only_me(|store| store.family_time_of(&store.date_of_family_time(&kept.about)?))?;
        if is_new && there.is_some() {
            return Err(Problem::NotAllowed.into());
        }
        self.keep(&kept, now.moment)
    }

    /// Those of which something was kept, the latest day first, after the first `after` of them.
    ///
    /// # Errors
    /// The record's.
    pub fn list_family_times(&self, after: usize) -> Result<FamilyTimes> {
        let some = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
        let after = i64::try_from(after).unwrap_or(i64::MAX);
        // The id of one day of a series says the day behind its sign; any other date has the day in its row.
        let sql = format!(
            "SELECT {} FROM family_times WHERE put_away = 0 ORDER BY COALESCE(
                 (SELECT day FROM appointments WHERE appointments.id = family_times.about),
                 NULLIF(substr(about, instr(about, '@') + 1), about), '9') DESC, id DESC LIMIT :some OFFSET :after",
            names()
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map(named_params! {":some": some, ":after": after}, read_row)?;
        let mut times = Vec::new();
        for row in rows {
            times.push(self.page_of(from_row(row?)?)?);
        }
        let more = times.len() > PAGE;
        times.truncate(PAGE);
        Ok(FamilyTimes { times, more })
    }

    /// The dates of family time today and in the next 8 weeks, but for those that are off.
    ///
    /// # Errors
    /// The record's.
    pub fn family_times_to_come(&self, now: Now) -> Result<Vec<Appointment>> {
        let (today, last) = (now.day(), Day(now.day().0 + Days::new(AHEAD)));
        let mut found = Vec::new();
        for date in self.appointments_between(today, last)? {
            if date.kind == KIND && !self.is_off(&date)? {
                found.push(date);
            }
        }
        Ok(found)
    }
}

fn names() -> String {
    columns::<FamilyTime>().map(|(name, _)| name).collect::<Vec<_>>().join(", ")
}
