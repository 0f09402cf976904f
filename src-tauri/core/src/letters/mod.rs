//! Letters that the parent sends: made of ticks and pictures, with a sentence of the parent's own always in them, and with
//! the one law of the nation behind them where it is sure. What was sent stays as it was, with its answer and the day to
//! look again.

mod kinds;
mod paper;

#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::{Day, Now};
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, Space, blank, check_name, has_mark};
use crate::people::Person;
use crate::store::Store;
use crate::text::Words;
use paper::Around;

pub use kinds::{Law, LetterAbout, LetterGroup, LetterKind, LetterTick, Without, letter_kind, letter_kinds};
pub use paper::{LetterLaw, LetterLine, LetterPaper};

/// How a letter went.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum LetterWay {
    /// The parent has not said.
    #[default]
    NotSaid,
    /// Given to them.
    ByHand,
    /// By post.
    Post,
    /// By email.
    Email,
    /// The parent does not know.
    NotKnown,
}

/// What came of a letter.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum LetterAnswer {
    /// No answer came.
    #[default]
    None,
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not yet.
    NotYet,
}

/// A letter that the parent sends. It starts as only me: the parent's own words are in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct LetterOut {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// Id of its kind.
    pub kind: String,
    /// Id of the person of mine who gets it, or empty.
    pub who: String,
    /// Who gets it, when they are not in My people.
    pub name: String,
    /// Where they are, when it is not the place of that person.
    pub address: String,
    /// Where the answer goes: my address or phone number.
    pub from_address: String,
    /// Ids of what was ticked.
    pub ticks: Vec<String>,
    /// My own sentence.
    pub own: String,
    /// Id of the picture from which that sentence was chosen, or empty.
    pub own_picture: String,
    /// Id of the date that it is about, or empty.
    pub about: String,
    /// What it is about, in words.
    pub about_words: String,
    /// The day on which it was made.
    pub made_on: Option<Day>,
    /// The day on which it was sent.
    pub sent_on: Option<Day>,
    /// How it went.
    pub how: LetterWay,
    /// What they answered.
    pub answer: LetterAnswer,
    /// In their words.
    pub answer_words: String,
    /// The day of the answer.
    pub answered_on: Option<Day>,
    /// By when to answer: the day on which the parent looks again.
    pub look_on: Option<Day>,
    /// The letter as it was sent.
    pub paper: Option<LetterPaper>,
}

impl Item for LetterOut {
    const TABLE: &'static str = "letters_out";
    const SPACE: Space = Space::Private;
    const COLUMNS: &'static [Column] = &[
        ("kind", As::Text),
        ("who", As::Text),
        ("name", As::Text),
        ("address", As::Text),
        ("from_address", As::Text),
        ("ticks", As::Nested),
        ("own", As::Text),
        ("own_picture", As::Text),
        ("about", As::Text),
        ("about_words", As::Text),
        ("made_on", As::Text),
        ("sent_on", As::Text),
        ("how", As::Text),
        ("answer", As::Text),
        ("answer_words", As::Text),
        ("answered_on", As::Text),
        ("look_on", As::Text),
        ("paper", As::Nested),
    ];

    has_mark!();

    /// The id of its words: the screens say them in their language.
    fn title(&self) -> String {
        format!("letter-say-{}", self.kind)
    }

    fn check(&self) -> Result<(), Problem> {
        check_name(&self.name)?;
        let kind = letter_kind(&self.kind).ok_or(Problem::NotAllowed)?;
        let offered = |tick: &String| kind.ticks.iter().any(|one| one.id == *tick);
        if self.ticks.iter().all(offered) { Ok(()) } else { Err(Problem::NotAllowed) }
    }
}

impl LetterOut {
    /// Whether its day has gone by without an answer that settles it. On its day it is time too.
    pub fn is_past(&self, now: Now) -> bool {
        let open = matches!(self.answer, LetterAnswer::None | LetterAnswer::NotYet);
        self.sent_on.is_some() && open && self.look_on.is_some_and(|day| day <= now.day())
    }

