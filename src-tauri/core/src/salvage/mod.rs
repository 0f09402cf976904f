//! A damaged record: what can be read is saved into a new one beside it, with a list of what could not. The damaged
//! file stays as it is. A thing whose own page is lost is read from the last row of the history that tells of it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use crate::dates::{Moment, Now};
use crate::error::{Problem, Result};
use crate::history::{What, Written};
use crate::home::Home;
use crate::item::{self, ITEM_TABLES};
use crate::keys::{DataKey, Keys, Opener};
use crate::profile::{Profile, Start};
use crate::store::Store;

#[cfg(test)]
mod tests;

/// After so many rows in a row that cannot be read, the rest of a table is given up.
const GIVE_UP: i64 = 3000;

/// One thing that could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct LostThing {
    /// Table: "people", "photos" …
    pub kind: String,
    /// What it was called, as far as that is known.
    pub title: String,
}

/// What was read from a damaged record, for the screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Salvaged {
    /// How many things were saved into the new record.
    pub saved: usize,
    /// What could not be read.
    pub lost: Vec<LostThing>,
    /// The new record.
    pub start: Start,
}

/// What was saved from a damaged record, and what was not.
#[derive(Debug)]
pub struct Saved {
    /// The new record, open.
    pub profile: Profile,
    /// How many things are in it.
    pub count: usize,
    /// What could not be read.
    pub lost: Vec<LostThing>,
}

type Row = Map<String, Value>;

impl Home {
    /// Whether a damaged record can at least be looked into.
    pub fn can_be_read_a_little(&self, folder: &Path, opener: &Opener) -> bool {
        Damaged::open(folder, &self.keys, opener).is_ok()
    }

    /// Saves what can be read of the record in this folder into a new one, which takes its place in the list.
    ///
    /// # Errors
    /// `RecordDamaged` when nothing can be read, `RecordMissingKey`, the disk.
    pub fn read_what_can_be(&self, folder: &Path, opener: &Opener, now: Now) -> Result<Saved> {
        let damaged = Damaged::open(folder, &self.keys, opener)?;
        let found = damaged.read();
        if found.items.is_empty() {
            return Err(Problem::RecordDamaged.into());
        }
        let new = self.next_folder();
        fs::create_dir_all(&new)?;
        // The same key and ways in, so that code, sheet and helpers go on working.
        damaged.keys.for_record("record", Vec::new()).write(&new.join("keys"))?;
        let mut store = Store::open(&new.join("record"), &damaged.key)?;
        for (kind, title, row) in &found.items {
            store.write_saved(kind, title, row, now.moment)?;
        }
        for photo in &found.photos {
            store.write_photo(photo)?;
        }
        drop(store);
        let profile = self.open(&new, &Opener::Known(damaged.key.clone()), now)?;
        self.put_in_list(&new, Some(folder))?;
        Ok(Saved { profile, count: found.items.len(), lost: found.lost })
    }
}

/// A record that is being read with care.
struct Damaged {
    path: PathBuf,
    key: DataKey,
    keys: Keys,
}

#[derive(Default)]
struct Found {
    items: Vec<(String, String, Row)>,
    photos: Vec<Photo>,
    lost: Vec<LostThing>,
}

struct Photo {
    sha256: String,
    kind: String,
    bytes: Vec<u8>,
}

impl Damaged {
    fn open(folder: &Path, user_folder: &Path, opener: &Opener) -> Result<Damaged> {
        let keys = Keys::read(&folder.join("keys"))?;
        let key = keys.open(opener, user_folder)?;
        let damaged = Damaged { path: folder.join(&keys.record), key, keys };
        damaged.look()?;
        Ok(damaged)
    }

    /// SQLCipher gives nothing more through a connection that met a damaged page, so there is a new one each time.
    fn look(&self) -> Result<Store> {
        Store::look(&self.path, &self.key)
    }

    fn read(&self) -> Found {
        let mut found = Found::default();
        let (history, _) = self.rows("history");
        let mut last: BTreeMap<String, Row> = BTreeMap::new();
        for row in history {
            last.insert(text(&row, "item"), row);
        }
        let mut seen = BTreeSet::new();
        for kind in ITEM_TABLES {
            let (rows, unread) = self.rows(kind);
            let before = found.items.len();
            for row in rows {
                let id = text(&row, "id");
                let title = last.get(&id).map_or_else(|| called(&row), |change| text(change, "title"));
                seen.insert(id);
                found.items.push(((*kind).to_owned(), title, row));
            }
            let from_history = Damaged::from_history(kind, &last, &mut seen, &mut found);
            let missing = unread.saturating_sub(from_history);
            let untitled = LostThing { kind: (*kind).to_owned(), title: String::new() };
            // A row that broke and that the history tells nothing about.
            if before < found.items.len() || missing > 0 {
                found.lost.extend(std::iter::repeat_n(untitled, missing.min(50)));
            }
        }
        self.read_photos(&mut found);
        found
    }

