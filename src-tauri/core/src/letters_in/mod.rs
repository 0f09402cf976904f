//! Letters that come to the parent: as photos, a scan, a PDF or typed words, with what they ask, by when, and whether the
//! parent could read them. A known kind of letter brings its help at once; a day in it becomes one of my dates.

mod asked;
mod files;
mod kinds;
mod pdf;

#[cfg(test)]
mod tests;

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::appointments::{Appointment, HeardBy};
use crate::dates::{Day, Now};
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, Space, blank, check_name, has_mark};
use crate::people::Person;
use crate::store::Store;
use crate::text::Words;

pub use asked::{EasyAsked, PaperNotRead};
pub use files::{LetterFile, MOST_BYTES, letter_file, page_as_photo};
pub use kinds::{LetterHelp, LetterInGroup, LetterInKind, LetterOpens};
pub use pdf::{DrawnPage, MOST_PAGES, draw};

/// The kind of a date that has a name of the parent's own.
const OWN_KIND: &str = "own";

/// Whether the parent could read a letter.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum CouldRead {
    /// The parent has not said.
    #[default]
    NotSaid,
    /// Yes.
    Yes,
    /// Some of it.
    Some,
    /// No.
    No,
}

/// How a letter came.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum CameBy {
    /// The parent has not said.
    #[default]
    NotSaid,
    /// By post.
    Post,
    /// Somebody gave it to the parent.
    Hand,
    /// By email.
    Email,
    /// By a text message.
    TextMessage,
    /// In a child's school bag.
    SchoolBag,
    /// In another way.
    Other,
}

/// One page of a letter.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct LetterPage {
    /// sha256 of a kept photo.
    pub photo: String,
}

/// A letter that came. It starts as only me.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct LetterIn {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// Id of its kind; empty while that is not known.
    pub kind: String,
    /// Id of the person of mine from whom it came, or empty.
    pub who: String,
    /// From whom, when they are not in My people.
    pub name: String,
    /// The day on which it came.
    pub came_on: Option<Day>,
    /// How it came.
    pub came_by: CameBy,
    /// Its pages, in order.
    pub pages: Vec<LetterPage>,
    /// Its words, typed.
    pub words: String,
    /// What it asks, in my words.
    pub asks: String,
    /// Id of the picture from which that was chosen, or empty.
    pub asks_picture: String,
    /// The day in it: of the meeting that it invites to, or by which they want an answer.
    pub by: Option<Day>,
    /// Id of the date that was made of that day, or empty.
    pub date: String,
    /// Who explained it to me: id of a person, or a name.
    pub explained_by: String,
    /// Whether I could read it.
    pub could_read: CouldRead,
    /// Id of the letter or the help by which I asked for easy words, or empty.
    pub asked_easy: String,
    /// It is done.
    pub done: bool,
    /// Id of the date or the child that it belongs to, or empty.
    pub about: String,
}

impl Item for LetterIn {
    const TABLE: &'static str = "letters_in";
    const SPACE: Space = Space::Private;
    const COLUMNS: &'static [Column] = &[
        ("kind", As::Text),
        ("who", As::Text),
        ("name", As::Text),
        ("came_on", As::Text),
        ("came_by", As::Text),
        ("pages", As::Nested),
        ("words", As::Text),
        ("asks", As::Text),
        ("asks_picture", As::Text),
        ("by", As::Text),
        ("date", As::Text),
        ("explained_by", As::Text),
        ("could_read", As::Text),
        ("asked_easy", As::Text),
        ("done", As::Flag),
        ("about", As::Text),
    ];

    has_mark!();

    /// The id of the words of its kind: the screens say them in their language.
    fn title(&self) -> String {
        if self.kind.is_empty() { String::new() } else { format!("letter-in-kind-{}", self.kind) }
    }

    fn check(&self) -> Result<(), Problem> {
        check_name(&self.name)?;
        check_name(&self.explained_by)?;
        if self.kind.is_empty() || kinds::is_kind(&self.kind) { Ok(()) } else { Err(Problem::NotAllowed) }
    }
}

impl LetterIn {
    /// Whether it stands among the papers that the parent could not read.
    pub fn is_hard(&self) -> bool {
        matches!(self.could_read, CouldRead::Some | CouldRead::No)
    }
}

