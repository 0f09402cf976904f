//! The library of step cards, as it stands in `assets/step_cards`: one file a card, its words in `step-cards.ftl`.

use std::sync::OnceLock;

use chrono::Days;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};
use ts_rs::TS;

use crate::dates::Day;
use crate::nation::Nation;

/// After so many days a fact says "This may have changed. Ask."
const FRESH: u64 = 365;

/// What kind of card it is. A health card is first looked at with somebody.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum CardKind {
    /// It states what public health guidance states.
    Health,
    /// Looking after a child.
    ChildCare,
    /// Running a home.
    Home,
    /// Looking after myself, and the world outside.
    #[default]
    Parent,
}

/// Where a card stands in the library.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum CardGroup {
    /// My baby.
    Baby,
    /// My child.
    Child,
    /// My home.
    Home,
    /// Me.
    #[default]
    Me,
}

/// How sure a fact of a card is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum CardSure {
    /// Read in the guidance itself.
    Yes,
    /// Read in a page that copies or quotes the guidance.
    #[serde(rename = "yes-2")]
    #[ts(rename = "yes-2")]
    YesTwo,
    /// Read in one other source. Never a step.
    General,
    /// Not sure. Never a step.
    NotSure,
}

/// What a step rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct CardFact {
    /// Its id in the card.
    pub id: String,
    /// Who says so.
    pub source: String,
    /// Where it was read.
    pub address: String,
    /// On which day.
    #[serde(deserialize_with = "written_day")]
    pub checked_on: Day,
    /// How sure it is.
    pub verified: CardSure,
}

/// A day in a file of ours stands as TOML's own day, or in quotes.
fn written_day<'de, D: Deserializer<'de>>(from: D) -> Result<Day, D::Error> {
    let text = match toml::Value::deserialize(from)? {
        toml::Value::Datetime(day) => day.to_string(),
        toml::Value::String(text) => text,
        other => return Err(D::Error::custom(format!("{other} is no day"))),
    };
    text.parse().map(Day).map_err(D::Error::custom)
}

impl CardFact {
    /// It was read more than 12 months ago: "This may have changed. Ask."
    pub fn is_old(&self, today: Day) -> bool {
        self.checked_on.0.checked_add_days(Days::new(FRESH)).is_some_and(|last| last < today.0)
    }
}

/// A thing to have ready: `step-card-<card>-ready-<id>`.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Ready {
    pub id: String,
    pub picture: String,
    #[serde(default)]
    pub nations: Vec<Nation>,
}

/// A step: `step-card-<card>-step-<id>`.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct LibraryStep {
    pub id: String,
    pub picture: String,
    #[serde(default)]
    pub facts: Vec<String>,
    #[serde(default)]
    pub nations: Vec<Nation>,
}

/// What is contested or not sure, to ask somebody: `step-card-<card>-ask-<id>`.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Ask {
    pub id: String,
    #[serde(default)]
    pub nations: Vec<Nation>,
}

/// A card of the library. Words: `step-card-<id>` and its `.why`.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct LibraryCard {
    #[serde(skip)]
    pub id: String,
    pub picture: String,
    pub kind: CardKind,
    pub group: CardGroup,
    #[serde(default)]
    pub nations: Vec<Nation>,
    #[serde(default)]
    pub ready: Vec<Ready>,
    pub steps: Vec<LibraryStep>,
    #[serde(default)]
    pub facts: Vec<CardFact>,
    #[serde(default)]
    pub asks: Vec<Ask>,
}

/// Whether something with this list of nations is for this nation. None named is all.
pub(super) fn is_for(nations: &[Nation], nation: Nation) -> bool {
    nations.is_empty() || nations.contains(&nation)
}

macro_rules! cards {
    ($($id:literal),* $(,)?) => {
        /// Every file of the library, in the order in which it is shown.
        const FILES: &[(&str, &str)] = &[
            $(($id, include_str!(concat!("../../../../assets/step_cards/", $id, ".toml")))),*
        ];
    };
}

