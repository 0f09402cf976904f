use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::*;
use crate::pictures;
use crate::text::{Words, languages};

fn day(text: &str) -> Day {
    Day(text.parse::<NaiveDate>().unwrap())
}

fn everywhere() -> impl Iterator<Item = (Nation, &'static Fact)> {
    Nation::ALL.into_iter().flat_map(|nation| nation.law_facts().map(move |fact| (nation, fact)))
}

fn fact(nation: Nation, id: &str) -> &'static Fact {
    nation.law_fact(id).unwrap_or_else(|| panic!("{nation:?} has no {id}"))
}

/// What a row that was not read at its source says, in each language.
fn says_often(language: &str) -> (&'static str, &'static [&'static str]) {
    match language {
        "cy" => ("Yn aml", &["Gofynnwch", "gofynnwch"]),
        _ => ("Often", &["Ask", "ask"]),
    }
}

#[test]
fn every_file_reads() {
    for file in ["england-and-wales", "england", "wales", "scotland", "northern-ireland"] {
        let path = format!("{}/../../assets/nations/facts/{file}.toml", env!("CARGO_MANIFEST_DIR"));
        let read: Result<File, _> = toml::from_str(&std::fs::read_to_string(path).unwrap());
        assert!(read.is_ok(), "{file}: {:?}", read.err());
    }
}

#[test]
fn every_row_of_the_list_is_there_once_in_each_nation() {
    for (nation, letter, last, width) in [
        (Nation::England, 'E', 94, 2),
        (Nation::Wales, 'W', 47, 2),
        (Nation::Scotland, 'S', 93, 1),
        (Nation::NorthernIreland, 'N', 53, 1),
    ] {
        let rows: BTreeSet<&str> = nation.law_facts().map(Fact::row).collect();
        let missing: Vec<String> =
            (1..=last).map(|row| format!("{letter}{row:0width$}")).filter(|row| !rows.contains(row.as_str())).collect();
        assert_eq!(missing, Vec::<String>::new(), "{nation:?}");
        let ids: BTreeSet<&str> = nation.law_facts().map(|fact| fact.id.as_str()).collect();
        assert_eq!(ids.len(), nation.law_facts().count(), "{nation:?} says a row twice");
    }
    let foreign = |nation: Nation, letter: char| nation.law_facts().any(|fact| fact.id.starts_with(letter));
    assert!(foreign(Nation::Wales, 'E') && !foreign(Nation::Scotland, 'E') && !foreign(Nation::NorthernIreland, 'E'));
    assert_eq!(fact(Nation::England, "E07"), fact(Nation::Wales, "E07"));
    assert!(Nation::Wales.law_fact("E26").is_none(), "a rule for England only");
}

#[test]
fn every_row_has_its_words_in_every_language_its_picture_and_its_source() {
    for language in languages() {
        let words = Words::new(language);
        for (nation, fact) in everywhere() {
            let binds = serde_json::to_value(fact.binds).unwrap();
            for id in [fact.words.clone(), format!("fact-binds-{}", binds.as_str().unwrap())] {
                assert!(words.has(&id), "{language}: {nation:?} {}: {id} has no words", fact.id);
            }
        }
        for said in ["fact-may-have-changed", "fact-verified-yes", "fact-verified-general", "fact-verified-not-sure"] {
            assert!(words.has(said), "{language}: {said}");
        }
    }
    for (nation, fact) in everywhere() {
        assert!(pictures::find(&fact.picture, "").is_some(), "{nation:?} {}: no picture {}", fact.id, fact.picture);
        assert!(fact.source.starts_with("https://") && !fact.source.contains(' '), "{nation:?} {}", fact.id);
        assert!(!fact.source.contains("..."), "{nation:?} {}: half an address", fact.id);
        assert!(!fact.provision.is_empty() && !fact.copy.is_empty(), "{nation:?} {}", fact.id);
    }
}

#[test]
fn only_what_was_read_at_its_source_is_said_plainly() {
    for language in languages() {
        let words = Words::new(language);
        let (often, ask) = says_often(language);
        for (nation, fact) in everywhere() {
            let said = words.text(&fact.words, &[]);
            let asks = ask.iter().any(|ask| said.rsplit_once(". ").is_some_and(|(_, last)| last.contains(ask)));
            match fact.verified {
                Verified::Yes => {}
                Verified::General => assert!(said.contains(often) && asks, "{language} {nation:?} {}: {said}", fact.id),
                Verified::NotSure => assert!(asks, "{language} {nation:?} {}: {said}", fact.id),
            }
        }
    }
}

#[test]
fn a_limit_is_sure_new_enough_and_binds_a_service() {
    let mut limits = 0;
    for (nation, fact) in everywhere() {
        let what = format!("{nation:?} {}", fact.id);
        let Some(limit) = &fact.limit else { continue };
        limits += 1;
        assert_eq!(fact.verified, Verified::Yes, "{what}");
        assert!(fact.copy != OLD_COPY, "{what} was read in an old copy");
        assert!(fact.binds.service().is_some(), "{what} binds nobody who is a service");
        assert!(!fact.last_day_for_parent, "{what} is a last day for the parent");
        for language in languages() {
            let from = format!("fact-from-{}", limit.starts_from());
            assert!(Words::new(language).has(&from), "{language} {what}: {from} has no words");
        }
    }
    assert!(limits > 60, "{limits}");
}

#[test]
fn what_binds_the_parent_never_makes_a_day() {
    for (nation, fact) in everywhere().filter(|(_, fact)| fact.binds == Binds::Parent || fact.last_day_for_parent) {
        assert_eq!(fact.limit, None, "{nation:?} {}", fact.id);
        assert!(fact.limit_on(day("2026-11-22")).is_none(), "{nation:?} {}", fact.id);
    }
    for (nation, id) in [
        (Nation::England, "E44"),
        (Nation::England, "E53"),
        (Nation::Wales, "W38"),
        (Nation::Scotland, "S18"),
        (Nation::Scotland, "S40"),
        (Nation::NorthernIreland, "N46"),
    ] {
        assert!(fact(nation, id).last_day_for_parent, "{nation:?} {id}");
    }
}

#[test]
fn twelve_months_after_it_was_read_a_row_says_so_and_makes_no_day() {
    let case = fact(Nation::England, "E07");
    let (before, on) = (day("2027-11-21"), day("2027-11-22"));
    assert_eq!((case.standing(before), case.standing(on)), (FactStanding::Sure, FactStanding::MayHaveChanged));
    let start = day("2026-07-14");
    assert_eq!(case.last_day(start, before), Some(LastDay::Sure { day: day("2027-01-11") }));
    assert_eq!(case.last_day(start, on), None);
    for (nation, fact) in everywhere() {
        assert_eq!(fact.standing(on), FactStanding::MayHaveChanged, "{nation:?} {}", fact.id);
        assert!(fact.limit_on(on).is_none(), "{nation:?} {}", fact.id);
    }
}

#[test]
fn a_row_stands_as_it_was_read() {
    let today = day("2026-11-22");
    let standing = |nation, id| fact(nation, id).standing(today);
    assert_eq!(standing(Nation::England, "E38"), FactStanding::Often);
    assert_eq!(standing(Nation::England, "E43"), FactStanding::NotSure);
    assert_eq!(standing(Nation::Scotland, "S7"), FactStanding::Sure);
    assert!(fact(Nation::NorthernIreland, "N19").limit_on(today).is_none(), "it was read in an old copy");
    assert!(fact(Nation::Scotland, "S38").limit_on(today).is_some());
    let shown = Nation::Scotland.facts_on(today);
    assert_eq!(shown.len(), Nation::Scotland.law_facts().count());
    assert!(shown.iter().all(|one| one.makes_day == one.fact.limit.is_some()));
}
