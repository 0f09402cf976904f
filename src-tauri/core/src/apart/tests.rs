use chrono::{TimeZone, Utc};

use super::*;
use crate::appointments::{Appointment, Every, Happened, Repeat};
use crate::dates::Now;
use crate::meetings::MeetingNotes;
use crate::people::Person;

fn at(day: u32) -> Now {
    Now::new(Utc.with_ymd_and_hms(2026, 7, day, 9, 0, 0).unwrap(), chrono_tz::Europe::London)
}

fn day(text: &str) -> Option<Day> {
    Some(Day(text.parse().unwrap()))
}

fn goal(store: &mut Store, title: &str) -> String {
    store.save_goal(&Goal { title: title.into(), ..Goal::default() }, at(1).moment).unwrap().mark.id
}

/// A record with Mia, two goals about her, one about the parent, and one that was put away before.
fn with_mia() -> (Store, String, Vec<String>) {
    let mut store = Store::in_memory().unwrap();
    let mia = store.save_child(&Child { name: "Mia".into(), ..Child::default() }, at(1).moment).unwrap().mark.id;
    let goals = ["Bedtime", "Bath", "My course", "Old"].map(|title| goal(&mut store, title)).to_vec();
    store.put_away(&goals[3], at(2).moment).unwrap();
    (store, mia, goals)
}

fn away(store: &Store, goals: &[String]) -> Vec<bool> {
    goals.iter().map(|id| store.find::<Goal>(id).unwrap().mark.put_away).collect()
}

#[test]
fn goals_are_put_away_with_it_and_come_back_when_the_child_comes_home() {
    let (mut store, mia, goals) = with_mia();
    let chosen = [goals[0].clone(), goals[1].clone(), goals[3].clone()];
    let apart = store.turn_on_apart(&mia, &chosen, at(3).moment).unwrap();
    assert_eq!(away(&store, &goals), [true, true, false, true]);
    assert_eq!(apart.mark.space, Space::Private, "it is only me until it is shown");
    assert_eq!(store.list_apart().unwrap(), std::slice::from_ref(&apart));
    let again = store.turn_on_apart(&mia, &[goals[2].clone()], at(4).moment).unwrap();
    assert_eq!(again.mark.id, apart.mark.id, "once for a child");
    store.turn_off_apart(&apart.mark.id, at(20).moment).unwrap();
    assert_eq!(away(&store, &goals), [false, false, false, true], "what was away before stays away");
    assert!(store.list_apart().unwrap().is_empty());
    let next = store.turn_on_apart(&mia, &[], at(21).moment).unwrap();
    assert!(next.goals.is_empty() && next.mark.id != apart.mark.id, "a new time begins anew");
}

#[test]
fn a_goal_deleted_for_ever_is_no_hindrance_to_come_home() {
    let (mut store, mia, goals) = with_mia();
    let apart = store.turn_on_apart(&mia, &goals[..2], at(3).moment).unwrap();
    store.forget(&goals[0]).unwrap();
    store.turn_off_apart(&apart.mark.id, at(20).moment).unwrap();
    assert!(!store.find::<Goal>(&goals[1]).unwrap().mark.put_away);
}

#[test]
fn all_of_it_or_nothing() {
    let (mut store, mia, goals) = with_mia();
    let wrong = [goals[0].clone(), "nobody".into()];
    assert!(store.turn_on_apart(&mia, &wrong, at(3).moment).is_err());
    assert_eq!(away(&store, &goals), [false, false, false, true]);
    assert!(store.turn_on_apart("nobody", &[], at(3).moment).is_err(), "no such child");
    assert!(store.list_apart().unwrap().is_empty());
}

#[test]
fn hard_days_are_marked_only_where_the_parent_asked() {
    let (mut store, mia, goals) = with_mia();
    let apart = store.turn_on_apart(&mia, &goals[..1], at(3).moment).unwrap();
    assert!(apart.hard_days.is_empty() && !HardDay::default().softly);
    let birthday = HardDay { day: day("2020-09-04"), words: "Her birthday".into(), softly: true };
    let kept = store.save_hard_days(&apart.mark.id, std::slice::from_ref(&birthday), at(5).moment).unwrap();
    assert_eq!((kept.hard_days, kept.child, kept.goals), (vec![birthday], mia, apart.goals));
    let due = store.list_due(at(1).moment, at(5)).unwrap();
    assert!(due.due.is_empty(), "no day rings by itself: {due:?}");
}

