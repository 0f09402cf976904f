//! The example family: a full life to look at, put in through core's own doors. Tests build on it.

mod apart;
mod assessments;
mod letters;
mod visits;

use std::collections::BTreeMap;

use chrono::Duration;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::advocate::AdvocateAsk;
use crate::appointments::{Appointment, Outcome};
use crate::children::Child;
use crate::court_needs::CourtNeeds;
use crate::dates::{Day, Now};
use crate::error::Result;
use crate::goals::Goal;
use crate::if_thens::{IfThen, SafePlace};
use crate::letters::LetterOut;
use crate::local_services::LocalService;
use crate::me::Me;
use crate::meetings::Meeting;
use crate::needs::Need;
use crate::people::Person;
use crate::promises::Promise;
use crate::puzzles::Puzzle;
use crate::reviews::Review;
use crate::routines::Routine;
use crate::settings::Settings;
use crate::step_cards::{CardLook, OwnCard, Practice};
use crate::store::Store;
use crate::strengths::Strength;
use crate::supports::Support;
use crate::told::Told;
use crate::where_now::ChildStage;
use crate::worries::Worry;
use visits::Named;

const FAMILY: &str = include_str!("../../../assets/example/family.json");
/// Fields that hold a day, written as days from today: "+1", "-7".
const DAYS: [&str; 25] = [
    "by",
    "day",
    "next_on",
    "seen_on",
    "by_when",
    "asked_on",
    "answered_on",
    "started",
    "ended",
    "agreed_on",
    "looked_on",
    "heard_on",
    "told_on",
    "moved_to",
    "started_on",
    "stopped_on",
    "made_on",
    "by_day",
    "done_on",
    "stage_on",
    "came_on",
    "went_on",
    "sent_on",
    "look_on",
    "checked_on",
];
/// Fields that hold people, written by name.
const PEOPLE: [&str; 5] = ["people", "helpers", "readers", "came", "with_me"];

/// Fields that hold one person, written by name; a name of nobody in My people stays a name.
const ONE: [&str; 4] = ["who", "asked_whom", "person", "explained_by"];

type Fields = Map<String, Value>;

