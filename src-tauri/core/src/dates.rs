//! Days, times and moments, and how they are said. A day and a time are what the parent's wall calendar and
//! clock show; a moment is something that has happened. The clock is only ever read by the shell.

use chrono::{DateTime, Datelike, Duration, NaiveDate, NaiveTime, TimeZone, Timelike, Utc, Weekday};
use chrono_tz::Tz;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use ts_rs::TS;

use crate::text::{Value, Words};

/// A day in the local calendar, as `2026-07-14`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(export_to = "types.ts", type = "string")]
pub struct Day(pub NaiveDate);

/// A time of day in the local clock, to the minute, as `14:30`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(export_to = "types.ts", type = "string")]
pub struct Time(pub NaiveTime);

/// A moment that has happened, in UTC, as RFC 3339.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(export_to = "types.ts", type = "string")]
pub struct Moment(pub DateTime<Utc>);

impl Default for Moment {
    fn default() -> Moment {
        Moment(DateTime::UNIX_EPOCH)
    }
}

impl Time {
    /// This hour (0 to 23) and minute, if there is such a time.
    pub fn new(hour: u32, minute: u32) -> Option<Time> {
        NaiveTime::from_hms_opt(hour, minute, 0).map(Time)
    }
}

impl std::fmt::Display for Time {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}", self.0.format("%H:%M"))
    }
}

impl Serialize for Time {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Time, D::Error> {
        let text = String::deserialize(deserializer)?;
        NaiveTime::parse_from_str(&text, "%H:%M").map(Time).map_err(serde::de::Error::custom)
    }
}

/// The moment and the zone in which the computer stands: what core needs to know of the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now {
    /// The moment.
    pub moment: Moment,
    /// The zone.
    pub zone: Tz,
}

impl Now {
    /// Now, in this zone.
    pub fn new(moment: DateTime<Utc>, zone: Tz) -> Now {
        Now { moment: Moment(moment), zone }
    }

    fn local(&self) -> DateTime<Tz> {
        self.moment.0.with_timezone(&self.zone)
    }

    /// The day on the wall calendar.
    pub fn day(&self) -> Day {
        Day(self.local().date_naive())
    }

    /// The time on the clock, to the minute.
    pub fn time(&self) -> Time {
        let local = self.local();
        Time::new(local.hour(), local.minute()).unwrap_or(Time(NaiveTime::MIN))
    }
}

/// The moment at which a day and time begin in a zone. A time that the clocks skip begins when they have moved on;
/// a time that comes twice begins the first time.
pub fn moment_of(day: Day, time: Time, zone: Tz) -> Moment {
    let local = day.0.and_time(time.0);
    let found = zone.from_local_datetime(&local).earliest();
    let after_the_gap = || zone.from_local_datetime(&(local + Duration::hours(1))).earliest();
    let utc = found.or_else(after_the_gap).map_or_else(|| local.and_utc(), |local| local.with_timezone(&Utc));
    Moment(utc)
}

/// "Tuesday 14 July 2026".
pub fn said_day(words: &Words, day: Day) -> String {
    words.text("said-day", &values_of(day))
}

/// "Tuesday 14 July".
pub fn said_day_short(words: &Words, day: Day) -> String {
    words.text("said-day-short", &values_of(day))
}

/// "Tuesday"; 1 is Monday.
pub fn said_weekday(words: &Words, weekday: u8) -> String {
    words.text("said-weekday", &[("weekday", weekday.into())])
}

/// "Tue", for the head of a calendar page.
pub fn said_weekday_head(words: &Words, weekday: Weekday) -> String {
    words.text("said-weekday-head", &[("weekday", weekday.number_from_monday().into())])
}

/// "2:30 in the afternoon", "12 midday".
pub fn said_time(words: &Words, time: Time) -> String {
    let (id, values) = time_words(time);
    words.text(id, &values)
}

/// "2 30 in the afternoon", as the voice reads it.
pub fn spoken_time(words: &Words, time: Time) -> String {
    let (id, values) = time_words(time);
    words.speech(id, &values)
}

/// "July 2026": the month that a day is in.
pub fn said_month(words: &Words, day: Day) -> String {
    words.text("said-month-year", &values_of(day))
}

