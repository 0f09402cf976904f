//! What protects the open record, and the verbs that change it: code, pictures, key sheet, helpers' keys.

use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::{Moment, Now};
use crate::error::{Problem, Result};
use crate::files::{beside, put_in_place, read_at_most};
use crate::helper_keys::HelperKey;
use crate::home::Home;
use crate::item::Item;
use crate::keys::{Keys, Opener, Secret, WayKind, has_key_store, read_words};
use crate::profile::Profile;
use crate::settings::SheetReminder;

/// Where the record is and what protects it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct RecordPlace {
    /// The folder.
    pub folder: String,
    /// "user-file", "key-store", "code", "picture-code", "sheet", "helper-key".
    pub ways_in: Vec<String>,
    /// When the last copy was made and checked.
    pub last_backup: Option<Moment>,
    /// Size of the record in bytes.
    pub bytes: u64,
    /// It is the example family's.
    pub example: bool,
}

/// What protects the open record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Locks {
    /// A code opens it.
    pub code: bool,
    /// Pictures in an order open it too.
    pub picture_code: bool,
    /// The code has 12 characters or more, so it opens a copy on any computer.
    pub long_code: bool,
    /// Minutes of quiet after which it locks; 0 is never.
    pub quiet_minutes: u32,
    /// "none", "made" (not proved yet) or "proved".
    pub sheet: String,
    /// People who hold a key.
    pub helpers: Vec<HelperKey>,
    /// This computer has a safe place for a short code.
    pub key_store: bool,
    /// There is a way back when a code is forgotten: a proved sheet, or a helper's key.
    pub way_back: bool,
    /// The sheet or a helper's key opened it just now, and the code still stands: ask for a new code.
    pub came_back: bool,
    /// It is shown on "Who are you?".
    pub on_chooser: bool,
    /// Home may remind of the sheet.
    pub remind_sheet: bool,
}

/// A key sheet, ready to look at and print.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Sheet {
    /// Its pages, as in a preview.
    pub id: String,
    /// How many pages.
    pub pages: usize,
    /// The two numbers of words that are asked for, from 1.
    pub asks: Vec<usize>,
    /// How many words stand on it.
    pub words: usize,
}

/// Home does not speak of the sheet before there is something to lose.
const WORTH_A_SHEET: i64 = 10;
/// A helper's key file is a few lines.
const LONGEST_KEY_FILE: u64 = 64 * 1024;
/// Days until Home reminds again after "Later".
const LATER: i64 = 30;

impl Profile {
    /// Where the record is and what protects it.
    pub fn place(&self) -> Result<RecordPlace> {
        let ways = self.keys.ways();
        let mut ways: Vec<String> =
            ways.iter().filter_map(|way| serde_json::to_value(way).ok()?.as_str().map(str::to_owned)).collect();
        ways.dedup();
        Ok(RecordPlace {
            folder: self.folder.display().to_string(),
            ways_in: ways,
            last_backup: self.last_backup()?,
            bytes: fs::metadata(self.record_path())?.len(),
            example: self.is_example(),
        })
    }

    /// What protects this record.
    pub fn locks(&self, home: &Home, now: Now) -> Result<Locks> {
        let sheet = match (self.keys.has(WayKind::Sheet), self.keys.sheet_is_proved()) {
            (_, true) => "proved",
            (true, false) => "made",
            (false, false) => "none",
        };
        Ok(Locks {
            code: self.has_code(),
            picture_code: self.keys.has(WayKind::PictureCode),
            long_code: self.keys.code_is_long(),
            quiet_minutes: self.store.find_settings()?.quiet_minutes,
            sheet: sheet.to_owned(),
            helpers: self.helpers(),
            key_store: has_key_store(),
            way_back: self.keys.has_way_back(),
            came_back: self.came_back,
            on_chooser: home.is_shown(&self.folder),
            remind_sheet: self.may_remind(now)?,
        })
    }

    /// Whether a code locks this record.
    pub fn has_code(&self) -> bool {
        self.keys.has(WayKind::Code)
    }

    fn may_remind(&self, now: Now) -> Result<bool> {
        let settings = self.store.find_settings()?;
        let days = (now.moment.0 - settings.mark.said_at.0).num_days();
        let may = match settings.sheet_reminder {
            SheetReminder::Ask => true,
            SheetReminder::Later => days >= LATER,
            SheetReminder::NotSafe => false,
        };
        Ok(may && !self.is_example() && !self.keys.has_way_back() && self.store.count_changes()? >= WORTH_A_SHEET)
    }

    /// Those who hold a key; without a name when the record no longer knows it.
    fn helpers(&self) -> Vec<HelperKey> {
        let known = |id: String| {
            let mut helper: HelperKey = self.store.find(&id).unwrap_or_default();
            helper.mark_mut().id = id;
            helper
        };
        self.keys.holders().into_iter().map(known).collect()
    }

