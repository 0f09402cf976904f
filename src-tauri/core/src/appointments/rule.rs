//! Rules of RFC 5545: how plain words become one, how one becomes plain words, and how a rule that plain words cannot
//! say is counted out by the calendar library.

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendar, ICalendarDay, ICalendarFrequency, ICalendarRecurrenceRule, ICalendarValue, ICalendarWeekday,
};
use chrono::{Datelike, Days, Months, NaiveDate};

use super::repeats::{Every, MOST, Repeat, number_of};
use crate::dates::Day;

/// As far as a number of times is counted out to find the last day.
const FAR: u64 = 12 * 366;

const WEEKDAYS: [ICalendarWeekday; 7] = [
    ICalendarWeekday::Monday,
    ICalendarWeekday::Tuesday,
    ICalendarWeekday::Wednesday,
    ICalendarWeekday::Thursday,
    ICalendarWeekday::Friday,
    ICalendarWeekday::Saturday,
    ICalendarWeekday::Sunday,
];

/// Plain words as a rule.
pub(super) fn rule_of(repeat: &Repeat, first: Day) -> ICalendarRecurrenceRule {
    let weekday = |number: &u8| WEEKDAYS.get(usize::from(*number).wrapping_sub(1)).copied();
    let days = |nth: Option<i16>| {
        let chosen = repeat.weekdays.iter().filter_map(weekday);
        chosen.map(|weekday| ICalendarDay { ordwk: nth, weekday }).collect::<Vec<_>>()
    };
    let freq = match repeat.every {
        Every::Days => ICalendarFrequency::Daily,
        Every::Weeks | Every::Other => ICalendarFrequency::Weekly,
        Every::MonthDays | Every::MonthWeekdays => ICalendarFrequency::Monthly,
        Every::Years => ICalendarFrequency::Yearly,
    };
    let mut rule = ICalendarRecurrenceRule { freq, ..ICalendarRecurrenceRule::default() };
    rule.interval = if repeat.step > 1 { u16::try_from(repeat.step).ok() } else { None };
    rule.until = repeat.until.map(partial);
    match repeat.every {
        Every::Weeks => rule.byday = days(None),
        Every::MonthDays => rule.bymonthday = i8::try_from(first.0.day()).ok().into_iter().collect(),
        Every::MonthWeekdays => {
            let number = number_of(repeat.weekday_of(first));
            let one = weekday(&number).map(|weekday| ICalendarDay { ordwk: Some(i16::from(repeat.nth)), weekday });
            rule.byday = one.into_iter().collect();
        }
        Every::Days | Every::Years | Every::Other => {}
    }
    rule
}

/// The end of a series is a day, so it stands in the rule as one.
fn partial(day: Day) -> PartialDateTime {
    PartialDateTime {
        year: u16::try_from(day.0.year()).ok(),
        month: u8::try_from(day.0.month()).ok(),
        day: u8::try_from(day.0.day()).ok(),
        ..Default::default()
    }
}

/// A rule in plain words, where they can say it.
pub(super) fn plain_words(rule: &ICalendarRecurrenceRule, first: Day) -> Option<Repeat> {
    let odd = !(rule.bysecond.is_empty()
        && rule.byminute.is_empty()
        && rule.byhour.is_empty()
        && rule.byyearday.is_empty()
        && rule.byweekno.is_empty()
        && rule.bysetpos.is_empty()
        && rule.count.is_none())
        || rule.wkst.is_some_and(|day| day != ICalendarWeekday::Monday) && rule.interval.is_some_and(|step| step > 1);
    if odd {
        return None;
    }
    let number = |day: &ICalendarDay| {
        WEEKDAYS.iter().position(|one| *one == day.weekday).and_then(|at| u8::try_from(at + 1).ok())
    };
    let weekdays: Vec<u8> = rule.byday.iter().filter_map(number).collect();
    let ordered: Vec<i16> = rule.byday.iter().filter_map(|day| day.ordwk).collect();
    let until = match &rule.until {
        Some(until) => Some(day_of(until)?),
        None => None,
    };
    let base = Repeat { step: u32::from(rule.interval.unwrap_or(1)).max(1), until, ..Repeat::default() };
    let same_number =
        rule.bymonthday.iter().all(|day| i32::from(*day) == i32::try_from(first.0.day()).unwrap_or_default());
    let months = rule.bymonth.is_empty();
    let found = match (rule.freq, weekdays.as_slice(), ordered.as_slice()) {
        (ICalendarFrequency::Daily, [], []) if rule.bymonthday.is_empty() && months => {
            Repeat { every: Every::Days, ..base }
        }
        (ICalendarFrequency::Weekly, _, []) if rule.bymonthday.is_empty() && months => {
            Repeat { every: Every::Weeks, weekdays, ..base }
        }
        (ICalendarFrequency::Monthly, [], []) if same_number && rule.bymonthday.len() < 2 && months => {
            Repeat { every: Every::MonthDays, ..base }
        }
        (ICalendarFrequency::Monthly, [_], [nth]) if (-1..=4).contains(nth) && rule.bymonthday.is_empty() && months => {
            Repeat { every: Every::MonthWeekdays, weekdays, nth: i8::try_from(*nth).ok()?, ..base }
        }
        (ICalendarFrequency::Yearly, [], []) if rule.bymonthday.is_empty() && months => {
            Repeat { every: Every::Years, ..base }
        }
        _ => return None,
    };
    found.check().ok().map(|()| found)
}

