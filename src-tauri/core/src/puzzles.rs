//! Words that the parent did not understand, kept with the place where they stood.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::Moment;
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, Space, has_mark};
use crate::store::Store;

/// Words that the parent did not understand.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Puzzle {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// The words.
    pub words: String,
    /// Id of the screen where they stood.
    pub place: String,
    /// What the parent thinks they mean.
    pub means: String,
    /// Now I know.
    pub known: bool,
}

impl Item for Puzzle {
    const TABLE: &'static str = "puzzles";
    const SPACE: Space = Space::Private;
    const COLUMNS: &'static [Column] =
        &[("words", As::Text), ("place", As::Text), ("means", As::Text), ("known", As::Flag)];

    has_mark!();

    fn title(&self) -> String {
        self.words.clone()
    }

    fn check(&self) -> Result<(), Problem> {
        Ok(())
    }
}

impl Store {
    /// Words I did not understand: those not known yet first, the latest first.
    pub fn list_puzzles(&self) -> Result<Vec<Puzzle>> {
        self.list("known, id DESC")
    }

    /// Keeps this puzzle.
    pub fn save_puzzle(&mut self, puzzle: &Puzzle, now: Moment) -> Result<Puzzle> {
        self.keep(puzzle, now)
    }
}
