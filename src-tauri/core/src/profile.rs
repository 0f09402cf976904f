//! One parent's folder: `record`, `keys`, `due`, `lock` and `backups`. Which folder is in use stands in the file
//! `profile` above them, so that a new beginning never touches what was there before.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::{Moment, Now};
use crate::error::{Problem, Result, Trouble};
use crate::keys::{DataKey, Keys, WayKind, write_whole};
use crate::store::Store;

/// Where profiles stand on this computer, and where this user's own keys stand.
#[derive(Debug, Clone)]
pub struct Home {
    /// Local app data: never a synced or network folder by the system's own choice.
    pub data: PathBuf,
    /// This user's settings folder, apart from the data.
    pub keys: PathBuf,
}

/// Where the record is and what protects it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct RecordPlace {
    /// The folder.
    pub folder: String,
    /// "user-file", "key-store".
    pub ways_in: Vec<String>,
    /// When the last backup was made and checked.
    pub last_backup: Option<Moment>,
    /// Size of the record in bytes.
    pub bytes: u64,
    /// It is the example family's.
    pub example: bool,
}

/// How the start went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum Start {
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
        /// Ways out: "try-again", "older-copy", "begin-new".
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
    /// Its key, for backups.
    pub(crate) key: DataKey,
    ways: Vec<WayKind>,
    _lock: File,
}

impl Home {
    /// The folder of the profile in use.
    pub fn folder(&self) -> PathBuf {
        let name = fs::read_to_string(self.data.join("profile")).unwrap_or_default();
        let known = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        self.data.join(if known { name.as_str() } else { "me" })
    }

    /// Opens the profile in use, or makes one where there is none.
    ///
    /// # Errors
    /// `RecordOpenElsewhere`, `RecordMissingKey`, or as [`Store::open`].
    pub fn open(&self) -> Result<Profile> {
        self.open_folder(&self.folder())
    }

    /// Opens the example family's own profile, which never mixes with a real one.
    pub fn open_example(&self) -> Result<Profile> {
        self.open_folder(&self.data.join("example"))
    }

    /// Begins a new, empty record beside the old one. The old one stays as it is.
    pub fn begin_new(&self) -> Result<Profile> {
        let profile = self.open_folder(&self.next_folder())?;
        self.use_folder(&profile.folder)?;
        Ok(profile)
    }

    /// Opens the newest checked backup as a record of its own. The damaged one stays as it is.
    ///
    /// # Errors
    /// `NotFound` when there is no backup that opens.
    pub fn open_older_copy(&self) -> Result<Profile> {
        let copy = crate::backup::newest_whole(&self.folder(), &self.keys)?.ok_or(Problem::NotFound)?;
        let folder = self.next_folder();
        fs::create_dir_all(&folder)?;
        for name in ["keys", "record"] {
            fs::copy(copy.join(name), folder.join(name))?;
        }
        let profile = self.open_folder(&folder)?;
        self.use_folder(&folder)?;
        Ok(profile)
    }

    /// Whether there is a backup to go back to.
    pub fn has_older_copy(&self) -> bool {
        matches!(crate::backup::newest_whole(&self.folder(), &self.keys), Ok(Some(_)))
    }

    fn next_folder(&self) -> PathBuf {
        let numbered = (2..).map(|number| self.data.join(format!("me-{number}")));
        numbered.into_iter().find(|folder| !folder.exists()).unwrap_or_else(|| self.data.join("me-new"))
    }

    fn use_folder(&self, folder: &Path) -> Result<()> {
        let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        write_whole(&self.data.join("profile"), name.as_bytes())
    }

    fn open_folder(&self, folder: &Path) -> Result<Profile> {
        fs::create_dir_all(folder)?;
        let lock = lock(folder)?;
        let (keys_path, record) = (folder.join("keys"), folder.join("record"));
        let (keys, key) = if keys_path.exists() || record.exists() {
            let keys = Keys::read(&keys_path)?;
            let key = keys.open(&self.keys)?;
            (keys, key)
        } else {
            Keys::make(&keys_path, &self.keys)?
        };
        let store = Store::open(&record, &key)?;
        Ok(Profile { store, folder: folder.to_owned(), key, ways: keys.ways(), _lock: lock })
    }
}

