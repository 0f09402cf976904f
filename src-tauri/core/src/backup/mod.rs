//! Copies of the record. A copy is one that has been opened and checked: the copied record is opened with its key,
//! every page is read, the count of changes and the chain of the history are compared, before it gets its name.

mod file;
mod keep;
mod new_key;
mod restore;
mod take_out;

#[cfg(test)]
mod tests;

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::{Moment, Now};
use crate::error::{Problem, Result};
use crate::files::{copy_whole, put_in_place};
use crate::keeping::Keeping;
use crate::keys::{Keys, Opener};
use crate::profile::Profile;
use crate::store::Store;

pub use file::{About, Why};
pub(crate) use file::{ENDING, read_about, read_keys, unpack};
pub use restore::{RestoreChange, RestoreLook};
pub use take_out::Deleted;

/// A copy of the record that has been opened and checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct BackupCopy {
    /// Names it to the core.
    pub id: String,
    /// When it was made.
    pub made_at: Moment,
    /// "daily", "asked", "before-update", "before-restore".
    pub why: Why,
    /// "computer", or "folder": the place that the person chose.
    pub place: String,
}

/// The copies there are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Backups {
    /// The newest first.
    pub copies: Vec<BackupCopy>,
    /// The place that the person chose, or empty.
    pub folder: String,
    /// It can be reached now: the stick is in.
    pub folder_there: bool,
    /// It is there, and it is time to ask for a copy.
    pub ask: bool,
    /// A copy opens on another computer too: there is a proved sheet, a long code or a helper's key.
    pub opens_elsewhere: bool,
    /// The copy made before the last restore: the way to undo it.
    pub undo: Option<BackupCopy>,
}

/// After so many days without a copy in the chosen place, and after "Not now", the app asks.
const ASK_AFTER: i64 = 7;

impl Profile {
    /// Makes today's copy when there is none yet, and lets go of those that are not kept. Gives whether it made one.
    pub fn back_up_once_a_day(&self, now: Now) -> Result<bool> {
        let today = now.day();
        if self.copies_here()?.iter().any(|(_, about)| about.why == Why::Daily && about.day == today) {
            return Ok(false);
        }
        self.back_up(now, Why::Daily)?;
        keep::let_go(&self.copies_here()?)?;
        Ok(true)
    }

    /// Makes a copy, opened and checked.
    ///
    /// # Errors
    /// `RecordDamaged` when the copy does not check, `DiskFull`.
    pub fn back_up(&self, now: Now, why: Why) -> Result<PathBuf> {
        let place = backups(&self.folder);
        let unfinished = place.join("unfinished");
        file::clear(&unfinished)?;
        fs::create_dir_all(&unfinished)?;
        self.store.copy_to(&unfinished.join("record"), &self.key)?;
        let about = About::new(now, why, self.store.count_changes()?);
        let packed = place.join("unfinished.new");
        file::pack(&unfinished.join("record"), &self.keys, &about, &packed)?;
        self.check_copy(&packed, &unfinished)?;
        file::clear(&unfinished)?;
        let path = free_name(&place, about.day.0);
        put_in_place(&packed, &path)?;
        Ok(path)
    }

    /// Opens a packed copy again as somebody would who has nothing else.
    fn check_copy(&self, packed: &Path, at: &Path) -> Result<()> {
        file::clear(at)?;
        unpack(packed, at)?;
        let copy = Store::look(&at.join("record"), &self.key)?;
        let whole = copy.is_whole()? && copy.history_is_whole()?;
        let same =
            copy.count_changes()? == self.store.count_changes()? && Keys::read(&at.join("keys"))?.fits(&self.key);
        if whole && same { Ok(()) } else { Err(Problem::RecordDamaged.into()) }
    }

    /// The copies there are, and what can be done with them.
    pub fn find_backups(&self, now: Now) -> Result<Backups> {
        let keeping = self.store.find_keeping()?;
        let here = self.copies_here()?;
        let there = self.copies_in(&keeping);
        let undo = here.iter().find(|(_, about)| about.why == Why::BeforeRestore).map(|copy| named(copy, "computer"));
        let mut copies: Vec<BackupCopy> = here.iter().map(|copy| named(copy, "computer")).collect();
        copies.extend(there.iter().map(|copy| named(copy, "folder")));
        copies.sort_by_key(|copy| std::cmp::Reverse(copy.made_at));
        let folder_there = !keeping.folder.is_empty() && Path::new(&keeping.folder).is_dir();
        let last_there = there.iter().map(|(_, about)| about.day).max();
        let old = |day: Option<crate::dates::Day>| day.is_none_or(|day| (now.day().0 - day.0).num_days() >= ASK_AFTER);
        Ok(Backups {
            copies,
            ask: folder_there && old(last_there) && old(keeping.asked_on),
            folder: keeping.folder,
            folder_there,
            opens_elsewhere: self.keys.has_way_back() || self.keys.code_is_long(),
            undo,
        })
    }

    /// Copies go to this folder too from now on.
    pub fn choose_folder(&mut self, folder: &Path, now: Now) -> Result<()> {
        let keeping = Keeping { folder: folder.display().to_string(), asked_on: None, ..self.store.find_keeping()? };
        self.store.save_keeping(&keeping, now.moment).map(drop)
    }

