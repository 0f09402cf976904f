//! Writing chosen dates for other calendars.

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendar, ICalendarClassification, ICalendarComponent, ICalendarComponentType, ICalendarDuration, ICalendarEntry,
    ICalendarParameter, ICalendarProperty, ICalendarRecurrenceRule, ICalendarValue, ICalendarValueType,
};
use chrono::{Datelike, NaiveDate};
use chrono_tz::Tz;

use super::rule::partial;
use super::{OURS, in_rule, uid_of};
use crate::appointments::Appointment;
use crate::dates::{Day, Now};
use crate::item::Space;
use crate::text::Words;

/// These dates as a calendar file. A date without a day cannot stand in one. A changed day of a series that is among
/// them stands with it.
pub fn write(appointments: &[Appointment], now: Now, words: &Words) -> String {
    let mut calendar = ICalendar { components: vec![ICalendarComponent::new(ICalendarComponentType::VCalendar)] };
    if let Some(root) = calendar.components.first_mut() {
        root.add_property(ICalendarProperty::Version, "2.0");
        root.add_property(ICalendarProperty::Prodid, "-//By My Side//By My Side//EN");
    }
    for appointment in appointments {
        if let Some(event) = event(appointment, appointments, now, words) {
            let id = u32::try_from(calendar.components.len()).unwrap_or(u32::MAX);
            calendar.components.push(event);
            if let Some(root) = calendar.components.first_mut() {
                root.component_ids.push(id);
            }
        }
    }
    add_zones(&mut calendar, appointments, now);
    calendar.to_string()
}

fn event(of: &Appointment, all: &[Appointment], now: Now, words: &Words) -> Option<ICalendarComponent> {
    let day = of.day?;
    let series = if of.instead_of.is_some() { series_of(of, all) } else { None };
    // One day of a series that was chosen alone is a date like any other.
    let alone = of.mark.id.contains('@');
    let mut event = ICalendarComponent::new(ICalendarComponentType::VEvent);
    let uid = match (series, alone || of.instead_of.is_some()) {
        (Some(series), _) => uid_of(series),
        (None, true) => format!("{}{OURS}", of.mark.id),
        (None, false) => uid_of(of),
    };
    event.add_uid(&uid);
    event.add_sequence(i64::from(of.sequence));
    event.add_dtstamp(PartialDateTime::from_utc_timestamp(now.moment.0.timestamp()));
    event.entries.push(when(ICalendarProperty::Dtstart, of, &[day])?);
    if let Some(minutes) = of.minutes.filter(|_| of.time.is_some()) {
        let duration =
            ICalendarDuration { neg: false, weeks: 0, days: 0, hours: minutes / 60, minutes: minutes % 60, seconds: 0 };
        event.add_property(ICalendarProperty::Duration, duration);
    }
    let texts = [
        (ICalendarProperty::Summary, title(of, words)),
        (ICalendarProperty::Location, of.place.trim().to_owned()),
        (ICalendarProperty::Description, of.why.trim().to_owned()),
    ];
    for (property, text) in texts.into_iter().filter(|(_, text)| !text.is_empty()) {
        event.add_property(property, text);
    }
    if of.mark.space == Space::Private {
        event.add_property(ICalendarProperty::Class, ICalendarClassification::Private);
    }
    match (series, of.instead_of) {
        (Some(series), Some(instead)) => event.entries.push(when(ICalendarProperty::RecurrenceId, series, &[instead])?),
        _ if alone => {}
        _ => add_days(&mut event, of, all),
    }
    Some(event)
}

/// The series among these out of which this day was taken.
fn series_of<'a>(one: &Appointment, all: &'a [Appointment]) -> Option<&'a Appointment> {
    all.iter().find(|series| series.mark.id == one.series && series.instead_of.is_none() && series.day.is_some())
}

