//! What a working day is, as each law says it.

use std::sync::OnceLock;

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::holidays::{BankHolidays, Holding, easter};
use crate::dates::Day;

/// By which law's days a limit is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum Calendar {
    /// Every day counts.
    Calendar,
    /// A rule in England or Wales that does not say what its working days are.
    EnglandWalesBank,
    /// The Family Court.
    FamilyCourt,
    /// Children in care in England.
    EnglandCarePlanning,
    /// Complaints about children's services in England.
    EnglandComplaints,
    /// Children in care in Wales.
    WalesCarePlanning,
    /// Complaints about social services in Wales.
    WalesComplaints,
    /// Children's hearings and child protection orders in Scotland.
    ScotlandHearings,
    /// A rule in Scotland that does not say what its working days are.
    ScotlandBank,
    /// A rule in Northern Ireland that does not say what its working days are.
    NorthernIrelandBank,
}

/// A day that a law names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Named {
    /// Two days before Easter.
    GoodFriday,
    /// 25 December.
    ChristmasDay,
    /// 26 December.
    BoxingDay,
    /// 1 January.
    NewYearsDay,
    /// 2 January.
    SecondJanuary,
}

/// What a law says of its working days, and where that was read. Saturdays and Sundays are none.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorkingDays {
    /// Which.
    pub id: Calendar,
    /// The law says itself which days they are; where it does not, its days are about.
    pub says: bool,
    /// The days that it names as none.
    pub leaves_out: Vec<Named>,
    /// Whose bank holidays are none, in that law.
    #[serde(default)]
    pub bank_holidays: Option<Holding>,
    /// Where it says so.
    pub provision: String,
    /// Address of the page.
    pub source: String,
    /// The day on which it was read.
    pub checked_on: Day,
    /// "yes": it was read in the law itself. Nothing else may make a day, and a test sees to it.
    pub verified: String,
    /// The state of the law of the copy that was read.
    pub copy: String,
}

/// How a day stands in a calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Standing {
    /// Whether it is a working day; none where that is not known.
    pub works: Option<bool>,
    /// Whether it is sure.
    pub sure: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Facts {
    pub working_days: Vec<WorkingDays>,
    pub bank_holidays: Vec<BankHolidays>,
}

/// A test reads the file, so a slip in it is seen before it ships.
pub(super) fn facts() -> &'static Facts {
    static FACTS: OnceLock<Facts> = OnceLock::new();
    FACTS.get_or_init(|| toml::from_str(include_str!("../../../../assets/nations/holidays.toml")).unwrap_or_default())
}

impl Calendar {
    /// Those in which not every day counts.
    pub const WORKING: [Calendar; 9] = [
        Calendar::EnglandWalesBank,
        Calendar::FamilyCourt,
        Calendar::EnglandCarePlanning,
        Calendar::EnglandComplaints,
        Calendar::WalesCarePlanning,
        Calendar::WalesComplaints,
        Calendar::ScotlandHearings,
        Calendar::ScotlandBank,
        Calendar::NorthernIrelandBank,
    ];

    /// What the law says of its working days; nothing where every day counts.
    pub fn says(self) -> Option<&'static WorkingDays> {
        facts().working_days.iter().find(|law| law.id == self)
    }

    pub(super) fn standing(self, day: NaiveDate) -> Standing {
        if self == Calendar::Calendar {
            return Standing { works: Some(true), sure: true };
        }
        let not_known = Standing { works: None, sure: false };
        self.says().map_or(not_known, |law| law.standing(day))
    }
}

impl WorkingDays {
    fn standing(&self, day: NaiveDate) -> Standing {
        let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        if weekend || self.leaves_out.iter().any(|named| named.is(day)) {
            return Standing { works: Some(false), sure: self.says };
        }
        let Some(of) = self.bank_holidays else { return Standing { works: Some(true), sure: self.says } };
        let not_known = Standing { works: None, sure: false };
        let listed = facts().bank_holidays.iter().find(|list| list.of == of);
        let standing = listed.map_or(not_known, |list| list.standing(day));
        Standing { sure: standing.sure && self.says, ..standing }
    }
}

impl Named {
    fn is(self, day: NaiveDate) -> bool {
        let date = (day.month(), day.day());
        match self {
            Named::GoodFriday => easter(day.year()).is_some_and(|easter| (easter - day).num_days() == 2),
            Named::ChristmasDay => date == (12, 25),
            Named::BoxingDay => date == (12, 26),
            Named::NewYearsDay => date == (1, 1),
            Named::SecondJanuary => date == (1, 2),
        }
    }
}
