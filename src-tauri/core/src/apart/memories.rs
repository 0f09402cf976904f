//! A memory page for a child who lives somewhere else: what I remember, and what I want to tell them. A voice is a
//! recording about the memory, as on every other card. It prints as a book, in the order that the parent gives it.

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::children::Child;
use crate::dates::{Day, Moment};
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, Space, blank, columns, from_row, has_mark, read_row};
use crate::store::Store;

/// The most on one child's page: as many as a book has room for.
pub const MOST_MEMORIES: usize = 60;

/// What a part of the page is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum MemoryKind {
    /// Something that I remember.
    #[default]
    Memory,
    /// Something that I want to tell my child.
    ToTell,
}

/// A part of the page. Only me until shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Memory {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// Id of the child.
    pub child: String,
    /// What it is.
    pub kind: MemoryKind,
    /// In my words.
    pub words: String,
    /// Id of a picture.
    pub picture: String,
    /// sha256 of a kept photo.
    pub photo: String,
    /// The day it was, where it is known.
    pub day: Option<Day>,
    /// Where it stands in the book.
    pub place: u32,
}

impl Item for Memory {
    const TABLE: &'static str = "memories";
    const SPACE: Space = Space::Private;
    const COLUMNS: &'static [Column] = &[
        ("child", As::Text),
        ("kind", As::Text),
        ("words", As::Text),
        ("picture", As::Text),
        ("photo", As::Text),
        ("day", As::Text),
        ("place", As::Number),
    ];

    has_mark!();

    fn title(&self) -> String {
        self.words.clone()
    }

    fn check(&self) -> Result<(), Problem> {
        let something = !self.words.trim().is_empty() || !self.photo.is_empty();
        // The parent's own words are never written by somebody else.
        let allowed = self.mark.said_by.is_empty() && !self.child.is_empty() && something;
        if allowed { Ok(()) } else { Err(Problem::NotAllowed) }
    }
}

impl Store {
    /// A blank one at the end of the child's page.
    ///
    /// # Errors
    /// `NotFound` when there is no such child.
    pub fn new_memory(&self, child: &str, kind: MemoryKind) -> Result<Memory> {
        self.find::<Child>(child)?;
        let last = self.list_memories(child)?.last().map_or(0, |memory| memory.place);
        Ok(Memory { child: child.to_owned(), kind, place: last.saturating_add(1), ..blank() })
    }

    /// The page of a child, in its order.
    ///
    /// # Errors
    /// The record's.
    pub fn list_memories(&self, child: &str) -> Result<Vec<Memory>> {
        let names = columns::<Memory>().map(|(name, _)| name).collect::<Vec<_>>().join(", ");
        let sql = format!(
            "SELECT {names} FROM memories WHERE put_away = 0 AND child = :child AND child <> '' ORDER BY place, id"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map(named_params! {":child": child}, read_row)?;
        rows.map(|row| from_row(row?)).collect()
    }

    /// Keeps one.
    ///
    /// # Errors
    /// `NotFound` when there is no such child; `NotAllowed` for words of somebody else, for nothing at all, and for one
    /// more than a book has room for.
    pub fn save_memory(&mut self, memory: &Memory, now: Moment) -> Result<Memory> {
        self.find::<Child>(&memory.child)?;
        let others = self.with_only_me(|store| store.list_memories(&memory.child))?;
        let is_new = !others.iter().any(|one| one.mark.id == memory.mark.id);
        if is_new && others.len() >= MOST_MEMORIES {
            return Err(Problem::NotAllowed.into());
        }
        self.keep(memory, now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_leo() -> (Store, String) {
        let mut store = Store::in_memory().unwrap();
        let child = Child { name: "Leo".into(), ..Child::default() };
        let id = store.save_child(&child, Moment::default()).unwrap().mark.id;
        (store, id)
    }

    fn keep(store: &mut Store, child: &str, kind: MemoryKind, words: &str) -> Memory {
        let memory = Memory { words: words.into(), ..store.new_memory(child, kind).unwrap() };
        store.save_memory(&memory, Moment::default()).unwrap()
    }

    #[test]
    fn the_page_is_in_the_order_that_the_parent_gives_it_and_only_me() {
        let (mut store, leo) = with_leo();
        let first = keep(&mut store, &leo, MemoryKind::Memory, "You laughed at the red bus.");
        keep(&mut store, &leo, MemoryKind::ToTell, "I think of you.");
        assert_eq!(first.mark.space, Space::Private);
        let later = Memory { place: 9, ..first };
        store.save_memory(&later, Moment::default()).unwrap();
        let page = store.list_memories(&leo).unwrap();
        assert_eq!(page.iter().map(|memory| memory.kind).collect::<Vec<_>>(), [MemoryKind::ToTell, MemoryKind::Memory]);
    }

    #[test]
    fn nothing_at_all_and_words_of_somebody_else_are_not_kept() {
        let (mut store, leo) = with_leo();
        let blank = store.new_memory(&leo, MemoryKind::Memory).unwrap();
        assert_eq!(store.save_memory(&blank, Moment::default()).unwrap_err().problem(), Problem::NotAllowed);
        let mut theirs = Memory { words: "Hello".into(), ..blank.clone() };
        theirs.mark.said_by = "Priya".into();
        assert_eq!(store.save_memory(&theirs, Moment::default()).unwrap_err().problem(), Problem::NotAllowed);
        let photo = Memory { photo: "a1".into(), ..blank };
        assert!(store.save_memory(&photo, Moment::default()).is_ok(), "a photo alone says enough");
    }

    #[test]
    fn a_book_has_room_for_sixty_and_an_old_one_can_still_be_changed() {
        let (mut store, leo) = with_leo();
        let mut last = Memory::default();
        for _ in 0..MOST_MEMORIES {
            last = keep(&mut store, &leo, MemoryKind::Memory, "A day");
        }
        let more = Memory { words: "One more".into(), ..store.new_memory(&leo, MemoryKind::Memory).unwrap() };
        assert_eq!(store.save_memory(&more, Moment::default()).unwrap_err().problem(), Problem::NotAllowed);
        assert!(store.save_memory(&Memory { words: "Another day".into(), ..last }, Moment::default()).is_ok());
    }
}
