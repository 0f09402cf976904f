//! A life that a record holds: the same days have the same dates, whether it is one month or 20 years that are told.

use std::error::Error;

use by_my_side_core::appointments::{Appointment, Bring, Every, Happened, Outcome, Repeat, Travel};
use by_my_side_core::dates::{Day, Now, Time};
use by_my_side_core::people::Person;
use by_my_side_core::routines::{Routine, RoutineStep};
use by_my_side_core::store::Store;
use chrono::{Datelike, Days, NaiveDate};

type Told<T> = Result<T, Box<dyn Error>>;

/// Weeks and months that are asked about are far from the edges of this one: the month of `now`.
pub fn month(now: Now) -> (Day, Day) {
    let day = now.day().0;
    let first = day.with_day(1).unwrap_or(day);
    let next = first.checked_add_months(chrono::Months::new(1)).unwrap_or(day);
    (Day(first), Day(next.pred_opt().unwrap_or(day)))
}

/// The same month, and 20 years up to it.
pub fn years(now: Now) -> (Day, Day) {
    let (first, last) = month(now);
    let before = first.0.checked_sub_months(chrono::Months::new(20 * 12 - 1)).unwrap_or(first.0);
    (Day(before), last)
}

/// What a record holds.
#[derive(Debug, Default)]
pub struct Told20 {
    /// Dates, and the series among them.
    pub dates: usize,
    /// Of these, how many come again.
    pub series: usize,
    /// Outcomes.
    pub outcomes: usize,
    /// Days on which something was ticked off.
    pub ticks: usize,
}

/// Puts the life from `first` to `last` into the record, as one write.
pub fn put_in(store: &mut Store, (first, last): (Day, Day), now: Now) -> Told<Told20> {
    let told = store.all_or_none(|store| {
        let mut told = Told20::default();
        people(store, now)?;
        let visit = going_on(store, first, now, &mut told)?;
        let routines = routines(store, now)?;
        for day in first.0.iter_days().take_while(|day| *day <= last.0) {
            one_day(store, Day(day), now, &mut told)?;
            if day.day() == 1 {
                for_a_month(store, Day(day), now, &mut told)?;
            }
            if day < now.day().0 {
                said(store, &visit, Day(day), now, &mut told)?;
                for routine in &routines {
                    store.tick_step(routine, Day(day), "a", true, now.moment)?;
                    told.ticks += 1;
                }
            }
        }
        Ok(told)
    })?;
    Ok(told)
}

/// A date as a parent puts one in: the same for the record and for the plain file.
pub fn new_date(number: u64, day: Day) -> Appointment {
    Appointment {
        kind: if number.is_multiple_of(2) { "health-visitor" } else { "doctor" }.to_owned(),
        day: Some(day),
        time: Time::new(8 + u32::try_from(number % 10).unwrap_or_default(), 15),
        zone: "Europe/London".into(),
        minutes: Some(45),
        place: format!("Room {}, Hill Street Health Centre", number % 7),
        travel: Travel::Bus,
        way: "The 42 bus from the shop. Get off at the church.".into(),
        why: "To look at how Leo grows and eats.".into(),
        bring: vec![Bring { text: "Red book".into(), ready: false }],
        questions: vec!["When is the next one?".into()],
        ..Appointment::default()
    }
}

fn number_of(day: Day) -> u64 {
    let since = NaiveDate::from_ymd_opt(2000, 1, 3).unwrap_or_default();
    u64::try_from((day.0 - since).num_days()).unwrap_or_default()
}

fn people(store: &mut Store, now: Now) -> by_my_side_core::error::Result<()> {
    for number in 0..30 {
        let person = Person { name: format!("Person {number}"), ..Person::default() };
        store.save_person(&person, now.moment)?;
    }
    Ok(())
}

