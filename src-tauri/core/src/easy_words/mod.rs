//! The word rules of easy read, as far as a machine can judge them: for every message of the program, for every
//! print, and for what a worker types. Each finding names the rule, the words and a way to mend them.
//!
//! The numbers are those of the specification: 2 length, 3 sentences in a block, 4 one idea, 5 known words, 7 who
//! does it, 8 initials, 9 plain phrases, 11 one word for one thing, 12 numbers, 13 days, 14 times, 16 signs,
//! 39 blame and machines; 17, two measures of a whole document, is in `readability`, for English. English words are in
//! `assets/words`, those of a second language in a folder there. A language without a folder is judged only by its
//! length, ideas, digits and signs.
//!
//! To add a language: its lists, a file for its words, its sentences and its numbers, and a line for it wherever
//! `Language` stands.

mod english;
mod english_numbers;
mod english_words;
mod list;
mod numbers;
mod readability;
mod shape;
#[cfg(test)]
mod tests;
mod welsh;
mod welsh_numbers;
#[cfg(test)]
mod welsh_tests;
mod welsh_words;
mod words;

use crate::sentences::sentences_of;
pub(crate) use list::is_common;
pub use list::{OurWord, our_words};
pub use readability::Readability;
pub(crate) use welsh_words::mutated;
pub use words::Language;
use words::Sentence;

/// Where the text stands. Paper has room for longer sentences, a button or a heading for fewer words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Sentences on a screen.
    Screen,
    /// Sentences on paper.
    Print,
    /// A button, a heading or a name.
    Label,
}

impl Kind {
    /// The most words that a sentence may have. Welsh takes a few more to say the same.
    pub fn longest(self, language: Language) -> usize {
        let english = match self {
            Kind::Screen => 10,
            Kind::Print => 12,
            Kind::Label => 8,
        };
        if language == Language::Welsh { english + 2 } else { english }
    }
}

/// Something that is hard to read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The number of the rule.
    pub rule: u8,
    /// The words that are hard.
    pub words: String,
    /// A way to mend it.
    pub mend: String,
    /// Easy words that can stand in the place of the hard ones; empty where only a person can say.
    pub say: String,
    /// Whether those fit as they are: the hard ones have no ending of their own.
    pub fits: bool,
}

impl Finding {
    /// A finding that only a person can mend.
    pub fn new(rule: u8, words: &str, mend: &str) -> Finding {
        Finding { rule, words: words.trim().to_owned(), mend: mend.to_owned(), say: String::new(), fits: false }
    }
}

/// The most sentences that a block may have.
pub const MOST_SENTENCES: u32 = 3;

/// What is hard to read in a text of our own.
pub fn check(text: &str, kind: Kind, language: &str) -> Vec<Finding> {
    check_knowing(text, kind, language, &[])
}

/// The same for a text in which these names may stand, such as those of My people.
pub fn check_knowing(text: &str, kind: Kind, language: &str, names: &[&str]) -> Vec<Finding> {
    let (language, mut found) = (Language::of(language), Vec::new());
    for line in text.lines() {
        let sentences = sentences_of(line);
        if sentences.len() > MOST_SENTENCES as usize {
            found.push(Finding::new(3, line, "Make 2 blocks of it: 3 sentences at most in each."));
        }
        for sentence in &sentences {
            let sentence = Sentence::new(&sentence.text, names, language);
            shape::check(&sentence, kind, &mut found);
            numbers::check(&sentence, &mut found);
            check_words(&sentence, &mut found);
        }
    }
    found.sort();
    found.dedup();
    found
}

/// What needs the words of a language.
fn check_words(sentence: &Sentence<'_>, found: &mut Vec<Finding>) {
    match sentence.language {
        Language::English => {
            english::check(sentence, found);
            english_numbers::check(sentence, found);
        }
        Language::Welsh => {
            welsh::check(sentence, found);
            welsh_numbers::check(sentence, found);
        }
        Language::Other => return,
    }
    list::check(sentence, found);
}
