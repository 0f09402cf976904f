//! Reading a calendar file. The library splits it into events and values; what they mean here is decided below.

use std::panic::{AssertUnwindSafe, catch_unwind};

use calcard::icalendar::{
    ICalendar, ICalendarClassification, ICalendarComponent, ICalendarComponentType, ICalendarDuration, ICalendarEntry,
    ICalendarMethod, ICalendarParameterName, ICalendarPeriod, ICalendarProperty, ICalendarStatus, ICalendarValue,
};
use calcard::{Entry, Parser};
use sha2::{Digest, Sha256};

use super::rule::Rules;
use super::zone::{When, Zones, notes_of};
use super::{
    CalendarLook, Incoming, IncomingWhat, MOST_BYTES, MOST_EVENTS, OURS, Unread, WhyUnread, in_rule, note, plain,
};
use crate::appointments::Appointment;
use crate::dates::{Day, Now};
use crate::error::{Problem, Result};
use crate::item::{LONGEST_NAME, LONGEST_TEXT, Space};

/// The longest UID that is kept whole.
const LONGEST_UID: usize = 1_000;
/// A meeting longer than a day is kept by its beginning.
const MOST_MINUTES: i64 = 24 * 60;

/// Reads a calendar file. Nothing is compared yet: each date is new, or cancels.
///
/// # Errors
/// `CalendarTooBig`, `CalendarKind` for what is no calendar, `CalendarEmpty` for one without a date.
pub fn read(bytes: &[u8], now: Now) -> Result<CalendarLook> {
    if bytes.len() as u64 > MOST_BYTES {
        return Err(Problem::CalendarTooBig.into());
    }
    // A reader of files that come from anywhere may give up in the middle; the record must not.
    let read = catch_unwind(AssertUnwindSafe(|| read_all(bytes, now)));
    let look = read.map_err(|_| Problem::CalendarKind)?.ok_or(Problem::CalendarKind)?;
    let nothing = look.incoming.is_empty() && look.notes.iter().all(|note| note.why != WhyUnread::Day);
    if nothing { Err(Problem::CalendarEmpty.into()) } else { Ok(look) }
}

fn read_all(bytes: &[u8], now: Now) -> Option<CalendarLook> {
    let lines = plain::lines(bytes);
    let text = lines.join("\n");
    let mut parser = Parser::new(&text);
    let mut found = None::<CalendarLook>;
    let mut rules = Rules::default();
    loop {
        match parser.entry() {
            Entry::ICalendar(calendar) => {
                let look = found.get_or_insert_default();
                Reader::new(&calendar, now, &mut rules, look).read();
            }
            Entry::Eof => break,
            _ => {}
        }
    }
    let mut look = found?;
    odd_lines(&lines, &mut look.notes);
    leave_out_changed_days(&mut look.incoming);
    Some(look)
}

/// The lines inside an event that are no lines of a calendar; the library passes over them.
fn odd_lines(lines: &[String], notes: &mut Vec<Unread>) {
    let mut inside = false;
    for line in lines {
        let upper = line.get(..12).unwrap_or(line).to_ascii_uppercase();
        inside = if upper.starts_with("BEGIN:VEVENT") { true } else { inside && !upper.starts_with("END:VEVENT") };
        if inside && !line.contains(':') && !line.trim().is_empty() {
            note(notes, WhyUnread::Line, line.trim());
        }
    }
}

/// A day that was changed alone is not a day of its series, nor one of the days beside the rule.
fn leave_out_changed_days(incoming: &mut Vec<Incoming>) {
    let key = |one: &Incoming| Some((one.appointment.uid.clone(), one.appointment.instead_of?));
    let mut seen = std::collections::BTreeSet::new();
    // Days beside the rule stand behind the changed days, so that the change is met first.
    incoming.retain(|one| key(one).is_none_or(|key| seen.insert(key)));
    for series in incoming.iter_mut().filter(|one| one.appointment.instead_of.is_none()) {
        let Appointment { uid, day: first, repeat, not_on, .. } = &mut series.appointment;
        let from = (uid.clone(), Day(chrono::NaiveDate::MIN));
        let days = seen.range(from..).take_while(|(of, _)| of == uid).map(|(_, day)| *day).collect();
        not_on.extend(in_rule(repeat.as_ref(), *first, days));
        not_on.sort();
        not_on.dedup();
    }
}

