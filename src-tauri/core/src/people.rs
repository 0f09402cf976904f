//! The people around the parent: who they are, what they do, whether they help, check or both.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::Moment;
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, check_name, has_mark};
use crate::store::Store;

/// Whether someone helps the parent, checks, or both.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum Side {
    /// Helps me.
    Helps,
    /// Checks.
    Checks,
    /// Helps and checks.
    Both,
    /// Not said.
    #[default]
    NotSaid,
}

/// Someone around the parent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Person {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// Their name.
    pub name: String,
    /// Id of a role of the nation, or "own".
    pub role: String,
    /// The parent's own word for the role, when role is "own".
    pub own_role: String,
    /// What they do, in the parent's words; empty shows the role's plain sentence.
    pub does: String,
    /// Helps, checks, or both.
    pub side: Side,
    /// As it is written; spoken digit by digit.
    pub phone: String,
    /// As it is written.
    pub email: String,
    /// When they can be reached or come, in plain words.
    pub times: String,
    /// Where they are.
    pub place: String,
    /// sha256 of a kept photo, or empty.
    pub photo: String,
    /// Chosen by the parent for Get help; never filled in by itself.
    pub get_help: bool,
}

impl Item for Person {
    const TABLE: &'static str = "people";
    const COLUMNS: &'static [Column] = &[
        ("name", As::Text),
        ("role", As::Text),
        ("own_role", As::Text),
        ("does", As::Text),
        ("side", As::Text),
        ("phone", As::Text),
        ("email", As::Text),
        ("times", As::Text),
        ("place", As::Text),
        ("photo", As::Text),
        ("get_help", As::Flag),
    ];

    has_mark!();

    fn title(&self) -> String {
        self.name.clone()
    }

    fn check(&self) -> Result<(), Problem> {
        check_name(&self.name)?;
        check_name(&self.own_role)
    }
}

impl Store {
    /// My people: the advocate first, then in the order in which they were put in.
    pub fn list_people(&self) -> Result<Vec<Person>> {
        self.list("role = 'advocate' DESC, id")
    }

    /// The people that are put away, the latest first.
    pub fn list_people_put_away(&self) -> Result<Vec<Person>> {
        self.list_where("put_away = 1", "said_at DESC, id")
    }

    /// The people that the parent chose for Get help.
    pub fn list_people_for_help(&self) -> Result<Vec<Person>> {
        self.list_where("put_away = 0 AND get_help = 1", "role = 'advocate' DESC, id")
    }

    /// Keeps this person.
    pub fn save_person(&mut self, person: &Person, now: Moment) -> Result<Person> {
        self.keep(person, now)
    }
}
