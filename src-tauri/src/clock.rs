//! The one place where the computer's clock and zone are read.

use std::sync::{Mutex, OnceLock, PoisonError};
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

/// How the time since the last look has passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Passed {
    /// The computer was on, and its clock was right.
    On,
    /// The computer slept.
    Slept,
    /// Somebody, or the computer itself, changed the clock.
    ClockChanged,
}

/// Tells sleep from a clock that was changed.
#[derive(Debug, Default)]
pub struct Passing(Option<Reading>);

/// What the clocks of a computer say, in seconds: the one on the wall, its own while it works, and, where there is
/// one, its own also while it sleeps.
#[derive(Debug, Clone, Copy)]
struct Reading {
    wall: i64,
    works: i64,
    runs: Option<i64>,
}

/// A difference of so many seconds is none.
const SAME: i64 = 30;

impl Passing {
    /// How the time since this was last asked has passed.
    pub fn since_last(&mut self) -> Passed {
        let now = read_clocks();
        self.0.replace(now).map_or(Passed::On, |then| passed(then, now))
    }
}

fn passed(then: Reading, now: Reading) -> Passed {
    let (wall, works) = (now.wall - then.wall, now.works - then.works);
    let runs = then.runs.zip(now.runs).map_or(wall.max(works), |(then, now)| now - then);
    // Where the computer's own clock goes on while it sleeps, nobody has looked for minutes.
    if runs - works > SAME || works > 4 * SAME {
        return Passed::Slept;
    }
    if (wall - runs).abs() > SAME { Passed::ClockChanged } else { Passed::On }
}

fn read_clocks() -> Reading {
    static BEGUN: OnceLock<Instant> = OnceLock::new();
    let works = i64::try_from(BEGUN.get_or_init(Instant::now).elapsed().as_secs()).unwrap_or(i64::MAX);
    let runs = runs().map(|runs| runs + slept_in_a_test());
    Reading { wall: moment().timestamp(), works, runs }
}

#[cfg(target_os = "linux")]
fn runs() -> Option<i64> {
    Some(rustix::time::clock_gettime(rustix::time::ClockId::Boottime).tv_sec)
}

#[cfg(not(target_os = "linux"))]
fn runs() -> Option<i64> {
    None
}

#[cfg(not(debug_assertions))]
fn slept_in_a_test() -> i64 {
    0
}

#[cfg(not(debug_assertions))]
fn moment() -> chrono::DateTime<Utc> {
    Utc::now()
}

/// In debug builds a test may say what time it is: `BY_MY_SIDE_NOW` is when the app started, and the file that
/// `BY_MY_SIDE_CLOCK` names says, whenever it is written anew, what the clock shows from then on. "asleep" after it
/// means that the computer slept until then; else the clock was changed.
#[cfg(debug_assertions)]
fn moment() -> chrono::DateTime<Utc> {
    Utc::now() + said().ahead
}

#[cfg(debug_assertions)]
fn slept_in_a_test() -> i64 {
    said().slept.num_seconds()
}

/// What a test has said of the clock.
#[cfg(debug_assertions)]
#[derive(Clone)]
struct Said {
    text: String,
    ahead: chrono::Duration,
    slept: chrono::Duration,
}

#[cfg(debug_assertions)]
fn said() -> Said {
    static SAID: Mutex<Option<Said>> = Mutex::new(None);
    let file = std::env::var_os("BY_MY_SIDE_CLOCK").and_then(|path| std::fs::read_to_string(path).ok());
    let mut said = SAID.lock().unwrap_or_else(PoisonError::into_inner);
    let text =
        file.filter(|text| !text.is_empty()).or_else(|| std::env::var("BY_MY_SIDE_NOW").ok()).unwrap_or_default();
    match said.as_ref() {
        Some(same) if same.text == text => same.clone(),
        before => {
            let (zero, mut words) = (chrono::Duration::zero(), text.split_whitespace());
            let moment = words.next().and_then(|word| word.parse::<chrono::DateTime<Utc>>().ok());
            let ahead = moment.map_or(zero, |moment| moment - Utc::now());
            let (was, slept) = before.map_or((zero, zero), |before| (before.ahead, before.slept));
            let slept = if words.next() == Some("asleep") { slept + ahead - was } else { slept };
            said.insert(Said { text, ahead, slept }).clone()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sleep_is_told_from_a_clock_that_was_changed() {
        let then = Reading { wall: 1000, works: 10, runs: Some(10) };
        let after = |wall: i64, works: i64, runs| passed(then, Reading { wall: 1000 + wall, works: 10 + works, runs });
        assert_eq!(after(60, 60, Some(70)), Passed::On);
        assert_eq!(after(3600, 60, Some(3610)), Passed::Slept);
        assert_eq!(after(3600, 60, Some(70)), Passed::ClockChanged);
        assert_eq!(after(-3600, 60, Some(70)), Passed::ClockChanged);
        let then = Reading { runs: None, ..then };
        let after = |wall: i64, works: i64| passed(then, Reading { wall: 1000 + wall, works: 10 + works, runs: None });
        assert_eq!(after(3600, 60), Passed::Slept, "without a third clock, sleep is likelier");
        assert_eq!(after(3600, 3600), Passed::Slept, "a clock that goes on while the computer sleeps");
        assert_eq!(after(-3600, 60), Passed::ClockChanged);
    }

    #[test]
    fn a_computer_that_slept_is_told_from_one_that_worked() {
        let then = (Instant::now(), SystemTime::now());
        let after = |own: u64, wall: u64| (then.0 + Duration::from_secs(own), then.1 + Duration::from_secs(wall));
        assert_eq!(slept_between(then, after(5, 5)), Duration::ZERO);
        assert_eq!(slept_between(then, after(5, 3600)), Duration::from_secs(3595));
        assert_eq!(slept_between(then, after(5, 0)), Duration::ZERO, "a clock that was put back is no sleep");
    }
}