impl Profile {
    /// Where the record is and what protects it.
    pub fn place(&self) -> Result<RecordPlace> {
        let ways = self.ways.iter().filter_map(|way| serde_json::to_value(way).ok()?.as_str().map(str::to_owned));
        Ok(RecordPlace {
            folder: self.folder.display().to_string(),
            ways_in: ways.collect(),
            last_backup: crate::backup::last(&self.folder)?,
            bytes: fs::metadata(self.folder.join("record"))?.len(),
            example: self.is_example(),
        })
    }

    /// Whether this is the example family.
    pub fn is_example(&self) -> bool {
        self.folder.file_name().is_some_and(|name| name == "example")
    }

    /// Writes what is due outside the record, so that a locked record still rings.
    pub fn write_due(&self, now: Now) -> Result<()> {
        let due = self.store.list_due(now)?;
        write_whole(&self.folder.join("due"), serde_json::to_string(&due)?.as_bytes())
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::Person;
    use chrono::Utc;

    fn home() -> Home {
        let folder = std::env::temp_dir().join(uuid::Uuid::now_v7().to_string());
        Home { data: folder.join("data"), keys: folder.join("keys") }
    }

    fn now() -> Now {
        Now::new(Utc::now(), chrono_tz::Europe::London)
    }

    #[test]
    fn what_is_kept_is_there_after_closing() {
        let home = home();
        let mut profile = home.open().unwrap();
        profile.store.save_person(&Person { name: "Alex".into(), ..Person::default() }, now().moment).unwrap();
        drop(profile);
        assert_eq!(home.open().unwrap().store.list_people().unwrap()[0].name, "Alex");
    }

    #[test]
    fn a_second_window_is_told_kindly() {
        let home = home();
        let first = home.open().unwrap();
        assert_eq!(home.open().unwrap_err().problem(), Problem::RecordOpenElsewhere);
        drop(first);
        home.open().unwrap();
    }

    #[test]
    fn without_its_keys_a_record_is_left_as_it_is() {
        let home = home();
        drop(home.open().unwrap());
        fs::rename(home.data.join("me/keys"), home.data.join("me/lost")).unwrap();
        let before = fs::read(home.data.join("me/record")).unwrap();
        assert_eq!(home.open().unwrap_err().problem(), Problem::RecordMissingKey);
        assert_eq!(fs::read(home.data.join("me/record")).unwrap(), before);
    }

    #[test]
    fn a_damaged_record_has_both_ways_out_and_stays() {
        let home = home();
        let mut profile = home.open().unwrap();
        profile.store.save_person(&Person { name: "Alex".into(), ..Person::default() }, now().moment).unwrap();
        profile.back_up(now()).unwrap();
        drop(profile);
        let path = home.data.join("me/record");
        let mut bytes = fs::read(&path).unwrap();
        bytes[..2000].fill(7);
        fs::write(&path, &bytes).unwrap();

        assert_eq!(home.open().unwrap_err().problem(), Problem::RecordDamaged);
        assert!(home.has_older_copy());
        let older = home.open_older_copy().unwrap();
        assert_eq!(older.store.list_people().unwrap()[0].name, "Alex");
        drop(older);
        assert_eq!(home.open().unwrap().store.list_people().unwrap().len(), 1, "the older copy is now in use");
        drop(home.begin_new().unwrap());
        assert!(home.open().unwrap().store.list_people().unwrap().is_empty());
        assert_eq!(fs::read(&path).unwrap(), bytes, "the damaged file was touched");
    }

    #[test]
    fn the_example_is_a_profile_of_its_own() {
        let home = home();
        let mut mine = home.open().unwrap();
        let example = home.open_example().unwrap();
        mine.store.save_person(&Person { name: "Mine".into(), ..Person::default() }, now().moment).unwrap();
        assert!(example.store.list_people().unwrap().is_empty());
        assert!(example.is_example() && !mine.is_example());
    }
}
