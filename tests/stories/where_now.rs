//! A family on the map of each nation: a first conference in England, a hearing in Scotland, a core group in Wales, a
//! first visit of a Trust in Northern Ireland. By when services should do something, what is past and can be asked for,
//! and what stays readable. Every day here was counted on a wall calendar.

use by_my_side_core::children::Child;
use by_my_side_core::dates::{Day, Now, said_day};
use by_my_side_core::facts::FactStanding;
use by_my_side_core::item::{Space, blank};
use by_my_side_core::letters::LetterOut;
use by_my_side_core::limits::{FOR_THE_PARENT, LastDay, Service};
use by_my_side_core::me::Me;
use by_my_side_core::nation::{Nation, Verified};
use by_my_side_core::prints::PrintKind;
use by_my_side_core::stages::MapStage;
use by_my_side_core::store::Store;
use by_my_side_core::text::Words;
use by_my_side_core::where_now::{ChildStage, StageDay, StageNow};
use chrono::{TimeZone, Utc};

use crate::record::{Record, at, day, paper};

const NOT_YET: &str = "It has not happened yet. You can ask.";
const NO_DAY: &str = "We do not know the day yet. You can ask.";

/// Sam's record in a nation, with Leo and Mia.
struct Family {
    record: Record,
    nation: Nation,
    leo: String,
    mia: String,
}

impl Family {
    fn in_nation(nation: Nation) -> Family {
        let record = Record::of_sam(&format!("map-{nation:?}"));
        let child = |store: &mut Store, name: &str, now: Now| {
            store.save_child(&Child { name: name.into(), ..blank() }, now.moment).unwrap().mark.id
        };
        let (leo, mia) = record.on(at(6, 1), |store, now| {
            store.save_me(&Me { nation, ..store.find_me().unwrap() }, now.moment).unwrap();
            (child(store, "Leo", now), child(store, "Mia", now))
        });
        Family { record, nation, leo, mia }
    }

    /// The first stage that is said of a child, or of Sam.
    fn is_at(&self, now: Now, child: &str, stage: &str, started: Option<Day>) -> String {
        self.record.on(now, |store, now| {
            let blank = store.new_child_stage(child).unwrap();
            let said = ChildStage { stage: stage.into(), started, ask_started: started.is_none(), ..blank };
            store.save_child_stage(&said, now).unwrap().mark.id
        })
    }

    fn goes_on(&self, now: Now, from: &str, to: &str, started: Option<Day>) -> String {
        self.record.on(now, |store, now| store.go_on_to_stage(from, to, started, now).unwrap().mark.id)
    }

    /// The one stage on which a child is on this day.
    fn now(&self, now: Now, child: &str) -> StageNow {
        let here = self.record.on(now, |store, now| store.where_now(now).unwrap().now);
        let [one] =
            <[StageNow; 1]>::try_from(here.into_iter().filter(|one| one.said.child == child).collect::<Vec<_>>())
                .unwrap_or_else(|many| panic!("not one stage: {many:?}"));
        one
    }

    /// The stages that are over, the latest first. They say what they were, and expect nothing of anybody.
    fn past(&self, now: Now) -> Vec<(String, Option<Day>)> {
        let past = self.record.on(now, |store, now| store.where_now(now).unwrap().past);
        assert!(past.iter().all(|one| one.limits.is_empty() && !one.may_have_last_day), "{past:?}");
        past.into_iter().map(|one| (one.stage.unwrap().id, one.said.ended)).collect()
    }

    /// What the row says by when, in the words of the screen.
    fn says(&self, now: Now, child: &str, fact: &str) -> String {
        let stage = self.now(now, child);
        let limits: Vec<&str> = stage.limits.iter().map(|limit| limit.fact.as_str()).collect();
        let limit =
            stage.limits.iter().find(|limit| limit.fact == fact).unwrap_or_else(|| panic!("{fact}: {limits:?}"));
        let words = Words::new("en-GB");
        let who = match limit.service {
            Service::Court => "court",
            Service::Hearing => "hearing",
            Service::Panel => "panel",
            _ => "services",
        };
        let last = limit.last.and_then(LastDay::day).map(|day| said_day(&words, day)).unwrap_or_default();
        words.text(&limit.words, &[("who", who.into()), ("day", last.into())])
    }

