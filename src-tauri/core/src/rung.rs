//! What rings now, and what could not: a pure function of what is due, of what has come, and of the clock. Each
//! reminder rings once, or is said once as one that did not ring, across restarts, sleep and clocks that are changed.
//! The file `rung` beside `due` holds it: moments, layers and opaque ids only.

use std::fs;
use std::path::Path;

use chrono::Duration;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::Moment;
use crate::due::{Due, DueFile};
use crate::error::Result;
use crate::files::write_whole;

/// A reminder that is later than this by minutes does not ring any more. It is said instead.
pub const GRACE: i64 = 5;
/// "Again in 10 minutes".
pub const AGAIN: i64 = 10;
/// How many reminders that have been seen are remembered, so that a clock that is put back rings none of them twice.
const REMEMBERED: usize = 400;
/// The moment of the last look is written down at least so often, in minutes.
const WRITTEN: i64 = 60;

/// Why a reminder did not ring.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum NotRung {
    /// The app was not running: the computer was off, or the app was closed.
    Off,
    /// The computer slept.
    Asleep,
    /// The clock of the computer was changed.
    Clock,
    /// Leave now was on.
    LeaveNow,
    /// The record was not open: it does not show on this computer, or was not opened for months.
    Closed,
}

/// A reminder that has come: it rang, or it is said why it did not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rung {
    /// Which.
    #[serde(flatten)]
    pub due: Due,
    /// Why it did not ring; `None`: it rang.
    pub why: Option<NotRung>,
    /// When it rings again, because the parent asked for it, or because its moment still lies ahead.
    pub again: Option<Moment>,
    /// The parent has seen it.
    pub seen: bool,
    /// The soft sound could not be made.
    pub silent: bool,
    /// The system could not show its message.
    pub unshown: bool,
}

/// What has come for one profile.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rings {
    /// When the app last looked.
    pub looked: Option<Moment>,
    /// What has come, in its order.
    pub rung: Vec<Rung>,
    #[serde(skip)]
    written: Option<Moment>,
}

/// One look at the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Now.
    pub now: Moment,
    /// Why what was due before the last minutes has not been looked at.
    pub gap: NotRung,
    /// Why nothing may ring now.
    pub barred: Option<NotRung>,
}

impl Look {
    /// Why something that was due at this moment does not ring now; `None`: it rings.
    fn why(&self, at: Moment) -> Option<NotRung> {
        if self.now.0 - at.0 > Duration::minutes(GRACE) { Some(self.gap) } else { self.barred }
    }
}

impl Rings {
    /// What has come for the profile in this folder.
    pub fn read(folder: &Path) -> Rings {
        let written = fs::read(folder.join("rung")).ok();
        let rings: Rings = written.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
        Rings { written: rings.looked, ..rings }
    }

    /// Writes it, whole or not at all.
    ///
    /// # Errors
    /// The disk's.
    pub fn write(&mut self, folder: &Path) -> Result<()> {
        write_whole(&folder.join("rung"), &serde_json::to_vec(self)?)?;
        self.written = self.looked;
        Ok(())
    }

    /// Whether the moment of the last look has not been written down for long.
    pub fn is_stale(&self) -> bool {
        match (self.looked, self.written) {
            (Some(looked), Some(written)) => (looked.0 - written.0).abs() >= Duration::minutes(WRITTEN),
            (looked, _) => looked.is_some(),
        }
    }

    /// Looks at the clock: what rings now. What could not ring is kept to be said. It is to be written down before
    /// anything rings, whenever it has changed.
    pub fn look(&mut self, file: &DueFile, look: Look) -> Vec<Due> {
        let last = self.looked.unwrap_or(look.now);
        if look.now < last {
            self.take_back(look.now);
        }
        // What comes after the end of the file is not known; it is looked at once the record has been open again.
        self.looked = Some(look.now.min(file.until.max(last)));
        let mut ringing = self.ring_again(look);
        for due in file.due.iter().filter(|due| due.at > last && due.at <= look.now) {
            if self.rung.iter().any(|rung| rung.due == *due) {
                continue;
            }
            let why = look.why(due.at);
            let new = Rung { due: due.clone(), why, again: None, seen: false, silent: false, unshown: false };
            self.rung.push(new);
            if why.is_none() {
                ringing.push(due.clone());
            }
        }
        self.forget_old();
        ringing
    }

