//! Promises both ways: what I said that I will do, and what others said that they will do, by when, and whether it is
//! done. A promise that changes keeps what it was. Nothing is counted.

use chrono::Duration;
use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::{Day, Now};
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, blank, check_name, columns, from_row, has_mark, read_row};
use crate::store::Store;

/// How many days a promise that is done stays in its column; after that it stands in the years.
const SHOWN_WHEN_DONE: i64 = 30;
/// How many days it stays on paper, which goes back to the last time that people met.
const PRINTED_WHEN_DONE: i64 = 60;
/// How many days one that is not done stays there after its day.
const SHOWN_WHEN_NOT_DONE: i64 = 365;
/// The day by which a promise was to be done, or that on which it was made. Its index says the same in the same words.
const ITS_DAY: &str = "coalesce(by_day, made_on, '9999-12-31')";

/// Whose promise it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum Whose {
    /// The parent's.
    #[default]
    Mine,
    /// Somebody else's.
    Theirs,
}

/// How far a promise is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum PromiseState {
    /// Not done yet.
    #[default]
    NotYet,
    /// Done.
    Done,
    /// It is other than it was, and not done yet.
    Changed,
}

/// What a promise was before it changed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct PromiseWas {
    /// What it was.
    pub what: String,
    /// By when it was.
    pub by_day: Option<Day>,
    /// The day on which it changed.
    pub until: Option<Day>,
}

/// Something that somebody said they will do.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Promise {
    /// What every item carries. `said_by` is whose words tell it.
    #[serde(flatten)]
    pub mark: Mark,
    /// What it is now.
    pub what: String,
    /// Id of a picture, or empty.
    pub picture: String,
    /// Whose it is.
    pub whose: Whose,
    /// Id of the person who promised, or to whom the parent did; empty when they are not in My people.
    pub who: String,
    /// Their name, when they are not in My people.
    pub name: String,
    /// When it was promised.
    pub made_on: Option<Day>,
    /// By when it is now. `None`: nobody said.
    pub by_day: Option<Day>,
    /// How far it is.
    pub state: PromiseState,
    /// When it was done.
    pub done_on: Option<Day>,
    /// What it was before, the oldest first.
    pub was: Vec<PromiseWas>,
    /// Id of the visit at which it was made, or empty.
    pub visit: String,
    /// Id of the date, goal or help that it is about, or empty.
    pub about: String,
}

impl Item for Promise {
    const TABLE: &'static str = "promises";
    const COLUMNS: &'static [Column] = &[
        ("what", As::Text),
        ("picture", As::Text),
        ("whose", As::Text),
        ("who", As::Text),
        ("name", As::Text),
        ("made_on", As::Text),
        ("by_day", As::Text),
        ("state", As::Text),
        ("done_on", As::Text),
        ("was", As::Nested),
        ("visit", As::Text),
        ("about", As::Text),
    ];

    has_mark!();

    fn title(&self) -> String {
        self.what.clone()
    }

    fn check(&self) -> Result<(), Problem> {
        check_name(&self.name)
    }
}

impl Promise {
    /// Whether its day has gone by and it is not done. On its day it is not past.
    pub fn is_past(&self, now: Now) -> bool {
        self.state != PromiseState::Done && self.by_day.is_some_and(|day| day < now.day())
    }
}

/// Promises in two columns. What is not done stands first, by its day; what is done lately comes after it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Promises {
    /// What I said.
    pub mine: Vec<Promise>,
    /// What others said.
    pub theirs: Vec<Promise>,
}

fn days_ago(now: Now, days: i64) -> String {
    (now.day().0 - Duration::days(days)).to_string()
}

impl Store {
    /// Promises that are not done, and those that were done lately. One whose day is more than a year ago stands in
    /// the years.
    ///
    /// # Errors
    /// The record's.
    pub fn list_promises(&self, now: Now) -> Result<Promises> {
        self.promises_since(&days_ago(now, SHOWN_WHEN_NOT_DONE), &days_ago(now, SHOWN_WHEN_DONE))
    }

    /// The same with every promise that was ever made and is not done, for paper.
    ///
    /// # Errors
    /// The record's.
    pub fn promises_for_paper(&self, now: Now) -> Result<Promises> {
        self.promises_since("", &days_ago(now, PRINTED_WHEN_DONE))
    }

    fn promises_since(&self, day: &str, done_on: &str) -> Result<Promises> {
        let mut all = self.promises_where(&format!("state <> 'done' AND {ITS_DAY} >= :value"), day)?;
        all.extend(self.promises_where("state = 'done' AND done_on >= :value", done_on)?);
        let (mine, theirs) = all.into_iter().partition(|promise| promise.whose == Whose::Mine);
        Ok(Promises { mine, theirs })
    }

    /// The promises of a visit, or about a date, a goal or a help.
    ///
    /// # Errors
    /// The record's.
    pub fn promises_of(&self, id: &str) -> Result<Vec<Promise>> {
        if id.is_empty() {
            return Ok(Vec::new());
        }
        self.promises_where("((visit <> '' AND visit = :value) OR (about <> '' AND about = :value))", id)
    }

    /// A blank promise, made today. `visit` is the id of a visit, or empty.
    pub fn new_promise(&self, whose: Whose, visit: &str, now: Now) -> Promise {
        Promise { whose, visit: visit.to_owned(), made_on: Some(now.day()), ..blank() }
    }

