//! The kinds of letter, as they stand in `assets/letters.toml`: what each asks, and the law that stands behind it.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::Day;
use crate::nation::{Nation, Verified};
use crate::text::{FIRST_LANGUAGE, Words};

const FILE: &str = include_str!("../../../../assets/letters.toml");

/// Where a letter stands among the others.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum LetterGroup {
    /// Papers and meetings.
    #[default]
    Papers,
    /// Help for me and my family.
    Help,
    /// Something is not right.
    Wrong,
}

/// What a letter says that it is about.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum LetterAbout {
    /// Nothing more than its ticks.
    #[default]
    Nothing,
    /// A date of the parent's.
    Date,
    /// A paper, a day or a plan, in words.
    Words,
}

/// Something to tick: `letter-say-<letter>-<id>` is what the letter then says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct LetterTick {
    /// Unlike any other of its letter.
    pub id: String,
    /// Id of its picture.
    pub picture: String,
}

/// A law behind a letter. `letter-say-law-<words>` says it in plain words.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Law {
    /// Where it holds.
    pub nations: Vec<Nation>,
    /// The end of the id of its words.
    pub words: String,
    /// It holds only with this tick; empty holds always.
    #[serde(default)]
    pub with: String,
    /// It is a rule of a public body, and no law.
    #[serde(default)]
    pub is_rule: bool,
    /// Its row in the list of facts.
    pub row: String,
    /// What it is called, by language; the first language where it has no name in another.
    pub names: BTreeMap<String, String>,
    /// Address of the page on which it was read.
    pub source: String,
    /// The day on which it was read.
    pub checked_on: Day,
    /// How sure it is. Only what was read stands in a letter.
    pub verified: Verified,
}

impl Law {
    /// What it is called in the language of these words.
    pub fn name(&self, words: &Words) -> &str {
        let name = self.names.get(&words.language).or_else(|| self.names.get(FIRST_LANGUAGE));
        name.map_or("", String::as_str)
    }
}

/// Why a letter says no law.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Without {
    /// Where.
    pub nations: Vec<Nation>,
    /// Why.
    pub because: String,
}

/// A kind of letter. Words: `letter-say-<id>` and its `.ask`, and `letter-care-<id>` where there is something to hear
/// first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct LetterKind {
    /// Its id.
    pub id: String,
    /// Where it stands.
    pub group: LetterGroup,
    /// Id of its picture.
    pub picture: String,
    /// Roles of those who usually get it, the most usual first.
    pub roles: Vec<String>,
    /// What it says that it is about.
    pub about: LetterAbout,
    /// There is something that the parent hears first.
    #[serde(default)]
    pub care: bool,
    /// What can be ticked.
    pub ticks: Vec<LetterTick>,
    /// The laws behind it, each for its nations.
    #[serde(default, skip_serializing)]
    #[ts(skip)]
    pub laws: Vec<Law>,
    /// Where it has none, and why.
    #[serde(default, skip_serializing)]
    #[ts(skip)]
    pub without: Vec<Without>,
}

impl LetterKind {
    /// The one law that stands in a letter with these ticks in this nation; nothing where none is sure.
    pub fn law(&self, nation: Nation, ticks: &[String]) -> Option<&Law> {
        let holds = |law: &&Law| law.with.is_empty() || ticks.contains(&law.with);
        let sure = |law: &&Law| law.nations.contains(&nation) && law.verified == Verified::Yes;
        self.laws.iter().filter(sure).find(holds)
    }
}

#[derive(Debug, Default, Deserialize)]
struct File {
    letters: Vec<LetterKind>,
}

/// Every kind, in the order in which it is shown.
pub fn letter_kinds() -> &'static [LetterKind] {
    static KINDS: OnceLock<Vec<LetterKind>> = OnceLock::new();
    // A test reads the file, so a slip in it is seen before it ships.
    KINDS.get_or_init(|| toml::from_str::<File>(FILE).unwrap_or_default().letters)
}

/// The kind with this id.
pub fn letter_kind(id: &str) -> Option<&'static LetterKind> {
    letter_kinds().iter().find(|kind| kind.id == id)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::text::languages;

    #[test]
    fn the_file_reads_and_each_letter_has_its_words_its_pictures_and_its_roles() {
        toml::from_str::<File>(FILE).unwrap();
        let ids: BTreeSet<&str> = letter_kinds().iter().map(|kind| kind.id.as_str()).collect();
        assert_eq!((ids.len(), letter_kinds().len()), (13, 13));
        for words in languages().iter().map(|language| Words::new(language)) {
            for kind in letter_kinds() {
                let id = format!("letter-say-{}", kind.id);
                let care = kind.care.then(|| format!("letter-care-{}", kind.id));
                let ticks = kind.ticks.iter().map(|tick| format!("{id}-{}", tick.id));
                let laws = kind.laws.iter().map(|law| format!("letter-say-law-{}", law.words));
                for message in [id.clone(), format!("{id}.ask")].into_iter().chain(care).chain(ticks).chain(laws) {
                    assert!(words.has(&message), "{}: {message} has no words", words.language);
                }
            }
        }
        let pictures = letter_kinds()
            .iter()
            .flat_map(|kind| std::iter::once(&kind.picture).chain(kind.ticks.iter().map(|tick| &tick.picture)));
        for picture in pictures {
            assert!(crate::pictures::find(picture, "").is_some(), "no picture {picture}");
        }
    }

    #[test]
    fn five_letters_at_most_stand_together_and_five_ticks_at_most_in_one() {
        for group in [LetterGroup::Papers, LetterGroup::Help, LetterGroup::Wrong] {
            let count = letter_kinds().iter().filter(|kind| kind.group == group).count();
            assert!((1..=5).contains(&count), "{group:?}: {count}");
        }
        for kind in letter_kinds() {
            let ids: BTreeSet<&str> = kind.ticks.iter().map(|tick| tick.id.as_str()).collect();
            assert!((2..=5).contains(&kind.ticks.len()) && ids.len() == kind.ticks.len(), "{}", kind.id);
            assert!(Nation::ALL.iter().all(|nation| {
                let known = nation.roles();
                kind.roles.iter().any(|role| known.iter().any(|one| one.id == *role))
            }));
        }
    }

    #[test]
    fn each_nation_has_one_law_or_a_reason_for_none_and_each_law_was_read_at_a_page() {
        for kind in letter_kinds() {
            for nation in Nation::ALL {
                let laws = kind.laws.iter().filter(|law| law.nations.contains(&nation)).count();
                let none = kind.without.iter().filter(|none| none.nations.contains(&nation)).count();
                assert_eq!(laws + none, 1, "{} in {nation:?}", kind.id);
            }
            assert!(kind.without.iter().all(|none| none.because.len() > 15), "{}", kind.id);
            for law in &kind.laws {
                assert_eq!(law.verified, Verified::Yes, "{}", kind.id);
                assert!(law.source.starts_with("https://") && !law.row.is_empty(), "{}", kind.id);
                assert!(law.names.contains_key(FIRST_LANGUAGE), "{}", kind.id);
                assert!(law.with.is_empty() || kind.ticks.iter().any(|tick| tick.id == law.with), "{}", kind.id);
            }
        }
    }
}