    /// From now on the record opens with this code, and no longer by itself.
    ///
    /// # Errors
    /// `CodeTooShort`, `CodeNeedsMore`, `CodeNeedsWayBack`.
    pub fn set_code(&mut self, code: &Secret) -> Result<()> {
        let mut keys = self.keys.clone();
        keys.set_code(code, &self.key)?;
        self.use_keys(keys)?;
        self.came_back = false;
        // Only when the code is on disk may the open ways go.
        let mut keys = self.keys.clone();
        keys.close_alone(&self.user_folder)?;
        self.use_keys(keys)
    }

    /// Pictures in an order open it too.
    ///
    /// # Errors
    /// As [`Profile::set_code`]; `NotAllowed` without a code, or for fewer than four pictures.
    pub fn set_pictures(&mut self, pictures: &Secret) -> Result<()> {
        if pictures.words().split(' ').filter(|picture| !picture.is_empty()).count() < 4 {
            return Err(Problem::NotAllowed.into());
        }
        let mut keys = self.keys.clone();
        keys.set_pictures(pictures, &self.key)?;
        self.use_keys(keys)
    }

    /// Takes the pictures away; the code stays.
    pub fn take_away_pictures(&mut self) -> Result<()> {
        let mut keys = self.keys.clone();
        keys.remove(WayKind::PictureCode);
        self.use_keys(keys)
    }

    /// The record opens by itself again. It is on "Who are you?" again: without a code nothing else would open it.
    pub fn take_away_code(&mut self, home: &Home) -> Result<()> {
        let mut keys = self.keys.clone();
        keys.open_alone(&self.key, &self.user_folder)?;
        self.use_keys(keys)?;
        self.came_back = false;
        home.show(self, true)
    }

    /// The words of a new sheet open the record; they do not count before they are proved.
    pub fn set_sheet(&mut self, words: &Secret) -> Result<()> {
        let mut keys = self.keys.clone();
        keys.set_sheet(words, &self.key)?;
        self.use_keys(keys)
    }

    /// Proves a sheet by two of its words: the numbers from 1, as the screen asked for them.
    ///
    /// # Errors
    /// `SheetWordWrong`.
    pub fn prove_sheet(&mut self, words: &Secret, asked: [(usize, &Secret); 2]) -> Result<()> {
        let all: Vec<&str> = words.words().split(' ').collect();
        for (number, typed) in asked {
            let right = all.get(number.saturating_sub(1)).copied().unwrap_or_default();
            // Read like a whole sheet, so that a slip of the pen is understood here too.
            let mut as_typed = all.clone();
            if let Some(place) = as_typed.get_mut(number.saturating_sub(1)) {
                *place = typed.words().trim();
            }
            let fits = read_words(&as_typed.join(" ")).is_some_and(|read| read == *words);
            if right.is_empty() || !fits {
                return Err(Problem::SheetWordWrong.into());
            }
        }
        let mut keys = self.keys.clone();
        keys.prove_sheet();
        self.use_keys(keys)
    }

    /// Makes a key for a helper and writes it where the parent chose. It counts once the file has been read back.
    ///
    /// # Errors
    /// `NameEmpty`; `FileNotSaved`.
    pub fn make_helper_key(&mut self, helper: &HelperKey, text: &str, path: &Path, now: Now) -> Result<HelperKey> {
        helper.check()?;
        let kept =
            self.store.save_helper_key(&HelperKey { given_on: Some(now.day()), ..helper.clone() }, now.moment)?;
        let mut keys = self.keys.clone();
        let line = keys.add_helper(&kept.mark.id, &self.key)?;
        write_key_file(path, text, &line)?;
        let read = read_key_file(path)?;
        if !keys.open(&Opener::HelperKey(read), &self.user_folder).is_ok_and(|key| key == self.key) {
            return Err(Problem::FileNotSaved.into());
        }
        self.use_keys(keys)?;
        Ok(kept)
    }

    pub(crate) fn use_keys(&mut self, keys: Keys) -> Result<()> {
        self.keys = keys;
        self.write_keys()
    }
}

/// The text of a file that somebody chose as a helper's key.
///
/// # Errors
/// `KeyFileWrong` for what cannot be one.
pub fn read_key_file(path: &Path) -> Result<Secret> {
    let bytes = read_at_most(path, LONGEST_KEY_FILE)?.ok_or(Problem::KeyFileWrong)?;
    Ok(Secret::new(String::from_utf8(bytes).map_err(|_| Problem::KeyFileWrong)?))
}

fn write_key_file(path: &Path, text: &str, line: &Secret) -> Result<()> {
    let lines = text.lines().map(|line| format!("# {line}\n")).collect::<String>();
    let whole = zeroize::Zeroizing::new(format!("{lines}\n{}\n", line.words()));
    let unfinished = beside(path);
    std::fs::write(&unfinished, whole.as_bytes()).map_err(|_| Problem::FileNotSaved)?;
    std::fs::File::options().write(true).open(&unfinished)?.sync_all()?;
    put_in_place(&unfinished, path)
}
