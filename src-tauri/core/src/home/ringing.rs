//! What rings on this computer: the reminders of every profile, also of those that are locked.

use std::fs;
use std::path::PathBuf;

use super::Home;
use crate::error::Result;
use crate::files::write_whole;

/// Beside the records: the program is started at log-in, without a window.
const AT_LOGIN: &str = "at-login";

impl Home {
    /// The folders of all profiles, and whether each shows on "Who are you?".
    pub fn ringing(&self) -> Vec<(PathBuf, bool)> {
        self.entries().into_iter().map(|entry| (self.data.join(entry.folder), entry.shown)).collect()
    }

    /// Whether reminders ring with the window closed: the parent asked for it.
    pub fn rings_at_login(&self) -> bool {
        fs::read_to_string(self.data.join(AT_LOGIN)).is_ok_and(|said| said == "yes")
    }

    /// Keeps whether reminders ring with the window closed.
    ///
    /// # Errors
    /// The disk's.
    pub fn keep_rings_at_login(&self, on: bool) -> Result<()> {
        write_whole(&self.data.join(AT_LOGIN), if on { b"yes" } else { b"no" })
    }
}
