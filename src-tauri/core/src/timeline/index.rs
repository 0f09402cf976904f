//! The index of a printed timeline: for each line a fingerprint, kept when the paper leaves the computer, so that the
//! paper can be checked against the record. It holds nothing but the lines that are on the paper.
//!
//! The fingerprint of a line is the SHA-256, in 64 small hexadecimal digits, of one line of JSON without spaces: an array
//! of texts, in this order: `by-my-side-line-1`, the id of the source item, what the line tells, the day on which it
//! happened, the day on which it was written, who said it (empty is the parent), the names in it joined by a comma and a
//! space, what it is called, what else was said, what it puts right. These are the words of the record, so a new version
//! of this program or another language leaves the fingerprint as it is.
//!
//! The code of a paper is the first 8 digits of the SHA-256 of all its fingerprints, one after the other.

use std::collections::BTreeMap;

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use super::{Names, TimelineLine, TimelineSpan};
use crate::dates::{Day, Now};
use crate::error::{Problem, Result};
use crate::given::Given;
use crate::item::{As, Column, Item, Mark, Space, blank, columns, from_row, has_mark, read_row};
use crate::people::Person;
use crate::store::Store;
use crate::text::Words;

/// The first of what is hashed: it says which form this is.
const FORM: &str = "by-my-side-line-1";
/// How many digits the code of a paper has.
const CODE: usize = 8;
/// Fewer digits than this name no paper.
const FEWEST: usize = 4;

/// A line of a timeline that left the computer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct PrintedLine {
    /// What every item carries. `said_by` is who said the line.
    #[serde(flatten)]
    pub mark: Mark,
    /// Id of the paper or file in "Who I gave this to".
    pub given: String,
    /// The code of the paper.
    pub code: String,
    /// Its number on the paper, from 1.
    pub number: u32,
    /// Id of the line.
    pub line: String,
    /// Id of the item that it comes from.
    pub item: String,
    /// Id of the item on whose page it can be read.
    pub about: String,
    /// Ids of people in it.
    pub people: Vec<String>,
    /// The day on which it happened.
    pub happened: Option<Day>,
    /// The day on which it was written.
    pub written: Option<Day>,
    /// What stood on the paper.
    pub words: String,
    /// Its fingerprint.
    pub hash: String,
}

impl Item for PrintedLine {
    const TABLE: &'static str = "printed_lines";
    const SPACE: Space = Space::Private;
    const COLUMNS: &'static [Column] = &[
        ("given", As::Text),
        ("code", As::Text),
        ("number", As::Number),
        ("line", As::Text),
        ("item", As::Text),
        ("about", As::Text),
        ("people", As::Nested),
        ("happened", As::Text),
        ("written", As::Text),
        ("words", As::Text),
        ("hash", As::Text),
    ];

    has_mark!();

    /// It has no name of its own: its words are gone when its item is deleted for ever.
    fn title(&self) -> String {
        String::new()
    }

    fn check(&self) -> Result<(), Problem> {
        if self.given.is_empty() || self.hash.is_empty() { Err(Problem::NotAllowed) } else { Ok(()) }
    }
}

/// A timeline that left the computer and can be checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct PrintedIndex {
    /// What left.
    pub given: Given,
    /// The code on the paper.
    pub code: String,
    /// How many lines there are.
    pub lines: u32,
}

/// What became of a line since it was printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum StillSays {
    /// The same words.
    Same,
    /// The same words, written again on another day.
    WrittenAgain,
    /// Other words, another day, or somebody else.
    Changed,
    /// It is put away.
    PutAway,
    /// The item is there, and has no such line any more.
    NotThere,
}

/// A printed line beside what the record says now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct CheckedLine {
    /// What was printed.
    pub printed: PrintedLine,
    /// What the record says now, where it says anything.
    pub now: Option<TimelineLine>,
    /// What became of it.
    pub state: StillSays,
}

/// The fingerprint of a line that was told.
pub fn fingerprint(line: &TimelineLine) -> String {
    let (day, written) = (line.day.0.to_string(), line.written.0.to_string());
    let (what, names) = (line.name(), line.names.join(", "));
    let TimelineLine { item, said_by, title, note, was, .. } = line;
    let form = [FORM, item, &what, &day, &written, said_by, &names, title, note, was];
    hex(&serde_json::to_vec(&form).unwrap_or_default())
}

/// The code of a paper with these fingerprints.
pub fn code_of(hashes: &[String]) -> String {
    hex(hashes.concat().as_bytes()).chars().take(CODE).collect()
}

fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A line as it stands on paper.
fn words_of(line: &TimelineLine) -> String {
    std::iter::once(&line.words).chain(&line.more).cloned().collect::<Vec<_>>().join("\n")
}