/// Mia, and a family time with Grace on 14 July.
fn with_family_time() -> (Store, String, FamilyTime) {
    let (mut store, mia, _) = with_mia();
    let grace = Person { name: "Grace".into(), role: "contact-supervisor".into(), ..blank() };
    let grace = store.save_person(&grace, at(1).moment).unwrap().mark.id;
    let date =
        Appointment { kind: "family-time".into(), day: day("2026-07-14"), place: "The centre".into(), ..blank() };
    let date = store.save_appointment(&date, at(1)).unwrap().mark.id;
    let page = store.find_family_time(&date).unwrap();
    assert!(page.time.mark.id.is_empty() && page.time.about == date, "looking keeps nothing");
    let time = FamilyTime {
        children: vec![mia],
        watched: Watched::Somebody,
        watched_by: vec![grace],
        pictures: vec!["play".into()],
        did: "We read the bear book.".into(),
        say: "I love you.".into(),
        notes_asked_on: day("2026-07-15"),
        notes_whom: "Grace".into(),
        ..page.time
    };
    let kept = store.save_family_time(&time, at(15)).unwrap();
    (store, date, kept)
}

#[test]
fn a_family_time_is_found_by_its_date_and_its_date_holds_when_where_and_who_cancelled() {
    let (mut store, date, kept) = with_family_time();
    let mut outcome = store.new_outcome(&date).unwrap();
    (outcome.what, outcome.told_whom) = (Happened::CancelledByThem, "Grace".into());
    store.save_outcome(&outcome, at(15)).unwrap();
    for id in [&date, &kept.mark.id] {
        let page = store.find_family_time(id).unwrap();
        assert_eq!(page.time, kept);
        assert_eq!(page.date.unwrap().place, "The centre");
        assert_eq!(page.happened.len(), 1);
        assert_eq!(page.happened[0].what, Happened::CancelledByThem);
    }
    assert_eq!(kept.mark.space, Space::Private, "it is only me until it is shown");
    let second = FamilyTime { about: date, ..blank() };
    assert_eq!(store.save_family_time(&second, at(15)).unwrap_err().problem(), Problem::NotAllowed, "one for a date");
}

#[test]
fn notes_are_asked_for_got_and_judged() {
    let (mut store, _, kept) = with_family_time();
    let got = FamilyTime {
        notes_got_on: day("2026-07-20"),
        notes: MeetingNotes::NotRight,
        not_right: "I was there at 2.".into(),
        ..kept
    };
    let kept = store.save_family_time(&got, at(20)).unwrap();
    assert_eq!(store.find_family_time(&kept.mark.id).unwrap().time, kept);
}

#[test]
fn one_without_a_date_gets_one_without_a_day() {
    let (mut store, _, _) = with_family_time();
    let time = FamilyTime { did: "We met in the park.".into(), ..blank() };
    let kept = store.save_family_time(&time, at(16)).unwrap();
    let date = store.find_family_time(&kept.mark.id).unwrap().date.unwrap();
    assert_eq!((date.kind.as_str(), date.day, date.mark.space), ("family-time", None, Space::Private));
}

#[test]
fn they_are_the_parents_own_words_and_so_many_photos() {
    let (mut store, _, kept) = with_family_time();
    let mut others = kept.clone();
    others.mark.said_by = "Grace".into();
    assert_eq!(store.save_family_time(&others, at(16)).unwrap_err().problem(), Problem::NotAllowed);
    let many = FamilyTime { photos: vec!["a".into(); MOST_PHOTOS + 1], ..blank() };
    let dates = store.list_appointments(at(16)).unwrap().to_come.len();
    assert_eq!(store.save_family_time(&many, at(16)).unwrap_err().problem(), Problem::NotAllowed);
    assert_eq!(store.list_appointments(at(16)).unwrap().to_come.len(), dates, "no date was made for it");
}

#[test]
fn the_latest_day_comes_first_and_a_series_counts_by_its_day() {
    let (mut store, _, first) = with_family_time();
    let weekly = Repeat { every: Every::Weeks, ..Repeat::default() };
    let series = Appointment { kind: "family-time".into(), day: day("2026-07-02"), repeat: Some(weekly), ..blank() };
    let series = store.save_appointment(&series, at(1)).unwrap().mark.id;
    let of = |day: &str| FamilyTime { about: format!("{series}@{day}"), did: day.into(), ..blank() };
    for day in ["2026-07-16", "2026-07-09"] {
        store.save_family_time(&of(day), at(17)).unwrap();
    }
    let listed = store.list_family_times(0).unwrap();
    let did: Vec<&str> = listed.times.iter().map(|page| page.time.did.as_str()).collect();
    assert_eq!(did, ["2026-07-16", first.did.as_str(), "2026-07-09"]);
    assert!(!listed.more && store.list_family_times(3).unwrap().times.is_empty());
    let days: Vec<_> = store.family_times_to_come(at(17)).unwrap().iter().map(|date| date.day.unwrap()).collect();
    assert_eq!(days[0], day("2026-07-23").unwrap());
    let mut off = store.new_outcome(&format!("{series}@2026-07-23")).unwrap();
    off.what = Happened::CancelledByThem;
    store.save_outcome(&off, at(17)).unwrap();
    assert_eq!(store.family_times_to_come(at(17)).unwrap()[0].day, day("2026-07-30"));
}

