//! How something comes again, from a file: in plain words where they can say it, and never a rule that would count for
//! ever or come more than once a day.

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendarComponent, ICalendarFrequency, ICalendarProperty, ICalendarRecurrenceRule, ICalendarValue,
};
use chrono::{Datelike, Days, NaiveTime, Timelike};

use super::zone::{When, Zones};
use super::{Unread, WhyUnread, note};
use crate::appointments::{Every, Repeat};
use crate::dates::{Day, Time};

/// How far the days of a rule are counted out to see whether it has any.
const AHEAD: u64 = 12 * 366;
/// For a rule with a number of times: as far as that number may reach.
const FAR: u64 = 60 * 366;
/// A rule with more letters than this is no rule that somebody made.
const LONGEST: usize = 1_000;
/// After so many rules without a day nobody counts out another one of this file.
const MOST_EMPTY: u32 = 3;

/// Reads the rules of one file.
#[derive(Default)]
pub struct Rules {
    empty: u32,
}

/// A rule that was read.
pub struct Comes {
    /// How it comes again; `None`: once.
    pub repeat: Option<Repeat>,
    /// The first day is none of the rule's, and stands for itself.
    pub first_alone: bool,
}

impl Rules {
    /// How an event comes again.
    pub fn read(
        &mut self,
        event: &ICalendarComponent,
        first: &When,
        zones: &Zones<'_>,
        notes: &mut Vec<Unread>,
    ) -> Comes {
        let once = Comes { repeat: None, first_alone: false };
        let mut rules = event.properties(&ICalendarProperty::Rrule);
        let rule = rules.next();
        for entry in rules.chain(event.properties(&ICalendarProperty::Exrule)) {
            note(notes, WhyUnread::Repeat, &words(entry.values.first()));
        }
        let Some(value) = rule.map(|entry| entry.values.first()) else { return once };
        let Some(ICalendarValue::RecurrenceRule(rule)) = value else {
            note(notes, WhyUnread::Repeat, &words(value));
            return once;
        };
        if rule.count == Some(1) {
            return once;
        }
        let found = in_days(rule, first, zones).and_then(|plain| self.comes(&plain, first.day));
        if found.is_none() {
            note(notes, WhyUnread::Repeat, &rule.to_string());
        } else if first.world {
            note(notes, WhyUnread::WorldTime, "");
        }
        found.unwrap_or(once)
    }

    fn comes(&mut self, rule: &ICalendarRecurrenceRule, first: Day) -> Option<Comes> {
        // Without a set there is no place in it; the library would look for one until the year 9999.
        if !rule.bysetpos.is_empty() && !has_set(rule) {
            return None;
        }
        let rule = counted_out(rule, first).to_string();
        if rule.len() > LONGEST {
            return None;
        }
        let repeat = Repeat::read(&rule, first).ok()?;
        let other = repeat.every == Every::Other;
        if other && self.empty >= MOST_EMPTY {
            return None;
        }
        let days = repeat.days(first, first, after(first, AHEAD));
        if days.is_empty() || other && days.len() < 2 {
            self.empty += u32::from(other);
            return None;
        }
        Some(Comes { first_alone: !days.contains(&first), repeat: Some(repeat) })
    }
}

/// The rule says out of which days BYSETPOS takes some.
fn has_set(rule: &ICalendarRecurrenceRule) -> bool {
    let days = rule.byday.is_empty() && rule.bymonthday.is_empty() && rule.byyearday.is_empty();
    !(days && rule.bymonth.is_empty() && rule.byweekno.is_empty())
}

fn after(day: Day, days: u64) -> Day {
    Day(day.0.checked_add_days(Days::new(days)).unwrap_or(day.0))
}

fn words(value: Option<&ICalendarValue>) -> String {
    value.and_then(|value| value.clone().into_text()).unwrap_or_default().into_owned()
}

