//! The lists of My dates. Each reads as much as a screen shows at once, however long a life the record holds.

use chrono::Days;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::reading::text;
use super::{Appointment, Travel};
use crate::dates::{Day, Now};
use crate::error::Result;
use crate::store::Store;

/// Appointments as My dates shows them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Dates {
    /// Today, soonest first.
    pub today: Vec<Appointment>,
    /// After today, soonest first; those without a day come last.
    pub to_come: Vec<Appointment>,
    /// There are some before today.
    pub before: bool,
    /// There are some that are put away.
    pub away: bool,
}

/// A part of a long list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct SomeDates {
    /// This part.
    pub dates: Vec<Appointment>,
    /// There are more behind it.
    pub more: bool,
}

/// How many days ahead My dates looks, and how many back at once.
const AHEAD: u64 = 56;
const BACK: u64 = 60;
/// How many of those that are put away are shown at once.
const AWAY: usize = 30;
/// How many places of other dates are offered for a new one.
const PLACES: usize = 12;

impl Store {
    /// Appointments as My dates shows them: today and the next 8 weeks; and of what is later, all that is once.
    ///
    /// # Errors
    /// The record's.
    pub fn list_appointments(&self, now: Now) -> Result<Dates> {
        let today = now.day();
        let ahead = Day(today.0 + Days::new(AHEAD));
        let (on_today, mut to_come): (Vec<_>, Vec<_>) =
            self.appointments_between(today, ahead)?.into_iter().partition(|date| date.day == Some(today));
        to_come.extend(self.appointments_after(ahead)?);
        let (before, away) = (self.has("put_away = 0 AND day < ?1", today)?, self.has("put_away = 1", today)?);
        Ok(Dates { today: on_today, to_come, before, away })
    }

    /// The last that were before this day, the latest first: those of 60 days, or of 60 days further back when there
    /// are none.
    ///
    /// # Errors
    /// The record's.
    pub fn list_dates_before(&self, day: Day) -> Result<SomeDates> {
        let mut after = Some(day);
        while let Some(end) = after {
            let (first, last) = (back(end, BACK), back(end, 1));
            let mut dates = self.appointments_between(first, last)?;
            if !dates.is_empty() {
                dates.reverse();
                return Ok(SomeDates { dates, more: self.has("put_away = 0 AND day < ?1", first)? });
            }
            after = self.last_day_before(first)?.and_then(|last| last.0.succ_opt()).map(Day);
        }
        Ok(SomeDates::default())
    }

    /// Those that are put away, the last one first, after so many that are known already.
    ///
    /// # Errors
    /// The record's.
    pub fn list_dates_put_away(&self, after: usize) -> Result<SomeDates> {
        let (after, some) = (i64::try_from(after).unwrap_or(i64::MAX), i64::try_from(AWAY).unwrap_or(i64::MAX));
        let order = "said_at DESC, id LIMIT ?1 OFFSET ?2";
        let mut dates = self.dates_of("appointments WHERE put_away = 1", order, &[&(some + 1), &after])?;
        let more = dates.len() > AWAY;
        dates.truncate(AWAY);
        Ok(SomeDates { dates, more })
    }

    /// Where other dates near this day are to which the parent goes, the nearest ahead first; each once.
    ///
    /// # Errors
    /// The record's.
    pub fn list_places(&self, now: Now) -> Result<Vec<String>> {
        let today = now.day();
        let mut near = self.appointments_between(today, Day(today.0 + Days::new(AHEAD)))?;
        near.extend(self.appointments_between(back(today, BACK), back(today, 1))?.into_iter().rev());
        let mut places: Vec<String> = Vec::new();
        for place in near.into_iter().filter(goes_there).map(|date| date.place) {
            if places.len() < PLACES && !places.contains(&place) {
                places.push(place);
            }
        }
        Ok(places)
    }

    /// Whether there is a date for which `condition`, SQL written in this crate, holds.
    fn has(&self, condition: &str, day: Day) -> Result<bool> {
        let sql = format!("SELECT EXISTS (SELECT 1 FROM appointments WHERE {condition} AND ?1 <> '')");
        Ok(self.connection.prepare_cached(&sql)?.query_row([text(day)], |row| row.get(0))?)
    }
}

fn back(day: Day, days: u64) -> Day {
    Day(day.0.checked_sub_days(Days::new(days)).unwrap_or(day.0))
}

/// The parent goes there, and it is said where.
fn goes_there(date: &Appointment) -> bool {
    let stays = matches!(date.travel, Travel::TheyCome | Travel::PhoneCall | Travel::VideoCall);
    !stays && !date.place.is_empty()
}
