//! What may tell where somebody lives or who they are, in a letter for the letterbox: names of places and surnames,
//! addresses, numbers. It only points; the words stay as the parent wrote them, and it is never sure.

use serde::Serialize;
use ts_rs::TS;

use crate::easy_words::{is_common, mutated};

/// What it may be. Words: `letterbox-note-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum NameKind {
    /// The name of a place.
    Place,
    /// A surname.
    Surname,
    /// A phone number, a postcode or an address of the internet.
    Number,
    /// Words that the parent does not want in it.
    NotToSay,
}

/// One of them in the letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "types.ts")]
pub struct NameNote {
    /// What it may be.
    pub kind: NameKind,
    /// As it stands there.
    pub words: String,
    /// Where it begins, in UTF-16.
    pub start: usize,
    /// Where it ends, in UTF-16.
    pub end: usize,
}

/// Words with a capital that are neither a place nor a surname, in both languages.
const KNOWN: &str = "i i'm i'll i've i'd mum mummy mam mami dad daddy nan nana nain mamgu gran granny grandma grandad \
    grandpa taid tadcu god christmas nadolig easter pasg eid diwali santa claus lego tv";
/// After these a first name stands.
const KIN: &str = "auntie aunty aunt uncle anti wncwl ewythr modryb";
/// Days and months, which have a capital too; no surname stands after one.
const DAYS: &str = "monday tuesday wednesday thursday friday saturday sunday llun mawrth mercher iau gwener sadwrn sul \
    january february march april may june july august september october november december ionawr \
    chwefror ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr";
/// After these a word with a capital is often a place.
const BEFORE_PLACE: &str = "in at to from near by yn yng ym o i ger wrth draw";
/// A name with one of these is a place: before it in Welsh, after it in English.
const PLACES: &str = "street road avenue lane close drive crescent terrace gardens park school nursery academy college \
    hospital church centre station beach stryd heol ffordd lôn ysgol meithrinfa ysbyty capel parc";
const TITLES: &str = "mr mrs ms miss dr";
/// Before the name of a place or a school these say nothing, at the beginning of a sentence too.
const NOT_OF_A_NAME: &str = "the a my our your his her their fy ein eich ei eu y yr";
/// A word of this many letters or fewer changes in Welsh into too many others.
const SHORT: usize = 3;

#[derive(Debug)]
struct Word<'a> {
    text: &'a str,
    start: usize,
    end: usize,
    /// It is the first of a sentence, where every word has a capital.
    first: bool,
}

impl Word<'_> {
    fn lower(&self) -> String {
        self.text.to_lowercase()
    }

    fn has_capital(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_uppercase)
    }

    fn is_one_of(&self, list: &str) -> bool {
        list.split(' ').any(|word| word == self.lower())
    }
}

/// What may be a name in these words, in their order. `known` are first names that may stand there: the child's, and how
/// the parent signs. `not_to_say` are words that the parent does not want to send.
pub fn names_in(text: &str, known: &[&str], not_to_say: &[&str]) -> Vec<NameNote> {
    let words = words_of(text);
    let capitals_say_nothing = writes_in_capitals(&words);
    let known: Vec<String> = known.iter().flat_map(|name| name.split_whitespace()).map(str::to_lowercase).collect();
    let said: Vec<Vec<String>> =
        not_to_say.iter().map(|words| lower_words(words)).filter(|one| !one.is_empty()).collect();
    let mut notes = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let (kind, count) = match kind_at(&words, at, &known, &said, capitals_say_nothing) {
            Some(found) => found,
            None => {
                at += 1;
                continue;
            }
        };
        notes.extend(note(text, &words, at, count, kind));
        at += count;
    }
    notes
}