#[test]
fn nothing_of_it_shows_while_somebody_is_beside() {
    let (mut store, date, kept) = with_family_time();
    let mia = kept.children[0].clone();
    let apart = store.turn_on_apart(&mia, &[], at(3).moment).unwrap();
    let grace = kept.watched_by[0].clone();
    store.begin_visit(&grace, at(16)).unwrap();
    assert!(store.is_beside());
    assert!(store.list_apart().unwrap().is_empty() && store.list_family_times(0).unwrap().times.is_empty());
    let blank_one = store.find_family_time(&date).unwrap().time;
    assert!(blank_one.mark.id.is_empty() && blank_one.did.is_empty());
    let second = store.save_family_time(&blank_one, at(16)).unwrap_err().problem();
    assert_eq!(second, Problem::NotAllowed, "a second one would stand beside the one that is only me");
    assert_eq!(store.turn_on_apart(&mia, &[], at(16).moment).unwrap_err().problem(), Problem::SomebodyBeside);
    assert_eq!(store.turn_off_apart(&apart.mark.id, at(16).moment).unwrap_err().problem(), Problem::SomebodyBeside);
}

/// One of each thing about Mia that the parent can keep when Mia lives somewhere else.
fn with_everything() -> (Store, String, Vec<String>) {
    let (mut store, mia, _) = with_mia();
    let now = at(3).moment;
    let letterbox = store.find_letterbox(&mia, at(3).day()).unwrap().letterbox;
    let letterbox = store.save_letterbox(&Letterbox { months: vec![3], ..letterbox }, now).unwrap().mark.id;
    let letter = BoxLetter { letterbox: letterbox.clone(), words: "Hello".into(), day: day("2026-07-01"), ..blank() };
    let letter = store.save_box_letter(&letter, now).unwrap().mark.id;
    let memory = store.new_memory(&mia, MemoryKind::Memory).unwrap();
    let memory = store.save_memory(&Memory { words: "You laughed.".into(), ..memory }, now).unwrap().mark.id;
    let money = MoneyHome { asked: vec!["rent".into()], ..store.find_money_home().unwrap() };
    let money = store.save_money_home(&money, now).unwrap().mark.id;
    let said = HowIAm { words: "I am well.".into(), day: day("2026-07-03"), ..blank() };
    let said = store.save_how_i_am(&said, now).unwrap().mark.id;
    let baby = AnotherBaby { due: day("2026-12-01"), ..store.find_another_baby(at(3).day()).unwrap().baby };
    let baby = store.save_another_baby(&baby, now).unwrap().mark.id;
    (store, mia, vec![letter, letterbox, memory, money, said, baby])
}

/// How many of each there are: letters, months of the letterbox, memories, rows of money, what was said, a day of a baby.
fn counts(store: &Store, mia: &str, letterbox: &str) -> [usize; 6] {
    [
        store.list_box_letters(letterbox, 0).unwrap().letters.len(),
        store.find_letterbox(mia, at(4).day()).map_or(0, |page| page.letterbox.months.len()),
        store.list_memories(mia).unwrap().len(),
        store.find_money_home().unwrap().asked.len(),
        store.list_how_i_am(0).unwrap().said.len(),
        usize::from(store.find_another_baby(at(4).day()).unwrap().week.is_some()),
    ]
}

#[test]
fn each_of_them_is_put_away_comes_back_and_has_a_history() {
    let (mut store, mia, ids) = with_everything();
    assert_eq!(counts(&store, &mia, &ids[1]), [1; 6]);
    // Of money and home and of another baby there is one each, which is changed and never put away.
    let [letter, letterbox, memory, _, said, _] = ids.as_slice() else { panic!("one of each") };
    for id in [letter, letterbox, memory, said] {
        store.put_away(id, at(4).moment).unwrap();
    }
    assert_eq!(counts(&store, &mia, letterbox), [0, 0, 0, 1, 0, 1]);
    for id in [letter, letterbox, memory, said] {
        store.bring_back(id, at(5).moment).unwrap();
    }
    assert_eq!(counts(&store, &mia, &ids[1]), [1; 6]);
    assert!(store.history_is_whole().unwrap());
}

#[test]
fn none_of_them_shows_while_somebody_is_beside() {
    let (mut store, mia, ids) = with_everything();
    let grace = Person { name: "Grace".into(), ..Person::default() };
    let grace = store.save_person(&grace, at(1).moment).unwrap().mark.id;
    store.begin_visit(&grace, at(16)).unwrap();
    assert_eq!(counts(&store, &mia, &ids[1]), [0; 6]);
}

#[test]
fn nothing_of_it_is_lost_when_the_child_comes_home() {
    let (mut store, mia, ids) = with_everything();
    let apart = store.turn_on_apart(&mia, &[], at(4).moment).unwrap();
    store.turn_off_apart(&apart.mark.id, at(5).moment).unwrap();
    assert_eq!(counts(&store, &mia, &ids[1]), [1; 6]);
}
