//! If things go wrong: "if … then …" cards with whom to call first, second and out of hours, as the parent chose. A safe
//! place is only me, always, and never on the card for the wallet.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::Moment;
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, Space, has_mark};
use crate::routines::RoutineStep;
use crate::store::Store;

/// The most steps of a card; more become two cards.
pub const MOST_STEPS: usize = 8;
/// The most calls of a card: first, second and out of hours, and one more.
pub const MOST_CALLS: usize = 4;

/// When a call of a card is made.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum CallWhen {
    /// First.
    #[default]
    First,
    /// If nobody answers.
    Second,
    /// At night and at weekends.
    OutOfHours,
}

/// Somebody to call.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Call {
    /// When.
    pub when: CallWhen,
    /// Id of a person of mine; empty when it is a help line.
    pub person: String,
    /// Id of a help line of the nation; empty when it is a person.
    pub line: String,
}

/// If this happens, then I do that.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct IfThen {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// What may happen.
    pub if_text: String,
    /// Id of a picture.
    pub picture: String,
    /// What I do then, in order, at most 8.
    pub steps: Vec<RoutineStep>,
    /// Whom I call, as I chose: first, second, out of hours.
    pub calls: Vec<Call>,
    /// It is on my card for the wallet.
    pub on_wallet: bool,
}

impl Item for IfThen {
    const TABLE: &'static str = "if_thens";
    const COLUMNS: &'static [Column] = &[
        ("if_text", As::Text),
        ("picture", As::Text),
        ("steps", As::Nested),
        ("calls", As::Nested),
        ("on_wallet", As::Flag),
    ];

    has_mark!();

    fn title(&self) -> String {
        self.if_text.clone()
    }

    fn check(&self) -> Result<(), Problem> {
        if self.steps.len() > MOST_STEPS || self.calls.len() > MOST_CALLS {
            return Err(Problem::TooManySteps);
        }
        let one_each = self.calls.iter().all(|call| call.person.is_empty() != call.line.is_empty());
        if one_each { Ok(()) } else { Err(Problem::NotAllowed) }
    }
}

/// Where I can go and be safe. Only me, always.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct SafePlace {
    /// What every item carries. Its space is always private.
    #[serde(flatten)]
    pub mark: Mark,
    /// Where it is.
    pub place: String,
    /// Id of the person who is there; may be empty.
    pub who: String,
    /// How I get there.
    pub way: String,
    /// What I bring.
    pub bring: Vec<String>,
}

impl Item for SafePlace {
    const TABLE: &'static str = "safe_places";
    const SPACE: Space = Space::Private;
    const COLUMNS: &'static [Column] =
        &[("place", As::Text), ("who", As::Text), ("way", As::Text), ("bring", As::Nested)];

    has_mark!();

    fn title(&self) -> String {
        self.place.clone()
    }

    fn check(&self) -> Result<(), Problem> {
        if self.mark.space == Space::Private { Ok(()) } else { Err(Problem::NotAllowed) }
    }
}

impl Store {
    /// My "if … then …" cards, in the order in which they were made.
    ///
    /// # Errors
    /// The record's.
    pub fn list_if_thens(&self) -> Result<Vec<IfThen>> {
        self.list("id")
    }

    /// Keeps an "if … then …" card.
    ///
    /// # Errors
    /// `TooManySteps`; `NotAllowed` when a call is to nobody, or to two.
    pub fn save_if_then(&mut self, card: &IfThen, now: Moment) -> Result<IfThen> {
        self.keep(card, now)
    }

    /// Where I can go and be safe.
    ///
    /// # Errors
    /// The record's.
    pub fn list_safe_places(&self) -> Result<Vec<SafePlace>> {
        self.list("id")
    }

    /// Keeps a safe place.
    ///
    /// # Errors
    /// `NotAllowed` when it would not be only me.
    pub fn save_safe_place(&mut self, place: &SafePlace, now: Moment) -> Result<SafePlace> {
        self.keep(place, now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_safe_place_is_only_me_always() {
        let mut store = Store::in_memory().unwrap();
        let place = SafePlace { place: "My sister".into(), ..crate::item::blank() };
        let kept = store.save_safe_place(&place, Moment::default()).unwrap();
        assert_eq!(kept.mark.space, Space::Private);
        let mut shown = kept;
        shown.mark.space = Space::Shared;
        assert_eq!(store.save_safe_place(&shown, Moment::default()).unwrap_err().problem(), Problem::NotAllowed);
    }

    #[test]
    fn a_call_is_to_one_person_or_to_one_line() {
        let mut store = Store::in_memory().unwrap();
        let call = |person: &str, line: &str| Call { person: person.into(), line: line.into(), ..Call::default() };
        for (calls, kept) in [
            (vec![call("a", ""), call("", "samaritans")], true),
            (vec![call("", "")], false),
            (vec![call("a", "b")], false),
        ] {
            let card = IfThen { calls, ..IfThen::default() };
            assert_eq!(store.save_if_then(&card, Moment::default()).is_ok(), kept, "{card:?}");
        }
    }

    #[test]
    fn nine_steps_are_two_cards() {
        let mut store = Store::in_memory().unwrap();
        let card = IfThen { steps: vec![RoutineStep::default(); 9], ..IfThen::default() };
        assert_eq!(store.save_if_then(&card, Moment::default()).unwrap_err().problem(), Problem::TooManySteps);
    }
}
