//! The kinds of letter that come, as they stand in `assets/letters_in.toml`: for each nation those that there are, each with
//! the help that it brings at once.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::Day;
use crate::nation::{Nation, Verified};

const FILE: &str = include_str!("../../../../assets/letters_in.toml");

/// Where a kind stands among the others.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum LetterInGroup {
    /// Court.
    #[default]
    Court,
    /// Meetings.
    Meetings,
    /// Papers about the family.
    Papers,
    /// Money and home.
    Home,
    /// School, health and all the rest.
    Everyday,
}

/// What a help opens.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum LetterOpens {
    /// My solicitor; without one, Get help.
    Solicitor,
    /// My advocate; without one, how to get one.
    Advocate,
    /// A letter to send, of the kind in `letter`.
    LetterOut,
    /// Getting ready for the meeting.
    Meeting,
    /// Get help.
    #[default]
    GetHelp,
}

impl LetterOpens {
    /// The role of the people of mine to whom it leads.
    pub(super) fn role(self) -> Option<&'static str> {
        match self {
            LetterOpens::Solicitor => Some("solicitor"),
            LetterOpens::Advocate => Some("advocate"),
            _ => None,
        }
    }
}

/// A help that a letter brings at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct LetterHelp {
    /// Id of its words.
    pub words: String,
    /// Id of its picture.
    pub picture: String,
    /// What it opens.
    pub opens: LetterOpens,
    /// The kind of letter that it opens, or empty.
    #[serde(default)]
    pub letter: String,
    /// What the law calls itself; empty where it rests on none.
    #[serde(default)]
    pub name: String,
    /// Its row in the list of facts, or empty.
    #[serde(default, skip_serializing)]
    #[ts(skip)]
    pub row: String,
    /// Where it was read.
    pub source: String,
    /// The day on which it was read.
    pub checked_on: Day,
    /// How sure it is.
    pub verified: Verified,
}

/// A kind of letter that comes. Words: `letter-in-kind-<id>`, and what it is, in one sentence: its `.is`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct LetterInKind {
    /// Its id.
    pub id: String,
    /// Where it stands.
    pub group: LetterInGroup,
    /// Id of its picture.
    pub picture: String,
    /// Roles of those who usually send it, the most usual first.
    pub roles: Vec<String>,
    /// Where it invites to something, the kind of that date; empty where its day is the one to answer by.
    pub date: String,
    /// What helps with it, the first first.
    pub helps: Vec<LetterHelp>,
}

#[derive(Debug, Clone, Deserialize)]
struct HelpHere {
    /// Where it holds; everywhere, when none is named.
    #[serde(default)]
    nations: Vec<Nation>,
    #[serde(flatten)]
    help: LetterHelp,
}

#[derive(Debug, Clone, Deserialize)]
struct KindHere {
    id: String,
    /// Where there is such a letter.
    nations: Vec<Nation>,
    group: LetterInGroup,
    picture: String,
    #[serde(default)]
    roles: Vec<String>,
    #[serde(default)]
    date: String,
    helps: Vec<HelpHere>,
}

#[derive(Debug, Default, Deserialize)]
struct File {
    kinds: Vec<KindHere>,
}

fn file() -> &'static [KindHere] {
    static READ: OnceLock<File> = OnceLock::new();
    // A test reads the file, so a slip in it is seen before it ships.
    &READ.get_or_init(|| toml::from_str(FILE).unwrap_or_default()).kinds
}

/// Whether there is such a kind in any nation: a letter stays what it is when the parent moves.
pub(super) fn is_kind(id: &str) -> bool {
    file().iter().any(|kind| kind.id == id)
}

impl Nation {
    /// The kinds of letter that come here, in the order in which they are shown.
    pub fn letter_in_kinds(self) -> Vec<LetterInKind> {
        file().iter().filter(|kind| kind.nations.contains(&self)).map(|kind| kind.here(self)).collect()
    }

    /// One of them; for a parent who has moved, also one of another nation, with the help that holds here.
    pub fn letter_in_kind(self, id: &str) -> Option<LetterInKind> {
        file().iter().find(|kind| kind.id == id).map(|kind| kind.here(self))
    }
}

