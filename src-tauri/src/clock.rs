//! The one place where the computer's clock and zone are read.

use by_my_side_core::dates::Now;
use chrono::Utc;
use chrono_tz::Tz;

/// The moment and the zone of this computer.
pub fn now() -> Now {
    Now::new(moment(), zone())
}

fn zone() -> Tz {
    let name = iana_time_zone::get_timezone().unwrap_or_default();
    name.parse().unwrap_or(Tz::Europe__London)
}

#[cfg(not(debug_assertions))]
fn moment() -> chrono::DateTime<Utc> {
    Utc::now()
}

/// In debug builds a test may say what time it is: `BY_MY_SIDE_NOW` is when the app started.
#[cfg(debug_assertions)]
fn moment() -> chrono::DateTime<Utc> {
    use std::sync::OnceLock;
    static AHEAD: OnceLock<chrono::Duration> = OnceLock::new();
    let ahead = AHEAD.get_or_init(|| {
        let said = std::env::var("BY_MY_SIDE_NOW").ok().and_then(|text| text.parse::<chrono::DateTime<Utc>>().ok());
        said.map_or_else(chrono::Duration::zero, |said| said - Utc::now())
    });
    Utc::now() + *ahead
}
