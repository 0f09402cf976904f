//! A sentence as its words, and what each word may be a form of, in its language.

use super::{english_words, welsh_words};

/// A language, as far as there are word rules for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// All rules.
    English,
    /// All rules but 10 and 17.
    Welsh,
    /// Only what is the same in every language.
    Other,
}

impl Language {
    /// The language of a BCP 47 tag such as "en-GB".
    pub fn of(tag: &str) -> Language {
        match tag.split('-').next() {
            Some("en") => Language::English,
            Some("cy") => Language::Welsh,
            _ => Language::Other,
        }
    }

    /// A word without what is joined to it: "Sam's" is "Sam", "mae'n" is "mae".
    pub fn bare(self, word: &str) -> &str {
        match self {
            Language::English => english_words::bare(word),
            Language::Welsh => welsh_words::bare(word),
            Language::Other => word,
        }
    }

    /// What a word in small letters may be without its ending, and in Welsh without the change of its first letter.
    fn bases(self, word: &str) -> Vec<String> {
        match self {
            Language::English => english_words::bases(word),
            Language::Welsh => welsh_words::bases(word),
            Language::Other => Vec::new(),
        }
    }
}

/// A sentence, cut in two ways: as it is written between spaces, and word by word.
pub struct Sentence<'a> {
    /// As it is written.
    pub text: &'a str,
    /// What it is written in.
    pub language: Language,
    /// What stands between spaces.
    pub chunks: Vec<&'a str>,
    /// The words and numbers, without signs around them.
    pub words: Vec<Word>,
}

/// One word or number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// As it is written, without what is joined to it, such as "'s".
    pub text: String,
    /// In small letters, with a straight apostrophe and what is joined to it.
    pub whole: String,
    /// In small letters, without what is joined to it.
    pub lower: String,
    /// What it may be a form of, itself among them.
    pub forms: Vec<String>,
    /// A name that is known, or a word with a capital inside the sentence.
    pub name: bool,
}

impl<'a> Sentence<'a> {
    /// Cuts a sentence. `names` are names that may stand anywhere.
    pub fn new(text: &'a str, names: &[&str], language: Language) -> Sentence<'a> {
        let mut words = Vec::new();
        // What follows a colon begins anew, so a capital there says nothing.
        let mut begins = true;
        for chunk in text.split_whitespace().filter(|chunk| !chunk.contains('@')) {
            for part in chunk.split(['-', '/', '–', '—']).filter(|part| part.contains(char::is_alphanumeric)) {
                let mut word = Word::new(part, language);
                let capital = word.text.starts_with(char::is_uppercase) && word.text != "I";
                let known = names.iter().any(|name| name.split_whitespace().any(|name| name == word.text));
                word.name = known || (capital && !begins);
                words.push(word);
                begins = false;
            }
            begins = begins || chunk.ends_with(':');
        }
        Sentence { text, language, chunks: text.split_whitespace().collect(), words }
    }

    /// The words before the one at `at`, at most so many.
    pub fn before(&self, at: usize, most: usize) -> &[Word] {
        self.words.get(at.saturating_sub(most)..at).unwrap_or_default()
    }
}

impl Word {
    fn new(part: &str, language: Language) -> Word {
        let trimmed = part.trim_matches(|sign: char| !sign.is_alphanumeric()).replace('’', "'");
        let text = language.bare(&trimmed).to_owned();
        let lower = text.to_lowercase();
        let mut forms = language.bases(&lower);
        forms.push(lower.clone());
        forms.sort();
        forms.dedup();
        Word { whole: trimmed.to_lowercase(), text, lower, forms, name: false }
    }

    /// What is joined to it: "'s", "'n".
    pub fn joined(&self) -> &str {
        self.whole.strip_prefix(&self.lower).unwrap_or_default()
    }

    /// Whether it is a number or has one in it.
    pub fn is_number(&self) -> bool {
        self.text.contains(|sign: char| sign.is_ascii_digit())
    }

    /// Whether it is `word`, or `word` with an ending.
    pub fn is_form_of(&self, word: &str) -> bool {
        self.forms.iter().any(|form| form == word)
    }
}

/// Words as they are said one after the other, without what is joined to the last.
pub fn said(words: &[Word]) -> String {
    let last = words.len().saturating_sub(1);
    let each = words.iter().enumerate();
    let each =
        each.map(|(at, word)| if at < last { format!("{}{}", word.text, word.joined()) } else { word.text.clone() });
    each.collect::<Vec<_>>().join(" ")
}

/// Whether a word is one of a short list, written with spaces between.
pub fn one_of(list: &str, word: &str) -> bool {
    !word.is_empty() && list.split(' ').any(|one| one == word)
}
