//! The ways into a profile and out of it: choosing who I am, code, sheet, helper's key, a copy from another computer,
//! and the ways out of a record that does not open.

use std::path::{Path, PathBuf};

use by_my_side_core::error::{Problem, Result, Trouble};
use by_my_side_core::home::ways_to_take;
use by_my_side_core::keys::{Keys, Opener, Secret};
use by_my_side_core::profile::{Profile, Start};
use by_my_side_core::salvage::Salvaged;

use crate::clock;
use crate::session::{Answer, Door, Opened, Session, Shut, tell};

impl Session {
    /// Opens what opens first: the example, the only parent, or the page "Who are you?".
    pub fn begin(&self) -> Start {
        let opened = if self.example {
            let folder = self.home.data.join("example");
            self.home.open_example(clock::now()).map_err(|error| closed(error.problem(), folder, Opener::Alone))
        } else {
            match self.home.first() {
                Some(id) => self.open_alone(&id),
                None => Err(Shut::Choose),
            }
        };
        self.take(opened)
    }

    /// Tries again what did not go; a copy that was brought and not opened is let go of.
    pub fn try_again(&self) -> Start {
        let mut guard = self.lock();
        if guard.is_ok() {
            drop(guard);
            return self.start();
        }
        if let Err(Shut::Locked(Door { folder, brought: true, .. })) = &*guard {
            self.home.let_go_of_brought(folder);
        }
        *guard = Err(Shut::Choose);
        drop(guard);
        self.begin()
    }

    /// A parent said who they are.
    pub fn choose_profile(&self, id: &str) -> Start {
        if self.lock().is_ok() {
            return self.start();
        }
        let opened = self.open_alone(id);
        self.take(opened)
    }

    /// Closes this record and shows "Who are you?".
    pub fn change_profile(&self) -> Start {
        self.take(Err(Shut::Choose))
    }

    /// Begins a record for another parent.
    pub fn new_profile(&self) -> Answer<Start> {
        if self.lock().is_ok() {
            return Err(Problem::NotAllowed.into());
        }
        let profile = self.home.add_profile(clock::now()).map_err(|error| tell(&error))?;
        Ok(self.take(Ok(profile)))
    }

    /// Opens a locked profile, or by its code alone one that is not shown.
    pub fn open_with(&self, id: &str, opener: &Opener) -> Answer<Start> {
        let mut guard = self.lock();
        let Err(shut) = &*guard else { return Err(Problem::NotAllowed.into()) };
        let now = clock::now();
        let door = self.door(shut, id)?;
        let opened = match &door {
            Some(door) => self.home.open(&door.folder, opener, now).and_then(|profile| {
                self.home.put_in_list(&door.folder, door.instead_of.as_deref())?;
                Ok(profile)
            }),
            None => self.home.open_hidden(opener, now),
        };
        *guard = match (opened.and_then(|profile| self.made_ready(profile)), door) {
            (Ok(profile), _) => Ok(profile),
            // The way in was right, and the record itself does not open: there are ways on from that.
            (Err(error), Some(door)) if error.problem() == Problem::RecordDamaged => {
                Err(closed(error.problem(), door.folder, opener.clone()))
            }
            (Err(error), _) => return Err(self.told_with_wait(shut, &error)),
        };
        drop(guard);
        self.quiet.still_here();
        Ok(self.start())
    }

    /// The profile that an id means now: the one whose page is shown, or one on "Who are you?".
    fn door(&self, shut: &Shut, id: &str) -> Answer<Option<Door>> {
        let shown = shut.folder().filter(|folder| id.is_empty() || folder.file_name().is_some_and(|name| name == id));
        match (shown, shut) {
            (Some(_), Shut::Locked(door)) => Ok(Some(door.clone())),
            (Some(folder), _) => Ok(Some(Door { folder: folder.clone(), brought: false, instead_of: None })),
            (None, _) if id.is_empty() => Ok(None),
            (None, _) => {
                let folder = self.home.folder(id).map_err(|error| tell(&error))?;
                Ok(Some(Door { folder, brought: false, instead_of: None }))
            }
        }
    }

    fn told_with_wait(&self, shut: &Shut, error: &by_my_side_core::error::Error) -> Trouble {
        let mut trouble = tell(error);
        let now = clock::now();
        let wait =
            shut.folder().map_or_else(|| self.home.wait(now), |folder| self.home.locked(folder, now, false).wait);
        trouble.values.insert("seconds".to_owned(), wait.to_string());
        trouble
    }

    /// Brings a copy from another computer. It takes the place of a profile in which nothing has been said yet.
    pub fn bring_copy(&self, file: &Path) -> Answer<Start> {
        let mut guard = self.lock();
        let instead_of = match &*guard {
            Ok(profile) => {
                let welcomed = profile.store.find_me().map_err(|error| tell(&error))?.welcomed;
                if welcomed {
                    return Err(Problem::NotAllowed.into());
                }
                Some(profile.folder.clone())
            }
            Err(shut) => shut.folder().cloned(),
        };
        let folder = self.home.bring_copy(file).map_err(|error| tell(&error))?;
        *guard = Err(Shut::Locked(Door { folder, brought: true, instead_of }));
        drop(guard);
        // On the computer where it was made it opens by itself.
        drop(self.open_with("", &Opener::Alone));
        Ok(self.start())
    }

