//! Files as other programs write them, made for these tests from their documented shapes; and files that nobody wrote.

use chrono::{TimeZone, Utc};
use chrono_tz::Tz;

mod any;
mod files;
mod taken;

use super::*;
use crate::dates::{Day, Now};
use crate::error::Problem;

const OUTLOOK: &[u8] = include_bytes!("../samples/outlook.ics");
const OUTLOOK_MOVED: &[u8] = include_bytes!("../samples/outlook-moved-one.ics");
const OUTLOOK_CANCELLED: &[u8] = include_bytes!("../samples/outlook-cancelled.ics");
const GOOGLE: &[u8] = include_bytes!("../samples/google.ics");
const APPLE: &[u8] = include_bytes!("../samples/apple.ics");
const NHS: &[u8] = include_bytes!("../samples/nhs.ics");
const COUNCIL: &[u8] = include_bytes!("../samples/council.ics");
const ALL: [&[u8]; 7] = [OUTLOOK, OUTLOOK_MOVED, OUTLOOK_CANCELLED, GOOGLE, APPLE, NHS, COUNCIL];

fn now() -> Now {
    Now::new(Utc.with_ymd_and_hms(2026, 7, 1, 9, 0, 0).unwrap(), Tz::Europe__London)
}

fn day(text: &str) -> Day {
    Day(text.parse().unwrap())
}

/// "2026-07-14 10:30 60 Europe/London".
fn said(incoming: &Incoming) -> String {
    let date = &incoming.appointment;
    let time = date.time.map_or("-".to_owned(), |time| time.to_string());
    let minutes = date.minutes.map_or("-".to_owned(), |minutes| minutes.to_string());
    format!("{} {time} {minutes} {}", date.day.unwrap().0, date.zone)
}

fn whys(notes: &[Unread]) -> Vec<WhyUnread> {
    notes.iter().map(|note| note.why).collect()
}

fn one(text: &str) -> CalendarLook {
    read(format!("BEGIN:VCALENDAR\nVERSION:2.0\n{text}\nEND:VCALENDAR\n").as_bytes(), now()).unwrap()
}

fn event(text: &str) -> Incoming {
    one(&format!("BEGIN:VEVENT\nUID:1\nSUMMARY:x\n{text}\nEND:VEVENT")).incoming.remove(0)
}

fn problem(bytes: &[u8]) -> Problem {
    read(bytes, now()).unwrap_err().problem()
}
