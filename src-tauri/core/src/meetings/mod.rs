//! Meetings: what the parent gets ready for one, and what they say of it after. A meeting always belongs to a date, which
//! holds when and where it is, who comes, what to bring and what to ask; it is not written twice. What they promise there
//! is a promise like any other, and what was not understood stands with everything that was not understood.

mod kinds;
#[cfg(test)]
mod tests;

use chrono::Days;
use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::appointments::Appointment;
use crate::dates::{Day, Now};
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, Space, blank, check_name, columns, from_row, has_mark, read_row};
use crate::nation::KindGroup;
use crate::promises::Promise;
use crate::puzzles::Puzzle;
use crate::store::Store;

pub use kinds::MeetingKind;

/// How many points a meeting has room for.
pub const MOST_POINTS: usize = 3;
/// How many days ahead a meeting is soon.
const SOON: u64 = 14;
/// The kind of the date that is made for a meeting of which the day is not known.
const NO_DAY_YET: &str = "meeting";

/// What the parent wants to say, or to ask.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Point {
    /// What it is.
    pub text: String,
    /// Id of a picture.
    pub picture: String,
}

/// The parts of a meeting that are the parent's own words. They are only me until the parent shows them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum MeetingPart {
    /// My points.
    Points,
    /// My own report.
    Report,
    /// What I agreed to.
    Agreed,
    /// How I feel.
    Feeling,
    /// What is not right in the notes.
    Notes,
}

/// The notes of a meeting, as others wrote them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum MeetingNotes {
    /// They are right.
    Right,
    /// Something in them is not right.
    NotRight,
    /// They have not come yet.
    NotHere,
    /// The parent has not said.
    #[default]
    NotSaid,
}

/// A meeting that the parent gets ready for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Meeting {
    /// What every item carries. Whether the parent's own words are only me is said in `shown`.
    #[serde(flatten)]
    pub mark: Mark,
    /// Id of the date that it belongs to.
    pub about: String,
    /// Id of a kind of meeting of the nation; empty while it has not been said.
    pub kind: String,
    /// What I want to say, at most 3.
    pub points: Vec<Point>,
    /// The pictures of my questions. The questions stand on the date, and are found by their words.
    pub drawn: Vec<Point>,
    /// Ids of the people who come with me.
    pub with_me: Vec<String>,
    /// The name of somebody who comes with me and is not in My people.
    pub with_name: String,
    /// How I say stop there; empty is as it is in How I like to be told.
    pub stop: String,
    /// Ids of the changes that I need: `meeting-change-<id>`.
    pub changes: Vec<String>,
    /// A change in my own words.
    pub own_change: String,
    /// Ids of the help that I want to speak of: what I asked for and did not get.
    pub not_given: Vec<String>,
    /// My own report: what works well.
    pub well: String,
    /// My own report: what I worry about.
    pub worry: String,
    /// My own report: what would help.
    pub would_help: String,
    /// What was decided.
    pub decided: String,
    /// What I agreed to.
    pub agreed: String,
    /// Ids of what I did not understand there.
    pub puzzles: Vec<String>,
    /// How I feel: id of a picture.
    pub feeling: String,
    /// How I feel, in my own words.
    pub felt: String,
    /// The notes that others wrote.
    pub notes: MeetingNotes,
    /// What is not right in them.
    pub not_right: String,
    /// The day on which people meet again, as it was said there.
    pub next_on: Option<Day>,
    /// Id of the date that was made of it, or empty.
    pub next_date: String,
    /// The parts that the parent shows.
    pub shown: Vec<MeetingPart>,
}

impl Item for Meeting {
    const TABLE: &'static str = "meetings";
    const COLUMNS: &'static [Column] = &[
        ("about", As::Text),
        ("kind", As::Text),
        ("points", As::Nested),
        ("drawn", As::Nested),
        ("with_me", As::Nested),
        ("with_name", As::Text),
        ("stop", As::Text),
        ("changes", As::Nested),
        ("own_change", As::Text),
        ("not_given", As::Nested),
        ("well", As::Text),
        ("worry", As::Text),
        ("would_help", As::Text),
        ("decided", As::Text),
        ("agreed", As::Text),
        ("puzzles", As::Nested),
        ("feeling", As::Text),
        ("felt", As::Text),
        ("notes", As::Text),
        ("not_right", As::Text),
        ("next_on", As::Text),
        ("next_date", As::Text),
        ("shown", As::Nested),
    ];

    has_mark!();

    fn title(&self) -> String {
        // It has no name but that of its date, which may be only me.
        String::new()
    }

    fn check(&self) -> Result<(), Problem> {
        check_name(&self.with_name)?;
        // The parent's own words are never written by somebody else, and a meeting says of each part who sees it.
        let allowed = self.mark.said_by.is_empty() && self.mark.space == Space::Shared;
        if allowed && self.points.len() <= MOST_POINTS { Ok(()) } else { Err(Problem::NotAllowed) }
    }
}

impl Meeting {
    /// Whether the parent shows a part.
    pub fn shows(&self, part: MeetingPart) -> bool {
        self.shown.contains(&part)
    }

    /// Who may see a part.
    pub fn space_of(&self, part: MeetingPart) -> Space {
        if self.shows(part) { Space::Shared } else { Space::Private }
    }

