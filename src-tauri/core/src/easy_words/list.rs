//! Known words, names, and words not to say, from `assets/words`.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use super::Finding;
use super::words::{Sentence, Word, bases};

const COMMON: &str = include_str!("../../../../assets/words/common.txt");
const OURS: &str = include_str!("../../../../assets/words/ours.txt");
const NAMES: &str = include_str!("../../../../assets/words/names.txt");
const INSTEAD: &str = include_str!("../../../../assets/words/instead.txt");

/// A word of our own, or of the field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OurWord {
    /// The word, or a few that belong together.
    pub word: &'static str,
    /// What it means, in at most 12 easy words.
    pub meaning: &'static str,
    /// Id of its picture.
    pub picture: &'static str,
}

/// A word or phrase not to say.
struct Instead {
    rule: u8,
    words: Vec<&'static str>,
    say: &'static str,
}

/// All that is known, and where a phrase begins.
struct Lists {
    known: HashSet<&'static str>,
    names: HashSet<&'static str>,
    ours: Vec<OurWord>,
    phrases: Vec<Vec<&'static str>>,
    phrases_from: HashMap<&'static str, Vec<usize>>,
    instead: Vec<Instead>,
    instead_from: HashMap<&'static str, Vec<usize>>,
}

/// The words of our own, each with its meaning and its picture.
pub fn our_words() -> &'static [OurWord] {
    &lists().ours
}

/// Whether a word is one that everybody knows, or one of ours.
pub fn is_known(word: &Word) -> bool {
    let lists = lists();
    let listed = |word: &str| lists.known.contains(word);
    listed(&word.lower)
        || lists.names.contains(word.text.as_str())
        || bases(&word.lower).iter().any(|base| listed(base))
}

/// Whether it is written like a name that is known.
pub fn is_name(text: &str) -> bool {
    lists().names.contains(text)
}

/// Rule 5, and the words not to say.
pub fn check(sentence: &Sentence<'_>, found: &mut Vec<Finding>) {
    let lists = lists();
    let words = &sentence.words;
    let mut settled = vec![false; words.len()];
    for at in 0..words.len() {
        for one in starting(words, at, &lists.instead_from).filter_map(|one| lists.instead.get(one)) {
            if let Some(said) = matching(words, at, &one.words) {
                found.push(Finding::new(one.rule, &said, &format!("Say this: {}.", one.say)));
                settled.iter_mut().skip(at).take(one.words.len()).for_each(|settled| *settled = true);
            }
        }
        for phrase in starting(words, at, &lists.phrases_from).filter_map(|one| lists.phrases.get(one)) {
            if matching(words, at, phrase).is_some() {
                settled.iter_mut().skip(at).take(phrase.len()).for_each(|settled| *settled = true);
            }
        }
    }
    for (word, settled) in words.iter().zip(settled) {
        if !settled && !word.name && !word.is_number() && !is_known(word) {
            let mend = "Say it with a common word, or add it to assets/words/ours.txt with a meaning and a picture.";
            found.push(Finding::new(5, &word.text, mend));
        }
    }
}

/// The entries that may begin with the word at `at`, whatever its ending.
fn starting<'a>(
    words: &[Word],
    at: usize,
    from: &'a HashMap<&'static str, Vec<usize>>,
) -> impl Iterator<Item = usize> + use<'a> {
    let lower = words.get(at).map(|word| word.lower.clone()).unwrap_or_default();
    let mut forms = bases(&lower);
    forms.push(lower);
    forms.sort();
    forms.dedup();
    forms.into_iter().filter_map(|form| from.get(form.as_str())).flatten().copied()
}

/// The words from `at` on as they are said, when they are those of the phrase.
fn matching(words: &[Word], at: usize, phrase: &[&str]) -> Option<String> {
    let said = words.get(at..at + phrase.len())?;
    let same = said.iter().zip(phrase).all(|(word, part)| word.is_form_of(part));
    same.then(|| said.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" "))
}

fn lists() -> &'static Lists {
    static LISTS: OnceLock<Lists> = OnceLock::new();
    LISTS.get_or_init(|| {
        let ours: Vec<OurWord> = lines(OURS).filter_map(our_word).collect();
        let instead: Vec<Instead> = lines(INSTEAD).filter_map(instead).collect();
        let mut known: HashSet<&str> = lines(COMMON).flat_map(str::split_whitespace).collect();
        known.extend(ours.iter().map(|our| our.word).filter(|word| !word.contains([' ', '-'])));
        let phrases: Vec<Vec<&str>> =
            ours.iter().filter(|our| our.word.contains([' ', '-'])).map(|our| parts(our.word)).collect();
        Lists {
            names: lines(NAMES).flat_map(str::split_whitespace).collect(),
            phrases_from: index(phrases.iter()),
            instead_from: index(instead.iter().map(|one| &one.words)),
            known,
            ours,
            phrases,
            instead,
        }
    })
}

fn lines(file: &'static str) -> impl Iterator<Item = &'static str> {
    file.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn parts(words: &'static str) -> Vec<&'static str> {
    words.split([' ', '-']).collect()
}

fn our_word(line: &'static str) -> Option<OurWord> {
    let mut fields = line.split('|').map(str::trim);
    Some(OurWord { word: fields.next()?, meaning: fields.next()?, picture: fields.next()? })
}

fn instead(line: &'static str) -> Option<Instead> {
    let mut fields = line.split('|').map(str::trim);
    Some(Instead { rule: fields.next()?.parse().ok()?, words: parts(fields.next()?), say: fields.next()? })
}

/// Which entries begin with a word.
fn index<'a>(all: impl Iterator<Item = &'a Vec<&'static str>>) -> HashMap<&'static str, Vec<usize>> {
    let mut from: HashMap<&'static str, Vec<usize>> = HashMap::new();
    for (at, words) in all.enumerate() {
        if let Some(first) = words.first() {
            from.entry(first).or_default().push(at);
        }
    }
    from
}
