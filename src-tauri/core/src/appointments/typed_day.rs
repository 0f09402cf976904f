//! Days as people type them, in English and in Welsh: "14/7", "next Tuesday", "the 14th", "tomorrow", "a week on
//! Friday", "dydd Mawrth nesaf". What could be two days gives both, so that the screen can ask.

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::Day;
use crate::error::{Problem, Result};

/// What was understood of a typed day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct DayReading {
    /// One reading, or two where people mean different days by it; the nearer first.
    pub days: Vec<Day>,
}

/// Reads a typed day, seen from today.
///
/// # Errors
/// `DayNotUnderstood`; `DayImpossible` for a day that is in no calendar, such as 31 June.
pub fn read_day(typed: &str, today: Day) -> Result<DayReading> {
    let words = words_of(typed);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let days = near(&words, today.0).or_else(|| by_weekday(&words, today.0)).or_else(|| in_a_while(&words, today.0));
    if let Some(days) = days {
        return Ok(DayReading { days: days.into_iter().map(Day).collect() });
    }
    let (day, month, year) = numbers_of(&words).ok_or(Problem::DayNotUnderstood)?;
    let found = on_date(day, month, year, today.0).ok_or(Problem::DayImpossible)?;
    Ok(DayReading { days: vec![Day(found)] })
}

/// Small words and numbers; a number loses its "th".
fn words_of(typed: &str) -> Vec<String> {
    let lower = typed.trim().to_lowercase().replace('’', "'");
    let cut = lower.split(|sign: char| sign.is_whitespace() || ",.()/-".contains(sign)).filter(|word| !word.is_empty());
    let left_out = ["the", "on", "of", "dydd", "ddydd", "ar", "o", "y", "yr"];
    cut.filter(|word| !left_out.contains(word)).map(|word| without_ending(word).to_owned()).collect()
}

fn without_ending(word: &str) -> &str {
    let ends = ["st", "nd", "rd", "th", "af", "ail", "ydd", "fed", "eg", "ain", "ed"];
    let number = |rest: &&str| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit());
    ends.iter().find_map(|end| word.strip_suffix(end).filter(number)).unwrap_or(word)
}

fn near(words: &[&str], today: NaiveDate) -> Option<Vec<NaiveDate>> {
    let ahead = match words {
        ["today" | "heddiw"] => 0,
        ["tomorrow" | "yfory" | "fory"] => 1,
        ["day", "after", "tomorrow"] | ["trennydd"] => 2,
        ["week", "today"] | ["wythnos", "i", "heddiw"] => 7,
        ["week", "tomorrow"] | ["wythnos", "i", "yfory"] => 8,
        _ => return None,
    };
    Some(vec![today + Days::new(ahead)])
}

/// The next such weekday after today, so many weeks on.
fn coming(weekday: u64, weeks: u64, today: NaiveDate) -> NaiveDate {
    let now = u64::from(today.weekday().num_days_from_monday());
    let ahead = (weekday + 7 - now) % 7;
    today + Days::new(if ahead == 0 { 7 } else { ahead } + weeks * 7)
}

fn by_weekday(words: &[&str], today: NaiveDate) -> Option<Vec<NaiveDate>> {
    let one = |word: &str, weeks| Some(vec![coming(weekday(word)?, weeks, today)]);
    match words {
        [day] | ["this", day] | ["this", "coming", day] | [day, "yma" | "hwn"] => one(day, 0),
        // Some mean the coming one by it, others the one in the week after.
        ["next", day] | [day, "nesaf"] => {
            let first = coming(weekday(day)?, 0, today);
            Some(vec![first, first + Days::new(7)])
        }
        [day, "week"] | ["a", "week", day] | ["week", day] | ["wythnos", "i", day] => one(day, 1),
        _ => None,
    }
}

/// 0 is Monday. Three letters and more are enough.
fn weekday(word: &str) -> Option<u64> {
    const ENGLISH: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    const WELSH: [&str; 7] = ["llun", "mawrth", "mercher", "iau", "gwener", "sadwrn", "sul"];
    const CHANGED: [&str; 7] = ["lun", "fawrth", "fercher", "iau", "wener", "sadwrn", "sul"];
    let english = ENGLISH.iter().position(|name| word.len() > 2 && name.starts_with(word));
    let welsh =
        || WELSH.iter().position(|name| *name == word).or_else(|| CHANGED.iter().position(|name| *name == word));
    english.or_else(welsh).and_then(|place| u64::try_from(place).ok())
}

