use chrono::{TimeZone, Utc};

use super::*;
use crate::me::Me;
use crate::nation::{Nation, Verified};
use crate::people::Person;
use crate::prints::{Eyes, PrintChoice, PrintItem, PrintKind};
use crate::promises::Whose;
use crate::text::Words;

fn at(day: u32) -> Now {
    Now::new(Utc.with_ymd_and_hms(2026, 7, day, 9, 0, 0).unwrap(), chrono_tz::Europe::London)
}

fn day(text: &str) -> Option<Day> {
    Some(Day(text.parse().unwrap()))
}

fn point(text: &str) -> Point {
    Point { text: text.into(), picture: "star".into() }
}

/// A record with a meeting on 21 July, and what was got ready for it.
fn ready() -> (Store, Meeting) {
    let mut store = Store::in_memory().unwrap();
    let date = Appointment { kind: "core-group".into(), day: day("2026-07-21"), ..blank() };
    let date = store.save_appointment(&date, at(14)).unwrap();
    let blank = store.find_meeting(&date.mark.id).unwrap().meeting;
    assert!(blank.mark.id.is_empty() && blank.about == date.mark.id, "looking keeps nothing");
    let written = Meeting {
        kind: "core-group".into(),
        points: vec![point("Mia sleeps well."), point("I want help at night.")],
        changes: vec!["breaks".into()],
        well: "Leo eats well.".into(),
        agreed: "I said yes to Ben.".into(),
        feeling: "sad".into(),
        felt: "Nobody asked me.".into(),
        notes: MeetingNotes::NotRight,
        not_right: "I was there.".into(),
        decided: "We meet again.".into(),
        ..blank
    };
    let kept = store.save_meeting(&written, at(14)).unwrap();
    (store, kept)
}

const OWN: [&str; 6] =
    ["Mia sleeps well.", "Leo eats well.", "I said yes to Ben.", "Nobody asked me.", "\"sad\"", "I was there."];

#[test]
fn each_kind_of_meeting_has_words_pictures_and_where_it_was_read() {
    let pictures: Vec<String> = crate::pictures::ids().to_vec();
    for language in crate::text::languages() {
        let words = Words::new(language);
        for nation in Nation::ALL {
            let kinds = nation.meeting_kinds();
            assert!(kinds.len() >= 6, "{nation:?} has {} kinds", kinds.len());
            for kind in kinds {
                let bring = kind.bring.iter().map(|id| format!("meeting-bring-{id}"));
                let said = [kind.name.clone(), format!("meeting-kind-{}", kind.id), kind.decides.words.clone()];
                for id in said.into_iter().chain(bring) {
                    assert!(words.has(&id), "{language}: {id}");
                }
                let drawn = std::iter::once(&kind.picture).chain(&kind.bring);
                assert!(drawn.into_iter().all(|id| pictures.contains(id)), "{}: a picture", kind.id);
                assert!(kind.there.len() >= 2 && kind.words.len() >= 2, "{nation:?} {}: who comes, words", kind.id);
                assert!(!kind.source.is_empty() && !kind.decides.source.is_empty(), "{}", kind.id);
                let dates = nation.kinds();
                assert!(kind.dates.iter().all(|id| dates.iter().any(|date| date.id == *id)), "{}", kind.id);
                let guessed = kind.source == "general knowledge" && kind.verified == Verified::Yes;
                assert!(!guessed, "{}: nobody read it", kind.id);
            }
        }
    }
}

#[test]
fn every_date_that_is_a_meeting_has_kinds_to_choose_from_in_every_nation() {
    for nation in Nation::ALL {
        let kinds = nation.meeting_kinds();
        for date in nation.kinds().into_iter().filter(|kind| kind.group == KindGroup::Meetings) {
            let some = kinds.iter().filter(|kind| kind.dates.contains(&date.id)).count();
            assert!(some >= 2, "{nation:?} {}: {some}", date.id);
        }
    }
    let likely = |nation: Nation, date: &str| nation.likely_meeting(date);
    assert_eq!(likely(Nation::Wales, "core-group").as_deref(), Some("core-group"));
    assert_eq!(likely(Nation::England, "court").as_deref(), Some("hearing"));
    assert_eq!(likely(Nation::Scotland, "court"), None, "a hearing, or the sheriff");
    assert_eq!(likely(Nation::England, "meeting"), None);
    assert!(Nation::Scotland.meeting_kind("childrens-hearing").is_some());
    assert!(Nation::England.meeting_kind("childrens-hearing").is_none());
}

