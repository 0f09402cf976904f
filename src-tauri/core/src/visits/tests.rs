use chrono::{TimeZone, Utc};
use proptest::prelude::*;

use super::everything::{all_lists, before_it, fill, fill_with, prints};
use super::*;
use crate::appointments::Appointment;
use crate::appointments::Layers;
use crate::children::Child;
use crate::dates::Time;
use crate::item::blank;
use crate::reminders::Reminders;
use crate::told::Told;

pub(super) fn at(day: u32, hour: u32) -> Now {
    Now::new(Utc.with_ymd_and_hms(2026, 7, day, hour, 0, 0).unwrap(), chrono_tz::Europe::London)
}

pub(super) fn note(id: &str, text: &str) -> VisitNote {
    VisitNote { id: id.into(), text: text.into(), ..VisitNote::default() }
}

/// A record with Grace in it, and a visit that she began.
pub(super) fn with_grace() -> (Store, Visit) {
    let mut store = Store::in_memory().unwrap();
    let grace = Person { name: "Grace".into(), role: "support-worker".into(), ..blank() };
    let grace = store.save_person(&grace, at(1, 8).moment).unwrap();
    let visit = store.begin_visit(&grace.mark.id, at(14, 9)).unwrap();
    (store, visit)
}

fn kept(store: &mut Store, visit: Visit) -> Visit {
    let written = Visit {
        notes: vec![
            note("1", "Leo had his bath."),
            VisitNote { opinion: true, ..note("2", "Sam was calm.") },
            note("3", " "),
        ],
        my_words: "I was proud.".into(),
        feeling: "happy".into(),
        said_back: "First try.".into(),
        ..visit
    };
    let visit = store.save_visit(&written, at(14, 9).moment).unwrap();
    store.keep_visit(&visit.mark.id, at(14, 10)).unwrap()
}

#[test]
fn a_visit_carries_the_workers_name_and_what_was_not_wanted_is_not_kept() {
    let (mut store, visit) = with_grace();
    assert_eq!((visit.mark.said_by.as_str(), visit.worker.as_str(), visit.state), ("Grace", "Grace", VisitState::Open));
    assert!(store.is_first_visit(&visit.person).unwrap());
    assert_eq!(store.begin_visit(&visit.person, at(14, 9)).unwrap_err().problem(), Problem::VisitOpen);
    let other = Visit { worker: "Mallory".into(), state: VisitState::Kept, ..visit.clone() };
    let same = store.save_visit(&other, at(14, 9).moment).unwrap();
    assert_eq!(
        (same.worker.as_str(), same.state),
        ("Grace", VisitState::Open),
        "a screen changes only what is written"
    );
    let kept = kept(&mut store, visit);
    assert_eq!(kept.notes.len(), 2, "a note without words is none");
    assert_eq!(kept.said_back, "", "a first try is not kept");
    assert_eq!(kept.ended, Some(at(14, 10).moment));
    assert!(!store.is_first_visit(&kept.person).unwrap());
    let month = store.visits_of_month(None).unwrap();
    assert_eq!((month.year, month.month, month.visits), (2026, 7, vec![kept]));
}

#[test]
fn a_kept_visit_does_not_change_and_is_not_undone() {
    let (mut store, visit) = with_grace();
    let kept = kept(&mut store, visit);
    let now = at(15, 9).moment;
    let other = Visit { notes: Vec::new(), ..kept.clone() };
    assert_eq!(store.save_visit(&other, now).unwrap_err().problem(), Problem::KeptForGood);
    assert_eq!(store.keep(&other, now).unwrap_err().problem(), Problem::KeptForGood, "nor by any other door");
    assert_eq!(store.pause_visit(&kept.mark.id, now).unwrap_err().problem(), Problem::KeptForGood);
    let changes = store.changes_of(&kept.mark.id).unwrap();
    let change = changes.iter().find(|change| change.what == crate::history::What::Changed).unwrap().id;
    assert_eq!(store.put_back(change, now).unwrap_err().problem(), Problem::KeptForGood);
    while store.undo(now).unwrap().is_some() {}
    store.put_away(&kept.mark.id, now).unwrap();
    store.bring_back(&kept.mark.id, now).unwrap();
    let after = store.find_visit(&kept.mark.id).unwrap();
    assert_eq!(Visit { mark: kept.mark.clone(), ..after }, kept);
    assert!(store.history_is_whole().unwrap());
}

