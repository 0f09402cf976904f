//! The key of a record and the ways in to it. The 32-byte data key stands only in the `keys` file beside the
//! record, as a list of ways in, each one a wrapped copy: an `age` file for an identity that stands elsewhere, or
//! that is sealed with something a person types. Any way in opens the record, and can set the others anew.

mod sheet;
mod store;
mod tries;
mod way;

#[cfg(test)]
mod tests;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use age::secrecy::ExposeSecret;
use age::x25519::{Identity, Recipient};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::error::{Error, Problem, Result};
use crate::files::{only_this_user, write_whole};
use way::Way;

pub use sheet::{SHEET_WORDS, ask_two, draw_words, qr, read_photo, read_words};
pub use tries::Tries;
pub use way::WayKind;

/// A code with fewer characters never opens a record alone: ten thousand four-digit codes fall in hours.
pub const LONG_CODE: usize = 12;
/// A code has at least this many characters.
pub const SHORTEST_CODE: usize = 4;

/// Something typed that nobody else may read. It is wiped from memory when it is let go.
#[derive(Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(transparent)]
#[ts(export_to = "types.ts", type = "string")]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// These words, wiped when they are let go.
    pub fn new(words: impl Into<String>) -> Secret {
        Secret(Zeroizing::new(words.into()))
    }

    /// The words.
    pub fn words(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Secret")
    }
}

/// The key of one record. It is wiped from memory when it is let go.
#[derive(Clone, PartialEq, Eq)]
pub struct DataKey(Zeroizing<[u8; 32]>);

impl std::fmt::Debug for DataKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("DataKey")
    }
}

impl DataKey {
    /// A new key, drawn from the system's randomness.
    #[allow(clippy::new_without_default, reason = "a key that appears by default would be a trap")]
    pub fn new() -> DataKey {
        // An age identity is 32 bytes of the system's randomness in clothes; its hash is as random.
        DataKey(Zeroizing::new(Sha256::digest(Identity::generate().to_string().expose_secret()).into()))
    }

    /// The raw key as SQLCipher takes it: no passphrase, so no slow derivation.
    pub(crate) fn as_pragma(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("x'{}'", hex(&*self.0)))
    }

    fn from_bytes(bytes: &[u8]) -> Result<DataKey> {
        Ok(DataKey(Zeroizing::new(bytes.try_into().map_err(|_| Problem::RecordMissingKey)?)))
    }

    /// Tells whether an opened key is the right one without saying anything about it.
    fn mark(&self) -> String {
        let mut hasher = Sha256::new();
        hasher.update(b"by my side: the mark of a key");
        hasher.update(*self.0);
        hex(&hasher.finalize())
    }
}

/// How somebody comes in.
#[derive(Debug, Clone)]
pub enum Opener {
    /// By themselves: the key store or the user's own file.
    Alone,
    /// With the code.
    Code(Secret),
    /// With pictures in an order; their ids with a blank between.
    Pictures(Secret),
    /// With the words of the key sheet, as typed.
    Sheet(Secret),
    /// With the text of a helper's key file.
    HelperKey(Secret),
    /// With the key itself, of a record that was open a moment ago.
    Known(DataKey),
}

impl Opener {
    /// What a person is told whose way in does not fit.
    pub(crate) fn wrong(&self) -> Problem {
        match self {
            Opener::Alone | Opener::Known(_) => Problem::RecordMissingKey,
            Opener::Code(_) | Opener::Pictures(_) => Problem::CodeWrong,
            Opener::Sheet(_) => Problem::SheetWrong,
            Opener::HelperKey(_) => Problem::KeyFileWrong,
        }
    }
}

/// The `keys` file.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Keys {
    /// Names these keys in the key store and among the user's files. It stays when the key changes.
    pub(crate) id: String,
    /// Fits the right key, see `DataKey::mark`.
    mark: String,
    /// The file, beside this one, that the key opens.
    #[serde(default = "first_record")]
    pub(crate) record: String,
    /// Earlier files whose whole content is in that one or in a checked copy.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) gone: Vec<String>,
    ways: Vec<Way>,
}

fn first_record() -> String {
    "record".to_owned()
}

impl Keys {
    /// Makes a new key and every way in that works by itself on this computer. The `keys` file is not written yet.
    /// `user_folder` is where this user's own key files stand, apart from the record.
    pub fn make(user_folder: &Path) -> Result<(Keys, DataKey)> {
        let key = DataKey::new();
        let mut keys = Keys {
            id: Uuid::now_v7().to_string(),
            mark: key.mark(),
            record: first_record(),
            gone: Vec::new(),
            ways: Vec::new(),
        };
        keys.open_alone(&key, user_folder)?;
        Ok((keys, key))
    }

