//! Bank holidays: as they are published for a year, or, in England and Wales, as far as the Act says them for a later one.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use super::calendars::Standing;
use crate::dates::Day;

/// Where bank holidays are held together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Holding {
    /// England and Wales.
    EnglandWales,
    /// Scotland.
    Scotland,
    /// Northern Ireland.
    NorthernIreland,
}

/// What is known of a year that is not published yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LaterYears {
    /// What the Act says for England and Wales; of a day that is proclaimed each year, nothing.
    EnglandWalesAct,
    /// Nothing.
    NotKnown,
}

/// The bank holidays of each year, and where they were read.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BankHolidays {
    /// Where.
    pub of: Holding,
    /// What is known of later years.
    pub later_years: LaterYears,
    /// Address of the page.
    pub source: String,
    /// The day on which it was read.
    pub checked_on: Day,
    /// The state of the copy that was read.
    pub copy: String,
    /// The days by year, as `2026`.
    pub years: BTreeMap<String, Vec<Day>>,
}

impl BankHolidays {
    /// How a weekday stands that no law names. A year that is published can still get a day of its own, as Scotland's
    /// 2026 did four months before: a year after the list was read, its days are about.
    pub(super) fn standing(&self, day: NaiveDate) -> Standing {
        if let Some(days) = self.years.get(&day.year().to_string()) {
            let sure = self.checked_on.0.checked_add_months(Months::new(12)).is_some_and(|until| day <= until);
            return Standing { works: Some(!days.contains(&Day(day))), sure };
        }
        let published = self.years.keys().filter_map(|year| year.parse::<i32>().ok());
        let is_later = published.max().is_some_and(|last| day.year() > last);
        let works = match self.later_years {
            LaterYears::EnglandWalesAct if is_later && is_proclaimed(day) => None,
            LaterYears::EnglandWalesAct if is_later => Some(!is_in_the_act(day)),
            _ => None,
        };
        Standing { works, sure: false }
    }
}

/// Banking and Financial Dealings Act 1971, Schedule 1 paragraph 1.
fn is_in_the_act(day: NaiveDate) -> bool {
    match (day.month(), day.day(), day.weekday()) {
        (12, 26, weekday) => weekday != Weekday::Sun,
        (12, 27, weekday) => matches!(weekday, Weekday::Mon | Weekday::Tue),
        (5 | 8, 25.., Weekday::Mon) => true,
        _ => easter(day.year()).is_some_and(|easter| (day - easter).num_days() == 1),
    }
}

/// Days that section 1 leaves to a proclamation each year: New Year's Day, the first Monday of May, and 28 December
/// where Christmas takes a Saturday.
fn is_proclaimed(day: NaiveDate) -> bool {
    match (day.month(), day.day(), day.weekday()) {
        (1, 1, _) | (1, 2 | 3, Weekday::Mon) | (5, 1..=7, Weekday::Mon) => true,
        (12, 28, weekday) => matches!(weekday, Weekday::Mon | Weekday::Tue),
        _ => false,
    }
}

/// Easter Sunday of a year of our calendar (Meeus, Jones and Butcher).
pub(super) fn easter(year: i32) -> Option<NaiveDate> {
    let (golden, century, in_century) = (year % 19, year / 100, year % 100);
    let moved = (century - (century + 8) / 25 + 1) / 3;
    let moon = (19 * golden + century - century / 4 - moved + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (in_century / 4) - moon - in_century % 4) % 7;
    let late = (golden + 11 * moon + 22 * weekday) / 451;
    let after_march = u64::try_from(moon + weekday - 7 * late + 21).ok()?;
    NaiveDate::from_ymd_opt(year, 3, 1)?.checked_add_days(Days::new(after_march))
}
