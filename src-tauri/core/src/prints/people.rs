//! My people on paper: face, name, what they do, and a phone number that can be read from across a room.

use super::sheet::{Sheet, lines_of};
use super::{Eyes, PrintKind};
use crate::dates::{grouped_phone, spoken_phone};
use crate::document::{Block, Document, Drawing, PersonRow, Row, Section};
use crate::people::{Person, Side};

impl Sheet<'_> {
    pub fn my_people(&self, eyes: Eyes) -> Document {
        let mut blocks: Vec<Block> = self.told_box().into_iter().collect();
        blocks.extend(self.main_points(self.people_points()));
        blocks.extend(self.part("people", self.people_blocks()));
        blocks.push(self.room());
        Document { blocks, ..self.document(PrintKind::MyPeople, Section::People, eyes) }
    }

    pub fn people_blocks(&self) -> Vec<Block> {
        self.people.iter().map(|person| Block::Person(self.person_row(person))).collect()
    }

    /// Who my advocate is, or how many people there are.
    fn people_points(&self) -> Option<Row> {
        let advocate = self.people.iter().find(|person| person.role == "advocate" && !person.name.trim().is_empty());
        match advocate {
            Some(person) => {
                let said = self.say("print-advocate-is", &[("name", person.name.trim().into())]);
                Some(self.row(&person.mark, self.face(person), "", vec![said]))
            }
            None if self.people.is_empty() => None,
            None => {
                let said = self.say("print-people-count", &[("count", self.people.len().into())]);
                Some(self.own_row("my-people", "", vec![said]))
            }
        }
    }

    fn face(&self, person: &Person) -> Drawing {
        Drawing::photo(&person.photo, self.role_of(person).1, true)
    }

    fn person_row(&self, person: &Person) -> PersonRow {
        let (job, _) = self.role_of(person);
        let side = match person.side {
            Side::Helps => "helps",
            Side::Checks => "checks",
            Side::Both => "both",
            Side::NotSaid => "",
        };
        let side_words = if side.is_empty() { String::new() } else { self.text(&format!("print-side-{side}")) };
        let mut row = self.row(&person.mark, self.face(person), person.name.trim(), self.about_person(person));
        let phone = grouped_phone(person.phone.trim());
        let said =
            [row.name.clone(), job.clone(), row.lines.join("\n"), side_words.clone(), spoken_phone(self.words, &phone)];
        row.source.spoken = said.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n");
        PersonRow { row, job, phone, side: side.to_owned(), side_words }
    }

    /// What they do, and when they can be reached.
    fn about_person(&self, person: &Person) -> Vec<String> {
        let does = match person.does.trim() {
            "" if !matches!(person.role.as_str(), "" | "own") => self.text(&format!("role-{}.does", person.role)),
            does => does.to_owned(),
        };
        let mut lines = lines_of(&does);
        lines.extend(lines_of(&person.times));
        if person.phone.trim().is_empty() {
            lines.extend(lines_of(&person.email));
        }
        lines
    }
}
