use std::collections::BTreeSet;

use super::*;
use crate::facts::FactStanding;
use crate::letters::letter_kind;
use crate::need_lists::need_list;
use crate::pictures;
use crate::text::{Words, languages};

fn today() -> Day {
    "2026-11-22".parse().map(Day).unwrap()
}

fn everywhere() -> impl Iterator<Item = (Nation, &'static MapStage)> {
    Nation::ALL.into_iter().flat_map(|nation| nation.stages().iter().map(move |stage| (nation, stage)))
}

fn stage(nation: Nation, id: &str) -> &'static MapStage {
    nation.stage(id).unwrap_or_else(|| panic!("{nation:?} has no {id}"))
}

fn file(name: &str) -> String {
    let path = format!("{}/../../assets/nations/stages/{name}.toml", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).unwrap()
}

#[test]
fn every_file_reads_and_no_stage_stands_twice() {
    assert_eq!(toml::from_str::<AskData>(&file("asks")).err(), None);
    for name in ["england", "wales", "scotland", "northern-ireland"] {
        assert_eq!(toml::from_str::<NationData>(&file(name)).err(), None, "{name}");
    }
    for nation in Nation::ALL {
        let ids: BTreeSet<&str> = nation.stages().iter().map(|stage| stage.id.as_str()).collect();
        assert!(ids.len() == nation.stages().len() && ids.len() > 15, "{nation:?}");
    }
}

#[test]
fn every_stage_has_its_words_in_every_language_its_picture_and_its_source() {
    for language in languages() {
        let words = Words::new(language);
        let has = |id: String, what: &str| assert!(words.has(&id), "{language}: {what}: {id} has no words");
        for (nation, stage) in everywhere() {
            let what = format!("{nation:?} {}", stage.id);
            has(stage.name.clone(), &what);
            if !stage.also.is_empty() {
                has(stage.also.clone(), &what);
            }
            has(format!("stage-{}", stage.id), &what);
            stage.bring.iter().for_each(|id| has(format!("meeting-bring-{id}"), &what));
            stage.ask.iter().for_each(|id| has(format!("stage-ask-{id}"), &what));
            if !stage.starts.is_empty() {
                has(format!("fact-from-{}", stage.starts), &what);
            }
        }
        for kind in Nation::ALL.into_iter().flat_map(Nation::assessment_kinds) {
            has(format!("assessment-{}", kind.id), "assessment");
            has(format!("assessment-{}.is", kind.id), "assessment");
        }
    }
    for (nation, stage) in everywhere() {
        let pictures = std::iter::once(&stage.picture).chain(&stage.bring);
        pictures.for_each(|id| assert!(pictures::find(id, "").is_some(), "{nation:?} {}: no picture {id}", stage.id));
        assert!(!stage.source.is_empty(), "{nation:?} {}", stage.id);
        let read = stage.source.starts_with("https://");
        assert!(read || stage.verified != Verified::Yes, "{nation:?} {} was read nowhere", stage.id);
    }
}

#[test]
fn whoever_is_there_decides_or_is_asked_is_known_in_that_nation() {
    for (nation, stage) in everywhere() {
        let what = format!("{nation:?} {}", stage.id);
        let (roles, kinds) = (nation.roles(), nation.kinds());
        for role in stage.there.iter().chain(&stage.decides) {
            assert!(roles.iter().any(|known| known.id == *role), "{what}: no role {role}");
        }
        for date in &stage.dates {
            assert!(kinds.iter().any(|known| known.id == *date), "{what}: no kind of date {date}");
        }
        for meeting in &stage.meetings {
            let known = nation.meeting_kinds().into_iter().any(|known| known.id == *meeting);
            assert!(known, "{what}: no kind of meeting {meeting}");
        }
        assert!((3..=7).contains(&stage.ask.len()), "{what} asks for {}", stage.ask.len());
        assert!(stage.ask.contains(&"advocate".to_owned()), "{what} forgets the advocate");
        assert!(!stage.there.is_empty() && !stage.papers.is_empty() && !stage.bring.is_empty(), "{what}");
    }
}

