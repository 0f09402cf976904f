//! What holds for any limit and any first day, and the 200 first days of each nation.

use super::*;
use chrono::Datelike as _;
use proptest::prelude::*;

const UNITS: [&str; 4] = ["days", "weeks", "months", "years"];
const COUNTS: [&str; 4] = ["beginning-with", "after", "within", "before"];

fn calendar_name() -> impl Strategy<Value = String> {
    let names = Calendar::WORKING.map(|calendar| serde_json::to_value(calendar).unwrap().as_str().unwrap().to_owned());
    prop::sample::select(names.to_vec())
}

/// First days from which 70 working days, or a year, end within the published years.
fn start() -> impl Strategy<Value = String> {
    (0..2300_usize).prop_map(|after| slow::days()[slow::place_of("2021-06-01") + after].to_string())
}

proptest! {
    #[test]
    fn calendar_units_agree_with_a_slow_counter(
        start in start(), number in 1..13_u32, unit in 0..4_usize, counts in 0..4_usize,
    ) {
        let number = if UNITS[unit] == "years" { 1 } else { number };
        let counted = last(&limit(number, UNITS[unit], COUNTS[counts], "calendar"), &start);
        prop_assert_eq!(counted, slow::last_day(&start, number, UNITS[unit], COUNTS[counts], "calendar"));
    }

    #[test]
    fn working_days_agree_with_a_slow_counter(
        start in start(), number in 1..71_u32, counts in 0..4_usize, calendar in calendar_name(),
    ) {
        let counted = last(&limit(number, "working-days", COUNTS[counts], &calendar), &start);
        prop_assert_eq!(counted, slow::last_day(&start, number, "working-days", COUNTS[counts], &calendar));
    }

    #[test]
    fn a_working_day_limit_never_ends_on_another_day(
        start in start(), number in 1..71_u32, counts in 0..4_usize, calendar in calendar_name(),
    ) {
        let counted = last(&limit(number, "working-days", COUNTS[counts], &calendar), &start);
        prop_assert!(slow::works(slow::days()[slow::place_of(&counted)], &calendar), "{counted}");
    }

    #[test]
    fn a_later_first_day_has_no_earlier_last_day(
        start in start(), more in 1..40_usize, number in 1..40_u32, unit in 0..5_usize, counts in 0..4_usize,
        calendar in calendar_name(),
    ) {
        let limit = match UNITS.get(unit) {
            Some(unit) => limit(if *unit == "years" { 1 } else { number }, unit, COUNTS[counts], "calendar"),
            None => limit(number, "working-days", COUNTS[counts], &calendar),
        };
        let later = slow::days()[slow::place_of(&start) + more].to_string();
        let days = |start: &str| limit.on(Service::Court).last_day(day(start)).day();
        if let (Some(first), Some(second)) = (days(&start), days(&later)) {
            prop_assert!(first <= second, "{first:?} {second:?}");
        }
    }

    #[test]
    fn one_more_is_later(start in start(), number in 1..60_u32, unit in 0..3_usize, counts in 0..3_usize) {
        let one = last(&limit(number, UNITS[unit], COUNTS[counts], "calendar"), &start);
        let more = last(&limit(number + 1, UNITS[unit], COUNTS[counts], "calendar"), &start);
        prop_assert!(one < more);
    }

    #[test]
    fn beginning_with_is_one_day_before_after(start in start(), number in 1..60_u32, unit in 0..3_usize) {
        let begins = day(&last(&limit(number, UNITS[unit], "beginning-with", "calendar"), &start));
        let after = day(&last(&limit(number, UNITS[unit], "after", "calendar"), &start));
        let no_such_date = UNITS[unit] == "months" && after.0.day() != day(&start).0.day();
        prop_assert_eq!((after.0 - begins.0).num_days(), i64::from(!no_such_date));
    }

    #[test]
    fn beginning_with_a_working_day_is_one_working_day_before_after(
        start in start(), number in 1..60_u32, calendar in calendar_name(),
    ) {
        let begins = last(&limit(number, "working-days", "beginning-with", &calendar), &start);
        let after = last(&limit(number, "working-days", "after", &calendar), &start);
        let counts_itself = slow::works(slow::days()[slow::place_of(&start)], &calendar);
        let next = slow::last_day(&begins, 1, "working-days", "after", &calendar);
        prop_assert_eq!(after, if counts_itself { next } else { begins });
    }

    #[test]
    fn back_from_the_last_working_day_is_the_first(
        start in start(), number in 1..60_u32, calendar in calendar_name(),
    ) {
        prop_assume!(slow::works(slow::days()[slow::place_of(&start)], &calendar));
        let there = last(&limit(number, "working-days", "after", &calendar), &start);
        prop_assert_eq!(last(&limit(number, "working-days", "before", &calendar), &there), start);
    }

    #[test]
    fn any_day_at_all_has_an_answer(
        year in -200_000..200_000_i32, ordinal in 1..366_u32, number in 1..400_u32, calendar in calendar_name(),
    ) {
        let start = Day(NaiveDate::from_yo_opt(year, ordinal).unwrap());
        let answer = limit(number, "working-days", "after", &calendar).on(Service::Court).last_day(start);
        prop_assert!(answer.day().is_none_or(|last| last > start));
    }
}

/// Made by another program: the head of the file says how.
#[test]
fn two_hundred_days_of_each_limit_are_those_of_another_program() {
    let mut starts: Vec<&str> = Vec::new();
    let mut judged = std::collections::BTreeMap::new();
    for line in include_str!("../samples/dates.txt").lines().filter(|line| !line.starts_with('#')) {
        let (head, values) = line.split_once(" | ").unwrap();
        let head: Vec<&str> = head.split(' ').collect();
        let values: Vec<&str> = values.split(' ').collect();
        assert_eq!(values.len(), 200, "{head:?}");
        let [nation, row, number, unit, counts, calendar] = head[..] else {
            starts = values;
            continue;
        };
        let limit = limit(number.parse().unwrap(), unit, counts, calendar);
        for (start, off) in starts.iter().zip(values) {
            let counted = day(&last(&limit, start)).0 - day(start).0;
            assert_eq!(counted.num_days(), off.parse::<i64>().unwrap(), "{nation} {row} from {start}");
        }
        *judged.entry(nation).or_insert(0) += 1;
    }
    assert_eq!(judged.len(), 4, "{judged:?}");
    assert!(judged.values().all(|limits| *limits >= 8), "{judged:?}");
}