impl Store {
    /// Puts the example family into an empty record, with days around today.
    pub fn put_in_example(&mut self, now: Now) -> Result<()> {
        let mut family: BTreeMap<String, Value> = serde_json::from_str(FAMILY)?;
        let mut take = |name: &str| family.remove(name).unwrap_or_default();
        let mut people = BTreeMap::new();
        for person in read_all::<Person>(take("people"), &people, now.day())? {
            let kept = self.save_person(&person, now.moment)?;
            people.insert(kept.name, kept.mark.id);
        }
        let today = now.day();
        self.save_me(&read::<Me>(take("me"), &people, today)?, now.moment)?;
        self.save_settings(&read::<Settings>(take("settings"), &people, today)?, now.moment)?;
        self.save_told(&read::<Told>(take("told"), &people, today)?, now.moment)?;
        let mut children = BTreeMap::new();
        for child in read_all::<Child>(take("children"), &people, today)? {
            let kept = self.save_child(&child, now.moment)?;
            children.insert(kept.name, kept.mark.id);
        }
        for stage in read_all::<ChildStage>(take("stages"), &people, today)? {
            // It names its child by the name; without one it is the parent's own.
            let child = children.get(&stage.child).cloned().unwrap_or_default();
            self.save_child_stage(&ChildStage { child, ..stage }, now)?;
        }
        let mut dates = BTreeMap::new();
        for appointment in read_all::<Appointment>(take("appointments"), &people, today)? {
            let kept = self.save_appointment(&appointment, now)?;
            dates.insert(kept.kind.clone(), kept.mark.id);
        }
        self.put_in_outcomes(take("outcomes"), &dates, &people, now)?;
        for routine in read_all::<Routine>(take("routines"), &people, today)? {
            self.save_routine(&routine, now.moment)?;
        }
        for strength in read_all::<Strength>(take("strengths"), &people, today)? {
            self.save_strength(&strength, now.moment)?;
        }
        for need in read_all::<Need>(take("needs"), &people, today)? {
            self.save_need(&need, now.moment)?;
        }
        let mut goals = BTreeMap::new();
        for goal in read_all::<Goal>(take("goals"), &people, today)? {
            let kept = self.save_goal(&goal, now.moment)?;
            goals.insert(kept.title, kept.mark.id);
        }
        for support in read_all::<Support>(take("supports"), &people, today)? {
            self.save_support(&support, now.moment)?;
        }
        let named = Named { people: &people, dates: &dates, goals: &goals };
        let visits = self.put_in_visits(take("visits"), &named, now)?;
        for promise in read_all::<Promise>(take("promises"), &people, today)? {
            // It names its visit by the day.
            let visit = visits.get(&promise.visit).cloned().unwrap_or_default();
            self.save_promise(&Promise { visit, ..promise }, now)?;
        }
        for review in read_all::<Review>(take("reviews"), &people, today)? {
            self.save_review(&review, now)?;
        }
        for card in read_all::<OwnCard>(take("own_cards"), &people, today)? {
            self.save_own_card(&card, now.moment)?;
        }
        for look in read_all::<CardLook>(take("card_looks"), &people, today)? {
            self.save_card_look(&look, now.moment)?;
        }
        for practice in read_all::<Practice>(take("practices"), &people, today)? {
            self.save_practice(&practice, now.moment)?;
        }
        let mut worries = BTreeMap::new();
        for worry in read_all::<Worry>(take("worries"), &people, today)? {
            // Theirs names mine by its words.
            let beside = worries.get(&worry.beside).cloned().unwrap_or_default();
            let kept = self.save_worry(&Worry { beside, ..worry }, now.moment)?;
            worries.insert(kept.text, kept.mark.id);
        }
        for card in read_all::<IfThen>(take("if_thens"), &people, today)? {
            self.save_if_then(&card, now.moment)?;
        }
        for place in read_all::<SafePlace>(take("safe_places"), &people, today)? {
            self.save_safe_place(&place, now.moment)?;
        }
        for ask in read_all::<AdvocateAsk>(take("advocate_asks"), &people, today)? {
            self.save_advocate_ask(&ask, now.moment)?;
        }
        self.save_court_needs(&read::<CourtNeeds>(take("court_needs"), &people, today)?, now.moment)?;
        for service in read_all::<LocalService>(take("local_services"), &people, today)? {
            self.save_local_service(&service, now.moment)?;
        }
        let mut sent = dates.clone();
        for letter in read_all::<LetterOut>(take("letters"), &people, today)? {
            // Without its paper it is read in the language of whoever looks at the family.
            let kept = self.keep(&letter, now.moment)?;
            sent.insert(kept.kind, kept.mark.id);
        }
        self.put_in_letters_in(take("letters_in"), &people, &sent, now)?;
        let (assessments, signings) = (take("assessments"), take("before_signings"));
        self.put_in_assessments(assessments, signings, &people, &sent, now)?;
        for puzzle in read_all::<Puzzle>(take("puzzles"), &people, today)? {
            self.save_puzzle(&puzzle, now.moment)?;
        }
        self.put_in_meetings(take("meetings"), &dates, &people, now)?;
        self.put_in_apart(take("apart"), &people, &children, now)?;
        Ok(())
    }
}

/// The kind of a date by which an outcome names it.
const OF: &str = "of";

impl Store {
    /// What happened to the dates, each named by its kind.
    fn put_in_outcomes(
        &mut self,
        list: Value,
        dates: &BTreeMap<String, String>,
        people: &BTreeMap<String, String>,
        now: Now,
    ) -> Result<()> {
        let Value::Array(list) = list else { return Ok(()) };
        for outcome in list {
            let of = outcome.get(OF).and_then(Value::as_str).and_then(|kind| dates.get(kind));
            let Some(of) = of else { continue };
            let mut fields = outcome.clone();
            if let Value::Object(fields) = &mut fields {
                let blank = serde_json::to_value(self.new_outcome(of)?)?;
                for name in ["about", "day", "title"] {
                    fields.insert(name.to_owned(), blank.get(name).cloned().unwrap_or_default());
                }
            }
            self.save_outcome(&read::<Outcome>(fields, people, now.day())?, now)?;
        }
        Ok(())
    }
}

impl Store {
    /// What was got ready and said of meetings, each named by the kind of its date. The help in it is named by its
    /// words; what was promised or not understood there stands in it.
    fn put_in_meetings(
        &mut self,
        list: Value,
        dates: &BTreeMap<String, String>,
        people: &BTreeMap<String, String>,
        now: Now,
    ) -> Result<()> {
        let Value::Array(list) = list else { return Ok(()) };
        let supports = self.list_supports()?;
        for mut fields in list {
            let Some(about) = fields.get(OF).and_then(Value::as_str).and_then(|kind| dates.get(kind)) else { continue };
            let mut all = |name: &str| fields.get_mut(name).map(Value::take).unwrap_or_default();
            let (promises, words) = (all("promises"), all("not_understood"));
            let asked: Option<Vec<String>> = serde_json::from_value(all("help"))?;
            for promise in read_all::<Promise>(promises, people, now.day())? {
                self.save_promise(&Promise { about: about.clone(), ..promise }, now)?;
            }
            let mut puzzles = Vec::new();
            for puzzle in read_all::<Puzzle>(words, people, now.day())? {
                puzzles.push(self.save_puzzle(&puzzle, now.moment)?.mark.id);
            }
            let asked = asked.unwrap_or_default();
            let not_given = supports.iter().filter(|help| asked.contains(&help.what)).map(|help| help.mark.id.clone());
            let (about, not_given) = (about.clone(), not_given.collect());
            let meeting: Meeting = read(fields, people, now.day())?;
            self.save_meeting(&Meeting { about, puzzles, not_given, ..meeting }, now)?;
        }
        Ok(())
    }
}

