//! Wrong tries of a code make the next one slower, never impossible: nobody is locked out of their own life.

use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::dates::Moment;
use crate::error::{Problem, Result};
use crate::files::write_whole;

/// So many wrong tries cost nothing.
const FREE: u32 = 4;
/// Seconds after the first wrong try that costs something; each one after doubles it.
const FIRST_WAIT: i64 = 5;
/// No wait is longer, in seconds.
const LONGEST_WAIT: i64 = 300;

/// The wrong tries since the last right one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tries {
    wrong: u32,
    last: Moment,
}

impl Tries {
    /// As they stand in the file; none when there is no file.
    pub fn read(path: &Path) -> Tries {
        fs::read(path).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    /// Seconds until the next try. A clock that was put back cannot make it longer than the wait itself.
    pub fn wait(&self, now: Moment) -> i64 {
        let gone = (now.0 - self.last.0).num_seconds();
        if gone < 0 { self.pause() } else { (self.pause() - gone).max(0) }
    }

    /// Begins one more try.
    ///
    /// # Errors
    /// `CodeWait` while it is too early.
    pub fn one_more(path: &Path, now: Moment) -> Result<()> {
        Tries::mend_clock(path, now)?;
        if Tries::read(path).wait(now) > 0 {
            return Err(Problem::CodeWait.into());
        }
        Tries::count(path, now)
    }

    /// Counts a try. It is written before the code is looked at, so that ending the app in between gains nothing.
    pub fn count(path: &Path, now: Moment) -> Result<()> {
        let tries = Tries { wrong: Tries::read(path).wrong.saturating_add(1), last: now };
        write_whole(path, &serde_json::to_vec(&tries)?)
    }

    /// After a clock that was put back, the wait begins now.
    pub fn mend_clock(path: &Path, now: Moment) -> Result<()> {
        let tries = Tries::read(path);
        if tries.last <= now {
            return Ok(());
        }
        write_whole(path, &serde_json::to_vec(&Tries { last: now, ..tries })?)
    }

    /// The code was right.
    pub fn clear(path: &Path) -> Result<()> {
        if path.exists() { write_whole(path, &serde_json::to_vec(&Tries::default())?) } else { Ok(()) }
    }

    fn pause(&self) -> i64 {
        match self.wrong.checked_sub(FREE) {
            None | Some(0) => 0,
            Some(over) => (FIRST_WAIT << (over - 1).min(10)).min(LONGEST_WAIT),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{Duration, Utc};

    #[test]
    fn it_gets_slower_and_never_locks_out() {
        let path = std::env::temp_dir().join(format!("tries-{}", uuid::Uuid::now_v7()));
        let mut now = Moment(Utc::now());
        for number in 1..=1000_i64 {
            Tries::count(&path, now).unwrap();
            let wait = Tries::read(&path).wait(now);
            assert_eq!(wait == 0, number <= 4, "try {number} waits {wait}");
            assert!(wait <= LONGEST_WAIT);
            now = Moment(now.0 + Duration::seconds(wait));
            assert_eq!(Tries::read(&path).wait(now), 0);
        }
        Tries::clear(&path).unwrap();
        assert_eq!(Tries::read(&path).wait(now), 0);
    }

    #[test]
    fn a_clock_that_is_put_back_does_not_lock_out() {
        let path = std::env::temp_dir().join(format!("tries-{}", uuid::Uuid::now_v7()));
        let now = Moment(Utc::now());
        for _ in 0..6 {
            Tries::count(&path, Moment(now.0 + Duration::days(900))).unwrap();
        }
        Tries::mend_clock(&path, now).unwrap();
        assert_eq!(Tries::read(&path).wait(now), 10);
        assert_eq!(Tries::read(&path).wait(Moment(now.0 + Duration::seconds(10))), 0);
    }
}