impl Store {
    /// Keeps what was printed of the timeline, so that the paper can be checked. `lines` are those on the paper, in order.
    ///
    /// # Errors
    /// The disk.
    pub fn keep_printed_lines(&mut self, given: &str, lines: &[TimelineLine], now: Now) -> Result<()> {
        let hashes: Vec<String> = lines.iter().map(fingerprint).collect();
        let code = code_of(&hashes);
        self.all_or_none(|store| {
            for ((number, line), hash) in (1..).zip(lines).zip(hashes) {
                let mark = Mark { said_by: line.said_by.clone(), ..blank::<PrintedLine>().mark };
                let printed = PrintedLine {
                    mark,
                    given: given.to_owned(),
                    code: code.clone(),
                    number,
                    line: line.id.clone(),
                    item: line.item.clone(),
                    about: line.about.clone(),
                    people: line.people.clone(),
                    happened: Some(line.day),
                    written: Some(line.written),
                    words: words_of(line),
                    hash,
                };
                store.keep(&printed, now.moment)?;
            }
            Ok(())
        })
    }

    /// The timelines that left the computer, the latest first.
    ///
    /// # Errors
    /// The record's.
    pub fn list_printed(&self) -> Result<Vec<PrintedIndex>> {
        self.printed_where("")
    }

    /// Those of which the code, or the fingerprint of a line, begins with these digits.
    ///
    /// # Errors
    /// The record's.
    pub fn find_printed(&self, typed: &str) -> Result<Vec<PrintedIndex>> {
        let digits: String = typed.to_lowercase().chars().filter(char::is_ascii_hexdigit).collect();
        if digits.len() < FEWEST { Ok(Vec::new()) } else { self.printed_where(&digits) }
    }

    fn printed_where(&self, digits: &str) -> Result<Vec<PrintedIndex>> {
        let sql = "SELECT given, max(code), count(*) FROM printed_lines WHERE put_away = 0 AND given IN
                 (SELECT given FROM printed_lines WHERE substr(code, 1, length(:digits)) = :digits
                  OR substr(hash, 1, length(:digits)) = :digits)
             GROUP BY given ORDER BY given DESC";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map(named_params! {":digits": digits}, |row| {
            Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?))
        })?;
        let mut found = Vec::new();
        for row in rows {
            let (given, code, lines) = row?;
            if let Ok(given) = self.find::<Given>(&given) {
                found.push(PrintedIndex { given, code, lines });
            }
        }
        Ok(found)
    }

    /// Each line of a printed timeline beside what the record says now.
    ///
    /// # Errors
    /// The record's.
    pub fn check_printed(&self, given: &str, words: &Words, now: Now) -> Result<Vec<CheckedLine>> {
        let printed = self.lines_of_paper(given)?;
        let chosen: Vec<String> = printed.iter().map(|line| line.line.clone()).collect();
        let names = Names::of(&named_on(self.list_people()?, &chosen));
        let mut present = BTreeMap::new();
        for mut line in self.timeline_lines(&TimelineSpan::default(), now)? {
            line.tell(&names, words);
            present.insert(line.id.clone(), line);
        }
        printed.into_iter().map(|line| self.checked(line, &mut present)).collect()
    }

    /// What was kept of one paper, in its order.
    fn lines_of_paper(&self, given: &str) -> Result<Vec<PrintedLine>> {
        let names: Vec<&str> = columns::<PrintedLine>().map(|(name, _)| name).collect();
        let sql = format!(
            "SELECT {} FROM printed_lines WHERE put_away = 0 AND given = :given ORDER BY number",
            names.join(", ")
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map(named_params! {":given": given}, read_row)?.collect::<Result<Vec<_>, _>>()?;
        rows.into_iter().map(from_row).collect()
    }

    fn checked(&self, printed: PrintedLine, present: &mut BTreeMap<String, TimelineLine>) -> Result<CheckedLine> {
        let now = present.remove(&printed.line);
        let state = match &now {
            Some(line) if fingerprint(line) == printed.hash => StillSays::Same,
            Some(line) => {
                let written = printed.written.unwrap_or(line.written);
                let but_for_that = TimelineLine { written, ..line.clone() };
                if fingerprint(&but_for_that) == printed.hash { StillSays::WrittenAgain } else { StillSays::Changed }
            }
            None if self.is_put_away(&printed.item).unwrap_or_default() => StillSays::PutAway,
            None => StillSays::NotThere,
        };
        Ok(CheckedLine { printed, now, state })
    }
}

/// Those whose names may stand on a print: everybody who is shown, and who was chosen by a line of their own.
pub(crate) fn named_on(mut people: Vec<Person>, chosen: &[String]) -> Vec<Person> {
    let named = |person: &Person| chosen.iter().any(|one| one.contains(&person.mark.id));
    people.retain(|person| person.mark.space == Space::Shared || named(person));
    people
}
