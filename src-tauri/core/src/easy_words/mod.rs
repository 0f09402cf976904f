//! The word rules of easy read, as far as a machine can judge them: for every message of the program, for every
//! print, and for what a worker types. Each finding names the rule, the words and a way to mend them.
//!
//! The numbers are those of the specification: 2 length, 3 sentences in a block, 4 one idea, 5 known words, 7 who
//! does it, 8 initials, 9 plain phrases, 11 one word for one thing, 12 numbers, 13 days, 14 times, 16 signs,
//! 39 blame and machines; 17, two measures of a whole document, is in `readability`. The words themselves are in
//! `assets/words`. They are English: of another language only the length, the ideas, the numbers and the signs are
//! judged.

mod grammar;
mod list;
mod numbers;
mod readability;
#[cfg(test)]
mod tests;
mod words;

use crate::sentences::sentences_of;
pub use list::{OurWord, our_words};
pub use readability::Readability;
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
    /// The most words that a sentence may have.
    pub fn longest(self) -> usize {
        match self {
            Kind::Screen => 10,
            Kind::Print => 12,
            Kind::Label => 8,
        }
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
}

impl Finding {
    fn new(rule: u8, words: &str, mend: &str) -> Finding {
        Finding { rule, words: words.trim().to_owned(), mend: mend.to_owned() }
    }
}

/// The most sentences that a block may have.
const MOST_SENTENCES: usize = 3;

/// What is hard to read in a text of our own.
pub fn check(text: &str, kind: Kind, language: &str) -> Vec<Finding> {
    check_knowing(text, kind, language, &[])
}

/// The same for a text in which these names may stand, such as those of My people.
pub fn check_knowing(text: &str, kind: Kind, language: &str, names: &[&str]) -> Vec<Finding> {
    let mut found = Vec::new();
    for line in text.lines() {
        let sentences = sentences_of(line);
        if sentences.len() > MOST_SENTENCES {
            found.push(Finding::new(3, line, "Make 2 blocks of it: 3 sentences at most in each."));
        }
        for sentence in &sentences {
            let sentence = Sentence::new(&sentence.text, names);
            shape(&sentence, kind, &mut found);
            numbers::check(&sentence, &mut found);
            if language.starts_with("en") {
                grammar::check(&sentence, &mut found);
                numbers::check_english(&sentence, &mut found);
                list::check(&sentence, &mut found);
            }
        }
    }
    found.sort();
    found.dedup();
    found
}

/// Length, ideas and signs: these are the same in every language.
fn shape(sentence: &Sentence<'_>, kind: Kind, found: &mut Vec<Finding>) {
    let length = sentence.chunks.iter().filter(|chunk| chunk.contains(char::is_alphanumeric)).count();
    if length > kind.longest() {
        let mend = format!("It has {length} words. Make 2 sentences, or say less: {} at most.", kind.longest());
        found.push(Finding::new(2, sentence.text, &mend));
    }
    if commas(sentence) > 1 {
        found.push(Finding::new(4, sentence.text, "It has more than 1 comma. Say 1 idea, then the next."));
    }
    let signs = [';', '(', ')', '–', '—', '&', '/', '…', '"', '“', '”'];
    for sign in signs.into_iter().filter(|sign| sentence.text.contains(*sign)) {
        found.push(Finding::new(16, &sign.to_string(), "Use words, a full stop, or a new sentence."));
    }
    if sentence.text.contains("...") {
        found.push(Finding::new(16, "...", "Finish the sentence."));
    }
}

/// How many commas there are, but those between names: "Alex, Ben and Grace" is one idea.
fn commas(sentence: &Sentence<'_>) -> usize {
    let capital = |chunk: &&str| chunk.starts_with(char::is_uppercase);
    let pairs = sentence.chunks.iter().zip(sentence.chunks.iter().skip(1));
    pairs.filter(|(chunk, next)| chunk.ends_with(',') && !(capital(chunk) && capital(next))).count()
}
