//! When my child lives somewhere else: a mode that the parent turns on for a child, and off again when the child comes
//! home. Goals that no longer fit are put away with it and come back with it. Family time takes their place. Nothing
//! here counts days, and no day rings or shows itself: a hard day is marked softly where the parent asked for it.

mod another_baby;
mod family_times;
mod how_i_am;
mod letter_names;
mod letterbox;
mod memories;
mod money_home;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::children::Child;
use crate::dates::{Day, Moment};
use crate::error::{Problem, Result};
use crate::goals::Goal;
use crate::item::{As, Column, Item, Mark, Space, blank, has_mark};
use crate::store::Store;

pub use another_baby::{AnotherBaby, AnotherBabyPage, BabyTime, BabyWeek, EARLY, baby_week};
pub use family_times::{FamilyTime, FamilyTimePage, FamilyTimes, MOST_PHOTOS, PAGE, Watched};
pub use how_i_am::{HowIAm, HowIAmSaid};
pub use letter_names::{NameKind, NameNote, names_in};
pub use letterbox::{BoxLetter, BoxLetters, Letterbox, LetterboxPage, STARTERS, next_month};
pub use memories::{MOST_MEMORIES, Memory, MemoryKind};
pub use money_home::{MoneyHome, MoneyHomeRow, money_home};

/// A day that is hard for the parent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct HardDay {
    /// The day, in the year in which it was.
    pub day: Option<Day>,
    /// What it is, in the parent's words.
    pub words: String,
    /// The calendar marks it softly. Nothing else ever does.
    pub softly: bool,
}

/// That a child lives somewhere else. Only me until shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Apart {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// Id of the child.
    pub child: String,
    /// Ids of the goals that were put away with it, and come back when the child comes home.
    pub goals: Vec<String>,
    /// Hard days.
    pub hard_days: Vec<HardDay>,
}

impl Item for Apart {
    const TABLE: &'static str = "apart";
    const SPACE: Space = Space::Private;
    const COLUMNS: &'static [Column] = &[("child", As::Text), ("goals", As::Nested), ("hard_days", As::Nested)];

    has_mark!();

    fn title(&self) -> String {
        // It has no name but that of the child, who may be only me.
        String::new()
    }

    fn check(&self) -> Result<(), Problem> {
        // Only the parent says so.
        if self.mark.said_by.is_empty() && !self.child.is_empty() { Ok(()) } else { Err(Problem::NotAllowed) }
    }
}

impl Store {
    /// The children that live somewhere else, as the parent said it.
    ///
    /// # Errors
    /// The record's.
    pub fn list_apart(&self) -> Result<Vec<Apart>> {
        self.list("id")
    }

    /// Turns the mode on for a child, and puts these goals away with it. One that is away already is left as it is, and
    /// does not come back by this.
    ///
    /// # Errors
    /// `NotFound` when there is no such child, `SomebodyBeside` while it could not be seen.
    pub fn turn_on_apart(&mut self, child: &str, goals: &[String], now: Moment) -> Result<Apart> {
        self.alone()?;
        self.find::<Child>(child)?;
        let there = self.list_apart()?.into_iter().find(|apart| apart.child == child);
        let mut apart = there.unwrap_or_else(|| Apart { child: child.to_owned(), ..blank() });
        self.all_or_none(|store| {
            for id in goals {
                if !store.find::<Goal>(id)?.mark.put_away {
                    store.put_away(id, now)?;
                    apart.goals.push(id.clone());
                }
            }
            store.keep(&apart, now)
        })
    }

    /// Keeps the hard days. Which child it is, and what was put away, stays as it was.
    ///
    /// # Errors
    /// `NotFound`, `SomebodyBeside`.
    pub fn save_hard_days(&mut self, id: &str, hard_days: &[HardDay], now: Moment) -> Result<Apart> {
        self.alone()?;
        let apart = self.find::<Apart>(id)?;
        self.keep(&Apart { hard_days: hard_days.to_vec(), ..apart }, now)
    }

    /// The child comes home: the mode is put away, and the goals that were put away with it come back. What the parent
    /// deleted for ever since is not there any more, and what she brought back herself stays.
    ///
    /// # Errors
    /// `NotFound`, `SomebodyBeside`.
    pub fn turn_off_apart(&mut self, id: &str, now: Moment) -> Result<()> {
        self.alone()?;
        let apart = self.find::<Apart>(id)?;
        self.all_or_none(|store| {
            for goal in &apart.goals {
                if store.find::<Goal>(goal).is_ok() {
                    store.bring_back(goal, now)?;
                }
            }
            store.put_away(id, now)
        })
    }

    /// What changes several things of which some are only me waits until nobody is beside.
    fn alone(&self) -> Result<()> {
        if self.is_beside() { Err(Problem::SomebodyBeside.into()) } else { Ok(()) }
    }
}
