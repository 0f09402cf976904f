//! Kept visits, a month at a time. The months beside it and the years are found from the ends of an index, so that the
//! page of a month costs the same in a record of ten years as in one of a month.

use chrono::{Datelike, Months, NaiveDate};
use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Visit;
use crate::dates::Day;
use crate::error::{Problem, Result};
use crate::store::Store;

/// The visits that these pages show, in the words of their index.
const KEPT: &str = "put_away = 0 AND state = 'kept'";

/// Each year is one step back from the one before it.
const YEARS: &str = "WITH RECURSIVE latest (day) AS (
        SELECT max(day) FROM visits WHERE put_away = 0 AND state = 'kept'
        UNION ALL
        SELECT (SELECT max(day) FROM visits WHERE put_away = 0 AND state = 'kept' AND day < substr(latest.day, 1, 4))
        FROM latest WHERE latest.day IS NOT NULL)
    SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM latest WHERE day IS NOT NULL";

/// A month of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct YearMonth {
    /// The year.
    pub year: i32,
    /// 1 to 12.
    pub month: u32,
}

impl YearMonth {
    fn of(day: Day) -> YearMonth {
        YearMonth { year: day.0.year(), month: day.0.month() }
    }

    /// Its first day, and the first day after it.
    fn days(self) -> Result<(Day, Day)> {
        let first = NaiveDate::from_ymd_opt(self.year, self.month, 1).ok_or(Problem::DayImpossible)?;
        let after = first.checked_add_months(Months::new(1)).ok_or(Problem::DayImpossible)?;
        Ok((Day(first), Day(after)))
    }
}

/// The kept visits of a month.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct VisitMonth {
    /// The year; 0 while no visit is kept.
    pub year: i32,
    /// 1 to 12; 0 while no visit is kept.
    pub month: u32,
    /// Its visits, the latest first.
    pub visits: Vec<Visit>,
    /// The nearest month before it that has visits.
    pub earlier: Option<YearMonth>,
    /// The nearest month after it that has visits.
    pub later: Option<YearMonth>,
    /// The years that have visits, the latest first.
    pub years: Vec<i32>,
}

impl Store {
    /// The kept visits of a month; of the latest that has some for `None`.
    ///
    /// # Errors
    /// `DayImpossible` when there is no such month.
    pub fn visits_of_month(&self, month: Option<YearMonth>) -> Result<VisitMonth> {
        let Some(shown) = (if month.is_some() { month } else { self.last_month_of_visits()? }) else {
            return Ok(VisitMonth::default());
        };
        let (first, after) = shown.days()?;
        let condition = format!("{KEPT} AND day >= '{}' AND day < '{}'", first.0, after.0);
        let visits = self.list_where::<Visit>(&condition, "day DESC, id DESC")?;
        Ok(VisitMonth {
            year: shown.year,
            month: shown.month,
            visits: visits.into_iter().map(|visit| self.for_a_screen(visit)).collect(),
            earlier: self.month_of_visits("max(day)", "day < :day", &first.0.to_string())?,
            later: self.month_of_visits("min(day)", "day >= :day", &after.0.to_string())?,
            years: self.years_of_visits()?,
        })
    }

    fn last_month_of_visits(&self) -> Result<Option<YearMonth>> {
        self.month_of_visits("max(day)", "day <= :day", "9999-12-31")
    }

    /// `which` and `condition` are SQL written here.
    fn month_of_visits(&self, which: &str, condition: &str, day: &str) -> Result<Option<YearMonth>> {
        let sql = format!("SELECT {which} FROM visits WHERE {KEPT} AND {condition}");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let found: Option<String> = statement.query_row(named_params! {":day": day}, |row| row.get(0))?;
        Ok(found.and_then(|day| day.parse().ok()).map(|day| YearMonth::of(Day(day))))
    }

