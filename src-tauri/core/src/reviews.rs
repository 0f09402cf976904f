//! Looking again: the days on which the plan or a part of it is looked at, who comes, and what changed. A plan never
//! ends by itself. What helps changes as a child grows, so each stage of a child has its own question.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::children::Child;
use crate::dates::{Day, Now};
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, blank, check_name, columns, from_row, has_mark, read_row};
use crate::store::Store;

/// How many of those that were looked at are on the page; the others stand in the years.
const LOOKED: u32 = 5;

/// A day on which the plan, or a part of it, is looked at again.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Review {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// Id of the part that is looked at; empty is the whole plan.
    pub about: String,
    /// What that part is called; empty is the whole plan.
    pub title: String,
    /// When. `None`: the parent does not know yet.
    pub day: Option<Day>,
    /// Ids of the people who come.
    pub people: Vec<String>,
    /// What changed, in the parent's words.
    pub what_changed: String,
    /// When it was looked at; `None` while it is to come.
    pub looked_on: Option<Day>,
}

impl Item for Review {
    const TABLE: &'static str = "reviews";
    const COLUMNS: &'static [Column] = &[
        ("about", As::Text),
        ("title", As::Text),
        ("day", As::Text),
        ("people", As::Nested),
        ("what_changed", As::Text),
        ("looked_on", As::Text),
    ];

    has_mark!();

    fn title(&self) -> String {
        self.title.clone()
    }

    fn check(&self) -> Result<(), Problem> {
        check_name(&self.title)
    }
}

/// Everything on Look again.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct LookAgain {
    /// To come, the soonest first; those without a day last.
    pub to_come: Vec<Review>,
    /// The last ones that were looked at, the latest first.
    pub looked: Vec<Review>,
    /// My children.
    pub children: Vec<Child>,
    /// Ids of the children whose stage nobody has said for a year, or ever.
    pub ask_stage: Vec<String>,
}

impl Store {
    /// Everything on Look again.
    ///
    /// # Errors
    /// The record's.
    pub fn look_again(&self, now: Now) -> Result<LookAgain> {
        let children = self.list_children()?;
        let ask = children.iter().filter(|child| child.ask_stage(now.day()));
        let ask_stage = ask.map(|child| child.mark.id.clone()).collect();
        let to_come = self.reviews_where("looked_on IS NULL ORDER BY day IS NULL, day, id")?;
        let looked =
            self.reviews_where(&format!("looked_on IS NOT NULL ORDER BY looked_on DESC, id DESC LIMIT {LOOKED}"))?;
        Ok(LookAgain { to_come, looked, children, ask_stage })
    }

    /// A blank review of a part of the plan; `about` is empty for the whole plan.
    ///
    /// # Errors
    /// The record's.
    pub fn new_review(&self, about: &str) -> Result<Review> {
        Ok(Review { about: about.to_owned(), title: self.title_of(about)?, ..blank() })
    }

    /// Keeps a review.
    ///
    /// # Errors
    /// `TextTooLong`, the disk.
    pub fn save_review(&mut self, review: &Review, now: Now) -> Result<Review> {
        self.keep(review, now.moment)
    }

    /// `rest` is SQL written here.
    fn reviews_where(&self, rest: &str) -> Result<Vec<Review>> {
        let names: Vec<&str> = columns::<Review>().map(|(name, _)| name).collect();
        let sql = format!("SELECT {} FROM reviews WHERE put_away = 0 AND {rest}", names.join(", "));
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map([], read_row)?.collect::<Result<Vec<_>, _>>()?;
        rows.into_iter().map(from_row).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::children::Stage;
    use crate::dates::samples::day;
    use chrono::{TimeZone, Utc};

    fn in_year(year: i32) -> Now {
        Now::new(Utc.with_ymd_and_hms(year, 7, 14, 12, 0, 0).unwrap(), chrono_tz::Europe::London)
    }

    #[test]
    fn what_is_to_come_stands_by_day_and_only_the_last_ones_looked_at_are_read() {
        let (mut store, now) = (Store::in_memory().unwrap(), in_year(2026));
        let mut put = |day: Option<Day>, looked_on: Option<Day>| {
            store.save_review(&Review { day, looked_on, ..Review::default() }, now).unwrap()
        };
        put(None, None);
        put(day("2026-12-01"), None);
        put(day("2026-09-01"), None);
        (1..=8).for_each(|month| drop(put(None, day(&format!("2025-0{month}-01")))));
        let page = store.look_again(now).unwrap();
        let days: Vec<_> = page.to_come.iter().map(|review| review.day).collect();
        assert_eq!(days, [day("2026-09-01"), day("2026-12-01"), None]);
        assert_eq!(page.looked.len(), 5);
        assert_eq!(page.looked[0].looked_on, day("2025-08-01"));
    }

    #[test]
    fn a_stage_is_asked_for_again_when_a_year_has_gone_by() {
        let mut store = Store::in_memory().unwrap();
        let leo = Child { name: "Leo".into(), ..Child::default() };
        let leo = store.save_child(&leo, in_year(2026).moment).unwrap();
        assert_eq!(store.look_again(in_year(2026)).unwrap().ask_stage, [leo.mark.id.as_str()], "nobody has said");
        let said = Child { stage: Stage::Toddler, stage_on: day("2026-07-14"), ..leo };
        store.save_child(&said, in_year(2026).moment).unwrap();
        assert!(store.look_again(in_year(2026)).unwrap().ask_stage.is_empty());
        assert_eq!(store.look_again(in_year(2027)).unwrap().ask_stage, [said.mark.id.as_str()], "a year later");
    }

    #[test]
    fn a_review_is_named_like_the_part_that_it_looks_at() {
        let (mut store, now) = (Store::in_memory().unwrap(), in_year(2026));
        let goal = crate::goals::Goal { title: "Bedtime".into(), ..crate::goals::Goal::default() };
        let goal = store.save_goal(&goal, now.moment).unwrap();
        assert_eq!(store.new_review(&goal.mark.id).unwrap().title, "Bedtime");
        assert_eq!(store.new_review("").unwrap().title, "");
    }
}