    /// Copies stay on this computer only. Those that are elsewhere stay there.
    pub fn forget_folder(&mut self, now: Now) -> Result<()> {
        let keeping = Keeping { folder: String::new(), ..self.store.find_keeping()? };
        self.store.save_keeping(&keeping, now.moment).map(drop)
    }

    /// "Not now": the app asks again in a week.
    pub fn ask_later(&mut self, now: Now) -> Result<()> {
        let keeping = Keeping { asked_on: Some(now.day()), ..self.store.find_keeping()? };
        self.store.save_keeping(&keeping, now.moment).map(drop)
    }

    /// Makes a copy now, because somebody asked for it.
    pub fn back_up_now(&self, now: Now) -> Result<BackupCopy> {
        let path = self.back_up(now, Why::Asked)?;
        Ok(named(&(path.clone(), read_about(&path)?), "computer"))
    }

    /// Makes a copy in the place that the person chose, and reads it back there.
    ///
    /// # Errors
    /// `FolderNotThere`, `DiskFull`, `BackupDamaged` when the stick gives back something else than it was given.
    pub fn back_up_to_folder(&mut self, now: Now) -> Result<BackupCopy> {
        let folder = PathBuf::from(self.store.find_keeping()?.folder);
        if !folder.is_dir() {
            return Err(Problem::FolderNotThere.into());
        }
        let here = self.back_up(now, Why::Asked)?;
        let there = free_name(&folder, now.day().0);
        copy_whole(&here, &there)?;
        let checking = backups(&self.folder).join("unfinished");
        self.check_copy(&there, &checking).map_err(|_| Problem::BackupDamaged)?;
        file::clear(&checking)?;
        Ok(named(&(there.clone(), read_about(&there)?), "folder"))
    }

    /// The path of a copy by the name that the screen knows it by.
    ///
    /// # Errors
    /// `NotFound` for anything that is not on the list.
    pub fn find_copy(&self, id: &str) -> Result<PathBuf> {
        let keeping = self.store.find_keeping()?;
        let mut all = self.copies_here()?.into_iter().map(|copy| (named(&copy, "computer").id, copy.0));
        let there = self.copies_in(&keeping).into_iter().map(|copy| (named(&copy, "folder").id, copy.0));
        let found = all.by_ref().chain(there).find(|(name, _)| name == id);
        found.map(|(_, path)| path).ok_or_else(|| Problem::NotFound.into())
    }

    /// When the last copy was made.
    pub(crate) fn last_backup(&self) -> Result<Option<Moment>> {
        Ok(self.copies_here()?.into_iter().next().map(|(_, about)| about.made_at))
    }

    pub(crate) fn copies_here(&self) -> Result<Vec<(PathBuf, About)>> {
        list(&self.folder)
    }

    /// Copies of this very record in the place that the person chose; other people's are not looked at.
    fn copies_in(&self, keeping: &Keeping) -> Vec<(PathBuf, About)> {
        if keeping.folder.is_empty() {
            return Vec::new();
        }
        let mut found = copies_of(Path::new(&keeping.folder));
        found.retain(|(path, _)| read_keys(path).is_ok_and(|keys| keys.id == self.keys.id));
        found
    }
}

fn named((path, about): &(PathBuf, About), place: &str) -> BackupCopy {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    BackupCopy { id: format!("{place}/{name}"), made_at: about.made_at, why: about.why, place: place.to_owned() }
}

pub(crate) fn backups(folder: &Path) -> PathBuf {
    folder.join("backups")
}

/// A name that says nothing but the day.
fn free_name(place: &Path, day: chrono::NaiveDate) -> PathBuf {
    let first = place.join(format!("copy-{day}.{ENDING}"));
    let later = (2..).map(|number| place.join(format!("copy-{day}-{number}.{ENDING}")));
    std::iter::once(first.clone()).chain(later).find(|path| !path.exists()).unwrap_or(first)
}

/// The finished copies of a profile, the newest first.
fn list(folder: &Path) -> Result<Vec<(PathBuf, About)>> {
    Ok(copies_of(&backups(folder)))
}

fn copies_of(place: &Path) -> Vec<(PathBuf, About)> {
    let entries = fs::read_dir(place).into_iter().flatten().flatten();
    let mut found: Vec<(PathBuf, About)> =
        entries.map(|entry| entry.path()).filter_map(|path| Some((path.clone(), read_about(&path).ok()?))).collect();
    found.sort_by(|one, other| (other.1.made_at, &other.0).cmp(&(one.1.made_at, &one.0)));
    found
}

/// Whether the newest copy was made by another By My Side than this one.
pub(crate) fn was_made_by_older_program(folder: &Path) -> Result<bool> {
    Ok(list(folder)?.first().is_some_and(|(_, about)| about.program != file::PROGRAM))
}

/// The newest copy that opens by this way in and reads whole.
pub(crate) fn newest_whole(folder: &Path, user_keys: &Path, opener: &Opener) -> Result<Option<PathBuf>> {
    let looking = backups(folder).join("looking");
    let whole = |path: &Path| -> Result<bool> {
        file::clear(&looking)?;
        unpack(path, &looking)?;
        let key = Keys::read(&looking.join("keys"))?.open(opener, user_keys)?;
        Store::look(&looking.join("record"), &key)?.is_whole()
    };
    let found = list(folder)?.into_iter().map(|(path, _)| path).find(|path| whole(path).unwrap_or(false));
    file::clear(&looking)?;
    Ok(found)
}
