//! Days as each law counts them: the last day of a limit, from the day on which it starts. "Beginning with" makes
//! that day the first; "after" and "within" do not count it. What a working day is, each law says for itself.
//!
//! A limit that binds the parent has no day here, and none can be made: only a `Service` can be given a last day, and
//! the parent is none. A day is sure, or about, or not known; nothing is guessed.

mod calendars;
mod holidays;
mod said;
#[cfg(test)]
mod tests;

use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::Day;

pub use calendars::{Calendar, WorkingDays};
pub use holidays::BankHolidays;
pub use said::FOR_THE_PARENT;

/// What a limit is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum Unit {
    /// Every day.
    Days,
    /// Working days, as the law says it.
    WorkingDays,
    /// Weeks.
    Weeks,
    /// Months: to the same date, or to the end of a month that has no such date.
    Months,
    /// Years: to the same date.
    Years,
}

/// Whether the first day is counted, and which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum Counts {
    /// The first day is day 1.
    BeginningWith,
    /// The first day is not counted.
    After,
    /// As `After`: within so many days of it.
    Within,
    /// Back from it; it is not counted.
    Before,
}

/// A limit as a law gives it. It has no day of its own: it needs a service which it binds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(try_from = "Written")]
#[ts(export_to = "types.ts")]
pub struct Limit {
    number: u16,
    unit: Unit,
    counts: Counts,
    days: Calendar,
    rolls: Option<Calendar>,
    about: bool,
    from: String,
}

/// A limit as it stands in the data, before it is known to make sense.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    number: u16,
    unit: Unit,
    counts: Counts,
    /// By which calendar working days are counted; "calendar" where every day counts.
    days: Calendar,
    /// The calendar by whose working days the last day moves on, only where that law says so.
    #[serde(default)]
    rolls: Option<Calendar>,
    /// The law leaves open which days it counts, so the day is never sure.
    #[serde(default)]
    about: bool,
    /// What happens on the first day, for whoever checks the data.
    from: String,
}

impl TryFrom<Written> for Limit {
    type Error = &'static str;

    fn try_from(written: Written) -> Result<Limit, &'static str> {
        let Written { number, unit, counts, days, rolls, about, from } = written;
        if number == 0 {
            return Err("a limit of 0 is none");
        }
        if (unit == Unit::WorkingDays) == (days == Calendar::Calendar) {
            return Err("working days need the calendar of their law, and no other unit has one");
        }
        if rolls.is_some() && counts == Counts::Before {
            return Err("a day before another cannot move on");
        }
        Ok(Limit { number, unit, counts, days, rolls, about, from })
    }
}

/// Who can be bound by a limit that gets a day. The parent is not among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum Service {
    /// The council.
    Council,
    /// A court.
    Court,
    /// A children's hearing.
    Hearing,
    /// A panel that looks at a complaint.
    Panel,
    /// A Health and Social Care Trust.
    Trust,
    /// A school.
    School,
    /// The health service.
    Nhs,
    /// The police.
    Police,
    /// The Children's Reporter.
    Reporter,
    /// Several services together, or one of another kind.
    Services,
}

/// The last day of a limit on a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum LastDay {
    /// The law and the holidays are known.
    Sure {
        /// The last day.
        day: Day,
    },
    /// It may be a little earlier or later.
    About {
        /// The last day, as far as is known.
        day: Day,
    },
    /// No day can be said.
    NotKnown {
        /// Why.
        why: NoDay,
    },
}

/// Why there is no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum NoDay {
    /// The holidays on the way are not known, or not proclaimed yet.
    HolidaysNotKnown,
    /// It is further off than any calendar.
    TooFar,
}

/// A limit together with the service which it binds.
#[derive(Debug, Clone, Copy)]
pub struct OnService<'a> {
    limit: &'a Limit,
    service: Service,
}

/// A day that was counted to, and whether it is sure.
#[derive(Debug, Clone, Copy)]
struct Counted {
    day: NaiveDate,
    sure: bool,
}

