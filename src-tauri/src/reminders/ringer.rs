//! Which reminders ring now, on all profiles of this computer. Core says it; here are the files that it says it from,
//! and one lock, so that of two programs that run at once only one rings.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use by_my_side_core::dates::Moment;
use by_my_side_core::due::{Due, DueFile};
use by_my_side_core::rung::{Look, NotRung, Rings, Rung};

use crate::clock::{Passed, Passing};

/// What the look needs to know of the computer.
#[derive(Debug)]
pub struct Room {
    /// Where the lock stands.
    pub home: PathBuf,
    /// The profiles, and whether each shows itself.
    pub profiles: Vec<(PathBuf, bool)>,
    /// The one that is open.
    pub open: Option<PathBuf>,
    /// Leave now is on.
    pub hidden: bool,
    /// Now.
    pub now: Moment,
}

/// What rings for one profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ringing {
    /// The profile.
    pub folder: PathBuf,
    /// Its reminders.
    pub due: Vec<Due>,
    /// A soft sound comes with them.
    pub chime: bool,
}

/// What has come for all profiles.
#[derive(Default)]
pub struct Ringer {
    held: Mutex<Held>,
    /// Something rang, and no screen has shown it yet.
    fresh: AtomicBool,
}

#[derive(Default)]
struct Held {
    only: Option<File>,
    begun: bool,
    passing: Passing,
    profiles: BTreeMap<PathBuf, Rings>,
}

impl Ringer {
    /// Looks at the clock. What rings is written down before it rings, so that it never rings twice.
    pub fn look(&self, room: &Room, due_is_other: bool) -> Vec<Ringing> {
        let mut held = self.lock();
        if !held.is_only(&room.home) {
            return Vec::new();
        }
        let gap = held.gap();
        let mut ringing = Vec::new();
        for (folder, shown) in &room.profiles {
            let Some(file) = DueFile::read(folder) else { continue };
            let closed = !shown && room.open.as_ref() != Some(folder);
            let barred = [(room.hidden, NotRung::LeaveNow), (closed, NotRung::Closed)].into_iter().find(|(is, _)| *is);
            let look = Look { now: room.now, gap, barred: barred.map(|(_, why)| why) };
            let rings = held.profile(folder);
            let before = rings.rung.clone();
            let due = rings.look(&file, look);
            if due_is_other || rings.rung != before || rings.is_stale() {
                write(rings, folder);
            }
            if !due.is_empty() {
                ringing.push(Ringing { folder: folder.clone(), due, chime: file.chime });
            }
        }
        if !ringing.is_empty() {
            self.fresh.store(true, Ordering::SeqCst);
        }
        ringing
    }

    /// What waits in this profile for the parent.
    pub fn unseen(&self, folder: &Path) -> Vec<Rung> {
        self.lock().profile(folder).unseen().cloned().collect()
    }

    /// Whether something rang, since this was last asked.
    pub fn take_fresh(&self) -> bool {
        self.fresh.swap(false, Ordering::SeqCst)
    }

    /// Changes what has come for a profile, and writes it down.
    pub fn change(&self, folder: &Path, change: impl FnOnce(&mut Rings)) {
        let mut held = self.lock();
        let rings = held.profile(folder);
        change(rings);
        write(rings, folder);
    }

    /// Whether something that rang waits in one of these profiles.
    pub fn waits(&self, folders: &[PathBuf]) -> bool {
        let mut held = self.lock();
        folders.iter().any(|folder| held.profile(folder).unseen().any(|rung| rung.why.is_none()))
    }

    /// Whether something is still to ring.
    pub fn has_more(&self, folders: &[PathBuf], now: Moment) -> bool {
        let mut held = self.lock();
        folders.iter().any(|folder| {
            let due = DueFile::read(folder).unwrap_or_default().due;
            due.iter().any(|due| due.at > now) || held.profile(folder).is_waiting()
        })
    }

    /// The app ends: from now on nobody looks.
    pub fn close(&self) {
        let mut held = self.lock();
        if held.only.take().is_some() {
            held.profiles.iter_mut().for_each(|(folder, rings)| write(rings, folder));
        }
    }

