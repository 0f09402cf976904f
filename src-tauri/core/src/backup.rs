//! One backup a day. A backup is one that has been opened and checked: the copy is opened with its own keys file,
//! every page is read, and the count of changes is compared, before it gets its name. None is ever removed here.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use rusqlite::backup::Backup;

use crate::dates::{Moment, Now};
use crate::error::{Problem, Result};
use crate::keys::Keys;
use crate::profile::Profile;
use crate::store::Store;

impl Profile {
    /// Makes today's backup when there is none yet. Gives whether it made one.
    pub fn back_up_once_a_day(&self, now: Now) -> Result<bool> {
        if backups(&self.folder).join(now.day().0.to_string()).exists() {
            return Ok(false);
        }
        self.back_up(now)?;
        Ok(true)
    }

    /// Makes a backup of this day, opened and checked.
    ///
    /// # Errors
    /// `RecordDamaged` when the copy does not check, `DiskFull`.
    pub fn back_up(&self, now: Now) -> Result<PathBuf> {
        let place = backups(&self.folder);
        let unfinished = place.join("unfinished");
        if unfinished.exists() {
            fs::remove_dir_all(&unfinished)?;
        }
        fs::create_dir_all(&unfinished)?;
        self.copy_record(&unfinished.join("record"))?;
        fs::copy(self.folder.join("keys"), unfinished.join("keys"))?;
        let copy = Store::look(&unfinished.join("record"), &self.key)?;
        if !copy.is_whole()? || copy.count_changes()? != self.store.count_changes()? {
            return Err(Problem::RecordDamaged.into());
        }
        drop(copy);
        let day = free_name(&place, &now.day().0.to_string());
        fs::rename(&unfinished, &day)?;
        Ok(day)
    }

    fn copy_record(&self, path: &Path) -> Result<()> {
        let mut copy = Connection::open(path)?;
        copy.pragma_update(None, "key", self.key.as_pragma())?;
        Backup::new(&self.store.connection, &mut copy)?.step(-1)?;
        copy.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))?;
        Ok(())
    }
}

fn backups(folder: &Path) -> PathBuf {
    folder.join("backups")
}

fn free_name(place: &Path, day: &str) -> PathBuf {
    let later = (2..).map(|number| place.join(format!("{day}-{number}")));
    std::iter::once(place.join(day)).chain(later).find(|path| !path.exists()).unwrap_or_else(|| place.join(day))
}

/// The finished backups, the newest first.
fn list(folder: &Path) -> Result<Vec<PathBuf>> {
    let Ok(entries) = fs::read_dir(backups(folder)) else { return Ok(Vec::new()) };
    let mut found: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    found.retain(|path| path.file_name().is_some_and(|name| name != "unfinished") && path.join("record").exists());
    found.sort();
    found.reverse();
    Ok(found)
}

/// When the last backup was made.
pub(crate) fn last(folder: &Path) -> Result<Option<Moment>> {
    let Some(newest) = list(folder)?.into_iter().next() else { return Ok(None) };
    let made: DateTime<Utc> = fs::metadata(newest.join("record"))?.modified()?.into();
    Ok(Some(Moment(made)))
}

/// The newest backup that opens and reads whole.
pub(crate) fn newest_whole(folder: &Path, user_keys: &Path) -> Result<Option<PathBuf>> {
    let whole = |path: &PathBuf| {
        let opened = Keys::read(&path.join("keys")).and_then(|keys| keys.open(user_keys));
        let store = opened.and_then(|key| Store::look(&path.join("record"), &key));
        store.and_then(|store| store.is_whole()).unwrap_or(false)
    };
    Ok(list(folder)?.into_iter().find(whole))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::Home;

    fn home() -> Home {
        let folder = std::env::temp_dir().join(uuid::Uuid::now_v7().to_string());
        Home { data: folder.join("data"), keys: folder.join("keys") }
    }

    #[test]
    fn there_is_one_backup_a_day_and_it_opens() {
        let home = home();
        let profile = home.open().unwrap();
        let now = Now::new(Utc::now(), chrono_tz::Europe::London);
        assert!(profile.back_up_once_a_day(now).unwrap());
        assert!(!profile.back_up_once_a_day(now).unwrap());
        assert!(newest_whole(&profile.folder, &home.keys).unwrap().is_some());
        let next_day = Now::new(Utc::now() + chrono::Duration::days(1), chrono_tz::Europe::London);
        assert!(profile.back_up_once_a_day(next_day).unwrap());
        assert_eq!(list(&profile.folder).unwrap().len(), 2, "the first is still there");
    }

    #[test]
    fn a_damaged_backup_is_passed_over_for_an_older_one() {
        let home = home();
        let profile = home.open().unwrap();
        let now = Now::new(Utc::now(), chrono_tz::Europe::London);
        let older = profile.back_up(now).unwrap();
        let newer = profile.back_up(now).unwrap();
        fs::write(newer.join("record"), vec![1; 8192]).unwrap();
        assert_eq!(newest_whole(&profile.folder, &home.keys).unwrap(), Some(older));
    }
}