impl Limit {
    /// As it binds a service.
    pub fn on(&self, service: Service) -> OnService<'_> {
        OnService { limit: self, service }
    }

    /// What happens on the first day: the end of an id of words.
    pub fn starts_from(&self) -> &str {
        &self.from
    }

    fn count(&self, start: NaiveDate) -> Result<Counted, NoDay> {
        let every_day = |days: u64| self.every_day(start, days).ok_or(NoDay::TooFar);
        let number = u32::from(self.number);
        let counted = match self.unit {
            Unit::WorkingDays => self.working_days(start)?,
            Unit::Days => every_day(number.into())?,
            Unit::Weeks => every_day(u64::from(number) * 7)?,
            Unit::Months => self.months(start, number).ok_or(NoDay::TooFar)?,
            Unit::Years => self.months(start, number * 12).ok_or(NoDay::TooFar)?,
        };
        let rolled = self.rolls.map_or(Ok(counted), |calendar| rolled(calendar, counted))?;
        Ok(Counted { sure: rolled.sure && !self.about, ..rolled })
    }

    fn every_day(&self, start: NaiveDate, days: u64) -> Option<Counted> {
        let day = match self.counts {
            Counts::BeginningWith => start.checked_add_days(Days::new(days - 1)),
            Counts::After | Counts::Within => start.checked_add_days(Days::new(days)),
            Counts::Before => start.checked_sub_days(Days::new(days)),
        };
        day.map(|day| Counted { day, sure: true })
    }

    /// To the corresponding date. Where the month has none, "after" ends with the month; that a limit which begins
    /// with its first day then ends with the month too is only about sure.
    fn months(&self, start: NaiveDate, months: u32) -> Option<Counted> {
        use chrono::Datelike as _;
        let months = Months::new(months);
        let same_date = match self.counts {
            Counts::Before => start.checked_sub_months(months)?,
            _ => start.checked_add_months(months)?,
        };
        let there_is_one = same_date.day() == start.day();
        match self.counts {
            Counts::BeginningWith if there_is_one => Some(Counted { day: same_date.pred_opt()?, sure: true }),
            Counts::BeginningWith | Counts::Before => Some(Counted { day: same_date, sure: there_is_one }),
            Counts::After | Counts::Within => Some(Counted { day: same_date, sure: true }),
        }
    }

    fn working_days(&self, start: NaiveDate) -> Result<Counted, NoDay> {
        let step = |day: NaiveDate| if self.counts == Counts::Before { day.pred_opt() } else { day.succ_opt() };
        let mut day = start;
        let mut left = self.number;
        let mut sure = true;
        if self.counts != Counts::BeginningWith {
            day = step(day).ok_or(NoDay::TooFar)?;
        }
        loop {
            let standing = self.days.standing(day);
            sure &= standing.sure;
            left -= u16::from(standing.works.ok_or(NoDay::HolidaysNotKnown)?);
            if left == 0 {
                return Ok(Counted { day, sure });
            }
            day = step(day).ok_or(NoDay::TooFar)?;
        }
    }
}

/// On to the next working day, where the last day is none.
fn rolled(calendar: Calendar, counted: Counted) -> Result<Counted, NoDay> {
    let Counted { mut day, mut sure } = counted;
    loop {
        let standing = calendar.standing(day);
        sure &= standing.sure;
        if standing.works.ok_or(NoDay::HolidaysNotKnown)? {
            return Ok(Counted { day, sure });
        }
        day = day.succ_opt().ok_or(NoDay::TooFar)?;
    }
}

impl OnService<'_> {
    /// The last day, from the day on which the limit starts.
    pub fn last_day(&self, start: Day) -> LastDay {
        match self.limit.count(start.0) {
            Ok(Counted { day, sure: true }) => LastDay::Sure { day: Day(day) },
            Ok(Counted { day, sure: false }) => LastDay::About { day: Day(day) },
            Err(why) => LastDay::NotKnown { why },
        }
    }
}

impl LastDay {
    /// The day, sure or about.
    pub fn day(self) -> Option<Day> {
        match self {
            LastDay::Sure { day } | LastDay::About { day } => Some(day),
            LastDay::NotKnown { .. } => None,
        }
    }
}
