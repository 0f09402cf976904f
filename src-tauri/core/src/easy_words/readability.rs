//! Two measures of a whole text, for English only: a tripwire. What goes over it is looked at by a person, and not
//! written anew to please a sum. The word rules above say what to mend; these say only that something has crept in.

use super::list::is_known;
use super::words::{Language, Sentence, Word, one_of};
use crate::sentences::sentences_of;

/// What the measures are made from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Readability {
    /// Sentences. A line without a full stop is one too.
    pub sentences: usize,
    /// Words and numbers.
    pub words: usize,
    /// Syllables of all words. A number has one for each digit.
    pub syllables: usize,
    /// Words that are no names, no numbers, and neither in `common.txt` nor in `ours.txt`.
    pub hard: usize,
}

impl Readability {
    /// The most that Flesch-Kincaid may say of a whole document.
    pub const HIGHEST_GRADE: f64 = 4.0;
    /// The most that Dale-Chall may say of a whole document.
    pub const HIGHEST_DALE_CHALL: f64 = 6.9;

    /// Counts a text in which these names may stand.
    pub fn of(text: &str, names: &[&str]) -> Readability {
        let mut all = Readability::default();
        for sentence in text.lines().flat_map(sentences_of) {
            let sentence = Sentence::new(&sentence.text, names, Language::English);
            if sentence.words.is_empty() {
                continue;
            }
            all.sentences += 1;
            all.words += sentence.words.len();
            all.syllables += sentence.words.iter().map(|word| syllables(&word.whole)).sum::<usize>();
            all.hard += sentence.words.iter().filter(|word| is_hard(word)).count();
        }
        all
    }

    /// Flesch-Kincaid: the school year in the United States whose children can read it.
    pub fn grade(&self) -> f64 {
        0.39 * share(self.words, self.sentences) + 11.8 * share(self.syllables, self.words) - 15.59
    }

    /// Dale-Chall, with our lists in place of its own. 4.9 and less is a text for 9-year-olds.
    pub fn dale_chall(&self) -> f64 {
        let hard = 100.0 * share(self.hard, self.words);
        let more = if hard > 5.0 { 3.6365 } else { 0.0 };
        0.1579 * hard + 0.0496 * share(self.words, self.sentences) + more
    }
}

fn share(part: usize, whole: usize) -> f64 {
    part as f64 / whole.max(1) as f64
}

fn is_hard(word: &Word) -> bool {
    !word.name && !word.is_number() && !is_known(word, Language::English)
}

/// Said otherwise than they are written, and common enough to count: with two and with three syllables.
const TWO: &str = "every hundred quiet someone something somewhere sometimes wednesday";
const THREE: &str = "area everyone everything idea somebody";

/// How many syllables a word has: its groups of vowels, but for an "e" that nobody says. Good for sums over many
/// words, not for one.
fn syllables(word: &str) -> usize {
    let digits = word.chars().filter(char::is_ascii_digit).count();
    if digits > 0 {
        return digits;
    }
    if one_of(TWO, word) {
        return 2;
    }
    if one_of(THREE, word) {
        return 3;
    }
    let said = word.strip_suffix("'s").unwrap_or(word);
    let more = usize::from(is_apart(said, "ing")) + usize::from(parts_in_two(said));
    (groups(without_silent_end(said)) + more).max(1)
}

fn is_vowel(letter: char) -> bool {
    "aeiouyàáâäèéêëìíîïòóôöùúûüŵŷ".contains(letter)
}

/// Runs of vowels. A "y" that begins a word is none.
fn groups(word: &str) -> usize {
    let begins = word.chars().take_while(|letter| *letter == 'y').map(char::len_utf8).sum();
    let word = word.get(begins..).unwrap_or_default();
    word.split(|letter| !is_vowel(letter)).filter(|run| !run.is_empty()).count()
}