#[test]
fn what_i_think_is_added_with_its_day_and_who_was_there() {
    let (mut store, visit) = with_grace();
    let visit = Visit {
        think: ViewAnswer::Some,
        notes: vec![VisitNote { think: ViewAnswer::Agree, ..note("1", "Bath.") }],
        ..visit
    };
    let visit = store.save_visit(&visit, at(14, 9).moment).unwrap();
    let kept = store.keep_visit(&visit.mark.id, at(14, 10)).unwrap();
    let views = store.list_views(&kept.mark.id).unwrap();
    let told: Vec<_> = views.iter().map(|view| (view.part.as_str(), view.view, view.in_room.join(","))).collect();
    assert_eq!(told, [("1", ViewAnswer::Agree, "Grace".to_owned()), ("", ViewAnswer::Some, "Grace".to_owned())]);
    assert!(views.iter().all(|view| view.mark.space == Space::Private && view.mark.said_by.is_empty()));

    let alone = View { view: ViewAnswer::DoNotAgree, in_room: Vec::new(), ..views[1].clone() };
    let alone = store.save_view(&alone, at(16, 20)).unwrap();
    assert_ne!(alone.mark.id, views[1].mark.id, "a new answer is a new row");
    assert_eq!(alone.day, Some(at(16, 20).day()));
    assert_eq!(store.list_views(&kept.mark.id).unwrap().len(), 3, "the old one stays");
    let mut shown = alone.clone();
    shown.mark.space = Space::Shared;
    assert_eq!(store.save_view(&shown, at(17, 9)).unwrap().mark.id, alone.mark.id, "to show it is no new answer");
    assert_eq!(store.find::<View>(&alone.mark.id).unwrap().day, Some(at(16, 20).day()));
    let mut theirs = shown;
    theirs.mark.said_by = "Grace".into();
    theirs.words = "Sam agrees.".into();
    assert_eq!(
        store.save_view(&theirs, at(17, 9)).unwrap_err().problem(),
        Problem::NotAllowed,
        "nobody says it for me"
    );
}

#[test]
fn a_correction_is_added_with_name_and_day_and_does_not_change() {
    let (mut store, visit) = with_grace();
    let open = visit.mark.id.clone();
    assert_eq!(store.add_correction(&open, "No.", "Grace", at(14, 9)).unwrap_err().problem(), Problem::NotAllowed);
    let kept = kept(&mut store, visit);
    let right = store.add_correction(&kept.mark.id, "It was Mia's bath.", "Grace", at(15, 9)).unwrap();
    assert_eq!((right.day, right.mark.said_by.as_str()), (Some(at(15, 9).day()), "Grace"));
    let other = VisitCorrection { text: "Nothing.".into(), ..right.clone() };
    assert_eq!(store.keep(&other, at(16, 9).moment).unwrap_err().problem(), Problem::KeptForGood);
    assert_eq!(store.add_correction(&kept.mark.id, " ", "", at(15, 9)).unwrap_err().problem(), Problem::NotAllowed);
    assert_eq!(store.list_corrections(&kept.mark.id).unwrap(), [right]);
    assert_eq!(store.find_visit(&kept.mark.id).unwrap().notes, kept.notes);
}

#[test]
fn only_me_things_show_again_only_when_the_parent_says_so_or_the_visit_ends() {
    let (mut store, visit) = with_grace();
    let id = visit.mark.id;
    let child = store.save_child(&Child { name: "L".into(), ..blank() }, at(14, 9).moment).unwrap();
    let shown = |store: &Store| !store.list_children().unwrap().is_empty();
    assert!(store.is_beside() && !shown(&store));
    assert_eq!(store.find::<Child>(&child.mark.id).unwrap_err().problem(), Problem::NotFound);
    assert!(store.list_changes(&child.mark.id).unwrap().is_empty());
    let again = store.save_child(&Child { age: "3".into(), ..child.clone() }, at(14, 9).moment).unwrap();
    assert_eq!(again.mark.id, child.mark.id, "what is being typed is still kept");
    store.pause_visit(&id, at(14, 9).moment).unwrap();
    assert!(!shown(&store), "the worker may be back at any moment");
    store.alone_in_visit(&id, at(14, 9).moment).unwrap();
    assert!(shown(&store));
    store.go_on_with_visit(&id, at(14, 9).moment).unwrap();
    assert!(!shown(&store));
    store.put_away(&child.mark.id, at(14, 9).moment).unwrap();
    assert!(store.list_put_away().unwrap().is_empty());
    store.bring_back(&child.mark.id, at(14, 9).moment).unwrap();
    store.keep_visit(&id, at(14, 10)).unwrap();
    assert!(shown(&store) && !store.is_beside());
}

#[test]
fn what_is_only_me_is_not_written_over_nor_undone_unseen() {
    let (mut store, visit) = with_grace();
    let told =
        Told { mark: Mark { space: Space::Private, ..Mark::default() }, yes: "I nod.".into(), ..Told::default() };
    let now = at(14, 9).moment;
    store.save_told(&told, now).unwrap();
    assert_eq!(store.find_told().unwrap().yes, "");
    assert_eq!(store.save_told(&Told::default(), now).unwrap_err().problem(), Problem::SomebodyBeside);
    store.undo(now).unwrap();
    store.keep_visit(&visit.mark.id, at(14, 10)).unwrap();
    assert_eq!(store.find_told().unwrap().yes, "I nod.");
}

