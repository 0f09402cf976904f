//! The sheets for the wall: a week and a month, each on one page.

use serde::{Deserialize, Serialize};

use super::{Drawing, Row};

/// A date on a sheet for the wall.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WallDate {
    /// What it is.
    #[serde(flatten)]
    pub row: Row,
    /// The clock; nothing where there is no time.
    pub clock: Drawing,
    /// The time.
    pub time_words: Vec<String>,
}

/// One day of a week on the wall.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WeekDay {
    /// The weekday, and the day where the sheet is for one week.
    pub lines: Vec<String>,
    /// At most two dates.
    pub dates: Vec<WallDate>,
    /// "And 1 more", or empty.
    pub more: String,
}

/// A week for the wall, Monday first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Week {
    /// Seven days.
    pub days: Vec<WeekDay>,
}

/// One day of a month on the wall.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MonthDay {
    /// Its number in the month.
    pub number: u32,
    /// 1 is Monday; it gives the colour.
    pub weekday: u32,
    /// At most two dates.
    pub dates: Vec<WallDate>,
    /// "And 1 more", or empty.
    pub more: String,
}

/// A month for the wall, Monday first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Month {
    /// The weekdays, over their columns.
    pub lines: Vec<String>,
    /// How many squares stand before the first day.
    pub before: u32,
    /// Every day of it.
    pub days: Vec<MonthDay>,
    /// Over the squares that are left for a pen.
    pub label: String,
}