    /// What can be a last day for Sam is named and has no day: neither the row nor the page holds one.
    fn has_no_day_of_the_parent(&self, now: Now, child: &str, rows: &[&str], their_days: &[Option<Day>]) {
        let stage = self.now(now, child);
        assert!(stage.may_have_last_day, "{stage:?}");
        let said = Words::new("en-GB").text(FOR_THE_PARENT, &[]);
        assert_eq!(said, "There may be a last day for you. It can be short. Ask a solicitor today.");
        let on_map = stage.stage.as_ref().unwrap();
        for row in rows {
            assert!(on_map.last_days.iter().any(|id| id == row), "{row} is not named");
            let fact = self.nation.law_fact(row).unwrap();
            assert!(fact.limit.is_none() && fact.last_day(now.day(), now.day()).is_none(), "{row} has a day");
            assert!(!stage.limits.iter().any(|limit| limit.fact == *row), "{row} has a day");
        }
        let page = format!("{:?}", stage.limits);
        for their_day in their_days.iter().flatten() {
            assert!(!page.contains(&their_day.0.to_string()), "{their_day:?} was worked out: {page}");
        }
    }

    /// A rule that was read at a second hand says "Often" and "Ask", one that is not known says so: neither has a day.
    fn makes_no_date(&self, now: Now, child: &str, rows: &[&str]) {
        let stage = self.now(now, child);
        for row in rows {
            let fact = self.nation.law_fact(row).unwrap();
            assert!(stage.stage.as_ref().unwrap().times.iter().any(|id| id == row), "{row} stands on the stage");
            let said = Words::new("en-GB").text(&fact.words, &[]);
            let (often, ask) = match fact.verified {
                Verified::Yes => panic!("{row} was read at its source"),
                Verified::General => ("Often", "Ask."),
                Verified::NotSure => ("We are not sure yet.", "Ask your advocate."),
            };
            assert!(said.contains(often) && said.contains(ask), "{row}: {said}");
            assert!(!stage.limits.iter().any(|limit| limit.fact == *row), "{row} has a day");
        }
    }

    /// A letter for what the stage lets Sam ask for, or for what has not happened yet. It is dated, and stays as it was sent.
    fn writes(&self, now: Now, child: &str, letter: &str, own: &str) {
        let on = self.now(now, child);
        let late = letter == "not-happened" && on.limits.iter().any(|limit| limit.words == "limit-passed");
        let stage = on.stage.unwrap();
        let asks = self.nation.stage_map(now.day()).asks;
        let offered = asks.iter().any(|ask| ask.letter == letter && stage.ask.contains(&ask.id));
        assert!(offered || late, "{} does not ask for {letter}: {:?}", stage.id, stage.ask);
        self.record.on(now, |store, now| {
            let words = Words::new("en-GB");
            let blank = store.new_letter(letter, now).unwrap();
            let sent = LetterOut { name: "Grace".into(), own: own.into(), sent_on: Some(now.day()), ..blank };
            let paper = format!("{:?}", store.save_letter(&sent, &words, now).unwrap().paper.unwrap());
            assert!(paper.contains(own) && paper.contains(&said_day(&words, now.day())), "{paper}");
        });
    }

    /// The map on paper: nothing that is only me until it is chosen, and then what the screen says. The rights of a stage
    /// say where each was read.
    fn prints(&self, now: Now, stage: &str, said: &[&str]) {
        self.record.on(now, |store, now| {
            let shared = paper(store, PrintKind::MyMap, "", false, now);
            assert!(!shared.contains("Leo") && !shared.contains("Mia"), "{shared}");
            let map = paper(store, PrintKind::MyMap, "", true, now);
            said.iter().for_each(|said| assert!(map.contains(said), "{said} in {map}"));
            let rights = paper(store, PrintKind::StageRights, stage, false, now);
            for id in &self.nation.stage(stage).unwrap().rights {
                let fact = self.nation.law_fact(id).unwrap();
                assert!(rights.contains(&fact.provision), "{id}: {rights}");
            }
        });
    }

