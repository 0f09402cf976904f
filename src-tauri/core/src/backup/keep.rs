//! Which copies on this computer are kept: one for each of the last 7 days that have one, of the last 4 weeks, of
//! the last 12 months, and of every year. Only the daily copy lets go of any; an update or a restore never does,
//! and what was copied before one is kept.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use chrono::{Datelike, NaiveDate};

use super::{About, Why};
use crate::error::Result;

/// Removes the copies that are not kept.
pub(super) fn let_go(copies: &[(PathBuf, About)]) -> Result<()> {
    let days: Vec<NaiveDate> = copies.iter().map(|(_, about)| about.day.0).collect();
    let kept = kept(&days);
    for (place, (path, about)) in copies.iter().enumerate() {
        let stays = kept.contains(&place) || matches!(about.why, Why::BeforeUpdate | Why::BeforeRestore);
        match (stays, path.is_dir()) {
            (true, _) => {}
            (false, true) => fs::remove_dir_all(path)?,
            (false, false) => fs::remove_file(path)?,
        }
    }
    Ok(())
}

/// The places in the list, which has the newest first, of the copies that are kept.
fn kept(days: &[NaiveDate]) -> BTreeSet<usize> {
    let mut kept = BTreeSet::new();
    kept.extend(newest_of_each(days, 7, |day| (day.year(), day.ordinal())));
    kept.extend(newest_of_each(days, 4, |day| (day.iso_week().year(), day.iso_week().week())));
    kept.extend(newest_of_each(days, 12, |day| (day.year(), day.month())));
    kept.extend(newest_of_each(days, usize::MAX, |day| (day.year(), 0)));
    kept
}

fn newest_of_each(days: &[NaiveDate], most: usize, span: impl Fn(&NaiveDate) -> (i32, u32)) -> Vec<usize> {
    let mut seen = BTreeSet::new();
    let first_of_span = days.iter().enumerate().filter(|(_, day)| seen.insert(span(day))).map(|(place, _)| place);
    first_of_span.take(most).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(number: i64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + chrono::Duration::days(number)
    }

    #[test]
    fn three_years_of_daily_copies_leave_a_few_of_each_kind() {
        let mut days: Vec<NaiveDate> = Vec::new();
        for number in 0..1095 {
            days.insert(0, day(number));
            let keep = kept(&days);
            days = days.into_iter().enumerate().filter(|(place, _)| keep.contains(place)).map(|(_, day)| day).collect();
        }
        assert!((20..=26).contains(&days.len()), "{}", days.len());
        assert_eq!(days[..7], (1088..1095).rev().map(day).collect::<Vec<_>>());
        let years: BTreeSet<i32> = days.iter().map(NaiveDate::year).collect();
        assert_eq!(years.len(), 3);
        let months: BTreeSet<(i32, u32)> = days.iter().map(|day| (day.year(), day.month())).collect();
        assert!(months.len() >= 12);
    }

    proptest! {
        #[test]
        fn the_newest_always_stays_and_letting_go_twice_changes_nothing(mut numbers in prop::collection::vec(0_i64..2000, 1..80)) {
            numbers.sort_unstable();
            numbers.reverse();
            let days: Vec<NaiveDate> = numbers.into_iter().map(day).collect();
            let first = kept(&days);
            prop_assert!(first.contains(&0));
            let left: Vec<NaiveDate> = first.iter().map(|place| days[*place]).collect();
            prop_assert_eq!(kept(&left).len(), left.len());
            prop_assert!(left.len() <= 7 + 4 + 12 + 7);
        }
    }
}