#[test]
fn what_comes_next_is_on_the_map_and_every_stage_can_be_come_to() {
    for nation in Nation::ALL {
        let stages = nation.stages();
        let next = || stages.iter().flat_map(|stage| stage.lighter.iter().chain(&stage.heavier));
        for id in next() {
            assert!(nation.stage(id).is_some(), "{nation:?}: {id} is not on the map");
        }
        // These are begun by the parent, or stand beside the others.
        let beside = ["early-help", "my-assessment", "complaint", "appeal", "money"];
        let agreed = ["section-20", "section-76", "section-25", "article-21"];
        for stage in stages.iter().filter(|stage| ![&beside[..], &agreed[..]].concat().contains(&stage.id.as_str())) {
            assert!(next().any(|id| *id == stage.id), "{nation:?}: nothing leads to {}", stage.id);
            assert!(!stage.lighter.is_empty(), "{nation:?}: {} has no way that is lighter", stage.id);
        }
    }
}

#[test]
fn what_can_be_asked_for_has_its_picture_and_its_letter() {
    for ask in &asks().asks {
        assert!(pictures::find(&ask.picture, "").is_some(), "{}: no picture {}", ask.id, ask.picture);
        assert!(ask.letter.is_empty() || letter_kind(&ask.letter).is_some(), "{}: no letter {}", ask.id, ask.letter);
        assert!(everywhere().any(|(_, stage)| stage.ask.contains(&ask.id)), "nobody asks for {}", ask.id);
    }
    for (nation, stage) in everywhere() {
        for id in &stage.ask {
            assert!(asks().asks.iter().any(|ask| ask.id == *id), "{nation:?} {}: {id}", stage.id);
        }
    }
}

#[test]
fn every_row_a_stage_names_is_one_of_its_nation_and_stands_in_its_place() {
    for (nation, stage) in everywhere() {
        let what = |id: &str| format!("{nation:?} {} {id}", stage.id);
        let row = |id: &String| nation.law_fact(id).unwrap_or_else(|| panic!("{}", what(id)));
        for id in stage.rights.iter().chain(&stage.times) {
            assert!(!row(id).last_day_for_parent, "{} is a last day", what(id));
        }
        assert!(stage.last_days.iter().all(|id| row(id).last_day_for_parent), "{nation:?} {}", stage.id);
        assert!(!stage.rights.is_empty(), "{nation:?} {} has no rights", stage.id);
    }
}

#[test]
fn every_limit_of_a_nation_stands_on_its_map() {
    for nation in Nation::ALL {
        let on_map: BTreeSet<&str> = nation.stages().iter().flat_map(|one| &one.times).map(String::as_str).collect();
        let limits = nation.law_facts().filter(|fact| fact.limit.is_some());
        let missing: Vec<&str> = limits.map(|fact| fact.id.as_str()).filter(|id| !on_map.contains(id)).collect();
        assert_eq!(missing, Vec::<&str>::new(), "{nation:?}");
        let last_days = nation.law_facts().filter(|fact| fact.last_day_for_parent).map(|fact| fact.id.as_str());
        let named = |id: &str| nation.stages().iter().any(|stage| stage.last_days.iter().any(|known| known == id));
        let missing: Vec<&str> = last_days.filter(|id| !named(id)).collect();
        assert_eq!(missing, Vec::<&str>::new(), "{nation:?} hides a last day");
    }
}

#[test]
fn courts_hearings_appeals_complaints_and_benefits_may_have_a_last_day() {
    for nation in Nation::ALL {
        for id in ["emergency", "appeal", "complaint", "money", "adoption"] {
            assert!(stage(nation, id).may_have_last_day(), "{nation:?} {id}");
        }
        assert!(!stage(nation, "early-help").may_have_last_day());
        let court = |stage: &&MapStage| stage.dates.iter().any(|date| date == "court");
        for stage in nation.stages().iter().filter(court) {
            assert!(stage.kind != StageKind::Usual, "{nation:?} {} is a court stage", stage.id);
        }
    }
    assert!(stage(Nation::Scotland, "section-25").may_have_last_day(), "14 days in writing after 6 months");
}

