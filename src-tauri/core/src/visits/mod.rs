//! Visits: a worker and the parent at one screen. The worker's notes carry the worker's name; the parent's words are the
//! parent's own and start as only me. A kept visit never changes: what was wrong in it is put right beside it, with a day.

mod corrections;
mod months;
mod shown;
mod views;

#[cfg(test)]
mod everything;
#[cfg(test)]
mod kept_tests;
#[cfg(test)]
mod tests;

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::{Day, Moment, Now};
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, Space, check_name, has_mark};
use crate::people::Person;
use crate::store::Store;

pub use corrections::VisitCorrection;
pub use months::{VisitMonth, YearMonth};
pub use views::{View, ViewAnswer};

/// How far a visit is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum VisitState {
    /// The worker is there.
    #[default]
    Open,
    /// The worker went away for a moment.
    Paused,
    /// It is over, and kept for good.
    Kept,
}

/// How something was taught.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum HowTaught {
    /// The worker showed it.
    Shown,
    /// The worker told it.
    Told,
    /// With a photo or a film.
    Photo,
    /// The parent did it.
    Practised,
    /// Nobody said.
    #[default]
    NotSaid,
}

/// Whether the worker may take a page with them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum MayCopy {
    /// The parent said yes.
    Yes,
    /// The parent said no.
    No,
    /// The parent has not said.
    #[default]
    NotSaid,
}

/// The parts of a visit that are the parent's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum MyPart {
    /// My words, typed, recorded and as pictures.
    Words,
    /// How I felt.
    Feeling,
    /// What I said back.
    SaidBack,
}

/// One thing that the worker wrote.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export_to = "types.ts")]
pub struct VisitNote {
    /// Tells the notes of a visit apart; made by the screen.
    pub id: String,
    /// What was done or seen, or what the worker thinks.
    pub text: String,
    /// It is what the worker thinks, not what was seen.
    pub opinion: bool,
    /// Id of the goal that it belongs to, or empty.
    pub goal: String,
    /// Id of the goal's step, or empty.
    pub step: String,
    /// Id of the step card, or empty.
    pub card: String,
    /// How it was taught.
    pub how_taught: HowTaught,
    /// What the parent thinks of it, until the visit is kept; then it is a view of its own.
    pub think: ViewAnswer,
}

/// A visit. `said_by` is the worker's name; the parent's own parts are only me but for those in `shown`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Visit {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// Id of the worker in My people.
    pub person: String,
    /// The worker's name on that day.
    pub worker: String,
    /// What the worker was: id of a role, or the parent's own word for it.
    pub role: String,
    /// The day on the wall calendar.
    pub day: Option<Day>,
    /// When it began.
    pub began: Moment,
    /// When it ended; `None` until it is kept.
    pub ended: Option<Moment>,
    /// Where.
    pub place: String,
    /// Who else was there: ids of people, or names.
    pub there: Vec<String>,
    /// What the worker wrote, in order.
    pub notes: Vec<VisitNote>,
    /// The parent's own words.
    pub my_words: String,
    /// Ids of pictures that the parent chose to say it.
    pub my_pictures: Vec<String>,
    /// sha256 of the parent's recorded words, or empty.
    pub my_sound: String,
    /// How long they are.
    pub my_seconds: u32,
    /// Id of the picture of how the parent felt, or empty.
    pub feeling: String,
    /// What the parent said back, in the words the parent wants kept.
    pub said_back: String,
    /// The parent wants them kept.
    pub said_back_kept: bool,
    /// What the parent thinks of the whole visit, until it is kept; then it is a view of its own.
    pub think: ViewAnswer,
    /// Words beside it.
    pub think_words: String,
    /// Id of the next date, or empty.
    pub next: String,
    /// What page was left: "paper", "later", "screen", or empty.
    pub left_page: String,
    /// Whether the worker may take a page.
    pub copy: MayCopy,
    /// Which of the parent's own parts the parent shows.
    pub shown: Vec<MyPart>,
    /// How far it is.
    pub state: VisitState,
    /// While it is paused: the parent said that they are alone, and only-me things show again.
    pub alone: bool,
}

impl Item for Visit {
    const TABLE: &'static str = "visits";
    const COLUMNS: &'static [Column] = &[
        ("person", As::Text),
        ("worker", As::Text),
        ("role", As::Text),
        ("day", As::Text),
        ("began", As::Text),
        ("ended", As::Text),
        ("place", As::Text),
        ("there", As::Nested),
        ("notes", As::Nested),
        ("my_words", As::Text),
        ("my_pictures", As::Nested),
        ("my_sound", As::Text),
        ("my_seconds", As::Number),
        ("feeling", As::Text),
        ("said_back", As::Text),
        ("said_back_kept", As::Flag),
        ("think", As::Text),
        ("think_words", As::Text),
        ("next", As::Text),
        ("left_page", As::Text),
        ("copy", As::Text),
        ("shown", As::Nested),
        ("state", As::Text),
        ("alone", As::Flag),
    ];

    has_mark!();

    fn title(&self) -> String {
        self.worker.clone()
    }

    fn check(&self) -> Result<(), Problem> {
        // The visit itself is what the worker wrote with the parent: its own parts say who may see them.
        if self.mark.space == Space::Private { Err(Problem::NotAllowed) } else { check_name(&self.worker) }
    }
}

impl Visit {
    /// Whether a part of the parent's own may be shown to others.
    pub fn shows(&self, part: MyPart) -> bool {
        self.shown.contains(&part)
    }

