//! Step cards: a skill as at most eight steps, each a picture and a sentence, with what to have ready. The library comes
//! with the app; a parent can copy a card and change it ("my way"), put an own photo on any step, and note how it was
//! practised. A health card opens after it was looked at with somebody. Nothing is counted.

mod library;
mod own;
mod practice;

#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::Now;
use crate::error::{Problem, Result};
use crate::item::Mark;
use crate::nation::Nation;
use crate::store::Store;
use crate::text::Words;
use library::{LibraryCard, is_for};

pub use library::{CardFact, CardGroup, CardKind, CardSure};
pub use own::{CardPhoto, OwnCard};
pub use practice::{CardLook, Practice, Practices, PractisedHow, WithHelp};

/// The most steps a card may have; more become two cards.
pub const MOST_STEPS: usize = 8;

/// A thing to have ready.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct CardThing {
    /// Unlike any other on the card.
    pub id: String,
    /// What it is.
    pub text: String,
    /// Id of its picture.
    pub picture: String,
}

/// One step of a card.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct CardStep {
    /// Unlike any other on the card.
    pub id: String,
    /// What to do, in one sentence.
    pub text: String,
    /// Id of its picture.
    pub picture: String,
    /// sha256 of the parent's own photo, or empty.
    pub photo: String,
    /// Ids of the facts that it rests on.
    #[serde(default)]
    pub facts: Vec<String>,
}

/// A card as it is shown: of the library, or my own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct StepCard {
    /// What my own carries, as every item does.
    pub mark: Mark,
    /// Its name in the library, or the id of my own.
    pub id: String,
    /// It is my own.
    pub own: bool,
    /// The card of the library of which my own was made, or empty.
    pub made_of: String,
    /// What it is called.
    pub title: String,
    /// When it is used, in one sentence.
    pub why: String,
    /// Id of its picture.
    pub picture: String,
    /// What kind it is.
    pub kind: CardKind,
    /// Where it stands in the library.
    pub group: CardGroup,
    /// What to have ready.
    pub ready: Vec<CardThing>,
    /// In order, at most 8.
    pub steps: Vec<CardStep>,
    /// What to ask somebody, because guidance differs or is not sure.
    pub asks: Vec<String>,
    /// What its steps rest on.
    pub facts: Vec<CardFact>,
    /// A fact of it was read more than 12 months ago.
    pub old: bool,
    /// With whom and when it was last looked at together.
    pub looked: Option<CardLook>,
    /// It opens after it was looked at together.
    pub closed: bool,
}

/// The card of the library in the words of one language, for one nation.
fn said(card: &LibraryCard, nation: Nation, words: &Words, now: Now) -> StepCard {
    let id = format!("step-card-{}", card.id);
    let text = |part: &str, name: &str| words.text(&format!("{id}-{part}-{name}"), &[]);
    let ready = card.ready.iter().filter(|thing| is_for(&thing.nations, nation)).map(|thing| CardThing {
        id: thing.id.clone(),
        text: text("ready", &thing.id),
        picture: thing.picture.clone(),
    });
    let steps = card.steps.iter().filter(|step| is_for(&step.nations, nation)).map(|step| CardStep {
        id: step.id.clone(),
        text: text("step", &step.id),
        picture: step.picture.clone(),
        photo: String::new(),
        facts: step.facts.clone(),
    });
    let steps: Vec<CardStep> = steps.collect();
    let facts = resting_on(&steps, card.facts.clone());
    let asks = card.asks.iter().filter(|ask| is_for(&ask.nations, nation)).map(|ask| text("ask", &ask.id));
    StepCard {
        id: card.id.clone(),
        title: words.text(&id, &[]),
        why: words.text(&format!("{id}.why"), &[]),
        picture: card.picture.clone(),
        kind: card.kind,
        group: card.group,
        ready: ready.collect(),
        steps,
        asks: asks.collect(),
        old: facts.iter().any(|fact| fact.is_old(now.day())),
        facts,
        closed: card.kind == CardKind::Health,
        ..StepCard::default()
    }
}