    /// On 22 November 2027 every row was read 12 months ago.
    fn has_no_days_a_year_after_they_were_read(&self, open: &[&str]) {
        let later = |day| Now::new(Utc.with_ymd_and_hms(2027, 11, day, 8, 35, 0).unwrap(), chrono_tz::Europe::London);
        let limits = |now: Now| -> usize {
            let here = self.record.on(now, |store, now| store.where_now(now).unwrap().now);
            let stages: Vec<&str> = here.iter().map(|one| one.said.stage.as_str()).collect();
            assert!(open.iter().all(|stage| stages.contains(stage)), "{stages:?}");
            here.iter().map(|one| one.limits.len()).sum()
        };
        assert!(limits(later(21)) > 0, "until then they are there");
        assert_eq!(limits(later(22)), 0);
        let rows = self.nation.facts_on(later(22).day());
        assert!(rows.iter().all(|row| row.standing == FactStanding::MayHaveChanged && !row.makes_day));
    }
}

fn rights(stage: &MapStage) -> Vec<&str> {
    stage.rights.iter().map(String::as_str).collect()
}

#[test]
fn a_first_conference_in_england() {
    let sam = Family::in_nation(Nation::England);
    sam.is_at(at(11, 2), &sam.mia, "child-in-need", None);
    let conference = sam.is_at(at(11, 2), &sam.leo, "child-protection-conference", day(11, 2));
    let page = sam.now(at(11, 2), &sam.leo);
    assert_eq!(page.said.mark.space, Space::Private, "only me until it is shown");
    assert!(rights(page.stage.as_ref().unwrap()).contains(&"E78") && page.limits.is_empty() && !page.may_have_last_day);
    sam.makes_no_date(at(11, 2), &sam.leo, &["E38", "E39", "E40"]);
    sam.writes(at(11, 3), &sam.leo, "easy-read", "I want it in easy words before the meeting.");

    sam.is_at(at(11, 4), "", "complaint", day(11, 2));
    assert_eq!(sam.says(at(11, 4), "", "E45"), "Services should do this by about Monday 16 November 2026.");
    sam.has_no_day_of_the_parent(at(11, 4), "", &["E44", "E47", "E52"], &[day(11, 30), day(12, 14)]);

    let plan = sam.goes_on(at(11, 9), &conference, "child-protection-plan", day(11, 6));
    let care = sam.goes_on(at(11, 23), &plan, "child-in-care", day(11, 23));
    assert_eq!(sam.says(at(11, 23), &sam.leo, "E26"), "Services should do this by about Monday 21 December 2026.");
    assert_eq!(sam.says(at(11, 23), &sam.leo, "E27"), NO_DAY, "nobody has said when the first review was");
    assert!(sam.says(at(12, 21), &sam.leo, "E26").contains("by about"), "on the day it is not past");
    assert_eq!(sam.says(at(12, 22), &sam.leo, "E26"), NOT_YET);
    sam.writes(at(12, 22), &sam.leo, "not-happened", "When is the first review?");
    sam.record.on(at(12, 28), |store, now| {
        let said: ChildStage = store.find(&care).unwrap();
        let days = vec![StageDay { from: "first-review".into(), day: day(12, 28).unwrap() }];
        store.save_child_stage(&ChildStage { days, own: "Leo is with Ann.".into(), ..said }, now).unwrap();
    });
    assert_eq!(sam.says(at(12, 28), &sam.leo, "E27"), "Services should do this by about Sunday 28 March 2027.");

    let over = [("child-protection-plan", day(11, 23)), ("child-protection-conference", day(11, 6))];
    assert_eq!(sam.past(at(12, 28)), over.map(|(stage, ended)| (stage.to_owned(), ended)));
    let mia = sam.now(at(12, 28), &sam.mia);
    assert_eq!((mia.said.stage.as_str(), mia.said.ask_started), ("child-in-need", true), "Mia is where she was");
    let by = "Services should do this by about Sunday 28 March 2027.";
    sam.prints(at(12, 28), "child-in-care", &["It is about Leo.", "It is about Mia.", by, "It has not happened yet."]);
    sam.has_no_days_a_year_after_they_were_read(&["child-in-care", "child-in-need", "complaint"]);
}

