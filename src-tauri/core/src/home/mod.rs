//! The profiles of this computer: one per parent, each with a record and keys of its own. The file `profiles` says
//! which folders are in use and who shows on "Who are you?"; a new beginning never touches what was there before.

mod faces;
mod look;
mod ringing;

#[cfg(test)]
mod tests;

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::backup::{self, Why};
use crate::dates::Now;
use crate::error::{Problem, Result};
use crate::files::write_whole;
use crate::keys::{Keys, Opener, Tries, WayKind};
use crate::place;
use crate::profile::{Locked, Profile, ProfileCard};

pub use look::LastLook;

/// Where profiles stand on this computer, and where this user's own keys stand.
#[derive(Debug, Clone)]
pub struct Home {
    /// Local app data: never a synced or network folder by the system's own choice.
    pub data: PathBuf,
    /// This user's settings folder, apart from the data.
    pub keys: PathBuf,
}

/// One line of the file `profiles`.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Entry {
    folder: String,
    shown: bool,
}

impl Home {
    /// The profile that opens first: the only one that shows itself, or none when there is a choice.
    pub fn first(&self) -> Option<String> {
        let entries = self.entries();
        let mut shown = entries.iter().filter(|entry| entry.shown);
        match (shown.next(), shown.next()) {
            (Some(only), None) => Some(only.folder.clone()),
            _ => None,
        }
    }

    /// The folder of a profile, or of the first one for an empty id.
    ///
    /// # Errors
    /// `NotAllowed` for anything that is not one of ours.
    pub fn folder(&self, id: &str) -> Result<PathBuf> {
        let known = self.entries().into_iter().find(|entry| entry.folder == id || id.is_empty());
        known.map(|entry| self.data.join(entry.folder)).ok_or_else(|| Problem::NotAllowed.into())
    }

    /// What a locked profile shows.
    pub fn locked(&self, folder: &Path, now: Now, brought: bool) -> Locked {
        let id = name_of(folder);
        let keys = Keys::read(&folder.join("keys"));
        let ways = keys.map(|keys| ways_to_take(&keys)).unwrap_or_default();
        let shown = self.entries().iter().any(|entry| entry.shown && entry.folder == id);
        let card = if shown { self.card(&id) } else { ProfileCard { id, name: String::new(), photo: String::new() } };
        drop(Tries::mend_clock(&folder.join("tries"), now.moment));
        let wait = Tries::read(&folder.join("tries")).wait(now.moment);
        Locked { id: card.id, name: card.name, photo: card.photo, ways, wait, brought }
    }

    /// Opens the profile in this folder, or makes one where there is nothing.
    ///
    /// # Errors
    /// `RecordOpenElsewhere`, `RecordMissingKey`, what was wrong with the way in, or as [`Store::open`].
    pub fn open(&self, folder: &Path, opener: &Opener, now: Now) -> Result<Profile> {
        place::check(folder)?;
        fs::create_dir_all(folder)?;
        let tries = folder.join("tries");
        let typed = !matches!(opener, Opener::Alone | Opener::Known(_));
        if typed {
            Tries::one_more(&tries, now.moment)?;
        }
        let profile = Profile::open(folder, &self.keys, opener)?.made_ready(opener, now)?;
        if typed {
            Tries::clear(&tries)?;
        }
        Ok(profile)
    }

    /// Opens a profile that is not on "Who are you?", by its code, its sheet or a helper's key alone.
    ///
    /// # Errors
    /// What was wrong, when it fits none; `CodeWait`.
    pub fn open_hidden(&self, opener: &Opener, now: Now) -> Result<Profile> {
        let tries = self.data.join("tries");
        Tries::one_more(&tries, now.moment)?;
        for entry in self.entries().into_iter().filter(|entry| !entry.shown) {
            let folder = self.data.join(entry.folder);
            if Keys::read(&folder.join("keys")).is_ok_and(|keys| keys.open(opener, &self.keys).is_ok()) {
                Tries::clear(&tries)?;
                return Profile::open(&folder, &self.keys, opener)?.made_ready(opener, now);
            }
        }
        // The same is said where nobody is hidden, so that nothing is given away.
        Err(opener.wrong().into())
    }

    /// Seconds until the next try on "Who are you?".
    pub fn wait(&self, now: Now) -> i64 {
        Tries::read(&self.data.join("tries")).wait(now.moment)
    }

    /// Opens the example family's own profile, which never mixes with a real one.
    pub fn open_example(&self, now: Now) -> Result<Profile> {
        self.open(&self.data.join("example"), &Opener::Alone, now)
    }

    /// Begins a record for another parent.
    pub fn add_profile(&self, now: Now) -> Result<Profile> {
        let profile = self.open(&self.next_folder(), &Opener::Alone, now)?;
        self.put_in_list(&profile.folder, None)?;
        Ok(profile)
    }

    /// Begins a new, empty record in place of one that does not open. The old one stays as it is.
    pub fn begin_new(&self, instead_of: &Path, now: Now) -> Result<Profile> {
        let profile = self.open(&self.next_folder(), &Opener::Alone, now)?;
        self.put_in_list(&profile.folder, Some(instead_of))?;
        Ok(profile)
    }

    /// Opens the newest checked copy as a record of its own. The damaged one stays as it is.
    ///
    /// # Errors
    /// `NotFound` when there is no copy that opens.
    pub fn open_older_copy(&self, instead_of: &Path, opener: &Opener, now: Now) -> Result<Profile> {
        let copy = backup::newest_whole(instead_of, &self.keys, opener)?.ok_or(Problem::NotFound)?;
        let folder = self.next_folder();
        backup::unpack(&copy, &folder)?;
        let profile = self.open(&folder, opener, now)?;
        self.put_in_list(&folder, Some(instead_of))?;
        Ok(profile)
    }

