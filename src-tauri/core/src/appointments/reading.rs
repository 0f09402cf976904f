//! What stands on some days, read without looking at all the others: a record of 20 years answers as fast as one of a
//! month.

use chrono::Days;
use rusqlite::ToSql;
use serde_json::{Map, Value};

use super::Appointment;
use crate::dates::Day;
use crate::error::Result;
use crate::item::{Mark, columns, from_row, read_row};
use crate::store::Store;

/// How many days are looked at for the next date: most often it is soon, and of those that come again the rarest is
/// every 52 years.
const LOOKS: [u64; 5] = [7, 31, 183, 2 * 366, 53 * 366];

/// The last day on which a date that comes again may be, as the index of migration 55 has it.
const LAST: &str = "CASE WHEN json_valid(repeat) THEN coalesce(json_extract(repeat, '$.until'), '9999-12-31') END";

/// Those that are once.
const ONCE: &str = "appointments WHERE put_away = 0 AND repeat = 'null'";
/// Those that come again. By "+day" the index of days is passed over: too many began before any day.
const AGAIN: &str = "appointments WHERE put_away = 0 AND repeat <> 'null'";
/// For what is sorted afterwards. A sort by "id" alone would read every row along the index of the keys.
pub(super) const ANY: &str = "+id";
/// A column that no date has: the days on which a series is not, as they are written.
const OFF: &str = "off";

impl Appointment {
    /// The days on which it is, from `from` to `to`, both inside.
    pub(super) fn days_between(&self, from: Day, to: Day) -> Vec<Day> {
        let Some(first) = self.day else { return Vec::new() };
        match &self.repeat {
            None if first >= from && first <= to => vec![first],
            None => Vec::new(),
            Some(repeat) => {
                let days = repeat.days(first, from, to);
                days.into_iter().filter(|day| !self.not_on.contains(day)).collect()
            }
        }
    }

    /// It as it is on one of its days.
    pub(super) fn on(&self, day: Day) -> Appointment {
        if self.repeat.is_none() {
            return self.clone();
        }
        let mark = Mark { id: format!("{}@{}", self.mark.id, day.0), ..self.mark.clone() };
        Appointment { mark, day: Some(day), ..self.clone() }
    }
}

pub(super) fn soonest_first(appointments: &mut [Appointment]) {
    appointments.sort_by(|one, other| {
        let key = |it: &Appointment| (it.day.is_none(), it.day, it.time.is_none(), it.time);
        key(one).cmp(&key(other)).then_with(|| one.mark.id.cmp(&other.mark.id))
    });
}

impl Store {
    /// What stands on the days from `from` to `to`, both inside, soonest first. A day of a series comes without the
    /// days on which that is not.
    ///
    /// # Errors
    /// The record's.
    pub fn appointments_between(&self, from: Day, to: Day) -> Result<Vec<Appointment>> {
        let (first, last) = (text(from), text(to));
        let mut found = self.dates_of(&once_between(), ANY, &[&first, &last])?;
        for row in self.rows_of(&series_between(), &[&first, &last])? {
            found.extend(days_of(row, from, to)?);
        }
        soonest_first(&mut found);
        Ok(found)
    }

    /// The next that is on `from` or later and for which `wanted` holds.
    pub(super) fn next_appointment(
        &self,
        from: Day,
        wanted: impl Fn(&Appointment) -> bool,
    ) -> Result<Option<Appointment>> {
        let mut begin = from;
        for ahead in LOOKS {
            let to = Day(from.0 + Days::new(ahead));
            if let Some(next) = self.appointments_between(begin, to)?.into_iter().find(&wanted) {
                return Ok(Some(next));
            }
            begin = Day(to.0 + Days::new(1));
        }
        let later = self.dates_of(&format!("{ONCE} AND day >= ?1"), "day, time IS NULL, time, id", &[&text(begin)])?;
        Ok(later.into_iter().find(wanted))
    }

    /// Those that are once and later than a day, soonest first; then those without a day.
    pub(crate) fn appointments_after(&self, day: Day) -> Result<Vec<Appointment>> {
        let mut later = self.dates_of(&format!("{ONCE} AND day > ?1"), "day, time IS NULL, time, id", &[&text(day)])?;
        later.extend(self.dates_of(&format!("{ONCE} AND day IS NULL"), "time IS NULL, time, id", &[])?);
        Ok(later)
    }

    /// The last day before this one on which something may stand.
    pub(super) fn last_day_before(&self, day: Day) -> Result<Option<Day>> {
        let once = format!("SELECT max(day) FROM {ONCE} AND day < ?1");
        let series = format!("SELECT max(min({LAST}, date(?1, '-1 day'))) FROM {AGAIN} AND +day < ?1");
        let mut last = None;
        for sql in [once, series] {
            let mut statement = self.connection.prepare_cached(&sql)?;
            let found: Option<String> = statement.query_row([text(day)], |row| row.get(0))?;
            last = last.max(found.and_then(|day| day.parse().ok()).map(Day));
        }
        Ok(last)
    }

    /// The rows of `which`, a table and its condition. Both texts are SQL written in this crate, never values.
    pub(super) fn dates_of(&self, which: &str, order: &str, values: &[&dyn ToSql]) -> Result<Vec<Appointment>> {
        self.rows_of(&question(which, order), values)?.into_iter().map(from_row).collect()
    }

    fn rows_of(&self, question: &str, values: &[&dyn ToSql]) -> Result<Vec<Map<String, Value>>> {
        let mut statement = self.connection.prepare_cached(question)?;
        let rows = statement.query_map(values, read_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// The days of a series from `from` to `to`. On which days it is not stands beside it as it was written, and is only
/// searched: over 20 years that list becomes long.
fn days_of(mut row: Map<String, Value>, from: Day, to: Day) -> Result<Vec<Appointment>> {
    let off = row.remove(OFF);
    let off = off.as_ref().and_then(Value::as_str).unwrap_or_default();
    let series: Appointment = from_row(row)?;
    let days = series.days_between(from, to).into_iter().filter(|day| !off.contains(&text(*day)));
    Ok(days.map(|day| series.on(day)).collect())
}

/// Those that are once and stand on the days from ?1 to ?2.
pub(super) fn once_between() -> String {
    format!("{ONCE} AND day BETWEEN ?1 AND ?2")
}

/// Those that come again and may stand on a day from ?1 to ?2, with the days on which they are not as a text.
pub(super) fn series_between() -> String {
    let all = question(&format!("{AGAIN} AND {LAST} >= ?1 AND +day <= ?2"), ANY);
    all.replacen("not_on", &format!("'[]' AS not_on, not_on AS {OFF}"), 1)
}

pub(super) fn question(which: &str, order: &str) -> String {
    let names: Vec<&str> = columns::<Appointment>().map(|(name, _)| name).collect();
    format!("SELECT {} FROM {which} ORDER BY {order}", names.join(", "))
}

/// A day as it stands in a column.
pub(super) fn text(day: Day) -> String {
    day.0.to_string()
}
