//! Stories of named people over core's public doors.

mod apart;
mod dates;
mod disk;
mod keeping;
mod meetings;
mod moved_house;
mod notes;
mod old_files;
mod paper;
mod people;
mod profiles;
mod promises;
mod record;
mod visits;
mod where_now;

use by_my_side_core::dates::Now;
use chrono::{TimeZone, Utc};

/// Tuesday 14 July 2026, 9:35 in the morning in Britain.
pub fn tuesday() -> Now {
    Now::new(Utc.with_ymd_and_hms(2026, 7, 14, 8, 35, 0).unwrap(), chrono_tz::Europe::London)
}
