//! The key sheet while it is being made: its words stay here, for the voice and the proof, and never go to the window.

use std::sync::{Arc, Mutex, PoisonError};

use by_my_side_core::keys::Secret;
use by_my_side_core::print::Pages;

/// A sheet that is being made.
#[derive(Clone)]
pub struct Held {
    /// Its words.
    pub words: Secret,
    /// The numbers of the two words that prove it, from 1.
    pub asks: [usize; 2],
    /// Its page.
    pub pages: Arc<Pages>,
}

/// The sheet that is being made, if there is one.
#[derive(Default)]
pub struct KeySheet(Mutex<Option<Held>>);

impl KeySheet {
    /// Holds a new sheet in place of the one before.
    pub fn hold(&self, held: Held) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(held);
    }

    /// The sheet, while it is held.
    pub fn find(&self) -> Option<Held> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Forgets it: it was proved, or the person left.
    pub fn forget(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}
