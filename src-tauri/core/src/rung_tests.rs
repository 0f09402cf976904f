use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, TimeZone, Utc};
use proptest::prelude::*;

use super::*;
use crate::appointments::{Appointment, Layer, Layers, Travel};
use crate::dates::{Day, Time};
use crate::reminders::Reminders;

const ALL: Layers = Layers { night_before: true, get_ready: true, leave_now: true };

fn at(text: &str) -> Moment {
    Moment(format!("2026-{text}:00Z").parse().unwrap())
}

fn later(moment: Moment, minutes: i64) -> Moment {
    Moment(moment.0 + Duration::minutes(minutes))
}

fn leave(moment: &str) -> Due {
    Due { at: at(moment), id: "doctor".into(), layer: Layer::LeaveNow }
}

fn file(due: Vec<Due>) -> DueFile {
    DueFile { chime: true, until: at("12-31T00:00"), due }
}

fn now(moment: &str) -> Look {
    Look { now: at(moment), gap: NotRung::Off, barred: None }
}

/// A profile whose app looked at 9 o'clock, and a date for which to leave at 10.
fn nine() -> (Rings, DueFile) {
    let due = file(vec![leave("07-14T10:00")]);
    let mut rings = Rings::default();
    assert!(rings.look(&due, now("07-14T09:00")).is_empty());
    (rings, due)
}

#[test]
fn it_rings_once_and_waits_until_it_is_seen() {
    let (mut rings, due) = nine();
    assert!(rings.look(&due, now("07-14T09:59")).is_empty());
    assert_eq!(rings.look(&due, now("07-14T10:00")).len(), 1);
    assert!(rings.look(&due, now("07-14T10:01")).is_empty());
    assert_eq!(rings.unseen().count(), 1);
    rings.see("doctor");
    assert_eq!(rings.unseen().count(), 0);
}

#[test]
fn a_computer_that_was_off_says_so_and_one_that_is_just_back_rings() {
    let (mut rings, due) = nine();
    assert!(rings.clone().look(&due, now("07-14T10:06")).is_empty());
    assert_eq!(rings.clone().look(&due, now("07-14T10:05")).len(), 1, "5 minutes later it is still of use");
    rings.look(&due, Look { gap: NotRung::Asleep, ..now("07-14T12:00") });
    assert_eq!(rings.unseen().next().unwrap().why, Some(NotRung::Asleep));
}

#[test]
fn nothing_rings_while_leave_now_is_on_and_it_is_said_after() {
    let (mut rings, due) = nine();
    let hidden = Look { barred: Some(NotRung::LeaveNow), ..now("07-14T10:00") };
    assert!(rings.look(&due, hidden).is_empty());
    assert!(rings.look(&due, now("07-14T10:01")).is_empty());
    assert_eq!(rings.unseen().next().unwrap().why, Some(NotRung::LeaveNow));
}

#[test]
fn again_rings_10_minutes_later_and_only_once_more() {
    let (mut rings, due) = nine();
    rings.look(&due, now("07-14T10:00"));
    rings.again("doctor", at("07-14T10:01"));
    assert_eq!(rings.unseen().count(), 0);
    assert!(rings.look(&due, now("07-14T10:10")).is_empty());
    assert_eq!(rings.look(&due, now("07-14T10:11")).len(), 1);
    assert!(rings.look(&due, now("07-14T10:30")).is_empty() && rings.unseen().count() == 1);
}

#[test]
fn a_clock_that_is_put_back_rings_nothing_twice_and_again_still_means_10_minutes() {
    let (mut rings, due) = nine();
    rings.look(&due, now("07-14T10:00"));
    rings.again("doctor", at("07-14T10:00"));
    assert!(rings.look(&due, now("07-14T09:30")).is_empty());
    assert_eq!(rings.look(&due, now("07-14T09:40")).len(), 1, "again, though the clock says less");
    assert!(rings.look(&due, now("07-14T10:00")).is_empty());
}

#[test]
fn a_clock_that_was_wrong_takes_back_what_it_said() {
    let (mut rings, due) = nine();
    assert!(rings.look(&due, Look { gap: NotRung::Clock, ..now("07-14T15:00") }).is_empty());
    rings.see("doctor");
    rings.look(&due, Look { gap: NotRung::Clock, ..now("07-14T09:10") });
    assert_eq!(rings.unseen().count(), 0, "it lies ahead");
    // What was due before the last look does not stand in a file that was written since.
    assert_eq!(rings.look(&file(Vec::new()), now("07-14T10:00")).len(), 1);
    assert!(rings.look(&due, now("07-14T10:01")).is_empty());
}

#[test]
fn what_is_put_in_after_its_moment_is_neither_rung_nor_said() {
    let (mut rings, mut due) = nine();
    due.due.insert(0, Due { layer: Layer::GetReady, ..leave("07-14T08:50") });
    assert!(rings.look(&due, now("07-14T09:01")).is_empty() && rings.unseen().count() == 0);
}

