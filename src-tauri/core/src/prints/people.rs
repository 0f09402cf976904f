//! My people on paper: face, name, what they do, and a phone number that can be read from across a room.

use std::cmp::Reverse;

use super::sheet::{Sheet, lines_of};
use super::{Eyes, PrintItem, PrintKind};
use crate::dates::{Day, grouped_phone, spoken_phone};
use crate::document::{Block, Document, Drawing, PersonRow, Row, Section};
use crate::people::{Person, Side};

/// The name of a person's line in "Who came and who went": chosen apart from the person.
fn came_id(person: &Person) -> String {
    format!("came-{}", person.mark.id)
}

impl Sheet<'_> {
    pub fn my_people(&self, eyes: Eyes) -> Document {
        let mut blocks: Vec<Block> = self.told_box().into_iter().collect();
        blocks.extend(self.main_points(self.people_points()));
        blocks.extend(self.part("people", self.people_blocks()));
        blocks.extend(self.part("came-went", self.came_blocks()));
        blocks.push(self.room());
        Document { blocks, ..self.document(PrintKind::MyPeople, Section::People, eyes) }
    }

    pub fn people_blocks(&self) -> Vec<Block> {
        self.people.iter().map(|person| Block::Person(self.person_row(person))).collect()
    }

    /// Who my advocate is, or how many people there are.
    fn people_points(&self) -> Option<Row> {
        let is_mine = |person: &&Person| person.role == "advocate" && !person.went && !person.name.trim().is_empty();
        let advocate = self.people.iter().find(is_mine);
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

    /// Who came and who went, of those that were chosen for it: the latest to come first.
    pub(super) fn came_blocks(&self) -> Vec<Block> {
        let mut people: Vec<&Person> =
            self.everyone.iter().filter(|person| self.parts.contains(&came_id(person))).collect();
        people.sort_by_key(|person| Reverse((person.came_on, person.went_on)));
        people.into_iter().map(|person| Block::Row(self.came_row(person))).collect()
    }

    fn came_row(&self, person: &Person) -> Row {
        let (job, _) = self.role_of(person);
        let mut lines: Vec<String> = Some(job.clone()).filter(|job| !job.is_empty()).into_iter().collect();
        let said = |id: &str, day: Day| self.say(id, &[("day", self.day(day).into())]);
        lines.extend(person.came_on.map(|day| said("print-came-on", day)));
        if person.went {
            lines.push(person.went_on.map_or_else(|| self.text("print-went"), |day| said("print-went-on", day)));
            lines.extend(lines_of(&person.went_why));
        }
        let mut row = self.row(&person.mark, self.face(person), person.name.trim(), lines);
        row.source.item = came_id(person);
        row
    }

    /// Those of whom it is known that they came or went. Nobody is on the paper unless the parent wants it.
    pub(super) fn came_items(&self) -> Vec<PrintItem> {
        let known = self.everyone.iter().filter(|person| person.came_on.is_some() || person.went);
        let item = |person: &Person| {
            let (id, text) = (came_id(person), self.named(person));
            PrintItem { id, chosen: false, ..self.item(&person.mark, "came-went", text, self.role_of(person).1) }
        };
        known.map(item).collect()
    }

    /// "Alex, advocate", or what there is of it.
    pub(super) fn named(&self, person: &Person) -> String {
        let (role, _) = self.role_of(person);
        match (person.name.trim(), role.as_str()) {
            ("", role) => role.to_owned(),
            (name, "") => name.to_owned(),
            (name, role) => self.say("print-item-person", &[("name", name.into()), ("role", role.into())]),
        }
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
