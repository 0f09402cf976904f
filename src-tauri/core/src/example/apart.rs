//! The child of the example family who lives somewhere else: family time, the letterbox, the memory page, and what Sam
//! asked of money and home.

use std::collections::BTreeMap;

use chrono::Duration;
use serde::Deserialize;
use serde_json::Value;

use crate::apart::{BoxLetter, FamilyTime, HardDay, HowIAm, Letterbox, Memory, MemoryKind, MoneyHome, Watched};
use crate::appointments::{Appointment, Happened};
use crate::dates::{Day, Now};
use crate::error::Result;
use crate::item::{Mark, Space, blank};
use crate::meetings::MeetingNotes;
use crate::store::Store;

/// As the family's file tells it. Days are days from today.
#[derive(Debug, Deserialize)]
struct Told {
    child: String,
    hard_day: (i64, String),
    times: Vec<Time>,
    letterbox: Agreed,
    letters: Vec<Letter>,
    memories: Vec<Page>,
    money: Money,
    how_i_am: Vec<Said>,
}

#[derive(Debug, Deserialize)]
struct Time {
    day: i64,
    place: String,
    space: Space,
    watched_by: String,
    off: bool,
    pictures: Vec<String>,
    did: String,
    say: String,
    notes_asked: Option<i64>,
    notes_got: Option<i64>,
    not_right: String,
}

#[derive(Debug, Deserialize)]
struct Agreed {
    months: Vec<u32>,
    sign: String,
    call_child: String,
    send_to: String,
    agreed: String,
    not_to_say: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Letter {
    day: Option<i64>,
    came: bool,
    starters: Vec<String>,
    words: String,
    thoughts: String,
}

#[derive(Debug, Deserialize)]
struct Page {
    kind: MemoryKind,
    picture: String,
    words: String,
    day: Option<i64>,
}

#[derive(Debug, Deserialize)]
struct Money {
    asked: Vec<String>,
    done: Vec<String>,
    whom: String,
    note: String,
}

#[derive(Debug, Deserialize)]
struct Said {
    day: i64,
    picture: String,
    words: String,
}

fn day_of(now: Now, away: i64) -> Day {
    Day(now.day().0 + Duration::days(away))
}

impl Store {
    /// `people` and `children` have ids by name.
    pub(super) fn put_in_apart(
        &mut self,
        told: Value,
        people: &BTreeMap<String, String>,
        children: &BTreeMap<String, String>,
        now: Now,
    ) -> Result<()> {
        let told: Told = serde_json::from_value(told)?;
        let Some(child) = children.get(&told.child) else { return Ok(()) };
        let apart = self.turn_on_apart(child, &[], now.moment)?;
        let (away, words) = told.hard_day;
        let hard_day = HardDay { day: Some(day_of(now, away)), words, softly: true };
        self.save_hard_days(&apart.mark.id, &[hard_day], now.moment)?;
        for time in told.times {
            self.put_in_time(time, people, child, now)?;
        }
        self.put_in_letterbox(told.letterbox, told.letters, child, now)?;
        for page in told.memories {
            let Page { kind, picture, words, day } = page;
            let memory = self.new_memory(child, kind)?;
            let day = day.map(|away| day_of(now, away));
            self.save_memory(&Memory { picture, words, day, ..memory }, now.moment)?;
        }
        let Money { asked, done, whom, note } = told.money;
        self.save_money_home(&MoneyHome { asked, done, whom, note, ..blank() }, now.moment)?;
        for Said { day, picture, words } in told.how_i_am {
            let day = Some(day_of(now, day));
            self.save_how_i_am(&HowIAm { day, picture, words, ..blank() }, now.moment)?;
        }
        Ok(())
    }

    fn put_in_time(&mut self, time: Time, people: &BTreeMap<String, String>, child: &str, now: Now) -> Result<()> {
        let mark = Mark::new(time.space);
        let (day, place) = (Some(day_of(now, time.day)), time.place);
        let date = Appointment { mark: mark.clone(), kind: "family-time".to_owned(), day, place, ..blank() };
        let about = self.save_appointment(&date, now)?.mark.id;
        if time.off {
            let mut outcome = self.new_outcome(&about)?;
            (outcome.what, outcome.mark.space) = (Happened::CancelledByThem, time.space);
            self.save_outcome(&outcome, now)?;
        }
        let (watched, watched_by) = match people.get(&time.watched_by) {
            Some(person) => (Watched::Somebody, vec![person.clone()]),
            None => (Watched::NotSaid, Vec::new()),
        };
        let kept = FamilyTime {
            mark,
            about,
            children: vec![child.to_owned()],
            watched,
            watched_by,
            pictures: time.pictures,
            did: time.did,
            say: time.say,
            notes_asked_on: time.notes_asked.map(|away| day_of(now, away)),
            notes_got_on: time.notes_got.map(|away| day_of(now, away)),
            notes: if time.not_right.is_empty() { MeetingNotes::NotSaid } else { MeetingNotes::NotRight },
            not_right: time.not_right,
            ..blank()
        };
        self.save_family_time(&kept, now)?;
        Ok(())
    }

    fn put_in_letterbox(&mut self, told: Agreed, letters: Vec<Letter>, child: &str, now: Now) -> Result<()> {
        let Agreed { months, sign, call_child, send_to, agreed, not_to_say } = told;
        let agreed =
            Letterbox { child: child.to_owned(), months, sign, call_child, send_to, agreed, not_to_say, ..blank() };
        let letterbox = self.save_letterbox(&agreed, now.moment)?.mark.id;
        for Letter { day, came, starters, words, thoughts } in letters {
            let (letterbox, day) = (letterbox.clone(), day.map(|away| day_of(now, away)));
            let letter = BoxLetter { letterbox, came, starters, words, day, thoughts, ..blank() };
            self.save_box_letter(&letter, now.moment)?;
        }
        Ok(())
    }
}
