//! What a parent does with dates: one is moved, one is half a year away, and one stands in the night in which the
//! clocks change.

use by_my_side_core::appointments::{Appointment, Happened, HeardBy, Outcome, Reason, Repeat, Travel};
use by_my_side_core::dates::{Day, Now, Time};
use by_my_side_core::item::blank;
use by_my_side_core::prints::{Eyes, PrintChoice, PrintKind};
use by_my_side_core::store::Store;
use by_my_side_core::text::Words;
use chrono::{Duration, TimeZone, Utc};

use crate::tuesday;

fn day(text: &str) -> Day {
    Day(text.parse().unwrap())
}

/// A moment in Britain, said in the time of Greenwich.
fn at(year: i32, month: u32, day: u32, hour: u32, minute: u32) -> Now {
    Now::new(Utc.with_ymd_and_hms(year, month, day, hour, minute, 0).unwrap(), chrono_tz::Europe::London)
}

fn date(kind: &str, on: &str, hour: u32, minute: u32) -> Appointment {
    Appointment { kind: kind.into(), day: Some(day(on)), time: Time::new(hour, minute), ..blank() }
}

fn days(store: &Store, from: &str, to: &str) -> Vec<String> {
    let all = store.appointments_between(day(from), day(to)).unwrap();
    all.iter().map(|one| format!("{} {}", one.day.unwrap().0, one.time.unwrap().0.format("%H:%M"))).collect()
}

/// All words of a print with everything on it.
fn printed(store: &Store, kind: PrintKind) -> String {
    let words = Words::new("en-GB");
    let items = store.print_items(kind, &words, tuesday()).unwrap().into_iter().map(|item| item.id).collect();
    let choice = PrintChoice { kind, eyes: Eyes::Advocate, items, ..PrintChoice::default() };
    serde_json::to_string(&store.print_document(&choice, &words, tuesday()).unwrap()).unwrap()
}

#[test]
fn graces_tuesday_is_moved_and_only_that_one() {
    let mut store = Store::in_memory().unwrap();
    let now = tuesday();
    let repeat = Repeat::read("FREQ=WEEKLY;INTERVAL=2", day("2026-07-14")).ok();
    let visit = Appointment { repeat, travel: Travel::TheyCome, ..date("health-visitor", "2026-07-14", 10, 15) };
    store.save_appointment(&visit, now).unwrap();
    let today = store.now_and_next(now).unwrap().next.unwrap();
    assert_eq!(today.day, Some(now.day()));

    // A text comes at 9:35: not today, on Thursday.
    let said = Outcome {
        what: Happened::Moved,
        told_by: HeardBy::TextMessage,
        told_whom: "Grace".into(),
        told_on: Some(now.day()),
        moved_to: Some(day("2026-07-16")),
        ..store.new_outcome(&today.mark.id).unwrap()
    };
    let said = store.save_outcome(&said, now).unwrap();
    store
        .save_appointment(
            &Appointment { travel: Travel::TheyCome, ..date("health-visitor", "2026-07-16", 10, 15) },
            now,
        )
        .unwrap();

    let next = store.now_and_next(now).unwrap();
    assert_eq!((next.today_count, next.next.unwrap().day), (0, Some(day("2026-07-16"))));
    assert_eq!(days(&store, "2026-07-15", "2026-08-11"), ["2026-07-16 10:15", "2026-07-28 10:15", "2026-08-11 10:15"]);
    assert_eq!(said.notice(), Some(0), "it was told on the day itself");
    assert!(printed(&store, PrintKind::Services).contains(&said.mark.id));
    assert!(!printed(&store, PrintKind::MySide).contains(&said.mark.id), "it is not Sam's doing");

    // Ben says something else. What Sam said stays.
    let bens = Outcome {
        mark: by_my_side_core::item::Mark { said_by: "Ben".into(), ..said.mark.clone() },
        what: Happened::DidNotHappen,
        reason: Reason::DidNotCome,
        ..said.clone()
    };
    store.save_outcome(&bens, now).unwrap();
    let kept = store.list_outcomes(&today.mark.id).unwrap();
    assert_eq!(kept.len(), 2);
    assert!(kept.contains(&said));
}

