//! When the person was last there, and whether the computer has slept since.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::clock::Sleep;

/// The wall clock may run ahead by this much for other reasons.
const SLEPT: Duration = Duration::from_secs(30);

/// When the person was last there.
pub struct Quiet {
    last: Mutex<Instant>,
    sleep: Sleep,
}

impl Default for Quiet {
    fn default() -> Quiet {
        Quiet { last: Mutex::new(Instant::now()), sleep: Sleep::default() }
    }
}

impl Quiet {
    /// The person pressed a key or the mouse.
    pub fn still_here(&self) {
        *self.last.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
    }

    /// Whether nobody has been there for so many minutes; never for 0.
    pub fn is_over(&self, minutes: u32) -> bool {
        is_over(self.last.lock().unwrap_or_else(PoisonError::into_inner).elapsed(), minutes)
    }

    /// Whether the computer has slept since this was last asked.
    pub fn has_slept(&self) -> bool {
        self.sleep.since_last() > SLEPT
    }
}

fn is_over(quiet: Duration, minutes: u32) -> bool {
    minutes > 0 && quiet >= Duration::from_secs(u64::from(minutes) * 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_over_after_the_chosen_minutes_and_never_for_none() {
        assert!(!is_over(Duration::from_secs(119), 2) && is_over(Duration::from_secs(120), 2));
        assert!(!is_over(Duration::from_secs(90_000), 0));
    }
}