struct Reader<'a> {
    calendar: &'a ICalendar,
    zones: Zones<'a>,
    now: Now,
    method: Option<&'a ICalendarMethod>,
    rules: &'a mut Rules,
    look: &'a mut CalendarLook,
}

impl<'a> Reader<'a> {
    fn new(calendar: &'a ICalendar, now: Now, rules: &'a mut Rules, look: &'a mut CalendarLook) -> Reader<'a> {
        let root = calendar.components.first();
        let method = root.and_then(|root| root.property(&ICalendarProperty::Method)).and_then(|it| it.values.first());
        let method =
            method.and_then(|value| if let ICalendarValue::Method(method) = value { Some(method) } else { None });
        Reader { calendar, zones: Zones::new(calendar, now), now, method, rules, look }
    }

    fn read(&mut self) {
        let mut beside = Vec::new();
        for component in &self.calendar.components {
            match component.component_type {
                ICalendarComponentType::VEvent if self.is_reply() => self.aside(component, WhyUnread::Reply),
                ICalendarComponentType::VEvent if self.look.incoming.len() + beside.len() >= MOST_EVENTS => {
                    note(&mut self.look.notes, WhyUnread::TooMany, "");
                }
                ICalendarComponentType::VEvent => self.event(component, &mut beside),
                ICalendarComponentType::VTodo | ICalendarComponentType::VJournal => {
                    self.aside(component, WhyUnread::NotADate);
                }
                _ => {}
            }
        }
        let room = MOST_EVENTS.saturating_sub(self.look.incoming.len());
        if beside.len() > room {
            note(&mut self.look.notes, WhyUnread::TooMany, "");
        }
        self.look.incoming.extend(beside.into_iter().take(room));
    }

    fn is_reply(&self) -> bool {
        use ICalendarMethod::{Counter, Declinecounter, Refresh, Reply};
        matches!(self.method, Some(Reply | Counter | Refresh | Declinecounter))
    }

    fn aside(&mut self, component: &ICalendarComponent, why: WhyUnread) {
        note(&mut self.look.notes, why, &text(component, &ICalendarProperty::Summary));
    }

    /// One event; the days beside its rule go into `beside`.
    fn event(&mut self, event: &ICalendarComponent, beside: &mut Vec<Incoming>) {
        let mut notes = Vec::new();
        let begins = event.property(&ICalendarProperty::Dtstart);
        // A cancelled day may say only which day it is.
        let begins = begins.or_else(|| event.property(&ICalendarProperty::RecurrenceId));
        let value = begins.and_then(|entry| entry.values.first());
        let when = begins.zip(value).and_then(|(entry, value)| self.zones.when(entry, value, &mut notes));
        let Some(when) = when else {
            let name = text(event, &ICalendarProperty::Summary);
            note(&mut self.look.notes, WhyUnread::Day, &name);
            return;
        };
        let comes = self.rules.read(event, &when, &self.zones, &mut notes);
        let mut date = self.date(event, &when, &mut notes);
        date.repeat = comes.repeat;
        date.not_on =
            self.days(event, &ICalendarProperty::Exdate, &when, &mut notes).iter().map(|one| one.day).collect();
        date.not_on.sort();
        date.not_on.dedup();
        date.instead_of = self.instead_of(event, &when, &mut notes);
        notes_of(&when, self.now, &mut notes);
        self.left_out(event, &mut notes);
        let mut more = self.days(event, &ICalendarProperty::Rdate, &when, &mut notes);
        if comes.first_alone {
            more.push(when);
        }
        let what = if self.cancels(event) { IncomingWhat::CancelsNothing } else { IncomingWhat::New };
        for one in more.iter().filter(|one| comes.first_alone || one.day != when.day).take(MOST_EVENTS) {
            let (day, time) = (Some(one.day), one.time.or(date.time));
            let date = Appointment { day, time, instead_of: day, repeat: None, not_on: Vec::new(), ..date.clone() };
            beside.push(Incoming { appointment: date, what: what.clone(), ..Incoming::default() });
        }
        self.look.incoming.push(Incoming { appointment: date, what, notes, put_away: false });
    }

    fn date(&self, event: &ICalendarComponent, when: &When, notes: &mut Vec<Unread>) -> Appointment {
        let mut field = |property: &ICalendarProperty, most: usize| {
            let (words, more) = plain::cut(&text(event, property), most);
            if more {
                note(notes, WhyUnread::Cut, &plain::cut(&words, 60).0);
            }
            words
        };
        let own_kind = field(&ICalendarProperty::Summary, LONGEST_NAME).replace('\n', " ");
        let place = field(&ICalendarProperty::Location, LONGEST_TEXT);
        let why = field(&ICalendarProperty::Description, LONGEST_TEXT);
        let why = if why.is_empty() { field(&page(), LONGEST_TEXT) } else { why };
        if own_kind.is_empty() {
            note(notes, WhyUnread::NoName, "");
        }
        let sequence =
            event.property(&ICalendarProperty::Sequence).and_then(|entry| entry.values.first()?.as_integer());
        let mut date = Appointment {
            kind: "own".into(),
            day: Some(when.day),
            time: when.time,
            zone: when.zone.name().into(),
            minutes: self.minutes(event, when, notes),
            uid: uid(event, when, &own_kind),
            sequence: sequence.and_then(|number| u32::try_from(number).ok()).unwrap_or_default(),
            own_kind,
            place,
            why,
            ..Appointment::default()
        };
        let class = event.property(&ICalendarProperty::Class).and_then(|entry| entry.values.first());
        use ICalendarClassification::{Confidential, Private};
        if matches!(class, Some(ICalendarValue::Classification(Private | Confidential))) {
            date.mark.space = Space::Private;
        }
        date
    }

    /// How long it is, in whole minutes.
    fn minutes(&self, event: &ICalendarComponent, begins: &When, notes: &mut Vec<Unread>) -> Option<u32> {
        let last =
            event.property(&ICalendarProperty::Dtend).or_else(|| event.property(&ICalendarProperty::Duration))?;
        let value = last.values.first();
        let minutes = match value {
            Some(ICalendarValue::Duration(duration)) => minutes_of(duration),
            Some(value) => {
                let ends = self.zones.when(last, value, notes);
                ends.and_then(|ends| match (begins.moment(), ends.moment()) {
                    (Some(begins), Some(ends)) => Some((ends.0 - begins.0).num_minutes()),
                    (None, None) => Some((ends.day.0 - begins.day.0).num_minutes()),
                    _ => None,
                })
            }
            None => None,
        };
        let said = value.and_then(|value| value.clone().into_text()).unwrap_or_default();
        match minutes {
            None | Some(..0) => note(notes, WhyUnread::Length, &said),
            Some(minutes) if minutes > MOST_MINUTES => note(notes, WhyUnread::Longer, &said),
            Some(minutes) if begins.time.is_some() && minutes > 0 => return u32::try_from(minutes).ok(),
            Some(_) => {}
        }
        None
    }

    /// The days of EXDATE or RDATE, on the wall of the first.
    fn days(
        &self,
        event: &ICalendarComponent,
        of: &ICalendarProperty,
        first: &When,
        notes: &mut Vec<Unread>,
    ) -> Vec<When> {
        let mut days = Vec::new();
        for entry in event.properties(of) {
            for value in &entry.values {
                if days.len() >= MOST_EVENTS {
                    note(notes, WhyUnread::TooMany, "");
                    return days;
                }
                let found = match value {
                    ICalendarValue::Period(
                        ICalendarPeriod::Range { start, .. } | ICalendarPeriod::Duration { start, .. },
                    ) => self.zones.when_of(start, entry.tz_id(), notes),
                    value => self.zones.when(entry, value, notes),
                };
                match found {
                    Some(when) => days.push(on_wall(first, &when)),
                    None => note(notes, WhyUnread::Repeat, &value.clone().into_text().unwrap_or_default()),
                }
            }
        }
        days
    }

    fn instead_of(&self, event: &ICalendarComponent, when: &When, notes: &mut Vec<Unread>) -> Option<Day> {
        let Some(entry) = event.property(&ICalendarProperty::RecurrenceId) else {
            return (self.method == Some(&ICalendarMethod::Add)).then_some(when.day);
        };
        if entry.has_parameter(&ICalendarParameterName::Range) {
            note(notes, WhyUnread::LaterOnes, "");
        }
        let day = entry.values.first().and_then(|value| self.zones.when(entry, value, notes));
        Some(day.map_or(when.day, |day| when.day_of(&day)))
    }

    fn cancels(&self, event: &ICalendarComponent) -> bool {
        self.method == Some(&ICalendarMethod::Cancel) || event.status() == Some(&ICalendarStatus::Cancelled)
    }

    /// What is left out on purpose, each kind named once.
    fn left_out(&self, event: &ICalendarComponent, notes: &mut Vec<Unread>) {
        let inner = event.component_ids.iter().filter_map(|id| self.calendar.component_by_id(*id));
        if inner.clone().any(|one| one.component_type == ICalendarComponentType::VAlarm) {
            note(notes, WhyUnread::Alarm, "");
        }
        for entry in &event.entries {
            let words = || entry.values.first().and_then(|value| value.as_text()).unwrap_or_default().to_owned();
            match entry.name {
                ICalendarProperty::Attendee | ICalendarProperty::Organizer => note(notes, WhyUnread::Address, ""),
                ICalendarProperty::Attach | ICalendarProperty::Image => note(notes, WhyUnread::Attached, ""),
                ICalendarProperty::Url | ICalendarProperty::Conference | ICalendarProperty::Link => {
                    note(notes, WhyUnread::Link, &words());
                }
                ICalendarProperty::Comment | ICalendarProperty::Contact | ICalendarProperty::Resources => {
                    note(notes, WhyUnread::Other, &words());
                }
                _ => {}
            }
        }
    }
}

/// Another day, as the first one's wall shows it.
fn on_wall(first: &When, other: &When) -> When {
    let there = other.moment().map(|moment| moment.0.with_timezone(&first.zone).time());
    let time = there.and_then(|time| {
        use chrono::Timelike;
        crate::dates::Time::new(time.hour(), time.minute())
    });
    When { day: first.day_of(other), time, ..*first }
}

fn minutes_of(duration: &ICalendarDuration) -> Option<i64> {
    let days = i64::from(duration.weeks) * 7 + i64::from(duration.days);
    let minutes = (days * 24 + i64::from(duration.hours)) * 60 + i64::from(duration.minutes);
    (!duration.neg).then_some(minutes + (i64::from(duration.seconds) + 59) / 60)
}

/// Where Outlook puts the description as a page of the web.
fn page() -> ICalendarProperty {
    ICalendarProperty::Other("X-ALT-DESC".into())
}

/// The plain words of a property, the first that has some.
fn text(component: &ICalendarComponent, of: &ICalendarProperty) -> String {
    let same = |entry: &&ICalendarEntry| entry.name.as_str().eq_ignore_ascii_case(of.as_str());
    let values = component.entries.iter().filter(same).filter_map(|entry| entry.values.first()?.as_text());
    values.map(plain::words_of).find(|words| !words.is_empty()).unwrap_or_default()
}

/// The UID; an event without one gets one of its words, so that the same file is the same event tomorrow.
fn uid(event: &ICalendarComponent, when: &When, name: &str) -> String {
    let uid = plain::cut(event.uid().unwrap_or_default().trim(), LONGEST_UID).0;
    if !uid.is_empty() {
        return uid;
    }
    let of = format!("{name}|{}|{:?}", when.day.0, when.time);
    let hash: String = Sha256::digest(of).iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    format!("file-{hash}{OURS}")
}
