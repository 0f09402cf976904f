//! What is said of the people around a family: every role of every nation says what they decide, whom they tell and
//! whom they are there for, in every language, and never more surely than it was read.

use std::collections::BTreeSet;

use by_my_side_core::nation::{Nation, Role, RoleFact, Verified};
use by_my_side_core::{pictures, text};

/// The words of a fact that nobody could find.
const NOT_SURE: &str = "role-not-sure";

fn facts(role: &Role) -> [&RoleFact; 3] {
    [&role.decides, &role.tells, &role.only_for_me]
}

fn roles() -> impl Iterator<Item = (Nation, Role)> {
    Nation::ALL.into_iter().flat_map(|nation| nation.roles().into_iter().map(move |role| (nation, role)))
}

#[test]
fn every_role_of_every_nation_has_words_picture_and_source() {
    let pictures: BTreeSet<String> = pictures::ids().iter().cloned().collect();
    for language in text::languages() {
        let words = text::Words::new(language);
        for (nation, role) in roles() {
            let id = &role.id;
            assert!(pictures.contains(&role.picture), "{nation:?}: no picture for {id}");
            for fact in facts(&role) {
                assert!(words.has(&fact.words), "{language}: {nation:?}: no words {} of {id}", fact.words);
                assert!(!fact.source.is_empty(), "{nation:?}: {} of {id} has no source", fact.words);
            }
            assert!((3..=5).contains(&role.asks.len()), "{nation:?}: {id} has {} questions", role.asks.len());
            assert!(role.asks.iter().all(|ask| words.has(ask)), "{language}: {nation:?}: a question of {id}");
        }
    }
    assert!(roles().count() > 100);
}

#[test]
fn what_was_not_read_at_its_source_is_said_as_often_so() {
    for (language, often) in [("en-GB", "often"), ("cy", "yn aml")] {
        let words = text::Words::new(language);
        for (nation, role) in roles() {
            for fact in facts(&role) {
                let said = words.text(&fact.words, &[]);
                let (sure, says_often) = (fact.verified, said.to_lowercase().contains(often));
                let of = format!("{language}: {nation:?}: {}: {said}", role.id);
                assert_eq!(sure == Verified::NotSure, fact.words == NOT_SURE, "{of}");
                assert_eq!(sure == Verified::General, says_often, "{of}");
                assert!(sure != Verified::Yes || fact.source.starts_with("https://"), "{of}");
            }
        }
    }
}
