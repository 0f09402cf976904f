//! The record: one SQLCipher file behind one connection. Opening never deletes and never recreates:
//! a wrong key and a damaged file give the same code, so both leave the file as it is.

use std::path::Path;

use rusqlite::backup::Backup;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use serde_json::{Map, Value};

use crate::error::{Error, Problem, Result};
use crate::item::{self, Item};
use crate::keys::DataKey;
use crate::migrations;

/// How many statements stay ready; each is made anew otherwise, which takes longer than to run it.
const READY: usize = 100;

/// An open record.
#[derive(Debug)]
pub struct Store {
    pub(crate) connection: Connection,
    pub(crate) beside: bool,
}

impl Store {
    /// Opens the record at `path` with the tables that this program knows, and makes it when there is none.
    ///
    /// # Errors
    /// As [`Store::connect`] and [`Store::update`].
    pub fn open(path: &Path, key: &DataKey) -> Result<Store> {
        let mut store = Store::connect(path, key)?;
        store.update()?;
        Ok(store)
    }

    /// Opens the record at `path` as it is.
    ///
    /// # Errors
    /// `RecordDamaged` when the file cannot be read with this key, `RecordNewer` when a later version made it.
    pub(crate) fn connect(path: &Path, key: &DataKey) -> Result<Store> {
        let connection = Connection::open(path)?;
        // Until it is known to be whole, closing it again must not move a single byte.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        key_and_settings(&connection, key)?;
        connection.set_prepared_statement_cache_capacity(READY);
        let store = Store { connection, beside: false };
        if store.version()? > migrations::newest() { Err(Problem::RecordNewer.into()) } else { Ok(store) }
    }

    /// Brings the tables up to date.
    pub(crate) fn update(&mut self) -> Result<()> {
        migrations::run(&mut self.connection)?;
        self.connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
        self.look_who_is_beside()
    }

    /// Whether an earlier version made it.
    pub(crate) fn is_older(&self) -> Result<bool> {
        Ok(self.version()? < migrations::newest())
    }

    /// Several writes as one: all of them are kept, or none.
    pub fn all_or_none<T>(&mut self, work: impl FnOnce(&mut Store) -> Result<T>) -> Result<T> {
        self.connection.execute_batch("BEGIN IMMEDIATE")?;
        let done = work(self).and_then(|done| {
            self.connection.execute_batch("COMMIT")?;
            Ok(done)
        });
        // A full disk may have ended it already.
        if done.is_err() && !self.connection.is_autocommit() {
            self.connection.execute_batch("ROLLBACK")?;
        }
        done
    }