impl KindHere {
    fn here(&self, nation: Nation) -> LetterInKind {
        let roles = nation.roles();
        let holds = |help: &&HelpHere| help.nations.is_empty() || help.nations.contains(&nation);
        LetterInKind {
            id: self.id.clone(),
            group: self.group,
            picture: self.picture.clone(),
            roles: self.roles.iter().filter(|id| roles.iter().any(|role| role.id == **id)).cloned().collect(),
            date: self.date.clone(),
            helps: self.helps.iter().filter(holds).map(|here| here.help.clone()).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::letters::letter_kind;
    use crate::text::{Words, languages};

    #[test]
    fn in_each_nation_every_kind_has_its_words_its_picture_and_its_help_with_a_source() {
        toml::from_str::<File>(FILE).unwrap();
        let ids: BTreeSet<&str> = file().iter().map(|kind| kind.id.as_str()).collect();
        assert_eq!(ids.len(), file().len(), "an id stands twice");
        for words in languages().iter().map(|language| Words::new(language)) {
            for kind in Nation::ALL.into_iter().flat_map(Nation::letter_in_kinds) {
                let id = format!("letter-in-kind-{}", kind.id);
                for message in
                    [id.clone(), format!("{id}.is")].into_iter().chain(kind.helps.iter().map(|help| help.words.clone()))
                {
                    assert!(words.has(&message), "{}: {message} has no words", words.language);
                }
            }
        }
        for nation in Nation::ALL {
            for kind in nation.letter_in_kinds() {
                assert!(
                    (1..=3).contains(&kind.helps.len()),
                    "{} in {nation:?} has {} helps",
                    kind.id,
                    kind.helps.len()
                );
                assert!(
                    kind.date.is_empty() || nation.kinds().iter().any(|known| known.id == kind.date),
                    "{}",
                    kind.id
                );
                let pictures = kind.helps.iter().map(|help| &help.picture).chain([&kind.picture]);
                for picture in pictures {
                    assert!(crate::pictures::find(picture, "").is_some(), "no picture {picture}");
                }
                for help in &kind.helps {
                    assert!(!help.source.is_empty(), "{} of {} has no source", help.words, kind.id);
                    let read = help.source.starts_with("https://") && !help.row.is_empty() && !help.name.is_empty();
                    assert!(help.verified != Verified::Yes || read, "{} of {} is not sure", help.words, kind.id);
                    let opens = help.opens == LetterOpens::LetterOut;
                    assert_eq!(opens, letter_kind(&help.letter).is_some(), "{} of {}", help.words, kind.id);
                }
            }
        }
    }

    #[test]
    fn five_kinds_at_most_stand_together_in_each_nation() {
        use LetterInGroup::{Court, Everyday, Home, Meetings, Papers};
        for nation in Nation::ALL {
            for group in [Court, Meetings, Papers, Home, Everyday] {
                let count = nation.letter_in_kinds().iter().filter(|kind| kind.group == group).count();
                assert!((1..=5).contains(&count), "{group:?} in {nation:?}: {count}");
            }
        }
    }

    #[test]
    fn the_letter_before_court_leads_to_a_solicitor_and_says_that_it_is_free_only_where_it_is() {
        let first = |nation: Nation| {
            let kinds = nation.letter_in_kinds();
            let kind = kinds.into_iter().find(|kind| kind.group == Court).unwrap();
            assert_eq!(
                (kind.helps[0].opens, kind.helps[0].words.as_str()),
                (LetterOpens::Solicitor, "letter-in-help-solicitor")
            );
            kind.helps[1].clone()
        };
        use LetterInGroup::Court;
        for nation in [Nation::England, Nation::Wales, Nation::NorthernIreland] {
            let free = first(nation);
            assert_eq!((free.words.as_str(), free.verified), ("letter-in-help-free", Verified::Yes), "{nation:?}");
        }
        assert_eq!(first(Nation::Scotland).words, "letter-in-help-ask-free");
    }
}