/// "make", "makes" and "asked" end in an "e" that is not said; "table", "houses" and "wanted" in one that is.
fn without_silent_end(word: &str) -> &str {
    let said =
        |stem: &str| ends_in_le(stem) || ["s", "x", "z", "c", "g", "ch", "sh"].iter().any(|end| stem.ends_with(end));
    if let Some(stem) = word.strip_suffix("es") {
        return if said(stem) { word } else { stem };
    }
    if let Some(stem) = word.strip_suffix("ed") {
        return if stem.ends_with(['t', 'd', 'e']) || ends_in_le(stem) { word } else { stem };
    }
    match word.strip_suffix('e') {
        Some(stem) if !ends_in_le(stem) => stem,
        _ => word,
    }
}

/// A consonant and an "l", as in "table" and "bottles".
fn ends_in_le(stem: &str) -> bool {
    let before = stem.strip_suffix('l').and_then(|rest| rest.chars().next_back());
    before.is_some_and(|letter| letter.is_alphabetic() && !is_vowel(letter) && letter != 'l')
}

/// Whether an ending stands after a vowel, as in "going".
fn is_apart(word: &str, ending: &str) -> bool {
    word.strip_suffix(ending).is_some_and(|stem| stem.ends_with(is_vowel))
}

/// "diary", "radio" and "usual" have two vowels together that are said apart; "social" and "question" do not.
fn parts_in_two(word: &str) -> bool {
    let apart = |pair: &str, together: &[char]| {
        word.split_once(pair).is_some_and(|(before, _)| !before.is_empty() && !before.ends_with(together))
    };
    apart("ia", &['c', 't', 's']) || apart("io", &['t', 's', 'c', 'g', 'l']) || apart("ua", &['q', 'g'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_counted_as_they_are_said() {
        let words = [
            (1, "the I be make makes asked helps need shoes goes does yes lives clothes tried bring whole red"),
            (2, "baby people table bottles houses wanted changes bedtime tuesday worried agreed going playing social"),
            (2, "question language quiet someone minute july 14"),
            (3, "advocate nursery visitor understand appointment usual diary radio serious medicine"),
            (4, "january february independent 2026 0161"),
            (6, "intermediary"),
        ];
        for (count, word) in words.iter().flat_map(|(count, list)| list.split(' ').map(move |word| (count, word))) {
            assert_eq!(syllables(word), *count, "{word}");
        }
        assert_eq!((syllables(""), syllables("ŵyl"), syllables("sam's")), (1, 1, 1));
    }

    #[test]
    fn names_and_numbers_are_not_hard_and_a_line_is_a_sentence() {
        let text = "Priya rings on Tuesday.\nRing 0161 496 0000\n\nThe paediatrician comes.";
        let found = Readability::of(text, &["Priya"]);
        assert_eq!((found.sentences, found.words, found.hard), (3, 11, 1));
        assert_eq!(Readability::of(" \n . ", &[]), Readability::default());
        assert!(Readability::default().grade().is_finite() && Readability::default().dale_chall() < f64::EPSILON);
    }

    #[test]
    fn the_sums_are_those_that_were_published() {
        let text = Readability { sentences: 10, words: 100, syllables: 130, hard: 4 };
        assert!((text.grade() - 3.65).abs() < 0.001, "{}", text.grade());
        assert!((text.dale_chall() - 1.1276).abs() < 0.001, "{}", text.dale_chall());
        let harder = Readability { hard: 10, ..text };
        assert!((harder.dale_chall() - 5.7115).abs() < 0.001, "{}", harder.dale_chall());
    }

    #[test]
    fn a_text_of_the_services_trips_both_and_ours_trips_none() {
        let theirs = "The multidisciplinary safeguarding professionals facilitated a comprehensive parenting capacity \
            assessment, notwithstanding the paediatrician's considerable reservations regarding attachment.";
        let theirs = Readability::of(theirs, &[]);
        assert!(theirs.grade() > Readability::HIGHEST_GRADE && theirs.dale_chall() > Readability::HIGHEST_DALE_CHALL);
        let ours =
            Readability::of("I sing to Leo when he is upset. He calms down. I want help with letters.", &["Leo"]);
        assert!(ours.grade() < Readability::HIGHEST_GRADE && ours.dale_chall() < Readability::HIGHEST_DALE_CHALL);
    }
}
