//! The word bank: the terms that a parent meets in letters and meetings, each with a picture. What it means and what
//! to ask about it stand in `locales/*/words.ftl` as `word-<id>`; here is where each is used, under which other names
//! it is met, and how its meaning was read. Found by letter, and by how somebody who has only heard it would write it.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use rphonetic::{DoubleMetaphone, Encoder};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::Day;
use crate::easy_words::mutated;
use crate::error::{Problem, Result};
use crate::nation::{Nation, Verified};
use crate::text::Words;

/// What a word is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum WordGroup {
    /// Who people are.
    People,
    /// Meetings.
    Meetings,
    /// Plans and papers.
    Plans,
    /// Court and hearings.
    Court,
    /// Child protection.
    ChildProtection,
    /// Help and support.
    Help,
    /// Rights.
    Rights,
    /// Money and home.
    MoneyHome,
    /// Health.
    Health,
    /// Words that workers use.
    WordsTheyUse,
}

/// A word of the bank. Words: `word-<id>`, `.means`, `.ask`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct BankWord {
    /// Its id.
    pub id: String,
    /// The nations where it means this.
    pub nations: Vec<Nation>,
    /// Id of its picture.
    pub picture: String,
    /// What it is about, the nearest first.
    pub groups: Vec<WordGroup>,
    /// Other names, short forms and spellings under which it is met.
    pub also: Vec<String>,
    /// Where its meaning was read.
    pub source: String,
    /// On which day.
    pub checked_on: Day,
    /// How sure it is.
    pub verified: Verified,
}

#[derive(Deserialize)]
struct Bank {
    words: Vec<BankWord>,
}

/// Every word, in the order of the file.
fn all() -> &'static [BankWord] {
    static BANK: OnceLock<Vec<BankWord>> = OnceLock::new();
    BANK.get_or_init(|| {
        let bank: std::result::Result<Bank, _> = toml::from_str(include_str!("../../../assets/words/bank.toml"));
        bank.map(|bank| bank.words).unwrap_or_default()
    })
}

/// A word with the forms under which it can be found.
struct Known<'a> {
    word: &'a BankWord,
    term: String,
    /// The term first, then its other names, all folded.
    forms: Vec<String>,
    /// What stands in a Welsh sentence in place of the term, by what comes before it.
    changed: Vec<String>,
}

/// How well something typed fits, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Same,
    Begins,
    PartBegins,
    NearlySame,
    SoundsSame,
    Inside,
}

impl Nation {
    /// The words of this nation, by the alphabet.
    pub fn bank_words(self, words: &Words) -> Vec<BankWord> {
        let mut known: Vec<Known<'_>> = self.known(words);
        known.sort_by(|one, other| one.term.cmp(&other.term));
        known.into_iter().map(|known| known.word.clone()).collect()
    }

