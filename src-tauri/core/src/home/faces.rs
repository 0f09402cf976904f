//! What "Who are you?" shows of a parent before any record is open: name and photo, sealed for this user, so that
//! nothing of it can be read on the disk.

use std::fs;
use std::io::Write;
use std::path::Path;

use age::secrecy::ExposeSecret;
use age::x25519::Identity;
use serde::{Deserialize, Serialize};

use super::Home;
use crate::error::{Error, Result};
use crate::files::{only_this_user, write_whole};
use crate::keys::{from_hex, hex, seal_for, unseal_with};
use crate::me::Me;
use crate::profile::{Profile, ProfileCard};

/// What "Who are you?" shows of a parent, sealed for this user.
#[derive(Serialize, Deserialize)]
struct FaceFile {
    name: String,
    photo: String,
}

impl Home {
    /// The parents who show themselves.
    pub fn cards(&self) -> Vec<ProfileCard> {
        let shown = self.entries().into_iter().filter(|entry| entry.shown);
        shown.map(|entry| self.card(&entry.folder)).collect()
    }

    pub(super) fn card(&self, id: &str) -> ProfileCard {
        let face = self.face(&self.data.join(id));
        let has_photo = face.as_ref().is_some_and(|face| !face.photo.is_empty());
        let photo = if has_photo { format!("profile-{id}") } else { String::new() };
        ProfileCard { id: id.to_owned(), name: face.map(|face| face.name).unwrap_or_default(), photo }
    }

    /// The photo of a parent who shows themselves.
    pub fn card_photo(&self, id: &str) -> Option<Vec<u8>> {
        let entry = self.entries().into_iter().find(|entry| entry.shown && entry.folder == id)?;
        from_hex(&self.face(&self.data.join(entry.folder))?.photo).ok()
    }

    /// Keeps what "Who are you?" shows of this parent, sealed for this user; nothing for one who is not shown.
    pub fn keep_face(&self, profile: &Profile) -> Result<()> {
        let path = profile.folder.join("face");
        if !self.is_shown(&profile.folder) {
            return if path.exists() { Ok(fs::remove_file(path)?) } else { Ok(()) };
        }
        let Me { name, photo, .. } = profile.store.find_me()?;
        let photo = if photo.is_empty() { Vec::new() } else { profile.store.find_photo(&photo).unwrap_or_default() };
        let face = serde_json::to_vec(&FaceFile { name, photo: hex(&photo) })?;
        write_whole(&path, &seal_for(&self.user_identity()?.to_public(), &face)?)
    }

    fn face(&self, folder: &Path) -> Option<FaceFile> {
        let sealed = fs::read(folder.join("face")).ok()?;
        serde_json::from_slice(&unseal_with(&self.user_identity().ok()?, &sealed).ok()?).ok()
    }

    fn user_identity(&self) -> Result<Identity> {
        let path = self.keys.join("faces.key");
        if let Ok(text) = fs::read_to_string(&path) {
            return text.trim().parse().map_err(|error: &str| Error::Key(error.to_owned()));
        }
        fs::create_dir_all(&self.keys)?;
        let identity = Identity::generate();
        only_this_user(&path)?.write_all(identity.to_string().expose_secret().as_bytes())?;
        Ok(identity)
    }
}
