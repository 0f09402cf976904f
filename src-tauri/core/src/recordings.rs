//! A recorded voice for a card: the parent's own, or that of somebody they trust. It is heard before the
//! computer's voice. A new one puts the one before it away.

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use crate::dates::Moment;
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, Space, has_mark};
use crate::sound::{self, LONGEST, RATE, Samples};
use crate::store::Store;

/// A recorded voice. `said_by` is who speaks: empty is the parent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Recording {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// Id of the thing whose card it is.
    pub about: String,
    /// Id of a goal's step; empty where the recording is for the whole thing.
    pub part: String,
    /// sha256 of the kept sound.
    pub sound: String,
    /// How long it is: 1 to 60.
    pub seconds: u32,
    /// What the thing was called when it was recorded.
    pub title: String,
}

/// A sound that is kept, not yet on a card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Sound {
    /// Its sha256.
    pub sound: String,
    /// How long it is, in whole seconds, at least 1.
    pub seconds: u32,
}

impl Item for Recording {
    const TABLE: &'static str = "recordings";
    const SPACE: Space = Space::Private;
    const COLUMNS: &'static [Column] =
        &[("about", As::Text), ("part", As::Text), ("sound", As::Text), ("seconds", As::Number), ("title", As::Text)];

    has_mark!();

    fn title(&self) -> String {
        self.title.clone()
    }

    fn check(&self) -> Result<(), Problem> {
        if self.about.is_empty() || self.sound.is_empty() || self.seconds > LONGEST {
            return Err(Problem::NotAllowed);
        }
        Ok(())
    }
}

impl Store {
    /// The recordings of a thing and of its parts, the newest first.
    pub fn list_recordings(&self, about: &str) -> Result<Vec<Recording>> {
        let all = self.list_all_recordings()?;
        Ok(all.into_iter().filter(|recording| recording.about == about).collect())
    }

    /// Every recording, the newest first: a list of cards reads them once for all of its cards.
    pub fn list_all_recordings(&self) -> Result<Vec<Recording>> {
        self.list::<Recording>("id DESC")
    }

    /// A blank recording for a card.
    pub fn new_recording(&self, about: &str, part: &str, whose: &str) -> Result<Recording> {
        let mark = Mark { said_by: whose.to_owned(), ..Mark::new(Recording::SPACE) };
        let title = self.title_of(about)?;
        Ok(Recording { mark, about: about.to_owned(), part: part.to_owned(), title, ..Recording::default() })
    }

    /// Keeps a recording; the one that the card had before is put away.
    ///
    /// # Errors
    /// `NotFound` when its sound is not kept.
    pub fn save_recording(&mut self, recording: &Recording, now: Moment) -> Result<Recording> {
        self.find_sound(&recording.sound)?;
        let kept = self.keep(recording, now)?;
        self.keep_one_voice(&kept.mark.id, now)?;
        Ok(kept)
    }

    /// Where a recording was brought back, the one that its card has now is put away: a card has one voice.
    ///
    /// # Errors
    /// The disk.
    pub fn keep_one_voice(&mut self, brought_back: &str, now: Moment) -> Result<()> {
        let Ok(recording) = self.with_only_me(|store| store.find::<Recording>(brought_back)) else { return Ok(()) };
        let others = self.with_only_me(|store| store.list_recordings(&recording.about))?;
        for other in others.iter().filter(|other| other.part == recording.part && other.mark.id != brought_back) {
            self.put_away(&other.mark.id, now)?;
        }
        Ok(())
    }

    /// Keeps the sound of a voice in the record.
    ///
    /// # Errors
    /// `SoundUnreadable` when there is nothing in it.
    pub fn keep_sound(&mut self, samples: &Samples) -> Result<Sound> {
        let wav = sound::to_wav(samples)?;
        let sha256: String = Sha256::digest(&wav).iter().map(|byte| format!("{byte:02x}")).collect();
        self.connection.execute(
            "INSERT INTO kept (sha256, kind, bytes) VALUES (:sha256, 'sound', :bytes) ON CONFLICT DO NOTHING",
            named_params! {":sha256": sha256, ":bytes": wav},
        )?;
        let seconds = u32::try_from(samples.len()).unwrap_or(u32::MAX).div_ceil(RATE).clamp(1, LONGEST);
        Ok(Sound { sound: sha256, seconds })
    }

    /// The samples of a kept sound.
    ///
    /// # Errors
    /// `NotFound`, `SoundUnreadable`.
    pub fn find_sound(&self, sha256: &str) -> Result<Samples> {
        let sql = "SELECT bytes FROM kept WHERE sha256 = :sha256 AND kind = 'sound'";
        let wav: Vec<u8> = self.connection.query_row(sql, named_params! {":sha256": sha256}, |row| row.get(0))?;
        sound::from_wav(&wav)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::Person;

    #[test]
    fn a_new_recording_puts_the_one_before_away_and_it_can_come_back() {
        let mut store = Store::in_memory().unwrap();
        let now = Moment::default();
        let person = store.save_person(&Person { name: "Alex".into(), ..Person::default() }, now).unwrap();
        let mut keep = |loud: f32| {
            let sound = store.keep_sound(&vec![loud; 20_000]).unwrap();
            let blank = store.new_recording(&person.mark.id, "", "Ben").unwrap();
            store.save_recording(&Recording { sound: sound.sound, seconds: sound.seconds, ..blank }, now).unwrap()
        };
        let (first, second) = (keep(0.1), keep(0.2));
        assert_eq!((first.title.as_str(), first.mark.said_by.as_str(), first.seconds), ("Alex", "Ben", 2));
        assert_eq!(store.list_recordings(&person.mark.id).unwrap(), std::slice::from_ref(&second));
        assert_eq!(
            store.list_all_recordings().unwrap(),
            std::slice::from_ref(&second),
            "what is put away is not heard"
        );
        store.bring_back(&first.mark.id, now).unwrap();
        store.keep_one_voice(&first.mark.id, now).unwrap();
        let heard = store.list_recordings(&person.mark.id).unwrap();
        assert_eq!(heard.iter().map(|one| &one.mark.id).collect::<Vec<_>>(), [&first.mark.id]);
        assert_eq!(store.find_sound(&first.sound).unwrap().len(), 20_000);
        let nothing = Recording { sound: "0".into(), ..second };
        assert_eq!(store.save_recording(&nothing, now).unwrap_err().problem(), Problem::NotFound);
    }

    #[test]
    fn a_recording_that_is_deleted_for_ever_takes_its_sound_with_it() {
        let mut store = Store::in_memory().unwrap();
        let now = Moment::default();
        let person = store.save_person(&Person::default(), now).unwrap();
        let sound = store.keep_sound(&vec![0.1; 2_000]).unwrap();
        let blank = store.new_recording(&person.mark.id, "", "").unwrap();
        let kept = store.save_recording(&Recording { sound: sound.sound.clone(), seconds: 1, ..blank }, now).unwrap();
        store.forget(&kept.mark.id).unwrap();
        assert_eq!(store.find_sound(&sound.sound).unwrap_err().problem(), Problem::NotFound);
    }
}
