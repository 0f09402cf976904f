//! A year after Mia was removed: Sam says so for Mia alone. What does not fit is put away and comes back, family time is
//! kept with its notes, no day rings or counts, and Leo's part of the plan is as it was.

use by_my_side_core::apart::{FamilyTime, HardDay, Memory, MemoryKind, Watched};
use by_my_side_core::appointments::{Appointment, Happened, Outcome};
use by_my_side_core::children::Child;
use by_my_side_core::dates::{Day, Moment, Now};
use by_my_side_core::goals::{Goal, Step, StepState};
use by_my_side_core::item::{Mark, Space, blank};
use by_my_side_core::meetings::MeetingNotes;
use by_my_side_core::prints::PrintKind;
use by_my_side_core::store::Store;
use chrono::{Days, NaiveDate};

use crate::record::{Record, at, day, paper, person};

const DID: &str = "We read the bear book.";
const SAY: &str = "She asked me for her blue coat.";
const NOT_RIGHT: &str = "I was there at 2.";
const REMEMBER: &str = "You laughed at the rain.";
const TO_TELL: &str = "I think of you.";

/// What stands in the record before that day.
struct Life {
    mia: String,
    bedtime: Goal,
    bath: Goal,
    nursery: Goal,
    grace: String,
}

/// A morning on this day.
fn on(day: Day) -> Now {
    let first = at(7, 1);
    Now { moment: Moment(first.moment.0 + (day.0 - first.day().0)), ..first }
}

/// A morning of the year after.
fn next_year(month: u32, day: u32) -> Now {
    on(Day(NaiveDate::from_ymd_opt(2027, month, day).unwrap()))
}

fn goal(store: &mut Store, title: &str, now: Now) -> Goal {
    let step = Step { id: "1".into(), text: "Begin at 6.".into(), state: StepState::SortOf, ..Step::default() };
    store.save_goal(&Goal { title: title.into(), steps: vec![step], ..blank() }, now.moment).unwrap()
}

fn before(record: &Record) -> Life {
    record.on(at(7, 1), |store, now| {
        let child = |store: &mut Store, name: &str| {
            store.save_child(&Child { name: name.into(), ..blank() }, now.moment).unwrap().mark.id
        };
        let mia = child(store, "Mia");
        child(store, "Leo");
        let [bedtime, bath, nursery] =
            ["Mia goes to bed at 7", "Mia's bath", "Leo goes to nursery"].map(|title| goal(store, title, now));
        let grace = person(store, "Grace", "contact-supervisor", now).mark.id;
        Life { mia, bedtime, bath, nursery, grace }
    })
}

fn in_plan(store: &Store) -> Vec<Goal> {
    let mut goals = store.find_plan().unwrap().goals;
    goals.sort_by(|one, other| one.mark.id.cmp(&other.mark.id));
    goals
}

/// Sam turns it on for Mia, and says which goals do not fit now. One day is hard, and Sam wants to see it in the month.
fn turned_on(record: &Record, life: &Life) -> String {
    record.on(at(7, 6), |store, now| {
        let goals = [life.bedtime.mark.id.clone(), life.bath.mark.id.clone()];
        let apart = store.turn_on_apart(&life.mia, &goals, now.moment).unwrap();
        assert_eq!((apart.mark.space, apart.child.as_str()), (Space::Private, life.mia.as_str()));
        assert_eq!(in_plan(store), std::slice::from_ref(&life.nursery), "Leo's goal is as it was");
        let away: Vec<String> = store.list_put_away().unwrap().into_iter().map(|change| change.item).collect();
        assert!(goals.iter().all(|goal| away.contains(goal)), "put away, not deleted: {away:?}");
        let birthday = HardDay { day: day(9, 4), words: "The day I had Mia".into(), softly: true };
        let court = HardDay { day: day(10, 2), words: "A day in court".into(), softly: false };
        store.save_hard_days(&apart.mark.id, &[birthday, court], now.moment).unwrap().mark.id
    })
}

