//! A month as big squares, Monday first.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::{Day, Now};
use crate::error::{Problem, Result};
use crate::store::Store;

/// One square of a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct MonthDay {
    /// The day.
    pub day: Day,
    /// Its number in the month.
    pub number: u32,
    /// Before today.
    pub past: bool,
    /// Today.
    pub today: bool,
    /// How many appointments it has.
    pub appointments: usize,
}

/// A month as squares.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Month {
    /// The year.
    pub year: i32,
    /// 1 to 12.
    pub month: u32,
    /// Monday first; null before the first and after the last day.
    pub weeks: Vec<Vec<Option<MonthDay>>>,
}

impl Store {
    /// The squares of a month, with what stands on each day.
    pub fn month_of(&self, year: i32, month: u32, now: Now) -> Result<Month> {
        let mut squares = month_of(year, month, now.day())?;
        let inside = squares.weeks.iter().flatten().flatten().map(|square| square.day);
        let (Some(first), Some(last)) = (inside.clone().min(), inside.max()) else { return Ok(squares) };
        let days: Vec<Day> =
            self.appointments_between(first, last)?.into_iter().filter_map(|appointment| appointment.day).collect();
        for square in squares.weeks.iter_mut().flatten().flatten() {
            square.appointments = days.iter().filter(|day| **day == square.day).count();
        }
        Ok(squares)
    }
}

/// The empty squares of a month.
///
/// # Errors
/// `DayImpossible` when there is no such month.
pub fn month_of(year: i32, month: u32, today: Day) -> Result<Month> {
    let first = NaiveDate::from_ymd_opt(year, month, 1).ok_or(Problem::DayImpossible)?;
    let mut squares: Vec<Option<MonthDay>> = vec![None; first.weekday().num_days_from_monday() as usize];
    for date in first.iter_days().take_while(|date| date.month() == month) {
        let day = Day(date);
        let square = MonthDay { day, number: date.day(), past: day < today, today: day == today, appointments: 0 };
        squares.push(Some(square));
    }
    squares.resize(squares.len().div_ceil(7) * 7, None);
    Ok(Month { year, month, weeks: squares.chunks(7).map(<[_]>::to_vec).collect() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_day_stands_once_in_order_and_every_week_is_whole(year in 1990i32..2100, month in 1u32..=12) {
            let squares = month_of(year, month, Day(NaiveDate::MIN)).unwrap();
            prop_assert!(squares.weeks.iter().all(|week| week.len() == 7));
            let numbers: Vec<u32> = squares.weeks.iter().flatten().flatten().map(|square| square.number).collect();
            let expected: Vec<u32> = (1..=numbers.len() as u32).collect();
            prop_assert_eq!(numbers, expected);
            for week in &squares.weeks {
                for (column, square) in week.iter().enumerate() {
                    if let Some(square) = square {
                        prop_assert_eq!(square.day.0.weekday().num_days_from_monday() as usize, column);
                    }
                }
            }
        }
    }

    #[test]
    fn there_is_no_thirteenth_month() {
        assert_eq!(month_of(2026, 13, Day(NaiveDate::MIN)).unwrap_err().problem(), Problem::DayImpossible);
    }
}
