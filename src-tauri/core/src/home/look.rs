//! The language and the looks of whoever was here last, so that a locked page speaks their language in their size of
//! text. It says nothing about anybody, so it stands beside the records as it is.

use std::fs;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Home;
use crate::error::Result;
use crate::files::write_whole;
use crate::profile::Profile;
use crate::settings::{Settings, Theme};

/// How the screen looked last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export_to = "types.ts")]
pub struct LastLook {
    /// BCP 47 tag of the language of the screens; empty for the computer's own.
    pub language: String,
    /// Text size in per cent.
    pub text: u32,
    /// More room between lines, words and letters.
    pub roomy: bool,
    /// Colours of the page.
    pub theme: Theme,
    /// Fewer colours.
    pub calm: bool,
    /// Bigger buttons.
    pub big_targets: bool,
}

impl Default for LastLook {
    fn default() -> LastLook {
        LastLook::of(String::new(), &Settings::default())
    }
}

impl LastLook {
    fn of(language: String, settings: &Settings) -> LastLook {
        let &Settings { text, roomy, theme, calm, big_targets, .. } = settings;
        LastLook { language, text, roomy, theme, calm, big_targets }
    }
}

impl Home {
    /// How the screen looked last; the usual look where nothing is known.
    pub fn last_look(&self) -> LastLook {
        let kept = fs::read(self.data.join("look")).ok();
        kept.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    /// Keeps how it looks now, where that is other than before.
    ///
    /// # Errors
    /// The record's, the disk's.
    pub fn keep_look(&self, profile: &Profile) -> Result<()> {
        let look = LastLook::of(profile.store.find_me()?.language, &profile.store.find_settings()?);
        if profile.is_example() || look == self.last_look() {
            return Ok(());
        }
        write_whole(&self.data.join("look"), &serde_json::to_vec(&look)?)
    }
}
