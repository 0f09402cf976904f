use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::looks_at::{Data, FILE};
use super::*;
use crate::dates::Now;
use crate::facts::FactStanding;
use crate::me::Me;
use crate::nation::Verified;
use crate::people::Person;
use crate::pictures;
use crate::text::{Words, languages};

fn day(text: &str) -> Day {
    Day(text.parse::<NaiveDate>().unwrap())
}

fn today() -> Day {
    day("2026-11-22")
}

fn in_nation(nation: Nation) -> Store {
    let mut store = Store::in_memory().unwrap();
    let me = Me { nation, ..store.find_me().unwrap() };
    store.save_me(&me, Moment::default()).unwrap();
    store
}

fn answer(part: &str) -> AssessmentAnswer {
    AssessmentAnswer { part: part.into(), hard: AssessmentHard::Yes, ..AssessmentAnswer::default() }
}

fn kept(store: &mut Store, kind: &str) -> Assessment {
    let blank = store.new_assessment(kind, "").unwrap();
    store.save_assessment(&blank, Moment::default()).unwrap()
}

#[test]
fn the_file_reads() {
    let read: Result<Data, _> = toml::from_str(FILE);
    assert!(read.is_ok(), "{:?}", read.err());
}

#[test]
fn every_part_has_words_in_every_language_and_a_picture_and_every_kind_says_where_its_parts_come_from() {
    for nation in Nation::ALL {
        let tests = nation.assessment_tests(today());
        assert_eq!(tests.len(), nation.assessment_kinds().len());
        for test in &tests {
            let what = format!("{nation:?} {}", test.kind.id);
            let once: BTreeSet<&str> = test.parts.iter().map(|part| part.id.as_str()).collect();
            assert_eq!(once.len(), test.parts.len(), "{what}: a part stands twice");
            assert_eq!(test.from.is_empty(), test.parts.is_empty(), "{what}");
            for part in &test.parts {
                assert!(pictures::find(&part.picture, "").is_some(), "{what}: {}", part.picture);
            }
            for language in languages() {
                let words = Words::new(language);
                let mut ids = test.parts.iter().map(|part| &part.words).chain(std::iter::once(&test.from));
                assert!(ids.all(|id| id.is_empty() || words.has(id)), "{language} {what}");
            }
        }
    }
}

#[test]
fn an_adult_has_the_test_of_the_nation_and_looking_after_a_child_stands_in_it() {
    for (nation, count, ours, rows) in [
        (Nation::England, 10, 0, ["E75", "E76", "E77"].as_slice()),
        (Nation::Wales, 7, 0, &["W17", "W18", "W20"]),
        (Nation::Scotland, 7, 7, &["S72", "S72-rules"]),
        (Nation::NorthernIreland, 7, 1, &["N31", "N32", "N31-rules"]),
    ] {
        let test = nation.assessment_test("me", today()).unwrap();
        let own = test.parts.iter().filter(|part| part.ours).count();
        assert_eq!((test.parts.len(), own, test.child_part.as_str()), (count, ours, "child"), "{nation:?}");
        let has = |id: &&str| test.facts.iter().any(|row| row.fact.id == *id);
        assert!(rows.iter().all(has), "{nation:?}");
        // Only a law that was read may say that it counts.
        let says = test.child_counts.as_ref().map(|row| (row.fact.verified, row.standing));
        let sure = [Nation::England, Nation::Wales].contains(&nation);
        assert_eq!(says, sure.then_some((Verified::Yes, FactStanding::Sure)), "{nation:?}");
    }
    let later = Nation::England.assessment_test("me", day("2027-11-22")).unwrap();
    assert!(later.facts.iter().all(|row| row.standing == FactStanding::MayHaveChanged));
}

#[test]
fn a_blank_one_is_of_my_nation_and_only_me_and_stays_of_it_after_a_move() {
    let mut store = in_nation(Nation::Wales);
    let wales = kept(&mut store, "me");
    assert_eq!((wales.nation, wales.mark.space), (Nation::Wales, Space::Private));
    let me = Me { nation: Nation::England, ..store.find_me().unwrap() };
    store.save_me(&me, Moment::default()).unwrap();
    let page = store.find_assessment(&wales.mark.id, today()).unwrap();
    assert_eq!(page.test.unwrap().from, "need-from-wales");
    let answered = Assessment { answers: vec![answer("harm")], ..wales };
    assert!(store.save_assessment(&answered, Moment::default()).is_ok());
}

#[test]
fn answers_stand_in_the_order_of_the_parts_each_once_and_only_to_what_there_is() {
    let mut store = in_nation(Nation::England);
    let mut assessment = kept(&mut store, "me");
    assessment.answers = vec![answer("child"), answer("food"), answer("people")];
    let saved = store.save_assessment(&assessment, Moment::default()).unwrap();
    let order: Vec<&str> = saved.answers.iter().map(|answer| answer.part.as_str()).collect();
    assert_eq!(order, ["food", "people", "child"]);
    for wrong in [vec![answer("food"), answer("food")], vec![answer("harm")]] {
        let wrong = Assessment { answers: wrong, ..assessment.clone() };
        let no = store.save_assessment(&wrong, Moment::default()).unwrap_err();
        assert_eq!(no.problem(), Problem::NotAllowed);
    }
    let carer = store.new_assessment("carer", "").unwrap();
    let no = store.save_assessment(&carer, Moment::default()).unwrap_err();
    assert_eq!(no.problem(), Problem::NotAllowed, "there is no such kind in England");
}

#[test]
fn nobody_else_writes_it() {
    let mut store = in_nation(Nation::England);
    let mut theirs = store.new_assessment("me", "").unwrap();
    theirs.mark.said_by = "Priya".into();
    assert_eq!(store.save_assessment(&theirs, Moment::default()).unwrap_err().problem(), Problem::NotAllowed);
}

#[test]
fn a_page_of_them_has_the_newest_first_and_says_that_there_are_more() {
    let mut store = in_nation(Nation::England);
    let made: Vec<String> = (0..=PAGE).map(|_| kept(&mut store, "me").mark.id).collect();
    let first = store.list_assessments(0, today()).unwrap();
    assert_eq!((first.assessments.len(), first.more), (PAGE, true));
    assert_eq!(first.assessments[0].assessment.mark.id, made[PAGE]);
    let rest = store.list_assessments(PAGE, today()).unwrap();
    assert_eq!((rest.assessments.len(), rest.more), (1, false));
    store.put_away(&made[0], Moment::default()).unwrap();
    assert!(store.list_assessments(PAGE, today()).unwrap().assessments.is_empty());
}

#[test]
fn it_names_its_child_and_nothing_of_it_shows_while_somebody_is_beside() {
    let mut store = in_nation(Nation::England);
    let mia = Child { name: "Mia".into(), ..blank() };
    let mia = store.save_child(&mia, Moment::default()).unwrap().mark.id;
    let of_mia = store.new_assessment("child", &mia).unwrap();
    let of_mia = store.save_assessment(&of_mia, Moment::default()).unwrap();
    assert_eq!(store.find_assessment(&of_mia.mark.id, today()).unwrap().name, "Mia");
    let grace = Person { name: "Grace".into(), ..blank() };
    let grace = store.save_person(&grace, Moment::default()).unwrap().mark.id;
    let now = Now::new(chrono::DateTime::UNIX_EPOCH, chrono_tz::Europe::London);
    store.begin_visit(&grace, now).unwrap();
    assert!(store.list_assessments(0, today()).unwrap().assessments.is_empty());
    assert_eq!(store.find_assessment(&of_mia.mark.id, today()).unwrap_err().problem(), Problem::NotFound);
}