    /// What it says, which nobody changes once it was sent.
    fn says(&self) -> [&str; 9] {
        let LetterOut { kind, who, name, address, from_address, own, own_picture, about, about_words, .. } = self;
        [kind, who, name, address, from_address, own, own_picture, about, about_words]
    }
}

impl Store {
    /// My letters, the newest first.
    ///
    /// # Errors
    /// The record's.
    pub fn list_letters(&self) -> Result<Vec<LetterOut>> {
        self.list("id DESC")
    }

    /// A blank letter of this kind, made today. Where the answer goes is as in the letter before.
    ///
    /// # Errors
    /// The record's.
    pub fn new_letter(&self, kind: &str, now: Now) -> Result<LetterOut> {
        let before: Vec<LetterOut> = self.list_where("put_away = 0 AND from_address <> ''", "id DESC LIMIT 1")?;
        let from_address = before.into_iter().next().map(|letter| letter.from_address).unwrap_or_default();
        Ok(LetterOut { kind: kind.to_owned(), from_address, made_on: Some(now.day()), ..blank() })
    }

    /// A new letter that says the same, not sent yet.
    ///
    /// # Errors
    /// `NotFound`, the disk.
    pub fn letter_again(&mut self, id: &str, now: Now) -> Result<LetterOut> {
        let letter: LetterOut = self.find(id)?;
        let LetterOut { kind, who, name, address, from_address, ticks, own, own_picture, about, about_words, .. } =
            letter;
        let again = LetterOut { made_on: Some(now.day()), mark: Mark::new(letter.mark.space), ..LetterOut::default() };
        let again = LetterOut { kind, who, name, address, from_address, ticks, ..again };
        self.keep(&LetterOut { own, own_picture, about, about_words, ..again }, now.moment)
    }

    /// Keeps a letter. Once it is sent, what it says is kept as it was sent.
    ///
    /// # Errors
    /// `KeptForGood` when a letter that was sent would say something else; `NotAllowed` with a tick that is not offered.
    pub fn save_letter(&mut self, letter: &LetterOut, words: &Words, now: Now) -> Result<LetterOut> {
        let sent = self.sent_before(letter)?;
        if let Some(before) = sent.filter(|_| letter.sent_on.is_some()) {
            if before.says() != letter.says() || before.ticks != letter.ticks {
                return Err(Problem::KeptForGood.into());
            }
            return self.keep(&LetterOut { paper: before.paper, ..letter.clone() }, now.moment);
        }
        let paper = letter.sent_on.map(|_| self.letter_paper(letter, words, now)).transpose()?;
        self.keep(&LetterOut { paper, ..letter.clone() }, now.moment)
    }

    /// The letter as it was kept, if it had been sent then.
    fn sent_before(&self, letter: &LetterOut) -> Result<Option<LetterOut>> {
        if letter.mark.id.is_empty() {
            return Ok(None);
        }
        let before: LetterOut = self.find(&letter.mark.id)?;
        Ok(Some(before).filter(|before| before.sent_on.is_some() && before.paper.is_some()))
    }

    /// Every word of a letter: as it was sent, else as it would be sent now.
    ///
    /// # Errors
    /// The record's.
    pub fn letter_paper(&self, letter: &LetterOut, words: &Words, now: Now) -> Result<LetterPaper> {
        if let Some(paper) = &letter.paper {
            return Ok(paper.clone());
        }
        let me = self.find_me()?;
        let person = self.person_of(letter)?;
        let day = letter.sent_on.unwrap_or(now.day());
        Ok(Around { words, nation: me.nation, name: me.name, person, day }.paper(letter))
    }

    /// Who gets it, if they are still in the record.
    fn person_of(&self, letter: &LetterOut) -> Result<Option<Person>> {
        if letter.who.is_empty() {
            return Ok(None);
        }
        match self.find(&letter.who) {
            Ok(person) => Ok(Some(person)),
            Err(error) if error.problem() == Problem::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }
}
