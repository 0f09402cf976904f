//! Known words, names, and words not to say, from `assets/words`. The lists of a language are read when they are asked
//! for the first time.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::Finding;
use super::welsh_words::{can_stand_for, ends_in_vowel};
use super::words::{Language, Sentence, Word, said};

const OURS: &str = include_str!("../../../../assets/words/ours.txt");
const NAMES: &str = include_str!("../../../../assets/words/names.txt");

static ENGLISH: LazyLock<Lists> = LazyLock::new(|| {
    let common = include_str!("../../../../assets/words/common.txt");
    Lists::new(Language::English, common, NAMES, include_str!("../../../../assets/words/instead.txt")).with_ours(OURS)
});

static WELSH: LazyLock<Lists> = LazyLock::new(|| {
    let common = include_str!("../../../../assets/words/cy/common.txt");
    let mut lists = Lists::new(Language::Welsh, common, NAMES, include_str!("../../../../assets/words/cy/instead.txt"));
    lists.names.extend(words_of(include_str!("../../../../assets/words/cy/names.txt")));
    lists.lemmas = lines(common).flat_map(lemmas).collect();
    lists
});

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
    /// Found only as it stands here, not in its other forms.
    exact: bool,
    say: &'static str,
}

/// Where each entry begins: its first word without what is joined to it.
type Index = HashMap<&'static str, Vec<usize>>;

/// All that is known of a language, and where a phrase begins.
struct Lists {
    language: Language,
    known: HashSet<&'static str>,
    names: HashSet<&'static str>,
    /// What a listed form belongs to where no rule says it: "ewch" to "mynd".
    lemmas: HashMap<&'static str, &'static str>,
    ours: Vec<OurWord>,
    phrases: Vec<Vec<&'static str>>,
    phrases_from: Index,
    instead: Vec<Instead>,
    instead_from: Index,
}

/// The words of our own, each with its meaning and its picture.
pub fn our_words() -> &'static [OurWord] {
    &ENGLISH.ours
}

/// Whether a word is one that everybody knows, or one of ours.
pub fn is_known(word: &Word, language: Language) -> bool {
    lists(language).is_some_and(|lists| lists.is_known(word))
}

/// Whether a word is a common one of any language, in whichever form. Names are not.
pub(crate) fn is_common(text: &str) -> bool {
    [Language::English, Language::Welsh].into_iter().any(|language| {
        let sentence = Sentence::new(text, &[], language);
        let Some(lists) = lists(language) else { return false };
        sentence.words.iter().any(|word| word.forms.iter().any(|form| lists.known.contains(form.as_str())))
    })
}

/// Whether it is written like a name that is known.
pub fn is_name(word: &Word, language: Language) -> bool {
    lists(language).is_some_and(|lists| lists.names.contains(word.text.as_str()))
}

/// Whether a Welsh word is in the list as it stands.
pub fn is_welsh(word: &str) -> bool {
    WELSH.known.contains(word)
}

/// Rule 5, and the words not to say.
pub fn check(sentence: &Sentence<'_>, found: &mut Vec<Finding>) {
    let Some(lists) = lists(sentence.language) else { return };
    let words = &sentence.words;
    let mut settled = vec![false; words.len()];
    let mut settle = |at: usize, length: usize| {
        settled.iter_mut().skip(at).take(length).for_each(|settled| *settled = true);
    };
    for at in 0..words.len() {
        for (one, said) in lists.not_to_say(words, at) {
            let finding = Finding::new(one.rule, &said, &format!("Say this: {}.", one.say));
            let fits = lists.fits(one, words, at, &said);
            found.push(Finding { say: one.say.to_owned(), fits, ..finding });
            settle(at, one.words.len());
        }
        let phrases = lists.starting(words, at, &lists.phrases_from).filter_map(|one| lists.phrases.get(one));
        for phrase in phrases.filter(|phrase| lists.matching(words, at, phrase, false).is_some()) {
            settle(at, phrase.len());
        }
    }
    for (word, settled) in words.iter().zip(settled) {
        if !settled && !word.name && !word.is_number() && !lists.is_known(word) {
            found.push(Finding::new(5, &word.text, lists.mend()));
        }
    }
}

fn lists(language: Language) -> Option<&'static Lists> {
    match language {
        Language::English => Some(&ENGLISH),
        Language::Welsh => Some(&WELSH),
        Language::Other => None,
    }
}

impl Lists {
    fn new(language: Language, common: &'static str, names: &'static str, not_to_say: &'static str) -> Lists {
        let instead: Vec<Instead> = lines(not_to_say).filter_map(instead).collect();
        Lists {
            language,
            known: words_of(common).collect(),
            names: words_of(names).collect(),
            lemmas: HashMap::new(),
            ours: Vec::new(),
            phrases: Vec::new(),
            phrases_from: Index::new(),
            instead_from: index(language, instead.iter().map(|one| &one.words)),
            instead,
        }
    }

