//! When something is: the day and the time on the wall that a file means, and in which zone. The computer's zone
//! stands in for world time and for zones that nobody knows.

use calcard::common::PartialDateTime;
use calcard::common::timezone::Tz as FileTz;
use calcard::icalendar::timezone::TzResolver;
use calcard::icalendar::{ICalendar, ICalendarComponentType, ICalendarEntry, ICalendarProperty, ICalendarValue};
use chrono::{Datelike, FixedOffset, LocalResult, NaiveDate, NaiveDateTime, Offset, TimeZone, Timelike, Utc};
use chrono_tz::Tz;

use super::{Unread, WhyUnread, note};
use crate::dates::{Day, Moment, Now, Time, moment_of};

/// The years in which a date may be.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2200;

/// When something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct When {
    /// The day on the wall.
    pub day: Day,
    /// The time on the wall; `None` for a whole day.
    pub time: Option<Time>,
    /// Where that wall is.
    pub zone: Tz,
    /// The file said it in world time.
    pub world: bool,
}

impl When {
    /// The moment at which it begins.
    pub fn moment(&self) -> Option<Moment> {
        Some(moment_of(self.day, self.time?, self.zone))
    }

    /// The day on which something else is, seen on this one's wall.
    pub fn day_of(&self, other: &When) -> Day {
        match other.moment() {
            Some(moment) if other.zone != self.zone => Day(moment.0.with_timezone(&self.zone).date_naive()),
            _ => other.day,
        }
    }
}

/// The zones of one calendar.
pub struct Zones<'a> {
    calendar: &'a ICalendar,
    named: TzResolver<&'a str>,
    floating: Tz,
    now: Now,
}

enum Clock {
    Wall(Tz),
    Offset(FixedOffset),
}

