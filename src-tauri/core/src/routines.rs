//! My day: routines as picture steps, on chosen weekdays. What is ticked off is for that day alone; nothing is counted.

use chrono::Datelike;
use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::{Day, Moment, Time};
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, check_name, from_row, has_mark, read_row};
use crate::store::Store;

/// More steps than these are two routines.
pub const MOST_STEPS: usize = 8;

/// One step of a routine.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct RoutineStep {
    /// Unlike any other in the routine.
    pub id: String,
    /// What to do, in one sentence.
    pub text: String,
    /// Id of its picture.
    pub picture: String,
    /// sha256 of the parent's own photo, or empty.
    pub photo: String,
}

/// Something that is done in the same way on many days.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Routine {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// What it is called.
    pub title: String,
    /// Id of its picture.
    pub picture: String,
    /// The weekdays on which it is, 1 is Monday; none is every day.
    pub weekdays: Vec<u8>,
    /// When it begins; `None`: at no fixed time.
    pub time: Option<Time>,
    /// At most 8, in order.
    pub steps: Vec<RoutineStep>,
}

impl Item for Routine {
    const TABLE: &'static str = "routines";
    const COLUMNS: &'static [Column] = &[
        ("title", As::Text),
        ("picture", As::Text),
        ("weekdays", As::Nested),
        ("time", As::Text),
        ("steps", As::Nested),
    ];

    has_mark!();

    fn title(&self) -> String {
        self.title.clone()
    }

    fn check(&self) -> Result<(), Problem> {
        check_name(&self.title)?;
        if self.steps.len() > MOST_STEPS {
            return Err(Problem::TooManySteps);
        }
        if self.weekdays.iter().all(|day| (1..=7).contains(day)) { Ok(()) } else { Err(Problem::DayImpossible) }
    }
}

impl Routine {
    /// Whether it is on this day.
    pub fn is_on(&self, day: Day) -> bool {
        let weekday = u8::try_from(day.0.weekday().number_from_monday()).unwrap_or_default();
        self.weekdays.is_empty() || self.weekdays.contains(&weekday)
    }
}

/// What of a routine was ticked off on one day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct RoutineDay {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// Id of the routine.
    pub about: String,
    /// The day.
    pub day: Option<Day>,
    /// Ids of the steps that are done.
    pub done: Vec<String>,
}

impl Item for RoutineDay {
    const TABLE: &'static str = "routine_days";
    const COLUMNS: &'static [Column] = &[("about", As::Text), ("day", As::Text), ("done", As::Nested)];

    has_mark!();

    fn title(&self) -> String {
        String::new()
    }

    fn check(&self) -> Result<(), Problem> {
        if self.about.is_empty() || self.day.is_none() { Err(Problem::NotAllowed) } else { Ok(()) }
    }
}

/// A routine on a day, with what is ticked off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct RoutineOfDay {
    /// The routine.
    pub routine: Routine,
    /// Ids of the steps that are done.
    pub done: Vec<String>,
    /// The step that comes now; empty when all are done.
    pub now: String,
    /// The one after it; empty when there is none.
    pub next: String,
}

/// My day: its routines, those with a time first and in order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct MyDay {
    /// The day.
    pub day: Day,
    /// Its routines.
    pub routines: Vec<RoutineOfDay>,
}

impl Store {
    /// Every routine, those with a time first and in order.
    ///
    /// # Errors
    /// The record's.
    pub fn list_routines(&self) -> Result<Vec<Routine>> {
        self.list("time IS NULL, time, id")
    }

    /// The routines of a day.
    ///
    /// # Errors
    /// The record's.
    pub fn my_day(&self, day: Day) -> Result<MyDay> {
        let routines = self.list_routines()?.into_iter().filter(|routine| routine.is_on(day));
        let routines = routines.map(|routine| {
            let done = self.routine_day(&routine.mark.id, day)?.map(|ticked| ticked.done).unwrap_or_default();
            let mut left = routine.steps.iter().filter(|step| !done.contains(&step.id)).map(|step| step.id.clone());
            let (now, next) = (left.next().unwrap_or_default(), left.next().unwrap_or_default());
            Ok(RoutineOfDay { routine, done, now, next })
        });
        Ok(MyDay { day, routines: routines.collect::<Result<_>>()? })
    }

    /// Keeps a routine.
    ///
    /// # Errors
    /// `TooManySteps`, `TextTooLong`, the disk.
    pub fn save_routine(&mut self, routine: &Routine, now: Moment) -> Result<Routine> {
        self.keep(routine, now)
    }

    /// Ticks a step off for a day, or takes the tick away.
    ///
    /// # Errors
    /// `NotFound` for a step that is not there, the disk.
    pub fn tick_step(&mut self, routine: &str, day: Day, step: &str, done: bool, now: Moment) -> Result<RoutineDay> {
        let of: Routine = self.find(routine)?;
        if !of.steps.iter().any(|one| one.id == step) {
            return Err(Problem::NotFound.into());
        }
        let new = || RoutineDay { about: routine.to_owned(), day: Some(day), ..RoutineDay::default() };
        let mut ticked = self.routine_day(routine, day)?.unwrap_or_else(new);
        ticked.done.retain(|one| one != step);
        if done {
            ticked.done.push(step.to_owned());
        }
        self.keep(&ticked, now)
    }

    fn routine_day(&self, routine: &str, day: Day) -> Result<Option<RoutineDay>> {
        let sql = "SELECT * FROM routine_days WHERE about = :about AND day = :day AND put_away = 0";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query_map(named_params! {":about": routine, ":day": day.0.to_string()}, read_row)?;
        rows.next().transpose()?.map(from_row).transpose()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(id: &str) -> RoutineStep {
        RoutineStep { id: id.into(), text: format!("Step {id}."), ..RoutineStep::default() }
    }

    fn day(text: &str) -> Day {
        Day(text.parse().unwrap())
    }

    #[test]
    fn a_routine_shows_now_and_next_and_begins_anew_each_day() {
        let (mut store, now) = (Store::in_memory().unwrap(), Moment::default());
        let bedtime = Routine {
            title: "Bedtime".into(),
            weekdays: vec![1, 2],
            steps: vec![step("a"), step("b"), step("c")],
            ..Routine::default()
        };
        let kept = store.save_routine(&bedtime, now).unwrap();
        let tuesday = day("2026-07-14");
        store.tick_step(&kept.mark.id, tuesday, "a", true, now).unwrap();
        let today = store.my_day(tuesday).unwrap();
        assert_eq!((today.routines[0].now.as_str(), today.routines[0].next.as_str()), ("b", "c"));
        store.tick_step(&kept.mark.id, tuesday, "a", false, now).unwrap();
        assert_eq!(store.my_day(tuesday).unwrap().routines[0].now, "a");
        assert!(store.my_day(day("2026-07-15")).unwrap().routines.is_empty(), "not on a Wednesday");
        assert!(store.my_day(day("2026-07-20")).unwrap().routines[0].done.is_empty(), "Monday begins anew");
        assert_eq!(store.tick_step(&kept.mark.id, tuesday, "x", true, now).unwrap_err().problem(), Problem::NotFound);
        let long = Routine { steps: (0..9).map(|id| step(&id.to_string())).collect(), ..kept };
        assert_eq!(store.save_routine(&long, now).unwrap_err().problem(), Problem::TooManySteps);
    }
}