/// The rule without what only says the first day again, ending on a day; `None` when it comes more than once a day.
fn in_days(rule: &ICalendarRecurrenceRule, first: &When, zones: &Zones<'_>) -> Option<ICalendarRecurrenceRule> {
    let mut plain = rule.clone();
    let (hour, minute) = first.time.map_or((0, 0), |time| (time.0.hour(), time.0.minute()));
    let says_again = |list: &[u8], number: u32| list.iter().all(|one| u32::from(*one) == number);
    let daily = plain.freq <= ICalendarFrequency::Daily;
    let calendar = plain.rscale.take().is_none_or(|scale| scale == Default::default()) && plain.skip.is_none();
    if !(daily && calendar && says_again(&plain.byhour, hour) && says_again(&plain.byminute, minute)) {
        return None;
    }
    (plain.byhour, plain.byminute, plain.bysecond) = (Vec::new(), Vec::new(), Vec::new());
    // "The second of the Tuesdays" is "the second Tuesday".
    if let (ICalendarFrequency::Monthly, [day], [nth]) =
        (plain.freq, plain.byday.as_mut_slice(), plain.bysetpos.as_slice())
        && day.ordwk.is_none()
        && plain.bymonthday.is_empty()
        && plain.bymonth.is_empty()
    {
        day.ordwk = Some(i16::try_from(*nth).ok()?);
        plain.bysetpos = Vec::new();
    }
    let day = first.day.0;
    let same_day = plain.bymonthday.iter().all(|number| i64::from(*number) == i64::from(day.day()));
    let same_month = plain.bymonth.iter().all(|month| u32::from(month.month()) == day.month() && !month.is_leap());
    if plain.freq == ICalendarFrequency::Yearly && same_day && same_month && plain.byday.is_empty() {
        (plain.bymonthday, plain.bymonth) = (Vec::new(), Vec::new());
        plain.bysetpos.retain(|nth| !matches!(nth, 1 | -1));
    }
    // The end of the world stands in some files for "no end".
    plain.until = plain.until.filter(|until| until.year.is_some_and(|year| year <= 2200));
    if let Some(until) = &plain.until {
        plain.until = Some(last_day(until, first, zones)?);
    }
    Some(plain)
}

/// The last day on which it may be, on the wall of the first.
fn last_day(until: &PartialDateTime, first: &When, zones: &Zones<'_>) -> Option<PartialDateTime> {
    let end = zones.when_of(until, Some(first.zone.name()), &mut Vec::new())?;
    let mut last = first.day_of(&end);
    if let (Some(end), Some(begin)) = (end.moment(), first.time) {
        let on_wall = end.0.with_timezone(&first.zone).time();
        // Said as midnight it is meant as the day; said as a time before its own, the day is over already.
        let midnight = on_wall == NaiveTime::MIN && !first.world && until.tz_hour.is_none();
        if on_wall < begin.0 && !midnight {
            last = Day(last.0.pred_opt()?);
        }
    }
    partial(last, None)
}

/// A number of times as a last day, where plain words can say the rest.
fn counted_out(rule: &ICalendarRecurrenceRule, first: Day) -> ICalendarRecurrenceRule {
    let ended = || {
        let count = usize::try_from(rule.count?).ok().filter(|count| *count <= 2_000)?;
        let endless = ICalendarRecurrenceRule { count: None, ..rule.clone() };
        let plain = Repeat::read(&endless.to_string(), first).ok().filter(|plain| plain.every != Every::Other)?;
        let days = plain.days(first, first, after(first, FAR));
        let last = days.get(count.checked_sub(1)?).filter(|_| days.first() == Some(&first))?;
        Some(ICalendarRecurrenceRule { until: partial(*last, None), ..endless })
    };
    ended().unwrap_or_else(|| rule.clone())
}

/// A day, or a day and a time, as the library has it.
pub fn partial(day: Day, time: Option<Time>) -> Option<PartialDateTime> {
    let small = |number: u32| u8::try_from(number).ok();
    Some(PartialDateTime {
        year: Some(u16::try_from(day.0.year()).ok()?),
        month: small(day.0.month()),
        day: small(day.0.day()),
        hour: time.and_then(|time| small(time.0.hour())),
        minute: time.and_then(|time| small(time.0.minute())),
        second: time.map(|_| 0),
        ..PartialDateTime::default()
    })
}