/// Somebody who writes all or most words with a capital: those say nothing then.
fn writes_in_capitals(words: &[Word<'_>]) -> bool {
    let inside = || words.iter().filter(|word| !word.first && !word.is_one_of(KNOWN));
    let capitals = inside().filter(|word| word.has_capital()).count();
    capitals >= 3 && capitals * 2 > inside().count()
}

/// What begins at this word, and how many words it has.
fn kind_at(
    words: &[Word<'_>],
    at: usize,
    known: &[String],
    not_to_say: &[Vec<String>],
    capitals_say_nothing: bool,
) -> Option<(NameKind, usize)> {
    let word = words.get(at)?;
    if let Some(said) = not_to_say.iter().find(|said| stands_at(words, at, said)) {
        return Some((NameKind::NotToSay, said.len()));
    }
    if let Some(count) = number_at(words, at) {
        return Some((NameKind::Number, count));
    }
    // Where a capital says nothing, a common word is no name.
    let says_nothing = |word: &Word<'_>| (word.first || capitals_say_nothing) && is_common(word.text);
    let says_no_name = |word: &Word<'_>| {
        let listed = word.is_one_of(KNOWN) || word.is_one_of(DAYS) || known.contains(&word.lower());
        listed || (capitals_say_nothing && is_common(word.text))
    };
    let is_name = |word: &Word<'_>| word.has_capital() && !says_no_name(word);
    let before = at.checked_sub(1).and_then(|before| words.get(before)).filter(|_| !word.first);
    let next = words.get(at + 1).filter(|next| !next.first);
    let named_before = |next: &Word<'_>| {
        next.is_one_of(PLACES) && (!says_nothing(word) || next.has_capital()) && !word.is_one_of(NOT_OF_A_NAME)
    };
    if is_name(word) && next.is_some_and(named_before) {
        return Some((NameKind::Place, 2));
    }
    if word.is_one_of(PLACES) && word.has_capital() && next.is_some_and(is_name) {
        return Some((NameKind::Place, 2));
    }
    let before = before.filter(|_| is_name(word))?;
    if before.is_one_of(TITLES) {
        return Some((NameKind::Surname, 1));
    }
    // "I" is the parent, and no Welsh "to".
    if before.text != "I" && before.is_one_of(BEFORE_PLACE) {
        // A place may have more words.
        let more = words.iter().skip(at + 1).take_while(|next| !next.first && is_name(next)).count();
        return Some((NameKind::Place, 1 + more));
    }
    let is_first_name = before.has_capital()
        && before.text != "I"
        && !before.is_one_of(DAYS)
        && !before.is_one_of(KIN)
        && (known.contains(&before.lower()) || !says_nothing(before));
    (is_first_name && !word.is_one_of(TITLES)).then_some((NameKind::Surname, 1))
}