fn date(store: &mut Store, on: Option<Day>, now: Now) -> String {
    let date = Appointment { kind: "family-time".into(), day: on, place: "The centre".into(), ..blank() };
    store.save_appointment(&date, now).unwrap().mark.id
}

/// One family time that was, with notes that are asked for, got 3 months later and not right; one that they cancelled.
fn family_times(record: &Record, life: &Life) -> [String; 2] {
    let (first, second) = record.on(at(7, 10), |store, now| {
        let both = (date(store, day(7, 14), now), date(store, day(7, 28), now));
        let to_come: Vec<_> = store.family_times_to_come(now).unwrap().iter().map(|date| date.day).collect();
        assert_eq!(to_come, [day(7, 14), day(7, 28)]);
        both
    });
    record.on(at(7, 15), |store, now| {
        let time = store.find_family_time(&first).unwrap().time;
        let time = FamilyTime {
            children: vec![life.mia.clone()],
            watched: Watched::Somebody,
            watched_by: vec![life.grace.clone()],
            did: DID.into(),
            say: SAY.into(),
            notes_asked_on: Some(now.day()),
            notes_whom: "Grace".into(),
            ..time
        };
        store.save_family_time(&time, now).unwrap();
    });
    record.on(at(7, 27), |store, now| {
        let off =
            Outcome { what: Happened::CancelledByThem, told_on: day(7, 27), ..store.new_outcome(&second).unwrap() };
        store.save_outcome(&off, now).unwrap();
        let time = store.find_family_time(&second).unwrap().time;
        store.save_family_time(&FamilyTime { children: vec![life.mia.clone()], ..time }, now).unwrap();
        assert_eq!(store.family_times_to_come(now).unwrap(), [], "what they cancelled does not come");
    });
    record.on(at(10, 15), |store, now| {
        let page = store.find_family_time(&first).unwrap();
        assert_eq!(page.time.notes_asked_on, day(7, 15));
        let (notes, not_right) = (MeetingNotes::NotRight, NOT_RIGHT.into());
        let got = FamilyTime { notes_got_on: Some(now.day()), notes, not_right, ..page.time };
        store.save_family_time(&got, now).unwrap();
    });
    [first, second]
}

fn memories(record: &Record, life: &Life) {
    record.on(at(12, 1), |store, now| {
        for (kind, words) in [(MemoryKind::Memory, REMEMBER), (MemoryKind::ToTell, TO_TELL)] {
            let memory = Memory { words: words.into(), ..store.new_memory(&life.mia, kind).unwrap() };
            store.save_memory(&memory, now.moment).unwrap();
        }
    });
}

/// On no morning of the year does anything ring or stand on Home but dates, and the hard days are none.
fn no_day_alerts(record: &Record, dates: &[String]) {
    record.on(at(7, 6), |store, first| {
        for days in 0..366 {
            let now = on(Day(first.day().0 + Days::new(days)));
            let since = Moment(now.moment.0 - chrono::Duration::days(1));
            let rings = store.list_due(since, now).unwrap().due;
            assert!(rings.iter().all(|due| dates.contains(&due.id)), "{:?}: {rings:?}", now.day());
            let home = store.now_and_next(now).unwrap();
            let shown = home.now.iter().chain(&home.next).map(|date| &date.mark.id);
            assert!(shown.into_iter().all(|id| dates.contains(id)), "{:?}: {home:?}", now.day());
        }
        let birthday = on(day(9, 4).unwrap());
        assert!(store.list_due(birthday.moment, birthday).unwrap().due.is_empty());
        assert_eq!(store.now_and_next(birthday).unwrap().today_count, 0, "it is no date");
    });
}

