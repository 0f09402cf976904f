//! The years: what was put in, what changed and who came, one dated line each, a year at a time. It reads a window of
//! the record and never all of it, so ten years open as fast as one month.

use chrono::{Datelike, NaiveDate, NaiveTime};
use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use crate::dates::{Day, Moment, Now, Time, moment_of};
use crate::error::Result;
use crate::item::{Space, read_row};
use crate::store::Store;

mod what;

pub use what::YearWhat;

/// How many lines are read at once.
const AT_ONCE: usize = 20;
/// A day further back than this is a slip of the pen.
const MOST_YEARS: i32 = 60;

/// One line of a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct YearLine {
    /// The day.
    pub day: Day,
    /// What it tells.
    pub what: YearWhat,
    /// The item's table: "people", "promises" …
    pub kind: String,
    /// Id of the item.
    pub item: String,
    /// What the item was called then.
    pub title: String,
    /// Whose words: empty is the parent.
    pub said_by: String,
    /// Who may see it.
    pub space: Space,
    /// Ids of people, and names of those who are not in My people: who came, who promised, who helps.
    pub people: Vec<String>,
    /// What else was said.
    pub note: String,
}

/// Some lines of a year, the latest first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct YearLines {
    /// The lines.
    pub lines: Vec<YearLine>,
    /// There are more before them.
    pub more: bool,
}

/// Where the lines come from. Each gives `day, at, what, kind, item, title, said_by, space, people, note`. These tell what
/// stands in the record now.
pub(crate) const SAID: [&str; 10] = [
    "SELECT made_on AS day, said_at AS at, CASE whose WHEN 'mine' THEN 'i-said' ELSE 'they-said' END AS what,
         'promises' AS kind, id AS item, what AS title, said_by, space, json_array(who, name) AS people,
         coalesce(by_day, '') AS note FROM promises
     WHERE put_away = 0 AND made_on BETWEEN :from AND :to",
    "SELECT done_on, said_at, 'promise-done', 'promises', id, what, said_by, space, json_array(who, name), ''
     FROM promises WHERE put_away = 0 AND done_on BETWEEN :from AND :to",
    "SELECT by_day, said_at, 'they-not-done', 'promises', id, what, said_by, space, json_array(who, name), ''
     FROM promises WHERE put_away = 0 AND by_day BETWEEN :from AND :to AND by_day < :today AND whose = 'theirs'
         AND state <> 'done'",
    "SELECT came_on, said_at, 'came', 'people', id, name, said_by, space, '[]', '' FROM people
     WHERE put_away = 0 AND came_on BETWEEN :from AND :to",
    "SELECT went_on, said_at, 'went', 'people', id, name, said_by, space, '[]', went_why FROM people
     WHERE put_away = 0 AND went_on BETWEEN :from AND :to",
    "SELECT asked_on, said_at, 'help-asked', 'supports', id, what, said_by, space, json_array(asked_whom), ''
     FROM supports WHERE put_away = 0 AND asked_on BETWEEN :from AND :to",
    "SELECT answered_on, said_at, CASE state WHEN 'not-given' THEN 'help-no' WHEN 'asked' THEN 'help-answer'
         ELSE 'help-yes' END, 'supports', id, what, said_by, space, json_array(asked_whom), answer
     FROM supports WHERE put_away = 0 AND answered_on BETWEEN :from AND :to",
    "SELECT started_on, said_at, 'help-started', 'supports', id, what, said_by, space, people, ''
     FROM supports WHERE put_away = 0 AND started_on BETWEEN :from AND :to",
    "SELECT stopped_on, said_at, 'help-stopped', 'supports', id, what, said_by, space, people, stopped_why
     FROM supports WHERE put_away = 0 AND stopped_on BETWEEN :from AND :to",
    "SELECT looked_on, said_at, 'looked', 'reviews', id, title, said_by, space, people, what_changed FROM reviews
     WHERE put_away = 0 AND looked_on BETWEEN :from AND :to",
];