    /// Reads the `keys` file.
    ///
    /// # Errors
    /// `RecordMissingKey` when it is not there or not ours.
    pub fn read(path: &Path) -> Result<Keys> {
        let text = fs::read(path).map_err(|_| Problem::RecordMissingKey)?;
        Keys::from_bytes(&text)
    }

    /// A `keys` file's text.
    ///
    /// # Errors
    /// As [`Keys::read`].
    pub(crate) fn from_bytes(bytes: &[u8]) -> Result<Keys> {
        let keys: Keys = serde_json::from_slice(bytes).map_err(|_| Problem::RecordMissingKey)?;
        // The names become parts of paths.
        let plain = |name: &str| {
            !name.is_empty()
                && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        };
        if plain(&keys.id) && plain(&keys.record) && keys.gone.iter().all(|name| plain(name)) {
            Ok(keys)
        } else {
            Err(Problem::RecordMissingKey.into())
        }
    }

    /// Writes the `keys` file.
    pub fn write(&self, path: &Path) -> Result<()> {
        write_whole(path, &self.to_bytes()?)
    }

    pub(crate) fn to_bytes(&self) -> Result<Vec<u8>> {
        Ok(serde_json::to_vec_pretty(self)?)
    }

    /// Opens the data key.
    ///
    /// # Errors
    /// `RecordMissingKey` when no way opens by itself, else what was wrong: `CodeWrong`, `SheetWrong`,
    /// `KeyFileWrong`.
    pub fn open(&self, opener: &Opener, user_folder: &Path) -> Result<DataKey> {
        if let Opener::Known(key) = opener {
            return if self.fits(key) { Ok(key.clone()) } else { Err(Problem::RecordMissingKey.into()) };
        }
        let opened = self.ways.iter().find_map(|way| {
            let identity = way.identity(opener, &self.id, user_folder)?;
            let key = way.unwrap(&identity).ok()?;
            (key.mark() == self.mark).then_some(key)
        });
        Ok(opened.ok_or(opener.wrong())?)
    }

    /// The same keys, for another file beside them.
    pub(crate) fn for_record(&self, record: &str, gone: Vec<String>) -> Keys {
        Keys { record: record.to_owned(), gone, ..self.clone() }
    }

    /// Whether this is the key that these keys wrap.
    pub(crate) fn fits(&self, key: &DataKey) -> bool {
        self.mark == key.mark()
    }

    /// The ways in that there are.
    pub fn ways(&self) -> Vec<WayKind> {
        self.ways.iter().map(|way| way.way).collect()
    }

    /// Whether there is such a way.
    pub fn has(&self, kind: WayKind) -> bool {
        self.ways.iter().any(|way| way.way == kind)
    }

    /// Whether the sheet's words have been typed back.
    pub fn sheet_is_proved(&self) -> bool {
        self.ways.iter().any(|way| way.way == WayKind::Sheet && way.proved)
    }

    /// Whether the code opens without this computer's key store.
    pub fn code_is_long(&self) -> bool {
        self.ways.iter().any(|way| way.way == WayKind::Code && !way.bound)
    }

    /// Whether something opens these keys that is neither a code nor this computer.
    pub fn has_way_back(&self) -> bool {
        self.sheet_is_proved() || self.has(WayKind::HelperKey)
    }

    /// Ids of the helpers who hold a key.
    pub fn holders(&self) -> Vec<String> {
        self.ways.iter().filter(|way| way.way == WayKind::HelperKey).map(|way| way.holder.clone()).collect()
    }

    /// The record opens by itself on this computer from now on: without a code.
    pub fn open_alone(&mut self, key: &DataKey, user_folder: &Path) -> Result<()> {
        self.close_alone(user_folder)?;
        self.remove(WayKind::Code);
        self.remove(WayKind::PictureCode);
        fs::create_dir_all(user_folder)?;
        let (way, identity) = Way::new(WayKind::UserFile, key)?;
        let mut file = only_this_user(&self.user_file(user_folder))?;
        file.write_all(identity.to_string().expose_secret().as_bytes())?;
        file.sync_all()?;
        self.ways.push(way);
        let (way, identity) = Way::new(WayKind::KeyStore, key)?;
        // The key store may be missing, locked or forgetful; it counts only when it gives back what it was given.
        if store::keep(&self.id, &identity) {
            self.ways.push(way);
        }
        Ok(())
    }

    /// A code opens the record from now on, and this computer no longer does so by itself.
    ///
    /// # Errors
    /// `CodeTooShort`; `CodeNeedsMore` when a short one has no key store to be bound to; `CodeNeedsWayBack` when
    /// forgetting it would lose the record.
    pub fn set_code(&mut self, code: &Secret, key: &DataKey) -> Result<()> {
        let length = code.words().chars().count();
        if length < SHORTEST_CODE {
            return Err(Problem::CodeTooShort.into());
        }
        self.set_typed(WayKind::Code, code, length < LONG_CODE, key)
    }

