//! The kinds of meeting of each nation, as they stand in `assets/meetings.toml`: what people may decide, who usually
//! comes, what to bring, and words to know. Their own words stand in `meetings.ftl` and in the word bank.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::Day;
use crate::nation::{Nation, RoleFact, Verified};

/// A kind of meeting. Words: `name`, and in one sentence `meeting-kind-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct MeetingKind {
    /// Its id.
    pub id: String,
    /// Kinds of date that can be such a meeting.
    pub dates: Vec<String>,
    /// Fluent id of what it is called.
    pub name: String,
    /// Its picture.
    pub picture: String,
    /// Roles of those who usually come.
    pub there: Vec<String>,
    /// What to bring: `meeting-bring-<id>`; the id is its picture.
    pub bring: Vec<String>,
    /// Words to know: ids of the word bank.
    pub words: Vec<String>,
    /// Where it was read what it is.
    pub source: String,
    /// The day on which it was read.
    pub checked_on: Day,
    /// How sure it is.
    pub verified: Verified,
    /// What people may decide there.
    pub decides: RoleFact,
}

#[derive(Debug, Deserialize)]
struct InNations {
    nations: Vec<Nation>,
    #[serde(flatten)]
    kind: MeetingKind,
}

#[derive(Debug, Default, Deserialize)]
struct File {
    meetings: Vec<InNations>,
}

fn file() -> &'static File {
    static FILE: OnceLock<File> = OnceLock::new();
    FILE.get_or_init(|| {
        // A test reads the file, so a slip in it is seen before it ships.
        toml::from_str(include_str!("../../../../assets/meetings.toml")).unwrap_or_default()
    })
}

impl Nation {
    /// The kinds of meeting here, each with the roles and the words that there are here.
    pub fn meeting_kinds(self) -> Vec<MeetingKind> {
        let roles = self.roles();
        let here = file().meetings.iter().filter(|one| one.nations.contains(&self));
        let mut kinds: Vec<MeetingKind> = here.map(|one| one.kind.clone()).collect();
        for kind in &mut kinds {
            kind.there.retain(|id| roles.iter().any(|role| role.id == *id));
            kind.words.retain(|id| self.bank_word(id).is_ok_and(|word| word.nations.contains(&self)));
        }
        kinds
    }

    /// The kind that a date of this kind is, where there is only one that is first of all such a date.
    pub(super) fn likely_meeting(self, date: &str) -> Option<String> {
        let mut likely =
            self.meeting_kinds().into_iter().filter(|kind| kind.dates.first().is_some_and(|of| of == date));
        likely.next().filter(|_| likely.next().is_none()).map(|kind| kind.id)
    }

    /// One of them.
    pub fn meeting_kind(self, id: &str) -> Option<MeetingKind> {
        self.meeting_kinds().into_iter().find(|kind| kind.id == id)
    }
}