impl<'a> Zones<'a> {
    /// Those of this calendar, seen from now.
    pub fn new(calendar: &'a ICalendar, now: Now) -> Zones<'a> {
        let named = calendar.build_tz_resolver();
        let said = |entry: &&ICalendarEntry| entry.name.as_str().eq_ignore_ascii_case("X-WR-TIMEZONE");
        let root = calendar.components.first();
        let whole =
            root.and_then(|root| root.entries.iter().find(said)).and_then(|entry| entry.values.first()?.as_text());
        let floating = match whole.and_then(|name| named.resolve(name)) {
            Some(FileTz::Tz(tz)) if !FileTz::Tz(tz).is_utc() => tz,
            _ => now.zone,
        };
        Zones { calendar, named, floating, now }
    }

    /// When a value is; `None` for one that is no day.
    pub fn when(&self, entry: &ICalendarEntry, value: &ICalendarValue, notes: &mut Vec<Unread>) -> Option<When> {
        self.when_of(&partial_of(value)?, entry.tz_id(), notes)
    }

    /// When this is, in the zone of that name.
    pub fn when_of(&self, stamp: &PartialDateTime, zone: Option<&str>, notes: &mut Vec<Unread>) -> Option<When> {
        let found = stamp.to_date_time()?;
        let naive = found.date_time.with_second(0)?;
        if !YEARS.contains(&naive.year()) {
            return None;
        }
        if !stamp.has_time() {
            return Some(When { day: Day(naive.date()), time: None, zone: self.now.zone, world: false });
        }
        let clock = match (found.offset, zone) {
            (Some(offset), _) => Clock::Offset(offset),
            (None, Some(name)) => self.clock(name, naive, notes),
            (None, None) => Clock::Wall(self.floating),
        };
        let (naive, zone, world) = match clock {
            Clock::Wall(zone) => (naive, zone, false),
            Clock::Offset(offset) => {
                let utc = naive.checked_sub_offset(offset)?;
                (self.now.zone.from_utc_datetime(&utc).naive_local(), self.now.zone, true)
            }
        };
        Some(When { day: Day(naive.date()), time: Time::new(naive.hour(), naive.minute()), zone, world })
    }

    fn clock(&self, name: &str, at: NaiveDateTime, notes: &mut Vec<Unread>) -> Clock {
        match self.named.resolve(name) {
            Some(FileTz::Tz(tz)) if FileTz::Tz(tz).is_utc() => Clock::Offset(Utc.fix()),
            Some(FileTz::Tz(tz)) => Clock::Wall(tz),
            Some(FileTz::Fixed(offset)) => Clock::Offset(offset),
            Some(FileTz::Floating) | None => self.by_its_rules(name, at).unwrap_or_else(|| {
                note(notes, WhyUnread::Zone, name);
                Clock::Wall(self.floating)
            }),
        }
    }

    /// A zone that only this file knows: the computer's when the offsets are the same, or one offset.
    fn by_its_rules(&self, name: &str, at: NaiveDateTime) -> Option<Clock> {
        let text = |value: &ICalendarValue| value.as_text() == Some(name);
        let own = |property: Option<&ICalendarEntry>| property.and_then(|it| it.values.first()).is_some_and(text);
        let zone = self.calendar.timezones().find(|zone| own(zone.property(&ICalendarProperty::Tzid)))?;
        let parts = zone.component_ids.iter().filter_map(|id| self.calendar.component_by_id(*id));
        let to = ICalendarProperty::Tzoffsetto;
        let offset_of = |kind: &ICalendarComponentType| {
            let last = parts.clone().rfind(|part| part.component_type == *kind)?;
            let offset = last.property(&to)?.values.first()?.as_partial_date_time()?;
            let seconds = i32::from(offset.tz_hour?) * 3600 + i32::from(offset.tz_minute.unwrap_or_default()) * 60;
            FixedOffset::east_opt(if offset.tz_minus { -seconds } else { seconds })
        };
        let (winter, summer) =
            (offset_of(&ICalendarComponentType::Standard), offset_of(&ICalendarComponentType::Daylight));
        let here = |month| {
            let day = NaiveDate::from_ymd_opt(at.year(), month, 15)?.and_hms_opt(12, 0, 0)?;
            Some(self.now.zone.offset_from_utc_datetime(&day).fix())
        };
        match (winter, summer) {
            (Some(winter), Some(summer)) if here(1) == Some(winter) && here(7) == Some(summer) => {
                Some(Clock::Wall(self.now.zone))
            }
            (Some(one), None) | (None, Some(one)) => Some(Clock::Offset(one)),
            _ => None,
        }
    }
}

/// What a parent has to know of a time: whose clock it is, and what the clocks do that night.
pub fn notes_of(when: &When, now: Now, notes: &mut Vec<Unread>) {
    let (Some(time), Some(moment)) = (when.time, when.moment()) else { return };
    let there = moment.0.with_timezone(&when.zone).naive_local();
    if there != moment.0.with_timezone(&now.zone).naive_local() {
        note(notes, WhyUnread::OtherZone, when.zone.name());
    }
    match when.zone.from_local_datetime(&when.day.0.and_time(time.0)) {
        LocalResult::Single(_) => {}
        LocalResult::Ambiguous(..) => note(notes, WhyUnread::TimeTwice, ""),
        LocalResult::None => note(notes, WhyUnread::TimeSkipped, ""),
    }
}

/// A day and time also as some programs write them against the standard: "2026-07-14T10:00:00".
fn partial_of(value: &ICalendarValue) -> Option<PartialDateTime> {
    match value {
        ICalendarValue::PartialDateTime(stamp) => Some((**stamp).clone()),
        ICalendarValue::Text(text) => {
            let text = text.trim();
            let (day, rest) = text.split_at_checked(10)?;
            let digits = day.replace(['-', '/'], "") + &rest.trim_start().replace(':', "");
            let digits = match (digits.get(..8), digits.get(8..)) {
                (Some(day), Some(time)) if time.starts_with(|sign: char| sign.is_ascii_digit()) => {
                    format!("{day}T{time}")
                }
                _ => digits,
            };
            let mut stamp = PartialDateTime::default();
            stamp.parse_timestamp(&mut digits.as_bytes().iter().peekable(), false).then_some(stamp)
        }
        _ => None,
    }
}
