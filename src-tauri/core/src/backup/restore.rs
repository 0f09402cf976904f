//! Going back to a copy: first what it would change, in the record's own titles; then the change itself, with the
//! present record kept aside as a copy, so that going back can be undone in the same way.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use super::backups;
use super::file::{self, Why, read_about, unpack};
use super::new_key::unfinished;
use crate::dates::{Moment, Now};
use crate::error::{Problem, Result};
use crate::item::ITEM_TABLES;
use crate::keys::{DataKey, Keys, Opener};
use crate::profile::Profile;
use crate::store::Store;

/// What a restore would change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct RestoreLook {
    /// Names the copy to the core.
    pub id: String,
    /// When it was made.
    pub made_at: Moment,
    /// By kind, in the order of the sections. Empty: nothing changes.
    pub changes: Vec<RestoreChange>,
}

/// What a restore would change in one kind of thing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct RestoreChange {
    /// Table: "people", "appointments", "goals" …
    pub kind: String,
    /// Titles of what comes back.
    pub back: Vec<String>,
    /// Titles of what goes.
    pub gone: Vec<String>,
    /// Titles of what becomes as it was.
    pub other: Vec<String>,
}

type Rows = BTreeMap<String, Map<String, Value>>;

impl Profile {
    /// What going back to this copy would change.
    ///
    /// # Errors
    /// `BackupNotOurs` for another record's copy, `BackupDamaged`, `RecordNewer`.
    pub fn look_at_backup(&self, id: &str, path: &Path) -> Result<RestoreLook> {
        let about = read_about(path)?;
        let at = backups(&self.folder).join("looking");
        let changes = self.opened(path, &at).and_then(|(then, _)| compare(&self.store, &then));
        file::clear(&at)?;
        Ok(RestoreLook { id: id.to_owned(), made_at: about.made_at, changes: changes? })
    }

    /// Goes back to a copy. The present record is kept as a copy first.
    ///
    /// # Errors
    /// As [`Profile::look_at_backup`]; the disk. Until the last step everything is as before.
    pub fn restore(&mut self, path: &Path, now: Now) -> Result<()> {
        self.back_up(now, Why::BeforeRestore)?;
        let at = backups(&self.folder).join("looking");
        let (then, key) = self.opened(path, &at)?;
        if !then.is_whole()? || !then.history_is_whole()? {
            return Err(Problem::BackupDamaged.into());
        }
        let record = unfinished(&self.folder)?;
        then.copy_to(&record, &key)?;
        drop(then);
        if key != self.key {
            Store::change_key(&record, &key, &self.key)?;
        }
        file::clear(&at)?;
        self.use_record(&record, self.keys.clone(), self.key.clone())
    }

    /// Goes back to how it was before the last restore.
    ///
    /// # Errors
    /// `NotFound` when there has been none.
    pub fn undo_restore(&mut self, now: Now) -> Result<()> {
        let copies = self.copies_here()?;
        let before = copies.into_iter().find(|(_, about)| about.why == Why::BeforeRestore);
        let (path, _) = before.ok_or(Problem::NotFound)?;
        self.restore(&path, now)
    }

    /// A copy, opened beside the record and brought up to date there.
    fn opened(&self, path: &Path, at: &Path) -> Result<(Store, DataKey)> {
        file::clear(at)?;
        unpack(path, at)?;
        let keys = Keys::read(&at.join("keys"))?;
        let ours = keys.id == self.keys.id;
        let key =
            if keys.fits(&self.key) { Ok(self.key.clone()) } else { keys.open(&Opener::Alone, &self.user_folder) };
        let key = key.ok().filter(|_| ours).ok_or(Problem::BackupNotOurs)?;
        let opened = Store::open(&at.join("record"), &key).map_err(|error| match error.problem() {
            Problem::RecordNewer => error,
            _ => Problem::BackupDamaged.into(),
        });
        Ok((opened?, key))
    }
}

fn compare(present: &Store, then: &Store) -> Result<Vec<RestoreChange>> {
    let mut changes = Vec::new();
    // Where copies go is no part of a life: "Not now" alone changes it.
    for kind in ITEM_TABLES.iter().filter(|kind| **kind != "keeping") {
        let beside = present.is_beside();
        let (now, before) = (rows(present, kind, beside)?, rows(then, kind, beside)?);
        let mut change = RestoreChange { kind: (*kind).to_owned(), ..RestoreChange::default() };
        for (id, row) in &before {
            match now.get(id) {
                None => change.back.push(then.title_of(id)?),
                Some(other) if !same(row, other) => change.other.push(then.title_of(id)?),
                Some(_) => {}
            }
        }
        for id in now.keys().filter(|id| !before.contains_key(*id)) {
            change.gone.push(present.title_of(id)?);
        }
        if !(change.back.is_empty() && change.gone.is_empty() && change.other.is_empty()) {
            changes.push(change);
        }
    }
    Ok(changes)
}

/// What is there and not put away; without only-me things while somebody is beside.
fn rows(store: &Store, table: &str, beside: bool) -> Result<Rows> {
    let shows = |row: &Map<String, Value>| !beside || row.get("space").and_then(Value::as_str) != Some("private");
    let there = |row: &Map<String, Value>| shows(row) && row.get("put_away").and_then(Value::as_i64) != Some(1);
    let id = |row: &Map<String, Value>| row.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
    Ok(store.all_rows(table)?.into_iter().filter(there).map(|row| (id(&row), row)).collect())
}

fn same(one: &Map<String, Value>, other: &Map<String, Value>) -> bool {
    one.iter().all(|(name, cell)| name == "said_at" || other.get(name) == Some(cell))
}
