//! The one door for writes. Each write adds a row in the same transaction: what changed, who said it, when,
//! the row before and after, and a hash that chains it to the row before. Undo, "What changed" and later the
//! timeline read it; triggers forbid changing it.

use rusqlite::{Connection, named_params};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use ts_rs::TS;
use uuid::Uuid;

use crate::beside::VISITS;
use crate::dates::Moment;
use crate::error::{Problem, Result};
use crate::item::{self, Item};
use crate::store::Store;

/// What a change did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum What {
    /// It was not there before.
    Added,
    /// Something in it is other than before.
    Changed,
    /// It was put away.
    PutAway,
    /// It was brought back.
    BroughtBack,
    /// A change before this one was taken back.
    Undone,
}

impl What {
    fn as_str(self) -> &'static str {
        match self {
            What::Added => "added",
            What::Changed => "changed",
            What::PutAway => "put-away",
            What::BroughtBack => "brought-back",
            What::Undone => "undone",
        }
    }

    fn of(before: Option<&Map<String, Value>>, after: &Map<String, Value>) -> What {
        let away = |row: &Map<String, Value>| row.get("put_away").and_then(Value::as_i64) == Some(1);
        match before {
            None => What::Added,
            Some(before) if !away(before) && away(after) => What::PutAway,
            Some(before) if away(before) && !away(after) => What::BroughtBack,
            Some(_) => What::Changed,
        }
    }
}

/// One change in the history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Change {
    /// Its number; later changes have higher ones.
    pub id: i64,
    /// Id of the item that changed.
    pub item: String,
    /// The item's table: "people", "goals" …
    pub kind: String,
    /// Whose words: empty is the parent.
    pub said_by: String,
    /// When.
    pub at: Moment,
    /// What it did.
    pub what: What,
    /// What the item was called.
    pub title: String,
}

pub(crate) struct Written<'a> {
    pub kind: &'a str,
    pub title: &'a str,
    pub what: What,
    pub before: Option<&'a Map<String, Value>>,
    pub after: &'a Map<String, Value>,
    pub undoes: i64,
    pub at: Moment,
}

impl Store {
    /// Keeps an item: a new one when its id is empty or unknown. Nothing is written when nothing changed.
    ///
    /// # Errors
    /// What the item's own rules say, `TextTooLong`, or the disk.
    pub fn keep<T: Item>(&mut self, item: &T, now: Moment) -> Result<T> {
        item.check()?;
        item::check_lengths(&serde_json::to_value(item)?)?;
        let mut kept = item.clone();
        let mark = kept.mark_mut();
        mark.said_at = now;
        if let Some(only) = T::ONLY {
            mark.id = only.to_owned();
        } else if mark.id.is_empty() {
            mark.id = Uuid::now_v7().to_string();
        }
        let before = self.row(T::TABLE, &kept.mark().id)?;
        // What there is only one of is a blank to the screen while it is only me: it must not be written over.
        if T::ONLY.is_some() && before.is_some() && self.shown_row(T::TABLE, &kept.mark().id)?.is_none() {
            return Err(Problem::SomebodyBeside.into());
        }
        let after = item::to_row(&kept)?;
        if before.as_ref().is_some_and(|before| same_but_for_when(before, &after)) {
            return item::from_row(before.unwrap_or_default());
        }
        let what = What::of(before.as_ref(), &after);
        self.write(&Written {
            kind: T::TABLE,
            title: &kept.title(),
            what,
            before: before.as_ref(),
            after: &after,
            undoes: 0,
            at: now,
        })?;
        Ok(kept)
    }

    /// Puts an item of any kind away. It can always be brought back.
    pub fn put_away(&mut self, id: &str, now: Moment) -> Result<()> {
        self.set_put_away(id, true, now)
    }

    /// Brings back what was put away.
    pub fn bring_back(&mut self, id: &str, now: Moment) -> Result<()> {
        self.set_put_away(id, false, now)
    }

    fn set_put_away(&mut self, id: &str, away: bool, now: Moment) -> Result<()> {
        let last = self.changes_of(id)?.into_iter().next().ok_or(Problem::NotFound)?;
        let before = self.row(&last.kind, id)?.ok_or(Problem::NotFound)?;
        let mut after = before.clone();
        after.insert("put_away".to_owned(), Value::from(i64::from(away)));
        after.insert("said_at".to_owned(), serde_json::to_value(now)?);
        if same_but_for_when(&before, &after) {
            return Ok(());
        }
        let what = What::of(Some(&before), &after);
        self.write(&Written {
            kind: &last.kind,
            title: &last.title,
            what,
            before: Some(&before),
            after: &after,
            undoes: 0,
            at: now,
        })
    }

