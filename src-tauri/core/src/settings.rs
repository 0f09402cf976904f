//! How the app looks and sounds: one per record. Kept over updates.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::Moment;
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, has_mark};
use crate::store::Store;

/// Light, dark, or more contrast.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum Theme {
    /// As the computer is set.
    #[default]
    System,
    /// Dark words on warm paper. It was called "light" once.
    #[serde(alias = "light")]
    Cream,
    /// Dark words on a white page.
    White,
    /// Light words on a dark page.
    Dark,
    /// Black, white and yellow.
    Contrast,
}

/// How pictures stand with the words.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum PictureView {
    /// Pictures and words.
    #[default]
    Both,
    /// Bigger pictures.
    Bigger,
    /// Words only.
    WordsOnly,
}

/// What is marked while a text is read aloud.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum Follow {
    /// Nothing.
    Off,
    /// The sentence.
    #[default]
    Sentence,
    /// The sentence, and in it the word, where the voice tells when it says which.
    Word,
}

/// The answer to "Can you hear this?".
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum Heard {
    /// Not asked yet.
    #[default]
    NotSaid,
    /// The parent heard the voice.
    Heard,
    /// The parent did not.
    NotHeard,
}

/// Whether Home reminds of the key sheet.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum SheetReminder {
    /// It may.
    #[default]
    Ask,
    /// Not now: after the next 30 days.
    Later,
    /// It is not safe here: never again.
    NotSafe,
}

/// How the app looks and sounds. One per record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Settings {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// Text size in per cent: 100, 125, 150, 175 or 200.
    pub text: u32,
    /// More room between lines, words and letters.
    pub roomy: bool,
    /// Colours of the page.
    pub theme: Theme,
    /// Pictures with words.
    pub pictures: PictureView,
    /// Skin tone of people in pictures: "" as drawn, "yellow", "1" (lightest) to "5" (darkest).
    pub tone: String,
    /// Fewer colours: one for all parts, and no tints.
    pub calm: bool,
    /// Bigger buttons with more room between them.
    pub big_targets: bool,
    /// What is marked while a text is read aloud.
    pub follow: Follow,
    /// For each language, "en" or "cy", the voice's own name. One that is not there lets the app choose.
    pub voices: BTreeMap<String, String>,
    /// Speed of speech in hundredths: 60 to 120.
    pub speed: u32,
    /// The answer to "Can you hear this?".
    pub heard: Heard,
    /// Minutes of quiet after which a record with a code locks: 0 (never), 2, 5, 10 or 30.
    pub quiet_minutes: u32,
    /// Home may remind of the key sheet.
    pub sheet_reminder: SheetReminder,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            mark: Mark::default(),
            text: 100,
            roomy: false,
            theme: Theme::default(),
            pictures: PictureView::default(),
            tone: String::new(),
            calm: false,
            big_targets: false,
            follow: Follow::default(),
            voices: BTreeMap::new(),
            speed: 85,
            heard: Heard::default(),
            quiet_minutes: 10,
            sheet_reminder: SheetReminder::default(),
        }
    }
}

impl Item for Settings {
    const TABLE: &'static str = "settings";
    const ONLY: Option<&'static str> = Some("settings");
    const COLUMNS: &'static [Column] = &[
        ("text", As::Number),
        ("roomy", As::Flag),
        ("theme", As::Text),
        ("pictures", As::Text),
        ("tone", As::Text),
        ("calm", As::Flag),
        ("big_targets", As::Flag),
        ("follow", As::Text),
        ("voices", As::Nested),
        ("speed", As::Number),
        ("heard", As::Text),
        ("quiet_minutes", As::Number),
        ("sheet_reminder", As::Text),
    ];

    has_mark!();

    fn title(&self) -> String {
        String::new()
    }

    fn check(&self) -> Result<(), Problem> {
        let tones = ["", "yellow", "1", "2", "3", "4", "5"];
        let looks = (100..=200).contains(&self.text) && tones.contains(&self.tone.as_str());
        let holds = looks && (60..=120).contains(&self.speed) && [0, 2, 5, 10, 30].contains(&self.quiet_minutes);
        if holds { Ok(()) } else { Err(Problem::NotAllowed) }
    }
}

impl Settings {
    /// The voice that was chosen for a language, "en-GB" or "cy"; empty lets the app choose.
    pub fn voice_for(&self, language: &str) -> String {
        let base = language.split(['-', '_']).next().unwrap_or_default();
        self.voices.get(base).cloned().unwrap_or_default()
    }
}

impl Store {
    /// The settings; the usual ones while nothing has been chosen.
    pub fn find_settings(&self) -> Result<Settings> {
        self.find_only()
    }

    /// Keeps the settings.
    pub fn save_settings(&mut self, settings: &Settings, now: Moment) -> Result<Settings> {
        self.keep(settings, now)
    }
}
