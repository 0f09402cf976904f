//! The key of a record and the ways in to it. The 32-byte data key stands only in the `keys` file beside the
//! record, as a list of ways in, each one a wrapped copy: an `age` file for an identity that stands elsewhere.
//! Today's ways: the system's key store, and a file that only this user can read.

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use age::secrecy::ExposeSecret;
use age::x25519::{Identity, Recipient};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::error::{Error, Problem, Result};

/// The name under which the system's key store knows the app.
const KEY_STORE_NAME: &str = "org.by-my-side.app";

/// The key of one record.
#[derive(Clone, PartialEq, Eq)]
pub struct DataKey([u8; 32]);

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
        DataKey(Sha256::digest(Identity::generate().to_string().expose_secret()).into())
    }

    /// The raw key as SQLCipher takes it: no passphrase, so no slow derivation.
    pub(crate) fn as_pragma(&self) -> String {
        format!("x'{}'", self.hex())
    }

    fn hex(&self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    fn from_bytes(bytes: &[u8]) -> Result<DataKey> {
        Ok(DataKey(bytes.try_into().map_err(|_| Problem::RecordMissingKey)?))
    }

    /// Tells whether an opened key is the right one without saying anything about it.
    fn mark(&self) -> String {
        let mut hasher = Sha256::new();
        hasher.update(b"by my side: the mark of a key");
        hasher.update(self.0);
        hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// How a way in is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WayKind {
    /// The system's key store holds the identity.
    KeyStore,
    /// A file that only this user can read holds it.
    UserFile,
}

/// One way in: a copy of the data key, wrapped for one identity.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Way {
    way: WayKind,
    /// The `age` file, as letters.
    wrapped: String,
}

/// The `keys` file.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Keys {
    /// Names these keys in the key store and among the user's files.
    id: String,
    /// Fits the right key, see `DataKey::mark`.
    mark: String,
    ways: Vec<Way>,
}

impl Keys {
    /// Makes a new key and every way in that works on this computer, and writes the `keys` file.
    /// `user_folder` is where this user's own key files stand, apart from the record.
    pub fn make(path: &Path, user_folder: &Path) -> Result<(Keys, DataKey)> {
        let key = DataKey::new();
        let id = Uuid::now_v7().to_string();
        let mut keys = Keys { id, mark: key.mark(), ways: Vec::new() };
        keys.add_user_file(user_folder, &key)?;
        keys.add_key_store(&key);
        write_whole(path, serde_json::to_string_pretty(&keys)?.as_bytes())?;
        Ok((keys, key))
    }

    /// Reads the `keys` file.
    ///
    /// # Errors
    /// `RecordMissingKey` when it is not there or not ours.
    pub fn read(path: &Path) -> Result<Keys> {
        let text = fs::read_to_string(path).map_err(|_| Problem::RecordMissingKey)?;
        Ok(serde_json::from_str(&text).map_err(|_| Problem::RecordMissingKey)?)
    }

    /// Opens the data key by the first way that fits.
    ///
    /// # Errors
    /// `RecordMissingKey` when none does.
    pub fn open(&self, user_folder: &Path) -> Result<DataKey> {
        let opened = self.ways.iter().find_map(|way| self.try_way(way, user_folder));
        Ok(opened.ok_or(Problem::RecordMissingKey)?)
    }

    /// The ways in that there are.
    pub fn ways(&self) -> Vec<WayKind> {
        self.ways.iter().map(|way| way.way).collect()
    }

    fn try_way(&self, way: &Way, user_folder: &Path) -> Option<DataKey> {
        let identity = match way.way {
            WayKind::UserFile => fs::read_to_string(self.user_file(user_folder)).ok()?,
            WayKind::KeyStore => key_store_entry(&self.id)?.get_password().ok()?,
        };
        let key = unwrap(&way.wrapped, identity.trim()).ok()?;
        (key.mark() == self.mark).then_some(key)
    }

    fn user_file(&self, user_folder: &Path) -> PathBuf {
        user_folder.join(format!("{}.key", self.id))
    }

    fn add_user_file(&mut self, user_folder: &Path, key: &DataKey) -> Result<()> {
        fs::create_dir_all(user_folder)?;
        let identity = Identity::generate();
        let mut file = only_this_user(&self.user_file(user_folder))?;
        file.write_all(identity.to_string().expose_secret().as_bytes())?;
        file.sync_all()?;
        self.ways.push(Way { way: WayKind::UserFile, wrapped: wrap(key, &identity.to_public())? });
        Ok(())
    }