/// Whether these words stand there, as they are or with the changed first letter of Welsh.
fn stands_at(words: &[Word<'_>], at: usize, said: &[String]) -> bool {
    let mut here = words.iter().skip(at);
    said.iter().enumerate().all(|(place, one)| {
        let Some(word) = here.next() else { return false };
        let lower = word.lower();
        let changed =
            || place == 0 && word.has_capital() && one.chars().count() > SHORT && mutated(one).contains(&lower);
        lower == *one || changed()
    })
}

/// A phone number in groups, a postcode, or something with an `@`.
fn number_at(words: &[Word<'_>], at: usize) -> Option<usize> {
    let word = words.get(at)?;
    if word.text.contains('@') || word.text.contains("www.") {
        return Some(1);
    }
    let groups = words
        .iter()
        .skip(at)
        .take_while(|word| word.text.chars().all(|sign| sign.is_ascii_digit() || sign == '+'))
        .count();
    let digits: usize = words.iter().skip(at).take(groups).map(|word| word.text.len()).sum();
    if digits >= 7 {
        return Some(groups);
    }
    let next = words.get(at + 1)?;
    (is_outward(word.text) && is_inward(next.text)).then_some(2)
}

/// The first half of a postcode: `SW1A`, `CF10`, `M1`.
fn is_outward(text: &str) -> bool {
    let signs: Vec<char> = text.chars().collect();
    (2..=4).contains(&signs.len())
        && signs.first().is_some_and(char::is_ascii_alphabetic)
        && signs.iter().all(char::is_ascii_alphanumeric)
        && signs.iter().skip(1).any(char::is_ascii_digit)
}

/// The second half of a postcode: `1AA`.
fn is_inward(text: &str) -> bool {
    let signs: Vec<char> = text.chars().collect();
    matches!(signs.as_slice(), [digit, one, two] if digit.is_ascii_digit() && one.is_ascii_alphabetic() && two.is_ascii_alphabetic())
}

fn lower_words(text: &str) -> Vec<String> {
    words_of(text).iter().map(Word::lower).collect()
}

fn note(text: &str, words: &[Word<'_>], at: usize, count: usize, kind: NameKind) -> Option<NameNote> {
    let (first, last) = (words.get(at)?, words.get(at + count - 1)?);
    let said = text.get(first.start..last.end)?;
    let start = text.get(..first.start)?.encode_utf16().count();
    Some(NameNote { kind, words: said.to_owned(), start, end: start + said.encode_utf16().count() })
}

/// The words of a text, without the signs around them; what belongs to an address of the internet stays in it.
fn words_of(text: &str) -> Vec<Word<'_>> {
    let mut words: Vec<Word<'_>> = Vec::new();
    let mut first = true;
    let mut start = 0;
    for piece in text.split_inclusive(char::is_whitespace) {
        let bare = piece.trim_matches(|sign: char| !sign.is_alphanumeric() && sign != '+');
        // What is someone's, in English, is still the same name.
        let bare = bare.strip_suffix("'s").or_else(|| bare.strip_suffix("’s")).unwrap_or(bare);
        if !bare.is_empty() {
            let from = start + piece.find(bare).unwrap_or_default();
            words.push(Word { text: bare, start: from, end: from + bare.len(), first });
            first = false;
        }
        first = first || piece.trim_end().ends_with(['.', '!', '?', ':']) || piece.contains('\n');
        start += piece.len();
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(NameKind, String)> {
        let notes = names_in(text, &["Leo", "Mummy Sam"], &["Red Bus Club"]);
        notes.into_iter().map(|note| (note.kind, note.words)).collect()
    }

    fn one(kind: NameKind, words: &str) -> Vec<(NameKind, String)> {
        vec![(kind, words.to_owned())]
    }

    #[test]
    fn a_letter_without_names_is_left_alone() {
        for text in [
            "Dear Leo. I think of you. I like the park. I went out on Monday. In May I was well.",
            "Love from Mummy Sam",
            "Happy birthday, Leo! The school is big. My nursery was small.",
            "I am 26 now. You are 3.",
            "Annwyl Leo. Rydw i'n meddwl amdanat ti. Es i allan ddydd Llun. Ym mis Mai roedd hi'n braf.",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    /// The words that most letters are made of, in both languages.
    fn common_words() -> impl Iterator<Item = &'static str> {
        let lists = [
            include_str!("../../../../assets/words/common.txt"),
            include_str!("../../../../assets/words/cy/common.txt"),
        ];
        let lines = lists.into_iter().flat_map(str::lines).filter(|line| !line.starts_with('#'));
        lines.flat_map(str::split_whitespace).filter(|word| word.chars().all(char::is_alphabetic))
    }

    #[test]
    fn no_common_word_is_a_name_inside_a_sentence_or_at_its_beginning() {
        let mut false_finds = Vec::new();
        for word in common_words() {
            let lower = word.to_lowercase();
            let mut letters = lower.chars();
            let first = letters.next().map(char::to_uppercase).into_iter().flatten().chain(letters).collect::<String>();
            for text in [
                format!("I like {lower} and {lower}. We went in {lower} school."),
                format!("{first} Leo. {first} school is good. {first} I am here."),
            ] {
                false_finds.extend(found(&text).into_iter().map(|(_, words)| format!("{words}: {text}")));
            }
        }
        assert!(common_words().count() > 3000 && false_finds.is_empty(), "{:#?}", &false_finds);
    }

    #[test]
    fn letters_in_capitals_are_read_too() {
        for text in [
            "DEAR LEO I LOVE YOU AND I THINK OF YOU EVERY DAY LOVE FROM MUMMY SAM",
            "Dear Leo I Love You So Much And I Miss Playing In The Garden",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
        assert_eq!(found("DEAR LEO I LIVE IN LEEDS NOW WITH A DOG"), one(NameKind::Place, "LEEDS"));
        assert_eq!(found("DEAR LEO CARTER I LOVE YOU VERY MUCH"), one(NameKind::Surname, "CARTER"));
    }

    #[test]
    fn names_in_other_scripts_and_with_marks_are_found() {
        assert_eq!(found("Rydw i'n byw ym Môn nawr."), one(NameKind::Place, "Môn"));
        assert_eq!(found("Es i i Ynys Môn. Roedd hi'n braf."), one(NameKind::Place, "Ynys Môn"));
        assert_eq!(found("I saw Miss Đặng."), one(NameKind::Surname, "Đặng"));
        assert_eq!(found("I live in Łódź now."), one(NameKind::Place, "Łódź"));
        for odd in ["\u{202e}", "'", "’s", "“”", "👩‍👧", "İ", "ß", "\n\n\t", "+", "@"] {
            // It never breaks, and what it gives stands in the text.
            for note in names_in(&format!("{odd} In {odd}Leeds{odd} {odd}"), &[odd], &[odd]) {
                assert!(note.start < note.end && !note.words.is_empty());
            }
        }
    }

    #[test]
    fn a_place_that_is_not_to_be_said_is_found_with_its_welsh_changes() {
        let notes = |text: &str| {
            names_in(text, &[], &["Caerdydd", "Bod"]).into_iter().map(|note| note.kind).collect::<Vec<_>>()
        };
        for text in ["caerdydd", "Fe es i i Gaerdydd.", "Rydw i yng Nghaerdydd.", "Bryste a Chaerdydd"] {
            assert_eq!(notes(text), [NameKind::NotToSay], "{text}");
        }
        assert_eq!(notes("Mae Fod yma."), [], "a short word changes into too many others");
    }

    #[test]
    fn a_first_name_after_a_relative_or_a_greeting_is_left_alone() {
        for text in ["My Auntie Jean is well.", "And Nadia came.", "Hello Nadia.", "Then Ben was here.", "I Love you."]
        {
            assert_eq!(found(text), [], "{text}");
        }
        assert_eq!(found("Nadia Carter came."), one(NameKind::Surname, "Carter"));
        assert_eq!(found("Church Street is near."), one(NameKind::Place, "Church Street"));
    }

    #[test]
    fn places_are_found_where_they_stand() {
        assert_eq!(found("I live in Leeds now."), one(NameKind::Place, "Leeds"));
        assert_eq!(found("We went to Ash Street."), one(NameKind::Place, "Ash Street"));
        assert_eq!(found("Rydw i'n byw yng Nghaerdydd."), one(NameKind::Place, "Nghaerdydd"));
        assert_eq!(found("Es i heibio i Ysgol Glan."), one(NameKind::Place, "Ysgol Glan"));
    }

    #[test]
    fn a_surname_is_found_and_a_first_name_is_not() {
        assert_eq!(found("Leo Carter is my boy."), one(NameKind::Surname, "Carter"));
        assert_eq!(found("I saw Mrs Brown."), one(NameKind::Surname, "Brown"));
        assert_eq!(found("I saw Nadia."), []);
    }

    #[test]
    fn numbers_and_addresses_of_all_kinds_are_found() {
        assert_eq!(found("Call me: 0161 496 0000."), one(NameKind::Number, "0161 496 0000"));
        assert_eq!(found("I am at M1 1AA now."), one(NameKind::Number, "M1 1AA"));
        assert_eq!(found("Write to sam@home.example."), one(NameKind::Number, "sam@home.example"));
    }

    #[test]
    fn what_the_parent_does_not_want_to_say_is_found_in_any_size() {
        assert_eq!(found("We met at the red bus club."), one(NameKind::NotToSay, "red bus club"));
    }

    #[test]
    fn where_it_stands_is_counted_as_the_window_counts() {
        let notes = names_in("😀 I live in Leeds.", &[], &[]);
        assert_eq!(notes.iter().map(|note| (note.start, note.end)).collect::<Vec<_>>(), [(13, 18)]);
    }
}
