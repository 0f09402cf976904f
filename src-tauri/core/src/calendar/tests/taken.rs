//! Files against a record: taken, changed, cancelled, written and read again.

use super::*;
use crate::appointments::{Bring, Happened, HeardBy, Outcome, Repeat};
use crate::dates::Time;
use crate::item::Space;
use crate::store::Store;
use crate::text::Words;

/// A store that took everything of a file.
fn took(bytes: &[u8]) -> Store {
    let mut store = Store::in_memory().unwrap();
    let look = store.look_at_calendar(bytes, now()).unwrap();
    store.take_calendar(&look.incoming, now()).unwrap();
    store
}

fn whats(store: &Store, bytes: &[u8]) -> Vec<&'static str> {
    let look = store.look_at_calendar(bytes, now()).unwrap();
    let name = |one: &Incoming| match one.what {
        IncomingWhat::New => "new",
        IncomingWhat::Update { .. } => "update",
        IncomingWhat::Cancels { .. } => "cancels",
        IncomingWhat::Same { .. } => "same",
        IncomingWhat::Older { .. } => "older",
        IncomingWhat::CancelsNothing => "nothing",
    };
    look.incoming.iter().map(name).collect()
}

fn days(store: &Store) -> Vec<String> {
    let found = store.appointments_between(day("2026-07-01"), day("2026-12-31")).unwrap();
    found.iter().map(|one| format!("{} {}", one.day.unwrap().0, one.time.unwrap())).collect()
}

#[test]
fn a_file_is_taken_whole_or_not_at_all() {
    let mut store = Store::in_memory().unwrap();
    let mut look = store.look_at_calendar(COUNCIL, now()).unwrap();
    let mut broken = look.incoming.first().unwrap().clone();
    broken.appointment.place = "x".repeat(200_000);
    look.incoming.push(broken);
    let before = store.count_changes().unwrap();
    assert!(store.take_calendar(&look.incoming, now()).is_err());
    assert_eq!(store.count_changes().unwrap(), before, "the first of them stayed");
    assert!(store.list_where::<Appointment>("1 = 1", "id").unwrap().is_empty());
    look.incoming.pop();
    assert!(!store.take_calendar(&look.incoming, now()).unwrap().is_empty(), "it can be taken after that");
    assert!(store.history_is_whole().unwrap());
}

#[test]
fn the_same_file_twice_is_the_same() {
    for bytes in [OUTLOOK, GOOGLE, APPLE, NHS, COUNCIL] {
        let store = took(bytes);
        let whats = whats(&store, bytes);
        assert!(whats.iter().all(|what| ["same", "nothing"].contains(what)), "{whats:?}");
    }
}

#[test]
fn one_moved_day_comes_and_then_all_is_cancelled() {
    let mut store = took(OUTLOOK);
    let before = ["2026-07-14 10:30", "2026-09-08 10:30", "2026-10-13 10:30", "2026-11-10 10:30", "2026-12-08 10:30"];
    assert_eq!(days(&store), before);
    let first = store.appointments_between(day("2026-07-14"), day("2026-07-14")).unwrap().remove(0);
    let mut series = store.find_appointment(row_of(&first.mark.id)).unwrap();
    series.bring = vec![Bring { text: "Red book".into(), ready: false }];
    series.mark.space = Space::Private;
    store.save_appointment(&series, now()).unwrap();

    assert_eq!(whats(&store, OUTLOOK_MOVED), ["update"]);
    let look = store.look_at_calendar(OUTLOOK_MOVED, now()).unwrap();
    let moved = store.take_calendar(&look.incoming, now()).unwrap().remove(0);
    assert_eq!(days(&store)[1], "2026-09-09 14:00");
    assert_eq!((moved.place.as_str(), moved.bring.len(), moved.mark.space), ("Town Hall", 1, Space::Private));
    assert_eq!(whats(&store, OUTLOOK_MOVED), ["same"]);
    assert_eq!(whats(&store, OUTLOOK), ["same"], "the first file again takes nothing back");

    let later = Now::new(Utc.with_ymd_and_hms(2026, 8, 20, 9, 0, 0).unwrap(), Tz::Europe__London);
    let mut look = store.look_at_calendar(OUTLOOK_CANCELLED, later).unwrap();
    assert!(matches!(look.incoming[0].what, IncomingWhat::Cancels { .. }), "{look:?}");
    look.incoming[0].put_away = true;
    store.take_calendar(&look.incoming, later).unwrap();
    let happened: Vec<Outcome> = store.list_what_happened().unwrap();
    let [cancelled] = happened.as_slice() else { panic!("{happened:?}") };
    assert_eq!((cancelled.what, cancelled.told_by), (Happened::CancelledByThem, HeardBy::Email));
    assert_eq!((cancelled.day, cancelled.told_on), (Some(day("2026-10-13")), Some(later.day())));
    assert_eq!(days(&store), ["2026-07-14 10:30", "2026-09-09 14:00"], "what was stays");
    assert!(store.history_is_whole().unwrap());
}