    /// Keeps a promise. One that is done has the day on which it was said to be done.
    ///
    /// # Errors
    /// `TextTooLong`, the disk.
    pub fn save_promise(&mut self, promise: &Promise, now: Now) -> Result<Promise> {
        let mut kept = promise.clone();
        kept.done_on = match kept.state {
            PromiseState::Done => kept.done_on.or(Some(now.day())),
            PromiseState::NotYet | PromiseState::Changed => None,
        };
        self.keep(&kept, now.moment)
    }

    /// It changed: it is now `what`, by `by_day`, and keeps what it was.
    ///
    /// # Errors
    /// `NotFound`, `TextTooLong`, the disk.
    pub fn change_promise(&mut self, id: &str, what: &str, by_day: Option<Day>, now: Now) -> Result<Promise> {
        let mut promise: Promise = self.find(id)?;
        if promise.what == what && promise.by_day == by_day {
            return Ok(promise);
        }
        let was = PromiseWas { what: promise.what, by_day: promise.by_day, until: Some(now.day()) };
        promise.was.push(was);
        (promise.what, promise.by_day, promise.state) = (what.to_owned(), by_day, PromiseState::Changed);
        self.save_promise(&promise, now)
    }

    /// `condition` is SQL written here; the value stands in it as `:value`.
    fn promises_where(&self, condition: &str, value: &str) -> Result<Vec<Promise>> {
        let names: Vec<&str> = columns::<Promise>().map(|(name, _)| name).collect();
        let sql = format!(
            "SELECT {} FROM promises WHERE put_away = 0 AND {condition}
             ORDER BY state = 'done', done_on DESC, by_day IS NULL, by_day, id",
            names.join(", ")
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map(named_params! {":value": value}, read_row)?.collect::<Result<Vec<_>, _>>()?;
        rows.into_iter().map(from_row).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::samples::{day, july};

    #[test]
    fn a_promise_is_past_the_day_after_its_day_and_not_when_it_is_done() {
        let letter = Promise { by_day: day("2026-07-14"), ..Promise::default() };
        assert!(!letter.is_past(july(14)) && letter.is_past(july(15)));
        assert!(!Promise { by_day: None, ..letter.clone() }.is_past(july(15)), "nobody said a day");
        assert!(!Promise { state: PromiseState::Done, ..letter.clone() }.is_past(july(15)));
        assert!(Promise { state: PromiseState::Changed, ..letter }.is_past(july(15)));
    }

    #[test]
    fn a_changed_promise_keeps_everything_that_it_was() {
        let mut store = Store::in_memory().unwrap();
        let blank = store.new_promise(Whose::Theirs, "v1", july(10));
        assert_eq!(blank.made_on, day("2026-07-10"));
        let asked = Promise { what: "Write the letter.".into(), by_day: day("2026-07-14"), ..blank };
        let kept = store.save_promise(&asked, july(10)).unwrap();
        let id = kept.mark.id;
        store.change_promise(&id, "Write the letter.", day("2026-07-21"), july(15)).unwrap();
        store.change_promise(&id, "Write the letter.", day("2026-07-21"), july(16)).unwrap();
        let twice = store.change_promise(&id, "Phone the council.", day("2026-07-28"), july(22)).unwrap();
        assert_eq!(twice.state, PromiseState::Changed);
        let was: Vec<_> = twice.was.iter().map(|was| (was.what.as_str(), was.by_day, was.until)).collect();
        let letter = "Write the letter.";
        assert_eq!(
            was,
            [(letter, day("2026-07-14"), day("2026-07-15")), (letter, day("2026-07-21"), day("2026-07-22")),]
        );
        assert_eq!(store.promises_of("v1").unwrap(), [twice]);
        assert!(store.promises_of("").unwrap().is_empty(), "no visit is not every visit");
    }

    #[test]
    fn both_columns_stand_by_day_and_what_was_done_long_ago_is_in_the_years() {
        let mut store = Store::in_memory().unwrap();
        let mut put = |what: &str, whose: Whose, by: &str, done: Option<&str>| {
            let state = if done.is_some() { PromiseState::Done } else { PromiseState::NotYet };
            let blank = store.new_promise(whose, "", july(1));
            let promise = Promise { what: what.into(), by_day: day(by), state, done_on: done.and_then(day), ..blank };
            store.save_promise(&promise, july(14)).unwrap()
        };
        put("late", Whose::Theirs, "2026-07-20", None);
        put("soon", Whose::Theirs, "2026-07-10", None);
        put("long ago", Whose::Theirs, "2025-01-10", Some("2025-01-10"));
        put("lately", Whose::Theirs, "2026-07-01", Some("2026-07-01"));
        put("never", Whose::Theirs, "2025-07-13", None);
        put("a year ago", Whose::Theirs, "2025-07-14", None);
        let mine = put("mine", Whose::Mine, "2026-07-16", None);
        let columns = store.list_promises(july(14)).unwrap();
        let said: Vec<_> = columns.theirs.iter().map(|promise| promise.what.as_str()).collect();
        assert_eq!(said, ["a year ago", "soon", "late", "lately"]);
        assert_eq!(store.promises_for_paper(july(14)).unwrap().theirs[0].what, "never", "paper has what is not done");
        assert_eq!(columns.mine, std::slice::from_ref(&mine));
        let done = store.save_promise(&Promise { state: PromiseState::Done, ..mine }, july(15)).unwrap();
        assert_eq!(done.done_on, day("2026-07-15"), "the day is put in by itself");
        let again = store.save_promise(&Promise { state: PromiseState::NotYet, ..done }, july(15)).unwrap();
        assert_eq!(again.done_on, None);
    }
}
