//! Our own list of child-care and home skills that a parent may want help with, and the public list of each nation
//! that it is drawn from. The data stand in `assets/needs.toml`; the words are `need-say-<id>` and
//! `need-part-<list>-<part>`.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use chrono::Days;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::Day;
use crate::error::Result;
use crate::nation::{Nation, Verified};
use crate::store::Store;

/// After so many days a source says "This may have changed. Ask."
const FRESH: u64 = 365;

/// Where a skill stands: small enough to go through one by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum NeedGroup {
    /// My baby.
    Baby,
    /// My child.
    Child,
    /// My home.
    Home,
    /// Me.
    Me,
}

/// A skill as the parent of one nation meets it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Skill {
    /// Words: `need-say-<id>`.
    pub id: String,
    /// Id of a picture.
    pub picture: String,
    /// Where it stands.
    pub group: NeedGroup,
    /// The step card that shows how, or empty.
    pub card: String,
    /// What the list of the nation names it under, or empty.
    pub part: String,
}

/// One thing that a public list names: `need-part-<list>-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct NeedPart {
    /// Its id in the list.
    pub id: String,
    /// Id of a picture.
    pub picture: String,
}

/// The public list of a nation, with where and when it was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "types.ts")]
pub struct NeedList {
    /// What it is, in words: `need-from-<id>`.
    pub id: String,
    /// What it names, in its order.
    pub parts: Vec<NeedPart>,
    /// The name of the law or the paper.
    pub source: String,
    /// Where it was read.
    pub address: String,
    /// On which day.
    pub checked_on: Day,
    /// How sure it is.
    pub verified: Verified,
    /// It was read more than 12 months ago.
    pub old: bool,
    /// Every skill of ours, in the order in which it is asked about.
    pub skills: Vec<Skill>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ListData {
    id: String,
    nation: Nation,
    source: String,
    address: String,
    checked_on: Day,
    verified: Verified,
    parts: Vec<NeedPart>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SkillData {
    id: String,
    picture: String,
    group: NeedGroup,
    #[serde(default)]
    card: String,
    #[serde(default)]
    under: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Data {
    lists: Vec<ListData>,
    skills: Vec<SkillData>,
}

const FILE: &str = include_str!("../../../assets/needs.toml");

/// A file that cannot be read is a fault of ours, which the tests find.
fn data() -> &'static Data {
    static DATA: OnceLock<Data> = OnceLock::new();
    DATA.get_or_init(|| toml::from_str(FILE).unwrap_or_default())
}

/// The skills, and what the list of this nation names; nothing where a nation has none.
pub fn need_list(nation: Nation, today: Day) -> Option<NeedList> {
    let list = data().lists.iter().find(|list| list.nation == nation)?;
    let last = list.checked_on.0.checked_add_days(Days::new(FRESH));
    Some(NeedList {
        id: list.id.clone(),
        parts: list.parts.clone(),
        source: list.source.clone(),
        address: list.address.clone(),
        checked_on: list.checked_on,
        verified: list.verified,
        old: last.is_some_and(|last| last < today.0),
        skills: data().skills.iter().map(|skill| skill_under(skill, &list.id)).collect(),
    })
}

fn skill_under(skill: &SkillData, list: &str) -> Skill {
    Skill {
        id: skill.id.clone(),
        picture: skill.picture.clone(),
        group: skill.group,
        card: skill.card.clone(),
        part: skill.under.get(list).cloned().unwrap_or_default(),
    }
}

impl NeedList {
    /// The place in the list, and the id, of what names this skill.
    pub fn part_of(&self, skill: &str) -> Option<(usize, &str)> {
        let skill = self.skills.iter().find(|known| known.id == skill)?;
        let place = self.parts.iter().position(|part| part.id == skill.part)?;
        Some((place, &skill.part))
    }
}

impl Store {
    /// What the parent is asked about, as the list of their nation names it.
    pub fn find_need_list(&self, today: Day) -> Result<Option<NeedList>> {
        Ok(need_list(self.find_me()?.nation, today))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pictures;
    use crate::text::Words;

    const NATIONS: [Nation; 4] = [Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland];

    fn today() -> Day {
        "2026-11-22".parse().map(Day).unwrap()
    }

    fn of(nation: Nation) -> NeedList {
        need_list(nation, today()).unwrap()
    }

    #[test]
    fn the_file_can_be_read_and_each_nation_has_its_list() {
        toml::from_str::<Data>(FILE).unwrap();
        let parts = NATIONS.map(|nation| of(nation).parts.len());
        // 10 outcomes of the Care Act, 7 of Wales, 5 of "good enough", 6 kinds of help of Northern Ireland.
        assert_eq!(parts, [10, 7, 5, 6]);
    }

    #[test]
    fn every_skill_and_part_has_its_words_in_every_language_and_its_picture() {
        for words in ["en-GB", "cy"].map(Words::new) {
            for list in NATIONS.map(of) {
                let skills = list.skills.iter().map(|skill| format!("need-say-{}", skill.id));
                let parts = list.parts.iter().map(|part| format!("need-part-{}-{}", list.id, part.id));
                for id in skills.chain(parts).chain([format!("need-from-{}", list.id)]) {
                    assert!(words.has(&id), "{}: {id} has no words", words.language);
                }
            }
        }
        for list in NATIONS.map(of) {
            let shown =
                list.skills.iter().map(|skill| &skill.picture).chain(list.parts.iter().map(|part| &part.picture));
            for picture in shown {
                assert!(pictures::find(picture, "").is_some(), "no picture {picture}");
            }
        }
    }

    #[test]
    fn what_stands_under_a_part_stands_under_one_that_the_list_has() {
        for skill in &data().skills {
            for (list, part) in &skill.under {
                let known = data().lists.iter().find(|known| known.id == *list);
                let parts = &known.unwrap_or_else(|| panic!("{}: no list {list}", skill.id)).parts;
                assert!(parts.iter().any(|known| known.id == *part), "{}: {list} has no {part}", skill.id);
            }
        }
    }

    #[test]
    fn every_outcome_of_a_law_about_adults_has_a_skill_under_it() {
        for list in NATIONS.map(of) {
            for part in &list.parts {
                assert!(list.skills.iter().any(|skill| skill.part == part.id), "{}: {}", list.id, part.id);
            }
        }
    }

    #[test]
    fn a_source_is_old_after_12_months_and_says_how_sure_it_is() {
        let read = of(Nation::England).checked_on;
        let after = |days| Day(read.0 + Days::new(days));
        assert!(!need_list(Nation::England, after(365)).unwrap().old);
        assert!(need_list(Nation::England, after(366)).unwrap().old);
        assert_eq!(of(Nation::England).verified, Verified::Yes);
        // Of the Scottish list only a short account was read.
        assert_eq!(of(Nation::Scotland).verified, Verified::General);
        assert!(NATIONS.map(of).iter().all(|list| list.address.starts_with("https://")));
    }
}
