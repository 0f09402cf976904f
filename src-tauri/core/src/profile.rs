//! One parent's folder: the record, its `keys`, `due`, `lock`, wrong `tries`, the sealed `face` and `backups`.

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::Now;
use crate::due::DueFile;
use crate::error::{Problem, Result, Trouble};
use crate::keys::{DataKey, Keys, Opener};
use crate::rung::Rings;
use crate::store::Store;

/// A parent on the page "Who are you?".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct ProfileCard {
    /// Names the profile to the core.
    pub id: String,
    /// The name the parent likes; may be empty.
    pub name: String,
    /// As a photo's name for `photo:`, or empty.
    pub photo: String,
}

/// A locked profile: what its page shows, and the ways in that it has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Locked {
    /// Names the profile to the core.
    pub id: String,
    /// The name the parent likes; may be empty.
    pub name: String,
    /// As a photo's name for `photo:`, or empty.
    pub photo: String,
    /// Ways in that a person can take: "code", "picture-code", "sheet", "helper-key".
    pub ways: Vec<String>,
    /// Seconds until the next try, after wrong ones.
    pub wait: i64,
    /// It came in a copy from another computer.
    pub brought: bool,
}

/// How the start went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum Start {
    /// More than one parent uses this computer.
    Choose {
        /// The parents who show themselves here.
        profiles: Vec<ProfileCard>,
    },
    /// Its code, sheet or helper's key is needed.
    Locked {
        /// The profile.
        locked: Locked,
    },
    /// The record is open.
    Open {
        /// It is the example family's.
        example: bool,
    },
    /// Leave now has hidden it.
    Hidden,
    /// It cannot be opened.
    Closed {
        /// What a person is told.
        trouble: Trouble,
        /// Ways out: "sheet", "helper-key", "try-again", "read-what-can-be", "older-copy", "bring-copy", "begin-new".
        ways: Vec<String>,
    },
}

/// An open profile. While it is open, no other window can open it.
#[derive(Debug)]
pub struct Profile {
    /// The record.
    pub store: Store,
    /// Its folder.
    pub folder: PathBuf,
    /// Its key, for copies.
    pub(crate) key: DataKey,
    pub(crate) keys: Keys,
    pub(crate) user_folder: PathBuf,
    /// It was opened without its code, which still stands.
    pub(crate) came_back: bool,
    due: Option<DueFile>,
    _lock: File,
}

impl Profile {
    /// Opens the record in this folder as it is, or makes one where there is nothing.
    pub(crate) fn open(folder: &Path, user_folder: &Path, opener: &Opener) -> Result<Profile> {
        let lock = lock(folder)?;
        let path = folder.join("keys");
        let (keys, key) = if path.exists() || folder.join("record").exists() {
            let keys = Keys::read(&path)?;
            let key = keys.open(opener, user_folder)?;
            // A record that is not there must not come into being again as an empty one.
            if !folder.join(&keys.record).exists() {
                return Err(Problem::RecordDamaged.into());
            }
            (keys, key)
        } else {
            let (keys, key) = Keys::make(user_folder)?;
            keys.write(&path)?;
            (keys, key)
        };
        let store = Store::connect(&folder.join(&keys.record), &key)?;
        Ok(Profile {
            store,
            folder: folder.to_owned(),
            key,
            keys,
            user_folder: user_folder.to_owned(),
            came_back: false,
            due: None,
            _lock: lock,
        })
    }

    pub(crate) fn write_keys(&self) -> Result<()> {
        self.keys.write(&self.folder.join("keys"))
    }

    pub(crate) fn record_path(&self) -> PathBuf {
        self.folder.join(&self.keys.record)
    }

    /// The way in by which it is open, for opening it again a moment later.
    pub fn known(&self) -> Opener {
        Opener::Known(self.key.clone())
    }

    /// Whether this is the example family.
    pub fn is_example(&self) -> bool {
        self.folder.file_name().is_some_and(|name| name == "example")
    }

    /// Writes what is due outside the record, when it is other than what stands there, so that a locked record
    /// still rings. Tells whether it was other.
    pub fn write_due(&mut self, now: Now) -> Result<bool> {
        let since = Rings::read(&self.folder).looked.map_or(now.moment, |looked| looked.min(now.moment));
        let due = self.store.list_due(since, now)?;
        let is_other = self.due.as_ref() != Some(&due);
        if is_other {
            due.write(&self.folder)?;
            self.due = Some(due);
        }
        Ok(is_other)
    }
}

fn lock(folder: &Path) -> Result<File> {
    let file = File::options().create(true).truncate(false).write(true).open(folder.join("lock"))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(Problem::RecordOpenElsewhere.into()),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}
