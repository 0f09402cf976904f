//! A sentence as its words, and a word without its endings.

/// A sentence, cut in two ways: as it is written between spaces, and word by word.
pub struct Sentence<'a> {
    /// As it is written.
    pub text: &'a str,
    /// What stands between spaces.
    pub chunks: Vec<&'a str>,
    /// The words and numbers, without signs around them.
    pub words: Vec<Word>,
}

/// One word or number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// As it is written, without "'s".
    pub text: String,
    /// In small letters, with a straight apostrophe and its "'s".
    pub whole: String,
    /// In small letters, without "'s".
    pub lower: String,
    /// A name that is known, or a word with a capital inside the sentence.
    pub name: bool,
}

impl<'a> Sentence<'a> {
    /// Cuts a sentence. `names` are names that may stand anywhere.
    pub fn new(text: &'a str, names: &[&str]) -> Sentence<'a> {
        let mut words = Vec::new();
        // What follows a colon begins anew, so a capital there says nothing.
        let mut begins = true;
        for chunk in text.split_whitespace().filter(|chunk| !chunk.contains('@')) {
            for part in chunk.split(['-', '/', '–', '—']).filter(|part| part.contains(char::is_alphanumeric)) {
                let mut word = Word::new(part);
                let capital = word.text.starts_with(char::is_uppercase) && word.text != "I";
                let known = names.iter().any(|name| name.split_whitespace().any(|name| name == word.text));
                word.name = known || (capital && !begins);
                words.push(word);
                begins = false;
            }
            begins = begins || chunk.ends_with(':');
        }
        Sentence { text, chunks: text.split_whitespace().collect(), words }
    }
}

impl Word {
    fn new(part: &str) -> Word {
        let trimmed = part.trim_matches(|sign: char| !sign.is_alphanumeric()).replace('’', "'");
        let text = trimmed.strip_suffix("'s").unwrap_or(&trimmed).to_owned();
        Word { whole: trimmed.to_lowercase(), lower: text.to_lowercase(), text, name: false }
    }

    /// Whether it is a number or has one in it.
    pub fn is_number(&self) -> bool {
        self.text.contains(|sign: char| sign.is_ascii_digit())
    }

    /// Whether it is `word`, or `word` with an ending.
    pub fn is_form_of(&self, word: &str) -> bool {
        self.lower == word || bases(&self.lower).iter().any(|base| base == word)
    }
}

const ENDINGS: [&str; 7] = ["ed", "ing", "ings", "er", "ers", "est", "ly"];

/// What a word may be without its ending: "stopped" gives "stopp", "stoppe" and "stop".
pub fn bases(word: &str) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(stem) = word.strip_suffix('s').filter(|stem| stem.len() > 1 && !stem.ends_with('s')) {
        found.push(stem.to_owned());
        if let Some(stem) = stem.strip_suffix('e') {
            found.extend(stems(stem));
        }
    }
    for stem in ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending)).filter(|stem| stem.len() > 1) {
        found.extend(stems(stem));
    }
    if let Some(stem) = word.strip_suffix("ly") {
        found.push(format!("{stem}le"));
    }
    found
}

/// A stem as it is, with "e", with "y" for "i", and with one letter of a double.
fn stems(stem: &str) -> Vec<String> {
    let mut found = vec![stem.to_owned(), format!("{stem}e")];
    if let Some(short) = stem.strip_suffix('i') {
        found.push(format!("{short}y"));
    }
    let mut last = stem.chars().rev();
    let (end, before) = (last.next(), last.next());
    if end == before && end.is_some_and(|end| !"aeiou".contains(end)) {
        found.push(last.rev().chain(end).collect());
    }
    found
}

/// Whether a word is one of a short list, written with spaces between.
pub fn one_of(list: &str, word: &str) -> bool {
    !word.is_empty() && list.split(' ').any(|one| one == word)
}