    /// Things of one kind whose own row is lost, as they were when they last changed. Gives how many there were.
    fn from_history(kind: &str, last: &BTreeMap<String, Row>, seen: &mut BTreeSet<String>, found: &mut Found) -> usize {
        let mut count = 0;
        for (id, change) in last.iter().filter(|(_, change)| text(change, "kind") == kind) {
            if number(change, "blanked") == 1 || !seen.insert(id.clone()) {
                continue;
            }
            count += 1;
            match serde_json::from_str::<Row>(&text(change, "after")) {
                Ok(row) => found.items.push((kind.to_owned(), text(change, "title"), row)),
                Err(_) => found.lost.push(LostThing { kind: kind.to_owned(), title: text(change, "title") }),
            }
        }
        count
    }

    /// The rows of a table that can be read, and how many could not.
    fn rows(&self, table: &str) -> (Vec<Row>, usize) {
        let sql = format!("SELECT rowid AS at_row, * FROM {table} WHERE rowid > :after ORDER BY rowid LIMIT 1");
        let mut rows = Vec::new();
        let (mut after, mut unread, mut in_a_row) = (0_i64, 0_usize, 0_i64);
        let Ok(mut store) = self.look() else { return (rows, 0) };
        loop {
            match next_row(&store, &sql, after) {
                Ok(None) => return (rows, unread),
                Ok(Some(mut row)) => {
                    after = row.remove("at_row").and_then(|at| at.as_i64()).unwrap_or(after + 1);
                    in_a_row = 0;
                    rows.push(row);
                }
                Err(_) => {
                    (after, unread, in_a_row) = (after + 1, unread + 1, in_a_row + 1);
                    match self.look() {
                        Ok(again) if in_a_row < GIVE_UP => store = again,
                        _ => return (rows, unread.saturating_sub(in_a_row as usize)),
                    }
                }
            }
        }
    }

    fn read_photos(&self, found: &mut Found) {
        let (names, _) = self.rows_named("SELECT sha256 AS name, kind FROM kept ORDER BY sha256");
        let mut kept = BTreeSet::new();
        for (sha256, kind) in names {
            let read = self.look().and_then(|store| {
                let sql = "SELECT bytes FROM kept WHERE sha256 = :sha256";
                Ok(store.connection.query_row(sql, named_params! {":sha256": sha256}, |row| row.get(0))?)
            });
            if let Ok(bytes) = read {
                kept.insert(sha256.clone());
                found.photos.push(Photo { sha256, kind, bytes });
            }
        }
        for (_, title, row) in &found.items {
            if photos_of(row).iter().any(|photo| !kept.contains(photo)) {
                found.lost.push(LostThing { kind: "photos".to_owned(), title: title.clone() });
            }
        }
    }

    fn rows_named(&self, sql: &str) -> (Vec<(String, String)>, bool) {
        let Ok(store) = self.look() else { return (Vec::new(), false) };
        let Ok(mut statement) = store.connection.prepare(sql) else { return (Vec::new(), false) };
        let Ok(rows) = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))) else {
            return (Vec::new(), false);
        };
        let read: Vec<_> = rows.map_while(std::result::Result::ok).collect();
        (read, true)
    }
}

fn next_row(store: &Store, sql: &str, after: i64) -> Result<Option<Row>> {
    let mut statement = store.connection.prepare_cached(sql)?;
    Ok(statement.query_map(named_params! {":after": after}, item::read_row)?.next().transpose()?)
}

/// The photos that a row shows: its own, and those of the pages of a letter.
fn photos_of(row: &Row) -> Vec<String> {
    let shown = format!("{} {}", text(row, "photo"), text(row, "pages"));
    let words = shown.split(|sign: char| !sign.is_ascii_hexdigit()).filter(|word| word.len() == 64);
    words.map(str::to_owned).collect()
}

/// What a thing is called, as far as its own row says.
fn called(row: &Row) -> String {
    let names = ["name", "title", "text", "words", "what"];
    names.iter().map(|name| text(row, name)).find(|name| !name.is_empty()).unwrap_or_default()
}

fn text(row: &Row, name: &str) -> String {
    row.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn number(row: &Row, name: &str) -> i64 {
    row.get(name).and_then(Value::as_i64).unwrap_or_default()
}

impl Store {
    /// Writes a row that was saved from a damaged record, as it was said then.
    fn write_saved(&mut self, kind: &str, title: &str, row: &Row, now: Moment) -> Result<()> {
        let what = if number(row, "put_away") == 1 { What::PutAway } else { What::Added };
        self.write(&Written { kind, title, what, before: None, after: row, undoes: 0, at: now })
    }

    fn write_photo(&mut self, photo: &Photo) -> Result<()> {
        self.connection.execute(
            "INSERT INTO kept (sha256, kind, bytes) VALUES (:sha256, :kind, :bytes) ON CONFLICT DO NOTHING",
            named_params! {":sha256": photo.sha256, ":kind": photo.kind, ":bytes": photo.bytes},
        )?;
        Ok(())
    }
}
