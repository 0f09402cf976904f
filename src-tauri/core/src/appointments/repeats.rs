//! Dates that come again: in plain words on the screen, as a rule of RFC 5545 inside, so that calendar files carry
//! over. A rule that plain words cannot say stays as it came and is counted out by the calendar library.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::rule::{ending, expanded, last_of, parse, plain_words, rule_of};
use crate::dates::Day;
use crate::error::{Problem, Result};

/// How often something comes again.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum Every {
    /// Every so many days.
    Days,
    /// Every so many weeks, on chosen weekdays.
    #[default]
    Weeks,
    /// Every so many months, on the same number of the month; months without that day are passed over.
    MonthDays,
    /// Every so many months, on a weekday: the first Monday, the last Friday.
    MonthWeekdays,
    /// Every so many years, on the same day.
    Years,
    /// By a rule from a file that plain words cannot say.
    Other,
}

/// How a date comes again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Repeat {
    /// How often.
    pub every: Every,
    /// Every so many: 1 to 52.
    pub step: u32,
    /// For weeks: the weekdays, 1 is Monday. Empty is the weekday of the first date. For months by weekday: the one.
    pub weekdays: Vec<u8>,
    /// For months by weekday: 1 to 4, or -1 for the last.
    pub nth: i8,
    /// The last day on which it may be; `None` goes on.
    pub until: Option<Day>,
    /// The same as a rule of RFC 5545. The core writes it; only for `other` it is read.
    pub rule: String,
}

impl Default for Repeat {
    fn default() -> Repeat {
        Repeat { every: Every::Weeks, step: 1, weekdays: Vec::new(), nth: 1, until: None, rule: String::new() }
    }
}

/// No more than this many are counted out at once: 60 years of weeks.
pub(super) const MOST: usize = 3_200;
/// A series that ends later than this is a slip; its end stands in an index as four digits and two times two.
const LAST_YEAR: i32 = 9_999;

impl Repeat {
    /// The rules that hold for it.
    pub(super) fn check(&self) -> Result<(), Problem> {
        let step = (1..=52).contains(&self.step);
        let weekdays = self.weekdays.iter().all(|day| (1..=7).contains(day));
        let nth = self.nth == -1 || (1..=4).contains(&self.nth);
        let other = self.every != Every::Other || parse(&self.rule).is_some();
        let ends = self.until.is_none_or(|until| (0..=LAST_YEAR).contains(&until.0.year()));
        if step && weekdays && nth && other && ends { Ok(()) } else { Err(Problem::DayImpossible) }
    }

    /// The same with its rule written out.
    pub(crate) fn written(&self, first: Day) -> Repeat {
        if self.every != Every::Other {
            return Repeat { rule: rule_of(self, first).to_string(), ..self.clone() };
        }
        let Some(rule) = parse(&self.rule) else { return self.clone() };
        let last = last_of(&rule, first);
        match self.until {
            Some(until) if last.is_none_or(|last| until < last) => {
                Repeat { rule: ending(&rule, until).to_string(), ..self.clone() }
            }
            _ => Repeat { until: last, ..self.clone() },
        }
    }

    /// A rule as it comes in a file, in plain words where they can say it.
    ///
    /// # Errors
    /// `DayImpossible` for what is no rule.
    pub fn read(rule: &str, first: Day) -> Result<Repeat> {
        let parsed = parse(rule).ok_or(Problem::DayImpossible)?;
        let plain = plain_words(&parsed, first);
        let other = || Repeat { every: Every::Other, rule: rule.to_owned(), ..Repeat::default() };
        Ok(plain.unwrap_or_else(other).written(first))
    }

    /// The first days of it, so many, to be looked at before it is kept.
    pub fn next_days(&self, first: Day, count: usize) -> Vec<Day> {
        let far = Day(first.0.checked_add_days(Days::new(12 * 366)).unwrap_or(first.0));
        self.days(first, first, far).into_iter().take(count.min(MOST)).collect()
    }

    /// The days from `from` to `to`, both inside, on which something is that is for the first time on `first`.
    pub fn days(&self, first: Day, from: Day, to: Day) -> Vec<Day> {
        let to = self.until.map_or(to, |until| until.min(to));
        let from = from.max(first);
        if from > to {
            return Vec::new();
        }
        let days = match self.every {
            Every::Days => self.by_days(first, from, to),
            Every::Weeks => self.by_weeks(first, from, to),
            Every::MonthDays | Every::MonthWeekdays => self.by_months(first, from, to),
            Every::Years => self.by_years(first, from, to),
            Every::Other => parse(&self.rule).map_or_else(Vec::new, |rule| expanded(&rule, first, from, to)),
        };
        days.into_iter().filter(|day| *day >= from && *day <= to).collect()
    }

    fn by_days(&self, first: Day, from: Day, to: Day) -> Vec<Day> {
        let step = i64::from(self.step.max(1));
        let passed = (from.0 - first.0).num_days();
        let begin = (passed + step - 1) / step * step;
        let at = |number: i64| {
            u64::try_from(begin + number * step).ok().and_then(|days| first.0.checked_add_days(Days::new(days)))
        };
        (0..).map_while(at).map(Day).take_while(|day| *day <= to).take(MOST).collect()
    }

