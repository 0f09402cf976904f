//! How a last day is said.

use super::{LastDay, OnService, Service};
use crate::dates::{Day, said_day};
use crate::text::Words;

/// Id of the words for a limit that binds the parent. No day is worked out for it.
pub const FOR_THE_PARENT: &str = "limit-mine";

impl LastDay {
    /// Id of the words for a service that has not done it yet. Those of `limit-by` need who and the day.
    pub fn words(self, today: Day) -> &'static str {
        match self {
            LastDay::NotKnown { .. } => "limit-no-day",
            LastDay::Sure { day } | LastDay::About { day } if day < today => "limit-passed",
            LastDay::Sure { .. } => "limit-by",
            LastDay::About { .. } => "limit-by-may-change",
        }
    }
}

impl OnService<'_> {
    /// "Services should do this by about Tuesday 14 July 2026.", or what there is to say in its place.
    pub fn said(&self, words: &Words, start: Day, today: Day) -> String {
        let last = self.last_day(start);
        let day = last.day().map(|day| said_day(words, day)).unwrap_or_default();
        words.text(last.words(today), &[("who", self.service.words().into()), ("day", day.into())])
    }
}

impl Service {
    /// How the words call it: `court`, `hearing`, `panel` or `services`.
    pub fn words(self) -> &'static str {
        match self {
            Service::Court => "court",
            Service::Hearing => "hearing",
            Service::Panel => "panel",
            _ => "services",
        }
    }
}