#[test]
fn a_hearing_in_scotland() {
    let sam = Family::in_nation(Nation::Scotland);
    let reporter = sam.is_at(at(9, 1), &sam.leo, "reporter", day(9, 1));
    let hearing = sam.goes_on(at(10, 15), &reporter, "childrens-hearing", day(10, 15));
    let page = sam.now(at(10, 15), &sam.leo);
    let stage = page.stage.as_ref().unwrap();
    assert!(rights(stage).contains(&"S27") && stage.ask.iter().any(|ask| ask == "cannot-come"), "{stage:?}");
    let kindly = "Ask before the day if you cannot come. Ask too if you need changes.";
    assert_eq!(Words::new("en-GB").text("stage-cannot-come", &[]), kindly);
    sam.makes_no_date(at(10, 15), &sam.leo, &["S46", "S47"]);
    sam.has_no_day_of_the_parent(at(10, 15), &sam.leo, &["S40", "S45"], &[]);

    let order = sam.goes_on(at(11, 3), &hearing, "hearing-order", day(11, 2));
    assert_eq!(sam.says(at(11, 3), &sam.leo, "S36"), "Hearings should do this by about Tuesday 2 November 2027.");
    assert_eq!(sam.says(at(11, 3), &sam.leo, "S38"), NO_DAY, "no order for now was said");
    sam.has_no_day_of_the_parent(at(11, 3), &sam.leo, &["S39", "S40"], &[day(11, 23)]);
    sam.record.on(at(11, 4), |store, now| {
        let said: ChildStage = store.find(&order).unwrap();
        let days = vec![StageDay { from: "hearing-order-for-now-made".into(), day: day(11, 4).unwrap() }];
        store.save_child_stage(&ChildStage { days, ..said }, now).unwrap();
    });
    let by = "Hearings should do this by about Wednesday 25 November 2026.";
    assert_eq!(sam.says(at(11, 25), &sam.leo, "S38"), by, "the first day is day 1");
    assert_eq!(sam.says(at(11, 26), &sam.leo, "S38"), NOT_YET);

    sam.is_at(at(12, 24), &sam.mia, "emergency", day(12, 24));
    let by = "Hearings should do this by about Tuesday 29 December 2026.";
    assert_eq!(sam.says(at(12, 24), &sam.mia, "S17"), by, "25 and 26 December are no working days, 28 December is one");
    sam.has_no_day_of_the_parent(at(12, 24), &sam.mia, &["S18"], &[]);
    assert_eq!(sam.now(at(12, 24), &sam.leo).said.stage, "hearing-order", "each child has a place of its own");
    let over = [("childrens-hearing", day(11, 2)), ("reporter", day(10, 15))];
    assert_eq!(sam.past(at(12, 24)), over.map(|(stage, ended)| (stage.to_owned(), ended)));
    let by = "Hearings should do this by about Tuesday 29 December 2026.";
    sam.prints(at(12, 24), "childrens-hearing", &["It is about Leo.", by, "Ask a solicitor today."]);
    sam.has_no_days_a_year_after_they_were_read(&["hearing-order", "emergency"]);
}