/// The facts that these steps rest on.
fn resting_on(steps: &[CardStep], facts: Vec<CardFact>) -> Vec<CardFact> {
    facts.into_iter().filter(|fact| steps.iter().any(|step| step.facts.contains(&fact.id))).collect()
}

fn in_library(id: &str) -> Option<&'static LibraryCard> {
    library::all().iter().find(|card| card.id == id)
}

impl Store {
    /// Every card of the library for this nation, and after them my own.
    ///
    /// # Errors
    /// The record's.
    pub fn list_step_cards(&self, words: &Words, now: Now) -> Result<Vec<StepCard>> {
        let nation = self.find_me()?.nation;
        let library = library::all().iter().filter(|card| is_for(&card.nations, nation));
        let library = library.map(|card| self.with_mine(said(card, nation, words, now)));
        let own = self.list_own_cards()?.into_iter().map(|card| self.shown(card, words, now));
        library.chain(own).collect()
    }

    /// One card.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn find_step_card(&self, id: &str, words: &Words, now: Now) -> Result<StepCard> {
        match in_library(id) {
            Some(card) => self.with_mine(said(card, self.find_me()?.nation, words, now)),
            None => self.shown(self.find::<OwnCard>(id)?, words, now),
        }
    }

    /// A card to change, "my way", made of one of the library or of my own. Not kept yet.
    ///
    /// # Errors
    /// `NotFound`; `NotAllowed` for a card that has not been looked at together.
    pub fn copy_step_card(&self, id: &str, words: &Words, now: Now) -> Result<OwnCard> {
        let card = self.find_step_card(id, words, now)?;
        if card.closed {
            return Err(Problem::NotAllowed.into());
        }
        let made_of = if card.own { card.made_of } else { card.id };
        let StepCard { title, why, picture, ready, steps, .. } = card;
        Ok(OwnCard { made_of, title, why, picture, ready, steps, ..crate::item::blank() })
    }

    /// The card with my photos on its steps, open when it was looked at with somebody.
    fn with_mine(&self, mut card: StepCard) -> Result<StepCard> {
        let photos = self.list_card_photos(&card.id)?;
        for step in &mut card.steps {
            if let Some(mine) = photos.iter().find(|mine| mine.step == step.id) {
                step.photo.clone_from(&mine.photo);
            }
        }
        card.looked = self.last_look(&card.id)?;
        card.closed &= card.looked.is_none();
        Ok(card)
    }

    /// My own card. A step rests on what it rested on before only while its words are the same.
    fn shown(&self, own: OwnCard, words: &Words, now: Now) -> Result<StepCard> {
        let nation = self.find_me()?.nation;
        let before = in_library(&own.made_of).map(|card| said(card, nation, words, now)).unwrap_or_default();
        let mut steps = own.steps;
        for step in &mut steps {
            if !before.steps.iter().any(|known| known.id == step.id && known.text == step.text) {
                step.facts.clear();
            }
        }
        let facts = resting_on(&steps, before.facts);
        Ok(StepCard {
            looked: self.last_look(&own.made_of)?,
            id: own.mark.id.clone(),
            mark: own.mark,
            own: true,
            made_of: own.made_of,
            title: own.title,
            why: own.why,
            picture: own.picture,
            ready: own.ready,
            old: facts.iter().any(|fact| fact.is_old(now.day())),
            steps,
            facts,
            closed: false,
            ..before
        })
    }
}

/// `Ok` for a card of the library that has this step.
fn check_step(card: &str, step: &str) -> Result<(), Problem> {
    let known = in_library(card).is_some_and(|card| card.steps.iter().any(|known| known.id == step));
    if known { Ok(()) } else { Err(Problem::NotFound) }
}
