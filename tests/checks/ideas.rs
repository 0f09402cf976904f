//! One idea, one picture, one name: on the screens, in Rust and on paper, and also without colours.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use by_my_side_core::error::Problem;
use by_my_side_core::{pictures, text};
use regex::{Captures, Regex};

use crate::{messages, tree};

/// Two ideas that may share a drawing, and why nobody can mix them up.
const SAME: [(&str, &str, &str); 6] = [
    ("home", "house", "the way Home is a house, and so is where you live"),
    ("question", "puzzle", "what was not understood is a question to ask"),
    ("get-help", "need-help", "who needs help puts up a hand for it"),
    ("print", "printer", "to print, you use the printer"),
    ("welcome", "goodbye", "one wave of a hand, at the start and at the end"),
    ("breaks", "cup", "a break is a cup of tea"),
];

/// Answers that stand beside each other: they have to differ in their shape, because not everybody sees colours.
const BESIDE: [&[&str]; 8] = [
    &["yes", "sort-of", "no", "not-known"],
    &["agree", "some-of-it", "do-not-agree"],
    &["thumb-up", "thumb-down"],
    &["step-done", "step-sort-of", "step-not-yet"],
    &["asked", "agreed", "started", "stopped", "not-given"],
    &["only-me", "i-show-this"],
    &["happy", "okay", "sad", "angry", "worried"],
    &["i-can", "a-bit-of-help", "a-lot-of-help"],
];

fn known() -> BTreeSet<String> {
    pictures::ids().iter().cloned().collect()
}

fn may_be_the_same(one: &str, other: &str) -> bool {
    SAME.iter().any(|(first, second, _)| [(one, other), (other, one)].contains(&(*first, *second)))
}

/// Pairs of names for which `what` gives the same, but for those that may.
fn pairs_with_the_same<'a>(what: impl Iterator<Item = (&'a str, String)>) -> Vec<String> {
    let mut names: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (name, same) in what {
        names.entry(same).or_default().push(name);
    }
    let mut found = Vec::new();
    for group in names.values() {
        for (at, one) in group.iter().enumerate() {
            let others = group[at + 1..].iter().filter(|other| !may_be_the_same(one, other));
            found.extend(others.map(|other| format!("{one} and {other}")));
        }
    }
    found
}

#[test]
fn one_drawing_is_one_idea() {
    let source = tree::read(tree::root().join("assets/pictures/recipes.toml"));
    let recipes: toml::Table = toml::from_str(&source).unwrap();
    let drawn = recipes.iter().filter_map(|(id, recipe)| {
        let mut layers = recipe.as_table()?.clone();
        layers.remove("says");
        Some((id.as_str(), format!("{layers:?}")))
    });
    let found = pairs_with_the_same(drawn);
    assert!(found.is_empty(), "drawn in the same way: {found:#?}");
    for (one, other, why) in SAME {
        assert!(recipes.contains_key(one) && recipes.contains_key(other), "{one} and {other} are not both there");
        assert!(why.len() > 15, "{one} and {other}: the reason says nothing");
    }
}

#[test]
fn one_name_is_one_picture() {
    for language in text::languages() {
        let words = text::Words::new(language);
        let named = pictures::ids().iter().filter(|id| !id.contains('.'));
        let named = named.map(|id| (id.as_str(), words.text(&format!("picture-{id}"), &[]).to_lowercase()));
        let found = pairs_with_the_same(named);
        assert!(found.is_empty(), "{language}: called the same: {found:#?}");
    }
}

#[test]
fn every_picture_that_rust_names_is_there() {
    let named = Regex::new(r#"(?:\bpicture: |\bidea\(|\bpicture\()"([a-z][a-z0-9-]*)""#).unwrap();
    let known = known();
    let mut missing = Vec::new();
    for path in tree::files("src-tauri", &[".rs"]) {
        for found in named.captures_iter(&tree::read(&path)) {
            if !known.contains(&found[1]) {
                missing.push(format!("{} in {}", &found[1], tree::short(&path)));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_problem_has_a_picture_that_is_there() {
    let types = tree::read(tree::root().join("ui/src/generated/types.ts"));
    let union = Regex::new(r"export type Problem = ([^;]*);").unwrap().captures(&types).unwrap()[1].to_owned();
    let known = known();
    for name in union.split('|').map(|name| name.trim().trim_matches('"')) {
        let problem: Problem = serde_json::from_value(name.into()).unwrap();
        assert!(known.contains(problem.picture()), "problem-{name} has no picture {}", problem.picture());
    }
}

/// A drawing as somebody sees it who sees no colours: each has its lightness, in 20 steps.
fn in_grey(drawing: &str) -> String {
    static COLOUR: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b").unwrap());
    let grey = |found: &Captures<'_>| {
        let times = if found[1].len() == 3 { 2 } else { 1 };
        let digits: String = found[1].chars().flat_map(|digit| std::iter::repeat_n(digit, times)).collect();
        let part = |at: usize| lightness(u8::from_str_radix(&digits[at..at + 2], 16).unwrap_or_default());
        format!("#{:02.0}", (0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4)) * 20.0)
    };
    COLOUR.replace_all(drawing, grey).into_owned()
}

fn lightness(part: u8) -> f64 {
    let part = f64::from(part) / 255.0;
    if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
}

fn drawing_of(id: &str) -> String {
    let drawing = pictures::find(id, "").unwrap_or_else(|| panic!("there is no picture {id}"));
    String::from_utf8(drawing.into_owned()).unwrap()
}

#[test]
fn pictures_differ_without_colours() {
    let grey = pictures::ids().iter().filter(|id| !id.contains('.')).map(|id| (id.as_str(), in_grey(&drawing_of(id))));
    let found = pairs_with_the_same(grey);
    assert!(found.is_empty(), "the same in grey: {found:#?}");
}

#[test]
fn answers_differ_in_shape() {
    let colour = Regex::new(r"#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b").unwrap();
    for answers in BESIDE {
        let shapes = answers.iter().map(|id| (*id, colour.replace_all(&drawing_of(id), "").into_owned()));
        let found = pairs_with_the_same(shapes);
        assert!(found.is_empty(), "only their colours differ: {found:?}");
    }
}

#[test]
fn grey_keeps_what_is_light_and_dark() {
    assert_eq!(in_grey(r##"<path fill="#FFFFFF"/><path fill="#000"/>"##), r##"<path fill="#20"/><path fill="#00"/>"##);
    assert_eq!(in_grey("#ea5a47"), in_grey("#f1595a"), "two reds are one grey");
    assert_eq!(pairs_with_the_same([("a", "x".to_owned()), ("b", "x".to_owned())].into_iter()), ["a and b"]);
}

/// A middle answer means "partly", and says so in one word everywhere.
#[test]
fn a_middle_answer_says_sort_of() {
    for (language, said) in [(text::FIRST_LANGUAGE, Some("Sort of")), ("cy", None)] {
        let all = messages::all(language);
        let middle = all.iter().filter(|one| is_middle(&one.id)).flat_map(|one| one.texts.iter());
        let words: BTreeSet<&str> = middle.map(String::as_str).collect();
        assert_eq!(words.len(), 1, "{language}: {words:?}");
        assert!(said.is_none_or(|said| words.contains(said)), "{language}: {words:?}");
    }
}

/// Every answer in the middle; a picture of one is named for what it shows, and the middle of the time before a birth is
/// no answer.
fn is_middle(id: &str) -> bool {
    let other = id.starts_with("picture-") || id == "another-baby-middle";
    ["-sort-of", "-middle", "-partly", "-maybe"].iter().any(|end| id.ends_with(end)) && !other
}
