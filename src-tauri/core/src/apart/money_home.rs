//! Money and home when a child lives somewhere else: what may change, whom to ask first, and what was asked and done. The
//! law is not said here: a row points at the facts of the nation. No day on which money stops is worked out.

use std::sync::OnceLock;

use chrono::Months;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::{Day, Moment};
use crate::error::{Problem, Result};
use crate::facts::{FactStanding, FactToday};
use crate::item::{As, Column, Item, Mark, Space, blank, check_name, has_mark};
use crate::nation::{Nation, Verified};
use crate::store::Store;

/// After so many months a row may have changed.
const FRESH: Months = Months::new(12);

/// Rows of the facts of these nations.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OfNations {
    nations: Vec<Nation>,
    ids: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RowData {
    id: String,
    picture: String,
    ask: Vec<String>,
    #[serde(default)]
    facts: Vec<OfNations>,
    source: String,
    checked_on: Day,
    verified: Verified,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Data {
    rows: Vec<RowData>,
}

const FILE: &str = include_str!("../../../../assets/money_home.toml");

/// A file that cannot be read is a fault of ours, which the tests find.
fn data() -> &'static Data {
    static DATA: OnceLock<Data> = OnceLock::new();
    DATA.get_or_init(|| toml::from_str(FILE).unwrap_or_default())
}

/// One row of the list, as the parent of one nation meets it. Words: `money-home-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "types.ts")]
pub struct MoneyHomeRow {
    /// Its id.
    pub id: String,
    /// Id of a picture.
    pub picture: String,
    /// Roles to ask first, the best one first.
    pub ask: Vec<String>,
    /// What the law of the nation says of it; empty where that was not read.
    pub facts: Vec<FactToday>,
    /// Where the row itself was read; empty where it was read nowhere.
    pub source: String,
    /// On which day.
    pub checked_on: Day,
    /// How the row itself stands.
    pub standing: FactStanding,
}

/// The list for this nation.
pub fn money_home(nation: Nation, today: Day) -> Vec<MoneyHomeRow> {
    data().rows.iter().map(|row| row_on(row, nation, today)).collect()
}

fn row_on(row: &RowData, nation: Nation, today: Day) -> MoneyHomeRow {
    let ids = row.facts.iter().filter(|of| of.nations.contains(&nation)).flat_map(|of| &of.ids);
    MoneyHomeRow {
        id: row.id.clone(),
        picture: row.picture.clone(),
        ask: row.ask.clone(),
        facts: ids.filter_map(|id| Some(nation.law_fact(id)?.on(today))).collect(),
        source: row.source.clone(),
        checked_on: row.checked_on,
        standing: standing(row, today),
    }
}

/// A row of second hand is never sure, however well its facts were read.
fn standing(row: &RowData, today: Day) -> FactStanding {
    let until = row.checked_on.0.checked_add_months(FRESH);
    match row.verified {
        _ if until.is_none_or(|until| until <= today.0) => FactStanding::MayHaveChanged,
        Verified::Yes => FactStanding::Sure,
        Verified::General => FactStanding::Often,
        Verified::NotSure => FactStanding::NotSure,
    }
}

/// What the parent asked and did of it. Only me until shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct MoneyHome {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// Ids of the rows of which somebody was asked.
    pub asked: Vec<String>,
    /// Ids of the rows that are done.
    pub done: Vec<String>,
    /// Who helps with it.
    pub whom: String,
    /// What to keep in mind, in my words.
    pub note: String,
}

impl Item for MoneyHome {
    const TABLE: &'static str = "money_home";
    const SPACE: Space = Space::Private;
    const ONLY: Option<&'static str> = Some("money-home");
    const COLUMNS: &'static [Column] =
        &[("asked", As::Nested), ("done", As::Nested), ("whom", As::Text), ("note", As::Text)];

    has_mark!();

    fn title(&self) -> String {
        String::new()
    }

    fn check(&self) -> Result<(), Problem> {
        check_name(&self.whom)?;
        let known = |id: &String| data().rows.iter().any(|row| row.id == *id);
        if self.asked.iter().chain(&self.done).all(known) { Ok(()) } else { Err(Problem::NotAllowed) }
    }
}

impl Store {
    /// What was asked and done; a blank while nothing was said.
    ///
    /// # Errors
    /// The record's.
    pub fn find_money_home(&self) -> Result<MoneyHome> {
        let list: MoneyHome = self.find_only()?;
        Ok(if list.mark.id.is_empty() { blank() } else { list })
    }

    /// Keeps it.
    ///
    /// # Errors
    /// `NotAllowed` for a row that there is not.
    pub fn save_money_home(&mut self, list: &MoneyHome, now: Moment) -> Result<MoneyHome> {
        self.keep(list, now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NATIONS: [Nation; 4] = [Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland];

    fn day(text: &str) -> Day {
        Day(text.parse().unwrap())
    }

    #[test]
    fn each_row_says_whom_to_ask_first_and_points_at_facts_that_there_are() {
        assert_eq!(data().rows.len(), 5, "the file can be read");
        for row in &data().rows {
            assert!(!row.ask.is_empty(), "{}", row.id);
            for of in &row.facts {
                for (nation, id) in of.nations.iter().flat_map(|nation| of.ids.iter().map(move |id| (nation, id))) {
                    assert!(nation.law_fact(id).is_some(), "{}: {id}", row.id);
                }
            }
        }
    }

    #[test]
    fn no_row_is_surer_than_what_was_read_and_none_makes_a_day() {
        for nation in NATIONS {
            for row in money_home(nation, day("2026-11-23")) {
                assert!(row.standing != FactStanding::Sure, "{}", row.id);
                assert!(row.facts.iter().all(|fact| !fact.makes_day), "{}", row.id);
            }
        }
        let scotland = money_home(Nation::Scotland, day("2026-11-23"));
        assert!(scotland.iter().all(|row| row.facts.is_empty()), "the law of another nation is not said");
    }

    #[test]
    fn after_twelve_months_each_row_may_have_changed() {
        let later = money_home(Nation::Wales, day("2027-11-22"));
        assert!(later.iter().all(|row| row.standing == FactStanding::MayHaveChanged));
    }

    #[test]
    fn only_rows_that_there_are_can_be_done() {
        let mut store = Store::in_memory().unwrap();
        let list = MoneyHome { done: vec!["rent".into()], ..store.find_money_home().unwrap() };
        assert_eq!(store.save_money_home(&list, Moment::default()).unwrap().mark.space, Space::Private);
        let wrong = MoneyHome { done: vec!["lottery".into()], ..list };
        assert_eq!(store.save_money_home(&wrong, Moment::default()).unwrap_err().problem(), Problem::NotAllowed);
    }
}