    /// The key store may be missing, locked or forgetful; it counts only when it gives back what it was given.
    fn add_key_store(&mut self, key: &DataKey) {
        let identity = Identity::generate();
        let secret = identity.to_string();
        let Some(entry) = key_store_entry(&self.id) else { return };
        if entry.set_password(secret.expose_secret()).is_err() {
            return;
        }
        let given_back = entry.get_password().is_ok_and(|back| back == secret.expose_secret());
        if let (true, Ok(wrapped)) = (given_back, wrap(key, &identity.to_public())) {
            self.ways.push(Way { way: WayKind::KeyStore, wrapped });
        }
    }
}

fn wrap(key: &DataKey, recipient: &Recipient) -> Result<String> {
    let bytes = age::encrypt(recipient, &key.0).map_err(|error| Error::Key(error.to_string()))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

fn unwrap(wrapped: &str, identity: &str) -> Result<DataKey> {
    let identity: Identity = identity.parse().map_err(|error: &str| Error::Key(error.to_owned()))?;
    let digits = wrapped.as_bytes().chunks(2).map(|pair| std::str::from_utf8(pair).unwrap_or_default());
    let bytes: Vec<u8> = digits
        .map(|pair| u8::from_str_radix(pair, 16))
        .collect::<Result<_, _>>()
        .map_err(|error| Error::Key(error.to_string()))?;
    let key = age::decrypt(&identity, &bytes).map_err(|error| Error::Key(error.to_string()))?;
    DataKey::from_bytes(&key)
}

/// A new file that nobody but this user can read.
fn only_this_user(path: &Path) -> Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    Ok(options.open(path)?)
}

/// Writes a file so that it is there whole or not at all.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let beside = path.with_extension("new");
    let mut file = File::create(&beside)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&beside, path)?;
    Ok(())
}

/// Reads a whole file, up to `most` bytes.
pub fn read_at_most(path: &Path, most: u64) -> Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= most).then_some(bytes))
}

fn key_store_entry(id: &str) -> Option<keyring_core::Entry> {
    use_key_store()?;
    keyring_core::Entry::new(KEY_STORE_NAME, id).ok()
}

/// Registers the system's key store once; `None` where there is none.
fn use_key_store() -> Option<()> {
    use std::sync::OnceLock;
    static THERE: OnceLock<bool> = OnceLock::new();
    THERE.get_or_init(register_key_store).then_some(())
}

#[cfg(target_os = "linux")]
fn register_key_store() -> bool {
    // Without a session bus the attempt would wait for one to be started.
    if std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_none() {
        return false;
    }
    zbus_secret_service_keyring_store::Store::new().map(|store| keyring_core::set_default_store(store)).is_ok()
}

#[cfg(target_os = "macos")]
fn register_key_store() -> bool {
    apple_native_keyring_store::keychain::Store::new().map(|store| keyring_core::set_default_store(store)).is_ok()
}

#[cfg(target_os = "windows")]
fn register_key_store() -> bool {
    windows_native_keyring_store::Store::new().map(|store| keyring_core::set_default_store(store)).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> PathBuf {
        let folder = std::env::temp_dir().join(Uuid::now_v7().to_string());
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    #[test]
    fn a_key_opens_again_by_the_users_file() {
        let folder = folder();
        let (_, key) = Keys::make(&folder.join("keys"), &folder.join("user")).unwrap();
        let opened = Keys::read(&folder.join("keys")).unwrap().open(&folder.join("user")).unwrap();
        assert!(opened == key);
    }

    #[test]
    fn the_keys_file_alone_opens_nothing_and_holds_no_key() {
        let folder = folder();
        let (keys, key) = Keys::make(&folder.join("keys"), &folder.join("user")).unwrap();
        let without_store =
            Keys { ways: keys.ways.into_iter().filter(|way| way.way == WayKind::UserFile).collect(), ..keys };
        assert_eq!(without_store.open(&folder.join("elsewhere")).unwrap_err().problem(), Problem::RecordMissingKey);
        assert!(!fs::read_to_string(folder.join("keys")).unwrap().contains(&key.hex()));
    }

    #[test]
    fn an_edited_way_does_not_open() {
        let folder = folder();
        let (mut keys, _) = Keys::make(&folder.join("keys"), &folder.join("user")).unwrap();
        for way in &mut keys.ways {
            way.wrapped.replace_range(300..302, "00");
        }
        assert!(keys.open(&folder.join("user")).is_err());
    }

    #[cfg(unix)]
    #[test]
    fn only_this_user_can_read_the_users_file() {
        use std::os::unix::fs::PermissionsExt;
        let folder = folder();
        let (keys, _) = Keys::make(&folder.join("keys"), &folder.join("user")).unwrap();
        let mode = fs::metadata(keys.user_file(&folder.join("user"))).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}
