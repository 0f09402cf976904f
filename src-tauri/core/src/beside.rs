//! While a visit is open somebody is beside the parent, and only-me things do not show. This is the one place that holds
//! it: every table of items is then read through a view of the same name that leaves them out, so that no list, however
//! it is asked for, can show one. What the program itself must know (history, reminders, copies) reads behind the views.

use crate::error::Result;
use crate::item::ITEM_TABLES;
use crate::store::Store;

/// Tables that hold how the program is set, and the parent's name: nothing there is shown or hidden by itself.
const ALWAYS_READ: [&str; 4] = ["me", "settings", "keeping", "reminders"];

/// The table of visits: what is written there says whether somebody is beside the parent.
pub(crate) const VISITS: &str = "visits";

/// A visit is open, or paused while nobody has said that they are alone.
const OPEN: &str = "SELECT count(*) FROM main.visits
    WHERE put_away = 0 AND (state = 'open' OR (state = 'paused' AND alone = 0))";

impl Store {
    /// Whether somebody is beside the parent, so that only-me things do not show.
    pub fn is_beside(&self) -> bool {
        self.beside
    }

    /// Looks again whether a visit is open, as after each change of one. What says so stands in the record, so that
    /// it is still true after the power went.
    pub(crate) fn look_who_is_beside(&mut self) -> Result<()> {
        let open: u32 = self.connection.query_row(OPEN, [], |row| row.get(0))?;
        let beside = open > 0;
        if beside != self.beside {
            self.connection.execute_batch(&if beside { leave_out() } else { show_all() })?;
            self.beside = beside;
        }
        Ok(())
    }

    /// Reads with only-me things in it, for what no screen shows.
    pub(crate) fn with_only_me<T>(&self, ask: impl FnOnce(&Store) -> Result<T>) -> Result<T> {
        if !self.beside {
            return ask(self);
        }
        self.connection.execute("UPDATE temp.reading SET only_me = 1", [])?;
        let answer = ask(self);
        self.connection.execute("UPDATE temp.reading SET only_me = 0", [])?;
        answer
    }
}

fn tables() -> impl Iterator<Item = &'static str> {
    ITEM_TABLES.iter().copied().filter(|table| !ALWAYS_READ.contains(table))
}

// A savepoint holds inside a transaction too. What is there already was left by one that was rolled back.
fn leave_out() -> String {
    let begin = "SAVEPOINT beside; DROP TABLE IF EXISTS temp.reading;
        CREATE TEMP TABLE reading (only_me INTEGER); INSERT INTO temp.reading VALUES (0);\n";
    let views = tables().map(|table| {
        format!(
            "CREATE TEMP VIEW IF NOT EXISTS {table} AS SELECT * FROM main.{table}
             WHERE space <> 'private' OR (SELECT only_me FROM temp.reading) = 1;\n"
        )
    });
    std::iter::once(begin.to_owned()).chain(views).chain(["RELEASE beside;".to_owned()]).collect()
}

fn show_all() -> String {
    let views = tables().map(|table| format!("DROP VIEW IF EXISTS temp.{table};\n"));
    let end = "DROP TABLE IF EXISTS temp.reading; RELEASE beside;";
    std::iter::once("SAVEPOINT beside;\n".to_owned()).chain(views).chain([end.to_owned()]).collect()
}
