//! The data: each calendar has its law, each year its days, and the Act says of the published years what it should.

use super::*;
use crate::limits::calendars::facts;
use crate::limits::holidays::{Holding, easter};
use chrono::{Datelike as _, Weekday};

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/nations");

#[test]
fn each_calendar_has_its_law_and_its_source() {
    let read = toml::from_str::<calendars::Facts>(&std::fs::read_to_string(format!("{PATH}/holidays.toml")).unwrap());
    assert!(read.is_ok(), "{:?}", read.err());
    assert_eq!(facts().working_days.len(), Calendar::WORKING.len());
    assert!(Calendar::Calendar.says().is_none());
    for calendar in Calendar::WORKING {
        let law = calendar.says().unwrap_or_else(|| panic!("{calendar:?} has no law"));
        assert_eq!(law.verified, "yes", "{calendar:?}");
        assert!(law.source.starts_with("https://www.legislation.gov.uk/"), "{calendar:?}");
        assert!(!law.provision.is_empty() && !law.copy.is_empty(), "{calendar:?}");
        assert!(law.bank_holidays.is_some() || calendar == Calendar::ScotlandHearings, "{calendar:?}");
    }
}

#[test]
fn each_published_year_has_days_of_its_own_that_are_weekdays() {
    assert_eq!(facts().bank_holidays.len(), 3);
    for list in &facts().bank_holidays {
        let years: Vec<i32> = list.years.keys().map(|year| year.parse().unwrap()).collect();
        assert_eq!(years, (2020..=2028).collect::<Vec<_>>(), "{:?}", list.of);
        for (year, days) in &list.years {
            assert!(days.len() >= 8, "{:?} {year}", list.of);
            assert!(days.is_sorted(), "{:?} {year}", list.of);
            for day in days {
                assert_eq!(day.0.year().to_string(), *year);
                assert!(!matches!(day.0.weekday(), Weekday::Sat | Weekday::Sun), "{day:?}");
            }
        }
    }
}

/// Every weekday off of another source is in the list, and none besides.
#[test]
fn the_lists_are_those_of_another_source() {
    for (of, name) in [
        (Holding::EnglandWales, "england-wales-bank"),
        (Holding::Scotland, "scotland-bank"),
        (Holding::NorthernIreland, "northern-ireland-bank"),
    ] {
        let list = facts().bank_holidays.iter().find(|list| list.of == of).unwrap();
        for date in slow::days().iter().filter(|date| (2020..=2028).contains(&date.year) && date.weekday < 5) {
            let listed = list.years[&date.year.to_string()].contains(&day(&date.to_string()));
            assert_eq!(listed, !slow::works(*date, name), "{of:?} {date}");
        }
    }
}

#[test]
fn easter_is_where_it_was_and_will_be() {
    let known = [
        (1961, 4, 2),
        (1986, 3, 30),
        (2000, 4, 23),
        (2008, 3, 23),
        (2011, 4, 24),
        (2019, 4, 21),
        (2024, 3, 31),
        (2025, 4, 20),
        (2026, 4, 5),
        (2027, 3, 28),
        (2028, 4, 16),
        (2029, 4, 1),
        (2030, 4, 21),
        (2031, 4, 13),
        (2032, 3, 28),
        (2033, 4, 17),
        (2034, 4, 9),
        (2035, 3, 25),
        (2036, 4, 13),
        (2037, 4, 5),
        (2038, 4, 25),
        (2039, 4, 10),
        (2040, 4, 1),
        (2049, 4, 18),
        (2076, 4, 19),
        (2285, 3, 22),
    ];
    for (year, month, day) in known {
        assert_eq!(easter(year), NaiveDate::from_ymd_opt(year, month, day), "{year}");
    }
}

/// The rule for later years, tried on the published ones: nothing is off that is neither in the Act nor in doubt, but
/// for what was proclaimed once; and what the Act says was off, but for a spring holiday that was moved in 2022.
#[test]
fn the_act_says_of_published_years_what_was_published() {
    let once = ["2020-05-08", "2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08"];
    let moved = ["2020-05-04", "2022-05-30"];
    let published = facts().bank_holidays.iter().find(|list| list.of == Holding::EnglandWales).unwrap();
    let blank = BankHolidays { years: [("2019".to_owned(), Vec::new())].into(), ..published.clone() };
    let named = |day: NaiveDate| {
        (day.month(), day.day()) == (12, 25) || easter(day.year()).is_some_and(|sunday| (sunday - day).num_days() == 2)
    };
    for date in slow::days().iter().filter(|date| (2020..=2028).contains(&date.year) && date.weekday < 5) {
        let day = day(&date.to_string());
        let off = published.years[&date.year.to_string()].contains(&day);
        let reckoned = blank.standing(day.0).works;
        let is_exception = once.contains(&date.to_string().as_str()) || moved.contains(&date.to_string().as_str());
        let agrees = reckoned.is_none_or(|works| works != off) || named(day.0);
        assert!(agrees || is_exception, "{date}: {reckoned:?}, published off: {off}");
        assert!(reckoned.is_some() || off || is_exception, "{date} is in doubt and was never off");
    }
}

/// Every limit that stands in the data of a nation, from 200 first days, against the slow counter.
#[test]
fn each_limit_of_the_nations_is_counted_as_by_hand() {
    let mut judged = 0;
    for path in files(std::path::Path::new(PATH)) {
        let file: toml::Table = toml::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let mut found = Vec::new();
        limits_in(&toml::Value::Table(file), &mut found);
        judged += found.len();
        for value in found {
            let read = value.clone().try_into::<Limit>();
            let limit = read.unwrap_or_else(|error| panic!("{}: {value}: {error}", path.display()));
            let text = |name: &str| value.get(name).and_then(toml::Value::as_str).unwrap();
            let number = u32::try_from(value["number"].as_integer().unwrap()).unwrap();
            for start in slow::days().iter().skip(slow::place_of("2023-01-01")).step_by(9).take(200) {
                let start = start.to_string();
                let slowly = slow::last_day(&start, number, text("unit"), text("counts"), text("days"));
                assert_eq!(last(&limit, &start), slowly, "{}: {value} from {start}", path.display());
            }
        }
    }
    assert!(judged >= 50, "only {judged} limits were found");
}

fn files(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let inside = std::fs::read_dir(folder).unwrap().flatten().map(|entry| entry.path());
    inside.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// The tables called `limit`, wherever they stand.
fn limits_in(value: &toml::Value, found: &mut Vec<toml::Value>) {
    match value {
        toml::Value::Table(table) => {
            for (name, inner) in table {
                if name == "limit" && inner.is_table() {
                    found.push(inner.clone());
                }
                limits_in(inner, found);
            }
        }
        toml::Value::Array(list) => list.iter().for_each(|inner| limits_in(inner, found)),
        _ => {}
    }
}