#[test]
fn a_visit_that_is_open_is_still_open_after_the_power_went() {
    let folder = std::env::temp_dir().join(uuid::Uuid::now_v7().to_string());
    std::fs::create_dir_all(&folder).unwrap();
    let key = crate::keys::DataKey::new();
    let mut store = Store::open(&folder.join("record"), &key).unwrap();
    store.save_child(&Child { name: "L".into(), ..blank() }, at(14, 8).moment).unwrap();
    let grace = store.save_person(&Person { name: "Grace".into(), ..blank() }, at(14, 8).moment).unwrap();
    let visit = store.begin_visit(&grace.mark.id, at(14, 9)).unwrap();
    store.save_visit(&Visit { my_words: "I was proud.".into(), ..visit.clone() }, at(14, 9).moment).unwrap();
    drop(store);
    let mut store = Store::open(&folder.join("record"), &key).unwrap();
    assert!(store.is_beside() && store.list_children().unwrap().is_empty());
    assert_eq!(store.open_visit().unwrap().unwrap().my_words, "I was proud.");
    assert_eq!(store.all_rows("children").unwrap().len(), 1, "a copy has everything");
    store.keep_visit(&visit.mark.id, at(14, 10)).unwrap();
    assert_eq!(store.list_children().unwrap().len(), 1);
}

#[test]
fn what_is_only_me_rings_at_its_time_all_the_same() {
    let (mut store, _) = with_grace();
    let layers = Layers { leave_now: true, ..Layers::default() };
    let reminders = Reminders { layers, ..store.find_reminders().unwrap() };
    store.save_reminders(&reminders, at(14, 9).moment).unwrap();
    let date = Appointment {
        mark: Mark::new(Space::Private),
        day: Some(at(15, 9).day()),
        time: Time::new(14, 30),
        ..Appointment::default()
    };
    store.save_appointment(&date, at(14, 9)).unwrap();
    assert!(store.appointments_between(at(15, 9).day(), at(15, 9).day()).unwrap().is_empty());
    assert_eq!(store.list_due(at(14, 9).moment, at(14, 9)).unwrap().due.len(), 1);
    assert!(store.is_beside() && store.now_and_next(at(14, 9)).unwrap().next.is_none());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn only_me_things_reach_no_list_and_no_print_while_somebody_is_beside(
        spaces in proptest::collection::vec(any::<bool>(), 1..5),
        away in any::<bool>(),
        paused in any::<bool>(),
    ) {
        let (mut store, visit) = with_grace();
        kept(&mut store, visit.clone());
        for (place, only_me) in spaces.iter().enumerate() {
            let space = if *only_me { Space::Private } else { Space::Shared };
            fill(&mut store, &format!("{}-{place}", if *only_me { "onlyme" } else { "shownto" }), space);
        }
        if away {
            let ids: Vec<_> = store.list_people().unwrap().into_iter().map(|one| one.mark.id).collect();
            for id in ids { store.put_away(&id, at(14, 9).moment).unwrap(); }
            store.bring_back(&visit.person, at(14, 9).moment).unwrap();
        }
        let before = (store.count_changes().unwrap(), store.history_is_whole().unwrap());
        let second = store.begin_visit(&visit.person, at(14, 11)).unwrap();
        if paused { store.pause_visit(&second.mark.id, at(14, 11).moment).unwrap(); }
        let all = all_lists(&store);
        prop_assert!(!all.contains("onlyme"), "{}", before_it(&all, "onlyme"));
        prop_assert!(!all.contains("I was proud"), "the parent's words of a visit before");
        prop_assert_eq!(all.contains("shownto"), spaces.contains(&false));
        store.keep_visit(&second.mark.id, at(14, 12)).unwrap();
        let after = all_lists(&store);
        prop_assert_eq!(after.contains("onlyme"), spaces.contains(&true), "and they are all there afterwards");
        prop_assert_eq!((before.0 + if paused { 3 } else { 2 }, before.1), (store.count_changes().unwrap(), store.history_is_whole().unwrap()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn only_me_things_reach_no_print_until_they_are_chosen(spaces in proptest::collection::vec(any::<bool>(), 1..5)) {
        let (mut store, visit) = with_grace();
        kept(&mut store, visit);
        for (place, only_me) in spaces.iter().enumerate() {
            let space = if *only_me { Space::Private } else { Space::Shared };
            fill(&mut store, &format!("{}-{place}", if *only_me { "onlyme" } else { "shownto" }), space);
        }
        let people = store.list_people().unwrap();
        if let Some(person) = people.iter().find(|person| person.mark.space == Space::Private) {
            fill_with(&mut store, &person.mark.id);
        }
        let all = prints(&store, |item| item.chosen);
        prop_assert!(!all.contains("onlyme"), "{}", before_it(&all, "onlyme"));
        prop_assert!(!all.contains("I was proud") && !all.contains("First try"));
        prop_assert_eq!(all.contains("shownto"), spaces.contains(&false));
        let chosen = prints(&store, |_| true);
        prop_assert_eq!(chosen.contains("onlyme"), spaces.contains(&true), "the parent can put them on");
    }
}
