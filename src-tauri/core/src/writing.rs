//! What a worker writes, looked at while they write: the same word rules that hold for the app, as gentle notes. Never
//! on the parent's own words, and nothing is ever held back because of them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::bank::{BankWord, WordGroup};
use crate::easy_words::{self, Finding, Kind};
use crate::error::Result;
use crate::nation::Nation;
use crate::sentences::{Sentence, sentences_of};
use crate::store::Store;
use crate::text::Words;

/// What makes a part of a text hard to read. Words: `writing-<kind>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum WritingKind {
    /// A long sentence; `count` is its number of words.
    Long,
    /// Many sentences in one block; `count` says how many.
    Many,
    /// Two ideas in one sentence.
    TwoIdeas,
    /// A word of the field; `meaning` says what parents know it as.
    BankWord,
    /// A hard word; `easier` can stand in its place as it is.
    Easier,
    /// A word that few people know.
    Unknown,
    /// It does not say who does it.
    WhoDoesIt,
    /// Initials or a short form of a name.
    Initials,
    /// "don't", "it's".
    ShortForm,
    /// "not" twice.
    SaysNoTwice,
    /// A number that is hard to picture, or in letters.
    Number,
    /// A day in numbers.
    Day,
    /// A time without its part of the day.
    Time,
    /// Brackets, dashes and the like.
    Sign,
    /// A question without its sign.
    Question,
    /// A word of blame.
    Blame,
}

/// A gentle note about what somebody writes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct WritingNote {
    /// What makes it hard.
    pub kind: WritingKind,
    /// The hard words, as they were typed.
    pub words: String,
    /// How many words or sentences, for `long` and `many`; else 0.
    pub count: u32,
    /// Words that can stand in their place as they are; empty where only a person can say.
    pub easier: String,
    /// What the words mean in easy words; empty where that is not known.
    pub meaning: String,
    /// Where the hard words begin, in UTF-16 units of the whole text.
    pub start: u32,
    /// Where they end.
    pub end: u32,
}

impl Store {
    /// The names that may stand in a text of this record: the parent, the children, the people.
    ///
    /// # Errors
    /// The record's.
    pub fn names(&self) -> Result<Vec<String>> {
        let people = self.list_people()?.into_iter().map(|person| person.name);
        let children = self.list_children()?.into_iter().map(|child| child.name);
        let all = people.chain(children).chain(std::iter::once(self.find_me()?.name));
        Ok(all.filter(|name| !name.trim().is_empty()).collect())
    }
}

/// Notes on a text that stands in a record of this nation, where these names may be said. In the order of the text.
pub fn notes_on(text: &str, names: &[&str], nation: Nation, words: &Words) -> Vec<WritingNote> {
    let sentences = sentences_of(text);
    let mut notes: Vec<WritingNote> = sentences
        .iter()
        .flat_map(|sentence| {
            let mut notes = bank_notes(sentence, nation, words);
            let found = easy_words::check_knowing(&sentence.text, Kind::Print, &words.language, names);
            let ruled: Vec<WritingNote> = found
                .iter()
                .filter_map(|finding| note_of(finding, sentence))
                // A word that is explained is not said a second time to be unknown.
                .filter(|note| {
                    !notes.iter().any(|known| {
                        known.start <= note.start && note.end <= known.end && note.kind != WritingKind::Long
                    })
                })
                .collect();
            notes.extend(ruled);
            notes
        })
        .collect();
    notes.extend(many(text, &sentences));
    let days: Vec<(u32, u32)> =
        notes.iter().filter(|note| note.kind == WritingKind::Day).map(|note| (note.start, note.end)).collect();
    let in_a_day = |note: &WritingNote| days.iter().any(|(start, end)| *start <= note.start && note.end <= *end);
    notes.retain(|note| note.kind != WritingKind::Sign || !in_a_day(note));
    notes.sort_by_key(|note| (note.start, note.end));
    notes
}

/// More sentences on one line than one can hold in mind.
fn many(text: &str, sentences: &[Sentence]) -> Vec<WritingNote> {
    let mut unit = 0;
    let mut found = Vec::new();
    for line in text.split('\n') {
        let length = units(line);
        let inside = sentences.iter().filter(|one| one.start >= unit && one.end <= unit + length);
        let count = u32::try_from(inside.count()).unwrap_or(u32::MAX);
        if count > easy_words::MOST_SENTENCES {
            let (start, end) = (unit, unit + length);
            found.push(WritingNote { count, ..note(WritingKind::Many, line, start, end) });
        }
        unit += length + 1;
    }
    found
}

