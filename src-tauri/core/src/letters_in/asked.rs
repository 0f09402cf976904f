//! Papers that the parent could not read: how easy words were asked for, by a letter or as help, and what came back.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::LetterIn;
use crate::dates::{Day, Now};
use crate::error::Result;
use crate::letters::{LetterAnswer, LetterOut};
use crate::people::Person;
use crate::store::Store;
use crate::supports::{Support, SupportState};
use crate::text::Words;

/// The kind of letter out by which the parent asks for easy words.
const EASY_READ: &str = "easy-read";

/// How easy words were asked for, and what came back.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct EasyAsked {
    /// Id of the letter or the help by which it was asked.
    pub item: String,
    /// It is a letter of mine; otherwise it is help that I asked for.
    pub is_letter: bool,
    /// The day on which it was asked; none while a letter is not sent.
    pub asked_on: Option<Day>,
    /// Id of the person of mine who was asked, or empty.
    pub who: String,
    /// The name of who was asked, or empty.
    pub whom: String,
    /// What they answered.
    pub answer: LetterAnswer,
    /// In their words.
    pub answer_words: String,
    /// The day of the answer.
    pub answered_on: Option<Day>,
    /// The day on which the parent looks again.
    pub look_on: Option<Day>,
}

/// A paper that I could not read, with what I asked for and the answer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct PaperNotRead {
    /// The letter.
    pub letter: LetterIn,
    /// How easy words were asked for.
    pub asked: Option<EasyAsked>,
}

impl Store {
    /// Begins a letter that asks for easy words, to those who sent this one, and ties both. Once there is one, it stays.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn ask_easy_read(&mut self, id: &str, words: &Words, now: Now) -> Result<LetterOut> {
        let letter: LetterIn = self.find(id)?;
        if let Ok(asked) = self.find::<LetterOut>(&letter.asked_easy)
            && !asked.mark.put_away
        {
            return Ok(asked);
        }
        let LetterIn { who, name, date, .. } = letter.clone();
        let asked = LetterOut { who, name, about: date, ..self.new_letter(EASY_READ, now)? };
        self.all_or_none(|store| {
            let asked = store.save_letter(&asked, words, now)?;
            store.keep(&LetterIn { asked_easy: asked.mark.id.clone(), ..letter }, now.moment)?;
            Ok(asked)
        })
    }

    /// The papers that I could not read or not all of, the latest first, with what I asked for and the answer.
    ///
    /// # Errors
    /// The record's.
    pub fn papers_not_read(&self) -> Result<Vec<PaperNotRead>> {
        let mut letters = self.list_letters_in()?;
        letters.retain(LetterIn::is_hard);
        letters.sort_by_key(|letter| std::cmp::Reverse(letter.came_on));
        Ok(letters.into_iter().map(|letter| PaperNotRead { asked: self.easy_asked(&letter), letter }).collect())
    }

    pub(super) fn easy_asked(&self, letter: &LetterIn) -> Option<EasyAsked> {
        let of_letter = |asked: LetterOut| EasyAsked {
            item: asked.mark.id,
            is_letter: true,
            asked_on: asked.sent_on,
            whom: self.name_or(&asked.who, &asked.name),
            who: asked.who,
            answer: asked.answer,
            answer_words: asked.answer_words,
            answered_on: asked.answered_on,
            look_on: asked.look_on,
        };
        let of_help = |asked: Support| EasyAsked {
            answer: answer_of(asked.state),
            item: asked.mark.id,
            is_letter: false,
            asked_on: asked.asked_on,
            whom: self.name_or(&asked.asked_whom, &asked.asked_whom),
            who: asked.asked_whom,
            answer_words: asked.answer,
            answered_on: asked.answered_on,
            look_on: None,
        };
        let letter_out = self.find::<LetterOut>(&letter.asked_easy).ok().filter(|asked| !asked.mark.put_away);
        let help = || self.find::<Support>(&letter.asked_easy).ok().filter(|asked| !asked.mark.put_away);
        letter_out.map(of_letter).or_else(|| help().map(of_help))
    }

    fn name_or(&self, id: &str, name: &str) -> String {
        self.find::<Person>(id).map_or_else(|_| name.trim().to_owned(), |person| person.name)
    }
}

fn answer_of(state: SupportState) -> LetterAnswer {
    match state {
        SupportState::Asked => LetterAnswer::None,
        SupportState::NotGiven => LetterAnswer::No,
        SupportState::Agreed | SupportState::Started | SupportState::Stopped => LetterAnswer::Yes,
    }
}