cards![
    "making-a-bottle",
    "changing-a-nappy",
    "bath-time",
    "crying-baby",
    "safe-sleep",
    "temperature",
    "bedtime-routine",
    "nursery-on-time",
    "washing-hands",
    "simple-meal",
    "shopping-list",
    "money-for-the-week",
    "phone-the-doctor",
    "bus-journey",
    "sorting-letters",
    "keeping-well",
];

/// Every card. A file that cannot be read is a fault of ours, which the tests find.
pub(super) fn all() -> &'static [LibraryCard] {
    static CARDS: OnceLock<Vec<LibraryCard>> = OnceLock::new();
    CARDS.get_or_init(|| FILES.iter().filter_map(|(id, text)| read(id, text).ok()).collect())
}

fn read(id: &str, text: &str) -> Result<LibraryCard, toml::de::Error> {
    let card: LibraryCard = toml::from_str(text)?;
    Ok(LibraryCard { id: id.to_owned(), ..card })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;
    use crate::pictures;
    use crate::text::Words;

    const LANGUAGES: [&str; 2] = ["en-GB", "cy"];
    const NATIONS: [Nation; 4] = [Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland];

    #[test]
    fn every_file_of_the_folder_is_a_card() {
        for (id, text) in FILES {
            read(id, text).unwrap_or_else(|error| panic!("{id}: {error}"));
        }
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/step_cards");
        let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
        let names: BTreeSet<String> =
            files.map(|path| path.file_stem().unwrap().to_string_lossy().into_owned()).collect();
        assert_eq!(names, FILES.iter().map(|(id, _)| (*id).to_owned()).collect());
    }

    #[test]
    fn every_card_has_its_words_in_every_language_and_its_pictures() {
        for language in LANGUAGES {
            let words = Words::new(language);
            for card in all() {
                let id = format!("step-card-{}", card.id);
                let parts = card.ready.iter().map(|thing| format!("{id}-ready-{}", thing.id));
                let steps = card.steps.iter().map(|step| format!("{id}-step-{}", step.id));
                let asks = card.asks.iter().map(|ask| format!("{id}-ask-{}", ask.id));
                for message in [id.clone(), format!("{id}.why")].into_iter().chain(parts).chain(steps).chain(asks) {
                    assert!(words.has(&message), "{language}: {message} has no words");
                }
            }
        }
        for card in all() {
            let shown =
                card.steps.iter().map(|step| &step.picture).chain(card.ready.iter().map(|thing| &thing.picture));
            for picture in shown.chain([&card.picture]) {
                assert!(pictures::find(picture, "").is_some(), "{}: no picture {picture}", card.id);
            }
        }
    }

    #[test]
    fn a_step_that_states_health_rests_on_a_fact_that_is_sure() {
        for card in all() {
            let mut used = BTreeSet::new();
            for step in &card.steps {
                for id in &step.facts {
                    let fact = card.facts.iter().find(|fact| fact.id == *id);
                    let fact = fact.unwrap_or_else(|| panic!("{}: no fact {id}", card.id));
                    assert!(matches!(fact.verified, CardSure::Yes | CardSure::YesTwo), "{}: {id} is not sure", card.id);
                    assert!(!fact.source.is_empty() && fact.address.starts_with("https://"), "{}: {id}", card.id);
                    used.insert(id);
                }
            }
            assert!(card.kind != CardKind::Health || !used.is_empty(), "{} rests on nothing", card.id);
        }
    }

    #[test]
    fn no_nation_has_more_than_8_steps_on_a_card() {
        for card in all() {
            for nation in NATIONS {
                let steps = card.steps.iter().filter(|step| is_for(&step.nations, nation)).count();
                assert!((2..=8).contains(&steps), "{} has {steps} steps in {nation:?}", card.id);
            }
        }
    }

    #[test]
    fn a_fact_is_old_after_12_months() {
        let fact = all().iter().flat_map(|card| &card.facts).next().unwrap();
        let after = |days| Day(fact.checked_on.0 + Days::new(days));
        assert!(!fact.is_old(after(365)) && fact.is_old(after(366)));
    }
}