/// "in 2 weeks", "in a month", "ymhen 3 diwrnod".
fn in_a_while(words: &[&str], today: NaiveDate) -> Option<Vec<NaiveDate>> {
    let (count, unit) = match words {
        ["in", count, unit] | ["ymhen", count, unit] | [count, unit, "time"] => (number(count)?, *unit),
        ["next", unit] => (1, *unit),
        ["ymhen", unit] => (1, *unit),
        _ => return None,
    };
    let day = match unit {
        "day" | "days" | "diwrnod" => today.checked_add_days(Days::new(u64::from(count)))?,
        "week" | "weeks" | "week's" | "weeks'" | "wythnos" => {
            today.checked_add_days(Days::new(u64::from(count) * 7))?
        }
        "month" | "months" | "month's" | "mis" | "fis" => today.checked_add_months(Months::new(count))?,
        _ => return None,
    };
    Some(vec![day])
}

fn number(word: &str) -> Option<u32> {
    const WORDS: [&str; 13] =
        ["a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    let named = WORDS.iter().position(|name| *name == word).and_then(|place| u32::try_from(place).ok());
    named.map(|place| place.max(1)).or_else(|| word.parse().ok().filter(|count| *count <= 366))
}

/// Day, month and year of "14 7", "14 july 2026", "july 14", "2026 7 14", "tuesday 14 july", "14".
fn numbers_of(words: &[&str]) -> Option<(u32, Option<u32>, Option<i32>)> {
    let words = match words {
        [first, rest @ ..]
            if weekday(first).is_some() && !rest.is_empty() && month(first).is_none_or(|_| rest.len() > 1) =>
        {
            rest
        }
        all => all,
    };
    let figure = |word: &str| word.parse::<u32>().ok().filter(|_| word.len() <= 4);
    let day_of = |word: &str| figure(word).filter(|day| (1..=31).contains(day));
    let month_of = |word: &str| figure(word).or_else(|| month(word));
    match words {
        [day] => Some((day_of(day)?, None, None)),
        [name, day] if month(name).is_some() => Some((day_of(day)?, month(name), None)),
        [day, name] => Some((day_of(day)?, Some(month_of(name)?), None)),
        [year, name, day] if year.len() == 4 && figure(year).is_some() => {
            Some((day_of(day)?, Some(month_of(name)?), Some(year_of(figure(year)?)?)))
        }
        [name, day, year] if month(name).is_some() => Some((day_of(day)?, month(name), Some(year_of(figure(year)?)?))),
        [day, name, year] => Some((day_of(day)?, Some(month_of(name)?), Some(year_of(figure(year)?)?))),
        _ => None,
    }
}

fn year_of(figure: u32) -> Option<i32> {
    let year = if figure < 100 { figure + 2000 } else { figure };
    i32::try_from(year).ok().filter(|year| (1900..2200).contains(year))
}

/// 1 to 12. English months by three letters and more, Welsh ones as they are said after "o" too.
fn month(word: &str) -> Option<u32> {
    const ENGLISH: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    const WELSH: [&str; 12] = [
        "ionawr",
        "chwefror",
        "mawrth",
        "ebrill",
        "mai",
        "mehefin",
        "gorffennaf",
        "awst",
        "medi",
        "hydref",
        "tachwedd",
        "rhagfyr",
    ];
    const CHANGED: [&str; 12] = [
        "ionawr",
        "chwefror",
        "fawrth",
        "ebrill",
        "fai",
        "fehefin",
        "orffennaf",
        "awst",
        "fedi",
        "hydref",
        "dachwedd",
        "ragfyr",
    ];
    let english = ENGLISH
        .iter()
        .position(|name| word.len() > 2 && (name.starts_with(word) || word == "sept" && *name == "september"));
    let welsh = || WELSH.iter().chain(&CHANGED).position(|name| *name == word).map(|place| place % 12);
    english.or_else(welsh).and_then(|place| u32::try_from(place + 1).ok())
}

/// Without a month or a year it is the next such day that is not past.
fn on_date(day: u32, month: Option<u32>, year: Option<i32>, today: NaiveDate) -> Option<NaiveDate> {
    match (month, year) {
        (Some(month), Some(year)) => NaiveDate::from_ymd_opt(year, month, day),
        (Some(month), None) => {
            let in_year = |year| NaiveDate::from_ymd_opt(year, month, day);
            (0..=8).filter_map(|ahead| in_year(today.year() + ahead)).find(|found| *found >= today)
        }
        (None, _) => {
            let months = (0..=2).filter_map(|ahead| today.with_day(1)?.checked_add_months(Months::new(ahead)));
            months.filter_map(|month| month.with_day(day)).find(|found| *found >= today)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Tuesday 14 July 2026.
    fn today() -> Day {
        Day(NaiveDate::from_ymd_opt(2026, 7, 14).unwrap())
    }

    fn said(typed: &str) -> Vec<String> {
        read_day(typed, today())
            .map(|reading| reading.days.iter().map(|day| day.0.to_string()).collect())
            .unwrap_or_default()
    }

    #[test]
    fn days_as_people_type_them() {
        for (typed, day) in [
            ("14/7", "2026-07-14"),
            ("14.7.26", "2026-07-14"),
            ("1/7", "2027-07-01"),
            ("2026-08-03", "2026-08-03"),
            ("the 20th", "2026-07-20"),
            ("3rd", "2026-08-03"),
            ("14th of August", "2026-08-14"),
            ("Aug 14", "2026-08-14"),
            ("Tues 4 aug 2026", "2026-08-04"),
            ("March 3", "2027-03-03"),
            ("today", "2026-07-14"),
            ("Tomorrow", "2026-07-15"),
            ("the day after tomorrow", "2026-07-16"),
            ("friday", "2026-07-17"),
            ("tuesday", "2026-07-21"),
            ("this Wed", "2026-07-15"),
            ("Friday week", "2026-07-24"),
            ("a week on Friday", "2026-07-24"),
            ("in 2 weeks", "2026-07-28"),
            ("in a month", "2026-08-14"),
            ("29 February", "2028-02-29"),
            ("yfory", "2026-07-15"),
            ("dydd Gwener", "2026-07-17"),
            ("14 o Awst", "2026-08-14"),
            ("3ydd o Fedi", "2026-09-03"),
            ("dydd Mawrth 4 Awst", "2026-08-04"),
            ("ymhen 3 diwrnod", "2026-07-17"),
            ("3 Mawrth", "2027-03-03"),
        ] {
            assert_eq!(said(typed), [day], "{typed}");
        }
        assert_eq!(said("next Friday"), ["2026-07-17", "2026-07-24"], "people mean two days by it");
        assert_eq!(said("dydd Iau nesaf"), ["2026-07-16", "2026-07-23"]);
    }

    #[test]
    fn what_is_no_day_is_not_guessed() {
        for typed in ["", "soon", "14", "99/99"].iter().filter(|typed| **typed != "14") {
            assert_eq!(said(typed), Vec::<String>::new(), "{typed}");
        }
        let problem = |typed: &str| read_day(typed, today()).unwrap_err().problem();
        assert_eq!(problem("31 June"), Problem::DayImpossible);
        assert_eq!(problem("30/2/2027"), Problem::DayImpossible);
        assert_eq!(problem("half 2"), Problem::DayNotUnderstood);
        assert_eq!(problem("2:30"), Problem::DayNotUnderstood);
    }

    proptest! {
        #[test]
        fn every_day_reads_back(ahead in 0u64..700) {
            let day = today().0 + Days::new(ahead);
            let typed = format!("{}/{}/{}", day.day(), day.month(), day.year());
            prop_assert_eq!(read_day(&typed, today()).unwrap().days, vec![Day(day)]);
        }

        #[test]
        fn nothing_typed_can_break_it(typed in "\\PC{0,40}") {
            let _ = read_day(&typed, today());
        }
    }
}
