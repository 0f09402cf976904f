//! What I think: the parent's answer to something that others wrote. It can be given later and alone, and never has to be.
//! A new answer is added; the one before stays, with its day and who was in the room.

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Visit;
use crate::dates::{Day, Now};
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, Space, columns, from_row, has_mark, read_row};
use crate::store::Store;

/// What the parent thinks of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum ViewAnswer {
    /// I agree.
    Agree,
    /// I agree with some of it.
    Some,
    /// I do not agree.
    DoNotAgree,
    /// I do not know yet.
    NotKnownYet,
    /// Nothing was said, and nothing has to be.
    #[default]
    NotSaid,
}

/// What the parent thinks of something that others wrote, on one day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct View {
    /// What every item carries. It is always the parent who says it.
    #[serde(flatten)]
    pub mark: Mark,
    /// Id of the visit or other thing.
    pub about: String,
    /// Id of a note in it; empty for the whole.
    pub part: String,
    /// The answer.
    pub view: ViewAnswer,
    /// Words beside it.
    pub words: String,
    /// Names of those who were in the room; empty where the parent was alone.
    pub in_room: Vec<String>,
    /// The day on which it was said.
    pub day: Option<Day>,
    /// What the thing was called then.
    pub title: String,
}

impl Item for View {
    const TABLE: &'static str = "views";
    const SPACE: Space = Space::Private;
    const COLUMNS: &'static [Column] = &[
        ("about", As::Text),
        ("part", As::Text),
        ("view", As::Text),
        ("words", As::Text),
        ("in_room", As::Nested),
        ("day", As::Text),
        ("title", As::Text),
    ];

    has_mark!();

    fn title(&self) -> String {
        self.title.clone()
    }

    fn check(&self) -> Result<(), Problem> {
        let theirs = !self.mark.said_by.is_empty();
        let nothing = self.about.is_empty() || self.view == ViewAnswer::NotSaid;
        if theirs || nothing { Err(Problem::NotAllowed) } else { Ok(()) }
    }
}

impl View {
    /// The same but for who may see it.
    fn says_what(&self, other: &View) -> bool {
        let key = |view: &View| (view.part.clone(), view.view, view.words.clone(), view.in_room.clone());
        self.about == other.about && key(self) == key(other)
    }
}

impl Store {
    /// What the parent thought of a thing and of its parts, the latest first.
    ///
    /// # Errors
    /// The record's.
    pub fn list_views(&self, about: &str) -> Result<Vec<View>> {
        let names: Vec<&str> = columns::<View>().map(|(name, _)| name).collect();
        let sql =
            format!("SELECT {} FROM views WHERE put_away = 0 AND about = :about ORDER BY id DESC", names.join(", "));
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map(named_params! {":about": about}, read_row)?.collect::<Result<Vec<_>, _>>()?;
        rows.into_iter().map(from_row).collect()
    }

    /// A blank view, only me. `part` is the id of a note, or empty for the whole.
    ///
    /// # Errors
    /// The record's.
    pub fn new_view(&self, about: &str, part: &str, now: Now) -> Result<View> {
        Ok(View {
            mark: Mark::new(View::SPACE),
            about: about.to_owned(),
            part: part.to_owned(),
            day: Some(now.day()),
            title: self.title_of(about)?,
            ..View::default()
        })
    }

    /// Keeps what the parent thinks. Another answer than before is a row of its own, with the day on which it is said.
    ///
    /// # Errors
    /// `NotAllowed` without an answer, or where it is not the parent's; `TextTooLong`.
    pub fn save_view(&mut self, view: &View, now: Now) -> Result<View> {
        let before = self.with_only_me(|store| store.find::<View>(&view.mark.id)).ok();
        let kept = match before {
            Some(before) if before.says_what(view) => {
                let mark = Mark { space: view.mark.space, ..before.mark.clone() };
                View { mark, ..before }
            }
            _ => {
                let mark = Mark { id: String::new(), ..view.mark.clone() };
                View { mark, day: Some(now.day()), ..view.clone() }
            }
        };
        self.keep(&kept, now.moment)
    }

    /// What was said in a visit, of the whole and of its notes, as views.
    pub(super) fn keep_views_of(&mut self, visit: &Visit, now: Now) -> Result<()> {
        let whole = (String::new(), visit.think, visit.think_words.clone());
        let notes = visit.notes.iter().map(|note| (note.id.clone(), note.think, String::new()));
        let said: Vec<_> =
            std::iter::once(whole).chain(notes).filter(|(_, view, _)| *view != ViewAnswer::NotSaid).collect();
        for (part, view, words) in said {
            let new = self.new_view(&visit.mark.id, &part, now)?;
            let new = View { view, words, in_room: self.in_room(visit)?, title: visit.worker.clone(), ..new };
            self.keep(&new, now.moment)?;
        }
        Ok(())
    }

    /// The names of those who were there: the worker first.
    fn in_room(&self, visit: &Visit) -> Result<Vec<String>> {
        let people = self.with_only_me(Store::list_people)?;
        let name = |id: &String| {
            people.iter().find(|person| &person.mark.id == id).map_or_else(|| id.clone(), |person| person.name.clone())
        };
        let all = std::iter::once(visit.worker.clone()).chain(visit.there.iter().map(name));
        Ok(all.filter(|name| !name.trim().is_empty()).collect())
    }
}
