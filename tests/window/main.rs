//! Journeys in the real window. One at a time: each has a display and a driver of its own.

#![allow(clippy::await_holding_lock, reason = "each test has a runtime of its own, so nothing else waits on it")]

mod audit;
mod copies;
mod dates;
mod journey;
mod leave;
mod names;
mod photos;
mod plan;
mod pseudo;
mod quiet;
mod reminders;
mod rules;
mod safe;
mod step_cards;
mod voices;
mod words;

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Windows are driven one after another, so that a slow machine does not make one wait for another.
pub fn one_at_a_time() -> MutexGuard<'static, ()> {
    static TURN: Mutex<()> = Mutex::new(());
    TURN.lock().unwrap_or_else(PoisonError::into_inner)
}