#[test]
fn a_date_has_one_meeting_and_is_found_by_either_id() {
    let (mut store, meeting) = ready();
    assert_eq!(store.find_meeting(&meeting.mark.id).unwrap().meeting, meeting);
    let page = store.find_meeting(&meeting.about).unwrap();
    assert_eq!(page.meeting, meeting);
    assert_eq!(page.kind.unwrap().id, "core-group");
    let second = Meeting { mark: Mark::default(), ..meeting.clone() };
    assert_eq!(store.save_meeting(&second, at(14)).unwrap_err().problem(), Problem::NotAllowed);
    let many = Meeting { points: vec![point("1"), point("2"), point("3"), point("4")], ..meeting.clone() };
    assert_eq!(store.save_meeting(&many, at(14)).unwrap_err().problem(), Problem::NotAllowed);
    let mut theirs = meeting;
    theirs.mark.said_by = "Ben".into();
    assert_eq!(store.save_meeting(&theirs, at(14)).unwrap_err().problem(), Problem::NotAllowed);
}

#[test]
fn a_meeting_without_a_date_gets_one_that_can_be_told_later() {
    let mut store = Store::in_memory().unwrap();
    let blank = store.find_meeting("").unwrap();
    assert!(blank.date.is_none());
    let kept = store.save_meeting(&Meeting { points: vec![point("Hello.")], ..blank.meeting }, at(14)).unwrap();
    let date = store.find_meeting(&kept.mark.id).unwrap().date.unwrap();
    assert_eq!((date.kind.as_str(), date.day), ("meeting", None));
    store.save_meeting(&Meeting { stop: "Red card.".into(), ..kept }, at(14)).unwrap();
    assert_eq!(store.list_appointments(at(14)).unwrap().to_come.len(), 1, "it is one date");
}

#[test]
fn one_day_of_a_series_keeps_its_meeting_when_the_day_changes() {
    let mut store = Store::in_memory().unwrap();
    let every = crate::appointments::Repeat::default();
    let series = Appointment { kind: "core-group".into(), day: day("2026-07-14"), repeat: Some(every), ..blank() };
    let series = store.save_appointment(&series, at(1)).unwrap();
    let days = store.appointments_between(Day("2026-07-15".parse().unwrap()), Day("2026-12-31".parse().unwrap()));
    let one = days.unwrap().into_iter().next().unwrap();
    assert!(one.mark.id.starts_with(&series.mark.id) && one.mark.id.contains('@'));
    let blank = store.find_meeting(&one.mark.id).unwrap().meeting;
    let kept = store.save_meeting(&Meeting { points: vec![point("Hello.")], ..blank }, at(1)).unwrap();
    let changed = store.save_appointment(&Appointment { place: "Room 4".into(), ..one }, at(1)).unwrap();
    assert_ne!(changed.mark.id, kept.about);
    assert_eq!(store.find_meeting(&changed.mark.id).unwrap().meeting, kept);
    assert_eq!(store.find_meeting(&kept.mark.id).unwrap().date.unwrap().place, "Room 4");
}

#[test]
fn my_own_words_are_hidden_while_somebody_is_beside_and_are_not_written_over() {
    let (mut store, meeting) = ready();
    let grace = Person { name: "Grace".into(), role: "support-worker".into(), ..blank() };
    let grace = store.save_person(&grace, at(14).moment).unwrap();
    let shown = Meeting { shown: vec![MeetingPart::Report], ..meeting.clone() };
    store.save_meeting(&shown, at(14)).unwrap();
    store.begin_visit(&grace.mark.id, at(14)).unwrap();
    let beside = store.find_meeting(&meeting.mark.id).unwrap().meeting;
    let seen = serde_json::to_string(&beside).unwrap();
    for own in OWN {
        assert_eq!(seen.contains(own), own == "Leo eats well.", "{own} in {seen}");
    }
    let changed = Meeting { changes: vec!["quiet".into()], ..beside };
    let kept = store.save_meeting(&changed, at(14)).unwrap();
    assert_eq!((kept.points, kept.felt.as_str()), (meeting.points, "Nobody asked me."));
    assert_eq!(kept.changes, ["quiet"]);
}

