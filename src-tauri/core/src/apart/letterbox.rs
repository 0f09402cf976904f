//! Letters to a child who lives somewhere else, sent through the letterbox: in which months one is due, how the parent
//! signs, and a copy of each letter that was sent or came. Nothing rings, and no month that went by is spoken of.

use chrono::Datelike;
use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::letter_names::{NameNote, names_in};
use crate::children::Child;
use crate::dates::{Day, Moment};
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, Space, blank, check_name, columns, from_row, has_mark, read_row};
use crate::store::Store;
use crate::visits::YearMonth;

/// How many letters are read at once.
pub const LETTERS: usize = 20;
/// How many photos a letter has room for.
pub const MOST_LETTER_PHOTOS: usize = 6;

/// Lines to begin with; the id is the picture, the words are `letterbox-start-<id>`.
pub const STARTERS: &[&str] =
    &["mind", "matters-to-child", "okay", "outside", "story", "music", "matters-to-me", "question", "flower"];

/// What was agreed of the letters for one child. Only me until shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Letterbox {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// Id of the child.
    pub child: String,
    /// The months in which the parent may write, 1 to 12; none when she does not know.
    pub months: Vec<u32>,
    /// How the parent signs.
    pub sign: String,
    /// How the letter calls the child.
    pub call_child: String,
    /// Where the letters go: the team, in the parent's words.
    pub send_to: String,
    /// What else was agreed, in the parent's words.
    pub agreed: String,
    /// Words that are not to stand in a letter: surnames, places.
    pub not_to_say: Vec<String>,
}

impl Item for Letterbox {
    const TABLE: &'static str = "letterboxes";
    const SPACE: Space = Space::Private;
    const COLUMNS: &'static [Column] = &[
        ("child", As::Text),
        ("months", As::Nested),
        ("sign", As::Text),
        ("call_child", As::Text),
        ("send_to", As::Text),
        ("agreed", As::Text),
        ("not_to_say", As::Nested),
    ];

    has_mark!();

    fn title(&self) -> String {
        // It has no name but that of the child, who may be only me.
        String::new()
    }

    fn check(&self) -> Result<(), Problem> {
        check_name(&self.sign)?;
        check_name(&self.call_child)?;
        let is_month = |month: &u32| (1..=12).contains(month);
        let allowed = self.mark.said_by.is_empty() && !self.child.is_empty() && self.months.iter().all(is_month);
        if allowed { Ok(()) } else { Err(Problem::NotAllowed) }
    }
}

/// One letter: that the parent writes, or that came. Only me until shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct BoxLetter {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// Id of the letterbox.
    pub letterbox: String,
    /// It came to the parent; else the parent writes it.
    pub came: bool,
    /// Ids of the lines that it begins with.
    pub starters: Vec<String>,
    /// Its words.
    pub words: String,
    /// sha256 of kept photos: its pages where it was written by hand or came, and what lies in it.
    pub photos: Vec<String>,
    /// The day on which it was sent or came; nothing while it is being written.
    pub day: Option<Day>,
    /// What the parent thinks of it. It is in no letter.
    pub thoughts: String,
}

impl Item for BoxLetter {
    const TABLE: &'static str = "box_letters";
    const SPACE: Space = Space::Private;
    const COLUMNS: &'static [Column] = &[
        ("letterbox", As::Text),
        ("came", As::Flag),
        ("starters", As::Nested),
        ("words", As::Text),
        ("photos", As::Nested),
        ("day", As::Text),
        ("thoughts", As::Text),
    ];

    has_mark!();

    fn title(&self) -> String {
        String::new()
    }

    fn check(&self) -> Result<(), Problem> {
        let known = self.starters.iter().all(|id| STARTERS.contains(&id.as_str()));
        let allowed = self.mark.said_by.is_empty() && known && self.photos.len() <= MOST_LETTER_PHOTOS;
        if allowed { Ok(()) } else { Err(Problem::NotAllowed) }
    }
}