#[test]
fn of_a_date_only_the_last_reminder_is_shown() {
    let (mut rings, mut due) = nine();
    due.due.insert(0, Due { layer: Layer::GetReady, ..leave("07-14T09:30") });
    rings.look(&due, now("07-14T09:30"));
    rings.look(&due, now("07-14T10:00"));
    let shown = last_of_each(rings.unseen());
    assert_eq!((shown.len(), shown[0].due.layer), (1, Layer::LeaveNow));
}

#[test]
fn what_is_not_written_down_so_far_ahead_is_said_once_it_is() {
    let (mut rings, mut due) = nine();
    due.until = at("07-14T09:30");
    let all = std::mem::take(&mut due.due);
    rings.look(&due, now("07-14T11:00"));
    assert_eq!(rings.looked, Some(due.until));
    rings.look(&DueFile { due: all, ..file(Vec::new()) }, Look { gap: NotRung::Closed, ..now("07-14T11:01") });
    assert_eq!(rings.unseen().next().unwrap().why, Some(NotRung::Closed));
}

#[test]
fn what_was_written_down_is_read_again() {
    let folder = std::env::temp_dir().join(format!("by-my-side-rung-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let (mut rings, due) = nine();
    rings.look(&due, now("07-14T10:00"));
    rings.note(&due.due, true, false);
    assert!(rings.is_stale());
    rings.write(&folder).unwrap();
    assert!(!rings.is_stale());
    let mut read = Rings::read(&folder);
    assert_eq!(read, rings);
    assert!(read.look(&due, now("07-14T10:00")).is_empty(), "not twice, also after a restart");
    fs::remove_dir_all(&folder).unwrap();
}

/// What may happen to a computer, in minutes.
#[derive(Debug, Clone)]
enum Step {
    Awake(i64),
    Off(i64),
    PowerCut(i64),
    Sleep(i64),
    Clock(i64),
    Hide,
    Show,
    See,
    Again,
    Open,
}

fn step() -> impl Strategy<Value = Step> {
    const DAY: i64 = 24 * 60;
    prop_oneof![
        6 => (1..3 * DAY).prop_map(Step::Awake),
        2 => (1..30 * DAY).prop_map(Step::Off),
        1 => (1..2 * DAY).prop_map(Step::PowerCut),
        3 => (1..DAY).prop_map(Step::Sleep),
        2 => (-180..180i64).prop_map(Step::Clock),
        1 => (-40 * DAY..40 * DAY).prop_map(Step::Clock),
        1 => Just(Step::Hide),
        2 => Just(Step::Show),
        3 => Just(Step::See),
        2 => Just(Step::Again),
        2 => Just(Step::Open),
    ]
}

/// A life: a visit each week at a time of its own, in a zone, for 3 years.
fn life(zone: chrono_tz::Tz, hour: u32, way: Option<u32>) -> Vec<Due> {
    let reminders = Reminders { layers: ALL, ..Reminders::default() };
    let first: chrono::NaiveDate = "2026-01-05".parse().unwrap();
    let weeks = (0..156u64).map(|week| Appointment {
        day: Some(Day(first + Days::new(week * 7 + week % 3))),
        time: Time::new(hour, 30),
        zone: zone.name().into(),
        travel: Travel::Bus,
        travel_minutes: way,
        ..Appointment::default()
    });
    let due = weeks.zip(0..).flat_map(|(date, number)| {
        reminders.moments(&date).into_iter().map(move |(layer, at)| Due { at, id: format!("{number}"), layer })
    });
    let mut due: Vec<Due> = due.collect();
    due.sort_by_key(|due| due.at);
    due
}

/// A computer, the files on its disk, and what a person beside it has heard.
struct Computer {
    life: Vec<Due>,
    clock: Moment,
    barred: Option<NotRung>,
    disk: Rings,
    file: DueFile,
    running: Rings,
    rang: BTreeMap<(Moment, String), usize>,
    asked_again: BTreeMap<(Moment, String), usize>,
    said: BTreeMap<(Moment, String), Option<NotRung>>,
}

fn key(due: &Due) -> (Moment, String) {
    (due.at, format!("{} {:?}", due.id, due.layer))
}

impl Computer {
    fn new(life: Vec<Due>) -> Computer {
        let clock = Moment(Utc.with_ymd_and_hms(2026, 1, 1, 8, 0, 0).unwrap());
        let (disk, file, running) = (Rings::default(), DueFile::default(), Rings::default());
        let (rang, asked_again, said) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        let mut new = Computer { life, clock, barred: None, disk, file, running, rang, asked_again, said };
        new.open();
        new
    }

    /// The record is opened: `due` is written anew, as `Store::list_due` does.
    fn open(&mut self) {
        let since = self.disk.looked.map_or(self.clock, |looked| looked.min(self.clock));
        let until = later(self.clock, 120 * 24 * 60);
        let due = self.life.iter().filter(|due| due.at > since && due.at <= until).cloned().collect();
        self.file = DueFile { chime: true, until, due };
        self.look(NotRung::Closed);
        self.write();
    }

    fn look(&mut self, gap: NotRung) {
        let before = self.running.rung.clone();
        let look = Look { now: self.clock, gap, barred: self.barred };
        let rings = self.running.look(&self.file, look);
        if self.running.rung != before || self.running.is_stale() {
            self.write();
        }
        for due in &rings {
            *self.rang.entry(key(due)).or_default() += 1;
            let on_time = (due.at.0..=later(due.at, GRACE).0).contains(&self.clock.0);
            // Only what the parent asked for again may come later, also when its own moment went by without a ring.
            let asked = self.asked_again.contains_key(&key(due));
            assert!(on_time || asked, "{due:?} rings at {:?}", self.clock);
        }
        for gone in before.iter().filter(|rung| rung.why.is_some() && !self.running.rung.contains(rung)) {
            self.said.remove(&key(&gone.due));
        }
        self.said.extend(self.running.rung.iter().map(|rung| (key(&rung.due), rung.why)));
    }

    fn write(&mut self) {
        self.running.written = self.running.looked;
        self.disk = self.running.clone();
    }

    /// It looks each minute. Minutes in which nothing can come are left out, but for one in an hour.
    fn awake(&mut self, minutes: i64) {
        let end = later(self.clock, minutes);
        while self.clock < end {
            let soon = self.file.due.iter().map(|due| due.at).find(|at| *at > self.clock);
            let again = self.running.rung.iter().filter_map(|rung| rung.again).min();
            let next = [soon, again, Some(later(self.clock, 60)), Some(end)];
            self.clock = next.into_iter().flatten().filter(|at| *at > self.clock).min().unwrap();
            self.look(NotRung::Closed);
        }
    }

    fn live(&mut self, step: &Step) {
        let first = self.running.unseen().next().map(|rung| rung.due.clone());
        match step {
            Step::Awake(minutes) => self.awake(*minutes),
            Step::Off(minutes) => {
                self.write();
                self.restart(*minutes);
            }
            Step::PowerCut(minutes) => self.restart(*minutes),
            Step::Sleep(minutes) => {
                self.clock = later(self.clock, *minutes);
                self.look(NotRung::Asleep);
            }
            Step::Clock(minutes) => {
                self.clock = later(self.clock, *minutes);
                self.look(NotRung::Clock);
            }
            Step::Hide => self.barred = Some(NotRung::LeaveNow),
            Step::Show => self.barred = None,
            Step::See => {
                let ids: Vec<String> = self.running.unseen().map(|rung| rung.due.id.clone()).collect();
                ids.iter().for_each(|id| self.running.see(id));
                self.write();
            }
            Step::Again => {
                let Some(due) = first else { return };
                let before = self.running.rung.clone();
                self.running.again(&due.id, self.clock);
                let pairs = before.iter().zip(&self.running.rung);
                let asked = pairs.filter(|(before, after)| before.again.is_none() && after.again.is_some());
                asked.for_each(|(_, rung)| *self.asked_again.entry(key(&rung.due)).or_default() += 1);
                self.write();
            }
            Step::Open => self.open(),
        }
    }

    fn restart(&mut self, minutes: i64) {
        self.running = self.disk.clone();
        self.barred = None;
        self.clock = later(self.clock, minutes);
        self.look(NotRung::Off);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, max_shrink_iters: 400, ..ProptestConfig::default() })]

    #[test]
    fn each_reminder_rings_once_or_is_said_once_as_not_rung(
        steps in proptest::collection::vec(step(), 1..120),
        zone in prop_oneof![Just(chrono_tz::Europe::London), Just(chrono_tz::America::New_York), Just(chrono_tz::Australia::Lord_Howe)],
        hour in 0..24u32,
        way in proptest::option::of(1..600u32),
    ) {
        let life = life(zone, hour, way);
        let mut computer = Computer::new(life.clone());
        let begun = computer.clock;
        steps.iter().for_each(|step| computer.live(step));
        // In the end the computer is on, the clock is right and later than everything, and the record is open.
        computer.clock = Moment(Utc.with_ymd_and_hms(2040, 1, 1, 0, 0, 0).unwrap());
        computer.restart(0);
        computer.open();
        for due in life.iter().filter(|due| due.at > begun) {
            let (rang, asked) = (computer.rang.get(&key(due)).copied().unwrap_or(0), computer.asked_again.get(&key(due)).copied().unwrap_or(0));
            let said = computer.said.get(&key(due));
            prop_assert!(said.is_some(), "{due:?} neither rang nor was it said");
            prop_assert!(rang <= 1 + asked, "{due:?} rang {rang} times");
            if asked == 0 {
                prop_assert_eq!(rang, usize::from(said == Some(&None)), "{:?}: {:?}", due, said);
            }
        }
        let keys: BTreeSet<_> = computer.running.rung.iter().map(|rung| key(&rung.due)).collect();
        prop_assert_eq!(keys.len(), computer.running.rung.len(), "one reminder stands twice");
    }
}