fn read_all<T: DeserializeOwned>(list: Value, people: &BTreeMap<String, String>, today: Day) -> Result<Vec<T>> {
    let Value::Array(list) = list else { return Ok(Vec::new()) };
    list.into_iter().map(|item| read(item, people, today)).collect()
}

fn read<T: DeserializeOwned>(item: Value, people: &BTreeMap<String, String>, today: Day) -> Result<T> {
    let Value::Object(mut fields) = item else { return Ok(serde_json::from_value(item)?) };
    fields.insert("id".to_owned(), "".into());
    fields.insert("put_away".to_owned(), false.into());
    fields.insert("said_at".to_owned(), "1970-01-01T00:00:00Z".into());
    days_around(&mut fields, today)?;
    people_by_id(&mut fields, people);
    one_by_id(&mut fields, people);
    number_steps(&mut fields);
    for call in fields.get_mut("calls").and_then(Value::as_array_mut).into_iter().flatten() {
        call.as_object_mut().into_iter().for_each(|call| one_by_id(call, people));
    }
    Ok(serde_json::from_value(Value::Object(fields))?)
}

fn days_around(fields: &mut Fields, today: Day) -> Result<()> {
    for name in DAYS {
        let away = fields.get(name).and_then(Value::as_str).and_then(|text| text.parse::<i64>().ok());
        if let Some(away) = away {
            fields.insert(name.to_owned(), serde_json::to_value(Day(today.0 + Duration::days(away)))?);
        }
    }
    Ok(())
}

fn people_by_id(fields: &mut Fields, people: &BTreeMap<String, String>) {
    for name in PEOPLE {
        let Some(Value::Array(named)) = fields.get_mut(name) else { continue };
        for person in named {
            let id = person.as_str().and_then(|name| people.get(name));
            *person = id.cloned().unwrap_or_default().into();
        }
    }
}

fn one_by_id(fields: &mut Fields, people: &BTreeMap<String, String>) {
    for name in ONE {
        let id = fields.get(name).and_then(Value::as_str).and_then(|name| people.get(name)).cloned();
        if let Some(id) = id {
            fields.insert(name.to_owned(), id.into());
        }
    }
}

fn number_steps(fields: &mut Fields) {
    let Some(Value::Array(steps)) = fields.get_mut("steps") else { return };
    for (place, step) in steps.iter_mut().filter_map(Value::as_object_mut).enumerate() {
        step.insert("id".to_owned(), (place + 1).to_string().into());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{TimeZone, Utc};

    #[test]
    fn the_family_is_whole() {
        let now = Now::new(Utc.with_ymd_and_hms(2026, 7, 14, 8, 0, 0).unwrap(), chrono_tz::Europe::London);
        let mut store = Store::in_memory().unwrap();
        store.put_in_example(now).unwrap();
        let people = store.list_people().unwrap();
        let known = |id: &String| people.iter().any(|person| &person.mark.id == id);
        let dates = store.list_appointments(now).unwrap();
        assert!(!dates.today.is_empty() && dates.to_come.len() > 2 && dates.before);
        assert!(dates.today.iter().chain(&dates.to_come).flat_map(|date| &date.people).all(known));
        let plan = store.find_plan().unwrap();
        assert!(plan.goals.len() > 1 && plan.goals.iter().flat_map(|goal| &goal.helpers).all(known));
        assert!(!plan.strengths.is_empty() && !plan.needs.is_empty() && !plan.supports.is_empty());
        assert_eq!(people[0].role, "advocate", "the advocate stands first");
        let visits = store.visits_of_month(None).unwrap();
        assert!(!visits.visits.is_empty() && store.open_visit().unwrap().is_none());
        assert!(!store.promises_of(&visits.visits[0].mark.id).unwrap().is_empty());
        assert!(store.history_is_whole().unwrap());
    }
}