/// A letterbox with what belongs to it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "types.ts")]
pub struct LetterboxPage {
    /// It; its id is empty while nothing was kept.
    pub letterbox: Letterbox,
    /// The month in which the parent may write next, this one too; nothing where none is known.
    pub next: Option<YearMonth>,
    /// The letter that is being written, if there is one.
    pub writing: Option<BoxLetter>,
}

/// Some of the letters that were sent or came.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "types.ts")]
pub struct BoxLetters {
    /// The latest day first.
    pub letters: Vec<BoxLetter>,
    /// There are more, from before.
    pub more: bool,
}

/// The month in which the parent may write next: this one or one to come. A month in which one was sent is over.
pub fn next_month(months: &[u32], sent: &[Day], today: Day) -> Option<YearMonth> {
    let first = i64::from(today.0.year()) * 12 + i64::from(today.0.month0());
    (first..first + 13).find_map(|count| {
        let year = i32::try_from(count.div_euclid(12)).ok()?;
        let month = u32::try_from(count.rem_euclid(12) + 1).ok()?;
        let was_sent = sent.iter().any(|day| day.0.year() == year && day.0.month() == month);
        (months.contains(&month) && !was_sent).then_some(YearMonth { year, month })
    })
}

impl Store {
    /// The letterbox of a child: a blank one where nothing was said of it yet.
    ///
    /// # Errors
    /// `NotFound` when there is no such child.
    pub fn find_letterbox(&self, child: &str, today: Day) -> Result<LetterboxPage> {
        self.find::<Child>(child)?;
        let there = self.list::<Letterbox>("id")?.into_iter().find(|letterbox| letterbox.child == child);
        let letterbox = there.unwrap_or_else(|| Letterbox { child: child.to_owned(), ..blank() });
        let letters = self.letters_of(&letterbox.mark.id)?;
        let sent: Vec<Day> = letters.iter().filter(|letter| !letter.came).filter_map(|letter| letter.day).collect();
        Ok(LetterboxPage {
            next: next_month(&letterbox.months, &sent, today),
            writing: letters.into_iter().find(|letter| !letter.came && letter.day.is_none()),
            letterbox,
        })
    }

    /// Keeps what was agreed. A child has one letterbox.
    ///
    /// # Errors
    /// `NotFound` when there is no such child, `NotAllowed` for a second letterbox, words of somebody else, or a month
    /// that is none.
    pub fn save_letterbox(&mut self, letterbox: &Letterbox, now: Moment) -> Result<Letterbox> {
        self.find::<Child>(&letterbox.child)?;
        let others = self.with_only_me(|store| store.list::<Letterbox>("id"))?;
        if others.iter().any(|one| one.child == letterbox.child && one.mark.id != letterbox.mark.id) {
            return Err(Problem::NotAllowed.into());
        }
        self.keep(letterbox, now)
    }

    /// Keeps a letter. The words and pages of one that was sent, or came, stay as they were: it is the copy.
    ///
    /// # Errors
    /// `NotFound` when there is no such letterbox; `NotAllowed` for other words in a copy, a line that is not known, or
    /// too many photos.
    pub fn save_box_letter(&mut self, letter: &BoxLetter, now: Moment) -> Result<BoxLetter> {
        let before = self.with_only_me(|store| {
            store.find::<Letterbox>(&letter.letterbox)?;
            Ok(store.find::<BoxLetter>(&letter.mark.id).ok())
        })?;
        let copy = before.filter(|before| !before.came && before.day.is_some() && letter.day.is_some());
        if copy.is_some_and(|copy| copy.words != letter.words || copy.photos != letter.photos || letter.came) {
            return Err(Problem::NotAllowed.into());
        }
        self.keep(letter, now)
    }

