//! A month for the wall, on one page: a square for each day with its number, its dates, and room to write.

use chrono::{Datelike, Days, Months};

use super::sheet::Sheet;
use super::{PrintChoice, PrintKind};
use crate::appointments::Appointment;
use crate::dates::{Day, said_day_short, said_month, said_time, said_weekday, spoken_time};
use crate::document::{Block, Document, Drawing, Month, MonthDay, Section, WallDate};
use crate::error::Result;
use crate::store::Store;

/// How many dates of a day have room; its square says how many more there are.
const ROOM: usize = 2;
/// The words of large print leave room for fewer.
const ROOM_LARGE: usize = 1;
/// How many letters of a name have room, where it stands alone and where two stand together.
const LETTERS: [usize; ROOM] = [60, 30];

/// The first and the last day of the month that a day is in.
fn ends(day: Day) -> (Day, Day) {
    let first = day.0 - Days::new(u64::from(day.0.day0()));
    (Day(first), Day(first + Months::new(1) - Days::new(1)))
}

/// The dates of the month that a day is in.
pub(super) fn dates_of(store: &Store, day: Day) -> Result<Vec<Appointment>> {
    let (first, last) = ends(day);
    store.appointments_between(first, last)
}

/// With a great first letter, as it stands over a column.
fn as_head(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// No more than so many letters, cut between words where it can be.
fn shortened(name: &str, most: usize) -> String {
    if name.chars().count() <= most {
        return name.to_owned();
    }
    let kept: String = name.chars().take(most).collect();
    let whole = kept.rsplit_once(' ').map_or(kept.as_str(), |(whole, _)| whole);
    format!("{}…", whole.trim_end())
}

impl Sheet<'_> {
    pub fn month_sheet(&self, choice: &PrintChoice) -> Document {
        let room = if choice.points > 16 { ROOM_LARGE } else { ROOM };
        let blocks = vec![self.month(&self.dates, room)];
        let (title, whose) = (self.month_title(), self.me.name.trim().to_owned());
        Document {
            title,
            whose,
            blocks,
            footer: Vec::new(),
            ..self.document(PrintKind::Month, Section::Dates, choice.eyes)
        }
    }

    /// The same month with nothing in its squares but their numbers.
    pub(super) fn empty_month(&self) -> Block {
        self.month(&[], ROOM)
    }

    pub(super) fn month_title(&self) -> String {
        said_month(self.words, self.wall)
    }

    fn month(&self, dates: &[Appointment], room: usize) -> Block {
        let (first, last) = ends(self.wall);
        let days = first.0.iter_days().take_while(|day| *day <= last.0);
        Block::Month(Month {
            lines: (1..=7).map(|weekday| as_head(&said_weekday(self.words, weekday))).collect(),
            before: first.0.weekday().num_days_from_monday(),
            days: days.map(|day| self.month_day(Day(day), dates, room)).collect(),
            label: self.text("print-room"),
        })
    }

    fn month_day(&self, day: Day, dates: &[Appointment], room: usize) -> MonthDay {
        let dates: Vec<&Appointment> = dates.iter().filter(|date| date.day == Some(day)).collect();
        let shown = if dates.len() <= ROOM { dates.len() } else { room };
        let more = dates.len() - shown;
        let more = if more == 0 { String::new() } else { self.say("print-week-more", &[("count", more.into())]) };
        let letters = LETTERS.get(shown.saturating_sub(1)).copied().unwrap_or_default();
        MonthDay {
            number: day.0.day(),
            weekday: day.0.weekday().number_from_monday(),
            dates: dates.into_iter().take(shown).map(|date| self.on_wall(day, date, letters)).collect(),
            more,
        }
    }

    /// A date as it stands on a sheet for the wall, its name in no more than so many letters.
    pub(super) fn on_wall(&self, day: Day, date: &Appointment, letters: usize) -> WallDate {
        let (kind, picture) = self.kind_of(date);
        let mut row = self.row(&date.mark, Drawing::idea(picture), &shortened(&kind, letters), Vec::new());
        let time = date.time.map(|time| spoken_time(self.words, time));
        let said = [Some(said_day_short(self.words, day)), Some(kind), time];
        let said = said.into_iter().flatten().chain(std::iter::once(row.by.clone()));
        row.source.spoken = said.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n");
        let clock = date.time.map_or(Drawing::None, |time| Drawing::Clock { time: Some(time) });
        WallDate { row, clock, time_words: date.time.map(|time| said_time(self.words, time)).into_iter().collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_name_is_cut_between_words() {
        assert_eq!(shortened("Health visitor", 20), "Health visitor");
        assert_eq!(shortened("Meeting with the school about reading", 20), "Meeting with the…");
        assert_eq!(shortened("Llanfairpwllgwyngyllgogerychwyrndrobwll", 10), "Llanfairpw…");
    }

    #[test]
    fn a_month_has_its_own_ends_in_every_year() {
        let ends = |day: &str| ends(Day(day.parse().unwrap())).1.0.to_string();
        assert_eq!(
            [ends("2028-02-10"), ends("2026-12-31"), ends("2026-04-01")],
            ["2028-02-29", "2026-12-31", "2026-04-30"]
        );
    }
}
