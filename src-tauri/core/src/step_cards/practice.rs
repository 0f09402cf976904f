//! How a card was practised: shown, told or practised, with help or on my own, on which day, and who saw it. And with
//! whom a health card was looked at first. A line of days, never a score.

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::{Day, Moment};
use crate::error::{Problem, Result};
use crate::item::{self, As, Column, Item, Mark, Space, check_name, has_mark};
use crate::store::Store;

/// How many days are read at once.
const AT_ONCE: usize = 12;

/// How it went on a day.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum PractisedHow {
    /// Somebody showed it to me.
    Shown,
    /// Somebody told me.
    Told,
    /// I did it.
    #[default]
    Practised,
}

/// Whether somebody helped.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum WithHelp {
    /// With help.
    WithHelp,
    /// On my own.
    OnMyOwn,
    /// Not said.
    #[default]
    NotSaid,
}

/// One time that a card, or a step of it, was practised.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Practice {
    /// What every item carries. `said_by` is who says so.
    #[serde(flatten)]
    pub mark: Mark,
    /// The card: its name in the library, or the id of my own.
    pub card: String,
    /// Id of its step; empty is the whole card.
    pub step: String,
    /// How.
    pub how: PractisedHow,
    /// Whether somebody helped. Only where it was practised.
    pub help: WithHelp,
    /// On which day.
    pub day: Option<Day>,
    /// Who saw it; may be empty.
    pub who_saw: String,
    /// What I want to say about it.
    pub words: String,
    /// What the card was called then.
    pub title: String,
}

impl Item for Practice {
    const TABLE: &'static str = "practices";
    const COLUMNS: &'static [Column] = &[
        ("card", As::Text),
        ("step", As::Text),
        ("how", As::Text),
        ("help", As::Text),
        ("day", As::Text),
        ("who_saw", As::Text),
        ("words", As::Text),
        ("title", As::Text),
    ];

    has_mark!();

    fn title(&self) -> String {
        self.title.clone()
    }

    fn check(&self) -> Result<(), Problem> {
        check_name(&self.who_saw)?;
        if self.card.is_empty() { Err(Problem::NotAllowed) } else { Ok(()) }
    }
}

/// Some days of practice, the latest first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Practices {
    /// The days.
    pub days: Vec<Practice>,
    /// There are more before them.
    pub more: bool,
}

/// A card was looked at together.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct CardLook {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// The card of the library.
    pub card: String,
    /// With whom.
    pub with_name: String,
    /// On which day.
    pub day: Option<Day>,
    /// What the card was called then.
    pub title: String,
}

impl Item for CardLook {
    const TABLE: &'static str = "card_looks";
    const COLUMNS: &'static [Column] =
        &[("card", As::Text), ("with_name", As::Text), ("day", As::Text), ("title", As::Text)];

    has_mark!();

    fn title(&self) -> String {
        self.title.clone()
    }

    fn check(&self) -> Result<(), Problem> {
        check_name(&self.with_name)?;
        let whole = !self.card.is_empty() && !self.with_name.trim().is_empty() && self.day.is_some();
        // It stands on each paper of the card, so it is not only me.
        if whole && self.mark.space == Space::Shared { Ok(()) } else { Err(Problem::NotAllowed) }
    }
}

impl Store {
    /// How a card was practised, the latest day first, after the first `skip` of them.
    ///
    /// # Errors
    /// The record's.
    pub fn list_practices(&self, card: &str, skip: usize) -> Result<Practices> {
        let mut days = self.list_of(card, &format!("day DESC, id DESC LIMIT {} OFFSET {skip}", AT_ONCE + 1))?;
        let more = days.len() > AT_ONCE;
        days.truncate(AT_ONCE);
        Ok(Practices { days, more })
    }

    /// Keeps how a card was practised.
    ///
    /// # Errors
    /// `NotAllowed` without a card, `TextTooLong`.
    pub fn save_practice(&mut self, practice: &Practice, now: Moment) -> Result<Practice> {
        self.keep(practice, now)
    }

    /// When a card was last looked at with somebody.
    ///
    /// # Errors
    /// The record's.
    pub(super) fn last_look(&self, card: &str) -> Result<Option<CardLook>> {
        Ok(self.list_of(card, "day DESC, id DESC LIMIT 1")?.into_iter().next())
    }

    /// Keeps that a card was looked at together.
    ///
    /// # Errors
    /// `NotAllowed` without a name and a day.
    pub fn save_card_look(&mut self, look: &CardLook, now: Moment) -> Result<CardLook> {
        self.keep(look, now)
    }

    /// The things of a card that are not put away. `order` is SQL written in this crate.
    pub(super) fn list_of<T: Item>(&self, card: &str, order: &str) -> Result<Vec<T>> {
        let sql = format!("SELECT * FROM {} WHERE put_away = 0 AND card = :card ORDER BY {order}", T::TABLE);
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows =
            statement.query_map(named_params! {":card": card}, item::read_row)?.collect::<Result<Vec<_>, _>>()?;
        rows.into_iter().map(item::from_row).collect()
    }
}