/// "45 minutes", "1 hour", "1 hour 30 minutes".
pub fn said_minutes(words: &Words, minutes: u32) -> String {
    let values = [("hours", (minutes / 60).into()), ("minutes", (minutes % 60).into())];
    let id = match (minutes / 60, minutes % 60) {
        (0, _) => "said-minutes",
        (_, 0) => "said-hours",
        _ => "said-hours-minutes",
    };
    words.text(id, &values)
}

/// "0 1 6 1, 4 9 6, 0 0 0 0": a phone number digit by digit.
pub fn spoken_phone(words: &Words, phone: &str) -> String {
    let groups = phone.split(|letter: char| letter.is_whitespace() || "().-".contains(letter));
    let said = groups.filter(|group| !group.is_empty()).map(|group| {
        let letters = group.chars().map(|letter| match letter {
            '+' => words.text("said-plus", &[]),
            other => other.to_string(),
        });
        letters.collect::<Vec<_>>().join(" ")
    });
    said.collect::<Vec<_>>().join(", ")
}

/// "07700900123" is "07700 900 123". A number that somebody wrote in groups stays as they wrote it.
pub fn grouped_phone(phone: &str) -> String {
    let written = phone.trim();
    let is_number =
        written.trim_start_matches('+').chars().all(|letter| letter.is_ascii_digit() || " ().-".contains(letter));
    let longest = written.split(|letter: char| !letter.is_ascii_digit()).map(str::len).max().unwrap_or_default();
    if !is_number || longest <= 6 {
        return written.to_owned();
    }
    let digits: String = written.chars().filter(char::is_ascii_digit).collect();
    match digits.strip_prefix("44").filter(|_| written.starts_with('+')) {
        Some(rest) => format!("+44 {}", in_groups(&format!("0{rest}")).trim_start_matches('0')),
        None => in_groups(&digits),
    }
}

/// How many digits stand together, by how a number begins: it is read and dialled group by group.
fn in_groups(digits: &str) -> String {
    let sizes: &[usize] = match digits.as_bytes() {
        [b'0', b'2', ..] => &[3, 4],
        [b'0', b'1', b'1', b'0'..=b'9', ..] | [b'0', b'1', b'0'..=b'9', b'1', ..] => &[4, 3],
        [b'0', b'1' | b'7', ..] => &[5, 3],
        [b'0', ..] if digits.len() == 8 => &[4],
        [b'0', ..] => &[4, 3],
        _ => &[3, 3],
    };
    let mut rest = digits;
    let mut groups = Vec::new();
    for size in sizes {
        let (group, after) = rest.split_at(rest.len().min(*size));
        groups.push(group);
        rest = after;
    }
    groups.push(rest);
    groups.retain(|group| !group.is_empty());
    groups.join(" ")
}

fn values_of(day: Day) -> [Value<'static>; 4] {
    [
        ("weekday", day.0.weekday().number_from_monday().into()),
        ("day", day.0.day().into()),
        ("month", day.0.month().into()),
        ("year", day.0.year().to_string().into()),
    ]
}

fn time_words(time: Time) -> (&'static str, Vec<Value<'static>>) {
    let (hour, minute) = (time.0.hour(), time.0.minute());
    match (hour, minute) {
        (0, 0) => return ("said-midnight", Vec::new()),
        (12, 0) => return ("said-midday", Vec::new()),
        _ => {}
    }
    let minutes = if minute == 0 { String::new() } else { format!(":{minute:02}") };
    let size = match minute {
        0 => "none",
        1..=9 => "small",
        _ => "large",
    };
    let twelve = if hour % 12 == 0 { 12 } else { hour % 12 };
    let values = vec![
        ("hour", twelve.into()),
        ("minute", minute.into()),
        ("minutes", minutes.into()),
        ("size", size.into()),
        ("part", part_of(hour).into()),
    ];
    ("said-time", values)
}

fn part_of(hour: u32) -> &'static str {
    match hour {
        5..=11 => "morning",
        12..=17 => "afternoon",
        18..=21 => "evening",
        _ => "night",
    }
}

/// Days and moments of tests.
#[cfg(test)]
pub(crate) mod samples {
    use super::*;

    pub(crate) fn day(text: &str) -> Option<Day> {
        Some(Day(text.parse().unwrap()))
    }

    /// Midday UTC of a day of July 2026.
    pub(crate) fn july(day: u32) -> Now {
        Now::new(Utc.with_ymd_and_hms(2026, 7, day, 12, 0, 0).unwrap(), chrono_tz::Europe::London)
    }
}