#[test]
fn what_is_promised_after_a_meeting_is_a_promise_like_any_other() {
    let (mut store, meeting) = ready();
    let mut promise = |whose, what: &str| {
        let blank = store.new_promise(whose, "", at(21));
        store.save_promise(&Promise { what: what.into(), about: meeting.about.clone(), ..blank }, at(21)).unwrap()
    };
    let (mine, theirs) = (promise(Whose::Mine, "Phone Ben."), promise(Whose::Theirs, "Send the notes."));
    let page = store.find_meeting(&meeting.mark.id).unwrap();
    assert_eq!(page.promises.len(), 2);
    let all = store.list_promises(at(21)).unwrap();
    assert_eq!((all.mine, all.theirs), (vec![mine], vec![theirs]));
}

#[test]
fn what_was_not_understood_stands_with_the_meeting_and_with_all_the_others() {
    let (mut store, meeting) = ready();
    let puzzle = Puzzle { words: "Threshold".into(), place: "meeting-after".into(), ..blank() };
    let puzzle = store.save_puzzle(&puzzle, at(21).moment).unwrap();
    let id = puzzle.mark.id.clone();
    store.save_meeting(&Meeting { puzzles: vec![id.clone()], ..meeting.clone() }, at(21)).unwrap();
    assert_eq!(store.find_meeting(&meeting.mark.id).unwrap().puzzles, [puzzle]);
    assert_eq!(store.list_puzzles().unwrap().len(), 1);
    store.put_away(&id, at(21).moment).unwrap();
    assert!(store.find_meeting(&meeting.mark.id).unwrap().puzzles.is_empty());
}

#[test]
fn a_meeting_is_soon_for_two_weeks_and_only_one_that_is_shown() {
    let (mut store, meeting) = ready();
    let found = |store: &Store, on: u32| store.next_meeting(at(on)).unwrap().map(|date| date.mark.id);
    assert_eq!(found(&store, 6), None, "15 days before");
    assert_eq!(found(&store, 7), Some(meeting.about.clone()));
    assert_eq!(found(&store, 22), None, "it is over");
    let date = store.find_appointment(&meeting.about).unwrap();
    let mark = Mark { space: Space::Private, ..date.mark.clone() };
    store.save_appointment(&Appointment { mark, ..date }, at(14)).unwrap();
    assert_eq!(found(&store, 14), None, "only me stays off Home");
}

fn printed(store: &Store, kind: PrintKind, eyes: Eyes, private: bool) -> (Vec<PrintItem>, String) {
    let words = Words::new("en-GB");
    let items = store.print_items(kind, &words, at(14)).unwrap();
    // The words in the paper would say much of it again.
    let on = items.iter().filter(|item| item.section != "words" && (item.chosen || private));
    let chosen = on.map(|item| item.id.clone()).collect();
    let choice = PrintChoice { kind, eyes, items: chosen, points: 16, ..PrintChoice::default() };
    let document = store.print_document(&choice, &words, at(14)).unwrap();
    (items, serde_json::to_string(&document).unwrap())
}

#[test]
fn my_own_words_go_on_no_paper_of_a_meeting_until_they_are_chosen() {
    let (mut store, meeting) = ready();
    let kinds = [PrintKind::MeetingSheet, PrintKind::MeetingAfter, PrintKind::MyReport, PrintKind::PromptCards];
    let mut on_paper = String::new();
    for kind in kinds {
        let (_, left_out) = printed(&store, kind, Eyes::Worker, false);
        assert!(OWN.iter().all(|own| !left_out.contains(own)), "{kind:?}: {left_out}");
        on_paper.push_str(&printed(&store, kind, Eyes::Worker, true).1);
    }
    for own in OWN.iter().filter(|own| **own != "\"sad\"") {
        assert!(on_paper.contains(own), "{own} can be chosen");
    }
    store.save_meeting(&Meeting { shown: vec![MeetingPart::Points], ..meeting }, at(14)).unwrap();
    let (_, shown) = printed(&store, PrintKind::MeetingSheet, Eyes::Worker, false);
    assert!(shown.contains("Mia sleeps well."), "what is shown goes on it by itself");
}