/// What is said on paper and kept in the record says no number of days, weeks, months or years.
fn counts_nothing(said: &str) {
    let words: Vec<&str> =
        said.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let units = ["day", "days", "week", "weeks", "month", "months", "year", "years"];
    for pair in words.windows(2) {
        let number = pair[0].chars().all(|letter| letter.is_ascii_digit());
        assert!(!(number && units.contains(&pair[1])), "{} {} is counted in {said}", pair[0], pair[1]);
    }
    assert!(!["since", "ago"].iter().any(|word| words.contains(word)), "{said}");
}

fn json(value: impl serde::Serialize) -> String {
    serde_json::to_string(&value).unwrap()
}

#[test]
fn a_year_after_my_child_was_removed() {
    let record = Record::of_sam("apart");
    let life = before(&record);
    let apart = turned_on(&record, &life);
    let kept = record.on(at(7, 7), |store, _| json(store.list_apart().unwrap()));
    let dates = family_times(&record, &life);
    memories(&record, &life);
    no_day_alerts(&record, &dates);

    record.on(next_year(7, 6), |store, now| {
        assert_eq!(json(store.list_apart().unwrap()), kept, "a year later it says what was said, and no more");
        let times = store.list_family_times(0).unwrap();
        let days: Vec<_> = times.times.iter().map(|page| page.date.as_ref().and_then(|date| date.day)).collect();
        assert_eq!(days, [day(7, 28), day(7, 14)], "the latest first");
        assert_eq!(times.times[0].happened[0].what, Happened::CancelledByThem);

        let shared = paper(store, PrintKind::FamilyTimes, "", false, now);
        assert!(!shared.contains(DID) && !shared.contains(SAY), "it is only me until it is chosen: {shared}");
        let all = paper(store, PrintKind::FamilyTimes, "", true, now);
        let cancelled = "They cancelled it.";
        let notes =
            ["I asked for the notes on Wednesday 15 July 2026.", "I got the notes on Thursday 15 October 2026."];
        for said in [DID, SAY, NOT_RIGHT, "Grace", "Mia", "The centre", cancelled].into_iter().chain(notes) {
            assert!(all.contains(said), "{said} in {all}");
        }
        assert!(
            !all.contains("A day in court") && !all.contains("The day I had Mia"),
            "no hard day is on paper: {all}"
        );
        let book = paper(store, PrintKind::MemoryBook, &life.mia, true, now);
        let (remembered, told) = (book.find(REMEMBER), book.find(TO_TELL));
        assert!(remembered.is_some() && remembered < told, "{book}");
        [all, book].iter().for_each(|paper| counts_nothing(paper));
    });
    comes_home(&record, &life, &apart);
}

/// Mia comes home: what was put away comes back as it was, what was written stays, and the hard days are put away.
fn comes_home(record: &Record, life: &Life, apart: &str) {
    record.on(next_year(7, 20), |store, now| {
        let times = store.list_family_times(0).unwrap();
        store.turn_off_apart(apart, now.moment).unwrap();
        let same =
            |goal: &Goal| Goal { mark: Mark { said_at: Moment::default(), ..goal.mark.clone() }, ..goal.clone() };
        let mut all = [life.bedtime.clone(), life.bath.clone(), life.nursery.clone()];
        all.sort_by(|one, other| one.mark.id.cmp(&other.mark.id));
        let now_in_plan = in_plan(store);
        assert_eq!(now_in_plan.iter().map(same).collect::<Vec<_>>(), all.iter().map(same).collect::<Vec<_>>());
        assert!(now_in_plan.contains(&life.nursery), "nobody touched Leo's goal in all that time");
        assert_eq!((store.list_apart().unwrap(), store.list_family_times(0).unwrap()), (Vec::new(), times));
        assert_eq!(store.list_memories(&life.mia).unwrap().len(), 2);
        let away: Vec<String> = store.list_put_away().unwrap().into_iter().map(|change| change.item).collect();
        assert_eq!(away, [apart.to_owned()], "the hard days can be read there");
    });
}
