//! How I am doing, in my words, on the days on which I want to say it. Nothing asks for it, and nothing is made of it: no
//! line, no number, no more or less than before.

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::{Day, Moment};
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, Space, columns, from_row, has_mark, read_row};
use crate::store::Store;

/// How many are read at once.
pub const MOST_SAID: usize = 20;

/// What was said on one day. Only me until shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct HowIAm {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// The day.
    pub day: Option<Day>,
    /// Id of a picture of how it feels.
    pub picture: String,
    /// In my words.
    pub words: String,
}

impl Item for HowIAm {
    const TABLE: &'static str = "how_i_am";
    const SPACE: Space = Space::Private;
    const COLUMNS: &'static [Column] = &[("day", As::Text), ("picture", As::Text), ("words", As::Text)];

    has_mark!();

    fn title(&self) -> String {
        self.words.clone()
    }

    fn check(&self) -> Result<(), Problem> {
        let something = !self.words.trim().is_empty() || !self.picture.is_empty();
        // Nobody else says how the parent is.
        if self.mark.said_by.is_empty() && something { Ok(()) } else { Err(Problem::NotAllowed) }
    }
}

/// Some of them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "types.ts")]
pub struct HowIAmSaid {
    /// The latest day first.
    pub said: Vec<HowIAm>,
    /// There are more, from before.
    pub more: bool,
}

impl Store {
    /// What was said, the latest day first, after the first `after` of them.
    ///
    /// # Errors
    /// The record's.
    pub fn list_how_i_am(&self, after: usize) -> Result<HowIAmSaid> {
        let names = columns::<HowIAm>().map(|(name, _)| name).collect::<Vec<_>>().join(", ");
        let sql = format!(
            "SELECT {names} FROM how_i_am WHERE put_away = 0 ORDER BY COALESCE(day, '9') DESC, id DESC
             LIMIT :some OFFSET :after"
        );
        let some = i64::try_from(MOST_SAID + 1).unwrap_or(i64::MAX);
        let after = i64::try_from(after).unwrap_or(i64::MAX);
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map(named_params! {":some": some, ":after": after}, read_row)?;
        let mut said: Vec<HowIAm> = rows.map(|row| from_row(row?)).collect::<Result<_>>()?;
        let more = said.len() > MOST_SAID;
        said.truncate(MOST_SAID);
        Ok(HowIAmSaid { said, more })
    }

    /// Keeps it.
    ///
    /// # Errors
    /// `NotAllowed` for words of somebody else, and for nothing at all.
    pub fn save_how_i_am(&mut self, said: &HowIAm, now: Moment) -> Result<HowIAm> {
        self.keep(said, now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::item::blank;

    #[test]
    fn the_latest_day_stands_first_and_it_is_only_me() {
        let mut store = Store::in_memory().unwrap();
        for day in ["2026-07-01", "2026-07-14", "2026-07-03"] {
            let said = HowIAm { day: Some(Day(day.parse().unwrap())), picture: "sad".into(), ..blank() };
            assert_eq!(store.save_how_i_am(&said, Moment::default()).unwrap().mark.space, Space::Private);
        }
        let found = store.list_how_i_am(0).unwrap();
        let days: Vec<String> = found.said.iter().filter_map(|one| one.day).map(|day| day.0.to_string()).collect();
        assert_eq!(days, ["2026-07-14", "2026-07-03", "2026-07-01"]);
        assert!(!found.more);
    }

    #[test]
    fn many_years_of_it_are_read_a_page_at_a_time() {
        let mut store = Store::in_memory().unwrap();
        for number in 0..MOST_SAID + 5 {
            let said = HowIAm { words: format!("Day {number}"), ..blank() };
            store.save_how_i_am(&said, Moment::default()).unwrap();
        }
        let (first, second) = (store.list_how_i_am(0).unwrap(), store.list_how_i_am(MOST_SAID).unwrap());
        assert_eq!((first.said.len(), first.more, second.said.len(), second.more), (MOST_SAID, true, 5, false));
        assert!(first.said.iter().all(|one| !second.said.contains(one)), "none stands on two pages");
    }

    #[test]
    fn nobody_else_says_how_i_am() {
        let mut store = Store::in_memory().unwrap();
        let mut theirs = HowIAm { words: "Sam is fine.".into(), ..blank() };
        theirs.mark.said_by = "Priya".into();
        assert_eq!(store.save_how_i_am(&theirs, Moment::default()).unwrap_err().problem(), Problem::NotAllowed);
        assert_eq!(store.save_how_i_am(&blank(), Moment::default()).unwrap_err().problem(), Problem::NotAllowed);
    }
}
