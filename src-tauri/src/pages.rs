//! Pages that are being looked at: kept in memory for the preview, never on disk, and dropped with the next ones.

use std::sync::{Arc, Mutex, PoisonError};

use by_my_side_core::print::Pages;

/// The pages of the last preview.
#[derive(Default)]
pub struct PageStore(Mutex<Option<(String, Arc<Pages>)>>);

impl PageStore {
    /// Shows these pages from now on, under a new id.
    pub fn put(&self, id: String, pages: Arc<Pages>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((id, pages));
    }

    /// Forgets the pages, as Leave now does.
    pub fn forget(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// A page as PNG: `<id>/<number>`, numbers from 1.
    pub fn find(&self, name: &str) -> Option<Vec<u8>> {
        let (id, number) = name.split_once('/')?;
        let held = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        held.filter(|(held, _)| held == id).and_then(|(_, pages)| pages.png(number.parse().ok()?))
    }
}
