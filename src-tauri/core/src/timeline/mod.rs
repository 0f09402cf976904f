//! The timeline: what happened, line by line, each with two dates: when it happened, and when its words were last
//! written. It is read from what the record holds now, for a window of days or about one person, child or subject; the
//! years read the same sources.

mod index;
mod sources;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use crate::children::Child;
use crate::dates::{Day, Moment, Now, said_day};
use crate::error::Result;
use crate::item::{Space, read_row};
use crate::people::Person;
use crate::store::Store;
use crate::text::Words;
use crate::years::{TOLD_OF, YearWhat};

pub(crate) use index::named_on;
pub use index::{CheckedLine, PrintedIndex, PrintedLine, StillSays, code_of, fingerprint};

/// A window of the timeline.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct TimelineSpan {
    /// From this day on; from the first without one.
    pub from: Option<Day>,
    /// Up to and with this day; to the last without one.
    pub to: Option<Day>,
    /// Id of a person or child, the name of a subject, or empty for all.
    pub about: String,
}

/// One line of the timeline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct TimelineLine {
    /// Tells it apart: the item, and what it tells.
    pub id: String,
    /// The day on which it happened.
    pub day: Day,
    /// The day on which its words were last written.
    pub written: Day,
    /// What it tells.
    pub what: YearWhat,
    /// The item's table.
    pub kind: String,
    /// Id of the item that it comes from.
    pub item: String,
    /// Id of the item on whose page it can be read.
    pub about: String,
    /// What the item is called; may be the id of a message.
    pub title: String,
    /// Whose words: empty is the parent.
    pub said_by: String,
    /// Who may see it.
    pub space: Space,
    /// Ids of people, and names of those who are not in My people.
    pub people: Vec<String>,
    /// What else was said.
    pub note: String,
    /// What it puts right: what was said before, or the day of the visit.
    pub was: String,
    /// The names of the people, as far as they may be seen.
    pub names: Vec<String>,
    /// It in a sentence.
    pub words: String,
    /// What else there is to say, a sentence each.
    pub more: Vec<String>,
}

impl Store {
    /// The lines of a window, the first first, in the words of this language.
    ///
    /// # Errors
    /// The record's.
    pub fn timeline(&self, span: &TimelineSpan, words: &Words, now: Now) -> Result<Vec<TimelineLine>> {
        let names = Names::of(&self.list_people()?);
        let mut lines = self.timeline_lines(span, now)?;
        lines.iter_mut().for_each(|line| line.tell(&names, words));
        Ok(lines)
    }

    /// The same without their words.
    pub(crate) fn timeline_lines(&self, span: &TimelineSpan, now: Now) -> Result<Vec<TimelineLine>> {
        let only_me =
            TOLD_OF.map(|table| format!("SELECT id FROM main.{table} WHERE space = 'private'")).join(" UNION ALL ");
        let sql = format!(
            "WITH only_me AS MATERIALIZED ({only_me}) SELECT said.*, space = 'private' OR item IN (SELECT id FROM only_me)
                 OR about IN (SELECT id FROM only_me) AS hidden
             FROM ({}) AS said WHERE substr(day, 1, 10) BETWEEN :from AND :to ORDER BY day, at, item, what, part",
            sources::all()
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let last = now.day();
        let values = named_params! {
            ":from": span.from.map_or("0000".to_owned(), |day| day.0.to_string()), ":to": span.to.unwrap_or(last).0.to_string(),
            ":today": now.day().0.to_string(),
        };
        let rows = statement.query_map(values, read_row)?.collect::<Result<Vec<_>, _>>()?;
        let mut lines = rows.into_iter().map(|row| line_of(row, now)).collect::<Result<Vec<_>>>()?;
        let about = self.about_whom(&span.about)?;
        lines.retain(|line| about.has(line) && !(self.is_beside() && line.space == Space::Private));
        Ok(lines)
    }

    fn about_whom(&self, about: &str) -> Result<About> {
        if about.is_empty() {
            return Ok(About::All);
        }
        if let Ok(person) = self.find::<Person>(about) {
            return Ok(About::Person(person));
        }
        if let Ok(child) = self.find::<Child>(about) {
            return Ok(About::Child(child));
        }
        Ok(About::Subject(about.to_owned()))
    }
}

/// What a window is about.
enum About {
    All,
    Person(Person),
    Child(Child),
    Subject(String),
}

impl About {
    fn has(&self, line: &TimelineLine) -> bool {
        match self {
            About::All => true,
            About::Person(Person { mark, name, .. }) => {
                line.people.contains(&mark.id) || line.item == mark.id || (!name.is_empty() && line.said_by == *name)
            }
            About::Child(Child { mark, name, .. }) => line.about == mark.id || line.mentions(name),
            About::Subject(subject) => subject_of(&line.kind) == subject,
        }
    }
}

/// The subject that a table belongs to: `timeline-about-<subject>`.
fn subject_of(kind: &str) -> &'static str {
    match kind {
        "outcomes" | "meetings" => "dates",
        "supports" | "advocate_asks" => "help",
        "promises" => "promises",
        "letters_out" | "letters_in" => "letters",
        "visits" | "visit_corrections" => "visits",
        _ => "other",
    }
}

/// The names of people by their ids.
#[derive(Debug, Clone, Default)]
pub(crate) struct Names(BTreeMap<String, String>);

