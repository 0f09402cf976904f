//! If I have another baby: whom to see early, and how far it is, by the day on which the baby may come. What is early is
//! said as "soon"; no number of weeks is a rule here, for none was read at its source.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::{Day, Moment};
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, Space, blank, has_mark};
use crate::store::Store;

/// From the day that midwives count from to the day on which the baby may come.
const DAYS: i64 = 280;
/// A baby can come as late as this.
const MOST_WEEKS: u32 = 43;

/// What to do early, in this order. The id is the picture; words: `another-baby-<id>`.
pub const EARLY: &[&str] = &["midwife", "assessment", "advocate"];

/// A third of the time. Words: `another-baby-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum BabyTime {
    /// Up to week 13.
    Beginning,
    /// Up to week 27.
    Middle,
    /// Later.
    End,
}

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "types.ts")]
pub struct BabyWeek {
    /// Whole weeks, as midwives count them.
    pub week: u32,
    /// Which third.
    pub time: BabyTime,
}

/// The week on this day; nothing before it begins or long after the day that was said.
pub fn baby_week(due: Day, today: Day) -> Option<BabyWeek> {
    let days = DAYS - due.0.signed_duration_since(today.0).num_days();
    let week = u32::try_from(days.div_euclid(7)).ok().filter(|week| *week < MOST_WEEKS)?;
    let time = match week {
        0..=13 => BabyTime::Beginning,
        14..=27 => BabyTime::Middle,
        _ => BabyTime::End,
    };
    Some(BabyWeek { week, time })
}

/// What the parent says of it. Only me until shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct AnotherBaby {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// The day on which the baby may come, where it is known.
    pub due: Option<Day>,
    /// Ids of what was asked for.
    pub asked: Vec<String>,
    /// Ids of what is there.
    pub done: Vec<String>,
}

impl Item for AnotherBaby {
    const TABLE: &'static str = "another_baby";
    const SPACE: Space = Space::Private;
    const ONLY: Option<&'static str> = Some("another-baby");
    const COLUMNS: &'static [Column] = &[("due", As::Text), ("asked", As::Nested), ("done", As::Nested)];

    has_mark!();

    fn title(&self) -> String {
        String::new()
    }

    fn check(&self) -> Result<(), Problem> {
        let known = |id: &String| EARLY.contains(&id.as_str());
        // Only the parent says that there is a baby.
        let allowed = self.mark.said_by.is_empty() && self.asked.iter().chain(&self.done).all(known);
        if allowed { Ok(()) } else { Err(Problem::NotAllowed) }
    }
}

/// It, with how far it is today.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "types.ts")]
pub struct AnotherBabyPage {
    /// What was said.
    pub baby: AnotherBaby,
    /// The week; nothing where no day is known.
    pub week: Option<BabyWeek>,
}

impl Store {
    /// What was said of it, with the week today.
    ///
    /// # Errors
    /// The record's.
    pub fn find_another_baby(&self, today: Day) -> Result<AnotherBabyPage> {
        let kept: AnotherBaby = self.find_only()?;
        let baby = if kept.mark.id.is_empty() { blank() } else { kept };
        Ok(AnotherBabyPage { week: baby.due.and_then(|due| baby_week(due, today)), baby })
    }

    /// Keeps it.
    ///
    /// # Errors
    /// `NotAllowed` for words of somebody else, and for what is not in the list.
    pub fn save_another_baby(&mut self, baby: &AnotherBaby, now: Moment) -> Result<AnotherBaby> {
        self.keep(baby, now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        Day(text.parse().unwrap())
    }

    fn week(due: &str, today: &str) -> Option<(u32, BabyTime)> {
        baby_week(day(due), day(today)).map(|week| (week.week, week.time))
    }

    #[test]
    fn the_week_is_counted_as_midwives_count_it() {
        assert_eq!(week("2027-03-01", "2027-03-01"), Some((40, BabyTime::End)));
        assert_eq!(week("2027-03-01", "2026-05-25"), Some((0, BabyTime::Beginning)));
        assert_eq!(week("2027-03-01", "2026-08-30"), Some((13, BabyTime::Beginning)));
        assert_eq!(week("2027-03-01", "2026-08-31"), Some((14, BabyTime::Middle)));
        assert_eq!(week("2027-03-01", "2026-12-07"), Some((28, BabyTime::End)));
    }

    proptest! {
        #[test]
        fn a_week_has_seven_days_and_the_thirds_follow_each_other(due in 0..20_000_u64, before in 0..400_u64) {
            let due = Day(day("2000-01-01").0 + chrono::Days::new(due));
            let today = Day(due.0 + chrono::Days::new(21) - chrono::Days::new(before));
            // Counted by walking from the first day of week 0.
            let (mut on, mut week) = (due.0 - chrono::Days::new(280), 0);
            while on + chrono::Days::new(7) <= today.0 {
                on = on + chrono::Days::new(7);
                week += 1;
            }
            let slow = (today.0 >= due.0 - chrono::Days::new(280) && week < 43).then_some(week);
            let counted = baby_week(due, today);
            prop_assert_eq!(counted.map(|one| one.week), slow);
            if let Some(one) = counted {
                let time = if week < 14 { BabyTime::Beginning } else if week < 28 { BabyTime::Middle } else { BabyTime::End };
                prop_assert_eq!(one.time, time);
            }
        }
    }

    #[test]
    fn before_it_begins_and_long_after_it_nothing_is_said() {
        assert_eq!(week("2027-03-01", "2026-05-24"), None);
        assert_eq!(week("2027-03-01", "2027-03-21"), Some((42, BabyTime::End)));
        assert_eq!(week("2027-03-01", "2027-03-22"), None);
    }

    #[test]
    fn without_a_day_there_is_no_week_and_it_is_only_me() {
        let mut store = Store::in_memory().unwrap();
        let page = store.find_another_baby(day("2026-07-14")).unwrap();
        assert_eq!((page.week, page.baby.mark.space), (None, Space::Private));
        let baby = AnotherBaby { asked: vec!["midwife".into()], ..page.baby };
        assert!(store.save_another_baby(&baby, Moment::default()).is_ok());
        let theirs = AnotherBaby { mark: Mark { said_by: "Priya".into(), ..baby.mark.clone() }, ..baby };
        assert_eq!(store.save_another_baby(&theirs, Moment::default()).unwrap_err().problem(), Problem::NotAllowed);
    }
}
