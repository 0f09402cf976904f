use chrono::{TimeZone, Utc};

use super::*;
use crate::children::Child;
use crate::me::Me;

fn now() -> Now {
    Now::new(Utc.with_ymd_and_hms(2026, 11, 22, 12, 0, 0).unwrap(), chrono_tz::Europe::London)
}

fn day(text: &str) -> Day {
    Day(text.parse().unwrap())
}

fn store(nation: Nation) -> Store {
    let mut store = Store::in_memory().unwrap();
    let me = Me { nation, ..store.find_me().unwrap() };
    store.save_me(&me, now().moment).unwrap();
    store
}

fn put(store: &mut Store, child: &str, stage: &str, started: Option<Day>) -> ChildStage {
    let stage = ChildStage { stage: stage.into(), started, ..store.new_child_stage(child).unwrap() };
    store.save_child_stage(&stage, now()).unwrap()
}

fn child(store: &mut Store, name: &str) -> String {
    let child = Child { name: name.into(), ..Child::default() };
    store.save_child(&child, now().moment).unwrap().mark.id
}

fn limit<'a>(stage: &'a StageNow, fact: &str) -> &'a StageLimit {
    stage.limits.iter().find(|limit| limit.fact == fact).unwrap_or_else(|| panic!("no {fact}: {:?}", stage.limits))
}

#[test]
fn each_child_has_stages_of_its_own_and_so_has_the_parent() {
    let mut store = store(Nation::England);
    let (leo, mia) = (child(&mut store, "Leo"), child(&mut store, "Mia"));
    put(&mut store, &leo, "child-in-need", None);
    put(&mut store, &mia, "child-in-care", Some(day("2026-10-01")));
    put(&mut store, &mia, "care-case", Some(day("2026-10-05")));
    put(&mut store, "", "my-assessment", None);
    let page = store.where_now(now()).unwrap();
    let of = |child: &str| {
        let mine = page.now.iter().filter(|one| one.said.child == child);
        mine.map(|one| one.said.stage.as_str()).collect::<Vec<_>>()
    };
    assert_eq!((of(&leo), of("")), (vec!["child-in-need"], vec!["my-assessment"]));
    assert_eq!(of(&mia), ["care-case", "child-in-care"], "the newest first");
    assert_eq!(page.past, []);
    assert!(page.now.iter().all(|one| one.said.mark.space == Space::Private), "only me until shown");
}

#[test]
fn a_service_has_a_day_where_the_first_day_is_known_and_the_parent_never() {
    let mut store = store(Nation::England);
    put(&mut store, "", "care-case", Some(day("2026-11-02")));
    put(&mut store, "", "child-in-care", None);
    put(&mut store, "", "complaint", Some(day("2026-11-02")));
    let page = store.where_now(now()).unwrap();
    let at = |id: &str| page.now.iter().find(|one| one.said.stage == id).unwrap();
    let case = limit(at("care-case"), "E07");
    assert_eq!(case.last, Some(LastDay::Sure { day: day("2027-05-02") }), "the first day is day 1");
    assert_eq!((case.service, case.words.as_str()), (Service::Court, "limit-by"));
    assert_eq!(limit(at("care-case"), "E08").last, None, "it is counted from another day");
    assert!(at("child-in-care").limits.iter().all(|one| one.last.is_none() && one.words == "limit-no-day"));
    let answer = limit(at("complaint"), "E45");
    assert_eq!((answer.last.unwrap().day(), answer.words.as_str()), (Some(day("2026-11-16")), "limit-passed"));
    assert!(!at("complaint").limits.iter().any(|one| ["E44", "E47", "E52"].contains(&one.fact.as_str())));
    assert!(at("complaint").may_have_last_day && at("care-case").may_have_last_day);
    assert!(!at("child-in-care").may_have_last_day);
}

#[test]
fn a_day_that_was_said_is_counted_from_too() {
    let mut store = store(Nation::Wales);
    let stage = put(&mut store, "", "child-protection-conference", Some(day("2026-11-02")));
    let days = vec![StageDay { from: "last-core-group".into(), day: day("2026-11-16") }];
    let plan = ChildStage { stage: "care-and-support-protection-plan".into(), days, ..stage };
    store.save_child_stage(&plan, now()).unwrap();
    let page = store.where_now(now()).unwrap();
    let last = |fact: &str| limit(&page.now[0], fact).last.and_then(LastDay::day);
    assert_eq!(last("W39-later"), Some(day("2026-12-28")));
    assert_eq!(last("W39"), Some(day("2026-11-16")), "its own first day is the first conference");
    assert_eq!(last("W41"), None);
}

#[test]
fn going_on_ends_the_stage_before_and_it_stays_readable() {
    let mut store = store(Nation::Scotland);
    let first = put(&mut store, "", "reporter", Some(day("2026-09-01")));
    let next = store.go_on_to_stage(&first.mark.id, "childrens-hearing", Some(day("2026-10-01")), now()).unwrap();
    let last = store.go_on_to_stage(&next.mark.id, "hearing-order", None, now()).unwrap();
    assert!(last.ask_started && last.started.is_none(), "I do not know. Ask this.");
    let page = store.where_now(now()).unwrap();
    let ended: Vec<_> = page.past.iter().map(|one| (one.said.stage.as_str(), one.said.ended)).collect();
    let days = [day("2026-11-22"), day("2026-10-01")].map(Some);
    assert_eq!(ended, [("childrens-hearing", days[0]), ("reporter", days[1])], "the latest first");
    assert!(page.past.iter().all(|one| one.stage.is_some() && one.limits.is_empty() && !one.may_have_last_day));
    assert_eq!(page.now.len(), 1);
}

#[test]
fn a_stage_of_another_nation_stays_and_one_that_is_on_no_map_is_not_kept() {
    let mut store = store(Nation::Scotland);
    put(&mut store, "", "reporter", None);
    let me = Me { nation: Nation::Wales, ..store.find_me().unwrap() };
    store.save_me(&me, now().moment).unwrap();
    let page = store.where_now(now()).unwrap();
    assert_eq!((page.nation, page.now[0].said.nation), (Nation::Wales, Nation::Scotland));
    assert_eq!(page.now[0].stage.as_ref().map(|stage| stage.id.as_str()), Some("reporter"));
    let wrong = ChildStage { stage: "reporter".into(), ..store.new_child_stage("").unwrap() };
    assert_eq!(store.save_child_stage(&wrong, now()).unwrap_err().problem(), Problem::NotAllowed);
    let id = page.now[0].said.mark.id.clone();
    assert!(store.go_on_to_stage(&id, "nowhere", None, now()).is_err());
    assert_eq!(store.where_now(now()).unwrap().past, [], "both are kept, or neither");
}

#[test]
fn twelve_months_after_the_law_was_read_nothing_has_a_day() {
    let mut store = store(Nation::England);
    put(&mut store, "", "care-case", Some(day("2027-11-01")));
    let later = Now::new(Utc.with_ymd_and_hms(2027, 11, 22, 12, 0, 0).unwrap(), chrono_tz::Europe::London);
    assert_eq!(store.where_now(later).unwrap().now[0].limits, []);
}