/// Three dates that have come again since the first day and have no end. On some days they were not.
fn going_on(store: &mut Store, first: Day, now: Now, told: &mut Told20) -> by_my_side_core::error::Result<String> {
    let weekly = Repeat { every: Every::Weeks, weekdays: vec![2], ..Repeat::default() };
    let monthly = Repeat { every: Every::MonthWeekdays, weekdays: vec![1], ..Repeat::default() };
    let odd = Repeat {
        every: Every::Other,
        rule: "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1".into(),
        ..Repeat::default()
    };
    let mut visit = String::new();
    for (number, repeat) in (0u64..).zip([odd, monthly, weekly]) {
        let weeks = first.0.iter_weeks().take_while(|day| *day <= now.day().0).step_by(6).skip(1);
        let not_on = weeks.map(|day| Day(day + Days::new((8 - u64::from(day.weekday().num_days_from_monday())) % 7)));
        let date = Appointment { repeat: Some(repeat), not_on: not_on.collect(), ..new_date(number, first) };
        visit = store.save_appointment(&date, now)?.mark.id;
        told.dates += 1;
        told.series += 1;
    }
    Ok(visit)
}

/// Three dates or four; one in forty is put away, and most of those that are over were told of.
fn one_day(store: &mut Store, day: Day, now: Now, told: &mut Told20) -> by_my_side_core::error::Result<()> {
    let number = number_of(day);
    let many = if number.is_multiple_of(3) { 4 } else { 3 };
    for one in 0..many {
        let kept = store.save_appointment(&new_date(number * 4 + one, day), now)?;
        told.dates += 1;
        if (number * 4 + one).is_multiple_of(40) {
            store.put_away(&kept.mark.id, now.moment)?;
        } else if one == 0 && day < now.day() && number % 10 < 7 {
            let blank = store.new_outcome(&kept.mark.id)?;
            let what = if number.is_multiple_of(5) { Happened::CancelledByThem } else { Happened::Happened };
            store.save_outcome(&Outcome { what, because: "Nobody had a car.".into(), ..blank }, now)?;
            told.outcomes += 1;
        }
    }
    Ok(())
}

/// Dates that come again for a month, one of them moved on one day.
fn for_a_month(store: &mut Store, first: Day, now: Now, told: &mut Told20) -> by_my_side_core::error::Result<()> {
    let end = first.0.checked_add_months(chrono::Months::new(1)).and_then(|day| day.pred_opt()).map(Day);
    for (number, every) in (0u64..).zip([Every::Weeks, Every::Days, Every::Weeks]) {
        let step = if every == Every::Days { 3 } else { 1 };
        let repeat = Repeat { every, step, until: end, ..Repeat::default() };
        let date = Appointment { repeat: Some(repeat), ..new_date(number + 100, first) };
        let kept = store.save_appointment(&date, now)?;
        told.dates += 1;
        told.series += 1;
        if number == 0 {
            let one = Day(first.0 + Days::new(7));
            let moved = store.find_appointment(&format!("{}@{}", kept.mark.id, one.0))?;
            store.save_appointment(&Appointment { day: Some(Day(one.0 + Days::new(1))), ..moved }, now)?;
            told.dates += 1;
        }
    }
    Ok(())
}

/// What was said of the weekly visit.
fn said(store: &mut Store, visit: &str, day: Day, now: Now, told: &mut Told20) -> by_my_side_core::error::Result<()> {
    let id = format!("{visit}@{}", day.0);
    if day.0.weekday() == chrono::Weekday::Tue && store.find_appointment(&id).is_ok() {
        let blank = store.new_outcome(&id)?;
        store.save_outcome(&Outcome { what: Happened::Happened, ..blank }, now)?;
        told.outcomes += 1;
    }
    Ok(())
}

fn routines(store: &mut Store, now: Now) -> by_my_side_core::error::Result<Vec<String>> {
    let step = |id: &str| RoutineStep { id: id.into(), text: "Brush teeth.".into(), ..RoutineStep::default() };
    let steps = vec![step("a"), step("b"), step("c"), step("d")];
    ["Morning", "Bedtime"]
        .into_iter()
        .map(|title| {
            let routine = Routine { title: title.into(), steps: steps.clone(), ..Routine::default() };
            Ok(store.save_routine(&routine, now.moment)?.mark.id)
        })
        .collect()
}
