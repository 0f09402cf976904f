//! What is judged in the same way in every language: length, ideas, signs; and initials, where a language says what
//! it cuts short.

use super::list::is_name;
use super::words::{Language, Sentence, Word, one_of};
use super::{Finding, Kind};

/// Rules 2, 4 and 16, as far as no words are needed for them.
pub fn check(sentence: &Sentence<'_>, kind: Kind, found: &mut Vec<Finding>) {
    let length = sentence.chunks.iter().filter(|chunk| chunk.contains(char::is_alphanumeric)).count();
    let longest = kind.longest(sentence.language);
    if length > longest {
        let mend = format!("It has {length} words. Make 2 sentences, or say less: {longest} at most.");
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

/// How many commas there are, but those between names: "Alex, Ben and Grace" is one idea, and "dydd Llun, dydd Gwener".
fn commas(sentence: &Sentence<'_>) -> usize {
    let capital = |chunk: &str| chunk.starts_with(char::is_uppercase);
    let name = |chunk: &str| capital(chunk) || (sentence.language == Language::Welsh && chunk == "dydd");
    let pairs = sentence.chunks.iter().zip(sentence.chunks.iter().skip(1));
    pairs.filter(|(chunk, next)| chunk.ends_with(',') && !(capital(chunk) && name(next))).count()
}

/// Rule 8. `cut_short` are words such as "etc".
pub fn initials(sentence: &Sentence<'_>, cut_short: &str, found: &mut Vec<Finding>) {
    for word in &sentence.words {
        let capitals = word.text.chars().filter(|sign| sign.is_uppercase()).count();
        let letters = word.text.chars().filter(|sign| sign.is_alphabetic()).count();
        let shortened = capitals > 1 && capitals == letters && !is_name(word, sentence.language);
        if shortened || is_section(word) || one_of(cut_short, &word.whole) {
            found.push(Finding::new(8, &word.text, "Say the whole name."));
        }
    }
}

/// "s17": a part of a law.
fn is_section(word: &Word) -> bool {
    let rest = word.lower.strip_prefix('s');
    rest.is_some_and(|rest| !rest.is_empty() && rest.chars().all(|sign| sign.is_ascii_digit()))
}

/// Rule 4: what joins a second idea to the first.
pub fn two_ideas(words: &str) -> Finding {
    Finding::new(4, words, "Make 2 sentences of it.")
}

/// Rule 9: "not" twice.
pub fn no_twice(sentence: &Sentence<'_>) -> Finding {
    Finding::new(9, sentence.text, "It says no twice. Say what is so.")
}

/// Rule 16: a sentence that asks without saying so.
pub fn question(sentence: &Sentence<'_>) -> Finding {
    Finding::new(16, sentence.text, "End a question with \"?\".")
}

/// Whether it ends as a question or a heading before a list does.
pub fn ends_asking(sentence: &Sentence<'_>) -> bool {
    sentence.text.trim_end().ends_with(['?', ':'])
}
