//! A week for the wall, on one page: seven days, each with its dates and a clock, and room to write.

use chrono::{Datelike, Days};

use super::sheet::Sheet;
use super::{Eyes, PrintKind};
use crate::appointments::Appointment;
use crate::dates::{Day, Now, said_time, said_weekday};
use crate::document::{Block, Document, Drawing, Section, Week, WeekDate, WeekDay};
use crate::error::Result;
use crate::store::Store;

/// How many dates of a day have room; the sheet says how many more there are.
const ROOM: usize = 2;

/// Monday of the week that a day is in.
fn monday(day: Day) -> Day {
    Day(day.0 - Days::new(u64::from(day.0.weekday().num_days_from_monday())))
}

/// The dates of this week.
pub(super) fn dates_of(store: &Store, now: Now) -> Result<Vec<Appointment>> {
    let first = monday(now.day());
    store.appointments_between(first, Day(first.0 + Days::new(6)))
}

impl Sheet<'_> {
    pub fn week_sheet(&self, eyes: Eyes) -> Document {
        let first = monday(self.now.day());
        let days = (0..7).map(|ahead| self.week_day(Day(first.0 + Days::new(ahead)))).collect();
        let blocks = vec![Block::Week(Week { days })];
        // On one page the foot has its number alone; whose week it is stands under the title.
        Document { blocks, footer: Vec::new(), ..self.document(PrintKind::Week, Section::Dates, eyes) }
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
        let shown = dates.into_iter().take(ROOM).map(|date| WeekDate { row: self.week_date(date) });
        let weekday = u8::try_from(day.0.weekday().number_from_monday()).unwrap_or(1);
        let number = [("day", day.0.day().into()), ("month", day.0.month().into())];
        let lines = vec![said_weekday(self.words, weekday), self.say("print-day-month", &number)];
        WeekDay { lines, dates: shown.collect(), more }
    }

    fn week_date(&self, date: &Appointment) -> crate::document::Row {
        let (kind, picture) = self.kind_of(date);
        let drawing = match date.time {
            Some(time) => Drawing::Clock { time: Some(time) },
            None => Drawing::idea(picture),
        };
        let lines = date.time.map(|time| said_time(self.words, time)).into_iter().collect();
        self.row(&date.mark, drawing, &kind, lines)
    }
}
