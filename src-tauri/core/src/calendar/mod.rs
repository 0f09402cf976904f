//! Calendar files (`.ics`, RFC 5545): invitations, changes and cancellations from other people's calendars are read, shown
//! to be looked at, and kept only when the parent says so; chosen dates are written for other calendars. What a file
//! says and this record cannot hold is named, never dropped in silence.

mod plain;
mod read;
mod rule;
mod take;
#[cfg(test)]
mod tests;
mod write;
mod zone;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::appointments::{Appointment, Repeat, row_of};
use crate::dates::Day;

pub use read::read;
pub use write::write;

/// A file larger than this is not read.
pub const MOST_BYTES: u64 = 5 * 1024 * 1024;
/// No more dates than this are read from one file; that there are more is said.
pub const MOST_EVENTS: usize = 2_000;
/// No more notes than this stand beside one date, or beside the whole file.
const MOST_NOTES: usize = 40;
/// What stands at the end of a UID that was made here; before it is the id of the row.
const OURS: &str = "@by-my-side";

/// What a date of a file is for this record.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "what", rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum IncomingWhat {
    /// It is not here yet.
    #[default]
    New,
    /// It changes one that is here.
    Update {
        /// Its id; one day of a series is "id@2026-07-21".
        id: String,
    },
    /// It says that one that is here will not be.
    Cancels {
        /// Its id.
        id: String,
    },
    /// It is here already, as the file says.
    Same {
        /// Its id.
        id: String,
    },
    /// The one that is here is newer.
    Older {
        /// Its id.
        id: String,
    },
    /// It cancels one that is not here.
    CancelsNothing,
}

/// Why something of a file is not as it stands there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum WhyUnread {
    /// A line that is none of a calendar.
    Line,
    /// The day or the time cannot be read, so the date is not taken.
    Day,
    /// How long it is cannot be read.
    Length,
    /// It is longer than a day; its beginning is taken.
    Longer,
    /// How it comes again, or when it does not, cannot be read; what could be read is taken.
    Repeat,
    /// It changes this day and all later ones; only this one is changed.
    LaterOnes,
    /// Nobody knows this time zone, so the time is taken as the computer's.
    Zone,
    /// The time is the clock of another place.
    OtherZone,
    /// It comes again by world time, so it is an hour off when the clocks have changed.
    WorldTime,
    /// The clocks go back: this time comes twice that night.
    TimeTwice,
    /// The clocks go forward: this time is passed over that night.
    TimeSkipped,
    /// More words than the field holds; the rest is left out.
    Cut,
    /// It has no name.
    NoName,
    /// It has another name or other words than the date that is here, which keeps its own.
    OtherWords,
    /// A reminder of the other calendar: left out.
    Alarm,
    /// Who asks, who comes, and their addresses: left out.
    Address,
    /// A file that hangs on it: left out.
    Attached,
    /// A link: left out.
    Link,
    /// Anything else that was left out.
    Other,
    /// A task or a note, and no date.
    NotADate,
    /// An answer to an invitation, and no date.
    Reply,
    /// There are more than are read at once.
    TooMany,
}

/// Something of a file that was not read as it stands there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Unread {
    /// The words of the file that it is about; may be empty.
    pub words: String,
    /// Why.
    pub why: WhyUnread,
}

/// One date of a calendar file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Incoming {
    /// The date as the file says it. It has no id.
    pub appointment: Appointment,
    /// What it is for this record.
    pub what: IncomingWhat,
    /// What was not read as it stands there.
    pub notes: Vec<Unread>,
    /// For one that is cancelled: the parent wants it put away.
    pub put_away: bool,
}

/// A calendar file as it is looked at before anything is kept.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct CalendarLook {
    /// Its dates, in the order of the file.
    pub incoming: Vec<Incoming>,
    /// What belongs to no date.
    pub notes: Vec<Unread>,
}

impl Incoming {
    fn is_cancelled(&self) -> bool {
        matches!(self.what, IncomingWhat::Cancels { .. } | IncomingWhat::CancelsNothing)
    }
}

/// The UID under which a date stands in files: the one it came with, or one made of its row. A day that was changed
/// alone, and came with none, stands under its series.
fn uid_of(appointment: &Appointment) -> String {
    let of_series = appointment.instead_of.is_some() && !appointment.series.is_empty();
    match (appointment.uid.as_str(), of_series) {
        ("", true) => format!("{}{OURS}", appointment.series),
        ("", false) => format!("{}{OURS}", row_of(&appointment.mark.id)),
        (uid, _) => uid.to_owned(),
    }
}

/// Those of these days that are days of the rule.
fn in_rule(repeat: Option<&Repeat>, first: Option<Day>, mut days: Vec<Day>) -> Vec<Day> {
    let (Some(repeat), Some(first)) = (repeat, first) else { return Vec::new() };
    let (Some(from), Some(to)) = (days.iter().min(), days.iter().max()) else { return days };
    // A strange rule is counted out once for all of them.
    let of_rule: BTreeSet<Day> = repeat.days(first, *from, *to).into_iter().collect();
    days.retain(|day| of_rule.contains(day));
    days
}

/// Adds a note once, up to the limit.
fn note(notes: &mut Vec<Unread>, why: WhyUnread, words: &str) {
    let words = plain::cut(words, 200).0;
    let unread = Unread { words, why };
    if notes.len() < MOST_NOTES && !notes.contains(&unread) {
        notes.push(unread);
    }
}