    fn by_weeks(&self, first: Day, from: Day, to: Day) -> Vec<Day> {
        let mut weekdays = self.weekdays.clone();
        if weekdays.is_empty() {
            weekdays.push(number_of(first.0.weekday()));
        }
        let monday = |day: NaiveDate| day - Days::new(u64::from(day.weekday().num_days_from_monday()));
        let step = i64::from(self.step.max(1));
        let begin = monday(first.0);
        from.0
            .iter_days()
            .take_while(|day| *day <= to.0)
            .take(MOST * 7)
            .filter(|day| weekdays.contains(&number_of(day.weekday())))
            .filter(|day| (monday(*day) - begin).num_weeks() % step == 0)
            .map(Day)
            .collect()
    }

    fn by_months(&self, first: Day, from: Day, to: Day) -> Vec<Day> {
        let step = i32::try_from(self.step.max(1)).unwrap_or(1);
        let number = |day: NaiveDate| day.year() * 12 + i32::try_from(day.month0()).unwrap_or_default();
        let begin = number(first.0);
        let months = (number(from.0)..=number(to.0)).take(MOST).filter(|month| (month - begin) % step == 0);
        months
            .filter_map(|month| self.in_month(first, month.div_euclid(12), month.rem_euclid(12).unsigned_abs() + 1))
            .collect()
    }

    fn in_month(&self, first: Day, year: i32, month: u32) -> Option<Day> {
        if self.every == Every::MonthDays {
            return NaiveDate::from_ymd_opt(year, month, first.0.day()).map(Day);
        }
        let weekday = self.weekday_of(first);
        if self.nth > 0 {
            return NaiveDate::from_weekday_of_month_opt(year, month, weekday, self.nth.unsigned_abs()).map(Day);
        }
        let fifth = NaiveDate::from_weekday_of_month_opt(year, month, weekday, 5);
        fifth.or_else(|| NaiveDate::from_weekday_of_month_opt(year, month, weekday, 4)).map(Day)
    }

    fn by_years(&self, first: Day, from: Day, to: Day) -> Vec<Day> {
        let step = i32::try_from(self.step.max(1)).unwrap_or(1);
        let years = (from.0.year()..=to.0.year()).take(MOST).filter(|year| (year - first.0.year()) % step == 0);
        years.filter_map(|year| first.0.with_year(year)).map(Day).collect()
    }

    pub(super) fn weekday_of(&self, first: Day) -> Weekday {
        let chosen = self.weekdays.first().and_then(|number| Weekday::try_from(number - 1).ok());
        chosen.unwrap_or_else(|| first.0.weekday())
    }
}