/// The words of the field that stand in a sentence. Who somebody is, everybody learns first: those are no hard words.
fn bank_notes(sentence: &Sentence, nation: Nation, words: &Words) -> Vec<WritingNote> {
    let hard = |word: &BankWord| word.groups.first() != Some(&WordGroup::People);
    let found = nation.words_in(&sentence.text, words).into_iter().filter(hard);
    found
        .filter_map(|word| {
            let (from, to) = nation.place_of(&word, &sentence.text, words)?;
            let said = sentence.text.get(from..to)?;
            let (start, end) = placed(sentence, from, said);
            let meaning = words.text(&format!("word-{}.means", word.id), &[]);
            Some(WritingNote { meaning, ..note(WritingKind::BankWord, said, start, end) })
        })
        .collect()
}

fn note_of(finding: &Finding, sentence: &Sentence) -> Option<WritingNote> {
    let kind = kind_of(finding)?;
    // Words that were joined by a dash or stand around a comma are not found again as one: then it is the sentence.
    let (at, said) = place_of(&finding.words, &sentence.text).unwrap_or((0, &sentence.text));
    let (start, end) = placed(sentence, at, said);
    // A word with a capital at the beginning may well be a name that nobody has put in.
    if kind == WritingKind::Unknown && said.starts_with(char::is_uppercase) {
        return None;
    }
    let plain = if is_plain(&finding.say) { finding.say.clone() } else { String::new() };
    let found = note(kind, said, start, end);
    Some(match kind {
        WritingKind::Long => {
            let count = sentence.text.split_whitespace().filter(|chunk| chunk.contains(char::is_alphanumeric)).count();
            WritingNote { count: u32::try_from(count).unwrap_or(u32::MAX), ..found }
        }
        // With an ending, the easy words may not fit: they are told, and a person puts them in.
        WritingKind::Easier if !finding.fits => WritingNote { kind: WritingKind::BankWord, meaning: plain, ..found },
        WritingKind::Easier => WritingNote { easier: plain, ..found },
        _ => found,
    })
}

/// Where words stand in a text, as they were typed there: whole words first, and with either apostrophe.
fn place_of<'a>(words: &str, text: &'a str) -> Option<(usize, &'a str)> {
    let (lower, words) = (text.to_lowercase(), words.to_lowercase());
    let letter = |sign: Option<char>| sign.is_some_and(char::is_alphanumeric);
    let is_whole = |(at, said): &(usize, &str)| {
        let (before, after) = (lower.get(..*at).unwrap_or_default(), lower.get(at + said.len()..).unwrap_or_default());
        !letter(before.chars().next_back()) && !letter(after.chars().next())
    };
    // A letter that changes its length with its case would move everything after it.
    let (at, said) =
        [words.replace('\'', "’"), words].iter().filter(|_| lower.len() == text.len()).find_map(|words| {
            let mut places = lower.match_indices(words.as_str());
            places.find(is_whole).or_else(|| lower.match_indices(words.as_str()).next())
        })?;
    text.get(at..at + said.len()).map(|said| (at, said))
}

fn kind_of(finding: &Finding) -> Option<WritingKind> {
    let replaced = is_plain(&finding.say);
    Some(match finding.rule {
        2 => WritingKind::Long,
        4 => WritingKind::TwoIdeas,
        5 | 9 | 11 if replaced => WritingKind::Easier,
        5 | 11 => WritingKind::Unknown,
        // A plan says what somebody will do: that rule is for the words of the app.
        7 if ["will", "shall"].contains(&finding.words.to_lowercase().as_str()) => return None,
        7 => WritingKind::WhoDoesIt,
        8 => WritingKind::Initials,
        9 if !finding.say.is_empty() => WritingKind::Unknown,
        // The one is a word, the other the whole sentence.
        9 if finding.words.contains('\'') && !finding.words.contains(' ') => WritingKind::ShortForm,
        9 => WritingKind::SaysNoTwice,
        12 => WritingKind::Number,
        13 => WritingKind::Day,
        14 => WritingKind::Time,
        16 if finding.words.chars().count() > 3 => WritingKind::Question,
        16 => WritingKind::Sign,
        39 => WritingKind::Blame,
        _ => return None,
    })
}

/// Whether it can stand in a sentence, and is not advice such as "say what you do" or a choice of two.
fn is_plain(say: &str) -> bool {
    let advice = ["say ", "leave it", "use ", "name ", "dywedwch ", "peidiwch "];
    let advice = advice.iter().any(|begins| say.starts_with(begins));
    let choice = [",", "\"", "“", " or ", " neu "].iter().any(|sign| say.contains(sign));
    !say.is_empty() && !advice && !choice
}

fn note(kind: WritingKind, words: &str, start: u32, end: u32) -> WritingNote {
    WritingNote { kind, words: words.to_owned(), count: 0, easier: String::new(), meaning: String::new(), start, end }
}

/// Where in the whole text something stands that begins at this byte of a sentence.
fn placed(sentence: &Sentence, at: usize, said: &str) -> (u32, u32) {
    let start = sentence.start + units(sentence.text.get(..at).unwrap_or_default());
    (start, start + units(said))
}