    /// Opens the newest checked copy as a record of its own.
    pub fn open_older_copy(&self) -> Start {
        self.out_of_closed(|session, folder, opener| session.home.open_older_copy(folder, opener, clock::now()))
    }

    /// Begins a new record beside the one that cannot be opened.
    pub fn begin_new(&self) -> Start {
        self.out_of_closed(|session, folder, _| session.home.begin_new(folder, clock::now()))
    }

    /// Saves what can be read of a damaged record into a new one.
    pub fn read_what_can_be(&self) -> Answer<Salvaged> {
        let mut guard = self.lock();
        let Err(Shut::Closed { folder, opener, .. }) = &*guard else { return Err(Problem::NotAllowed.into()) };
        let saved = self.home.read_what_can_be(folder, opener, clock::now()).map_err(|error| tell(&error))?;
        let profile = self.made_ready(saved.profile).map_err(|error| tell(&error))?;
        *guard = Ok(profile);
        drop(guard);
        Ok(Salvaged { saved: saved.count, lost: saved.lost, start: self.start() })
    }

    fn out_of_closed(&self, open: impl FnOnce(&Session, &Path, &Opener) -> Result<Profile>) -> Start {
        let mut guard = self.lock();
        if let Err(Shut::Closed { folder, opener, .. }) = &*guard {
            let opened = open(self, folder, opener).and_then(|profile| self.made_ready(profile));
            *guard = opened.map_err(|error| closed(error.problem(), folder.clone(), opener.clone()));
        }
        drop(guard);
        self.start()
    }

    /// A kept photo of the open record; on "Who are you?" and a locked page, of a parent who shows themselves.
    pub fn photo(&self, name: &str) -> Option<Vec<u8>> {
        // The lock is let go of before the record is read, which takes it again.
        let shut = self.lock().is_err();
        match name.strip_prefix("profile-") {
            Some(id) if shut => self.home.card_photo(id),
            _ => self.read(|store, _| store.find_photo(name)).ok(),
        }
    }

    fn take(&self, opened: Opened) -> Start {
        let ready = opened.and_then(|profile| {
            let folder = profile.folder.clone();
            self.made_ready(profile).map_err(|error| closed(error.problem(), folder, Opener::Alone))
        });
        *self.lock() = ready;
        self.quiet.still_here();
        self.stands()
    }

    fn open_alone(&self, id: &str) -> Opened {
        let folder = match self.home.folder(id) {
            Ok(folder) => folder,
            Err(error) => return Err(closed(error.problem(), self.home.data.join("me"), Opener::Alone)),
        };
        self.home.open(&folder, &Opener::Alone, clock::now()).map_err(|error| {
            let has_code =
                Keys::read(&folder.join("keys")).is_ok_and(|keys| keys.has(by_my_side_core::keys::WayKind::Code));
            if error.problem() == Problem::RecordMissingKey && has_code {
                return Shut::Locked(Door { folder: folder.clone(), brought: false, instead_of: None });
            }
            closed(error.problem(), folder.clone(), Opener::Alone)
        })
    }

    fn made_ready(&self, mut profile: Profile) -> Result<Profile> {
        if self.example && profile.store.count_changes()? == 0 {
            profile.store.put_in_example(clock::now())?;
        }
        profile.write_due(clock::now())?;
        // A record that was made before there was a page to choose on, or that came in a copy, has no face yet.
        if !profile.is_example() && !profile.folder.join("face").exists() {
            self.home.keep_face(&profile)?;
        }
        self.home.keep_look(&profile)?;
        Ok(profile)
    }

    pub(crate) fn start_of(&self, shut: &Shut) -> Start {
        match shut {
            Shut::Choose => Start::Choose { profiles: self.home.cards() },
            Shut::Locked(door) => Start::Locked { locked: self.home.locked(&door.folder, clock::now(), door.brought) },
            Shut::Closed { problem, folder, opener } => {
                Start::Closed { trouble: (*problem).into(), ways: self.ways_out(*problem, folder, opener) }
            }
        }
    }

    /// The most helpful way first.
    fn ways_out(&self, problem: Problem, folder: &Path, opener: &Opener) -> Vec<String> {
        let mut ways = vec!["try-again".to_owned()];
        if self.example {
            return ways;
        }
        if problem == Problem::RecordMissingKey {
            let keys = Keys::read(&folder.join("keys"));
            ways.splice(0..0, keys.map(|keys| ways_to_take(&keys)).unwrap_or_default());
            ways.push("bring-copy".to_owned());
        }
        if problem == Problem::RecordDamaged && self.home.can_be_read_a_little(folder, opener) {
            ways.push("read-what-can-be".to_owned());
        }
        if matches!(problem, Problem::RecordDamaged | Problem::RecordWrongKey | Problem::RecordMissingKey) {
            if self.home.has_older_copy(folder, opener) {
                ways.push("older-copy".to_owned());
            }
            ways.push("begin-new".to_owned());
        }
        ways
    }
}

fn closed(problem: Problem, folder: PathBuf, opener: Opener) -> Shut {
    Shut::Closed { problem, folder, opener }
}

/// Four pictures as one secret.
pub fn as_secret(pictures: &[String]) -> Secret {
    Secret::new(pictures.join(" "))
}
