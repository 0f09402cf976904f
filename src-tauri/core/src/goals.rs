//! My goals: one small goal, why, and at most eight steps, each a picture and a sentence.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::{Day, Moment};
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, has_mark};
use crate::store::Store;

/// The most steps a goal may have; more become two goals.
pub const MOST_STEPS: usize = 8;

/// How far a step is. Words and shapes, never a score.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum StepState {
    /// Not done yet.
    #[default]
    NotYet,
    /// Sort of.
    SortOf,
    /// Done.
    Done,
}

/// One step of a goal.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Step {
    /// Tells steps of one goal apart; made by the screen.
    #[serde(default)]
    pub id: String,
    /// One sentence.
    pub text: String,
    /// Id of a picture.
    pub picture: String,
    /// sha256 of a kept photo, or empty.
    pub photo: String,
    /// How far it is.
    pub state: StepState,
}

/// How the parent learns best what a goal needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum LearnedBy {
    /// Somebody shows me.
    Shown,
    /// Somebody tells me.
    Told,
    /// From photos.
    Photo,
    /// By doing it again and again.
    Practise,
}

/// Something the parent works towards.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Goal {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// What it is.
    pub title: String,
    /// Id of a picture.
    pub picture: String,
    /// Why it matters.
    pub why: String,
    /// The steps, in order.
    pub steps: Vec<Step>,
    /// By when.
    pub by_when: Option<Day>,
    /// Ids of people who help with it.
    pub helpers: Vec<String>,
    /// How I learn it.
    #[serde(default)]
    pub learned_by: Vec<LearnedBy>,
    /// How we will know that it is there.
    #[serde(default)]
    pub how_known: String,
    /// What I think of it.
    #[serde(default)]
    pub i_think: String,
}

impl Item for Goal {
    const TABLE: &'static str = "goals";
    const COLUMNS: &'static [Column] = &[
        ("title", As::Text),
        ("picture", As::Text),
        ("why", As::Text),
        ("steps", As::Nested),
        ("by_when", As::Text),
        ("helpers", As::Nested),
        ("learned_by", As::Nested),
        ("how_known", As::Text),
        ("i_think", As::Text),
    ];

    has_mark!();

    fn title(&self) -> String {
        self.title.clone()
    }

    fn check(&self) -> Result<(), Problem> {
        if self.steps.len() > MOST_STEPS { Err(Problem::TooManySteps) } else { Ok(()) }
    }
}

/// All of a goal's steps are done. What a person wrote has its quotation marks marked, so it is not taken for a state.
const ALL_DONE: &str = "steps <> '[]' AND instr(steps, '\"not-yet\"') = 0 AND instr(steps, '\"sort-of\"') = 0";

impl Store {
    /// My goals, in the order in which they were put in.
    pub fn list_goals(&self) -> Result<Vec<Goal>> {
        self.list("id")
    }

    /// Goals with a step to go, or without steps yet, and the newest of those that are there.
    pub(crate) fn goals_now(&self) -> Result<Vec<Goal>> {
        self.going_on_and_lately(&format!("NOT ({ALL_DONE})"), ALL_DONE)
    }

    /// Keeps this goal.
    pub fn save_goal(&mut self, goal: &Goal, now: Moment) -> Result<Goal> {
        self.keep(goal, now)
    }
}