    /// It with the parts that are only me as they stand in another.
    fn with_only_me_of(mut self, other: &Meeting) -> Meeting {
        if !self.shows(MeetingPart::Points) {
            self.points.clone_from(&other.points);
        }
        if !self.shows(MeetingPart::Report) {
            self.well.clone_from(&other.well);
            self.worry.clone_from(&other.worry);
            self.would_help.clone_from(&other.would_help);
        }
        if !self.shows(MeetingPart::Agreed) {
            self.agreed.clone_from(&other.agreed);
        }
        if !self.shows(MeetingPart::Feeling) {
            self.feeling.clone_from(&other.feeling);
            self.felt.clone_from(&other.felt);
        }
        if !self.shows(MeetingPart::Notes) {
            self.not_right.clone_from(&other.not_right);
        }
        self
    }
}

/// A meeting with what belongs to it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct MeetingPage {
    /// The meeting; its id is empty while nothing was kept.
    pub meeting: Meeting,
    /// Its date; nothing while none was chosen.
    pub date: Option<Appointment>,
    /// Its kind, once it was said.
    pub kind: Option<MeetingKind>,
    /// What was promised there, mine and theirs.
    pub promises: Vec<Promise>,
    /// What I did not understand there.
    pub puzzles: Vec<Puzzle>,
    /// The date on which people meet again, where one was made and is not put away.
    pub next: Option<Appointment>,
}

impl Store {
    /// The meeting with this id, or the one of the date with this id: a blank one where there is none yet.
    ///
    /// # Errors
    /// `NotFound` when there is no such date.
    pub fn find_meeting(&self, id: &str) -> Result<MeetingPage> {
        if id.is_empty() {
            return Ok(MeetingPage { meeting: blank(), ..MeetingPage::default() });
        }
        let nation = self.find_me()?.nation;
        let meeting = match self.find::<Meeting>(id) {
            Ok(meeting) => meeting,
            Err(_) => {
                let date = self.date_of(id)?;
                let kind = nation.likely_meeting(&date.kind).unwrap_or_default();
                self.meeting_of(&date)?.unwrap_or_else(|| Meeting { about: id.to_owned(), kind, ..blank() })
            }
        };
        let meeting = if self.is_beside() { meeting.with_only_me_of(&Meeting::default()) } else { meeting };
        let puzzles = meeting.puzzles.iter().filter_map(|id| self.find::<Puzzle>(id).ok());
        Ok(MeetingPage {
            date: Some(self.date_of(&meeting.about)?),
            kind: nation.meeting_kind(&meeting.kind),
            promises: self.promises_of(&meeting.about)?,
            puzzles: puzzles.filter(|puzzle| !puzzle.mark.put_away).collect(),
            next: self.next_of(&meeting),
            meeting,
        })
    }

    /// The meeting of a date, if there is one. One day of a series that was changed since is still the same day.
    fn meeting_of(&self, date: &Appointment) -> Result<Option<Meeting>> {
        let before = date.instead_of.map(|day| format!("{}@{}", date.series, day.0)).unwrap_or_default();
        let names: Vec<&str> = columns::<Meeting>().map(|(name, _)| name).collect();
        let sql = format!(
            "SELECT {} FROM meetings WHERE put_away = 0 AND about IN (:id, :before) AND about <> '' ORDER BY id",
            names.join(", ")
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query_map(named_params! {":id": date.mark.id, ":before": before}, read_row)?;
        rows.next().transpose()?.map(from_row).transpose()
    }

    /// The date on which people meet again. It may have another day now than was said.
    fn next_of(&self, meeting: &Meeting) -> Option<Appointment> {
        let made = Some(meeting.next_date.as_str()).filter(|id| !id.is_empty());
        made.and_then(|id| self.date_of(id).ok()).filter(|date| !date.mark.put_away)
    }

    /// The date of a meeting, whatever its id was when the meeting was begun.
    fn date_of(&self, id: &str) -> Result<Appointment> {
        self.find_appointment(id).or_else(|_| self.find_changed_day(id))
    }

    /// Keeps a meeting. One that belongs to no date yet gets one without a day.
    ///
    /// # Errors
    /// `NotAllowed` for words of somebody else, for more than 3 points, and for a second meeting of one date.
    pub fn save_meeting(&mut self, meeting: &Meeting, now: Now) -> Result<Meeting> {
        let before = self.find::<Meeting>(&meeting.mark.id).ok();
        let mut kept = meeting.clone();
        if kept.about.is_empty() {
            let date = Appointment { kind: NO_DAY_YET.to_owned(), ..blank() };
            kept.about = self.save_appointment(&date, now)?.mark.id;
        }
        if before.is_none() && self.meeting_of(&self.date_of(&kept.about)?)?.is_some() {
            return Err(Problem::NotAllowed.into());
        }
        let there = before.unwrap_or_default();
        // What was not on the screen while somebody was beside is not written over.
        let kept = if self.is_beside() { kept.with_only_me_of(&there) } else { kept };
        self.keep(&kept, now.moment)
    }

    /// The next meeting of the coming 2 weeks that the parent shows, if nobody said that it is off.
    ///
    /// # Errors
    /// The record's.
    pub fn next_meeting(&self, now: Now) -> Result<Option<Appointment>> {
        let kinds = self.find_me()?.nation.kinds();
        let is_meeting =
            |date: &Appointment| kinds.iter().any(|kind| kind.id == date.kind && kind.group == KindGroup::Meetings);
        let (today, last) = (now.day(), Day(now.day().0 + Days::new(SOON)));
        for date in self.appointments_between(today, last)? {
            let over = date.ends().is_some_and(|ends| ends < now.moment);
            let shown = date.mark.space == Space::Shared && !over;
            if shown && (is_meeting(&date) || self.meeting_of(&date)?.is_some()) && !self.is_off(&date)? {
                return Ok(Some(date));
            }
        }
        Ok(None)
    }
}