#[test]
fn an_update_changes_when_and_where_and_keeps_the_parents_words() {
    let file = |sequence: u32, what: &str| {
        format!("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:Visit\nSEQUENCE:{sequence}\n{what}\nEND:VEVENT\nEND:VCALENDAR").into_bytes()
    };
    let mut store = took(&file(1, "DTSTART;TZID=Europe/London:20260714T100000\nDURATION:PT1H"));
    let mut date = store.appointments_between(day("2026-07-14"), day("2026-07-14")).unwrap().remove(0);
    (date.kind, date.own_kind, date.questions) = ("doctor".into(), String::new(), vec!["Why?".into()]);
    store.save_appointment(&date, now()).unwrap();
    let moved = file(2, "DTSTART;TZID=Europe/London:20260715T110000\nLOCATION:Clinic");
    let look = store.look_at_calendar(&moved, now()).unwrap();
    let after = store.take_calendar(&look.incoming, now()).unwrap().remove(0);
    assert_eq!((after.day, after.place.as_str(), after.minutes), (Some(day("2026-07-15")), "Clinic", Some(60)));
    assert_eq!((after.kind.as_str(), after.questions.len(), after.sequence), ("doctor", 1, 2));
    assert_eq!(whats(&store, &file(1, "DTSTART;TZID=Europe/London:20260714T100000")), ["older"]);
    let cancel = file(2, "DTSTART;TZID=Europe/London:20260715T110000\nSTATUS:CANCELLED");
    let look = store.look_at_calendar(&cancel, now()).unwrap();
    store.take_calendar(&look.incoming, now()).unwrap();
    assert_eq!(days(&store).len(), 1, "it is put away only when the parent says so");
    assert_eq!(whats(&store, &cancel), ["same"], "it is said once");
    let mut away = store.appointments_between(day("2026-07-15"), day("2026-07-15")).unwrap();
    store.put_appointment_away(&away.remove(0).mark.id, now()).unwrap();
    let again = store.look_at_calendar(&moved, now()).unwrap();
    store.take_calendar(&again.incoming, now()).unwrap();
    assert_eq!(days(&store).len(), 1, "who takes it again has it back");
}

#[test]
fn what_is_written_here_comes_back_as_the_same() {
    let words = Words::new("en-GB");
    let mut store = Store::in_memory().unwrap();
    let visit = Appointment {
        kind: "health-visitor".into(),
        day: Some(day("2026-07-14")),
        time: Time::new(10, 0),
        minutes: Some(45),
        place: "At home; ring twice, please".into(),
        why: "ŵ — 👶 ".repeat(40).trim().to_owned(),
        repeat: Some(Repeat { until: Some(day("2026-12-15")), ..Repeat::default() }),
        ..Appointment::default()
    };
    let id = store.save_appointment(&visit, now()).unwrap().mark.id;
    let mut moved = store.find_appointment(&format!("{id}@2026-07-21")).unwrap();
    moved.day = Some(day("2026-07-22"));
    let moved = store.save_appointment(&moved, now()).unwrap();
    store.put_appointment_away(&format!("{id}@2026-08-04"), now()).unwrap();
    let series: Appointment = store.find(&id).unwrap();
    let both = write(&[series.clone(), moved.clone()], now(), &words);
    for line in [
        "SUMMARY:Health visitor",
        "DTSTART;TZID=Europe/London:20260714T100000",
        "DURATION:PT45M",
        "EXDATE;TZID=Europe/London:20260804T100000",
        "RECURRENCE-ID;TZID=Europe/London:20260721T100000",
        "RRULE:FREQ=WEEKLY;UNTIL=20261215T100000Z",
        "DTSTAMP:20260701T090000Z",
        "BEGIN:VTIMEZONE",
    ] {
        assert!(both.contains(&format!("{line}\r\n")), "{line} is not in\n{both}");
    }
    assert!(both.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')));
    assert_eq!(both.matches("BEGIN:VEVENT").count(), 2);
    assert_eq!(whats(&store, both.as_bytes()), ["same", "same"]);
    let alone = store.find_appointment(&format!("{id}@2026-09-01")).unwrap();
    for chosen in [moved, alone] {
        let file = write(&[chosen], now(), &words);
        assert!(!file.contains("RRULE:FREQ=WEEKLY") && !file.contains("RECURRENCE-ID"), "{file}");
        assert_eq!(whats(&store, file.as_bytes()), ["same"], "{file}");
    }
    let (_, private) = store.dates_to_write(std::slice::from_ref(&id)).unwrap();
    assert_eq!(private, 0);
    let none = Appointment { kind: "doctor".into(), ..Appointment::default() };
    let none = store.save_appointment(&none, now()).unwrap().mark.id;
    assert_eq!(store.dates_to_write(&[none]).unwrap_err().problem(), Problem::CalendarEmpty);
}
