//! One idea, one picture, everywhere: every picture that is asked for is there.

use std::collections::BTreeSet;

use by_my_side_core::nation::Nation;
use by_my_side_core::{pictures, text};
use regex::Regex;

use crate::tree;

fn known() -> BTreeSet<String> {
    pictures::ids().iter().cloned().collect()
}

#[test]
fn every_picture_that_a_screen_names_is_there() {
    let known = known();
    let named =
        Regex::new(r#"(?:<Picture|picture|idea)[^>\n]{0,40}?(?:picture|idea)\s*[=:]\s*"([a-z][a-z0-9-]*)""#).unwrap();
    let given = Regex::new(r#"\b(?:picture|idea)\s*[=:]\s*"([a-z][a-z0-9-]*)""#).unwrap();
    let mut missing = Vec::new();
    for path in tree::files("ui/src", &[".svelte", ".ts"]) {
        let source = tree::read(&path);
        for found in named.captures_iter(&source).chain(given.captures_iter(&source)) {
            if !known.contains(&found[1]) {
                missing.push(format!("{} in {}", &found[1], tree::short(&path)));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_role_kind_and_line_has_its_picture_and_words() {
    let known = known();
    for language in text::languages() {
        let words = text::Words::new(language);
        for nation in Nation::ALL {
            for role in nation.roles() {
                assert!(known.contains(&role.picture), "no picture {} for role {}", role.picture, role.id);
                assert!(words.has(&format!("role-{}", role.id)), "{language}: no words for role {}", role.id);
                assert!(words.has(&format!("role-{}.does", role.id)), "{language}: role {} does nothing", role.id);
            }
            for kind in nation.kinds() {
                assert!(known.contains(&kind.picture), "no picture {} for kind {}", kind.picture, kind.id);
                assert!(words.has(&format!("kind-{}", kind.id)), "{language}: no words for kind {}", kind.id);
            }
            for line in nation.lines() {
                assert!(known.contains(&line.picture), "no picture {} for line {}", line.picture, line.id);
                assert!(words.has(&format!("line-{}.for", line.id)), "{language}: no words for line {}", line.id);
                assert!(
                    !line.hours || words.has(&format!("line-{}.hours", line.id)),
                    "{language}: hours of {}",
                    line.id
                );
            }
        }
    }
}

#[test]
fn every_picture_has_a_name_in_every_language() {
    for language in text::languages() {
        let words = text::Words::new(language);
        let nameless: Vec<&String> =
            pictures::ids().iter().filter(|id| !id.contains('.') && !words.has(&format!("picture-{id}"))).collect();
        assert!(nameless.is_empty(), "{language}: {nameless:?}");
    }
}

#[test]
fn pictures_that_are_wrong_here_are_not_used() {
    let credits = String::from_utf8(pictures::credits().unwrap().into_owned()).unwrap();
    for (code, what) in
        [("1F528", "a hammer for a judge"), ("E302", "a nurse's cap"), ("1F4BE", "a floppy disk"), ("1F198", "SOS")]
    {
        assert!(!credits.contains(&format!("\"{code}\"")), "{what}");
    }
}