#[test]
fn a_hearing_in_scotland_says_to_ask_before_the_day() {
    let hearing = stage(Nation::Scotland, "childrens-hearing");
    assert!(hearing.rights.contains(&"S27".to_owned()) && hearing.ask.contains(&"cannot-come".to_owned()));
    for language in languages() {
        let said = Words::new(language).text(&Nation::Scotland.law_fact("S27").unwrap().words, &[]);
        for unkind in ["offence", "fine", "trosedd", "dirwy"] {
            assert!(!said.contains(unkind), "{said}");
        }
    }
}

#[test]
fn rights_come_at_the_moment_they_matter() {
    let ids = |rows: Vec<&Fact>| -> Vec<String> { rows.into_iter().map(|row| row.id.clone()).collect() };
    assert!(ids(Nation::England.rights_before_signing()).contains(&"E04".to_owned()));
    assert!(ids(Nation::Scotland.rights_at_meeting("childrens-hearing")).contains(&"S34".to_owned()));
    assert!(ids(Nation::Wales.rights_on_letter("pre-proceedings")).contains(&"E84".to_owned()));
    assert!(ids(Nation::Scotland.rights_on_letter("pre-proceedings")).is_empty());
    let rights = ids(Nation::England.rights_at_meeting("hearing"));
    assert_eq!(rights.len(), rights.iter().collect::<BTreeSet<_>>().len(), "a right stands twice");
    for nation in Nation::ALL {
        assert!(!nation.rights_before_signing().is_empty(), "{nation:?}");
    }
}

#[test]
fn each_nation_has_its_assessments_and_looking_after_a_child_counts() {
    for nation in Nation::ALL {
        let kinds = nation.assessment_kinds();
        for kind in &kinds {
            let what = format!("{nation:?} {}", kind.id);
            assert!(pictures::find(&kind.picture, "").is_some(), "{what}");
            assert!(!kind.source.is_empty(), "{what}");
            assert!(kind.facts.iter().all(|id| nation.law_fact(id).is_some()), "{what}");
            assert!(kind.letter.is_empty() || letter_kind(&kind.letter).is_some(), "{what}");
            let list = need_list(nation, today()).map(|list| list.id);
            assert!(kind.list.is_empty() || list.is_some_and(|list| list == kind.list), "{what}");
            assert!(kind.counts_child.is_empty() || kind.facts.contains(&kind.counts_child), "{what}");
        }
        assert!(kinds.iter().any(|kind| kind.id == "me" && kind.letter == "assess-me"), "{nation:?}");
    }
    for nation in [Nation::England, Nation::Wales] {
        let me = nation.assessment_kinds().into_iter().find(|kind| kind.id == "me").unwrap();
        let row = nation.law_fact(&me.counts_child).unwrap();
        assert!(Words::new("en-GB").text(&row.words, &[]).contains("Looking after a child"), "{nation:?}");
        let list = need_list(nation, today()).unwrap();
        assert!(list.id == me.list && list.parts.iter().any(|part| part.id == "child"), "{nation:?}");
    }
}

#[test]
fn the_map_brings_every_row_that_it_names_as_it_stands() {
    for nation in Nation::ALL {
        let map = nation.stage_map(today());
        let has = |id: &String| map.facts.iter().any(|one| one.fact.id == *id);
        for stage in &map.stages {
            assert!(
                stage.times.iter().chain(&stage.rights).chain(&stage.last_days).all(has),
                "{nation:?} {}",
                stage.id
            );
        }
        assert!(map.before_signing.iter().all(has));
        let later = nation.stage_map("2027-11-22".parse().map(Day).unwrap());
        assert!(later.facts.iter().all(|one| one.standing == FactStanding::MayHaveChanged && !one.makes_day));
    }
}

/// The kinds of letter that come stand in a file of their own.
#[test]
fn the_papers_of_a_stage_are_kinds_of_letters_of_its_nation() {
    #[derive(Deserialize)]
    struct Kinds {
        kinds: Vec<Kind>,
    }
    #[derive(Deserialize)]
    struct Kind {
        id: String,
        nations: Vec<Nation>,
    }
    let Kinds { kinds } = toml::from_str(include_str!("../../../../assets/letters_in.toml")).unwrap();
    for (nation, stage) in everywhere() {
        for paper in &stage.papers {
            let known = kinds.iter().any(|kind| kind.id == *paper && kind.nations.contains(&nation));
            assert!(known, "{nation:?} {}: no kind of letter {paper}", stage.id);
        }
    }
}
