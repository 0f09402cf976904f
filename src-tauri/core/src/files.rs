//! Files: written whole or not at all, readable by this user alone where they hold a key, and read up to a limit.

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Write};
use std::path::Path;

use crate::error::Result;

/// Writes a file so that it is there whole or not at all.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let beside = beside(path);
    let mut file = File::create(&beside)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    put_in_place(&beside, path)
}

/// Gives a finished, synced file its name, and makes the name last.
pub(crate) fn put_in_place(finished: &Path, path: &Path) -> Result<()> {
    fs::rename(finished, path)?;
    sync_folder(path.parent());
    Ok(())
}

/// A name beside this one, for what is not finished.
pub(crate) fn beside(path: &Path) -> std::path::PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    path.with_file_name(name)
}

/// Copies a file to another place, whole or not at all.
pub(crate) fn copy_whole(from: &Path, to: &Path) -> Result<()> {
    let beside = beside(to);
    fs::copy(from, &beside)?;
    File::options().write(true).open(&beside)?.sync_all()?;
    put_in_place(&beside, to)
}

/// A new file that nobody but this user can read.
pub(crate) fn only_this_user(path: &Path) -> Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    Ok(options.open(path)?)
}

/// Reads a whole file, up to `most` bytes; `None` for a longer one.
pub fn read_at_most(path: &Path, most: u64) -> Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= most).then_some(bytes))
}

/// On Windows a folder cannot be synced, and a rename lasts without it.
fn sync_folder(folder: Option<&Path>) {
    if cfg!(unix)
        && let Some(folder) = folder.and_then(|folder| File::open(folder).ok())
    {
        drop(folder.sync_all());
    }
}