/// And these what was changed. What was put in and put away again on one day leaves no line; many small changes on a day
/// are one. That one stands last: to say whether a year has a line, it is only read where no other has one.
const CHANGED: [&str; 3] = [
    "SELECT substr(at, 1, 10) AS day, at, 'promise-changed' AS what, kind, item, title, said_by, space, '[]' AS people,
         '' AS note FROM history
     WHERE at >= :from_at AND at < :to_at AND CASE WHEN blanked = 0 AND kind = 'promises' AND what = 'changed'
         THEN json_extract(after, '$.was') <> json_extract(before, '$.was') ELSE 0 END",
    "SELECT day, said_at, what, 'outcomes', about, title, said_by, space, came, because FROM outcomes AS said
     WHERE put_away = 0 AND day BETWEEN :from AND :to AND NOT EXISTS
         (SELECT 1 FROM outcomes AS later WHERE later.corrects <> '' AND later.corrects = said.id)",
    "SELECT day, at, CASE WHEN added THEN 'put-in' WHEN away THEN 'put-away' ELSE 'changed' END,
         kind, item, title, said_by, space, '[]', ''
     FROM (SELECT max(id), substr(at, 1, 10) AS day, at, kind, item, title, said_by, space,
             sum(what = 'added') > 0 AS added, json_extract(after, '$.put_away') = 1 AS away
         FROM history WHERE at >= :from_at AND at < :to_at AND blanked = 0
             AND kind IN ('told', 'children', 'people', 'strengths', 'needs', 'goals')
             AND NOT (kind = 'people' AND item IN (SELECT id FROM people WHERE came_on IS NOT NULL))
         GROUP BY item, substr(at, 1, 10))
     WHERE NOT (added AND away)",
];

/// Tables whose lines come from what was kept when the thing was still shown.
pub(crate) const TOLD_OF: [&str; 8] =
    ["told", "children", "people", "strengths", "needs", "goals", "promises", "appointments"];

/// The first day that anything in the record is of, each from the end of an index.
const FIRST: &str = "SELECT min(day) FROM (
    SELECT substr(min(at), 1, 10) AS day FROM history UNION ALL SELECT min(made_on) FROM promises
    UNION ALL SELECT min(by_day) FROM promises UNION ALL SELECT min(done_on) FROM promises
    UNION ALL SELECT min(asked_on) FROM supports UNION ALL SELECT min(answered_on) FROM supports
    UNION ALL SELECT min(started_on) FROM supports UNION ALL SELECT min(day) FROM outcomes
    UNION ALL SELECT min(looked_on) FROM reviews UNION ALL SELECT min(came_on) FROM people)";

impl Store {
    /// The years that have a line of this kind, or of any for none, this year first.
    ///
    /// # Errors
    /// The record's.
    pub fn list_years(&self, kind: &str, now: Now) -> Result<Vec<i32>> {
        let today = now.day().0.year();
        let first: Option<String> = self.connection.query_row(FIRST, [], |row| row.get(0))?;
        let first = first.and_then(|day| day.parse::<NaiveDate>().ok()).map_or(today, |day| day.year());
        let mut years = Vec::new();
        for year in (first.max(today - MOST_YEARS)..=today).rev() {
            if year == today || !self.lines_of(year, kind, "LIMIT 1", now)?.is_empty() {
                years.push(year);
            }
        }
        Ok(years)
    }

    /// Lines of a year that tell of things of this kind, or of any for none: the latest first, after the first `skip`.
    ///
    /// # Errors
    /// The record's.
    pub fn year_lines(&self, year: i32, kind: &str, skip: usize, now: Now) -> Result<YearLines> {
        let rest = format!("ORDER BY day DESC, at DESC LIMIT {} OFFSET {skip}", AT_ONCE + 1);
        let mut lines = self.lines_of(year, kind, &rest, now)?;
        let more = lines.len() > AT_ONCE;
        lines.truncate(AT_ONCE);
        Ok(YearLines { lines, more })
    }

    /// `rest` is SQL written here.
    fn lines_of(&self, year: i32, kind: &str, rest: &str, now: Now) -> Result<Vec<YearLine>> {
        let (Some(from), Some(after)) = (first_day(year), first_day(year + 1)) else { return Ok(Vec::new()) };
        let shown = if self.is_beside() { shown_now() } else { String::new() };
        let all = [SAID.join(" UNION ALL "), CHANGED.join(" UNION ALL ")].join(" UNION ALL ");
        let sql = format!("SELECT * FROM ({all}) WHERE (:kind = '' OR kind = :kind) {shown} {rest}");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let midnight = |day: Day| moment_of(day, Time(NaiveTime::MIN), now.zone);
        let values = named_params! {
            ":from": from.0.to_string(), ":to": after.0.pred_opt().unwrap_or(after.0).to_string(),
            ":from_at": said_at(midnight(from))?, ":to_at": said_at(midnight(after))?,
            ":today": now.day().0.to_string(), ":kind": kind,
        };
        let rows = statement.query_map(values, read_row)?.collect::<Result<Vec<_>, _>>()?;
        rows.into_iter().map(|row| line_of(row, now)).collect()
    }
}

