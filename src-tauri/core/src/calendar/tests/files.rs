//! What is read of each producer's files.

use chrono::Days;

use super::*;
use crate::appointments::Every;

#[test]
fn an_invitation_from_outlook() {
    let look = read(OUTLOOK, now()).unwrap();
    let [meeting] = look.incoming.as_slice() else { panic!("{look:?}") };
    assert_eq!(said(meeting), "2026-07-14 10:30 60 Europe/London");
    let date = &meeting.appointment;
    assert_eq!((date.kind.as_str(), date.own_kind.as_str()), ("own", "Core group meeting"));
    assert_eq!(date.place, "Family Centre, Room 2");
    assert_eq!(date.why, "Hello Priya\n\nThis is the core group, every 6 weeks.\nBring the red book.");
    assert!(date.uid.ends_with("B24A7C"), "{}", date.uid);
    let repeat = date.repeat.as_ref().unwrap();
    assert_eq!((repeat.every, repeat.nth, repeat.until), (Every::MonthWeekdays, 2, Some(day("2026-12-08"))));
    assert_eq!(date.not_on, [day("2026-08-11")]);
    assert_eq!(whys(&meeting.notes), [WhyUnread::Alarm, WhyUnread::Address]);
    assert!(look.notes.is_empty());
}

#[test]
fn a_calendar_from_google() {
    let look = read(GOOGLE, now()).unwrap();
    let said: Vec<String> = look.incoming.iter().map(said).collect();
    assert_eq!(
        said,
        [
            "2026-07-16 10:00 30 Europe/London",
            "2026-10-20 18:30 90 Europe/London",
            "2026-11-04 18:30 90 Europe/London",
            "2026-12-24 - - Europe/London",
        ]
    );
    let [visit, group, moved, closed] = look.incoming.as_slice() else { panic!("{look:?}") };
    assert_eq!(visit.appointment.why, "Ask about sleep.\nJoin");
    let repeat = group.appointment.repeat.as_ref().unwrap();
    assert_eq!((repeat.every, repeat.until), (Every::Weeks, Some(day("2026-11-10"))), "4 times is until a day");
    assert_eq!(group.appointment.not_on, [day("2026-11-03")]);
    assert_eq!(moved.appointment.instead_of, Some(day("2026-11-03")));
    assert_eq!(closed.what, IncomingWhat::CancelsNothing);
}

#[test]
fn a_calendar_from_apple() {
    let look = read(APPLE, now()).unwrap();
    let [month, beside] = look.incoming.as_slice() else { panic!("{look:?}") };
    assert_eq!(month.appointment.own_kind, "Family time 👶");
    assert_eq!(month.appointment.place, "Contact Centre\n1 High Street\nAnytown");
    let days = month.appointment.repeat.as_ref().unwrap().next_days(day("2026-08-31"), 3);
    assert_eq!(
        days,
        [day("2026-08-31"), day("2026-10-31"), day("2026-12-31")],
        "months without a 31st are passed over"
    );
    assert_eq!(said(beside), "2026-09-18 14:00 60 Europe/London");
    assert_eq!(beside.appointment.instead_of, beside.appointment.day);
    let whys = whys(&month.notes);
    assert!([WhyUnread::Alarm, WhyUnread::Link, WhyUnread::Attached].iter().all(|why| whys.contains(why)), "{whys:?}");
    assert_eq!(look.notes, [Unread { words: "Buy nappies".into(), why: WhyUnread::NotADate }]);
}

#[test]
fn a_date_from_a_surgery_and_the_nights_the_clocks_change() {
    let look = read(NHS, now()).unwrap();
    let [nurse, scan] = look.incoming.as_slice() else { panic!("{look:?}") };
    assert_eq!(said(nurse), "2026-10-25 01:30 10 Europe/London");
    assert_eq!(nurse.appointment.place, "Park Surgery; Anytown AB1 2CD");
    assert_eq!(whys(&nurse.notes), [WhyUnread::TimeTwice]);
    assert_eq!(look.notes, [Unread { words: "this line is broken".into(), why: WhyUnread::Line }]);
    assert_eq!(
        said(scan),
        "2026-03-29 01:30 60 Europe/London",
        "from half past 1, which is half past 2, to half past 3"
    );
    assert_eq!(whys(&scan.notes), [WhyUnread::TimeSkipped]);
    assert!(scan.appointment.uid.starts_with("file-"), "it is the same date tomorrow");
}

#[test]
fn dates_from_a_council_in_an_old_encoding() {
    let look = read(COUNCIL, now()).unwrap();
    let [review, visit, holiday, unknown] = look.incoming.as_slice() else { panic!("{look:?}") };
    assert_eq!(review.appointment.own_kind, "Review – child protection");
    assert_eq!(review.appointment.place, "Café room, 2nd floor");
    assert_eq!(review.appointment.why, "Dear Ms Shah\nCost: £0");
    assert_eq!(said(review), "2026-08-03 14:00 90 Europe/London");
    assert!(review.notes.is_empty(), "{:?}", review.notes);
    assert_eq!(said(visit), "2026-08-05 09:15 - Europe/London");
    assert_eq!(whys(&visit.notes), [WhyUnread::Length], "it ends before it begins");
    assert_eq!(said(holiday), "2026-08-10 - - Europe/London");
    assert_eq!(whys(&holiday.notes), [WhyUnread::Longer]);
    assert_eq!(whys(&unknown.notes), [WhyUnread::Zone, WhyUnread::Repeat]);
    assert_eq!(unknown.notes[0].words, "Moon/Sea");
    assert_eq!(look.notes, [Unread { words: "Panel".into(), why: WhyUnread::Day }]);
}

