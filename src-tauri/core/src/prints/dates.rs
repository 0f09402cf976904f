//! My dates on paper: the next one in full, with what to bring and to ask; the others shortly.

use chrono::Datelike;

use super::sheet::{Sheet, lines_of};
use super::{Eyes, PrintKind};
use crate::appointments::{Appointment, Travel};
use crate::dates::{Day, said_minutes, said_time, said_weekday, spoken_time};
use crate::document::{Block, DateRow, Document, Drawing, Row, Section, Ticks};

impl Sheet<'_> {
    pub fn my_dates(&self, eyes: Eyes) -> Document {
        let mut blocks: Vec<Block> = self.told_box().into_iter().collect();
        blocks.extend(self.main_points(self.date_points()));
        let mut dates = self.dates.iter();
        let next = dates.next().map(|date| Block::Date(self.date_in_full(date)));
        blocks.extend(self.part("next-date", next.into_iter().collect()));
        blocks.extend(self.part("later-dates", dates.map(|date| Block::Date(self.date_shortly(date))).collect()));
        blocks.push(self.room());
        Document { blocks, ..self.document(PrintKind::MyDates, Section::Dates, eyes) }
    }

    fn date_points(&self) -> Vec<Row> {
        let count = self.dates.len();
        if count == 0 {
            return Vec::new();
        }
        let many = self.own_row("my-dates", "", vec![self.say("print-dates-count", &[("count", count.into())])]);
        std::iter::once(many).chain(self.next_point()).collect()
    }

    /// The next date as a main point.
    pub fn next_point(&self) -> Option<Row> {
        let next = self.dates.first()?;
        let (kind, picture) = self.kind_of(next);
        let mut lines = vec![kind];
        lines.extend(next.day.map(|day| self.day(day)));
        lines.extend(next.time.map(|time| said_time(self.words, time)));
        let drawing = if next.day.is_some() { Drawing::Page { day: next.day } } else { Drawing::idea(picture) };
        Some(self.point(self.row(&next.mark, drawing, "", lines), "next-date"))
    }

    /// With everything: who, where, why, what to bring and to ask.
    pub fn date_in_full(&self, date: &Appointment) -> DateRow {
        let mut full = DateRow { short: false, ..self.date_shortly(date) };
        full.day_words = self.day_in_two(date.day);
        full.row.lines = lines_of(&date.why);
        full.rows = self.who_comes(date).into_iter().chain(self.way(date)).collect();
        let bring: Vec<String> = date.bring.iter().map(|thing| thing.text.trim().to_owned()).collect();
        let asks: Vec<String> = date.questions.iter().map(|ask| ask.trim().to_owned()).collect();
        let groups = [("bag", "print-bring", bring), ("question", "print-ask", asks)];
        let named = groups.into_iter().filter(|(_, _, items)| items.iter().any(|item| !item.is_empty()));
        full.ticks = named
            .map(|(picture, name, mut items)| {
                items.retain(|item| !item.is_empty());
                Ticks { picture: Drawing::idea(picture), name: self.text(name), items }
            })
            .collect();
        full
    }

    /// What, when, where, with whom.
    pub fn date_shortly(&self, date: &Appointment) -> DateRow {
        let (kind, picture) = self.kind_of(date);
        let names = self.names(&date.people);
        let mut lines = lines_of(&date.place);
        if !names.is_empty() {
            lines.push(self.say("print-with", &[("names", names.into())]));
        }
        let mut row = self.row(&date.mark, Drawing::idea(picture), &kind, lines);
        let (day_words, time_words) = (self.day_words(date.day), self.time_words(date));
        let time_spoken = date.time.map(|time| spoken_time(self.words, time));
        let spoken = std::iter::once(kind).chain(date.day.map(|day| self.day(day))).chain(time_spoken);
        row.source.spoken = spoken.chain(row.lines.iter().cloned()).collect::<Vec<_>>().join("\n");
        DateRow {
            row,
            page: Drawing::Page { day: date.day },
            day_words,
            clock: Drawing::Clock { time: date.time },
            time_words,
            short: true,
            ..DateRow::default()
        }
    }

    /// "Tuesday" and "14 July 2026", each on its line.
    fn day_in_two(&self, day: Option<Day>) -> Vec<String> {
        let Some(day) = day else { return self.day_words(None) };
        let values =
            [("day", day.0.day().into()), ("month", day.0.month().into()), ("year", day.0.year().to_string().into())];
        let weekday = u8::try_from(day.0.weekday().number_from_monday()).unwrap_or(1);
        vec![said_weekday(self.words, weekday), self.say("print-day-month-year", &values)]
    }

    fn day_words(&self, day: Option<Day>) -> Vec<String> {
        vec![day.map_or_else(|| self.text("print-no-day"), |day| self.day(day))]
    }

    fn time_words(&self, date: &Appointment) -> Vec<String> {
        let Some(time) = date.time else { return vec![self.text("print-no-time")] };
        let long = date.minutes.map(|minutes| said_minutes(self.words, minutes));
        std::iter::once(said_time(self.words, time)).chain(long).collect()
    }

    fn who_comes(&self, date: &Appointment) -> Option<Row> {
        let people = date.people.iter().filter_map(|id| self.person(id));
        let lines: Vec<String> = people
            .map(|person| match (person.name.trim(), self.role_of(person).0) {
                ("", role) => role,
                (name, role) if role.is_empty() => name.to_owned(),
                (name, role) => self.say("print-item-person", &[("name", name.into()), ("role", role.into())]),
            })
            .filter(|line| !line.is_empty())
            .collect();
        if lines.is_empty() { None } else { Some(self.own_row("my-people", &self.text("print-who-comes"), lines)) }
    }

    fn way(&self, date: &Appointment) -> Option<Row> {
        let picture = match date.travel {
            Travel::Walk => "walk",
            Travel::Bus => "bus",
            Travel::Car => "car",
            Travel::Taxi => "taxi",
            Travel::Train => "train",
            Travel::TheyCome => "they-come",
            Travel::PhoneCall => "phone-call",
            Travel::VideoCall => "video-call",
            Travel::NotSaid => "place",
        };
        let lines = lines_of(&date.way);
        let row = self.own_row(picture, date.place.trim(), lines);
        if row.name.is_empty() && row.lines.is_empty() { None } else { Some(row) }
    }
}