    /// One word.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn bank_word(self, id: &str) -> Result<BankWord> {
        let mine = all().iter().find(|word| word.id == id);
        mine.cloned().ok_or_else(|| Problem::NotFound.into())
    }

    /// The words that somebody may mean who types this, the best first.
    pub fn find_words(self, typed: &str, words: &Words) -> Vec<BankWord> {
        let typed = folded(typed);
        if typed.is_empty() {
            return Vec::new();
        }
        let sound = sound_of(&typed);
        let mut found: Vec<(Fit, usize, &BankWord)> = self
            .known(words)
            .iter()
            .filter_map(|known| {
                let fit = known.forms.iter().filter_map(|form| fit(&typed, &sound, form)).min()?;
                Some((fit, known.term.len(), known.word))
            })
            .collect();
        found.sort_by_key(|(fit, length, _)| (*fit, *length));
        let best = found.first().map(|(fit, _, _)| *fit);
        // Where the very word is there, one that only sounds like it is no help.
        let close = |fit: Fit| best.is_none_or(|best| best > Fit::PartBegins || fit <= Fit::NearlySame);
        found.into_iter().filter(|(fit, _, _)| close(*fit)).map(|(_, _, word)| word.clone()).take(MOST).collect()
    }

    /// Where in a text a word stands, in bytes, under whichever of its names.
    pub fn place_of(self, word: &BankWord, text: &str, words: &Words) -> Option<(usize, usize)> {
        let term = words.text(&format!("word-{}", word.id), &[]);
        let lower = text.to_lowercase();
        // A letter that changes its length with its case would move everything after it.
        if lower.len() != text.len() {
            return None;
        }
        let forms = std::iter::once(&term).chain(&word.also).map(|form| form.to_lowercase());
        let mut places = forms.filter_map(|form| lower.find(&form).map(|at| (at, at + form.len())));
        places.find(|(start, end)| {
            let letter = |sign: Option<char>| sign.is_some_and(char::is_alphanumeric);
            let after = lower.get(*end..).unwrap_or_default();
            let ended = !letter(after.chars().next())
                || !letter(after.strip_prefix('s').and_then(|after| after.chars().next()));
            ended && !letter(lower.get(..*start).and_then(|before| before.chars().next_back()))
        })
    }

    /// The words of the bank that stand in a text, in the order in which they come; a longer one hides the shorter
    /// ones in it. In Welsh, each comes with its changed forms among its other names.
    pub fn words_in(self, text: &str, words: &Words) -> Vec<BankWord> {
        // A hearing aid is no hearing.
        let text = format!(" {} ", folded(text)).replace(" hearing aid", " aid");
        let known = self.known(words);
        let mut forms: Vec<(&str, &Known<'_>)> = known.iter().flat_map(Known::met).collect();
        forms.sort_by_key(|(form, _)| std::cmp::Reverse(form.len()));
        let mut taken: Vec<(usize, usize)> = Vec::new();
        let mut found: Vec<(usize, &Known<'_>)> = Vec::new();
        for (form, known) in forms {
            let whole = [format!(" {form} "), format!(" {form}s ")];
            let places =
                whole.iter().flat_map(|form| text.match_indices(form.as_str()).map(|(at, one)| (at, at + one.len())));
            for (start, end) in places {
                if taken.iter().all(|(from, to)| end - 1 <= *from || start >= *to - 1) {
                    taken.push((start, end));
                    found.push((start, known));
                }
            }
        }
        found.sort_by_key(|(at, _)| *at);
        let mut seen = BTreeSet::new();
        found.into_iter().filter(|(_, known)| seen.insert(&known.word.id)).map(|(_, known)| known.as_met()).collect()
    }

    fn known<'a>(self, words: &Words) -> Vec<Known<'a>> {
        let mine = all().iter().filter(|word| word.nations.contains(&self));
        mine.map(|word| {
            let term = folded(&words.text(&format!("word-{}", word.id), &[]));
            let forms = std::iter::once(term.clone()).chain(word.also.iter().map(|name| folded(name))).collect();
            // The forms of a short word are words of their own: "rhan" is "ran" in "o ran".
            let changes = words.language == "cy" && (term.contains(' ') || term.chars().count() > SHORT);
            let changed = if changes { mutated(&term) } else { Vec::new() };
            Known { word, term, forms, changed }
        })
        .collect()
    }
}

impl Known<'_> {
    /// Under which forms it stands in a sentence.
    fn met(&self) -> impl Iterator<Item = (&str, &Self)> {
        self.forms.iter().chain(&self.changed).map(move |form| (form.as_str(), self))
    }

    fn as_met(&self) -> BankWord {
        let mut word = self.word.clone();
        word.also.extend(self.changed.iter().cloned());
        word
    }
}

/// A Welsh word of so many letters or fewer is only met as it is.
const SHORT: usize = 4;
/// No more than this many are shown.
const MOST: usize = 12;
/// So many slips of the pen are forgiven in a word of eight letters or more; one in a shorter one.
const SLIPS: usize = 2;

fn fit(typed: &str, sound: &str, form: &str) -> Option<Fit> {
    if typed == form {
        return Some(Fit::Same);
    }
    if form.starts_with(typed) {
        return Some(Fit::Begins);
    }
    let mut parts = form.split(' ');
    if typed.chars().count() >= 3 && parts.clone().any(|part| part.starts_with(typed)) {
        return Some(Fit::PartBegins);
    }
    if typed.chars().count() < 4 {
        return None;
    }
    let near = |one: &str| {
        let slips = if typed.chars().count() >= 7 { SLIPS } else { 1 };
        strsim::osa_distance(typed, one) <= slips
    };
    if near(form) || parts.clone().any(near) {
        return Some(Fit::NearlySame);
    }
    if sound.len() >= 3 && (sound_of(form) == sound || parts.any(|part| part.len() > 4 && sound_of(part) == sound)) {
        return Some(Fit::SoundsSame);
    }
    form.contains(typed).then_some(Fit::Inside)
}