/// 1 is Monday.
pub(super) fn number_of(weekday: Weekday) -> u8 {
    u8::try_from(weekday.number_from_monday()).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        Day(text.parse().unwrap())
    }

    fn said(repeat: &Repeat, first: &str, to: &str) -> Vec<String> {
        repeat.days(day(first), day(first), day(to)).iter().map(|day| day.0.to_string()).collect()
    }

    #[test]
    fn plain_words_become_days() {
        let weekly = Repeat { step: 2, ..Repeat::default() };
        assert_eq!(said(&weekly, "2026-07-14", "2026-08-20"), ["2026-07-14", "2026-07-28", "2026-08-11"]);
        let two_days = Repeat { weekdays: vec![2, 4], ..Repeat::default() };
        assert_eq!(
            said(&two_days, "2026-07-14", "2026-07-23"),
            ["2026-07-14", "2026-07-16", "2026-07-21", "2026-07-23"]
        );
        let first_monday = Repeat { every: Every::MonthWeekdays, weekdays: vec![1], ..Repeat::default() };
        assert_eq!(said(&first_monday, "2026-07-06", "2026-09-30"), ["2026-07-06", "2026-08-03", "2026-09-07"]);
        let last_friday = Repeat { every: Every::MonthWeekdays, weekdays: vec![5], nth: -1, ..Repeat::default() };
        assert_eq!(said(&last_friday, "2026-07-31", "2026-09-30"), ["2026-07-31", "2026-08-28", "2026-09-25"]);
        let month_end = Repeat { every: Every::MonthDays, ..Repeat::default() };
        assert_eq!(said(&month_end, "2026-08-31", "2027-01-01"), ["2026-08-31", "2026-10-31", "2026-12-31"]);
        let leap = Repeat { every: Every::Years, ..Repeat::default() };
        assert_eq!(said(&leap, "2028-02-29", "2033-01-01"), ["2028-02-29", "2032-02-29"]);
        let ended = Repeat { every: Every::Days, until: Some(day("2026-07-15")), ..Repeat::default() };
        assert_eq!(said(&ended, "2026-07-14", "2026-08-01"), ["2026-07-14", "2026-07-15"]);
    }

    #[test]
    fn rules_of_files_are_read_in_plain_words_where_they_can_be_said() {
        let first = day("2026-07-14");
        let read = |rule: &str| Repeat::read(rule, first).unwrap();
        assert_eq!(
            (read("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU").every, read("FREQ=WEEKLY;INTERVAL=2").step),
            (Every::Weeks, 2)
        );
        assert_eq!(read("FREQ=MONTHLY;BYDAY=2TU").nth, 2);
        assert_eq!(read("FREQ=WEEKLY;UNTIL=20260901").until, Some(day("2026-09-01")));
        let odd = read("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1");
        assert_eq!(odd.every, Every::Other);
        assert_eq!(said(&odd, "2026-07-31", "2026-09-30"), ["2026-07-31", "2026-08-31", "2026-09-30"]);
        assert_eq!(said(&read("FREQ=WEEKLY;COUNT=3"), "2026-07-14", "2027-01-01").len(), 3);
        for bad in ["", "FREQ=NEVER", "x", "FREQ=WEEKLY\r\nATTACH:x"] {
            assert!(Repeat::read(bad, first).is_err(), "{bad}");
        }
    }

    fn every() -> impl Strategy<Value = Every> {
        prop_oneof![
            Just(Every::Days),
            Just(Every::Weeks),
            Just(Every::MonthDays),
            Just(Every::MonthWeekdays),
            Just(Every::Years)
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]
        #[test]
        fn the_days_are_those_of_the_rule_that_goes_into_a_file(
            every in every(), step in 1u32..6, nth in prop_oneof![Just(-1i8), 1i8..=4], start in 0u64..1500, more in 0u64..700, length in 0u64..900,
        ) {
            let first = Day(NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + Days::new(start));
            // A series begins on a day of its own rule.
            let nth_of_first = i8::try_from((first.0.day() - 1) / 7 + 1).unwrap();
            prop_assume!(every != Every::MonthWeekdays || nth == nth_of_first || (nth == -1 && first.0.day() > 24 && (first.0 + Days::new(7)).month() != first.0.month()));
            let repeat = Repeat { every, step, nth, ..Repeat::default() }.written(first);
            let (from, to) = (Day(first.0 + Days::new(more)), Day(first.0 + Days::new(more + length)));
            let days = repeat.days(first, from, to);
            let library = expanded(&parse(&repeat.rule).unwrap(), first, first, to);
            let library: Vec<Day> = library.into_iter().filter(|day| *day >= from).collect();
            prop_assert_eq!(&days, &library, "{}", repeat.rule);
            let read = Repeat::read(&repeat.rule, first).unwrap();
            prop_assert_eq!(read.days(first, from, to), days);
        }

        #[test]
        fn an_old_rule_gives_the_same_days_when_what_was_long_ago_is_not_counted_out(
            rule in odd_rules(), start in 0u64..1500, more in 0u64..4_000, length in 0u64..200,
        ) {
            let first = Day(NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + Days::new(start));
            let (from, to) = (Day(first.0 + Days::new(more)), Day(first.0 + Days::new(more + length)));
            let parsed = parse(&rule).unwrap();
            let all: Vec<Day> = expanded(&parsed, first, first, to).into_iter().filter(|day| *day >= from).collect();
            prop_assert_eq!(expanded(&parsed, first, from, to), all.clone(), "{} from {:?}", rule, first);
            let repeat = Repeat::read(&rule, first).unwrap();
            prop_assert_eq!(repeat.days(first, from, to), all, "{} from {:?}", rule, first);
            prop_assert_eq!(repeat.written(first), repeat);
        }
    }

    fn odd_rules() -> impl Strategy<Value = String> {
        let parts = prop_oneof![
            "FREQ=DAILY;INTERVAL=[1-9];BYDAY=(MO,TU,WE|SU|FR,SA)",
            "FREQ=WEEKLY;INTERVAL=[1-5];WKST=SU;BYDAY=(SU,MO|TU,TH|SA)",
            "FREQ=WEEKLY;INTERVAL=[1-5];BYDAY=(SU,MO|TU,TH,SA);BYSETPOS=-1",
            "FREQ=MONTHLY;INTERVAL=[1-7];BYDAY=MO,TU,WE,TH,FR;BYSETPOS=(-1|1|2)",
            "FREQ=MONTHLY;INTERVAL=[1-7];BYDAY=(1MO,3MO|-2FR,2FR)",
            "FREQ=MONTHLY;INTERVAL=[1-7];BYMONTHDAY=(1,15|-1|31|29,30)",
            "FREQ=MONTHLY;BYMONTH=(1,2|9,10,11)",
            "FREQ=YEARLY;INTERVAL=[1-3];BYMONTH=(3|4,8);BYDAY=(MO|-1SU|1MO,2TU)",
            "FREQ=YEARLY;BYWEEKNO=(1|20|52);BYDAY=(MO|TU,WE)",
            "FREQ=YEARLY;BYYEARDAY=(1|100,200|-1)",
            "FREQ=YEARLY;BYMONTH=(2|6,7)",
        ];
        (parts, prop_oneof![Just(String::new()), "(;COUNT=[2-9])", "(;UNTIL=20(29|33)0[1-9]15)"])
            .prop_map(|(rule, end)| format!("{rule}{end}"))
    }
}