/// A rule as it is written.
pub(super) fn parse(rule: &str) -> Option<ICalendarRecurrenceRule> {
    // A rule is read as it stands in a file; a new line in it would begin another entry.
    if rule.contains(['\r', '\n']) {
        return None;
    }
    let calendar = calendar_with(rule, "20260105")?;
    let values = calendar.components.iter().flat_map(|one| &one.entries).flat_map(|entry| &entry.values);
    values.into_iter().find_map(|value| match value {
        ICalendarValue::RecurrenceRule(rule) => Some((**rule).clone()),
        _ => None,
    })
}

fn calendar_with(rule: &str, first: &str) -> Option<ICalendar> {
    let text = format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:{first}\r\nRRULE:{rule}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    );
    ICalendar::parse(&text).ok()
}

/// Ends the rule by this day, so that nobody counts on for a thousand years.
fn end_by(calendar: &mut ICalendar, to: Day) {
    let values = calendar.components.iter_mut().flat_map(|one| &mut one.entries).flat_map(|entry| &mut entry.values);
    for value in values {
        if let ICalendarValue::RecurrenceRule(rule) = value
            && rule.until.as_ref().is_none_or(|until| until > &partial(to))
        {
            rule.until = Some(partial(to));
        }
    }
}

/// The last day of a rule that plain words cannot say: its end, or the day on which its number of times is reached.
pub(super) fn last_of(rule: &ICalendarRecurrenceRule, first: Day) -> Option<Day> {
    if let Some(until) = &rule.until {
        return day_of(until);
    }
    let count = usize::try_from(rule.count?).ok()?;
    let far = Day(first.0.checked_add_days(Days::new(FAR))?);
    expanded(rule, first, first, far).get(count.checked_sub(1)?).copied()
}

/// The same rule with another end.
pub(super) fn ending(rule: &ICalendarRecurrenceRule, last: Day) -> ICalendarRecurrenceRule {
    ICalendarRecurrenceRule { until: Some(partial(last)), count: None, ..rule.clone() }
}

fn day_of(until: &PartialDateTime) -> Option<Day> {
    NaiveDate::from_ymd_opt(i32::from(until.year?), u32::from(until.month?), u32::from(until.day?)).map(Day)
}

/// The days of any rule from `from` to `to`, as the calendar library counts them. What was long ago is not counted
/// out, so that an old rule costs no more than a new one.
pub(super) fn expanded(rule: &ICalendarRecurrenceRule, first: Day, from: Day, to: Day) -> Vec<Day> {
    let begin = near(rule, first, from);
    let Some(mut calendar) = calendar_with(&rule.to_string(), &begin.0.format("%Y%m%d").to_string()) else {
        return Vec::new();
    };
    end_by(&mut calendar, to);
    let expanded = calendar.expand_dates(calcard::common::timezone::Tz::UTC, MOST);
    let days = expanded.events.into_iter().map(|event| Day(event.start.date_naive()));
    days.take_while(|day| *day <= to).filter(|day| *day >= from.max(first)).collect()
}

/// A day from which the same rule gives the same days from `from` on: as many whole steps after the first as there
/// are, but two, because the step that a rule begins in may be cut short. The first itself where a step cannot be
/// taken, or where the days are counted.
fn near(rule: &ICalendarRecurrenceRule, first: Day, from: Day) -> Day {
    let step = i64::from(rule.interval.unwrap_or(1)).max(1);
    let days = (from.0 - first.0).num_days();
    let months =
        i64::from(from.0.year() - first.0.year()) * 12 + i64::from(from.0.month()) - i64::from(first.0.month());
    let steps = |passed: i64| u64::try_from((passed / step - 2) * step).ok().filter(|_| rule.count.is_none());
    // A month or a year that says which days it means takes nothing from the number of the first day.
    let says_days = !(rule.byday.is_empty() && rule.bymonthday.is_empty() && rule.byyearday.is_empty());
    let begin_of = |months: u64| {
        let early = first.0.with_day(first.0.day().min(28))?;
        early.checked_add_months(Months::new(u32::try_from(months).ok()?))
    };
    let begin = match rule.freq {
        ICalendarFrequency::Daily => steps(days).and_then(|days| first.0.checked_add_days(Days::new(days))),
        ICalendarFrequency::Weekly => steps(days / 7).and_then(|weeks| first.0.checked_add_days(Days::new(weeks * 7))),
        ICalendarFrequency::Monthly if says_days => steps(months).and_then(begin_of),
        ICalendarFrequency::Yearly if says_days => steps(months / 12).and_then(|years| begin_of(years * 12)),
        _ => None,
    };
    begin.map_or(first, Day)
}
