//! My dates: planned meetings, with people, place, travel and what to bring. A day and a time are what the
//! parent's calendar and clock will show in the meeting's zone, so that daylight saving cannot move them.

mod clash;
mod layers;
mod lists;
mod month;
mod now;
mod occurrences;
mod outcomes;
mod reading;
mod reason;
mod repeats;
mod rule;
mod typed;
mod typed_day;
#[cfg(test)]
mod windows;

use chrono::Duration;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::{Day, Moment, Time, moment_of};
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, check_name, has_mark};

pub use layers::{Layer, Layers};
pub use lists::{Dates, SomeDates};
pub use month::{Month, MonthDay, month_of};
pub use now::NowAndNext;
pub use occurrences::row_of;
pub use outcomes::{Happened, Outcome};
pub use reason::Reason;
pub use repeats::{Every, Repeat};
pub use typed::{TimeReading, read_time};
pub use typed_day::{DayReading, read_day};

/// How the parent gets there.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum Travel {
    /// On foot.
    Walk,
    /// By bus.
    Bus,
    /// By car.
    Car,
    /// By taxi.
    Taxi,
    /// By train.
    Train,
    /// They come to the parent.
    TheyCome,
    /// It is a phone call.
    PhoneCall,
    /// It is a video call.
    VideoCall,
    /// The parent has not said.
    #[default]
    NotSaid,
}

/// How somebody was told of something.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum HeardBy {
    /// By a letter.
    Letter,
    /// By a text message.
    TextMessage,
    /// On the phone.
    PhoneCall,
    /// By email.
    Email,
    /// Somebody said it.
    Told,
    /// The parent has not said.
    #[default]
    NotSaid,
}

/// One thing to bring.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Bring {
    /// What it is.
    pub text: String,
    /// It lies ready.
    pub ready: bool,
}

/// A planned meeting in time.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Appointment {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// Id of a kind ("health-visitor", "meeting" …) or "own"; empty while it has not been said.
    pub kind: String,
    /// The parent's own words for the kind, when it is "own".
    pub own_kind: String,
    /// Ids of people who come.
    pub people: Vec<String>,
    /// `None`: the parent does not know yet.
    pub day: Option<Day>,
    /// `None`: the parent does not know yet.
    pub time: Option<Time>,
    /// IANA zone in which day and time are meant.
    pub zone: String,
    /// How long, in minutes; `None`: not known.
    pub minutes: Option<u32>,
    /// Where, in plain words.
    pub place: String,
    /// How the parent gets there.
    pub travel: Travel,
    /// How to get there, in plain words.
    pub way: String,
    /// Why it is.
    pub why: String,
    /// What to bring.
    pub bring: Vec<Bring>,
    /// What the parent wants to ask.
    pub questions: Vec<String>,
    /// How it comes again; `None`: it is once.
    pub repeat: Option<Repeat>,
    /// Days of the series on which it is not.
    pub not_on: Vec<Day>,
    /// Id of the series that it was taken out of, or that it goes on from.
    pub series: String,
    /// The day of the series for which it stands.
    pub instead_of: Option<Day>,
    /// How the parent heard of it.
    pub heard_by: HeardBy,
    /// When.
    pub heard_on: Option<Day>,
    /// How long the way takes, in minutes: 1 to 600. `None`: not known.
    pub travel_minutes: Option<u32>,
    /// What stands near it: "the red door beside the shop".
    pub landmark: String,
    /// sha256 of a kept photo of the door, or empty.
    pub door: String,
    /// Id of the person who takes the parent there, or empty.
    pub taken_by: String,
    /// The money for the way, in plain words: "£4 for the bus".
    pub fare: String,
    /// Who has the child meanwhile, in plain words.
    pub child_with: String,
    /// UID in a calendar file; empty for one that was put in here.
    pub uid: String,
    /// SEQUENCE in that file.
    pub sequence: u32,
    /// Which layers ring for this date; `None`: those that the parent chose for all.
    pub remind: Option<Layers>,
}

/// What is taken for the length of a meeting when nobody has said.
const USUAL_MINUTES: i64 = 60;
/// A meeting longer than a day is a slip.
const MOST_MINUTES: u32 = 24 * 60;
/// A way of more than 10 hours is a slip.
const MOST_WAY: u32 = 600;
impl Item for Appointment {
    const TABLE: &'static str = "appointments";
    const COLUMNS: &'static [Column] = &[
        ("kind", As::Text),
        ("own_kind", As::Text),
        ("people", As::Nested),
        ("day", As::Text),
        ("time", As::Text),
        ("zone", As::Text),
        ("minutes", As::Number),
        ("place", As::Text),
        ("travel", As::Text),
        ("way", As::Text),
        ("why", As::Text),
        ("bring", As::Nested),
        ("questions", As::Nested),
        ("repeat", As::Nested),
        ("not_on", As::Nested),
        ("series", As::Text),
        ("instead_of", As::Text),
        ("heard_by", As::Text),
        ("heard_on", As::Text),
        ("travel_minutes", As::Number),
        ("landmark", As::Text),
        ("door", As::Text),
        ("taken_by", As::Text),
        ("fare", As::Text),
        ("child_with", As::Text),
        ("uid", As::Text),
        ("sequence", As::Number),
        ("remind", As::Nested),
    ];

    has_mark!();

    fn title(&self) -> String {
        if self.own_kind.is_empty() { format!("kind-{}", self.kind) } else { self.own_kind.clone() }
    }

    fn check(&self) -> Result<(), Problem> {
        check_name(&self.own_kind)?;
        let long = self.minutes.is_some_and(|minutes| minutes == 0 || minutes > MOST_MINUTES);
        let nowhere = !self.zone.is_empty() && self.zone.parse::<Tz>().is_err();
        let way = self.travel_minutes.is_some_and(|minutes| minutes == 0 || minutes > MOST_WAY);
        if long || nowhere || way { Err(Problem::DayImpossible) } else { Ok(()) }
    }
}

impl Appointment {
    /// When it begins; `None` while day or time is not known.
    pub fn begins(&self) -> Option<Moment> {
        let zone = self.zone.parse().unwrap_or(Tz::Europe__London);
        Some(moment_of(self.day?, self.time?, zone))
    }

    /// When the parent leaves home for it; `None` while that is not known, or when nobody has to leave.
    pub fn leaves(&self) -> Option<Moment> {
        let stays = matches!(self.travel, Travel::TheyCome | Travel::PhoneCall | Travel::VideoCall);
        let minutes = self.travel_minutes.filter(|_| !stays)?;
        self.begins().map(|begins| Moment(begins.0 - Duration::minutes(i64::from(minutes))))
    }

    /// When it ends, or is taken to end.
    pub fn ends(&self) -> Option<Moment> {
        let minutes = self.minutes.map_or(USUAL_MINUTES, i64::from);
        self.begins().map(|begins| Moment(begins.0 + Duration::minutes(minutes)))
    }
}
