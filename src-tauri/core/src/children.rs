//! My children: only me until the parent shows them.

use chrono::Months;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::{Day, Moment};
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, Space, check_name, has_mark};
use crate::store::Store;

/// Where a child lives.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum Lives {
    /// With me.
    Home,
    /// With family or friends.
    Family,
    /// With a foster carer.
    Foster,
    /// With adopters.
    Adopted,
    /// Somewhere else.
    Elsewhere,
    /// The parent has not said.
    #[default]
    NotSaid,
}

/// How big a child is. Help changes from one to the next.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum Stage {
    /// A baby.
    Baby,
    /// Walks and begins to talk.
    Toddler,
    /// At the age of nursery.
    Nursery,
    /// At the first school.
    School,
    /// At the school for bigger children.
    BigSchool,
    /// A teenager.
    Teenager,
    /// Grown up.
    GrownUp,
    /// The parent has not said.
    #[default]
    NotSaid,
}

/// A child of the parent. Only me until shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Child {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// A nickname or initial.
    pub name: String,
    /// As the parent says it: "3", "6 months". May be empty.
    pub age: String,
    /// Where the child lives.
    pub lives: Lives,
    /// sha256 of a kept photo, or empty.
    pub photo: String,
    /// How big the child is.
    pub stage: Stage,
    /// When that was said.
    pub stage_on: Option<Day>,
}

impl Item for Child {
    const TABLE: &'static str = "children";
    const SPACE: Space = Space::Private;
    const COLUMNS: &'static [Column] = &[
        ("name", As::Text),
        ("age", As::Text),
        ("lives", As::Text),
        ("photo", As::Text),
        ("stage", As::Text),
        ("stage_on", As::Text),
    ];

    has_mark!();

    fn title(&self) -> String {
        self.name.clone()
    }

    fn check(&self) -> Result<(), Problem> {
        check_name(&self.name)
    }
}

impl Child {
    /// Whether to ask how big the child is: nobody has said, or a year has gone by.
    pub fn ask_stage(&self, today: Day) -> bool {
        let asked = self.stage_on.and_then(|day| day.0.checked_add_months(Months::new(12)));
        self.stage == Stage::NotSaid || asked.is_none_or(|again| again <= today.0)
    }
}

impl Store {
    /// My children, in the order in which they were put in.
    pub fn list_children(&self) -> Result<Vec<Child>> {
        self.list("id")
    }

    /// Keeps this child.
    pub fn save_child(&mut self, child: &Child, now: Moment) -> Result<Child> {
        self.keep(child, now)
    }
}