#[test]
fn a_core_group_in_wales() {
    let sam = Family::in_nation(Nation::Wales);
    let conference = sam.is_at(at(11, 2), &sam.leo, "child-protection-conference", day(11, 2));
    let may_change = "Services should do this by about Monday 9 November 2026. This day may change. You can ask.";
    assert_eq!(sam.says(at(11, 2), &sam.leo, "W42"), may_change, "the rule does not say what its working days are");
    let plan = sam.goes_on(at(11, 3), &conference, "care-and-support-protection-plan", day(11, 2));
    let by = sam.says(at(11, 16), &sam.leo, "W39");
    assert_eq!(by, "Services should do this by about Monday 16 November 2026. This day may change. You can ask.");
    assert_eq!(sam.says(at(11, 17), &sam.leo, "W39"), NOT_YET);
    sam.writes(at(11, 17), &sam.leo, "not-happened", "When is the first core group?");
    assert_eq!(sam.says(at(11, 17), &sam.leo, "W39-later"), NO_DAY);
    sam.record.on(at(11, 19), |store, now| {
        let said: ChildStage = store.find(&plan).unwrap();
        let days = vec![StageDay { from: "last-core-group".into(), day: day(11, 19).unwrap() }];
        store.save_child_stage(&ChildStage { days, ..said }, now).unwrap();
    });
    let by = "Services should do this by about Thursday 31 December 2026.";
    assert_eq!(sam.says(at(11, 19), &sam.leo, "W39-later"), by);
    assert_eq!(sam.says(at(11, 19), &sam.leo, "W40"), "Services should do this by about Tuesday 2 February 2027.");

    sam.is_at(at(11, 19), &sam.mia, "protection-check", None);
    sam.makes_no_date(at(11, 19), &sam.mia, &["W44", "W45"]);
    assert_eq!(sam.says(at(11, 19), &sam.mia, "W41"), NO_DAY, "nobody knows when it started");
    assert_eq!(sam.past(at(11, 19)), [("child-protection-conference".to_owned(), day(11, 2))]);

    sam.is_at(at(11, 19), "", "complaint", day(11, 19));
    assert_eq!(sam.says(at(11, 19), "", "W30"), "Services should do this by about Monday 23 November 2026.");
    sam.has_no_day_of_the_parent(at(11, 19), "", &["W29", "W35", "W38"], &[]);
    let by = "Services should do this by about Thursday 31 December 2026.";
    sam.prints(at(11, 19), "care-and-support-protection-plan", &["It is about Leo.", by, "I ask when it started."]);
    sam.has_no_days_a_year_after_they_were_read(&["care-and-support-protection-plan", "protection-check", "complaint"]);
}

#[test]
fn a_first_visit_of_a_trust_in_northern_ireland() {
    let sam = Family::in_nation(Nation::NorthernIreland);
    let visit = sam.is_at(at(7, 1), &sam.leo, "gateway", day(7, 1));
    sam.makes_no_date(at(7, 1), &sam.leo, &["N28"]);
    assert!(rights(sam.now(at(7, 1), &sam.leo).stage.as_ref().unwrap()).contains(&"N3"));
    sam.writes(at(7, 2), &sam.leo, "send-papers", "I want to read what you wrote at the visit.");
    sam.is_at(at(7, 6), &sam.mia, "emergency", day(7, 6));
    assert_eq!(sam.says(at(7, 6), &sam.mia, "N13"), "Courts should do this by about Tuesday 14 July 2026.");
    assert_eq!(sam.says(at(7, 6), &sam.mia, "N13-more"), NO_DAY);

    sam.goes_on(at(7, 9), &visit, "family-support-plan", None);
    let plan = sam.now(at(7, 9), &sam.leo);
    assert!(plan.said.started.is_none() && plan.said.ask_started && plan.limits.is_empty(), "I do not know. Ask this.");
    assert_eq!(sam.past(at(7, 9)), [("gateway".to_owned(), day(7, 9))]);

    sam.is_at(at(7, 9), "", "complaint", day(7, 9));
    let by = "Services should do this by about Friday 17 July 2026. This day may change. You can ask.";
    assert_eq!(sam.says(at(7, 9), "", "N41"), by, "12 July is a Sunday, so Monday is a holiday");
    sam.has_no_day_of_the_parent(at(7, 9), "", &["N43", "N44", "N46"], &[]);
    assert_eq!(sam.says(at(7, 18), "", "N41"), NOT_YET);
    sam.prints(at(7, 18), "gateway", &["It is about Leo.", "It is about Mia.", "Ask a solicitor today."]);
    sam.has_no_days_a_year_after_they_were_read(&["family-support-plan", "emergency", "complaint"]);
}