    /// With words of our own: those of more than one word are known together only.
    fn with_ours(mut self, file: &'static str) -> Lists {
        self.ours = lines(file).filter_map(our_word).collect();
        let (phrases, words): (Vec<&str>, Vec<&str>) =
            self.ours.iter().map(|our| our.word).partition(|word| word.contains([' ', '-']));
        self.known.extend(words);
        self.phrases = phrases.into_iter().map(parts).collect();
        self.phrases_from = index(self.language, self.phrases.iter());
        self
    }

    fn is_known(&self, word: &Word) -> bool {
        self.names.contains(word.text.as_str()) || word.forms.iter().any(|form| self.known.contains(form.as_str()))
    }

    fn mend(&self) -> &'static str {
        match self.language {
            Language::Welsh => "Say it with a common word, or judge it and add it to assets/words/cy/common.txt.",
            _ => "Say it with a common word, or add it to assets/words/ours.txt with a meaning and a picture.",
        }
    }

    /// What not to say at a place: of two entries that begin there the longer one is meant.
    fn not_to_say(&self, words: &[Word], at: usize) -> Vec<(&Instead, String)> {
        let entries = self.starting(words, at, &self.instead_from).filter_map(|one| self.instead.get(one));
        let mut found: Vec<(&Instead, String)> =
            entries.filter_map(|one| Some((one, self.matching(words, at, &one.words, one.exact)?))).collect();
        let longest = found.iter().map(|(_, said)| said.len()).max().unwrap_or_default();
        found.retain(|(_, said)| said.len() == longest);
        found
    }

    /// What a word may be a form of, by rule or by the list.
    fn forms<'a>(&'a self, word: &'a Word) -> impl Iterator<Item = &'a str> {
        let listed = |form: &'a String| self.lemmas.get(form.as_str()).copied();
        word.forms.iter().flat_map(move |form| std::iter::once(form.as_str()).chain(listed(form)))
    }

    /// The entries that may begin with the word at `at`, whatever its ending.
    fn starting(&self, words: &[Word], at: usize, from: &Index) -> impl Iterator<Item = usize> + use<> {
        let forms = words.get(at).into_iter().flat_map(|word| self.forms(word));
        let mut entries: Vec<usize> = forms.filter_map(|form| from.get(form)).flatten().copied().collect();
        entries.sort_unstable();
        entries.dedup();
        entries.into_iter()
    }

    /// The words from `at` on as they are said, when they are those of the phrase.
    fn matching(&self, words: &[Word], at: usize, phrase: &[&str], exact: bool) -> Option<String> {
        let found = words.get(at..at + phrase.len())?;
        let same = found.iter().zip(phrase).all(|(word, part)| self.is_part(word, part, exact));
        let joined = phrase.last().map(|part| self.joined(part)).unwrap_or_default();
        same.then(|| said(found) + joined)
    }

    /// Whether a word is that part of a phrase: what the part has joined to it, the word has too.
    fn is_part(&self, word: &Word, part: &str, exact: bool) -> bool {
        let bare = self.language.bare(part);
        let joined = self.joined(part);
        let joined = joined.is_empty() || joined == word.joined();
        joined && if exact { word.lower == bare } else { self.forms(word).any(|form| form == bare) }
    }

    fn joined<'a>(&self, part: &'a str) -> &'a str {
        part.strip_prefix(self.language.bare(part)).unwrap_or_default()
    }

    /// Whether the easy words can be put in as they are: the hard ones have no ending of their own. In Welsh the first
    /// letter must stay too, what is joined needs a vowel before it, and nothing may then be said twice.
    fn fits(&self, one: &Instead, words: &[Word], at: usize, said: &str) -> bool {
        let same = said.to_lowercase() == one.words.join(" ");
        if self.language != Language::Welsh {
            return same;
        }
        let next = at + one.words.len();
        let joins = words.get(next - 1).is_some_and(|last| said.ends_with(last.joined())) || ends_in_vowel(one.say);
        let twice = words.get(next).is_some_and(|next| one.say.split(' ').next_back() == Some(next.lower.as_str()));
        same && joins && !twice && can_stand_for(one.say, said)
    }
}

fn lines(file: &'static str) -> impl Iterator<Item = &'static str> {
    file.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn words_of(file: &'static str) -> impl Iterator<Item = &'static str> {
    lines(file).flat_map(str::split_whitespace)
}

/// The forms of a line, each with the first.
fn lemmas(line: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut words = line.split_whitespace();
    let first = words.next().unwrap_or_default();
    words.map(move |form| (form, first))
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
    let (rule, words, say) = (fields.next()?.parse().ok()?, fields.next()?, fields.next()?);
    let exact = words.strip_prefix('=');
    Some(Instead { rule, words: parts(exact.unwrap_or(words)), exact: exact.is_some(), say })
}

/// Which entries begin with a word.
fn index<'a>(language: Language, all: impl Iterator<Item = &'a Vec<&'static str>>) -> Index {
    let mut from = Index::new();
    for (at, words) in all.enumerate() {
        if let Some(first) = words.first() {
            from.entry(language.bare(first)).or_default().push(at);
        }
    }
    from
}