fn units(text: &str) -> u32 {
    u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use WritingKind::{BankWord as Bank, Blame, Day, Easier, Initials, Long, Many, ShortForm, TwoIdeas, WhoDoesIt};

    const NAMES: [&str; 6] = ["Priya", "Sam", "Leo", "Alex", "Ben", "Zoë"];

    fn notes(text: &str) -> Vec<WritingNote> {
        notes_on(text, &NAMES, Nation::England, &Words::new("en-GB"))
    }

    fn kinds(text: &str) -> Vec<WritingKind> {
        notes(text).into_iter().map(|note| note.kind).collect()
    }

    #[test]
    fn easy_words_get_no_note() {
        for text in ["", "Priya comes on Tuesday.", "Sam reads to Leo each night.\nLeo likes it."] {
            assert_eq!(notes(text), [], "{text}");
        }
    }

    #[test]
    fn a_word_of_the_field_says_what_parents_know_it_as_and_where_it_stands() {
        let text = "Zoë 😀 comes. Sam wants an assessment soon.";
        let note = &notes(text)[0];
        assert_eq!((note.kind, note.words.as_str()), (Bank, "assessment"));
        assert_eq!(note.meaning, "Finding out what goes well and what help you need.");
        let units: Vec<u16> = text.encode_utf16().collect();
        let said = &units[note.start as usize..note.end as usize];
        assert_eq!(String::from_utf16(said).unwrap(), "assessment");
    }

    #[test]
    fn a_long_sentence_says_how_long_it_is() {
        let long = notes("Sam and Leo go to the big park near the school every day after lunch with Alex and Ben.");
        let note = long.iter().find(|note| note.kind == Long).unwrap();
        assert_eq!(note.count, 19);
        let many = notes("Sam reads. Leo plays. Alex cooks. Ben rings.");
        assert_eq!((many[0].kind, many[0].count), (Many, 4));
    }

    #[test]
    fn easier_words_are_offered_only_where_they_fit() {
        let note = &notes("Sam can purchase milk.")[0];
        assert_eq!((note.kind, note.easier.as_str()), (Easier, "buy"));
        let note = &notes("Sam purchased milk.")[0];
        assert_eq!((note.kind, note.easier.as_str(), note.meaning.as_str()), (Bank, "", "buy"));
    }

    #[test]
    fn each_kind_of_hard_words_is_known() {
        assert_eq!(kinds("Sam failed."), [Blame]);
        assert_eq!(kinds("It is 14/7."), [Day]);
        assert_eq!(kinds("Ask the CPN."), [Initials]);
        assert!(kinds("Sam doesn't cook.").contains(&ShortForm));
        assert!(kinds("Leo was seen at home.").contains(&WhoDoesIt));
        assert_eq!(kinds("Ben will ring."), []);
        assert!(kinds("Sam cooks although it is late.").contains(&TwoIdeas));
    }

    #[test]
    fn a_worker_who_types_welsh_gets_the_welsh_rules() {
        let words = Words::new("cy");
        let welsh = |text: &str| notes_on(text, &NAMES, Nation::Wales, &words);
        let kinds = |text: &str| welsh(text).into_iter().map(|note| note.kind).collect::<Vec<_>>();
        assert_eq!(welsh("Mae Priya yn dod ddydd Mawrth. Mae hi'n helpu gyda fy nghynllun."), []);
        let note = &welsh("Zoë 😀 sy’n dod. Rydym yn helpu Sam.")[0];
        assert_eq!((note.kind, note.words.as_str(), note.easier.as_str()), (Easier, "Rydym", "rydyn ni"));
        assert_eq!((note.start, note.end), (17, 22));
        // The slot may want another first letter, or it is said already: it is told, and a person puts it in.
        let note = &welsh("Mae’r cyngor eisiau sicrhau hyn.")[0];
        assert_eq!((note.kind, note.easier.as_str(), note.meaning.as_str()), (Bank, "", "gwneud yn siŵr"));
        assert_eq!(welsh("Rydym ni’n helpu Sam.")[0].easier, "");
        assert_eq!(welsh("Rhaid rhoi’r gorau i hyn.")[0].words, "rhoi’r gorau");
        assert_eq!(welsh("Mae’n hwyr iddyn hwy.")[0].start, 17);
        assert_eq!(kinds("Methodd Sam."), [Blame]);
        assert_eq!(kinds("Mae'r llythyr wedi'i anfon."), [WhoDoesIt]);
        assert_eq!(kinds("Dydy hyn ddim heb reswm, mae'n dda."), [WritingKind::SaysNoTwice]);
        assert_eq!(kinds("Mae hi'n dod ar 14eg Gorffennaf."), [Day]);
        assert_eq!(kinds("Mae'r pediatregydd yn dod."), [WritingKind::Unknown]);
    }
}
