//! The visits of the example family: begun, written and kept on their days as every visit is.

use std::collections::BTreeMap;

use chrono::Duration;
use serde::Deserialize;
use serde_json::Value;

use crate::dates::{Day, Moment, Now, Time, moment_of};
use crate::error::Result;
use crate::item::{Mark, Space};
use crate::store::Store;
use crate::visits::{MayCopy, MyPart, View, ViewAnswer, Visit, VisitNote};

/// Ids of what a visit names, by the words that name it.
pub(super) struct Named<'a> {
    pub people: &'a BTreeMap<String, String>,
    pub dates: &'a BTreeMap<String, String>,
    pub goals: &'a BTreeMap<String, String>,
}

/// A visit as the family's file tells it. Days are written as days from today.
#[derive(Debug, Deserialize)]
struct Told {
    person: String,
    day: String,
    time: Time,
    minutes: i64,
    place: String,
    notes: Vec<VisitNote>,
    my_words: String,
    feeling: String,
    next: String,
    copy: MayCopy,
    shown: Vec<MyPart>,
    views: Vec<Thought>,
    right: Vec<Right>,
}

#[derive(Debug, Deserialize)]
struct Thought {
    day: String,
    view: ViewAnswer,
    words: String,
    space: Space,
    in_room: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Right {
    day: String,
    text: String,
    said_by: String,
}

impl Store {
    /// Puts in the visits and gives their ids, by the day on which they were.
    pub(super) fn put_in_visits(
        &mut self,
        list: Value,
        named: &Named<'_>,
        now: Now,
    ) -> Result<BTreeMap<String, String>> {
        let told: Vec<Told> = if list.is_null() { Vec::new() } else { serde_json::from_value(list)? };
        let mut ids = BTreeMap::new();
        for one in told {
            let day = one.day.clone();
            ids.insert(day, self.put_in_visit(one, named, now)?);
        }
        Ok(ids)
    }

    fn put_in_visit(&mut self, told: Told, named: &Named<'_>, now: Now) -> Result<String> {
        let id_of = |map: &BTreeMap<String, String>, name: &str| map.get(name).cloned().unwrap_or_default();
        let began = on(&told.day, told.time, now);
        let ended = Now { moment: Moment(began.moment.0 + Duration::minutes(told.minutes)), ..now };
        let begun = self.begin_visit(&id_of(named.people, &told.person), began)?;
        let note = |note: &VisitNote| VisitNote { goal: id_of(named.goals, &note.goal), ..note.clone() };
        let visit = Visit {
            place: told.place.clone(),
            notes: told.notes.iter().map(note).collect(),
            my_words: told.my_words.clone(),
            feeling: told.feeling.clone(),
            next: id_of(named.dates, &told.next),
            copy: told.copy,
            shown: told.shown.clone(),
            ..begun
        };
        let id = self.save_visit(&visit, ended.moment)?.mark.id;
        self.keep_visit(&id, ended)?;
        self.put_in_beside(&id, told, now)?;
        Ok(id)
    }

    /// What was said beside it later: what the parent thinks, and what puts it right.
    fn put_in_beside(&mut self, id: &str, told: Told, now: Now) -> Result<()> {
        for thought in told.views {
            let later = on(&thought.day, told.time, now);
            let view = self.new_view(id, "", later)?;
            let (mark, in_room) = (Mark::new(thought.space), thought.in_room);
            self.save_view(&View { mark, view: thought.view, words: thought.words, in_room, ..view }, later)?;
        }
        for right in told.right {
            self.add_correction(id, &right.text, &right.said_by, on(&right.day, told.time, now))?;
        }
        Ok(())
    }
}

/// A day written as days from today, at a time of it.
fn on(away: &str, time: Time, now: Now) -> Now {
    let day = Day(now.day().0 + Duration::days(away.parse().unwrap_or_default()));
    Now { moment: moment_of(day, time, now.zone), ..now }
}
