//! What the timer needs to know of the profiles of this computer.

use std::path::PathBuf;

use crate::clock;
use crate::session::Session;

impl Session {
    /// Where these profiles stand: the example family rings by itself, and for nobody else.
    pub fn ringing_home(&self) -> PathBuf {
        if self.example { self.home.data.join("example") } else { self.home.data.clone() }
    }

    /// The profiles that ring, and whether each shows itself.
    pub fn ringing(&self) -> Vec<(PathBuf, bool)> {
        if self.example { vec![(self.ringing_home(), true)] } else { self.home.ringing() }
    }

    /// Whether reminders ring with the window closed.
    pub fn rings_at_login(&self) -> bool {
        !self.example && self.home.rings_at_login()
    }

    /// The folder of the profile that is open.
    pub fn open_folder(&self) -> Option<PathBuf> {
        self.lock().as_ref().ok().map(|profile| profile.folder.clone())
    }

    /// Writes what is due anew, where a record is open. Tells whether it was other.
    pub fn write_due_anew(&self) -> bool {
        let mut guard = self.lock();
        guard.as_mut().is_ok_and(|profile| profile.write_due(clock::now()).unwrap_or_default())
    }
}
