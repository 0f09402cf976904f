use chrono::{TimeZone, Utc};
use proptest::prelude::*;

use super::*;
use crate::appointments::Appointment;
use crate::appointments::Layers;
use crate::children::Child;
use crate::dates::Time;
use crate::goals::Goal;
use crate::item::blank;
use crate::needs::Need;
use crate::prints::{Eyes, PrintChoice, PrintKind};
use crate::promises::{Promise, Whose};
use crate::puzzles::Puzzle;
use crate::reminders::Reminders;
use crate::routines::Routine;
use crate::services::LocalService;
use crate::strengths::Strength;
use crate::supports::Support;
use crate::text::Words;
use crate::told::Told;

fn at(day: u32, hour: u32) -> Now {
    Now::new(Utc.with_ymd_and_hms(2026, 7, day, hour, 0, 0).unwrap(), chrono_tz::Europe::London)
}

fn note(id: &str, text: &str) -> VisitNote {
    VisitNote { id: id.into(), text: text.into(), ..VisitNote::default() }
}

/// A record with Grace in it, and a visit that she began.
fn with_grace() -> (Store, Visit) {
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
    let year = store.list_visits(None).unwrap();
    assert_eq!((year.year, year.years.as_slice(), year.visits), (2026, &[2026][..], vec![kept]));
    assert!(store.list_visits(Some(2025)).unwrap().visits.is_empty());
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

/// A thing of every kind with the same words, only me or shown.
fn fill(store: &mut Store, words: &str, space: Space) {
    let (now, mark) = (at(14, 8), Mark::new(space));
    let day = Some(at(16, 8).day());
    let repeat = Some(crate::appointments::Repeat::default());
    let text = || words.to_owned();
    store.save_child(&Child { mark: mark.clone(), name: text(), ..Child::default() }, now.moment).unwrap();
    store.save_person(&Person { mark: mark.clone(), name: text(), ..Person::default() }, now.moment).unwrap();
    let date = Appointment { mark: mark.clone(), own_kind: text(), kind: "own".into(), day, ..Appointment::default() };
    let kept = store.save_appointment(&date, now).unwrap();
    store.save_appointment(&Appointment { repeat, ..date }, now).unwrap();
    let outcome = store.new_outcome(&kept.mark.id).unwrap();
    store.save_outcome(&crate::appointments::Outcome { mark: mark.clone(), because: text(), ..outcome }, now).unwrap();
    store.save_routine(&Routine { mark: mark.clone(), title: text(), ..Routine::default() }, now.moment).unwrap();
    store.save_strength(&Strength { mark: mark.clone(), text: text(), ..Strength::default() }, now.moment).unwrap();
    store.save_need(&Need { mark: mark.clone(), text: text(), ..Need::default() }, now.moment).unwrap();
    store.save_goal(&Goal { mark: mark.clone(), title: text(), ..Goal::default() }, now.moment).unwrap();
    store.save_support(&Support { mark: mark.clone(), what: text(), ..Support::default() }, now.moment).unwrap();
    store.save_puzzle(&Puzzle { mark: mark.clone(), words: text(), ..Puzzle::default() }, now.moment).unwrap();
    store
        .save_service(&LocalService { mark: mark.clone(), name: text(), ..LocalService::default() }, now.moment)
        .unwrap();
    let promise = Promise { mark: mark.clone(), what: text(), ..store.new_promise(Whose::Mine, "", now) };
    store.save_promise(&promise, now).unwrap();
    let view = View { mark, about: kept.mark.id, view: ViewAnswer::Agree, words: text(), ..View::default() };
    store.save_view(&view, now).unwrap();
}

/// Everything that a screen can ask for while the visit is open.
fn all_lists(store: &Store) -> String {
    let now = at(14, 9);
    let mut all = vec![
        format!("{:?}", store.list_people().unwrap()),
        format!("{:?}", store.list_people_put_away().unwrap()),
        format!("{:?}", store.list_people_for_help().unwrap()),
        format!("{:?}", store.list_appointments(now).unwrap()),
        format!("{:?}", store.appointments_between(now.day(), at(30, 9).day()).unwrap()),
        format!("{:?}", store.now_and_next(now).unwrap()),
        format!("{:?}", store.list_what_happened().unwrap()),
        format!("{:?}", store.list_routines().unwrap()),
        format!("{:?}", store.my_day(now.day()).unwrap()),
        format!("{:?}", store.find_plan().unwrap()),
        format!("{:?}", store.list_puzzles().unwrap()),
        format!("{:?}", store.list_promises(now).unwrap()),
        format!("{:?}", store.year_lines(2026, 0, now).unwrap()),
        format!("{:?}", store.look_again(now).unwrap()),
        format!("{:?}", store.list_services().unwrap()),
        format!("{:?}", store.list_visits(None).unwrap()),
        format!("{:?}", store.list_put_away().unwrap()),
        format!("{:?}", store.get_help().unwrap()),
    ];
    let words = Words::new("en-GB");
    for kind in PrintKind::ALL {
        let items = store.print_items(kind, &words, now).unwrap();
        let choice = PrintChoice {
            kind,
            eyes: Eyes::Worker,
            items: items.iter().map(|item| item.id.clone()).collect(),
            points: 16,
            ..PrintChoice::default()
        };
        all.push(format!("{items:?} {:?}", store.print_document(&choice, &words, now).unwrap()));
    }
    let ids = store.all_rows("people").unwrap().into_iter().chain(store.all_rows("appointments").unwrap());
    for id in ids.filter_map(|row| row["id"].as_str().map(str::to_owned)) {
        all.push(format!("{:?} {:?}", store.list_changes(&id).unwrap(), store.list_views(&id).unwrap()));
        all.push(format!("{:?} {:?}", store.find_appointment(&id).ok(), store.find::<Person>(&id).ok()));
    }
    all.join("\n")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn only_me_things_reach_no_list_and_no_print_while_somebody_is_beside(
        spaces in proptest::collection::vec(any::<bool>(), 1..5),
        away in any::<bool>(),
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
        let all = all_lists(&store);
        prop_assert!(!all.contains("onlyme"), "{}", all.split("onlyme").next().unwrap_or_default().chars().rev().take(200).collect::<String>());
        prop_assert!(!all.contains("I was proud"), "the parent's words of a visit before");
        prop_assert_eq!(all.contains("shownto"), spaces.contains(&false));
        store.keep_visit(&second.mark.id, at(14, 12)).unwrap();
        let after = all_lists(&store);
        prop_assert_eq!(after.contains("onlyme"), spaces.contains(&true), "and they are all there afterwards");
        prop_assert_eq!((before.0 + 2, before.1), (store.count_changes().unwrap(), store.history_is_whole().unwrap()));
    }

    #[test]
    fn nothing_kept_in_a_visit_changes_whatever_is_done(acts in proptest::collection::vec((0u8..9, "[a-z ]{0,12}"), 1..16)) {
        let (mut store, visit) = with_grace();
        let first = kept(&mut store, visit);
        let id = first.mark.id.clone();
        for (place, (act, words)) in acts.iter().enumerate() {
            let now = at(15, u32::try_from(place).unwrap_or_default());
            let other = Visit { my_words: words.clone(), place: words.clone(), state: VisitState::Open, ..first.clone() };
            match act {
                0 => drop(store.save_visit(&other, now.moment)),
                1 => drop(store.keep(&other, now.moment)),
                2 => drop(store.undo(now.moment)),
                3 => store.changes_of(&id).unwrap().into_iter().for_each(|one| drop(store.put_back(one.id, now.moment))),
                4 => drop(store.put_away(&id, now.moment)),
                5 => drop(store.bring_back(&id, now.moment)),
                6 => drop(store.add_correction(&id, words, "Grace", now)),
                7 => drop(store.new_view(&id, "", now).and_then(|view| store.save_view(&View { view: ViewAnswer::Some, words: words.clone(), ..view }, now))),
                _ => drop(store.keep_visit(&id, now).and_then(|_| store.pause_visit(&id, now.moment))),
            }
        }
        let after = store.find_visit(&id).unwrap();
        prop_assert_eq!(Visit { mark: first.mark.clone(), ..after.clone() }, first.clone());
        prop_assert_eq!((after.mark.said_by, after.mark.space), (first.mark.said_by, first.mark.space));
        prop_assert!(store.list_corrections(&id).unwrap().iter().all(|one| one.day.is_some()));
        prop_assert!(store.list_views(&id).unwrap().iter().all(|one| one.day.is_some()));
        prop_assert!(!store.is_beside() && store.history_is_whole().unwrap());
    }
}
