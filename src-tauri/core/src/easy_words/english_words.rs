//! An English word without its ending.

const ENDINGS: [&str; 7] = ["ed", "ing", "ings", "er", "ers", "est", "ly"];

/// "Sam's" is "Sam".
pub fn bare(word: &str) -> &str {
    word.strip_suffix("'s").unwrap_or(word)
}

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
