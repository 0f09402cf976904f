//! What is read of some days is what a look at every row would find, whatever was done to the record before.

use chrono::{Days, NaiveDate, TimeZone, Utc};
use proptest::prelude::*;

use super::reading::{ANY, once_between, question, series_between, soonest_first};
use super::*;
use crate::dates::{Day, Now, Time};
use crate::store::Store;

/// Something that a parent does.
#[derive(Debug, Clone)]
enum Deed {
    Add(Box<Appointment>),
    /// To the date that stands as this one among those of some days.
    Move(usize, u64),
    PutAway(usize),
    BringBack(usize),
    End(usize),
    Later(usize, u64),
    Say(usize, Happened),
}

fn begin() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1).unwrap()
}

fn day(number: u64) -> Day {
    Day(begin() + Days::new(number))
}

fn now(number: u64) -> Now {
    Now::new(Utc.from_utc_datetime(&day(number).0.and_hms_opt(9, 30, 0).unwrap()), chrono_tz::Europe::London)
}

fn repeats() -> impl Strategy<Value = Option<Repeat>> {
    let every = prop_oneof![
        Just(Every::Days),
        Just(Every::Weeks),
        Just(Every::MonthDays),
        Just(Every::MonthWeekdays),
        Just(Every::Years)
    ];
    let plain = (every, 1u32..5, proptest::collection::vec(1u8..=7, 0..3), proptest::option::of(0u64..500)).prop_map(
        |(every, step, weekdays, until)| Repeat { every, step, weekdays, until: until.map(day), ..Repeat::default() },
    );
    let odd = prop_oneof![
        Just("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"),
        Just("FREQ=MONTHLY;BYDAY=1MO,3MO;COUNT=5"),
        Just("FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,TU;UNTIL=20261001")
    ]
    .prop_map(|rule| Repeat { every: Every::Other, rule: rule.to_owned(), ..Repeat::default() });
    prop_oneof![3 => Just(None), 3 => plain.prop_map(Some), 1 => odd.prop_map(Some)]
}

fn dates() -> impl Strategy<Value = Appointment> {
    let not_on = proptest::collection::vec(0u64..400, 0..6);
    (proptest::option::weighted(0.9, 0u64..400), proptest::option::of(0u32..24), repeats(), not_on).prop_map(
        |(first, hour, repeat, not_on)| Appointment {
            kind: "doctor".into(),
            place: "Hill Street".into(),
            day: first.map(day),
            time: hour.and_then(|hour| Time::new(hour, 0)),
            minutes: Some(90),
            not_on: if repeat.is_some() { not_on.into_iter().map(day).collect() } else { Vec::new() },
            repeat: repeat.filter(|_| first.is_some()),
            ..Appointment::default()
        },
    )
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let happened = prop_oneof![Just(Happened::Happened), Just(Happened::Moved), Just(Happened::CancelledByThem)];
    let one = prop_oneof![
        5 => dates().prop_map(|date| Deed::Add(Box::new(date))),
        2 => (0usize..60, 0u64..400).prop_map(|(which, to)| Deed::Move(which, to)),
        2 => (0usize..60).prop_map(Deed::PutAway),
        1 => (0usize..60).prop_map(Deed::BringBack),
        1 => (0usize..60).prop_map(Deed::End),
        1 => (0usize..60, 0u64..20).prop_map(|(which, hour)| Deed::Later(which, hour)),
        2 => (0usize..60, happened).prop_map(|(which, what)| Deed::Say(which, what)),
    ];
    proptest::collection::vec(one, 1..14)
}