    /// Copies an open record into a new file with the same key.
    pub(crate) fn copy_to(&self, path: &Path, key: &DataKey) -> Result<()> {
        let mut copy = Connection::open(path)?;
        copy.pragma_update(None, "key", key.as_pragma().as_str())?;
        Backup::new(&self.connection, &mut copy)?.step(-1)?;
        copy.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))?;
        Ok(())
    }

    /// Encrypts a closed record with another key.
    pub(crate) fn change_key(path: &Path, old: &DataKey, new: &DataKey) -> Result<()> {
        let connection = Connection::open(path)?;
        connection.pragma_update(None, "key", old.as_pragma().as_str())?;
        connection.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))?;
        connection.pragma_update(None, "rekey", new.as_pragma().as_str())?;
        Ok(())
    }

    /// Opens a file to look at it, as a check of a backup does. Changes nothing in it.
    pub fn look(path: &Path, key: &DataKey) -> Result<Store> {
        let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        connection.pragma_update(None, "key", key.as_pragma().as_str())?;
        connection.query_row("SELECT count(*) FROM sqlite_master", [], |_| Ok(()))?;
        Ok(Store { connection, beside: false })
    }

    /// A record that is never written to disk, for tests.
    pub fn in_memory() -> Result<Store> {
        let mut connection = Connection::open_in_memory()?;
        connection.pragma_update(None, "foreign_keys", true)?;
        migrations::run(&mut connection)?;
        connection.set_prepared_statement_cache_capacity(READY);
        Ok(Store { connection, beside: false })
    }

    /// The number of the last migration that this file has been through.
    pub fn version(&self) -> Result<u32> {
        Ok(self.connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
    }

    /// The SQL of every table, index and trigger, so that an updated record can be compared with a new one.
    pub fn tables(&self) -> Result<Vec<String>> {
        let sql = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name";
        let mut statement = self.connection.prepare(sql)?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Whether every page and every table reads whole.
    pub fn is_whole(&self) -> Result<bool> {
        let answer: String = self.connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
        Ok(answer == "ok")
    }

    /// The items that are not put away, in the order of `order`, which is SQL written in this crate.
    pub(crate) fn list<T: Item>(&self, order: &str) -> Result<Vec<T>> {
        self.list_where("put_away = 0", order)
    }

    /// The items for which `condition` holds. Both texts are SQL written in this crate, never values.
    pub(crate) fn list_where<T: Item>(&self, condition: &str, order: &str) -> Result<Vec<T>> {
        let sql = format!("SELECT {} FROM {} WHERE {condition} ORDER BY {order}", names::<T>(), T::TABLE);
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map([], item::read_row)?.collect::<Result<Vec<_>, _>>()?;
        rows.into_iter().map(item::from_row).collect()
    }

    /// The item with this id, put away or not.
    pub fn find<T: Item>(&self, id: &str) -> Result<T> {
        item::from_row(self.shown_row(T::TABLE, id)?.ok_or(Problem::NotFound)?)
    }

    /// The one item of its kind, or its blank while nothing has been kept.
    pub(crate) fn find_only<T: Item + Default>(&self) -> Result<T> {
        match self.shown_row(T::TABLE, T::ONLY.unwrap_or_default())? {
            Some(row) => item::from_row(row),
            None => Ok(T::default()),
        }
    }

    /// Every row of one of our tables.
    pub(crate) fn all_rows(&self, table: &str) -> Result<Vec<Map<String, Value>>> {
        let mut statement = self.connection.prepare(&format!("SELECT * FROM main.{table} ORDER BY id"))?;
        Ok(statement.query_map([], item::read_row)?.collect::<Result<_, _>>()?)
    }

    /// A row of any of our tables as a screen may show it: only-me things are not there while somebody is beside.
    pub(crate) fn shown_row(&self, table: &str, id: &str) -> Result<Option<Map<String, Value>>> {
        self.row_of(table, id)
    }

    /// A row of any of our tables, whoever is there.
    pub(crate) fn row(&self, table: &str, id: &str) -> Result<Option<Map<String, Value>>> {
        self.row_of(&format!("main.{table}"), id)
    }

    fn row_of(&self, table: &str, id: &str) -> Result<Option<Map<String, Value>>> {
        let mut statement = self.connection.prepare_cached(&format!("SELECT * FROM {table} WHERE id = :id"))?;
        let mut rows = statement.query_map(rusqlite::named_params! {":id": id}, item::read_row)?;
        Ok(rows.next().transpose()?)
    }
}

fn names<T: Item>() -> String {
    item::columns::<T>().map(|(name, _)| name).collect::<Vec<_>>().join(", ")
}

/// The key comes first; then everything that makes a change durable before the screen says "Saved".
fn key_and_settings(connection: &Connection, key: &DataKey) -> Result<()> {
    connection.pragma_update(None, "key", key.as_pragma().as_str())?;
    let _ = connection.pragma_update(None, "cipher_log_level", "NONE");
    connection
        .query_row("SELECT count(*) FROM sqlite_master", [], |_| Ok(()))
        .map_err(|error| Error::from(error).problem())?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> std::path::PathBuf {
        let folder = std::env::temp_dir().join(uuid::Uuid::now_v7().to_string());
        std::fs::create_dir_all(&folder).unwrap();
        folder
    }

    #[test]
    fn a_file_on_disk_is_not_readable_without_the_key() {
        let path = folder().join("record");
        drop(Store::open(&path, &DataKey::new()).unwrap());
        let bytes = std::fs::read(&path).unwrap();
        assert!(!bytes.starts_with(b"SQLite format 3"), "the header is plain text");
    }

    #[test]
    fn a_wrong_key_leaves_the_file_as_it_is() {
        let path = folder().join("record");
        drop(Store::open(&path, &DataKey::new()).unwrap());
        let before = std::fs::read(&path).unwrap();
        let problem = Store::open(&path, &DataKey::new()).unwrap_err().problem();
        assert_eq!(problem, Problem::RecordDamaged);
        assert_eq!(std::fs::read(&path).unwrap(), before, "the file changed");
    }

    #[test]
    fn a_plain_database_or_any_other_file_is_refused_and_left() {
        let path = folder().join("record");
        Connection::open(&path).unwrap().execute_batch("CREATE TABLE x (y); INSERT INTO x VALUES (1)").unwrap();
        let before = std::fs::read(&path).unwrap();
        assert_eq!(Store::open(&path, &DataKey::new()).unwrap_err().problem(), Problem::RecordDamaged);
        assert_eq!(std::fs::read(&path).unwrap(), before);
    }

    #[test]
    fn a_file_from_a_later_version_is_refused() {
        let (path, key) = (folder().join("record"), DataKey::new());
        let store = Store::open(&path, &key).unwrap();
        store.connection.pragma_update(None, "user_version", 999_999).unwrap();
        drop(store);
        assert_eq!(Store::open(&path, &key).unwrap_err().problem(), Problem::RecordNewer);
    }
}