    fn lock(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Held {
    /// Whether this is the only program that rings here.
    fn is_only(&mut self, home: &Path) -> bool {
        if self.only.is_none() {
            let file = File::options().create(true).truncate(false).write(true).open(home.join("ringing"));
            self.only = file.ok().filter(|file| file.try_lock().is_ok());
        }
        self.only.is_some()
    }

    fn profile(&mut self, folder: &Path) -> &mut Rings {
        self.profiles.entry(folder.to_owned()).or_insert_with(|| Rings::read(folder))
    }

    /// Why what was due before the last minutes was not looked at.
    fn gap(&mut self) -> NotRung {
        let passed = self.passing.since_last();
        if !std::mem::replace(&mut self.begun, true) {
            return NotRung::Off;
        }
        match passed {
            Passed::Slept => NotRung::Asleep,
            Passed::ClockChanged => NotRung::Clock,
            Passed::On => NotRung::Closed,
        }
    }
}

/// A full disk must not keep it from ringing: it stays known as long as the app runs, and is written with the next.
fn write(rings: &mut Rings, folder: &Path) {
    if let Err(error) = rings.write(folder) {
        eprintln!("by my side: {error}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use by_my_side_core::appointments::Layer;
    use std::sync::atomic::AtomicU32;

    fn at(minute: i64) -> Moment {
        Moment(chrono::DateTime::from_timestamp(1_784_000_000 + minute * 60, 0).unwrap())
    }

    /// A computer with one profile, for which a reminder is due in 10 minutes.
    fn room() -> Room {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let home = std::env::temp_dir().join(format!("by-my-side-ringer-{}-{number}", std::process::id()));
        let me = home.join("me");
        std::fs::create_dir_all(&me).unwrap();
        let due = vec![Due { at: at(10), id: "doctor".into(), layer: Layer::LeaveNow }];
        DueFile { chime: true, until: at(100_000), due }.write(&me).unwrap();
        Room { profiles: vec![(me, true)], home, open: None, hidden: false, now: at(0) }
    }

    #[test]
    fn a_locked_record_rings_once_also_after_a_restart() {
        let mut room = room();
        let ringer = Ringer::default();
        assert!(ringer.look(&room, false).is_empty());
        room.now = at(10);
        let rang = ringer.look(&room, false);
        assert_eq!((rang.len(), rang[0].chime), (1, true));
        assert!(ringer.take_fresh() && !ringer.take_fresh());
        assert!(ringer.waits(&[room.profiles[0].0.clone()]));
        drop(ringer);
        let restarted = Ringer::default();
        assert!(restarted.look(&room, false).is_empty());
        let me = room.profiles[0].0.clone();
        assert_eq!(restarted.unseen(&me).len(), 1, "it still waits for the parent");
        restarted.change(&me, |rings| rings.see("doctor"));
        assert!(!restarted.waits(&[me]));
        std::fs::remove_dir_all(&room.home).unwrap();
    }

    #[test]
    fn of_two_programs_only_one_rings() {
        let mut room = room();
        let (first, second) = (Ringer::default(), Ringer::default());
        first.look(&room, false);
        second.look(&room, false);
        room.now = at(10);
        assert_eq!((second.look(&room, false).len(), first.look(&room, false).len()), (0, 1));
        std::fs::remove_dir_all(&room.home).unwrap();
    }

    #[test]
    fn a_computer_that_was_off_and_leave_now_are_said() {
        for (hidden, minute, why) in [(true, 10, NotRung::LeaveNow), (false, 90, NotRung::Off)] {
            let mut room = room();
            let me = room.profiles[0].0.clone();
            let ringer = Ringer::default();
            ringer.look(&room, false);
            ringer.close();
            let ringer = Ringer::default();
            room.now = at(minute);
            room.hidden = hidden;
            assert!(ringer.look(&room, false).is_empty());
            assert_eq!(ringer.unseen(&me)[0].why, Some(why));
            std::fs::remove_dir_all(&room.home).unwrap();
        }
    }

    #[test]
    fn a_profile_that_does_not_show_itself_rings_only_while_it_is_open() {
        for open in [false, true] {
            let mut room = room();
            room.profiles[0].1 = false;
            let me = room.profiles[0].0.clone();
            room.open = Some(me.clone()).filter(|_| open);
            let ringer = Ringer::default();
            ringer.look(&room, false);
            room.now = at(10);
            assert_eq!(ringer.look(&room, false).len(), usize::from(open));
            assert_eq!(ringer.unseen(&me)[0].why, Some(NotRung::Closed).filter(|_| !open));
            std::fs::remove_dir_all(&room.home).unwrap();
        }
    }
}