    /// The clock was put back: what did not ring, and lies ahead again, rings at its moment. What rang does not ring twice.
    fn take_back(&mut self, now: Moment) {
        let latest = Moment(now.0 + Duration::minutes(AGAIN));
        for rung in &mut self.rung {
            let lies_ahead = rung.why.is_some() && rung.due.at > now;
            rung.again = if lies_ahead { Some(rung.due.at) } else { rung.again.map(|again| again.min(latest)) };
        }
    }

    fn ring_again(&mut self, look: Look) -> Vec<Due> {
        let mut ringing = Vec::new();
        for rung in &mut self.rung {
            let Some(again) = rung.again.filter(|again| *again <= look.now) else { continue };
            rung.again = None;
            rung.seen = false;
            rung.why = look.why(again);
            if rung.why.is_none() {
                ringing.push(rung.due.clone());
            }
        }
        ringing
    }

    fn forget_old(&mut self) {
        let mut too_many = self.rung.iter().filter(|rung| rung.seen && rung.again.is_none()).count();
        self.rung.retain(|rung| {
            let forget = too_many > REMEMBERED && rung.seen && rung.again.is_none();
            too_many -= usize::from(forget);
            !forget
        });
    }

    /// What the parent has not seen yet.
    pub fn unseen(&self) -> impl Iterator<Item = &Rung> {
        self.rung.iter().filter(|rung| !rung.seen && rung.again.is_none())
    }

    /// "I have seen this": of a date, everything that has come so far.
    pub fn see(&mut self, id: &str) {
        self.rung.iter_mut().filter(|rung| rung.due.id == id && rung.again.is_none()).for_each(|rung| rung.seen = true);
    }

    /// "Again in 10 minutes": the last that has come of a date, and the others are seen.
    pub fn again(&mut self, id: &str, now: Moment) {
        let last = self.rung.iter().rposition(|rung| rung.due.id == id && !rung.seen && rung.again.is_none());
        self.see(id);
        if let Some(rung) = last.and_then(|at| self.rung.get_mut(at)) {
            rung.again = Some(Moment(now.0 + Duration::minutes(AGAIN)));
        }
    }

    /// What could not be done when these rang.
    pub fn note(&mut self, rang: &[Due], silent: bool, unshown: bool) {
        for rung in self.rung.iter_mut().filter(|rung| rang.contains(&rung.due)) {
            (rung.silent, rung.unshown) = (silent, unshown);
        }
    }

    /// Whether a reminder rings again later.
    pub fn is_waiting(&self) -> bool {
        self.rung.iter().any(|rung| rung.again.is_some())
    }
}

/// Of each date the last that has come; a later reminder says all that an earlier one said.
pub fn last_of_each<'a>(rung: impl Iterator<Item = &'a Rung>) -> Vec<Rung> {
    let mut last: Vec<Rung> = Vec::new();
    for one in rung {
        match last.iter_mut().find(|other| other.due.id == one.due.id) {
            Some(other) if other.due.at <= one.due.at => *other = one.clone(),
            Some(_) => {}
            None => last.push(one.clone()),
        }
    }
    last.sort_by(|one, other| (one.due.at, &one.due.id).cmp(&(other.due.at, &other.due.id)));
    last
}

/// What could not be done when it was tried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Tried {
    /// The soft sound could not be made.
    pub silent: bool,
    /// The system could not show its message.
    pub unshown: bool,
}

#[cfg(test)]
#[path = "rung_tests.rs"]
mod tests;