#[test]
fn the_sheet_for_me_says_what_the_meeting_is_and_that_for_others_begins_with_my_points() {
    let (store, _) = ready();
    let (_, mine) = printed(&store, PrintKind::MeetingSheet, Eyes::Me, true);
    let (_, theirs) = printed(&store, PrintKind::MeetingSheet, Eyes::Worker, true);
    let what = Words::new("en-GB").text("meeting-kind-core-group", &[]);
    assert!(mine.contains(&what) && !theirs.contains(&what));
    let (points, date) = (theirs.find("Mia sleeps well.").unwrap(), theirs.find("21 July 2026").unwrap());
    assert!(points < date);
}

#[test]
fn a_print_is_about_the_meeting_that_was_asked_for() {
    let (mut store, first) = ready();
    let date = Appointment { kind: "court".into(), day: day("2026-07-28"), ..blank() };
    let date = store.save_appointment(&date, at(14)).unwrap();
    let other = store.find_meeting(&date.mark.id).unwrap().meeting;
    store.save_meeting(&Meeting { decided: "No order.".into(), ..other }, at(14)).unwrap();
    let words = Words::new("en-GB");
    let of = |about: &str| {
        let choice = PrintChoice { kind: PrintKind::MeetingAfter, about: about.into(), ..PrintChoice::default() };
        let items = store.print_items_of(&choice, &words, at(14)).unwrap();
        let choice = PrintChoice { items: items.into_iter().map(|item| item.id).collect(), ..choice };
        serde_json::to_string(&store.print_document(&choice, &words, at(14)).unwrap()).unwrap()
    };
    assert!(of(&date.mark.id).contains("No order.") && !of(&date.mark.id).contains("We meet again."));
    assert!(of(&first.mark.id).contains("We meet again."));
}

#[test]
fn each_nation_has_its_own_kinds_on_the_page() {
    let (mut store, meeting) = ready();
    let me = Me { nation: Nation::Scotland, ..store.find_me().unwrap() };
    store.save_me(&me, at(14).moment).unwrap();
    store.save_meeting(&Meeting { kind: "child-protection-conference".into(), ..meeting.clone() }, at(14)).unwrap();
    assert!(store.find_meeting(&meeting.mark.id).unwrap().kind.is_none(), "there is no such meeting in Scotland");
}

#[test]
fn when_we_meet_again_is_kept_and_the_date_made_of_it_says_the_day_that_holds() {
    let (mut store, meeting) = ready();
    let again = Meeting { next_on: day("2026-08-04"), ..meeting.clone() };
    let again = store.save_meeting(&again, at(21)).unwrap();
    assert!(printed(&store, PrintKind::MeetingAfter, Eyes::Worker, false).1.contains("Tuesday 4 August 2026"));
    let date = Appointment { kind: "core-group".into(), day: day("2026-08-04"), ..blank() };
    let date = store.save_appointment(&date, at(21)).unwrap();
    store.save_meeting(&Meeting { next_date: date.mark.id.clone(), ..again }, at(21)).unwrap();
    let moved = Appointment { day: day("2026-08-11"), time: crate::dates::Time::new(10, 0), ..date };
    let moved = store.save_appointment(&moved, at(22)).unwrap();
    assert_eq!(store.find_meeting(&meeting.mark.id).unwrap().next, Some(moved.clone()));
    let (_, paper) = printed(&store, PrintKind::MeetingAfter, Eyes::Worker, false);
    assert!(paper.contains("Tuesday 11 August 2026") && paper.contains("10 in the morning"), "{paper}");
    assert!(!paper.contains("Tuesday 4 August 2026"), "it was moved");
    let mark = Mark { space: Space::Private, ..moved.mark.clone() };
    store.save_appointment(&Appointment { mark, ..moved.clone() }, at(22)).unwrap();
    let (_, left_out) = printed(&store, PrintKind::MeetingAfter, Eyes::Worker, false);
    assert!(!left_out.contains("August"), "a date that is only me is on no paper by itself: {left_out}");
    store.put_away(&moved.mark.id, at(22).moment).unwrap();
    assert_eq!(store.find_meeting(&meeting.mark.id).unwrap().next, None);
}
