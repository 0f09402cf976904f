//! A Welsh word without what is joined to it, without the change of its first letter, and without its ending.

use super::words::one_of;

/// What may be joined to a word after an apostrophe: "mae'n", "i'r", "o'ch".
const JOINED: [&str; 8] = ["n", "r", "i", "u", "ch", "m", "w", "th"];

/// A first letter as it stands, and what it was before the change: soft, nasal, aspirate.
const MUTATIONS: [(&str, &str); 17] = [
    ("b", "p"),
    ("d", "t"),
    ("g", "c"),
    ("f", "b"),
    ("f", "m"),
    ("dd", "d"),
    ("l", "ll"),
    ("r", "rh"),
    ("mh", "p"),
    ("nh", "t"),
    ("ngh", "c"),
    ("m", "b"),
    ("n", "d"),
    ("ng", "g"),
    ("ph", "p"),
    ("th", "t"),
    ("ch", "c"),
];

/// Before these a "g" may have gone, or an "h" may have come; after them something may be joined.
const VOWELS: &str = "aeiouwyâêîôûŵŷ";

/// Two signs that are one letter.
const DOUBLE: [&str; 8] = ["ll", "dd", "ff", "ng", "ph", "rh", "th", "ch"];

/// Endings of verbs, of regular plurals and of "more".
const ENDINGS: [&str; 27] = [
    "wch", "ewch", "ith", "iff", "an", "och", "ais", "aist", "odd", "ai", "wn", "ech", "en", "ent", "ir", "id", "wyd",
    "er", "au", "iau", "on", "ion", "oedd", "i", "ach", "af", "ed",
];

/// What a verb noun may end in after its stem.
const AFTER_STEM: [&str; 8] = ["", "o", "io", "u", "i", "a", "ed", "eg"];

/// These first letters never change.
const STEADY: [&str; 7] = ["h", "j", "n", "s", "ff", "th", "ch"];

/// "mae'n" is "mae", "o'ch" is "o".
pub fn bare(word: &str) -> &str {
    match word.split_once('\'') {
        Some((before, joined)) if !before.is_empty() && JOINED.iter().any(|one| joined.eq_ignore_ascii_case(one)) => {
            before
        }
        _ => word,
    }
}

/// Whether it is one of a list, whatever happened to its first letter.
pub fn is_any_of(list: &str, word: &str) -> bool {
    unmutated(word).iter().any(|root| one_of(list, root))
}

/// Whether words can stand in the place of others without a change of their first letter.
pub fn can_stand_for(easy: &str, hard: &str) -> bool {
    let first = first_letter(easy);
    STEADY.contains(&first.as_str()) || first == first_letter(hard)
}

/// Whether something may be joined to a word.
pub fn ends_in_vowel(word: &str) -> bool {
    word.ends_with(|letter| VOWELS.contains(letter))
}

/// The first letter, small: "ll" is one.
fn first_letter(word: &str) -> String {
    let lower = word.to_lowercase();
    let double = DOUBLE.into_iter().find(|double| lower.starts_with(double));
    double.map_or_else(|| lower.chars().take(1).collect(), str::to_owned)
}

/// What a word may be without its ending: "gofynnwch" gives "gofyn", "nyddiadau" gives "dyddiad".
pub fn bases(word: &str) -> Vec<String> {
    let mut found = Vec::new();
    for root in unmutated(word) {
        let stripped = ENDINGS.iter().filter_map(|ending| root.strip_suffix(ending));
        found.extend(stripped.filter(|stem| letters(stem) > 2).flat_map(stems));
        if let Some(stem) = root.strip_suffix("wyr") {
            found.extend([format!("{stem}wr"), format!("{stem}iwr")]);
        }
        found.push(root);
    }
    found
}

/// The word, and what it may have been before its first letter changed: "nghynllun" gives "cynllun".
pub fn unmutated(word: &str) -> Vec<String> {
    let mut found = vec![word.to_owned()];
    for (now, was) in MUTATIONS {
        let rest = word.strip_prefix(now).filter(|rest| !is_half(now, rest));
        found.extend(rest.map(|rest| format!("{was}{rest}")));
    }
    let soft = word.starts_with(|letter| VOWELS.contains(letter) || "lrn".contains(letter));
    if soft && !["ll", "rh", "ng", "nh"].iter().any(|double| word.starts_with(double)) {
        found.push(format!("g{word}"));
    }
    let after_h = word.strip_prefix('h').filter(|rest| rest.starts_with(|letter| VOWELS.contains(letter)));
    found.extend(after_h.map(str::to_owned));
    found
}

/// The word after each change of its first letter: "cynllun" gives "gynllun", "nghynllun" and "chynllun".
pub fn mutated(word: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (now, was) in MUTATIONS {
        let rest = word.strip_prefix(was).filter(|rest| !is_half(was, rest));
        found.extend(rest.map(|rest| format!("{now}{rest}")));
    }
    let soft = |letter: char| VOWELS.contains(letter) || "lrn".contains(letter);
    found.extend(word.strip_prefix('g').filter(|rest| rest.starts_with(soft)).map(str::to_owned));
    if word.starts_with(|letter| VOWELS.contains(letter)) {
        found.push(format!("h{word}"));
    }
    found
}

/// Whether `now` is only half of a letter: the "d" of "dd", the "n" of "ngh".
fn is_half(now: &str, rest: &str) -> bool {
    rest.starts_with('h')
        || (matches!(now, "d" | "f" | "l") && rest.starts_with(now))
        || (now == "n" && rest.starts_with('g'))
}

/// A stem with each ending of a verb noun, and with one letter of "nn" or "rr".
pub fn stems(stem: &str) -> Vec<String> {
    let mut found: Vec<String> = AFTER_STEM.iter().map(|end| format!("{stem}{end}")).collect();
    if stem.ends_with("nn") || stem.ends_with("rr") {
        found.extend(stem.get(..stem.len() - 1).map(str::to_owned));
    }
    found
}

/// How many letters a word has: "ll" is one.
pub fn letters(word: &str) -> usize {
    let doubles: usize = DOUBLE.iter().map(|double| word.matches(double).count()).sum();
    word.chars().count().saturating_sub(doubles)
}