/// While somebody is beside the parent: no line that was only me, and none of a thing that is only me now.
fn shown_now() -> String {
    let only_me = TOLD_OF.map(|table| format!("SELECT id FROM main.{table} WHERE space = 'private'"));
    format!("AND space <> 'private' AND item NOT IN ({})", only_me.join(" UNION ALL "))
}

fn first_day(year: i32) -> Option<Day> {
    NaiveDate::from_ymd_opt(year, 1, 1).map(Day)
}

/// A moment as it stands in the history.
fn said_at(moment: Moment) -> Result<String> {
    Ok(serde_json::to_value(moment)?.as_str().unwrap_or_default().to_owned())
}

/// A row as a line: the history knows moments, and people and names stand in one list.
fn line_of(mut row: Map<String, Value>, now: Now) -> Result<YearLine> {
    let text =
        |row: &Map<String, Value>, name: &str| row.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let people: Vec<String> = serde_json::from_str(&text(&row, "people"))?;
    let known = people.into_iter().filter(|one| !one.is_empty()).map(Value::from).collect();
    row.insert("people".to_owned(), Value::Array(known));
    if ["put-in", "changed", "put-away", "promise-changed"].contains(&text(&row, "what").as_str()) {
        let moment: Moment = serde_json::from_value(text(&row, "at").into())?;
        row.insert("day".to_owned(), serde_json::to_value(Now { moment, zone: now.zone }.day())?);
    }
    Ok(serde_json::from_value(Value::Object(row))?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::children::Child;
    use crate::item::Mark;
    use crate::people::Person;
    use crate::promises::{Promise, Whose};
    use crate::reviews::Review;
    use crate::supports::{Support, SupportState};
    use chrono::{TimeZone, Utc};

    fn at(year: i32, month: u32, day: u32) -> Now {
        Now::new(Utc.with_ymd_and_hms(year, month, day, 12, 0, 0).unwrap(), chrono_tz::Europe::London)
    }

    fn day(text: &str) -> Option<Day> {
        Some(Day(text.parse().unwrap()))
    }

    fn told(lines: &[YearLine]) -> Vec<(String, YearWhat)> {
        lines.iter().map(|line| (line.day.0.to_string(), line.what)).collect()
    }

    #[test]
    fn a_year_tells_who_came_what_was_said_and_what_came_of_it() {
        let mut store = Store::in_memory().unwrap();
        let priya = Person { name: "Priya".into(), ..Person::default() };
        let mut priya = store.save_person(&priya, at(2026, 1, 5).moment).unwrap();
        priya.phone = "0161 496 0388".into();
        store.save_person(&priya, at(2026, 1, 5).moment).unwrap();
        let letter = Promise {
            what: "Write the letter.".into(),
            who: priya.mark.id.clone(),
            by_day: day("2026-03-10"),
            ..store.new_promise(Whose::Theirs, "", at(2026, 3, 1))
        };
        let letter = store.save_promise(&letter, at(2026, 3, 1)).unwrap();
        let evenings = Support {
            what: "Help in the evening".into(),
            state: SupportState::NotGiven,
            asked_on: day("2025-11-01"),
            answered_on: day("2026-02-01"),
            asked_whom: "Council".into(),
            ..Support::default()
        };
        store.save_support(&evenings, at(2026, 2, 2).moment).unwrap();
        let looked = Review { looked_on: day("2026-04-01"), ..Review::default() };
        store.save_review(&looked, at(2026, 4, 1)).unwrap();
        let now = at(2026, 4, 2);
        let year = store.year_lines(2026, "", 0, now).unwrap();
        let line = |day: &str, what| (day.to_owned(), what);
        assert_eq!(
            told(&year.lines),
            [
                line("2026-04-01", YearWhat::Looked),
                line("2026-03-10", YearWhat::TheyNotDone),
                line("2026-03-01", YearWhat::TheySaid),
                line("2026-02-01", YearWhat::HelpNo),
                line("2026-01-05", YearWhat::PutIn),
            ]
        );
        assert_eq!(year.lines[2].people, [priya.mark.id.as_str()]);
        assert_eq!(told(&store.year_lines(2025, "", 0, now).unwrap().lines), [line("2025-11-01", YearWhat::HelpAsked)]);
        assert_eq!(store.list_years("", now).unwrap(), [2026, 2025]);
        store.change_promise(&letter.mark.id, "Phone the council.", None, at(2026, 4, 2)).unwrap();
        let year = store.year_lines(2026, "", 0, at(2026, 4, 3)).unwrap();
        assert_eq!(told(&year.lines)[0], line("2026-04-02", YearWhat::PromiseChanged));
        assert!(!told(&year.lines).contains(&line("2026-03-10", YearWhat::TheyNotDone)), "it has no day any more");
    }

    #[test]
    fn a_day_is_the_day_on_the_wall_and_what_was_put_in_by_a_slip_leaves_no_line() {
        let mut store = Store::in_memory().unwrap();
        let summer = Now::new(Utc.with_ymd_and_hms(2026, 7, 14, 23, 30, 0).unwrap(), chrono_tz::Europe::London);
        store.save_person(&Person { name: "Ben".into(), ..Person::default() }, summer.moment).unwrap();
        let slip = store.save_person(&Person { name: "Bne".into(), ..Person::default() }, summer.moment).unwrap();
        store.put_away(&slip.mark.id, summer.moment).unwrap();
        let year = store.year_lines(2026, "", 0, at(2026, 8, 1)).unwrap();
        assert_eq!(told(&year.lines), [("2026-07-15".to_owned(), YearWhat::PutIn)]);
    }

    #[test]
    fn while_a_visit_is_open_no_line_tells_of_what_is_only_me() {
        let mut store = Store::in_memory().unwrap();
        let leo = Child { mark: Mark::new(Space::Shared), name: "Leo".into(), ..Child::default() };
        let mut leo = store.save_child(&leo, at(2026, 7, 1).moment).unwrap();
        leo.mark.space = Space::Private;
        store.save_child(&leo, at(2026, 7, 2).moment).unwrap();
        let now = at(2026, 7, 14);
        assert_eq!(store.year_lines(2026, "", 0, now).unwrap().lines.len(), 2);
        let ben = store.save_person(&Person { name: "Ben".into(), ..Person::default() }, now.moment).unwrap();
        store.begin_visit(&ben.mark.id, now).unwrap();
        assert_eq!(
            told(&store.year_lines(2026, "", 0, now).unwrap().lines),
            [("2026-07-14".to_owned(), YearWhat::PutIn)]
        );
    }

    #[test]
    fn a_year_is_read_a_page_at_a_time() {
        let mut store = Store::in_memory().unwrap();
        for number in 1..=25 {
            let said =
                Promise { what: format!("{number}."), ..store.new_promise(Whose::Mine, "", at(2026, 3, number)) };
            store.save_promise(&said, at(2026, 3, number)).unwrap();
        }
        let now = at(2026, 4, 1);
        let first = store.year_lines(2026, "", 0, now).unwrap();
        let rest = store.year_lines(2026, "", first.lines.len(), now).unwrap();
        assert!(first.more && !rest.more && first.lines.len() == 20 && rest.lines.len() == 5);
        assert_eq!((first.lines[0].title.as_str(), rest.lines[4].title.as_str()), ("25.", "1."));
        assert!(store.year_lines(2025, "", 0, now).unwrap().lines.is_empty());
    }

    #[test]
    fn the_years_of_one_kind_have_the_lines_of_that_kind_and_no_other_years() {
        let mut store = Store::in_memory().unwrap();
        let asked = |day| Support { what: "Help".into(), asked_on: day, ..Support::default() };
        store.save_support(&asked(day("2019-05-01")), at(2026, 1, 2).moment).unwrap();
        store.save_support(&asked(day("2024-05-01")), at(2026, 1, 2).moment).unwrap();
        let said = Promise { what: "Phone.".into(), ..store.new_promise(Whose::Mine, "", at(2022, 3, 1)) };
        store.save_promise(&said, at(2026, 1, 2)).unwrap();
        let now = at(2026, 1, 2);
        assert_eq!(store.list_years("supports", now).unwrap(), [2026, 2024, 2019]);
        assert_eq!(store.list_years("promises", now).unwrap(), [2026, 2022]);
        assert_eq!(store.list_years("", now).unwrap(), [2026, 2024, 2022, 2019]);
        assert_eq!(told(&store.year_lines(2022, "promises", 0, now).unwrap().lines).len(), 1);
        assert!(store.year_lines(2022, "supports", 0, now).unwrap().lines.is_empty());
    }
}
