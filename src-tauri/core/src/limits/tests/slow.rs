//! A second way to count: one day at a time, on a calendar of its own, with holidays from another source. It shares
//! nothing with the first way, so that they can judge each other.

use std::collections::HashSet;
use std::sync::OnceLock;

/// A date and its weekday, 0 for Monday.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Date {
    pub year: i32,
    pub month: u32,
    pub day: u32,
    pub weekday: u32,
}

impl std::fmt::Display for Date {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl Date {
    fn tomorrow(self) -> Date {
        let leap = self.year % 400 == 0 || (self.year % 4 == 0 && self.year % 100 != 0);
        let length = match self.month {
            2 => 28 + u32::from(leap),
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        let weekday = (self.weekday + 1) % 7;
        match (self.month, self.day) {
            (12, 31) => Date { year: self.year + 1, month: 1, day: 1, weekday },
            (_, day) if day == length => Date { month: self.month + 1, day: 1, weekday, ..self },
            _ => Date { day: self.day + 1, weekday, ..self },
        }
    }
}

/// Every day of 2019 to 2032; 1 January 2019 was a Tuesday.
pub fn days() -> &'static [Date] {
    static DAYS: OnceLock<Vec<Date>> = OnceLock::new();
    DAYS.get_or_init(|| {
        let first = Date { year: 2019, month: 1, day: 1, weekday: 1 };
        std::iter::successors(Some(first), |date| Some(date.tomorrow())).take_while(|date| date.year < 2033).collect()
    })
}

pub fn place_of(day: &str) -> usize {
    let parts: Vec<u32> = day.split('-').map(|part| part.parse().unwrap()).collect();
    let is_it = |date: &Date| (date.year.unsigned_abs(), date.month, date.day) == (parts[0], parts[1], parts[2]);
    days().iter().position(is_it).unwrap()
}

/// Whether people work on it, as the law of this calendar says. For 2020 to 2028.
pub fn works(date: Date, calendar: &str) -> bool {
    if calendar == "calendar" {
        return true;
    }
    let off = match calendar {
        "scotland-hearings" => [(12, 25), (12, 26), (1, 1), (1, 2)].contains(&(date.month, date.day)),
        "scotland-bank" => weekdays_off().contains(&format!("scotland {date}")),
        "northern-ireland-bank" => weekdays_off().contains(&format!("northern-ireland {date}")),
        _ => weekdays_off().contains(&format!("england-wales {date}")),
    };
    date.weekday < 5 && !off
}

/// Each as "scotland 2026-06-15".
fn weekdays_off() -> &'static HashSet<String> {
    static OFF: OnceLock<HashSet<String>> = OnceLock::new();
    let of_line = |line: &str| {
        let (place, days) = line.split_once(' ').unwrap();
        days.split(' ').map(|day| format!("{place} {day}")).collect::<Vec<_>>()
    };
    let lines = || include_str!("../samples/weekdays_off.txt").lines().filter(|line| !line.starts_with('#'));
    OFF.get_or_init(|| lines().flat_map(of_line).collect())
}

/// The last day of a limit, in the words of the data.
pub fn last_day(start: &str, number: u32, unit: &str, counts: &str, calendar: &str) -> String {
    let first = place_of(start);
    let back = counts == "before";
    let unit_days = match unit {
        "months" => return after_months(first, number, counts),
        "years" => return after_months(first, number * 12, counts),
        "weeks" => number * 7,
        _ => number,
    };
    let mut at = first;
    let mut left = unit_days;
    if counts == "beginning-with" && works(days()[at], calendar) {
        left -= 1;
    }
    while left > 0 {
        at = if back { at - 1 } else { at + 1 };
        if works(days()[at], calendar) {
            left -= 1;
        }
    }
    days()[at].to_string()
}

/// On through the months until the date comes again, or the month ends without it.
fn after_months(first: usize, months: u32, counts: &str) -> String {
    let back = counts == "before";
    let date = days()[first];
    let month_of = |at: usize| days()[at].year * 12 + i32::try_from(days()[at].month).unwrap();
    let apart = |at: usize| (month_of(at) - month_of(first)).unsigned_abs();
    let mut at = first;
    while apart(at) < months {
        at = if back { at - 1 } else { at + 1 };
    }
    // Now at the first day of the month that is looked for, or, going back, at its last.
    let month = month_of(at);
    let here: Vec<usize> = (at.saturating_sub(31)..at + 32).filter(|at| month_of(*at) == month).collect();
    let same = here.iter().copied().find(|at| days()[*at].day == date.day);
    let end = *here.last().unwrap();
    let found = match (same, counts) {
        (Some(same), "beginning-with") => same - 1,
        (Some(same), _) => same,
        (None, _) => end,
    };
    days()[found].to_string()
}
