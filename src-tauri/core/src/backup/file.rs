//! The file of a copy: a zip that is not packed tighter, with the encrypted `record`, its `keys`, and `about`, which
//! says nothing about anybody. Before format 2 a copy was a folder with `record` and `keys`; those are read too.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::Path;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::dates::{Day, Moment, Now};
use crate::error::{Error, Problem, Result};
use crate::keys::Keys;

/// The end of the file's name.
pub(crate) const ENDING: &str = "bms";
/// The program that makes the copy.
pub(super) const PROGRAM: &str = env!("CARGO_PKG_VERSION");
/// The format that is written.
const FORMAT: u32 = 2;
/// `keys` and `about` are never longer.
const LONGEST_PART: u64 = 1024 * 1024;

/// Why a copy was made.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum Why {
    /// Because it was a new day.
    #[default]
    Daily,
    /// Because somebody asked for it.
    Asked,
    /// Before a newer program changed anything.
    BeforeUpdate,
    /// Before going back to another copy.
    BeforeRestore,
}

/// What a copy says about itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    format: u32,
    /// When it was made.
    pub made_at: Moment,
    /// On which day of the wall calendar.
    pub day: Day,
    /// Why.
    pub why: Why,
    /// The version of the program.
    pub program: String,
    /// How many changes the history had.
    pub changes: i64,
}

impl About {
    /// A copy made now.
    pub(super) fn new(now: Now, why: Why, changes: i64) -> About {
        About { format: FORMAT, made_at: now.moment, day: now.day(), why, program: PROGRAM.to_owned(), changes }
    }
}

/// Writes a copy, synced, under the name that is given.
pub(super) fn pack(record: &Path, keys: &Keys, about: &About, to: &Path) -> Result<()> {
    let keys = keys.for_record("record", Vec::new());
    let mut zip = ZipWriter::new(File::create(to)?);
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored).large_file(true);
    zip.start_file("about", stored).map_err(zip_error)?;
    zip.write_all(&serde_json::to_vec_pretty(about)?)?;
    zip.start_file("keys", stored).map_err(zip_error)?;
    zip.write_all(&keys.to_bytes()?)?;
    zip.start_file("record", stored).map_err(zip_error)?;
    std::io::copy(&mut File::open(record)?, &mut zip)?;
    zip.finish().map_err(zip_error)?.sync_all()?;
    Ok(())
}

/// Puts the `record` and `keys` of a copy into a folder, which is made.
///
/// # Errors
/// `BackupNotOurs` for any other file, `BackupDamaged` for one that breaks off, the disk.
pub(crate) fn unpack(path: &Path, into: &Path) -> Result<()> {
    read_keys(path)?;
    fs::create_dir_all(into)?;
    if path.is_dir() {
        for name in ["keys", "record"] {
            fs::copy(path.join(name), into.join(name))?;
        }
        return Ok(());
    }
    let mut zip = open(path)?;
    for name in ["keys", "record"] {
        let mut part = zip.by_name(name).map_err(zip_error)?;
        // A part that is packed could grow without end.
        if part.compression() != CompressionMethod::Stored {
            return Err(Problem::BackupNotOurs.into());
        }
        let mut file = File::create(into.join(name))?;
        std::io::copy(&mut part, &mut file).map_err(|error| match error.kind() {
            std::io::ErrorKind::InvalidData | std::io::ErrorKind::UnexpectedEof => Problem::BackupDamaged.into(),
            _ => Error::from(error),
        })?;
        file.sync_all()?;
    }
    Ok(())
}

/// What a copy says about itself.
pub(crate) fn read_about(path: &Path) -> Result<About> {
    if path.is_dir() {
        return about_folder(path);
    }
    if path.extension().is_none_or(|ending| ending != ENDING) {
        return Err(Problem::BackupNotOurs.into());
    }
    let about: About = serde_json::from_slice(&part(path, "about")?).map_err(|_| Problem::BackupDamaged)?;
    if about.format > FORMAT { Err(Problem::RecordNewer.into()) } else { Ok(about) }
}

/// A copy from before there was a file for it: the folder's name is the day.
fn about_folder(path: &Path) -> Result<About> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let day = name.get(..10).and_then(|day| day.parse().ok()).map(Day).ok_or(Problem::BackupNotOurs)?;
    let made: DateTime<Utc> = fs::metadata(path.join("record"))?.modified()?.into();
    Ok(About { format: 1, made_at: Moment(made), day, why: Why::Daily, program: PROGRAM.to_owned(), changes: 0 })
}

/// The `keys` of a copy.
pub(crate) fn read_keys(path: &Path) -> Result<Keys> {
    if path.is_dir() {
        return Keys::read(&path.join("keys"));
    }
    Keys::from_bytes(&part(path, "keys")?).map_err(|_| Problem::BackupDamaged.into())
}

fn part(path: &Path, name: &str) -> Result<Vec<u8>> {
    let mut zip = open(path)?;
    let part = zip.by_name(name).map_err(|_| Problem::BackupNotOurs)?;
    let mut bytes = Vec::new();
    part.take(LONGEST_PART).read_to_end(&mut bytes).map_err(|_| Problem::BackupDamaged)?;
    Ok(bytes)
}

fn open(path: &Path) -> Result<ZipArchive<File>> {
    let begins = first_two_letters(path)?;
    if begins != *b"PK" {
        return Err(Problem::BackupNotOurs.into());
    }
    ZipArchive::new(File::open(path)?).map_err(|_| Problem::BackupDamaged.into())
}

fn first_two_letters(path: &Path) -> Result<[u8; 2]> {
    let mut begins = [0; 2];
    let read = File::open(path)?.read(&mut begins)?;
    if read == 2 { Ok(begins) } else { Err(Problem::BackupNotOurs.into()) }
}

fn zip_error(error: zip::result::ZipError) -> Error {
    match error {
        zip::result::ZipError::Io(error) => error.into(),
        _ => Problem::BackupDamaged.into(),
    }
}

/// Removes a folder of our own in which a copy was made or looked at.
pub(super) fn clear(folder: &Path) -> Result<()> {
    if folder.exists() { Ok(fs::remove_dir_all(folder)?) } else { Ok(()) }
}
