//! My own step cards, and my own photos on the cards of the library.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CardStep, CardThing, MOST_STEPS, check_step};
use crate::dates::Moment;
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, Space, check_name, has_mark};
use crate::store::Store;

/// A step card of my own, or one of the library changed to my way.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct OwnCard {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// The card of the library of which it was made, or empty.
    pub made_of: String,
    /// What it is called.
    pub title: String,
    /// When it is used.
    pub why: String,
    /// Id of its picture.
    pub picture: String,
    /// What to have ready.
    pub ready: Vec<CardThing>,
    /// In order, at most 8.
    pub steps: Vec<CardStep>,
}

impl Item for OwnCard {
    const TABLE: &'static str = "own_cards";
    const COLUMNS: &'static [Column] = &[
        ("made_of", As::Text),
        ("title", As::Text),
        ("why", As::Text),
        ("picture", As::Text),
        ("ready", As::Nested),
        ("steps", As::Nested),
    ];

    has_mark!();

    fn title(&self) -> String {
        self.title.clone()
    }

    fn check(&self) -> Result<(), Problem> {
        check_name(&self.title)?;
        if self.steps.len() > MOST_STEPS { Err(Problem::TooManySteps) } else { Ok(()) }
    }
}

/// My own photo on a step of a card of the library.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct CardPhoto {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// The card of the library.
    pub card: String,
    /// Id of its step.
    pub step: String,
    /// sha256 of the kept photo; empty takes it off again.
    pub photo: String,
    /// What the card was called then.
    pub title: String,
}

impl Item for CardPhoto {
    const TABLE: &'static str = "card_photos";
    const COLUMNS: &'static [Column] =
        &[("card", As::Text), ("step", As::Text), ("photo", As::Text), ("title", As::Text)];

    has_mark!();

    fn title(&self) -> String {
        self.title.clone()
    }

    fn check(&self) -> Result<(), Problem> {
        // A card of the library is for everybody, and so is what stands on it.
        if self.mark.space == Space::Private {
            return Err(Problem::NotAllowed);
        }
        check_step(&self.card, &self.step)
    }
}

impl Store {
    /// My own cards, in the order in which they were made.
    ///
    /// # Errors
    /// The record's.
    pub fn list_own_cards(&self) -> Result<Vec<OwnCard>> {
        self.list("id")
    }

    /// Keeps a card of my own.
    ///
    /// # Errors
    /// `TooManySteps`, `TextTooLong`.
    pub fn save_own_card(&mut self, card: &OwnCard, now: Moment) -> Result<OwnCard> {
        self.keep(card, now)
    }

    /// My photos on a card of the library.
    ///
    /// # Errors
    /// The record's.
    pub(super) fn list_card_photos(&self, card: &str) -> Result<Vec<CardPhoto>> {
        self.list_of(card, "id")
    }

    /// Puts my photo on a step of a card of the library, in the place of one that was there.
    ///
    /// # Errors
    /// `NotFound` for a card or a step that is not there.
    pub fn save_card_photo(&mut self, photo: &CardPhoto, now: Moment) -> Result<CardPhoto> {
        let before = self.list_card_photos(&photo.card)?.into_iter().find(|before| before.step == photo.step);
        let mark = before.map_or_else(|| photo.mark.clone(), |before| before.mark);
        self.keep(&CardPhoto { mark, ..photo.clone() }, now)
    }
}