impl Names {
    pub fn of(people: &[Person]) -> Names {
        let named = people.iter().map(|person| (person.mark.id.clone(), person.name.trim().to_owned()));
        Names(named.collect())
    }

    /// The names of those who may be seen. A name that was typed stands for itself.
    fn find(&self, people: &[String]) -> Vec<String> {
        let known = people.iter().filter_map(|one| match self.0.get(one) {
            Some(name) => Some(name.clone()),
            None if uuid::Uuid::parse_str(one).is_ok() => None,
            None => Some(one.trim().to_owned()),
        });
        known.filter(|name| !name.is_empty()).collect()
    }
}

impl TimelineLine {
    /// Whether a name stands in its words, as a word of its own.
    fn mentions(&self, name: &str) -> bool {
        let name = name.trim().to_lowercase();
        let text = format!("{} {} {}", self.title, self.note, self.was).to_lowercase();
        let apart = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
        !name.is_empty()
            && text.match_indices(&name).any(|(at, _)| {
                let (before, after) = (text.get(..at), text.get(at + name.len()..));
                apart(before.and_then(|text| text.chars().next_back()))
                    && apart(after.and_then(|text| text.chars().next()))
            })
    }

    /// Says it in words, with the names that may be seen.
    pub(crate) fn tell(&mut self, names: &Names, words: &Words) {
        self.names = names.find(&self.people);
        let they = words.text("year-they", &[]);
        let name = self.names.first().cloned().unwrap_or(they);
        let title = match self.what {
            YearWhat::Looked if self.title.trim().is_empty() => words.text("again-plan", &[]),
            _ => titled(&self.title, words),
        };
        self.words = words.text(&format!("year-{}", self.name()), &[("title", title.into()), ("name", name.into())]);
        self.more = [self.told_note(words), self.told_was(words)].concat();
    }

    /// What it tells, as the end of the id of its words.
    pub(crate) fn name(&self) -> String {
        serde_json::to_value(self.what).ok().and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default()
    }

    /// A day that stands there as a note is the one by which a promise was to be done.
    fn told_note(&self, words: &Words) -> Vec<String> {
        match as_day(&self.note) {
            Some(day) => vec![words.text("print-promise-by", &[("day", said_day(words, day).into())])],
            None => self.note.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect(),
        }
    }

    fn told_was(&self, words: &Words) -> Vec<String> {
        let was = self.was.trim();
        match (was, self.what) {
            ("", _) => Vec::new(),
            (day, YearWhat::VisitRight) => {
                let day = as_day(day).map(|day| said_day(words, day)).unwrap_or_default();
                vec![words.text("print-timeline-right-visit", &[("day", day.into())])]
            }
            (what, YearWhat::PromiseChanged) => vec![words.text("print-promise-was", &[("what", what.into())])],
            (what, _) => {
                let title = titled(&self.title, words);
                let before = words.text(&format!("year-{what}"), &[("title", title.into())]);
                vec![words.text("print-timeline-right", &[("what", before.into())])]
            }
        }
    }
}

/// Some things are called by the id of a message.
fn titled(title: &str, words: &Words) -> String {
    let is_id = ["kind-", "letter-"].iter().any(|begin| title.starts_with(begin));
    match title {
        id if is_id && words.has(id) => words.text(id, &[]),
        // Nobody has said yet what kind it is.
        id if is_id => words.text(if id.starts_with("kind-") { "print-date" } else { "print-title-letter" }, &[]),
        own => own.trim().to_owned(),
    }
}

fn as_day(text: &str) -> Option<Day> {
    text.trim().parse().ok().map(Day)
}

/// A row as a line. Where there is only the moment at which it was first written, it is of the day of that.
fn line_of(mut row: Map<String, Value>, now: Now) -> Result<TimelineLine> {
    let text = |row: &Map<String, Value>, name: &str| match row.get(name) {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(number)) => number.to_string(),
        _ => String::new(),
    };
    let day_of = |moment: String| -> Result<Value> {
        let moment: Moment = serde_json::from_value(moment.into())?;
        Ok(serde_json::to_value(Now { moment, zone: now.zone }.day())?)
    };
    if as_day(&text(&row, "day")).is_none() {
        row.insert("day".to_owned(), day_of(text(&row, "day"))?);
    }
    row.insert("written".to_owned(), day_of(text(&row, "at"))?);
    let hidden = row.get("hidden").and_then(Value::as_i64) == Some(1);
    row.insert("space".to_owned(), serde_json::to_value(if hidden { Space::Private } else { Space::Shared })?);
    let people: Vec<String> = serde_json::from_str(&text(&row, "people"))?;
    row.insert("people".to_owned(), people.into_iter().filter(|one| !one.is_empty()).collect());
    let id = format!("{}.{}.{}", text(&row, "item"), key(&text(&row, "what")), text(&row, "part"));
    row.insert("id".to_owned(), id.into());
    for (name, blank) in [("names", Value::Array(Vec::new())), ("words", "".into()), ("more", Value::Array(Vec::new()))]
    {
        row.insert(name.to_owned(), blank);
    }
    Ok(serde_json::from_value(Value::Object(row))?)
}

/// The same line, whatever it says now: an answer may turn from no to yes.
fn key(what: &str) -> &str {
    match what {
        "i-said" | "they-said" => "said",
        "help-yes" | "help-no" => "help-answer",
        "letter-yes" | "letter-no" => "letter-answer",
        "moved" | "cancelled-by-them" | "cancelled-by-me" | "did-not-happen" => "happened",
        other => other,
    }
}