fn done(deeds: Vec<Deed>) -> Store {
    let mut store = Store::in_memory().unwrap();
    for deed in deeds {
        let standing = every_row(&store, day(0), day(400));
        let of = |which: usize| standing.get(which % standing.len().max(1)).cloned();
        match deed {
            Deed::Add(date) => drop(store.save_appointment(&date, now(100)).unwrap()),
            Deed::Move(which, to) => {
                let Some(date) = of(which) else { continue };
                store.save_appointment(&Appointment { day: Some(day(to)), ..date }, now(100)).unwrap();
            }
            Deed::PutAway(which) => {
                let Some(date) = of(which) else { continue };
                store.put_appointment_away(&date.mark.id, now(100)).unwrap();
            }
            Deed::BringBack(which) => {
                let away = store.list_put_away().unwrap();
                let Some(change) = away.get(which % away.len().max(1)) else { continue };
                store.bring_back(&change.item, now(100).moment).unwrap();
            }
            Deed::End(which) => {
                let Some(date) = of(which).filter(|date| date.mark.id.contains('@')) else { continue };
                store.end_series(&date.mark.id, now(100)).unwrap();
            }
            Deed::Later(which, hour) => {
                let Some(date) = of(which).filter(|date| date.mark.id.contains('@')) else { continue };
                let time = Time::new(u32::try_from(hour).unwrap(), 30);
                store.save_this_and_later(&Appointment { time, ..date }, now(100)).unwrap();
            }
            Deed::Say(which, what) => {
                let Some(date) = of(which) else { continue };
                let blank = store.new_outcome(&date.mark.id).unwrap();
                store.save_outcome(&Outcome { what, ..blank }, now(100)).unwrap();
            }
        }
    }
    store
}

/// What a look at every row finds.
fn every_row(store: &Store, from: Day, to: Day) -> Vec<Appointment> {
    let rows: Vec<Appointment> = store.list("id").unwrap();
    let without = |date: Appointment| Appointment { not_on: Vec::new(), ..date };
    let days =
        |row: &Appointment| row.days_between(from, to).into_iter().map(|day| without(row.on(day))).collect::<Vec<_>>();
    let mut found: Vec<Appointment> = rows.iter().flat_map(days).collect();
    soonest_first(&mut found);
    found
}

fn is_off(store: &Store, date: &Appointment) -> bool {
    let all: Vec<Outcome> = store.list("said_at, id").unwrap();
    let said = all.iter().rfind(|one| one.about == row_of(&date.mark.id) && one.day == date.day);
    said.is_some_and(|one| one.what != Happened::Happened)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    #[test]
    fn some_days_read_as_every_row_does(deeds in deeds(), from in 0u64..420, length in 0u64..90, today in 0u64..420) {
        let store = done(deeds);
        let (first, last) = (day(from), day(from + length));
        let found = store.appointments_between(first, last).unwrap();
        prop_assert_eq!(&found, &every_row(&store, first, last));

        let at = now(today);
        let next = store.now_and_next(at).unwrap();
        let mut rest = every_row(&store, day(today), day(today + 800));
        if rest.is_empty() {
            rest = every_row(&store, day(today), day(today + 53 * 366));
        }
        let to_come = |date: &&Appointment| match date.begins() {
            Some(begins) => begins > at.moment,
            None => date.day >= Some(at.day()),
        };
        prop_assert_eq!(next.next.as_ref(), rest.iter().filter(to_come).find(|date| !is_off(&store, date)));
        let on = |date: &&Appointment| date.day == Some(at.day()) && !is_off(&store, date);
        prop_assert_eq!(next.today_count, rest.iter().filter(on).count());
    }

    #[test]
    fn the_lists_hold_everything_once_part_by_part(deeds in deeds(), today in 0u64..420) {
        let store = done(deeds);
        let at = now(today);
        let lists = store.list_appointments(at).unwrap();
        let near = every_row(&store, day(today), day(today + 56));
        prop_assert_eq!(lists.today.iter().chain(&lists.to_come).take(near.len()).cloned().collect::<Vec<_>>(), near);
        let later = |row: &&Appointment| row.repeat.is_none() && row.day.is_none_or(|on| on > day(today + 56));
        let rows: Vec<Appointment> = store.list("day IS NULL, day, time IS NULL, time, id").unwrap();
        let tail: Vec<&Appointment> = rows.iter().filter(later).collect();
        prop_assert_eq!(lists.to_come.iter().rev().take(tail.len()).rev().collect::<Vec<_>>(), tail);

        let (mut past, mut end, mut more) = (Vec::new(), day(today), true);
        while more {
            let part = store.list_dates_before(end).unwrap();
            end = part.dates.last().and_then(|date| date.day).unwrap_or(end);
            more = part.more && !part.dates.is_empty();
            past.extend(part.dates);
        }
        past.reverse();
        prop_assert_eq!(&past, &every_row(&store, day(0), Day(day(today).0 - Days::new(1))));
        prop_assert!(lists.before || past.is_empty());

        let away = store.list_dates_put_away(0).unwrap().dates;
        let all: Vec<Appointment> = store.list_where("put_away = 1", "said_at DESC, id").unwrap();
        prop_assert_eq!(lists.away, !all.is_empty());
        prop_assert_eq!(away, all);
    }
}

