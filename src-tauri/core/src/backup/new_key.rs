//! A new key for the whole record: when a helper's key is taken back. The record and every copy on this computer are
//! encrypted anew beside the old ones; one written line, the new `keys`, changes over; only then do the old ones go.

use std::fs;
use std::path::{Path, PathBuf};

use super::file::{self, read_about, read_keys, unpack};
use super::{backups, list};
use crate::error::{Problem, Result};
use crate::files::put_in_place;
use crate::keys::{DataKey, Keys};
use crate::profile::Profile;
use crate::store::Store;

/// The end of the name of a copy that waits for the change.
const WAITING: &str = "newkey";

impl Profile {
    /// Takes a helper's key back: the record gets a new key, and every other way in opens that one.
    ///
    /// # Errors
    /// `NotFound` for nobody's key; the disk. Until the new `keys` are written everything is as before.
    pub fn take_back_helper_key(&mut self, holder: &str) -> Result<()> {
        if !self.keys.holders().iter().any(|known| known == holder) {
            return Err(Problem::NotFound.into());
        }
        let key = DataKey::new();
        let keys = self.keys.for_new_key(&key, holder, &self.user_folder)?;
        let record = unfinished(&self.folder)?;
        self.store.copy_to(&record, &self.key)?;
        Store::change_key(&record, &self.key, &key)?;
        self.copy_is_the_same(&record, &key)?;
        for (path, _) in list(&self.folder)? {
            encrypt_anew(&path, &self.key, &keys, &key)?;
        }
        self.use_record(&record, keys, key)
    }

    fn copy_is_the_same(&self, record: &Path, key: &DataKey) -> Result<()> {
        let copy = Store::look(record, key)?;
        let same =
            copy.is_whole()? && copy.history_is_whole()? && copy.count_changes()? == self.store.count_changes()?;
        if same { Ok(()) } else { Err(Problem::RecordDamaged.into()) }
    }

    /// From here on a finished file is the record. The `keys` are the one line that changes over; the file before it
    /// goes, for its whole content is in the new one or in a checked copy.
    pub(super) fn use_record(&mut self, finished: &Path, keys: Keys, key: DataKey) -> Result<()> {
        let record = next_name(&self.folder);
        put_in_place(finished, &self.folder.join(&record))?;
        let store = Store::open(&self.folder.join(&record), &key)?;
        let mut gone = keys.gone.clone();
        gone.push(keys.record.clone());
        self.use_keys(keys.for_record(&record, gone))?;
        self.store = store;
        self.key = key;
        self.finish_new_key()
    }

    /// Finishes what a change of key or a restore left when the power went: copies that wait take their places, and
    /// the files that the `keys` call gone go.
    pub(crate) fn finish_new_key(&mut self) -> Result<()> {
        for entry in fs::read_dir(backups(&self.folder)).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.extension().is_some_and(|ending| ending == WAITING) {
                let fits = read_keys(&path).is_ok_and(|keys| keys.fits(&self.key));
                if fits { change_over(&path)? } else { fs::remove_file(&path)? }
            }
        }
        for name in self.keys.gone.iter().filter(|name| **name != self.keys.record) {
            for end in ["", "-wal", "-shm"] {
                let path = self.folder.join(format!("{name}{end}"));
                if path.exists() {
                    fs::remove_file(path)?;
                }
            }
        }
        Ok(())
    }
}

/// A copy that waits takes its place. A copy of the old kind that it was made from was a folder; that one goes.
fn change_over(waiting: &Path) -> Result<()> {
    let place = waiting.with_extension("");
    put_in_place(waiting, &place)?;
    file::clear(&place.with_extension(""))
}

/// The place of a record that is being made.
pub(super) fn unfinished(folder: &Path) -> Result<PathBuf> {
    let path = folder.join("unfinished");
    if path.exists() {
        fs::remove_file(&path)?;
    }
    Ok(path)
}

/// Writes a copy again for the new key, beside the old one. A copy of the old kind becomes one of the new kind.
fn encrypt_anew(path: &Path, old: &DataKey, keys: &Keys, new: &DataKey) -> Result<()> {
    let at = path.with_extension("anew");
    file::clear(&at)?;
    let record = at.join("record");
    // A copy that does not open with this key does not open with the helper's either.
    if unpack(path, &at).is_err() || Store::look(&record, old).is_err() {
        return file::clear(&at);
    }
    Store::change_key(&record, old, new)?;
    if !Store::look(&record, new)?.is_whole()? {
        return Err(Problem::BackupDamaged.into());
    }
    let whole = if path.is_dir() { path.with_extension(file::ENDING) } else { path.to_owned() };
    let waiting = PathBuf::from(format!("{}.{WAITING}", whole.display()));
    file::pack(&record, keys, &read_about(path)?, &waiting)?;
    file::clear(&at)
}

/// "record-2" after "record", and so on.
fn next_name(folder: &Path) -> String {
    let names = (2..).map(|number: u32| format!("record-{number}"));
    names.into_iter().find(|name| !folder.join(name).exists()).unwrap_or_else(|| "record-new".to_owned())
}
