//! The calendar file that is being looked at: kept in memory until it is taken, another is chosen, or the person left.

use std::sync::{Arc, Mutex, PoisonError};

/// The bytes of the chosen file.
#[derive(Default)]
pub struct ChosenCalendar(Mutex<Option<Arc<[u8]>>>);

impl ChosenCalendar {
    /// Holds this one in place of the one before.
    pub fn hold(&self, bytes: Vec<u8>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(bytes.into());
    }

    /// The one that is held.
    pub fn find(&self) -> Option<Arc<[u8]>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Forgets it.
    pub fn forget(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}
