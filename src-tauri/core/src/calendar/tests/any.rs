//! Files that nobody wrote.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use super::*;
use crate::appointments::{Every, Repeat};
use crate::dates::Time;
use crate::item::{Mark, Space};
use crate::store::Store;
use crate::text::Words;

/// What `cargo xtask fuzz` found; each is mended since.
const FOUND: [&[u8]; 1] = [include_bytes!("../samples/found/place-in-no-set.ics")];

#[test]
fn what_was_found_is_read() {
    for file in FOUND {
        let look = read(file, now()).unwrap();
        assert!(look.incoming.iter().all(|one| one.appointment.repeat.is_none()));
        assert!(look.incoming.iter().all(|one| whys(&one.notes).contains(&WhyUnread::Repeat)));
    }
}

#[test]
fn a_place_in_no_set_is_said_and_takes_nothing_from_the_rules_after_it() {
    let event = |number: u32, rule: &str| {
        format!("BEGIN:VEVENT\nUID:{number}\nSUMMARY:x\nDTSTART;VALUE=DATE:20260714\nRRULE:{rule}\nEND:VEVENT\n")
    };
    let empty: String = (0..5).map(|number| event(number, "FREQ=MONTHLY;BYSETPOS=2")).collect();
    let last = event(6, "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1");
    let birthday = event(7, "FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=14;BYSETPOS=1");
    let look = one(&format!("{empty}{last}{birthday}"));
    // The day on which the last one begins is none of its days, and stands beside it.
    let read = look.incoming.iter().map(|one| &one.appointment).filter(|date| date.instead_of.is_none());
    let comes: Vec<Option<Every>> = read.map(|date| date.repeat.as_ref().map(|repeat| repeat.every)).collect();
    assert_eq!(comes, [None, None, None, None, None, Some(Every::Other), Some(Every::Years)]);
}

fn text() -> impl Strategy<Value = String> {
    "[a-zA-Z0-9 ,;:\\\\\"'=+ŵé👶\n-]{0,120}".prop_map(|text| plain::words_of(&text))
}

fn repeats() -> impl Strategy<Value = Option<Every>> {
    prop_oneof![
        Just(None),
        Just(Some(Every::Days)),
        Just(Some(Every::Weeks)),
        Just(Some(Every::MonthDays)),
        Just(Some(Every::Years))
    ]
}

fn dates() -> impl Strategy<Value = Appointment> {
    let zones =
        prop_oneof![Just("Europe/London"), Just("Europe/Paris"), Just("America/New_York"), Just("Asia/Kolkata")];
    let when = (0u64..3_000, proptest::option::of((0u32..24, 0u32..60)), proptest::option::of(1u32..1_440), zones);
    let words = ("[a-zA-Zŵ,;][a-zA-Zŵ ,;]{0,40}", text(), text(), any::<bool>(), 0u32..9);
    (when, words, repeats(), 1u32..5, proptest::option::of(0u64..400)).prop_map(|(when, words, every, step, until)| {
        let first = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + Days::new(when.0);
        let time = when.1.and_then(|(hour, minute)| Time::new(hour, minute));
        let until = until.map(|more| Day(first + Days::new(more)));
        let repeat = every.map(|every| Repeat { every, step, until, ..Repeat::default() }.written(Day(first)));
        let space = if words.3 { Space::Private } else { Space::Shared };
        Appointment {
            mark: Mark { space, ..Mark::default() },
            kind: "own".into(),
            own_kind: words.0.trim().to_owned(),
            day: Some(Day(first)),
            time,
            zone: if time.is_some() { when.3 } else { "Europe/London" }.to_owned(),
            minutes: when.2.filter(|_| time.is_some()),
            place: words.1,
            why: words.2,
            not_on: if repeat.is_some() { vec![Day(first + Days::new(u64::from(step) * 7))] } else { Vec::new() },
            repeat,
            uid: format!("{}@example", when.0),
            sequence: words.4,
            ..Appointment::default()
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]
    #[test]
    fn what_is_written_is_read(date in dates()) {
        let file = write(std::slice::from_ref(&date), now(), &Words::new("en-GB"));
        prop_assert!(file.split("\r\n").all(|line| line.len() <= 75));
        let look = read(file.as_bytes(), now()).unwrap();
        prop_assert_eq!(&look.incoming[0].appointment, &date, "{}", file);
        prop_assert!(look.notes.is_empty());
    }

}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    #[test]
    fn no_bytes_can_break_it(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes, now());
        let inside = [b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260714\n", bytes.as_slice()].concat();
        let _ = read(&inside, now());
    }

    #[test]
    fn no_changed_file_can_break_it(which in 0usize..ALL.len(), changes in proptest::collection::vec((any::<u16>(), any::<u8>(), 0u8..3), 1..12)) {
        let mut bytes = ALL[which].to_vec();
        for (at, byte, how) in changes {
            let at = usize::from(at) % bytes.len();
            match how {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, b"0123456789:;=,\n-Z\""[usize::from(byte) % 18]),
                _ => drop(bytes.drain(at..(at + usize::from(byte) / 8).min(bytes.len() - 1).max(at))),
            }
        }
        if let Ok(look) = read(&bytes, now()) {
            let mut store = Store::in_memory().unwrap();
            let look_here = store.look_at_calendar(&bytes, now()).unwrap();
            prop_assert_eq!(look_here.incoming.len(), look.incoming.len());
            store.take_calendar(&look_here.incoming, now()).unwrap();
            for one in &look.incoming {
                let _ = write(std::slice::from_ref(&one.appointment), now(), &Words::new("cy"));
            }
        }
    }
}
