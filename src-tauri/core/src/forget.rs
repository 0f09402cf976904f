//! The one way past "nothing is lost": the parent's own delete for ever. It takes away the item, the photos and sounds
//! that nothing else shows, and everything that the history says about it; of each row of the history the hash stays, so
//! that the chain of all the others still holds.

use std::collections::BTreeSet;

use rusqlite::{Connection, named_params};

use crate::error::{Problem, Result};
use crate::item::ITEM_TABLES;
use crate::store::Store;

impl Store {
    /// Whether a thing is put away.
    ///
    /// # Errors
    /// `NotFound`.
    pub(crate) fn is_put_away(&self, id: &str) -> Result<bool> {
        let kind = self.kind_of(id)?;
        let row = self.row(&kind, id)?.ok_or(Problem::NotFound)?;
        Ok(row.get("put_away").and_then(serde_json::Value::as_i64) == Some(1))
    }

    /// Whether the record holds anything of it.
    pub(crate) fn knows(&self, id: &str) -> Result<bool> {
        let sql = "SELECT count(*) FROM history WHERE item = :id AND blanked = 0";
        let rows: i64 = self.connection.query_row(sql, named_params! {":id": id}, |row| row.get(0))?;
        Ok(rows > 0)
    }

    /// Takes a thing out of the record for ever.
    ///
    /// # Errors
    /// `NotFound`.
    pub(crate) fn forget(&mut self, id: &str) -> Result<()> {
        let kind = self.kind_of(id)?;
        let transaction = self.connection.transaction()?;
        take_out(&transaction, &kind, id)?;
        for printed in printed_of(&transaction, id)? {
            take_out(&transaction, "printed_lines", &printed)?;
        }
        for sha256 in not_shown(&transaction)? {
            transaction.execute("DELETE FROM kept WHERE sha256 = :sha256", named_params! {":sha256": sha256})?;
        }
        transaction.commit()?;
        Ok(())
    }

    /// Writes the whole file anew, so that nothing of what was taken out is left between its pages.
    pub(crate) fn rub_out(&mut self) -> Result<()> {
        self.connection.execute_batch("VACUUM")?;
        self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(())
    }

    /// Leaves one file, with nothing waiting beside it.
    pub(crate) fn close_to_one_file(self) -> Result<()> {
        self.connection.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))?;
        Ok(())
    }

    fn kind_of(&self, id: &str) -> Result<String> {
        let kind = self.changes_of(id)?.into_iter().next().ok_or(Problem::NotFound)?.kind;
        if ITEM_TABLES.contains(&kind.as_str()) { Ok(kind) } else { Err(Problem::NotFound.into()) }
    }
}

fn take_out(connection: &Connection, kind: &str, id: &str) -> Result<()> {
    connection.execute(&format!("DELETE FROM main.{kind} WHERE id = :id"), named_params! {":id": id})?;
    blank_history(connection, id)
}

/// The printed lines that tell of a thing, or name it: their words and their fingerprints go too.
fn printed_of(connection: &Connection, id: &str) -> Result<Vec<String>> {
    let sql =
        "SELECT id FROM main.printed_lines WHERE item = :id OR about = :id OR given = :id OR instr(people, :id) > 0";
    let mut found = connection.prepare(sql)?;
    let ids = found.query_map(named_params! {":id": id}, |row| row.get(0))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

/// The history may be blanked only here: its guard is lifted for one statement of one transaction.
fn blank_history(connection: &Connection, id: &str) -> Result<()> {
    let guard: String = connection.query_row(
        "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = 'history_is_not_changed'",
        [],
        |row| row.get(0),
    )?;
    connection.execute_batch("DROP TRIGGER history_is_not_changed")?;
    let sql = "UPDATE history SET blanked = 1, title = '', said_by = '', before = '', after = '' WHERE item = :id";
    connection.execute(sql, named_params! {":id": id})?;
    connection.execute_batch(&guard)?;
    Ok(())
}

/// The kept photos and sounds that nothing shows and nothing could show again by undo: those of what was just taken
/// out, and the whole photo behind one that was cut.
fn not_shown(connection: &Connection) -> Result<BTreeSet<String>> {
    let mut all = connection.prepare("SELECT sha256 FROM kept")?;
    let mut left: BTreeSet<String> = all.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let mut history = connection.prepare("SELECT before || ' ' || after FROM history WHERE blanked = 0")?;
    for text in history.query_map([], |row| row.get::<_, String>(0))? {
        for word in text?.split(|sign: char| !sign.is_ascii_hexdigit()).filter(|word| word.len() == 64) {
            left.remove(word);
        }
    }
    Ok(left)
}