    /// Pictures in an order open the record too. Always bound to the key store: there are few orders.
    ///
    /// # Errors
    /// As [`Keys::set_code`]; `NotAllowed` without a code.
    pub fn set_pictures(&mut self, pictures: &Secret, key: &DataKey) -> Result<()> {
        if !self.has(WayKind::Code) {
            return Err(Problem::NotAllowed.into());
        }
        self.set_typed(WayKind::PictureCode, pictures, true, key)
    }

    fn set_typed(&mut self, kind: WayKind, typed: &Secret, bound: bool, key: &DataKey) -> Result<()> {
        if !self.has_way_back() {
            return Err(Problem::CodeNeedsWayBack.into());
        }
        if !bound {
            store::forget(&way::bound_name(&self.id, kind));
        }
        let way = Way::typed(kind, typed, bound.then_some(self.id.as_str()), key)?;
        self.ways.retain(|way| way.way != kind);
        self.ways.push(way);
        Ok(())
    }

    /// Takes the ways away that need nobody: after a code has been set and the file is written.
    pub fn close_alone(&mut self, user_folder: &Path) -> Result<()> {
        self.remove(WayKind::UserFile);
        self.remove(WayKind::KeyStore);
        let file = self.user_file(user_folder);
        if file.exists() {
            fs::remove_file(file)?;
        }
        store::forget(&self.id);
        Ok(())
    }

    /// The words of a new sheet open the record. The sheet before it no longer does.
    pub fn set_sheet(&mut self, words: &Secret, key: &DataKey) -> Result<()> {
        let way = Way::typed(WayKind::Sheet, words, None, key)?;
        self.remove(WayKind::Sheet);
        self.ways.push(way);
        Ok(())
    }

    /// Two words of the sheet were typed back.
    pub fn prove_sheet(&mut self) {
        for way in self.ways.iter_mut().filter(|way| way.way == WayKind::Sheet) {
            way.proved = true;
        }
    }

    /// A key for a helper; gives the line that stands in the helper's file.
    pub fn add_helper(&mut self, holder: &str, key: &DataKey) -> Result<Secret> {
        let (way, identity) = Way::new(WayKind::HelperKey, key)?;
        self.ways.push(Way { holder: holder.to_owned(), ..way });
        Ok(Secret::new(identity.to_string().expose_secret()))
    }

    /// Removes a way.
    pub fn remove(&mut self, kind: WayKind) {
        self.ways.retain(|way| way.way != kind);
        if kind == WayKind::Code || kind == WayKind::PictureCode {
            store::forget(&way::bound_name(&self.id, kind));
        }
    }

    /// The same ways for another key, without the helper `holder`. The old key opens nothing any more.
    pub fn for_new_key(&self, key: &DataKey, holder: &str, user_folder: &Path) -> Result<Keys> {
        let kept = self.ways.iter().filter(|way| way.holder != holder || way.way != WayKind::HelperKey);
        let ways = kept.map(|way| way.for_new_key(key, &self.id, user_folder)).collect::<Result<Vec<_>>>()?;
        Ok(Keys { mark: key.mark(), ways, ..self.clone() })
    }

    /// As if this were another computer.
    #[cfg(test)]
    pub(crate) fn forget_key_store(&self) {
        store::forget(&self.id);
    }

    fn user_file(&self, user_folder: &Path) -> PathBuf {
        user_folder.join(format!("{}.key", self.id))
    }
}

/// Whether this computer has a safe place for the other half of a short code.
pub fn has_key_store() -> bool {
    store::works()
}

/// Seals bytes for an identity.
pub(crate) fn seal_for(recipient: &Recipient, bytes: &[u8]) -> Result<Vec<u8>> {
    age::encrypt(recipient, bytes).map_err(|error| Error::Key(error.to_string()))
}

/// Opens what was sealed for this identity.
pub(crate) fn unseal_with(identity: &Identity, bytes: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
    age::decrypt(identity, bytes).map(Zeroizing::new).map_err(|error| Error::Key(error.to_string()))
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(crate) fn from_hex(digits: &str) -> Result<Vec<u8>> {
    let pairs = digits.as_bytes().chunks(2).map(|pair| std::str::from_utf8(pair).unwrap_or_default());
    let bytes = pairs.map(|pair| u8::from_str_radix(pair, 16)).collect::<Result<_, _>>();
    bytes.map_err(|error| Error::Key(error.to_string()))
}