    fn years_of_visits(&self) -> Result<Vec<i32>> {
        let mut statement = self.connection.prepare_cached(YEARS)?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::Now;
    use crate::people::Person;
    use crate::visits::MyPart;
    use chrono::{TimeZone, Utc};

    fn at(day: &str) -> Now {
        let day: NaiveDate = day.parse().unwrap();
        Now::new(Utc.from_utc_datetime(&day.and_hms_opt(10, 0, 0).unwrap()), chrono_tz::Europe::London)
    }

    fn month(year: i32, month: u32) -> Option<YearMonth> {
        Some(YearMonth { year, month })
    }

    /// Grace was there on these days; on each the parent wrote that day as their own words.
    fn with_visits(days: &[&str]) -> (Store, String) {
        let mut store = Store::in_memory().unwrap();
        let grace = Person { name: "Grace".into(), ..Person::default() };
        let grace = store.save_person(&grace, at("2016-01-01").moment).unwrap().mark.id;
        for day in days {
            let visit = store.begin_visit(&grace, at(day)).unwrap();
            let visit = Visit { my_words: (*day).to_owned(), shown: vec![MyPart::Words], ..visit };
            let visit = store.save_visit(&visit, at(day).moment).unwrap();
            store.keep_visit(&visit.mark.id, at(day)).unwrap();
        }
        (store, grace)
    }

    fn words(month: &VisitMonth) -> Vec<&str> {
        month.visits.iter().map(|visit| visit.my_words.as_str()).collect()
    }

    #[test]
    fn a_month_has_its_visits_the_months_beside_it_and_the_years() {
        let (store, _) = with_visits(&["2019-12-31", "2024-02-29", "2026-06-01", "2026-06-30", "2026-07-01"]);
        let june = store.visits_of_month(month(2026, 6)).unwrap();
        assert_eq!(words(&june), ["2026-06-30", "2026-06-01"]);
        assert_eq!((june.earlier, june.later), (month(2024, 2), month(2026, 7)));
        assert_eq!(june.years, [2026, 2024, 2019]);
        let latest = store.visits_of_month(None).unwrap();
        assert_eq!((latest.year, latest.month, latest.later), (2026, 7, None));
        assert_eq!(words(&latest), ["2026-07-01"]);
        let between = store.visits_of_month(month(2022, 5)).unwrap();
        assert!(between.visits.is_empty());
        assert_eq!((between.earlier, between.later), (month(2019, 12), month(2024, 2)));
        assert_eq!(store.visits_of_month(month(2026, 13)).unwrap_err().problem(), Problem::DayImpossible);
    }

    #[test]
    fn a_record_without_a_visit_has_no_month_and_one_that_is_open_or_put_away_is_not_there() {
        let (mut store, grace) = with_visits(&[]);
        assert_eq!(store.visits_of_month(None).unwrap(), VisitMonth::default());
        let open = store.begin_visit(&grace, at("2026-07-14")).unwrap();
        assert_eq!(store.visits_of_month(None).unwrap(), VisitMonth::default());
        store.keep_visit(&open.mark.id, at("2026-07-14")).unwrap();
        assert_eq!(store.visits_of_month(None).unwrap().visits.len(), 1);
        store.put_away(&open.mark.id, at("2026-07-15").moment).unwrap();
        assert_eq!(store.visits_of_month(None).unwrap(), VisitMonth::default());
    }

    #[test]
    fn what_is_only_me_in_a_month_of_visits_does_not_show_while_somebody_is_there() {
        let (mut store, grace) = with_visits(&["2026-07-01"]);
        let visit = store.begin_visit(&grace, at("2026-07-02")).unwrap();
        let visit = Visit { my_words: "Mine.".into(), feeling: "sad".into(), ..visit };
        store.save_visit(&visit, at("2026-07-02").moment).unwrap();
        store.keep_visit(&visit.mark.id, at("2026-07-02")).unwrap();
        assert_eq!(words(&store.visits_of_month(None).unwrap()), ["Mine.", "2026-07-01"]);
        store.begin_visit(&grace, at("2026-07-14")).unwrap();
        let beside = store.visits_of_month(None).unwrap();
        assert_eq!(words(&beside), ["", "2026-07-01"], "what is shown stays");
        assert_eq!((beside.visits[0].feeling.as_str(), beside.years.as_slice()), ("", &[2026][..]));
    }
}
