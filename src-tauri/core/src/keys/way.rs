//! One way in: a copy of the data key wrapped for an identity, and where that identity is: elsewhere on this
//! computer, in a helper's file, or in here, sealed with something that a person types. A short code is sealed a
//! second time for an identity that only this computer's key store holds, so that both are needed.

use std::fs;
use std::path::Path;

use age::secrecy::{ExposeSecret, SecretString};
use age::x25519::{Identity, Recipient};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{DataKey, Opener, Secret, from_hex, hex, seal_for, sheet, store, unseal_with};
use crate::error::{Error, Problem, Result};

/// How slow a typed secret is made: 2 to the power of this many rounds of scrypt, and as many kilobytes.
const SLOWNESS: u8 = if cfg!(test) { 4 } else { 17 };

/// How a way in is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WayKind {
    /// The system's key store holds the identity.
    KeyStore,
    /// A file that only this user can read holds it.
    UserFile,
    /// A code seals it.
    Code,
    /// Pictures in an order seal it.
    PictureCode,
    /// The words of the key sheet seal it.
    Sheet,
    /// A trusted helper holds it.
    HelperKey,
}

/// One way in.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Way {
    pub way: WayKind,
    /// The data key, as an `age` file for the identity.
    pub wrapped: String,
    /// The public half of the identity, with which a new data key can be wrapped. Older files have none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub to: String,
    /// The identity, as an `age` file for what is typed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub sealed: String,
    /// The key store is needed too.
    #[serde(default, skip_serializing_if = "is_false")]
    pub bound: bool,
    /// The sheet's words have been typed back.
    #[serde(default, skip_serializing_if = "is_false")]
    pub proved: bool,
    /// Id of the helper.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub holder: String,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_false(flag: &bool) -> bool {
    !*flag
}

impl Way {
    /// A way for a new identity, and the identity.
    pub fn new(way: WayKind, key: &DataKey) -> Result<(Way, Identity)> {
        let identity = Identity::generate();
        let to = identity.to_public();
        let wrapped = hex(&seal_for(&to, &*key.0)?);
        let way = Way {
            way,
            wrapped,
            to: to.to_string(),
            sealed: String::new(),
            bound: false,
            proved: false,
            holder: String::new(),
        };
        Ok((way, identity))
    }

    /// A way that something typed opens; with `bound_to`, the id of the keys, together with the key store.
    ///
    /// # Errors
    /// `CodeNeedsMore` without a key store that works.
    pub fn typed(kind: WayKind, typed: &Secret, bound_to: Option<&str>, key: &DataKey) -> Result<Way> {
        let (mut way, identity) = Way::new(kind, key)?;
        let mut sealed = seal_with_words(typed, identity.to_string().expose_secret().as_bytes())?;
        if let Some(id) = bound_to {
            let other_half = Identity::generate();
            sealed = seal_for(&other_half.to_public(), &sealed)?;
            if !store::keep(&bound_name(id, kind), &other_half) {
                return Err(Problem::CodeNeedsMore.into());
            }
        }
        way.bound = bound_to.is_some();
        way.sealed = hex(&sealed);
        Ok(way)
    }

    /// The identity, when this is the way that somebody comes by and it fits.
    pub fn identity(&self, opener: &Opener, id: &str, user_folder: &Path) -> Option<Identity> {
        match (self.way, opener) {
            (WayKind::UserFile, Opener::Alone) => {
                let text = Zeroizing::new(fs::read_to_string(user_folder.join(format!("{id}.key"))).ok()?);
                text.trim().parse().ok()
            }
            (WayKind::KeyStore, Opener::Alone) => store::find(id),
            (WayKind::Code, Opener::Code(typed)) | (WayKind::PictureCode, Opener::Pictures(typed)) => {
                self.unseal(typed, id)
            }
            (WayKind::Sheet, Opener::Sheet(typed)) => self.unseal(&sheet::read_words(typed.words())?, id),
            (WayKind::HelperKey, Opener::HelperKey(text)) => {
                text.words().lines().find_map(|line| line.trim().parse().ok())
            }
            _ => None,
        }
    }

    /// The data key.
    pub fn unwrap(&self, identity: &Identity) -> Result<DataKey> {
        DataKey::from_bytes(&unseal_with(identity, &from_hex(&self.wrapped)?)?)
    }

    /// The same way to another data key: nobody has to type anything again.
    pub fn for_new_key(&self, key: &DataKey, id: &str, user_folder: &Path) -> Result<Way> {
        let to = match self.to.parse::<Recipient>() {
            Ok(to) => to,
            Err(_) => self.identity(&Opener::Alone, id, user_folder).ok_or(Problem::RecordMissingKey)?.to_public(),
        };
        Ok(Way { wrapped: hex(&seal_for(&to, &*key.0)?), to: to.to_string(), ..self.clone() })
    }

    fn unseal(&self, typed: &Secret, id: &str) -> Option<Identity> {
        let mut sealed = Zeroizing::new(from_hex(&self.sealed).ok()?);
        if self.bound {
            sealed = unseal_with(&store::find(&bound_name(id, self.way))?, &sealed).ok()?;
        }
        let mut words = age::scrypt::Identity::new(SecretString::from(typed.words().to_owned()));
        // A forged file must not ask for hours of work.
        words.set_max_work_factor(SLOWNESS + 2);
        let identity = Zeroizing::new(age::decrypt(&words, &sealed).ok()?);
        std::str::from_utf8(&identity).ok()?.parse().ok()
    }
}

/// Under which name the key store holds the other half of a short code.
pub(super) fn bound_name(id: &str, kind: WayKind) -> String {
    format!("{id}-{}", if kind == WayKind::PictureCode { "pictures" } else { "code" })
}

fn seal_with_words(words: &Secret, bytes: &[u8]) -> Result<Vec<u8>> {
    let mut recipient = age::scrypt::Recipient::new(SecretString::from(words.words().to_owned()));
    recipient.set_work_factor(SLOWNESS);
    age::encrypt(&recipient, bytes).map_err(|error| Error::Key(error.to_string()))
}
