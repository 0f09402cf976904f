mod any;
mod lists;
mod rows;
mod slow;
mod worked;

use super::*;

pub fn day(day: &str) -> Day {
    Day(day.parse().unwrap())
}

/// A limit in the words of the data.
pub fn limit(number: u32, unit: &str, counts: &str, days: &str) -> Limit {
    with(number, unit, counts, days, "").unwrap()
}

/// The same with something more.
pub fn with(number: u32, unit: &str, counts: &str, days: &str, more: &str) -> Result<Limit, toml::de::Error> {
    let text = format!(
        "number = {number}\nunit = \"{unit}\"\ncounts = \"{counts}\"\ndays = \"{days}\"\nfrom = \"the day\"\n{more}"
    );
    toml::from_str(&text)
}

/// The last day as text, with "about" before it where it is not sure, or why there is none.
pub fn said(limit: &Limit, start: &str) -> String {
    match limit.on(Service::Council).last_day(day(start)) {
        LastDay::Sure { day } => day.0.to_string(),
        LastDay::About { day } => format!("about {}", day.0),
        LastDay::NotKnown { why } => format!("{why:?}"),
    }
}

/// Only the day.
pub fn last(limit: &Limit, start: &str) -> String {
    limit.on(Service::Council).last_day(day(start)).day().unwrap().0.to_string()
}