    /// Puts a copy from another computer beside what is here. It is in the list once it has been opened.
    ///
    /// # Errors
    /// `BackupNotOurs`, `BackupDamaged`, the disk.
    pub fn bring_copy(&self, file: &Path) -> Result<PathBuf> {
        let folder = self.next_folder();
        backup::unpack(file, &folder)?;
        Ok(folder)
    }

    /// Takes a copy away again that was brought and never opened; the file that it came in stays with its owner.
    pub fn let_go_of_brought(&self, folder: &Path) {
        let known = self.entries().iter().any(|entry| self.data.join(&entry.folder) == folder);
        if !known && folder.parent() == Some(&self.data) {
            drop(fs::remove_dir_all(folder));
        }
    }

    /// Whether there is a copy to go back to.
    pub fn has_older_copy(&self, folder: &Path, opener: &Opener) -> bool {
        matches!(backup::newest_whole(folder, &self.keys, opener), Ok(Some(_)))
    }

    /// A profile is in use from now on, in place of another one or beside them all. One without a code is shown,
    /// whatever the one before it was: nothing else would open it.
    pub fn put_in_list(&self, folder: &Path, instead_of: Option<&Path>) -> Result<()> {
        let mut entries = self.entries();
        let (new, old) = (name_of(folder), instead_of.map(name_of));
        if entries.iter().any(|entry| entry.folder == new) {
            return Ok(());
        }
        match entries.iter_mut().find(|entry| Some(&entry.folder) == old.as_ref()) {
            Some(entry) => {
                let has_code = Keys::read(&folder.join("keys")).is_ok_and(|keys| keys.has(WayKind::Code));
                *entry = Entry { folder: new, shown: entry.shown || !has_code };
            }
            None => entries.push(Entry { folder: new, shown: true }),
        }
        self.write_entries(&entries)
    }

    /// Whether this profile shows on "Who are you?".
    pub fn is_shown(&self, folder: &Path) -> bool {
        let name = name_of(folder);
        self.entries().iter().all(|entry| entry.folder != name || entry.shown)
    }

    /// Shows a profile on "Who are you?", or leaves it off.
    ///
    /// # Errors
    /// `NotAllowed` for one without a code, which could then never be opened.
    pub fn show(&self, profile: &Profile, shown: bool) -> Result<()> {
        if !shown && !profile.keys.has(WayKind::Code) {
            return Err(Problem::NotAllowed.into());
        }
        let name = name_of(&profile.folder);
        let mut entries = self.entries();
        entries.iter_mut().filter(|entry| entry.folder == name).for_each(|entry| entry.shown = shown);
        self.write_entries(&entries)?;
        self.keep_face(profile)
    }

    pub(crate) fn next_folder(&self) -> PathBuf {
        let numbered = (2..).map(|number| self.data.join(format!("me-{number}")));
        let first = std::iter::once(self.data.join("me"));
        first.chain(numbered).find(|folder| !folder.exists()).unwrap_or_else(|| self.data.join("me-new"))
    }

    fn entries(&self) -> Vec<Entry> {
        let listed = fs::read(self.data.join("profiles")).ok();
        let entries: Vec<Entry> = listed.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
        if entries.is_empty() {
            return vec![Entry { folder: self.before_the_list(), shown: true }];
        }
        entries.into_iter().filter(|entry| is_name(&entry.folder)).collect()
    }

    /// Before there was a list, the file `profile` named the one folder in use.
    fn before_the_list(&self) -> String {
        let name = fs::read_to_string(self.data.join("profile")).unwrap_or_default();
        if is_name(&name) { name } else { "me".to_owned() }
    }

    fn write_entries(&self, entries: &[Entry]) -> Result<()> {
        write_whole(&self.data.join("profiles"), &serde_json::to_vec_pretty(entries)?)
    }
}

impl Profile {
    /// After it was opened: a copy before an update, the update, and what the way in asks for.
    fn made_ready(mut self, opener: &Opener, now: Now) -> Result<Profile> {
        self.copy_before_update(now)?;
        self.store.update()?;
        self.finish_new_key()?;
        if matches!(opener, Opener::Sheet(_) | Opener::HelperKey(_)) {
            self.set_ways_anew()?;
        }
        Ok(self)
    }

    /// An older record, and the record of an older program, is copied before anything in it changes.
    fn copy_before_update(&self, now: Now) -> Result<()> {
        let is_new = self.store.version()? == 0;
        if !is_new && (self.store.is_older()? || backup::was_made_by_older_program(&self.folder)?) {
            self.back_up(now, Why::BeforeUpdate)?;
        }
        Ok(())
    }

    /// Somebody came by the sheet or a helper's key: without a code, this computer opens by itself again; with one,
    /// they are asked for a new one.
    fn set_ways_anew(&mut self) -> Result<()> {
        if self.keys.has(WayKind::Code) {
            self.came_back = true;
            return Ok(());
        }
        self.keys.open_alone(&self.key, &self.user_folder)?;
        self.write_keys()
    }
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

fn name_of(folder: &Path) -> String {
    folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// The ways in that need somebody to do something.
pub fn ways_to_take(keys: &Keys) -> Vec<String> {
    let all = [
        (WayKind::Code, "code"),
        (WayKind::PictureCode, "picture-code"),
        (WayKind::Sheet, "sheet"),
        (WayKind::HelperKey, "helper-key"),
    ];
    all.into_iter().filter(|(kind, _)| keys.has(*kind)).map(|(_, name)| name.to_owned()).collect()
}
