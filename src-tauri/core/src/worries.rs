//! Worries: mine in my words, and theirs in plain words, side by side. Neither is written over the other.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::Moment;
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, Space, has_mark};
use crate::store::Store;

/// Whose worry it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum WorryOf {
    /// The parent's, in their own words.
    #[default]
    Mine,
    /// Somebody else's, in plain words.
    Theirs,
}

/// A worry.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Worry {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// Whose it is.
    pub whose: WorryOf,
    /// Id of the person whose worry it is, where it is theirs; may be empty.
    pub who: String,
    /// What it is.
    pub text: String,
    /// Id of a picture.
    pub picture: String,
    /// Id of the worry of the other side beside which it stands; may be empty.
    pub beside: String,
}

impl Item for Worry {
    const TABLE: &'static str = "worries";
    const SPACE: Space = Space::Private;
    const COLUMNS: &'static [Column] =
        &[("whose", As::Text), ("who", As::Text), ("text", As::Text), ("picture", As::Text), ("beside", As::Text)];

    has_mark!();

    fn title(&self) -> String {
        self.text.clone()
    }

    fn check(&self) -> Result<(), Problem> {
        // My own worry stays in my own words.
        let mine_by_other = self.whose == WorryOf::Mine && !self.mark.said_by.is_empty();
        if mine_by_other { Err(Problem::NotAllowed) } else { Ok(()) }
    }
}

/// A worry of mine and one of theirs, side by side. One of the two may be missing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct WorryPair {
    /// What I say.
    pub mine: Option<Worry>,
    /// What they say.
    pub theirs: Option<Worry>,
}

/// Puts worries side by side, in the order in which each pair was begun.
pub fn side_by_side(worries: Vec<Worry>) -> Vec<WorryPair> {
    let mut pairs: Vec<WorryPair> = Vec::new();
    for worry in worries {
        let is_other = |other: &Option<Worry>| {
            other.as_ref().is_some_and(|other| other.mark.id == worry.beside || other.beside == worry.mark.id)
        };
        let place = match worry.whose {
            WorryOf::Mine => pairs.iter_mut().find(|pair| pair.mine.is_none() && is_other(&pair.theirs)),
            WorryOf::Theirs => pairs.iter_mut().find(|pair| pair.theirs.is_none() && is_other(&pair.mine)),
        };
        match (place, worry.whose) {
            (Some(pair), WorryOf::Mine) => pair.mine = Some(worry),
            (Some(pair), WorryOf::Theirs) => pair.theirs = Some(worry),
            (None, WorryOf::Mine) => pairs.push(WorryPair { mine: Some(worry), theirs: None }),
            (None, WorryOf::Theirs) => pairs.push(WorryPair { mine: None, theirs: Some(worry) }),
        }
    }
    pairs
}

impl Store {
    /// Worries side by side, in the order in which they were said.
    ///
    /// # Errors
    /// The record's.
    pub fn list_worries(&self) -> Result<Vec<WorryPair>> {
        Ok(side_by_side(self.list("id")?))
    }

    /// Keeps a worry.
    ///
    /// # Errors
    /// `NotAllowed` when somebody else would write my own worry.
    pub fn save_worry(&mut self, worry: &Worry, now: Moment) -> Result<Worry> {
        self.keep(worry, now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn worry(id: &str, whose: WorryOf, beside: &str) -> Worry {
        let mark = Mark { id: id.into(), ..Mark::default() };
        Worry { mark, whose, beside: beside.into(), text: id.into(), ..Worry::default() }
    }

    fn texts(worries: Vec<Worry>) -> Vec<(String, String)> {
        let text = |worry: Option<Worry>| worry.map(|worry| worry.text).unwrap_or_default();
        side_by_side(worries).into_iter().map(|pair| (text(pair.mine), text(pair.theirs))).collect()
    }

    #[test]
    fn mine_and_theirs_stand_side_by_side_whichever_was_said_first() {
        use WorryOf::{Mine, Theirs};
        let all = vec![worry("a", Mine, ""), worry("b", Theirs, ""), worry("c", Theirs, "a"), worry("d", Mine, "b")];
        let pair = |mine: &str, theirs: &str| (mine.to_owned(), theirs.to_owned());
        assert_eq!(texts(all), [pair("a", "c"), pair("d", "b")]);
    }

    #[test]
    fn a_second_answer_to_one_worry_stands_alone_and_none_is_lost() {
        use WorryOf::{Mine, Theirs};
        let all = vec![worry("a", Mine, ""), worry("b", Theirs, "a"), worry("c", Theirs, "a")];
        assert_eq!(texts(all).len(), 2);
    }

    #[test]
    fn nobody_else_writes_my_own_worry_and_it_starts_as_only_me() {
        let mut store = Store::in_memory().unwrap();
        let mut mine: Worry = crate::item::blank();
        assert_eq!(mine.mark.space, Space::Private);
        mine.mark.said_by = "Ben".into();
        assert_eq!(store.save_worry(&mine, Moment::default()).unwrap_err().problem(), Problem::NotAllowed);
        store.save_worry(&Worry { whose: WorryOf::Theirs, ..mine }, Moment::default()).unwrap();
    }
}
