//! What every item of the record has in common: which one it is, whose words it holds, who may see it,
//! and how its fields stand in a table. A subject names its columns once; reading and writing follow.

use rusqlite::types::{Value as Sql, ValueRef};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use crate::dates::Moment;
use crate::error::{Problem, Result};

/// Who may see an item.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum Space {
    /// Only me: not on prints, not on visit screens. It does not mean secret.
    Private,
    /// I show it.
    #[default]
    Shared,
}

/// What every item carries.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Mark {
    /// UUIDv7. Empty on an item that has never been kept.
    pub id: String,
    /// Whose words these are: empty is the parent, else the worker's name.
    pub said_by: String,
    /// When it was last said.
    pub said_at: Moment,
    /// Who may see it.
    pub space: Space,
    /// Put away instead of deleted.
    pub put_away: bool,
}

impl Mark {
    /// The mark of a new item that starts in this space.
    pub fn new(space: Space) -> Mark {
        Mark { space, ..Mark::default() }
    }
}

/// How a field stands in its column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum As {
    /// Words, ids, days, times; `NULL` when it may be missing and is.
    Text,
    /// A whole number.
    Number,
    /// 0 or 1.
    Flag,
    /// A list or a small group, as JSON.
    Nested,
}

/// A column: its name, which is the field's name, and how it stands there.
pub type Column = (&'static str, As);

/// The columns of [`Mark`], in every table.
pub const MARK: [Column; 5] =
    [("id", As::Text), ("said_by", As::Text), ("said_at", As::Text), ("space", As::Text), ("put_away", As::Flag)];

/// The most characters a name may have.
pub const LONGEST_NAME: usize = 120;
/// The most characters any other field may have.
pub const LONGEST_TEXT: usize = 20_000;

/// The tables of all items, in the order in which a person would look at them.
pub const ITEM_TABLES: &[&str] = &[
    "me",
    "told",
    "children",
    "child_stages",
    "people",
    "appointments",
    "meetings",
    "outcomes",
    "apart",
    "family_times",
    "letterboxes",
    "box_letters",
    "memories",
    "money_home",
    "how_i_am",
    "another_baby",
    "assessments",
    "before_signings",
    "routines",
    "routine_days",
    "strengths",
    "needs",
    "worries",
    "goals",
    "supports",
    "promises",
    "own_cards",
    "card_photos",
    "card_looks",
    "practices",
    "visits",
    "views",
    "visit_corrections",
    "local_services",
    "reviews",
    "letters_out",
    "letters_in",
    "if_thens",
    "safe_places",
    "advocate_asks",
    "court_needs",
    "puzzles",
    "recordings",
    "prints_later",
    "given",
    "printed_lines",
    "helper_keys",
    "keeping",
    "settings",
    "reminders",
];

/// A kind of thing in the record, with a table of its own.
pub trait Item: Serialize + DeserializeOwned + Clone {
    /// The table.
    const TABLE: &'static str;
    /// The columns beside those of [`Mark`].
    const COLUMNS: &'static [Column];
    /// The space in which a new one starts.
    const SPACE: Space = Space::Shared;
    /// The id, where there is only one in a record.
    const ONLY: Option<&'static str> = None;

    /// Its mark.
    fn mark(&self) -> &Mark;
    /// Its mark, to change.
    fn mark_mut(&mut self) -> &mut Mark;
    /// What a person would call it, for "What changed".
    fn title(&self) -> String;
    /// The rules that hold for it.
    fn check(&self) -> Result<(), Problem>;
}

/// The two functions of [`Item`] that are the same wherever the mark is the field `mark`.
macro_rules! has_mark {
    () => {
        fn mark(&self) -> &$crate::item::Mark {
            &self.mark
        }

        fn mark_mut(&mut self) -> &mut $crate::item::Mark {
            &mut self.mark
        }
    };
}
pub(crate) use has_mark;

/// A new item, not kept yet, in the space in which its kind starts.
pub fn blank<T: Item + Default>() -> T {
    let mut item = T::default();
    item.mark_mut().space = T::SPACE;
    item
}

/// Holds for every text of an item, however it is nested.
pub fn check_lengths(item: &Value) -> Result<(), Problem> {
    match item {
        Value::String(text) if text.chars().count() > LONGEST_TEXT => Err(Problem::TextTooLong),
        Value::Array(list) => list.iter().try_for_each(check_lengths),
        Value::Object(fields) => fields.values().try_for_each(check_lengths),
        _ => Ok(()),
    }
}

/// A name: may be empty, may not be a page of text.
pub fn check_name(name: &str) -> Result<(), Problem> {
    if name.chars().count() > LONGEST_NAME { Err(Problem::TextTooLong) } else { Ok(()) }
}

/// All columns of an item's table.
pub fn columns<T: Item>() -> impl Iterator<Item = Column> {
    MARK.into_iter().chain(T::COLUMNS.iter().copied())
}

/// The item as a row: column name to what stands in it.
pub fn to_row<T: Item>(item: &T) -> Result<Map<String, Value>> {
    let Value::Object(mut fields) = serde_json::to_value(item)? else { return Err(Problem::Unexpected.into()) };
    let mut row = Map::new();
    for (name, how) in columns::<T>() {
        let field = fields.remove(name).unwrap_or(Value::Null);
        let cell = match how {
            As::Nested => Value::String(serde_json::to_string(&field)?),
            As::Flag => Value::from(i64::from(field.as_bool().unwrap_or_default())),
            As::Text | As::Number => field,
        };
        row.insert(name.to_owned(), cell);
    }
    Ok(row)
}

/// A row as the item.
pub fn from_row<T: Item>(mut row: Map<String, Value>) -> Result<T> {
    let mut fields = Map::new();
    for (name, how) in columns::<T>() {
        let cell = row.remove(name).unwrap_or(Value::Null);
        let field = match (how, cell) {
            (As::Nested, Value::String(text)) => serde_json::from_str(&text)?,
            (As::Flag, cell) => Value::Bool(cell.as_i64().unwrap_or_default() != 0),
            (_, cell) => cell,
        };
        fields.insert(name.to_owned(), field);
    }
    Ok(serde_json::from_value(Value::Object(fields))?)
}

/// A row of any table, as history keeps it.
pub fn read_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Map<String, Value>> {
    let names: Vec<String> = row.as_ref().column_names().map(str::to_owned).collect();
    let mut fields = Map::new();
    for name in names {
        let cell = match row.get_ref(name.as_str())? {
            ValueRef::Null | ValueRef::Blob(_) => Value::Null,
            ValueRef::Integer(number) => Value::from(number),
            ValueRef::Real(number) => Value::from(number),
            ValueRef::Text(text) => Value::from(String::from_utf8_lossy(text).into_owned()),
        };
        fields.insert(name, cell);
    }
    Ok(fields)
}

/// A cell as SQLite takes it.
pub fn to_sql(cell: &Value) -> Sql {
    match cell {
        Value::Null => Sql::Null,
        Value::Bool(flag) => Sql::Integer(i64::from(*flag)),
        Value::Number(number) => number.as_i64().map_or(Sql::Null, Sql::Integer),
        Value::String(text) => Sql::Text(text.clone()),
        nested @ (Value::Array(_) | Value::Object(_)) => Sql::Text(nested.to_string()),
    }
}
