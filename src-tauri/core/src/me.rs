//! The parent: one per record.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::Moment;
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, check_name, has_mark};
use crate::nation::Nation;
use crate::store::Store;

/// Who else uses this computer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum Sharing {
    /// Nobody else.
    OnlyMe,
    /// Other people too: nothing private shows or speaks first.
    Others,
    /// The parent has not said.
    #[default]
    NotSaid,
}

/// The parent. One per record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Me {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// The name I like.
    pub name: String,
    /// sha256 of a kept photo, or empty.
    pub photo: String,
    /// The nation whose roles, lines and law apply.
    pub nation: Nation,
    /// BCP 47 tag of the language of the screens.
    pub language: String,
    /// Who else uses this computer.
    pub sharing: Sharing,
    /// Welcome has been gone through, or skipped.
    pub welcomed: bool,
    /// What I am proud of as a parent.
    pub proud_of: String,
    /// What people like about me.
    pub like_about_me: String,
    /// What matters to me.
    pub matters_to_me: String,
    /// What matters to my child.
    pub matters_to_child: String,
}

impl Default for Me {
    fn default() -> Me {
        Me {
            mark: Mark::default(),
            name: String::new(),
            photo: String::new(),
            nation: Nation::default(),
            language: "en-GB".to_owned(),
            sharing: Sharing::default(),
            welcomed: false,
            proud_of: String::new(),
            like_about_me: String::new(),
            matters_to_me: String::new(),
            matters_to_child: String::new(),
        }
    }
}

impl Item for Me {
    const TABLE: &'static str = "me";
    const ONLY: Option<&'static str> = Some("me");
    const COLUMNS: &'static [Column] = &[
        ("name", As::Text),
        ("photo", As::Text),
        ("nation", As::Text),
        ("language", As::Text),
        ("sharing", As::Text),
        ("welcomed", As::Flag),
        ("proud_of", As::Text),
        ("like_about_me", As::Text),
        ("matters_to_me", As::Text),
        ("matters_to_child", As::Text),
    ];

    has_mark!();

    fn title(&self) -> String {
        self.name.clone()
    }

    fn check(&self) -> Result<(), Problem> {
        check_name(&self.name)
    }
}

impl Store {
    /// The parent; a blank while nothing has been said.
    pub fn find_me(&self) -> Result<Me> {
        self.find_only()
    }

    /// Keeps what the parent says about themselves.
    pub fn save_me(&mut self, me: &Me, now: Moment) -> Result<Me> {
        self.keep(me, now)
    }
}
