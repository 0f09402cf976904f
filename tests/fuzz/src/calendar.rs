//! Whatever stands in a calendar file: it is read or refused, in time and without a slip of ours. What was read from it
//! is written and read again as the same, and it can be taken into a record.

#![no_main]

use by_my_side_core::appointments::Appointment;
use by_my_side_core::calendar::{CalendarLook, read, write};
use by_my_side_core::dates::{Day, Now};
use by_my_side_core::store::Store;
use by_my_side_core::text::Words;
use chrono::{DateTime, Days};
use libfuzzer_sys::fuzz_target;

thread_local! {
    static WORDS: Words = Words::new("cy");
}

/// A record is made for one file in so many: it takes longer than all the rest.
const TAKEN: usize = 32;

fuzz_target!(init: library_may_give_up(), |bytes: &[u8]| {
    let now = Now::new(DateTime::from_timestamp(1_784_018_100, 0).unwrap(), chrono_tz::Europe::London);
    let Ok(look) = read(bytes, now) else { return };
    for one in look.incoming.iter().take(8) {
        comes_back(&one.appointment, now);
    }
    // Which files are taken hangs on the file alone, so that a find is found again.
    if bytes.iter().map(|byte| usize::from(*byte)).sum::<usize>() % TAKEN == 0 {
        is_taken(bytes, &look, now);
    }
});

/// The library that takes a file apart may give up: `read` holds that. A slip of our own ends the run.
fn library_may_give_up() {
    let ends = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |slip| {
        if !slip.location().is_some_and(|place| place.file().contains("/calcard-")) {
            ends(slip);
        }
    }));
}

/// A date that was read and written is read again as the same.
fn comes_back(read_once: &Appointment, now: Now) {
    let date = Appointment { instead_of: None, ..read_once.clone() };
    let file = WORDS.with(|words| write(std::slice::from_ref(&date), now, words));
    let again = read(file.as_bytes(), now).unwrap();
    let back = &again.incoming[0].appointment;
    assert_eq!((back.day, back.time, back.minutes), (date.day, date.time, date.minutes), "{file}");
    assert_eq!((&back.place, &back.why, &back.uid), (&date.place, &date.why, &date.uid), "{file}");
    assert!(back.own_kind == date.own_kind || date.own_kind.is_empty(), "{file}");
    assert_eq!(days(back), days(&date), "{file}");
}

/// The days on which it is, of a year and a bit.
fn days(date: &Appointment) -> Vec<Day> {
    let (Some(first), Some(repeat)) = (date.day, &date.repeat) else { return Vec::new() };
    let Some(last) = first.0.checked_add_days(Days::new(400)) else { return Vec::new() };
    repeat.days(first, first, Day(last)).into_iter().filter(|day| !date.not_on.contains(day)).collect()
}

/// The dates can be kept, and the file looked at again beside them.
fn is_taken(bytes: &[u8], look: &CalendarLook, now: Now) {
    let mut record = Store::in_memory().unwrap();
    let here = record.look_at_calendar(bytes, now).unwrap();
    assert_eq!(here.incoming.len(), look.incoming.len());
    record.take_calendar(&here.incoming, now).unwrap();
    assert_eq!(record.look_at_calendar(bytes, now).unwrap().incoming.len(), look.incoming.len());
    assert!(record.history_is_whole().unwrap());
}
