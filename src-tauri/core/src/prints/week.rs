//! A week for the wall, on one page: seven days, each with its dates and a clock, and room to write.

use chrono::{Datelike, Days};

use super::sheet::Sheet;
use super::{Eyes, PrintKind};
use crate::appointments::Appointment;
use crate::dates::{Day, said_weekday};
use crate::document::{Block, Document, Section, Week, WeekDay};
use crate::error::Result;
use crate::store::Store;

/// How many dates of a day have room; the sheet says how many more there are.
const ROOM: usize = 2;
/// How many letters of a name have room, where it stands alone and where two stand together.
const LETTERS: (usize, usize) = (120, 60);

/// Monday of the week that a day is in.
fn monday(day: Day) -> Day {
    Day(day.0 - Days::new(u64::from(day.0.weekday().num_days_from_monday())))
}

/// The dates of the week that a day is in.
pub(super) fn dates_of(store: &Store, day: Day) -> Result<Vec<Appointment>> {
    let first = monday(day);
    store.appointments_between(first, Day(first.0 + Days::new(6)))
}

impl Sheet<'_> {
    pub fn week_sheet(&self, eyes: Eyes) -> Document {
        let first = monday(self.wall);
        let days = (0..7).map(|ahead| self.week_day(Day(first.0 + Days::new(ahead)))).collect();
        let blocks = vec![Block::Week(Week { days })];
        // On one page the foot has its number alone; whose week it is stands beside the title.
        let whose = self.me.name.trim().to_owned();
        Document { whose, blocks, footer: Vec::new(), ..self.document(PrintKind::Week, Section::Dates, eyes) }
    }

    /// For any week: the weekdays by name, and pages for a pen.
    pub(super) fn empty_week(&self) -> Block {
        let day = |weekday| WeekDay { lines: vec![said_weekday(self.words, weekday)], ..WeekDay::default() };
        Block::Week(Week { days: (1..=7).map(day).collect() })
    }

    fn week_day(&self, day: Day) -> WeekDay {
        let dates: Vec<&Appointment> = self.dates.iter().filter(|date| date.day == Some(day)).collect();
        let more = dates.len().saturating_sub(ROOM);
        let more = if more == 0 { String::new() } else { self.say("print-week-more", &[("count", more.into())]) };
        let letters = if dates.len() == 1 { LETTERS.0 } else { LETTERS.1 };
        let shown = dates.into_iter().take(ROOM).map(|date| self.on_wall(day, date, letters));
        let weekday = u8::try_from(day.0.weekday().number_from_monday()).unwrap_or(1);
        let number = [("day", day.0.day().into()), ("month", day.0.month().into())];
        let lines = vec![said_weekday(self.words, weekday), self.say("print-day-month", &number)];
        WeekDay { lines, dates: shown.collect(), more }
    }
}