    /// Those that were sent or came, the latest day first, after the first `after` of them.
    ///
    /// # Errors
    /// The record's.
    pub fn list_box_letters(&self, letterbox: &str, after: usize) -> Result<BoxLetters> {
        let copies = self.letters_of(letterbox)?.into_iter().filter(|letter| letter.came || letter.day.is_some());
        let mut letters: Vec<BoxLetter> = copies.skip(after).take(LETTERS + 1).collect();
        let more = letters.len() > LETTERS;
        letters.truncate(LETTERS);
        Ok(BoxLetters { letters, more })
    }

    /// All letters of a letterbox, the latest day first.
    fn letters_of(&self, letterbox: &str) -> Result<Vec<BoxLetter>> {
        let names = columns::<BoxLetter>().map(|(name, _)| name).collect::<Vec<_>>().join(", ");
        let sql = format!(
            "SELECT {names} FROM box_letters WHERE put_away = 0 AND letterbox = :letterbox AND letterbox <> ''
             ORDER BY COALESCE(day, '9') DESC, id DESC"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map(named_params! {":letterbox": letterbox}, read_row)?;
        rows.map(|row| from_row(row?)).collect()
    }

    /// What may be a name of a place or a person in these words. The name of the child, how the parent signs, and first
    /// names of her people are none.
    ///
    /// # Errors
    /// `NotFound` when there is no such letterbox.
    pub fn names_in_letter(&self, letterbox: &str, words: &str) -> Result<Vec<NameNote>> {
        let letterbox = self.find::<Letterbox>(letterbox)?;
        let child = self.find::<Child>(&letterbox.child).map(|child| child.name).unwrap_or_default();
        let not_to_say: Vec<&str> = letterbox.not_to_say.iter().map(String::as_str).collect();
        // First names of the people around are no surnames, and no places after "from".
        let people: Vec<String> =
            self.list_people()?.iter().filter_map(|one| Some(one.name.split_whitespace().next()?.to_owned())).collect();
        let mut known = vec![child.as_str(), letterbox.call_child.as_str(), letterbox.sign.as_str()];
        known.extend(people.iter().map(String::as_str));
        Ok(names_in(words, &known, &not_to_say))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        Day(text.parse().unwrap())
    }

    fn month(year: i32, month: u32) -> Option<YearMonth> {
        Some(YearMonth { year, month })
    }

    fn with_letterbox() -> (Store, Letterbox) {
        let mut store = Store::in_memory().unwrap();
        let child = Child { name: "Leo".into(), ..Child::default() };
        let child = store.save_child(&child, Moment::default()).unwrap().mark.id;
        let blank = store.find_letterbox(&child, day("2026-07-14")).unwrap().letterbox;
        let agreed = Letterbox { months: vec![3, 9], sign: "Mummy Sam".into(), ..blank };
        let kept = store.save_letterbox(&agreed, Moment::default()).unwrap();
        (store, kept)
    }

    fn letter(letterbox: &Letterbox, words: &str, day: Option<Day>) -> BoxLetter {
        BoxLetter { letterbox: letterbox.mark.id.clone(), words: words.into(), day, ..blank() }
    }

    #[test]
    fn the_next_month_is_this_one_or_one_to_come() {
        assert_eq!(next_month(&[3, 9], &[], day("2026-07-14")), month(2026, 9));
        assert_eq!(next_month(&[3, 9], &[], day("2026-09-30")), month(2026, 9));
        assert_eq!(next_month(&[3, 9], &[day("2026-09-02")], day("2026-09-30")), month(2027, 3));
        assert_eq!(next_month(&[12], &[day("2026-12-02")], day("2026-12-02")), month(2027, 12));
        assert_eq!(next_month(&[], &[], day("2026-07-14")), None);
    }

    proptest! {
        #[test]
        fn the_next_month_is_the_first_that_may_be_written_in_and_was_not(
            months in prop::collection::vec(1..=12_u32, 0..5), sent in prop::collection::vec(0..800_u64, 0..6), ahead in 0..400_u64,
        ) {
            let from = day("2026-01-15");
            let sent: Vec<Day> = sent.into_iter().map(|days| Day(from.0 + chrono::Days::new(days))).collect();
            let today = Day(from.0 + chrono::Days::new(ahead));
            // Day by day through this month and twelve more.
            let is_sent = |on: Day| sent.iter().any(|day| (day.0.year(), day.0.month()) == (on.0.year(), on.0.month()));
            let mut on = Day(today.0.with_day(1).unwrap());
            let mut first = None;
            for _ in 0..13 {
                if months.contains(&on.0.month()) && !is_sent(on) {
                    first = month(on.0.year(), on.0.month());
                    break;
                }
                on = Day((on.0 + chrono::Days::new(32)).with_day(1).unwrap());
            }
            prop_assert_eq!(next_month(&months, &sent, today), first);
        }
    }

    #[test]
    fn a_child_has_one_letterbox_and_a_month_is_one_of_twelve() {
        let (mut store, kept) = with_letterbox();
        assert_eq!(kept.mark.space, Space::Private);
        let second = Letterbox { child: kept.child.clone(), ..blank() };
        assert_eq!(store.save_letterbox(&second, Moment::default()).unwrap_err().problem(), Problem::NotAllowed);
        let wrong = Letterbox { months: vec![13], ..kept };
        assert_eq!(store.save_letterbox(&wrong, Moment::default()).unwrap_err().problem(), Problem::NotAllowed);
    }

    #[test]
    fn a_letter_that_was_sent_stays_as_it_was() {
        let (mut store, letterbox) = with_letterbox();
        let written = store.save_box_letter(&letter(&letterbox, "I think of you.", None), Moment::default()).unwrap();
        let page = store.find_letterbox(&letterbox.child, day("2026-09-01")).unwrap();
        assert_eq!(page.writing.as_ref(), Some(&written));
        let sent = BoxLetter { day: Some(day("2026-09-01")), ..written };
        let sent = store.save_box_letter(&sent, Moment::default()).unwrap();
        let other = BoxLetter { words: "Something else".into(), ..sent.clone() };
        assert_eq!(store.save_box_letter(&other, Moment::default()).unwrap_err().problem(), Problem::NotAllowed);
        let thought = BoxLetter { thoughts: "It was hard to write.".into(), ..sent.clone() };
        assert!(store.save_box_letter(&thought, Moment::default()).is_ok());
        let not_sent = BoxLetter { day: None, words: "Something else".into(), ..sent };
        assert!(store.save_box_letter(&not_sent, Moment::default()).is_ok(), "one that was not sent after all");
    }

    #[test]
    fn copies_are_there_both_ways_the_latest_first() {
        let (mut store, letterbox) = with_letterbox();
        for (words, on, came) in [("First", "2026-03-02", false), ("Theirs", "2026-04-01", true)] {
            let letter = BoxLetter { came, ..letter(&letterbox, words, Some(day(on))) };
            store.save_box_letter(&letter, Moment::default()).unwrap();
        }
        store.save_box_letter(&letter(&letterbox, "Not sent yet", None), Moment::default()).unwrap();
        let found = store.list_box_letters(&letterbox.mark.id, 0).unwrap();
        assert_eq!(found.letters.iter().map(|letter| letter.words.as_str()).collect::<Vec<_>>(), ["Theirs", "First"]);
        assert!(!found.more);
    }

    #[test]
    fn the_check_knows_the_child_and_how_the_parent_signs() {
        let (store, letterbox) = with_letterbox();
        let notes =
            store.names_in_letter(&letterbox.mark.id, "Dear Leo. I live in Leeds. Love from Mummy Sam").unwrap();
        assert_eq!(notes.into_iter().map(|note| note.words).collect::<Vec<_>>(), ["Leeds"]);
    }
}
