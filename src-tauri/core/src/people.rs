//! The people around the parent: who they are, what they do, whether they help, check or both.

use std::cmp::Reverse;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::{Day, Moment};
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, check_name, has_mark};
use crate::store::Store;

/// Whether someone helps the parent, checks, or both.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum Side {
    /// Helps me.
    Helps,
    /// Checks.
    Checks,
    /// Helps and checks.
    Both,
    /// Not said.
    #[default]
    NotSaid,
}

/// Someone around the parent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Person {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// Their name.
    pub name: String,
    /// Id of a role of the nation, or "own".
    pub role: String,
    /// The parent's own word for the role, when role is "own".
    pub own_role: String,
    /// What they do, in the parent's words; empty shows the role's plain sentence.
    pub does: String,
    /// Helps, checks, or both.
    pub side: Side,
    /// As it is written; spoken digit by digit.
    pub phone: String,
    /// As it is written.
    pub email: String,
    /// When they can be reached or come, in plain words.
    pub times: String,
    /// Where they are.
    pub place: String,
    /// sha256 of a kept photo, or empty.
    pub photo: String,
    /// Chosen by the parent for Get help; never filled in by itself.
    pub get_help: bool,
    /// The day this person came into the parent's life; nothing when it is not known.
    pub came_on: Option<Day>,
    /// No longer with the parent. It is not put away.
    pub went: bool,
    /// The day this person went; nothing when it is not known.
    pub went_on: Option<Day>,
    /// Why, in the parent's words.
    pub went_why: String,
}

/// One line of "Who came and who went".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct CameOrWent {
    /// Who.
    pub person: Person,
    /// Came; else went.
    pub came: bool,
    /// When; nothing when it is not known.
    pub day: Option<Day>,
}

/// Roles of people who are simply there: nobody asks for the day on which a mother came.
const ALWAYS_THERE: [&str; 3] = ["family", "friend", "partner"];

impl Person {
    fn came_and_went(self) -> impl Iterator<Item = CameOrWent> {
        let told = self.came_on.is_some() || !ALWAYS_THERE.contains(&self.role.as_str());
        let came = told.then(|| CameOrWent { day: self.came_on, came: true, person: self.clone() });
        let went = self.went.then_some(CameOrWent { day: self.went_on, came: false, person: self });
        came.into_iter().chain(went)
    }
}

impl Item for Person {
    const TABLE: &'static str = "people";
    const COLUMNS: &'static [Column] = &[
        ("name", As::Text),
        ("role", As::Text),
        ("own_role", As::Text),
        ("does", As::Text),
        ("side", As::Text),
        ("phone", As::Text),
        ("email", As::Text),
        ("times", As::Text),
        ("place", As::Text),
        ("photo", As::Text),
        ("get_help", As::Flag),
        ("came_on", As::Text),
        ("went", As::Flag),
        ("went_on", As::Text),
        ("went_why", As::Text),
    ];

    has_mark!();

    fn title(&self) -> String {
        self.name.clone()
    }

    fn check(&self) -> Result<(), Problem> {
        check_name(&self.name)?;
        check_name(&self.own_role)
    }
}

impl Store {
    /// My people: the advocate first, then in the order in which they were put in, and those who went at the end.
    pub fn list_people(&self) -> Result<Vec<Person>> {
        self.list("went, role = 'advocate' DESC, id")
    }

    /// The people that are put away, the latest first.
    pub fn list_people_put_away(&self) -> Result<Vec<Person>> {
        self.list_where("put_away = 1", "said_at DESC, id")
    }

    /// The people that the parent chose for Get help, and who are still there to ring.
    pub fn list_people_for_help(&self) -> Result<Vec<Person>> {
        self.list_where("put_away = 0 AND get_help = 1 AND went = 0", "role = 'advocate' DESC, id")
    }

    /// Who came and who went, the latest day first and at the end those of whom no day is known.
    pub fn list_came_and_went(&self) -> Result<Vec<CameOrWent>> {
        let mut lines: Vec<CameOrWent> = self.list_people()?.into_iter().flat_map(Person::came_and_went).collect();
        lines.sort_by_key(|line| Reverse((line.day, line.came)));
        Ok(lines)
    }

    /// Keeps this person.
    pub fn save_person(&mut self, person: &Person, now: Moment) -> Result<Person> {
        self.keep(person, now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::samples::day;

    fn keep(store: &mut Store, name: &str, role: &str, more: impl FnOnce(&mut Person)) -> Person {
        let mut person = Person { name: name.into(), role: role.into(), ..Person::default() };
        more(&mut person);
        store.save_person(&person, Moment::default()).unwrap()
    }

    /// A social worker who left, the one who came after, an advocate of whom no day is known, and a mother.
    fn changed() -> Store {
        let mut store = Store::in_memory().unwrap();
        keep(&mut store, "Priya", "social-worker", |person| {
            person.came_on = day("2025-09-01");
            (person.went, person.went_on, person.get_help) = (true, day("2026-06-03"), true);
            person.went_why = "She has a new job.".into();
        });
        keep(&mut store, "Dan", "social-worker", |person| person.came_on = day("2026-06-10"));
        keep(&mut store, "Alex", "advocate", |_| ());
        keep(&mut store, "Mum", "family", |_| ());
        store
    }

    #[test]
    fn who_came_and_who_went_stands_by_day_and_the_unknown_at_the_end() {
        let lines = changed().list_came_and_went().unwrap();
        let said: Vec<_> = lines.iter().map(|line| (line.person.name.as_str(), line.came, line.day)).collect();
        let expected = [
            ("Dan", true, day("2026-06-10")),
            ("Priya", false, day("2026-06-03")),
            ("Priya", true, day("2025-09-01")),
            ("Alex", true, None),
        ];
        assert_eq!(said, expected);
        assert_eq!(lines[1].person.went_why, "She has a new job.");
    }

    #[test]
    fn who_went_is_not_put_away_stands_last_and_is_not_rung_for_help() {
        let mut store = changed();
        let names: Vec<_> = store.list_people().unwrap().into_iter().map(|person| person.name).collect();
        assert_eq!(names, ["Alex", "Dan", "Mum", "Priya"]);
        assert!(store.list_people_for_help().unwrap().is_empty());
        assert!(store.list_people_put_away().unwrap().is_empty());
        let id = store.list_people().unwrap()[3].mark.id.clone();
        store.put_away(&id, Moment::default()).unwrap();
        assert!(store.list_came_and_went().unwrap().iter().all(|line| line.person.name != "Priya"));
    }

    #[test]
    fn a_person_can_have_gone_on_a_day_that_nobody_knows() {
        let mut store = Store::in_memory().unwrap();
        keep(&mut store, "Tom", "friend", |person| person.went = true);
        let lines = store.list_came_and_went().unwrap();
        assert_eq!(lines.iter().map(|line| (line.came, line.day)).collect::<Vec<_>>(), [(false, None)]);
    }
}