/// How it comes again, when it does not, and on which days beside.
fn add_days(event: &mut ICalendarComponent, of: &Appointment, all: &[Appointment]) {
    let Some(first) = of.day else { return };
    let changed: Vec<Day> = all
        .iter()
        .filter(|one| !of.mark.id.is_empty() && one.series == of.mark.id)
        .filter_map(|one| one.instead_of)
        .collect();
    if let Some(repeat) = &of.repeat {
        event.entries.extend(rule(&repeat.written(first).rule, of));
        let not_on: Vec<Day> = of.not_on.iter().filter(|day| !changed.contains(day)).copied().collect();
        event.entries.extend(when(ICalendarProperty::Exdate, of, &not_on));
    }
    let of_rule = in_rule(of.repeat.as_ref(), of.day, changed.clone());
    let beside: Vec<Day> =
        changed.into_iter().filter(|day| !of_rule.contains(day) && (of.repeat.is_some() || *day != first)).collect();
    event.entries.extend(when(ICalendarProperty::Rdate, of, &beside));
}

/// A rule. Its end is a day here; for a date with a time it has to be a moment in world time.
fn rule(rule: &str, of: &Appointment) -> Option<ICalendarEntry> {
    let text = format!("BEGIN:VEVENT\r\nRRULE:{rule}\r\nEND:VEVENT\r\n");
    let parsed = ICalendar::parse(text).ok()?;
    let value = parsed.components.first()?.property(&ICalendarProperty::Rrule)?.values.first()?.clone();
    let ICalendarValue::RecurrenceRule(mut parsed) = value else { return None };
    if of.time.is_some() {
        parsed.until = parsed.until.and_then(|until| last_moment(&until, of));
    }
    Some(ICalendarEntry::new(ICalendarProperty::Rrule).with_value(ICalendarRecurrenceRule::clone(&parsed)))
}

fn last_moment(until: &PartialDateTime, of: &Appointment) -> Option<PartialDateTime> {
    let day = NaiveDate::from_ymd_opt(i32::from(until.year?), u32::from(until.month?), u32::from(until.day?))?;
    let last = Appointment { day: Some(Day(day)), ..of.clone() };
    Some(PartialDateTime::from_utc_timestamp(last.begins()?.0.timestamp()))
}

/// A property with days at the time and in the zone of this date; `None` without a day.
fn when(property: ICalendarProperty, of: &Appointment, days: &[Day]) -> Option<ICalendarEntry> {
    let values: Vec<ICalendarValue> =
        days.iter().filter_map(|day| partial(*day, of.time)).map(ICalendarValue::from).collect();
    if values.is_empty() {
        return None;
    }
    let parameter = match (of.time, zone_of(of)) {
        (None, _) => Some(ICalendarParameter::value(ICalendarValueType::Date)),
        (Some(_), zone) => zone.map(|zone| ICalendarParameter::tzid(zone.name().to_owned())),
    };
    Some(ICalendarEntry::new(property).with_values(values).with_param_opt(parameter))
}

fn zone_of(of: &Appointment) -> Option<Tz> {
    of.zone.parse().ok()
}

fn title(of: &Appointment, words: &Words) -> String {
    match (of.own_kind.trim(), of.kind.as_str()) {
        ("", "") => words.text("print-date", &[]),
        ("", kind) => words.text(&format!("kind-{kind}"), &[]),
        (own, _) => own.to_owned(),
    }
}

/// The rules of each zone, for the years of its dates and a few more.
fn add_zones(calendar: &mut ICalendar, appointments: &[Appointment], now: Now) {
    let timed = appointments.iter().filter(|one| one.time.is_some() && one.day.is_some());
    let mut zones: Vec<&str> = timed.clone().filter_map(zone_of).map(Tz::name).collect();
    zones.sort_unstable();
    zones.dedup();
    let years = timed.filter_map(|one| one.day).map(|day| day.0.year());
    let first = years.clone().min().unwrap_or(now.day().0.year());
    let last = years.max().unwrap_or(first).max(now.day().0.year()) + 3;
    let begin = |year: i32| NaiveDate::from_ymd_opt(year, 1, 1).and_then(|day| day.and_hms_opt(0, 0, 0));
    if let (Some(from), Some(to)) = (begin(first - 1), begin(last)) {
        for zone in zones {
            calendar.add_timezone(zone, from.and_utc().timestamp(), to.and_utc().timestamp());
        }
    }
}