#[test]
fn a_date_in_another_place_keeps_its_clock_and_says_so() {
    let call = event("DTSTART;TZID=Eastern Standard Time:20260714T100000\nDTEND:20260714T143000Z");
    assert_eq!(said(&call), "2026-07-14 10:00 30 America/New_York");
    assert_eq!(call.notes, [Unread { words: "America/New_York".into(), why: WhyUnread::OtherZone }]);
    let world = event("DTSTART:20261024T233000Z\nRRULE:FREQ=WEEKLY;UNTIL=20261107T233000Z");
    assert_eq!(said(&world), "2026-10-25 00:30 - Europe/London");
    assert_eq!(whys(&world.notes), [WhyUnread::WorldTime]);
    let paris = event("DTSTART;TZID=Europe/Paris:20260714T003000\nRRULE:FREQ=DAILY;UNTIL=20260715T223000Z");
    assert_eq!(paris.appointment.repeat.unwrap().until, Some(day("2026-07-16")));
}

#[test]
fn a_rule_ends_on_its_last_day() {
    let until =
        |rule: &str| event(&format!("DTSTART;TZID=Europe/London:20260714T100000\nRRULE:{rule}")).appointment.repeat;
    let day_of = |rule: &str| until(rule).unwrap().until;
    assert_eq!(day_of("FREQ=WEEKLY;UNTIL=20260728T090000Z"), Some(day("2026-07-28")));
    assert_eq!(day_of("FREQ=WEEKLY;UNTIL=20260728T085959Z"), Some(day("2026-07-27")));
    assert_eq!(day_of("FREQ=WEEKLY;UNTIL=20260728"), Some(day("2026-07-28")));
    assert_eq!(day_of("FREQ=WEEKLY;UNTIL=20260728T000000"), Some(day("2026-07-28")));
    assert_eq!(day_of("FREQ=WEEKLY;UNTIL=99991231T235959Z"), None);
    assert_eq!(day_of("FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=14;COUNT=2"), Some(day("2027-07-14")));
    assert_eq!(until("FREQ=DAILY;COUNT=1"), None);
    for rule in [
        "FREQ=SECONDLY",
        "FREQ=DAILY;BYHOUR=9,15",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "NONSENSE",
        "FREQ=WEEKLY;UNTIL=20200101",
    ] {
        let odd = event(&format!("DTSTART;TZID=Europe/London:20260714T100000\nRRULE:{rule}"));
        assert_eq!((odd.appointment.repeat, whys(&odd.notes)), (None, vec![WhyUnread::Repeat]), "{rule}");
    }
}

#[test]
fn a_first_day_outside_its_rule_stands_for_itself() {
    let look = one("BEGIN:VEVENT\nUID:1\nSUMMARY:x\nDTSTART:20260714T100000\nRRULE:FREQ=WEEKLY;BYDAY=TH\nEND:VEVENT");
    let days: Vec<_> =
        look.incoming.iter().map(|one| (one.appointment.instead_of, one.appointment.repeat.is_some())).collect();
    assert_eq!(days, [(None, true), (Some(day("2026-07-14")), false)]);
}

#[test]
fn what_is_no_calendar_or_too_big_or_empty_is_said() {
    assert_eq!(problem(b"MZ this is a program"), Problem::CalendarKind);
    assert_eq!(problem(b""), Problem::CalendarKind);
    assert_eq!(problem(b"BEGIN:VCARD\nFN:x\nEND:VCARD"), Problem::CalendarKind);
    assert_eq!(problem(b"BEGIN:VCALENDAR\nEND:VCALENDAR"), Problem::CalendarEmpty);
    assert_eq!(problem(&vec![b'x'; 5 * 1024 * 1024 + 1]), Problem::CalendarTooBig);
    let reply = String::from_utf8_lossy(OUTLOOK).replace("METHOD:REQUEST", "METHOD:REPLY");
    assert_eq!(problem(reply.as_bytes()), Problem::CalendarEmpty);
}

#[test]
fn a_crowd_of_dates_is_cut_off_and_said() {
    let many = "BEGIN:VEVENT\nUID:1\nSUMMARY:x\nDTSTART:20260714T100000\nEND:VEVENT\n".repeat(2_100);
    let look = one(&many);
    assert_eq!((look.incoming.len(), whys(&look.notes)), (2_000, vec![WhyUnread::TooMany]));
    let days: Vec<String> =
        (0..3_000).map(|n| (day("2026-07-15").0 + Days::new(n)).format("%Y%m%d").to_string()).collect();
    let look = one(&format!(
        "BEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20260714\nRDATE;VALUE=DATE:{}\nEND:VEVENT",
        days.join(",")
    ));
    assert_eq!((look.incoming.len(), whys(&look.notes)), (2_000, vec![WhyUnread::TooMany]));
    let long = event(&format!("DTSTART:20260714T100000\nDESCRIPTION:{}", "word ".repeat(9_000)));
    assert_eq!(whys(&long.notes), [WhyUnread::Cut]);
}