    /// Takes back the last change that has not been taken back, however long ago it was. `None`: nothing is left.
    /// What had been added is put away, never deleted.
    pub fn undo(&mut self, now: Moment) -> Result<Option<Change>> {
        let last = self.last_to_undo()?;
        last.map(|id| self.put_back_before(id, now)).transpose()
    }

    /// That a visit began, and what a kept one says, is not undone; nor, while somebody is beside, what is only me.
    fn last_to_undo(&self) -> Result<Option<i64>> {
        let sql = "SELECT id, kind, item FROM history WHERE what <> 'undone' AND blanked = 0
                   AND kind NOT IN ('settings', 'keeping', 'given', 'printed_lines', 'helper_keys', 'routine_days')
                   AND NOT (kind = 'visits' AND (what = 'added' OR (what = 'changed'
                       AND item IN (SELECT id FROM main.visits WHERE state = 'kept'))))
                   AND id NOT IN (SELECT undoes FROM history WHERE undoes > 0) ORDER BY id DESC";
        let mut found = self.connection.prepare_cached(sql)?;
        let mut rows = found.query([])?;
        while let Some(row) = rows.next()? {
            let (kind, item): (String, String) = (row.get("kind")?, row.get("item")?);
            if !self.is_beside() || self.shown_row(&kind, &item)?.is_some() {
                return Ok(Some(row.get("id")?));
            }
        }
        Ok(None)
    }

    /// Puts an item back to how it was before this change.
    pub fn put_back(&mut self, change: i64, now: Moment) -> Result<Change> {
        self.put_back_before(change, now)
    }

    fn put_back_before(&mut self, id: i64, now: Moment) -> Result<Change> {
        let sql = "SELECT id, item, kind, said_by, at, what, title, before FROM history WHERE id = :id";
        let (change, before): (Change, String) = self
            .connection
            .query_row(sql, named_params! {":id": id}, |row| Ok((read_change(row)?, row.get("before")?)))?;
        let present = self.row(&change.kind, &change.item)?.ok_or(Problem::NotFound)?;
        let mut after = present.clone();
        if before.is_empty() {
            after.insert("put_away".to_owned(), Value::from(1));
        } else {
            after.extend(serde_json::from_str::<Map<String, Value>>(&before)?);
        }
        self.write(&Written {
            kind: &change.kind,
            title: &change.title,
            what: What::Undone,
            before: Some(&present),
            after: &after,
            undoes: id,
            at: now,
        })?;
        Ok(change)
    }