fn sound_of(text: &str) -> String {
    let letters: String = text.chars().filter(char::is_ascii_alphabetic).collect();
    DoubleMetaphone::new(Some(12)).encode(&letters)
}

/// Small letters and single blanks, without stops and commas.
fn folded(text: &str) -> String {
    let letters = text.chars().map(|letter| if letter.is_alphanumeric() || letter == '\'' { letter } else { ' ' });
    let letters: String = letters.flat_map(char::to_lowercase).collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> Words {
        Words::new("en-GB")
    }

    fn found(nation: Nation, typed: &str) -> Vec<String> {
        nation.find_words(typed, &words()).into_iter().map(|word| word.id).collect()
    }

    #[test]
    fn every_word_has_its_words_and_picture_in_every_language() {
        assert!(all().len() > 110, "{}", all().len());
        let mut ids = BTreeSet::new();
        for language in crate::text::languages() {
            let words = Words::new(language);
            for word in all() {
                ids.insert(&word.id);
                for part in ["", ".means", ".ask"] {
                    let id = format!("word-{}{part}", word.id);
                    assert_ne!(words.text(&id, &[]), id, "{language}");
                }
                assert!(crate::pictures::find(&word.picture, "").is_some(), "{}: {}", word.id, word.picture);
                assert!(!word.nations.is_empty() && !word.groups.is_empty() && !word.source.is_empty(), "{}", word.id);
            }
        }
        assert_eq!(ids.len(), all().len(), "an id stands twice");
    }

    #[test]
    fn each_nation_has_more_than_a_hundred_and_ten() {
        for nation in [Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland] {
            assert!(nation.bank_words(&words()).len() >= 110, "{nation:?}");
        }
    }

    #[test]
    fn what_is_not_sure_says_so() {
        for word in all().iter().filter(|word| word.verified == Verified::NotSure) {
            let means = words().text(&format!("word-{}.means", word.id), &[]);
            assert!(means.ends_with("We are not sure yet. Ask your worker."), "{}: {means}", word.id);
        }
    }

    #[test]
    fn misspelt_words_are_found() {
        for (typed, id) in [
            ("gardian", "childrens-guardian"),
            ("advercate", "advocate"),
            ("advocat", "advocate"),
            ("solister", "solicitor"),
            ("sosial worker", "social-worker"),
            ("asessment", "assessment"),
            ("core grupe", "core-group"),
        ] {
            let found = found(Nation::England, typed);
            assert!(found.iter().take(4).any(|one| one.contains(id)), "{typed}: {found:?}");
        }
        assert!(found(Nation::England, "xqzzy").is_empty() && found(Nation::England, "  ").is_empty());
    }

    #[test]
    fn short_forms_lead_to_the_word() {
        let found = found(Nation::England, "ICPC");
        assert!(!found.is_empty(), "{found:?}");
    }

    #[test]
    fn words_in_a_text_are_found_once_and_the_longer_one_wins() {
        let text = "Your advocate comes to the core group. The core group meets again, with your social worker.";
        let ids: Vec<String> = Nation::England.words_in(text, &words()).into_iter().map(|word| word.id).collect();
        assert_eq!(ids, ["advocate", "core-group", "social-worker"]);
    }

    #[test]
    fn a_welsh_word_is_met_whatever_stands_before_it() {
        let welsh = Words::new("cy");
        let ids = |text: &str| -> Vec<String> {
            Nation::Wales.words_in(text, &welsh).into_iter().map(|word| word.id).collect()
        };
        let social_worker = ["social-worker"];
        assert_eq!(ids("Dyma fy ngweithiwr cymdeithasol."), social_worker);
        assert_eq!(ids("Siaradwch i weithiwr cymdeithasol."), social_worker);
        assert_eq!(ids("Ei heiriolwr, ac asesiad."), ["advocate", "assessment"]);
        let met = Nation::Wales.words_in("Dyma fy ngweithiwr cymdeithasol.", &welsh);
        assert!(met.iter().all(|word| word.also.contains(&"ngweithiwr cymdeithasol".to_owned())), "{met:?}");
    }
}
