//! What the law and the rules of each nation say, row by row, with where and when it was read and how sure it is. The
//! data stand in `assets/nations/facts`, the words are Fluent ids: what was read at its source is said plainly, what was
//! not says "Often" and "Ask.".
//!
//! To add a row: its place in the file of its nation (what England and Wales share stands once, in
//! `england-and-wales.toml`), its words in each language in `facts.ftl`. A row of which one sentence is not enough, or
//! that has more than one limit, has parts: `E27` and `E27-later`.

#[cfg(test)]
mod tests;

use std::sync::OnceLock;

use chrono::Months;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::Day;
use crate::limits::{LastDay, Limit, OnService, Service};
use crate::nation::{Nation, Verified};

/// After so many months the law may have changed.
const FRESH: Months = Months::new(12);
/// The state of a copy of the law that may have been changed since.
pub const OLD_COPY: &str = "old";

/// Whom a row binds. Words: `fact-binds-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum Binds {
    /// The council.
    Council,
    /// A Health and Social Care Trust.
    Trust,
    /// A court.
    Court,
    /// A sheriff.
    Sheriff,
    /// A children's hearing.
    Hearing,
    /// The Children's Reporter.
    Reporter,
    /// A panel that looks at a complaint.
    Panel,
    /// An independent reviewing officer.
    ReviewingOfficer,
    /// The police.
    Police,
    /// Health services.
    Nhs,
    /// Services of more than one kind.
    Services,
    /// Those who pay for a lawyer.
    LegalAid,
    /// Those who pay benefits.
    BenefitsOffice,
    /// An Ombudsman.
    Ombudsman,
    /// The government.
    Ministers,
    /// Everyone.
    Everyone,
    /// The parent.
    Parent,
    /// Nobody: it says what is so, or what a parent may do.
    Nobody,
}

impl Binds {
    /// The service that a limit can bind; none for the parent, and for those to whom no limit is counted.
    pub fn service(self) -> Option<Service> {
        match self {
            Binds::Council => Some(Service::Council),
            Binds::Trust => Some(Service::Trust),
            Binds::Court | Binds::Sheriff => Some(Service::Court),
            Binds::Hearing => Some(Service::Hearing),
            Binds::Panel => Some(Service::Panel),
            Binds::Reporter => Some(Service::Reporter),
            Binds::Police => Some(Service::Police),
            Binds::Nhs => Some(Service::Nhs),
            Binds::ReviewingOfficer | Binds::Services => Some(Service::Services),
            Binds::LegalAid | Binds::BenefitsOffice | Binds::Ombudsman | Binds::Ministers => None,
            Binds::Everyone | Binds::Parent | Binds::Nobody => None,
        }
    }
}

/// One row. Words: `<words>`, and `<words>.more` for a second idea.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub struct Fact {
    /// The row it was taken from, and its part: `E27-later`.
    pub id: String,
    /// Id of the words. Rows that say the same share them.
    pub words: String,
    /// Id of a picture.
    pub picture: String,
    /// What the law or the rule calls itself, and the place in it.
    pub provision: String,
    /// Address of the page.
    pub source: String,
    /// The day on which it was read.
    pub checked_on: Day,
    /// How sure it is.
    pub verified: Verified,
    /// The state of the law of the copy that was read, or how it was read; "old" makes no date.
    pub copy: String,
    /// Whom it binds.
    pub binds: Binds,
    /// By when, where it binds a service. What it is counted from has the words `fact-from-<from>`.
    #[serde(default)]
    pub limit: Option<Limit>,
    /// It can be a last day for the parent. No day is worked out: "There may be a last day for you."
    #[serde(default)]
    pub last_day_for_parent: bool,
}

/// How a row stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum FactStanding {
    /// It was read at its source.
    Sure,
    /// It was read at a second hand: "Often", "Ask."
    Often,
    /// It is not known.
    NotSure,
    /// It was read too long ago: "This may have changed. Ask."
    MayHaveChanged,
}

/// A row as it stands today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "types.ts")]
pub struct FactToday {
    /// The row.
    #[serde(flatten)]
    pub fact: Fact,
    /// How it stands.
    pub standing: FactStanding,
    /// Its limit can be given a day.
    pub makes_day: bool,
}

impl Fact {
    /// The row of the list of facts, whatever the part.
    pub fn row(&self) -> &str {
        self.id.split_once('-').map_or(&self.id, |(row, _)| row)
    }

    /// How it stands on this day.
    pub fn standing(&self, today: Day) -> FactStanding {
        let until = self.checked_on.0.checked_add_months(FRESH);
        match self.verified {
            _ if until.is_none_or(|until| until <= today.0) => FactStanding::MayHaveChanged,
            Verified::Yes => FactStanding::Sure,
            Verified::General => FactStanding::Often,
            Verified::NotSure => FactStanding::NotSure,
        }
    }

    /// The limit with the service that it binds, where it is sure enough to make a day.
    pub fn limit_on(&self, today: Day) -> Option<OnService<'_>> {
        let sure = self.standing(today) == FactStanding::Sure && self.copy != OLD_COPY && !self.last_day_for_parent;
        let (limit, service) = (self.limit.as_ref()?, self.binds.service()?);
        sure.then(|| limit.on(service))
    }

    /// By when it should happen, from the day on which it starts.
    pub fn last_day(&self, start: Day, today: Day) -> Option<LastDay> {
        Some(self.limit_on(today)?.last_day(start))
    }

    /// As it stands on this day.
    pub fn on(&self, today: Day) -> FactToday {
        FactToday { fact: self.clone(), standing: self.standing(today), makes_day: self.limit_on(today).is_some() }
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    facts: Vec<Fact>,
}

macro_rules! facts {
    ($name:literal) => {{
        static FACTS: OnceLock<File> = OnceLock::new();
        let read = || {
            // A test reads every file, so a slip in one is seen before it ships.
            toml::from_str(include_str!(concat!("../../../../assets/nations/facts/", $name, ".toml")))
                .unwrap_or_default()
        };
        FACTS.get_or_init(read).facts.as_slice()
    }};
}

impl Nation {
    /// What the law and the rules say here, its own rows first.
    pub fn law_facts(self) -> impl Iterator<Item = &'static Fact> {
        let (own, shared): (&[Fact], &[Fact]) = match self {
            Nation::England => (facts!("england"), facts!("england-and-wales")),
            Nation::Wales => (facts!("wales"), facts!("england-and-wales")),
            Nation::Scotland => (facts!("scotland"), &[]),
            Nation::NorthernIreland => (facts!("northern-ireland"), &[]),
        };
        own.iter().chain(shared)
    }

    /// The row with this id.
    pub fn law_fact(self, id: &str) -> Option<&'static Fact> {
        self.law_facts().find(|fact| fact.id == id)
    }

    /// Every row as it stands on this day.
    pub fn facts_on(self, today: Day) -> Vec<FactToday> {
        self.law_facts().map(|fact| fact.on(today)).collect()
    }
}