#[test]
fn a_hearing_26_weeks_off_is_seen_from_today_and_keeps_its_time_through_the_winter() {
    let mut store = Store::in_memory().unwrap();
    let now = tuesday();
    let far = Day(now.day().0 + Duration::weeks(26));
    assert_eq!(far, day("2027-01-12"));
    let hearing = Appointment {
        place: "Family court".into(),
        travel: Travel::Bus,
        travel_minutes: Some(50),
        heard_by: HeardBy::Letter,
        heard_on: Some(now.day()),
        ..date("court", "2027-01-12", 10, 0)
    };
    let hearing = store.save_appointment(&hearing, now).unwrap();
    let weekly = Repeat::read("FREQ=WEEKLY", day("2026-07-16")).ok();
    store.save_appointment(&Appointment { repeat: weekly, ..date("group", "2026-07-16", 13, 30) }, now).unwrap();

    let dates = store.list_appointments(now).unwrap();
    assert_eq!(dates.to_come.last(), Some(&hearing), "what is far away stands after all that is near");
    assert_eq!(hearing.notice(), Some(182));
    assert_eq!(hearing.begins().unwrap().0, at(2027, 1, 12, 10, 0).moment.0, "put in in summer time, meant in winter");
    assert_eq!(hearing.leaves().unwrap().0, at(2027, 1, 12, 9, 10).moment.0);
    let january = store.month_of(2027, 1, now).unwrap();
    let square = january.weeks.iter().flatten().flatten().find(|square| square.day == far).unwrap();
    assert_eq!(square.appointments, 1);

    // The morning of it.
    let next = store.now_and_next(at(2027, 1, 12, 8, 0)).unwrap();
    assert_eq!((next.next, next.minutes_to_next), (Some(hearing), Some(120)));
}

#[test]
fn the_night_the_clocks_change_moves_no_date() {
    let mut store = Store::in_memory().unwrap();
    let now = tuesday();
    let weekly = Repeat::read("FREQ=WEEKLY", day("2026-10-18")).ok();
    store.save_appointment(&Appointment { repeat: weekly, ..date("family-time", "2026-10-18", 10, 0) }, now).unwrap();
    let sundays = store.appointments_between(day("2026-10-18"), day("2026-11-01")).unwrap();
    let begins: Vec<_> = sundays.iter().map(|one| one.begins().unwrap().0).collect();
    assert_eq!(
        begins,
        [at(2026, 10, 18, 9, 0), at(2026, 10, 25, 10, 0), at(2026, 11, 1, 10, 0)].map(|now| now.moment.0)
    );
    assert_eq!(days(&store, "2026-10-25", "2026-10-25"), ["2026-10-25 10:00"]);

    // At half past midnight, 2:30 is three hours away in autumn, and one in spring.
    for (on, midnight, hours) in
        [("2026-10-25", at(2026, 10, 24, 23, 30), 3), ("2027-03-28", at(2027, 3, 28, 0, 30), 1)]
    {
        let mut store = Store::in_memory().unwrap();
        let birth = store.save_appointment(&date("hospital", on, 2, 30), midnight).unwrap();
        let next = store.now_and_next(midnight).unwrap();
        assert_eq!((next.next, next.minutes_to_next), (Some(birth), Some(hours * 60)), "{on}");
    }

    // A time that the clocks go through twice, and one that they leave out, are each one moment of that day.
    for (on, hour) in [("2026-10-25", 1), ("2027-03-28", 1)] {
        let odd = store.save_appointment(&date("hospital", on, hour, 30), now).unwrap();
        let begins = odd.begins().unwrap();
        assert_eq!(Now::new(begins.0, chrono_tz::Europe::London).day(), day(on));
        assert!(odd.ends().unwrap() > begins);
    }
}
