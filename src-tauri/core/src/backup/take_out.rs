//! Delete for ever reaches the record, its undo, and every copy on this computer.

use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::backups;
use super::file::{self, read_about, read_keys, unpack};
use crate::error::{Problem, Result};
use crate::files::{beside, put_in_place};
use crate::keys::{Keys, Opener};
use crate::profile::Profile;
use crate::store::Store;

/// What delete for ever has done.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Deleted {
    /// Copies on this computer that it was taken out of.
    pub copies: usize,
    /// Copies on this computer that did not open, so it may still be in them.
    pub not_reached: usize,
}

impl Profile {
    /// Deletes a thing that is put away, for ever.
    ///
    /// # Errors
    /// `NotAllowed` for what is not put away; `NotFound`; the disk. What has been done by then stays done, and a
    /// second call goes on.
    pub fn delete_for_ever(&mut self, id: &str) -> Result<Deleted> {
        if !self.store.is_put_away(id)? {
            return Err(Problem::NotAllowed.into());
        }
        let mut deleted = Deleted::default();
        for unpacked in ["looking", "unfinished"] {
            file::clear(&backups(&self.folder).join(unpacked))?;
        }
        for (path, _) in self.copies_here()? {
            match self.take_out(&path, id) {
                Ok(true) => deleted.copies += 1,
                Ok(false) => {}
                Err(_) => deleted.not_reached += 1,
            }
        }
        // The record comes last, so that a thing that is still in a copy is still on the list.
        self.store.forget(id)?;
        self.store.rub_out()?;
        Ok(deleted)
    }

    /// Takes a thing out of one copy; gives whether it was in it.
    fn take_out(&self, path: &Path, id: &str) -> Result<bool> {
        let at = path.with_extension("less");
        file::clear(&at)?;
        let was_in = self.take_out_at(path, &at, id);
        // Whatever happened, no unpacked copy stays that still holds it.
        file::clear(&at)?;
        was_in
    }

    fn take_out_at(&self, path: &Path, at: &Path, id: &str) -> Result<bool> {
        unpack(path, at)?;
        let keys = read_keys(path)?;
        let key = if keys.fits(&self.key) { self.key.clone() } else { keys.open(&Opener::Alone, &self.user_folder)? };
        let record = at.join("record");
        let mut copy = Store::open(&record, &key)?;
        let was_in = copy.knows(id)?;
        if was_in {
            copy.forget(id)?;
            copy.rub_out()?;
            copy.close_to_one_file()?;
            pack_again(path, &record, &keys)?;
        }
        Ok(was_in)
    }
}

fn pack_again(path: &Path, record: &Path, keys: &Keys) -> Result<()> {
    let about = read_about(path)?;
    if path.is_dir() {
        let unfinished = beside(&path.join("record"));
        fs::copy(record, &unfinished)?;
        return put_in_place(&unfinished, &path.join("record"));
    }
    let unfinished = beside(path);
    file::pack(record, keys, &about, &unfinished)?;
    put_in_place(&unfinished, path)
}