    /// It without the parent's own parts that are only me.
    #[must_use]
    pub fn without_only_me(mut self) -> Visit {
        if !self.shows(MyPart::Words) {
            (self.my_words, self.my_pictures) = (String::new(), Vec::new());
            (self.my_sound, self.my_seconds) = (String::new(), 0);
        }
        if !self.shows(MyPart::Feeling) {
            self.feeling = String::new();
        }
        if !self.shows(MyPart::SaidBack) {
            (self.said_back, self.said_back_kept) = (String::new(), false);
        }
        self
    }
}

impl Store {
    /// The visit that is open or paused, if there is one.
    ///
    /// # Errors
    /// The record's.
    pub fn open_visit(&self) -> Result<Option<Visit>> {
        let open = self.list_where::<Visit>("put_away = 0 AND state <> 'kept'", "id DESC LIMIT 1")?;
        Ok(open.into_iter().next())
    }

    /// A visit. Of one that is kept, what is only me does not show while somebody is there.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn find_visit(&self, id: &str) -> Result<Visit> {
        Ok(self.for_a_screen(self.find(id)?))
    }

    fn for_a_screen(&self, visit: Visit) -> Visit {
        if self.is_beside() && visit.state == VisitState::Kept { visit.without_only_me() } else { visit }
    }

    /// Whether this person has not been at a visit that was kept: then both are told what a visit is.
    ///
    /// # Errors
    /// The record's.
    pub fn is_first_visit(&self, person: &str) -> Result<bool> {
        let sql = "SELECT NOT EXISTS (SELECT 1 FROM visits WHERE state = 'kept' AND person = :person)";
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.query_row(named_params! {":person": person}, |row| row.get(0))?)
    }

    /// Begins a visit with somebody of My people. From now on only-me things do not show.
    ///
    /// # Errors
    /// `NotFound`; `VisitOpen` while another is open.
    pub fn begin_visit(&mut self, person: &str, now: Now) -> Result<Visit> {
        if self.open_visit()?.is_some() {
            return Err(Problem::VisitOpen.into());
        }
        let worker: Person = self.find(person)?;
        let role = if worker.own_role.trim().is_empty() { worker.role } else { worker.own_role };
        let visit = Visit {
            mark: Mark { said_by: worker.name.clone(), ..Mark::default() },
            person: worker.mark.id,
            worker: worker.name,
            role,
            day: Some(now.day()),
            began: now.moment,
            ..Visit::default()
        };
        self.keep(&visit, now.moment)
    }

    /// Keeps what was written in an open visit. Who the worker is and how far it is are not changed here.
    ///
    /// # Errors
    /// `NotFound`, `KeptForGood`, `TextTooLong`.
    pub fn save_visit(&mut self, visit: &Visit, now: Moment) -> Result<Visit> {
        let before = self.still_open(&visit.mark.id)?;
        let kept = Visit {
            mark: before.mark,
            person: before.person,
            worker: before.worker,
            role: before.role,
            day: before.day,
            began: before.began,
            ended: before.ended,
            state: before.state,
            alone: before.alone,
            ..visit.clone()
        };
        self.keep(&kept, now)
    }

    fn still_open(&self, id: &str) -> Result<Visit> {
        let visit: Visit = self.find(id)?;
        if visit.state == VisitState::Kept { Err(Problem::KeptForGood.into()) } else { Ok(visit) }
    }

    /// The worker goes away for a moment. Only-me things stay hidden until the parent says that they are alone.
    ///
    /// # Errors
    /// `NotFound`, `KeptForGood`.
    pub fn pause_visit(&mut self, id: &str, now: Moment) -> Result<Visit> {
        let visit = self.still_open(id)?;
        self.keep(&Visit { state: VisitState::Paused, alone: false, ..visit }, now)
    }

    /// The parent says that they are alone, while the visit is paused.
    ///
    /// # Errors
    /// `NotFound`, `NotAllowed` for a visit that is not paused.
    pub fn alone_in_visit(&mut self, id: &str, now: Moment) -> Result<Visit> {
        let visit = self.still_open(id)?;
        if visit.state != VisitState::Paused {
            return Err(Problem::NotAllowed.into());
        }
        self.keep(&Visit { alone: true, ..visit }, now)
    }

    /// The worker is back.
    ///
    /// # Errors
    /// `NotFound`, `KeptForGood`, `VisitOpen` while another is open.
    pub fn go_on_with_visit(&mut self, id: &str, now: Moment) -> Result<Visit> {
        let visit = self.still_open(id)?;
        self.keep(&Visit { state: VisitState::Open, alone: false, ..visit }, now)
    }

    /// The visit is over and kept for good. What the parent thinks becomes views of their own, only me; words that were
    /// said back and not wanted are gone.
    ///
    /// # Errors
    /// `NotFound`, `KeptForGood`.
    pub fn keep_visit(&mut self, id: &str, now: Now) -> Result<Visit> {
        let kept = self.all_or_none(|store| store.keep_visit_and_views(id, now));
        // Where the disk was full, the visit is open as before.
        self.look_who_is_beside()?;
        kept
    }

    fn keep_visit_and_views(&mut self, id: &str, now: Now) -> Result<Visit> {
        let mut visit = self.still_open(id)?;
        self.keep_views_of(&visit, now)?;
        visit.notes.retain(|note| !note.text.trim().is_empty());
        for note in &mut visit.notes {
            note.think = ViewAnswer::NotSaid;
        }
        (visit.think, visit.think_words) = (ViewAnswer::NotSaid, String::new());
        if !visit.said_back_kept {
            visit.said_back = String::new();
        }
        (visit.state, visit.alone, visit.ended) = (VisitState::Kept, false, Some(now.moment));
        self.keep(&visit, now.moment)
    }
}
