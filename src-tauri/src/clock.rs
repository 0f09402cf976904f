//! The one place where the computer's clock and zone are read.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use by_my_side_core::dates::Now;
use chrono::Utc;
use chrono_tz::Tz;

/// The moment and the zone of this computer.
pub fn now() -> Now {
    Now::new(moment(), zone())
}

/// How much longer the clock on the wall has run than the computer's own since the last look: so long it slept.
pub struct Sleep(Mutex<(Instant, SystemTime)>);

impl Default for Sleep {
    fn default() -> Sleep {
        Sleep(Mutex::new((Instant::now(), SystemTime::now())))
    }
}

impl Sleep {
    /// The sleep since this was last asked.
    pub fn since_last(&self) -> Duration {
        let now = (Instant::now(), SystemTime::now());
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let slept = slept_between(*last, now);
        *last = now;
        slept
    }
}

fn slept_between(then: (Instant, SystemTime), now: (Instant, SystemTime)) -> Duration {
    let wall = now.1.duration_since(then.1).unwrap_or_default();
    wall.saturating_sub(now.0.saturating_duration_since(then.0))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_computer_that_slept_is_told_from_one_that_worked() {
        let then = (Instant::now(), SystemTime::now());
        let after = |own: u64, wall: u64| (then.0 + Duration::from_secs(own), then.1 + Duration::from_secs(wall));
        assert_eq!(slept_between(then, after(5, 5)), Duration::ZERO);
        assert_eq!(slept_between(then, after(5, 3600)), Duration::from_secs(3595));
        assert_eq!(slept_between(then, after(5, 0)), Duration::ZERO, "a clock that was put back is no sleep");
    }
}