#[test]
fn a_day_that_was_changed_alone_is_found_and_one_of_a_later_part_too() {
    let mut store = Store::in_memory().unwrap();
    let visit = Appointment { day: Some(day(5)), repeat: Some(Repeat::default()), ..Appointment::default() };
    let id = store.save_appointment(&visit, now(0)).unwrap().mark.id;
    let of = |number: u64| format!("{id}@{}", day(number).0);
    let mut one = store.find_appointment(&of(12)).unwrap();
    one.day = Some(day(13));
    let moved = store.save_appointment(&one, now(0)).unwrap();
    assert_eq!(store.find_changed_day(&of(12)).unwrap(), moved);
    let mut later = store.find_appointment(&of(26)).unwrap();
    later.place = "School".into();
    let part = store.save_this_and_later(&later, now(0)).unwrap();
    assert_eq!(store.find_changed_day(&of(33)).unwrap().mark.id, format!("{}@{}", part.mark.id, day(33).0));
    assert!(store.find_changed_day(&of(27)).is_err(), "nothing stands for a day that never was one");
}

#[test]
fn places_of_other_dates_are_offered_once_and_not_those_where_nobody_goes() {
    let mut store = Store::in_memory().unwrap();
    let mut keep = |number: u64, place: &str, travel: Travel| {
        let date = Appointment { day: Some(day(number)), place: place.into(), travel, ..Appointment::default() };
        store.save_appointment(&date, now(50)).unwrap();
    };
    keep(45, "Clinic", Travel::Bus);
    keep(55, "School", Travel::NotSaid);
    keep(60, "Clinic", Travel::Walk);
    keep(52, "My home", Travel::TheyCome);
    assert_eq!(store.list_places(now(50)).unwrap(), ["School", "Clinic"]);
}

/// The steps that SQLite takes for a question.
fn plan(store: &Store, question: &str) -> Vec<String> {
    let mut statement = store.connection.prepare(&format!("EXPLAIN QUERY PLAN {question}")).unwrap();
    let values = vec!["2026-07-14"; statement.parameter_count()];
    let steps = statement.query_map(rusqlite::params_from_iter(values), |row| row.get::<_, String>(3)).unwrap();
    steps.map(Result::unwrap).filter(|step| step.contains("appointments")).collect()
}

#[test]
fn no_question_looks_at_every_row_whoever_is_beside() {
    let mut store = Store::in_memory().unwrap();
    for beside in [false, true] {
        if beside {
            let grace = crate::people::Person { name: "Grace".into(), ..Default::default() };
            let grace = store.save_person(&grace, now(0).moment).unwrap();
            store.begin_visit(&grace.mark.id, now(0)).unwrap();
        }
        assert_eq!(store.is_beside(), beside);
        let once = plan(&store, &question(&once_between(), ANY));
        assert!(once[0].contains("appointments USING INDEX appointments_by_day (day>? AND day<?)"), "{once:?}");
        let again = plan(&store, &series_between());
        assert!(again[0].contains("appointments USING INDEX appointments_that_come_again (<expr>>?)"), "{again:?}");
        let away = plan(&store, &question("appointments WHERE put_away = 1", ANY));
        assert!(away[0].contains("USING INDEX appointments_put_away"), "{away:?}");
        let of_series = "appointments WHERE series <> '' AND series = ?1 AND instead_of = ?2";
        let series = plan(&store, &question(of_series, ANY));
        assert!(series[0].contains("USING INDEX appointments_by_series"), "{series:?}");
    }
}
