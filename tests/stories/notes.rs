//! The notes are wrong: what somebody wrote stays as they wrote it, what puts it right stands beside it with a day and a
//! name, a letter asks to put it right, and paper shows both.

use by_my_side_core::appointments::Appointment;
use by_my_side_core::error::Problem;
use by_my_side_core::item::{Space, blank};
use by_my_side_core::letters::{LetterAnswer, LetterOut};
use by_my_side_core::meetings::{Meeting, MeetingNotes, MeetingPart};
use by_my_side_core::prints::PrintKind;
use by_my_side_core::text::Words;
use by_my_side_core::visits::{MayCopy, View, ViewAnswer, Visit, VisitNote, VisitState};

use crate::record::{Record, at, day, paper, person};

const WRONG: &str = "Sam was late for the visit.";
const RIGHT: &str = "I was here at 10. Ben came at 10:20.";
const BENS: &str = "Ben looked in his diary. Sam was not late.";
const LATE: &str = "The notes say I was late. The bus was late.";

/// Ben writes it at a visit; Sam says the same day that it is not so.
fn written_wrong(record: &Record) -> Visit {
    let now = at(7, 2);
    let kept = record.on(now, |store, now| {
        let ben = person(store, "Ben", "support-worker", now);
        let open = store.begin_visit(&ben.mark.id, now).unwrap();
        let note = VisitNote { id: "a".into(), text: WRONG.into(), ..VisitNote::default() };
        let written = Visit { notes: vec![note], copy: MayCopy::Yes, ..open };
        store.save_visit(&written, now.moment).unwrap();
        store.keep_visit(&written.mark.id, now).unwrap()
    });
    record.on(at(7, 3), |store, now| {
        let mut changed = kept.clone();
        changed.notes[0].text = RIGHT.into();
        let problem = store.save_visit(&changed, now.moment).unwrap_err().problem();
        assert_eq!(problem, Problem::KeptForGood, "nobody writes over what was kept");
        let view = store.new_view(&kept.mark.id, "a", now).unwrap();
        let mut view = View { view: ViewAnswer::DoNotAgree, ..view };
        view.mark.space = Space::Shared;
        store.save_view(&view, now).unwrap();
        store.add_correction(&kept.mark.id, RIGHT, "", now).unwrap();
    });
    kept
}

/// The letter goes on 4 July and is answered on 15 July: Ben puts his own words beside his notes.
fn asked_by_letter(record: &Record, visit: &str) {
    let words = Words::new("en-GB");
    let sent = record.on(at(7, 4), |store, now| {
        let who = store.list_people().unwrap().remove(0).mark.id;
        let ticks = ["fact", "beside"].map(str::to_owned).to_vec();
        let blank = store.new_letter("put-right", now).unwrap();
        let about_words = "Your notes of 2 July".into();
        let letter = LetterOut { who, ticks, about_words, own: RIGHT.into(), look_on: day(7, 14), ..blank };
        store.save_letter(&LetterOut { sent_on: day(7, 4), ..letter }, &words, now).unwrap()
    });
    let said = sent.paper.clone().unwrap().spoken();
    for part in ["Hello Ben", "Your notes of 2 July", "A fact is wrong.", "Please put my words beside it.", RIGHT] {
        assert!(said.contains(part.split(". ").next().unwrap()), "{part} in {said}");
    }
    record.on(at(7, 15), |store, now| {
        assert!(store.list_letters().unwrap()[0].is_past(now));
        let answer = LetterOut {
            answer: LetterAnswer::Yes,
            answer_words: "I put it beside my notes.".into(),
            answered_on: day(7, 15),
            ..sent.clone()
        };
        let answered = store.save_letter(&answer, &words, now).unwrap();
        assert!(!answered.is_past(now) && answered.paper == sent.paper);
        store.add_correction(visit, BENS, "Ben", now).unwrap();
    });
}

#[test]
fn the_notes_of_a_visit_are_put_right_beside_what_was_written() {
    let record = Record::of_sam("notes");
    let visit = written_wrong(&record);
    asked_by_letter(&record, &visit.mark.id);
    record.on(at(7, 20), |store, now| {
        assert_eq!(store.find_visit(&visit.mark.id).unwrap(), visit, "it is as it was kept on 2 July");
        assert_eq!(visit.state, VisitState::Kept);
        let right = store.list_corrections(&visit.mark.id).unwrap();
        let said: Vec<_> = right.iter().map(|one| (one.mark.said_by.as_str(), one.day, one.text.as_str())).collect();
        assert_eq!(said, [("", day(7, 3), RIGHT), ("Ben", day(7, 15), BENS)], "each by its day and its name");
        for kind in [PrintKind::Visit, PrintKind::VisitCopy] {
            let page = paper(store, kind, &visit.mark.id, false, now);
            for words in [WRONG, "I was here at 10.", "Ben came at 10:20.", "Sam was not late.", "15 July 2026"] {
                assert!(page.contains(words), "{words} on {} in {page}", kind.name());
            }
        }
    });
}

#[test]
fn what_is_not_right_in_the_notes_of_a_meeting_stands_beside_what_was_decided() {
    let record = Record::of_sam("meeting-notes");
    let date = record.on(at(7, 2), |store, now| {
        let date = Appointment { kind: "core-group".into(), day: day(7, 2), ..blank() };
        let date = store.save_appointment(&date, now).unwrap().mark.id;
        let meeting = Meeting { decided: "The plan goes on.".into(), ..store.find_meeting(&date).unwrap().meeting };
        store.save_meeting(&meeting, now).unwrap();
        date
    });
    record.on(at(7, 9), |store, now| {
        let meeting = store.find_meeting(&date).unwrap().meeting;
        let wrong = Meeting { notes: MeetingNotes::NotRight, not_right: LATE.into(), ..meeting };
        let wrong = store.save_meeting(&wrong, now).unwrap();
        let page = paper(store, PrintKind::MeetingAfter, &date, false, now);
        assert!(page.contains("The plan goes on.") && !page.contains("The bus was late."), "only me: {page}");
        store.save_meeting(&Meeting { shown: vec![MeetingPart::Notes], ..wrong }, now).unwrap();
    });
    record.on(at(7, 10), |store, now| {
        let page = paper(store, PrintKind::MeetingAfter, &date, false, now);
        for words in ["The plan goes on.", "Something in the notes is not right.", "The bus was late."] {
            assert!(page.contains(words), "{words} in {page}");
        }
    });
}