    /// Everything that happened to one item, the latest first.
    pub fn changes_of(&self, item: &str) -> Result<Vec<Change>> {
        let sql = "SELECT id, item, kind, said_by, at, what, title FROM history WHERE item = :item ORDER BY id DESC";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map(named_params! {":item": item}, read_change)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Everything that happened to one item, as a screen may show it.
    ///
    /// # Errors
    /// The record's.
    pub fn list_changes(&self, item: &str) -> Result<Vec<Change>> {
        let changes = self.changes_of(item)?;
        let kind = changes.first().map_or("", |change| change.kind.as_str());
        let shown = kind.is_empty() || self.shown_row(kind, item)?.is_some();
        Ok(if shown { changes } else { Vec::new() })
    }

    /// What a thing was called when it last changed.
    pub(crate) fn title_of(&self, item: &str) -> Result<String> {
        Ok(self.changes_of(item)?.into_iter().next().map(|change| change.title).unwrap_or_default())
    }

    /// The last change of each thing that is put away now, the latest first.
    pub fn list_put_away(&self) -> Result<Vec<Change>> {
        let mut away = Vec::new();
        let sql =
            "SELECT max(id) AS id, item, kind, said_by, at, what, title FROM history GROUP BY item ORDER BY 1 DESC";
        let mut statement = self.connection.prepare_cached(sql)?;
        for change in statement.query_map([], read_change)? {
            let change = change?;
            let row = self.shown_row(&change.kind, &change.item)?.unwrap_or_default();
            if row.get("put_away").and_then(Value::as_i64) == Some(1) {
                away.push(change);
            }
        }
        Ok(away)
    }

    /// How many changes there have been.
    pub fn count_changes(&self) -> Result<i64> {
        Ok(self.connection.query_row("SELECT count(*) FROM history", [], |row| row.get(0))?)
    }

    /// Whether each row of the history still fits the hash that follows from it.
    pub fn history_is_whole(&self) -> Result<bool> {
        let mut statement = self.connection.prepare("SELECT * FROM history ORDER BY id")?;
        let mut last = String::new();
        for row in statement.query_map([], item::read_row)? {
            let mut row = row?;
            row.remove("id");
            let (hash, blanked) = (row.remove("hash"), row.remove("blanked"));
            let hash = hash.as_ref().and_then(Value::as_str).unwrap_or_default().to_owned();
            // A row that was deleted for ever has nothing left but its hash, and the chain goes on from that.
            let blanked = blanked.and_then(|blanked| blanked.as_i64()) == Some(1);
            let fits = if blanked { !hash.is_empty() } else { chained(&last, &row) == hash };
            if !fits {
                return Ok(false);
            }
            last = hash;
        }
        Ok(true)
    }

    pub(crate) fn write(&mut self, written: &Written<'_>) -> Result<()> {
        // Alone it is a transaction; within one of several writes it is a part of that.
        let part = self.connection.savepoint()?;
        upsert(&part, written.kind, written.after)?;
        add_to_history(&part, written)?;
        part.commit()?;
        if written.kind == VISITS { self.look_who_is_beside() } else { Ok(()) }
    }
}

/// The item's row becomes `row`; only the columns that it names are touched.
pub(crate) fn upsert(connection: &Connection, table: &str, row: &Map<String, Value>) -> Result<()> {
    let names: Vec<&str> = row.keys().map(String::as_str).collect();
    let set: Vec<String> = names.iter().map(|name| format!("{name} = excluded.{name}")).collect();
    let sql = format!(
        "INSERT INTO main.{table} ({}) VALUES (:{}) ON CONFLICT (id) DO UPDATE SET {}",
        names.join(", "),
        names.join(", :"),
        set.join(", ")
    );
    run_named(connection, &sql, row)
}

/// Runs a statement whose parameters are named like the row's columns.
fn run_named(connection: &Connection, sql: &str, row: &Map<String, Value>) -> Result<()> {
    let values: Vec<(String, rusqlite::types::Value)> =
        row.iter().map(|(name, cell)| (format!(":{name}"), item::to_sql(cell))).collect();
    let named: Vec<(&str, &dyn rusqlite::ToSql)> =
        values.iter().map(|(name, value)| (name.as_str(), value as &dyn rusqlite::ToSql)).collect();
    connection.prepare_cached(sql)?.execute(named.as_slice())?;
    Ok(())
}

fn add_to_history(connection: &Connection, written: &Written<'_>) -> Result<()> {
    let text = |name: &str| written.after.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let before = written.before.map(serde_json::to_string).transpose()?.unwrap_or_default();
    let mut row = Map::new();
    row.insert("kind".to_owned(), written.kind.into());
    row.insert("item".to_owned(), text("id").into());
    row.insert("what".to_owned(), written.what.as_str().into());
    row.insert("title".to_owned(), written.title.into());
    row.insert("said_by".to_owned(), text("said_by").into());
    row.insert("at".to_owned(), serde_json::to_value(written.at)?);
    row.insert("space".to_owned(), text("space").into());
    row.insert("before".to_owned(), before.into());
    row.insert("after".to_owned(), serde_json::to_string(written.after)?.into());
    row.insert("undoes".to_owned(), written.undoes.into());
    let last = "SELECT coalesce((SELECT hash FROM history ORDER BY id DESC LIMIT 1), '')";
    let last: String = connection.prepare_cached(last)?.query_row([], |row| row.get(0))?;
    let hash = chained(&last, &row);
    row.insert("hash".to_owned(), hash.into());
    let names: Vec<&str> = row.keys().map(String::as_str).collect();
    let sql = format!("INSERT INTO history ({}) VALUES (:{})", names.join(", "), names.join(", :"));
    run_named(connection, &sql, &row)
}

/// SHA-256 over the last hash and the row, whose keys stand in alphabetical order.
fn chained(last: &str, row: &Map<String, Value>) -> String {
    let mut hasher = Sha256::new();
    hasher.update(last.as_bytes());
    hasher.update(Value::Object(row.clone()).to_string().as_bytes());
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn same_but_for_when(before: &Map<String, Value>, after: &Map<String, Value>) -> bool {
    after.iter().all(|(name, cell)| name == "said_at" || before.get(name) == Some(cell))
}

fn read_change(row: &rusqlite::Row<'_>) -> rusqlite::Result<Change> {
    let fields = item::read_row(row)?;
    serde_json::from_value(Value::Object(fields))
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, error.into()))
}