/// A letter with what belongs to it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct LetterInPage {
    /// The letter.
    pub letter: LetterIn,
    /// Its kind, once it is known, with its help.
    pub kind: Option<LetterInKind>,
    /// The date that was made of it.
    pub date: Option<Appointment>,
    /// How easy words were asked for.
    pub asked: Option<EasyAsked>,
    /// My people to whom its help leads: my solicitor, my advocate.
    pub helpers: Vec<Person>,
}

impl Store {
    /// The letters that came, those that are not done first, then the latest first.
    ///
    /// # Errors
    /// The record's.
    pub fn list_letters_in(&self) -> Result<Vec<LetterIn>> {
        self.list("done, coalesce(came_on, substr(said_at, 1, 10)) DESC, id DESC")
    }

    /// The letters that belong to a date or a child.
    ///
    /// # Errors
    /// The record's.
    pub fn letters_in_of(&self, id: &str) -> Result<Vec<LetterIn>> {
        let of =
            "SELECT id FROM letters_in WHERE put_away = 0 AND :id <> '' AND (date = :id OR about = :id) ORDER BY id";
        let mut found = self.connection.prepare_cached(of)?;
        let ids = found.query_map(named_params! {":id": id}, |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
        ids.iter().map(|id| self.find(id)).collect()
    }

    /// A blank letter that came today.
    pub fn new_letter_in(&self, now: Now) -> LetterIn {
        LetterIn { came_on: Some(now.day()), ..blank() }
    }

    /// A letter with what belongs to it.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn find_letter_in(&self, id: &str) -> Result<LetterInPage> {
        let letter: LetterIn = self.find(id)?;
        let kind = self.find_me()?.nation.letter_in_kind(&letter.kind);
        let mut helpers = self.list_people()?;
        let roles: Vec<&str> = kind.iter().flat_map(|kind| &kind.helps).filter_map(|help| help.opens.role()).collect();
        helpers.retain(|person| !person.went && roles.contains(&person.role.as_str()));
        Ok(LetterInPage { date: self.date_of_letter(&letter), asked: self.easy_asked(&letter), kind, helpers, letter })
    }

    /// Keeps a letter that came.
    ///
    /// # Errors
    /// `TextTooLong`, `NotAllowed` for a kind that there is not.
    pub fn save_letter_in(&mut self, letter: &LetterIn, now: Now) -> Result<LetterIn> {
        self.keep(letter, now.moment)
    }

    /// Makes a date of the day in a letter, and ties both. Where it invites to a meeting, the date is of that kind; else
    /// it is the day by which they want an answer. Once there is one, it stays.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn make_letter_date(&mut self, id: &str, words: &Words, now: Now) -> Result<LetterInPage> {
        let letter: LetterIn = self.find(id)?;
        if self.date_of_letter(&letter).is_none() {
            let date = self.date_in(&letter, words)?;
            self.all_or_none(|store| {
                let date = store.save_appointment(&date, now)?.mark.id;
                store.keep(&LetterIn { date, ..letter }, now.moment)
            })?;
        }
        self.find_letter_in(id)
    }

    fn date_in(&self, letter: &LetterIn, words: &Words) -> Result<Appointment> {
        let kind = self.find_me()?.nation.letter_in_kind(&letter.kind).unwrap_or_default();
        let (kind, own_kind) = match kind.date.as_str() {
            "" => (OWN_KIND.to_owned(), words.text("letter-in-answer-by", &[])),
            date => (date.to_owned(), String::new()),
        };
        let heard_by = match letter.came_by {
            CameBy::Email => HeardBy::Email,
            CameBy::TextMessage => HeardBy::TextMessage,
            _ => HeardBy::Letter,
        };
        Ok(Appointment {
            mark: Mark::new(letter.mark.space),
            people: Some(letter.who.clone()).filter(|who| !who.is_empty()).into_iter().collect(),
            day: letter.by,
            why: letter.asks.clone(),
            heard_on: letter.came_on,
            kind,
            own_kind,
            heard_by,
            ..Appointment::default()
        })
    }

    /// The date that was made of it, while it is there.
    fn date_of_letter(&self, letter: &LetterIn) -> Option<Appointment> {
        let date = self.find_appointment(&letter.date).or_else(|_| self.find_changed_day(&letter.date)).ok()?;
        (!date.mark.put_away).then_some(date)
    }
}
