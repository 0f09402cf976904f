//! Times as people type them, in English and in Welsh: "2.30", "14:30", "half 2", "quarter to 3", "7pm". What could be morning or
//! afternoon gives both readings, so that the screen can ask.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::Time;
use crate::error::{Problem, Result};

/// What was understood of a typed time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct TimeReading {
    /// One reading, or two when it could be before or after midday.
    pub times: Vec<Time>,
}

/// Reads a typed time.
///
/// # Errors
/// `TimeNotUnderstood`.
pub fn read_time(typed: &str) -> Result<TimeReading> {
    let text = typed
        .trim()
        .to_lowercase()
        .replace("o'clock", "")
        .replace("o’clock", "")
        .replace("o'r gloch", "")
        .replace("o’r gloch", "");
    let times = read(&text).ok_or(Problem::TimeNotUnderstood)?;
    Ok(TimeReading { times })
}

#[derive(Clone, Copy, PartialEq)]
enum Half {
    Morning,
    Afternoon,
    NotSaid,
}

fn read(text: &str) -> Option<Vec<Time>> {
    match text.trim() {
        "midday" | "noon" | "12 midday" | "12 noon" | "canol dydd" | "hanner dydd" | "12 canol dydd" => {
            return Some(vec![Time::new(12, 0)?]);
        }
        "midnight" | "12 midnight" | "canol nos" | "hanner nos" | "12 canol nos" => {
            return Some(vec![Time::new(0, 0)?]);
        }
        _ => {}
    }
    let (rest, half) = half_of_day(text.trim());
    let (hour, minute) = hour_and_minute(rest)?;
    readings(hour, minute, half)
}

/// Takes "pm", "in the morning" and the like off the end.
fn half_of_day(text: &str) -> (&str, Half) {
    let ends = [
        ("in the morning", Half::Morning),
        ("in the afternoon", Half::Afternoon),
        ("in the evening", Half::Afternoon),
        ("at night", Half::Afternoon),
        ("y bore", Half::Morning),
        ("yn y bore", Half::Morning),
        ("y prynhawn", Half::Afternoon),
        ("gyda'r nos", Half::Afternoon),
        ("y nos", Half::Afternoon),
        ("a.m.", Half::Morning),
        ("p.m.", Half::Afternoon),
        ("am", Half::Morning),
        ("pm", Half::Afternoon),
    ];
    let found = ends.iter().find_map(|(end, half)| text.strip_suffix(end).map(|rest| (rest.trim(), *half)));
    found.unwrap_or((text, Half::NotSaid))
}

fn hour_and_minute(text: &str) -> Option<(u32, u32)> {
    let words: Vec<&str> = text.split_whitespace().collect();
    match words.as_slice() {
        ["half", "past", hour] | ["half", hour] => Some((number(hour)?, 30)),
        ["quarter", "past", hour] => Some((number(hour)?, 15)),
        ["quarter", "to", hour] => Some((before(number(hour)?), 45)),
        ["hanner", "awr", "wedi", hour] => Some((number(hour)?, 30)),
        ["chwarter", "wedi", hour] => Some((number(hour)?, 15)),
        ["chwarter", "i", hour] => Some((before(number(hour)?), 45)),
        [minutes, "past", hour] => Some((number(hour)?, number(minutes)?)),
        [minutes, "to", hour] => Some((before(number(hour)?), 60u32.checked_sub(number(minutes)?)?)),
        [hour, minute] => Some((number(hour)?, number(minute)?)),
        [one] => digits(one),
        _ => None,
    }
}

fn before(hour: u32) -> u32 {
    if hour == 0 {
        23
    } else if hour == 1 {
        12
    } else {
        hour - 1
    }
}

fn digits(text: &str) -> Option<(u32, u32)> {
    if let Some((hour, minute)) = text.split_once([':', '.', 'h']) {
        let two = minute.len() == 2;
        return if two { Some((hour.parse().ok()?, minute.parse().ok()?)) } else { None };
    }
    match text.len() {
        3 | 4 if text.bytes().all(|byte| byte.is_ascii_digit()) => {
            let (hour, minute) = text.split_at(text.len() - 2);
            Some((hour.parse().ok()?, minute.parse().ok()?))
        }
        _ => Some((number(text)?, 0)),
    }
}

fn number(word: &str) -> Option<u32> {
    const WORDS: [&str; 13] =
        ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    let named = WORDS.iter().skip(1).position(|named| *named == word).and_then(|place| u32::try_from(place + 1).ok());
    let written = || if word.len() <= 2 { word.parse().ok() } else { None };
    named.or_else(|| match word {
        "twenty" => Some(20),
        "twenty-five" => Some(25),
        _ => written(),
    })
}

fn readings(hour: u32, minute: u32, half: Half) -> Option<Vec<Time>> {
    let time = Time::new(hour, minute)?;
    if !(1..=12).contains(&hour) {
        return if half == Half::Morning && hour > 12 { None } else { Some(vec![time]) };
    }
    let morning = Time::new(hour % 12, minute)?;
    let afternoon = Time::new(hour % 12 + 12, minute)?;
    Some(match half {
        Half::Morning => vec![morning],
        Half::Afternoon => vec![afternoon],
        Half::NotSaid if hour == 12 => vec![afternoon, morning],
        Half::NotSaid => vec![morning, afternoon],
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn said(typed: &str) -> Vec<String> {
        read_time(typed).map(|reading| reading.times.iter().map(ToString::to_string).collect()).unwrap_or_default()
    }

    #[test]
    fn times_as_people_type_them() {
        for (typed, times) in [
            ("2.30", vec!["02:30", "14:30"]),
            ("14:30", vec!["14:30"]),
            ("1430", vec!["14:30"]),
            ("half 2", vec!["02:30", "14:30"]),
            ("Half past two", vec!["02:30", "14:30"]),
            ("quarter to 1", vec!["00:45", "12:45"]),
            ("ten to 3", vec!["02:50", "14:50"]),
            ("7pm", vec!["19:00"]),
            ("7 p.m.", vec!["19:00"]),
            ("9:15 in the morning", vec!["09:15"]),
            ("10 o'clock", vec!["10:00", "22:00"]),
            ("midday", vec!["12:00"]),
            ("00:15", vec!["00:15"]),
            ("hanner awr wedi 2", vec!["02:30", "14:30"]),
            ("10 o'r gloch y bore", vec!["10:00"]),
            ("2 y prynhawn", vec!["14:00"]),
        ] {
            let mut found = said(typed);
            found.sort();
            assert_eq!(found, times, "{typed}");
        }
    }

    #[test]
    fn what_is_no_time_is_not_guessed() {
        for typed in ["", "soon", "25:00", "10:75", "14/7", "2.3", "tuesday", "half", "9999", "-3", "１４:30x"] {
            assert_eq!(said(typed), Vec::<String>::new(), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn every_time_of_the_day_reads_back(hour in 0u32..24, minute in 0u32..60) {
            let time = Time::new(hour, minute).unwrap();
            prop_assert!(read_time(&time.to_string()).unwrap().times.contains(&time));
        }

        #[test]
        fn nothing_typed_can_break_it(typed in "\\PC{0,40}") {
            let _ = read_time(&typed);
        }
    }
}
