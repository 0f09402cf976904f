//! Good practice for workers: the nation's own guidance, then ten cards, each with one thing to do today and an example
//! that somebody else set. The data stand in `assets/practice.toml`, with source and day; the words are Fluent ids.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::Day;
use crate::nation::{Nation, Verified};

/// The guidance of a nation. Words: `practice-<id>`, with `.for` and `.read`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Guidance {
    /// End of its Fluent ids.
    pub id: String,
    /// The nations that it is for.
    pub nations: Vec<Nation>,
    /// The page that was read.
    pub source: String,
    /// The year in which it came out, where its words say so.
    #[serde(default)]
    pub year: Option<u16>,
    /// The day on which it was read.
    pub checked_on: Day,
    /// How sure it is.
    pub verified: Verified,
    /// Whether all of the guidance was read.
    pub read_in_full: bool,
}

/// A card. Words: `practice-<id>`, with `.today`, `.example` and `.source`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct PracticeCard {
    /// End of its Fluent ids.
    pub id: String,
    /// Which of the five features of good practice: 1 to 5.
    pub feature: u8,
    /// Id of a picture.
    pub picture: String,
    /// The page on which the example is told.
    pub source: String,
    /// The year in which it was told, where its words say so.
    #[serde(default)]
    pub year: Option<u16>,
    /// The day on which it was read.
    pub checked_on: Day,
    /// Whether those who did it tell it, or somebody else.
    pub verified: Verified,
}

/// Good practice for the workers of a nation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct GoodPractice {
    /// The nation's own guidance.
    pub guidance: Vec<Guidance>,
    /// The cards, by feature.
    pub cards: Vec<PracticeCard>,
}

const FILE: &str = include_str!("../../../assets/practice.toml");

fn all() -> &'static GoodPractice {
    static ALL: OnceLock<GoodPractice> = OnceLock::new();
    // A test reads the file, so a slip in it is seen before it ships.
    ALL.get_or_init(|| toml::from_str(FILE).unwrap_or_default())
}

impl Nation {
    /// Good practice, with the guidance of this nation.
    pub fn good_practice(self) -> GoodPractice {
        let ours = |guidance: &&Guidance| guidance.nations.contains(&self);
        GoodPractice { guidance: all().guidance.iter().filter(ours).cloned().collect(), cards: all().cards.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pictures;
    use crate::text::Words;

    fn words_of(id: &str, attributes: &[&str]) -> Vec<String> {
        let own = format!("practice-{id}");
        let more = attributes.iter().map(|attribute| format!("{own}.{attribute}"));
        std::iter::once(own.clone()).chain(more).collect()
    }

    #[test]
    fn each_nation_has_its_own_guidance_and_ten_cards_two_for_each_feature() {
        assert_eq!(toml::from_str::<GoodPractice>(FILE).err(), None);
        for nation in Nation::ALL {
            let practice = nation.good_practice();
            assert!(!practice.guidance.is_empty(), "{nation:?}");
            assert!(practice.guidance.iter().all(|guide| guide.nations == [nation]), "{nation:?}");
            let features: Vec<u8> = practice.cards.iter().map(|card| card.feature).collect();
            assert_eq!(features, [1, 1, 2, 2, 3, 3, 4, 4, 5, 5], "{nation:?}");
        }
    }

    #[test]
    fn every_card_and_guide_has_its_words_in_each_language_and_its_source() {
        for language in ["en-GB", "cy"] {
            let words = Words::new(language);
            let has = |id: String| assert!(words.has(&id), "{language} {id}");
            for card in &all().cards {
                words_of(&card.id, &["today", "example", "source"]).into_iter().for_each(has);
            }
            for guide in &all().guidance {
                words_of(&guide.id, &["for", "read"]).into_iter().for_each(has);
            }
            (1..=5).for_each(|feature| has(format!("practice-feature-{feature}")));
        }
        let sources = all().cards.iter().map(|card| &card.source);
        for source in sources.chain(all().guidance.iter().map(|guide| &guide.source)) {
            assert!(source.starts_with("https://"), "{source}");
        }
        assert!(all().cards.iter().all(|card| pictures::ids().contains(&card.picture)), "a card without its picture");
    }

    #[test]
    fn no_guidance_is_said_to_be_sure_that_was_not_read_to_its_end() {
        for guide in &all().guidance {
            assert!(guide.read_in_full || guide.verified != Verified::Yes, "{}", guide.id);
        }
    }
}
