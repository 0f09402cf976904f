//! A meeting from the letter that invites to it to what came of it: the letter is hard to read, the day does not fit, the
//! meeting is moved, got ready, held, and of two promises one is not kept.

use by_my_side_core::appointments::{Appointment, Happened, HeardBy, Outcome};
use by_my_side_core::dates::Time;
use by_my_side_core::error::Problem;
use by_my_side_core::item::{Mark, Space, blank};
use by_my_side_core::letters::{LetterAnswer, LetterOut, LetterWay};
use by_my_side_core::letters_in::{CameBy, CouldRead, LetterIn};
use by_my_side_core::meetings::{Meeting, MeetingNotes, MeetingPart, Point};
use by_my_side_core::prints::PrintKind;
use by_my_side_core::promises::{Promise, PromiseState, Whose};
use by_my_side_core::reviews::Review;
use by_my_side_core::store::Store;
use by_my_side_core::text::Words;

use crate::record::{Record, at, day, paper, person};

const OWN: &str = "I want to come. My mum has Leo on Tuesdays.";
const POINT: &str = "I want help in the evening.";

fn words() -> Words {
    Words::new("en-GB")
}

/// The letter comes on 1 July and is hard to read. Its day becomes a date, and Sam asks for easy words and another day.
fn invited(record: &Record) -> (String, LetterOut) {
    record.on(at(7, 1), |store, now| {
        let priya = person(store, "Priya", "social-worker", now).mark.id;
        let came = LetterIn {
            kind: "core-group".into(),
            who: priya.clone(),
            came_by: CameBy::Post,
            asks: "Come to a meeting.".into(),
            by: day(7, 15),
            could_read: CouldRead::No,
            ..store.new_letter_in(now)
        };
        let mark = Mark { space: Space::Shared, ..came.mark.clone() };
        let came = store.save_letter_in(&LetterIn { mark, ..came }, now).unwrap();
        let date = store.make_letter_date(&came.mark.id, &words(), now).unwrap().date.unwrap();
        assert_eq!((date.kind.as_str(), date.day, date.heard_by), ("core-group", day(7, 15), HeardBy::Letter));
        let easy = store.ask_easy_read(&came.mark.id, &words(), now).unwrap();
        assert_eq!((easy.kind.as_str(), easy.who.as_str()), ("easy-read", priya.as_str()));
        let not_read = store.papers_not_read().unwrap();
        assert_eq!(not_read[0].asked.as_ref().map(|asked| asked.item.as_str()), Some(easy.mark.id.as_str()));

        let move_it = LetterOut {
            who: priya,
            own: OWN.into(),
            about: date.mark.id.clone(),
            about_words: "Core group, Wednesday 15 July 2026".into(),
            sent_on: day(7, 1),
            how: LetterWay::Email,
            look_on: day(7, 8),
            ..store.new_letter("move-meeting", now).unwrap()
        };
        (date.mark.id, store.save_letter(&move_it, &words(), now).unwrap())
    })
}

/// Nobody answers by the day; then the meeting is moved to 21 July. The first date stays, with what happened to it.
fn moved(record: &Record, first: &str, letter: &LetterOut) -> String {
    record.on(at(7, 8), |store, now| assert!(store.list_letters().unwrap()[0].is_past(now), "it is time to look"));
    record.on(at(7, 9), |store, now| {
        let mut letter = letter.clone();
        (letter.answer, letter.answered_on) = (LetterAnswer::Yes, day(7, 9));
        let answered = store.save_letter(&letter, &words(), now).unwrap();
        assert!(!answered.is_past(now));
        let rewritten = LetterOut { own: "I do not want to come.".into(), ..answered };
        let problem = store.save_letter(&rewritten, &words(), now).unwrap_err().problem();
        assert_eq!(problem, Problem::KeptForGood, "what was sent stays as it was sent");

        let outcome = store.new_outcome(first).unwrap();
        let outcome = Outcome { what: Happened::Moved, moved_to: day(7, 21), told_on: day(7, 9), ..outcome };
        store.save_outcome(&outcome, now).unwrap();
        let old = store.find_appointment(first).unwrap();
        let new = Appointment { mark: blank::<Appointment>().mark, day: day(7, 21), time: Time::new(10, 0), ..old };
        let new = store.save_appointment(&new, now).unwrap().mark.id;
        let next = store.next_meeting(now).unwrap().unwrap();
        assert_eq!(next.mark.id, new, "the day that is off is not spoken of");
        new
    })
}

fn got_ready(store: &mut Store, date: &str) -> Meeting {
    let now = at(7, 14);
    let page = store.find_meeting(date).unwrap();
    assert_eq!(page.kind.map(|kind| kind.id).as_deref(), Some("core-group"), "the kind is known from the date");
    let asks = Appointment { questions: vec!["Who can help at night?".into()], ..page.date.unwrap() };
    store.save_appointment(&asks, now).unwrap();
    let point = Point { text: POINT.into(), picture: "evening".into() };
    let meeting = Meeting { points: vec![point], changes: vec!["breaks".into()], ..page.meeting };
    let meeting = store.save_meeting(&meeting, now).unwrap();
    let sheet = paper(store, PrintKind::MeetingSheet, date, false, now);
    assert!(sheet.contains("Who can help at night?") && !sheet.contains(POINT), "my points are only me: {sheet}");
    let shown = Meeting { shown: vec![MeetingPart::Points], ..meeting };
    let shown = store.save_meeting(&shown, now).unwrap();
    assert!(paper(store, PrintKind::MeetingSheet, date, false, now).contains(POINT));
    assert!(paper(store, PrintKind::PromptCards, date, false, now).contains(POINT), "a card to hold up");
    shown
}

/// What Sam says of it on the evening: two promises, and the day on which they meet again.
fn told_after(store: &mut Store, meeting: &Meeting) {
    let now = at(7, 21);
    let priya = store.list_people().unwrap().remove(0).mark.id;
    for (whose, what, by) in [(Whose::Mine, "Phone the nursery", 24), (Whose::Theirs, "Find help at night", 28)] {
        let blank = store.new_promise(whose, "", now);
        let (who, about) = (priya.clone(), meeting.about.clone());
        let promise = Promise { what: what.into(), who, about, by_day: day(7, by), ..blank };
        store.save_promise(&promise, now).unwrap();
    }
    let next = Appointment { kind: "core-group".into(), day: day(8, 18), ..blank() };
    let next_date = store.save_appointment(&next, now).unwrap().mark.id;
    let after = Meeting {
        decided: "The plan goes on.".into(),
        notes: MeetingNotes::NotHere,
        next_on: day(8, 18),
        next_date,
        ..meeting.clone()
    };
    store.save_meeting(&after, now).unwrap();
}

#[test]
fn a_meeting_goes_from_the_letter_to_what_came_of_it() {
    let record = Record::of_sam("meeting");
    let (first, letter) = invited(&record);
    let date = moved(&record, &first, &letter);
    let meeting = record.on(at(7, 14), |store, _| got_ready(store, &date));
    record.on(at(7, 21), |store, _| told_after(store, &meeting));

    record.on(at(7, 24), |store, now| {
        let mine = store.list_promises(now).unwrap().mine.remove(0);
        store.save_promise(&Promise { state: PromiseState::Done, ..mine }, now).unwrap();
    });
    record.on(at(7, 29), |store, now| {
        let page = store.find_meeting(&date).unwrap();
        assert_eq!(page.promises.len(), 2);
        assert_eq!(page.promises.iter().filter(|promise| promise.is_past(now)).count(), 1, "one was not kept");
        let after = paper(store, PrintKind::MeetingAfter, &date, false, now);
        for said in ["The plan goes on.", "Find help at night", "Tuesday 18 August 2026"] {
            assert!(after.contains(said), "{said} in {after}");
        }
        let promises = paper(store, PrintKind::Promises, "", false, now);
        assert!(promises.contains("Priya said by Tuesday 28 July 2026. It is not done yet."), "{promises}");
        let again = Review { day: day(8, 18), ..store.new_review("").unwrap() };
        store.save_review(&again, now).unwrap();
    });
    record.on(at(8, 18), |store, now| {
        assert_eq!(store.next_meeting(now).unwrap().and_then(|next| next.day), day(8, 18), "they meet again");
        let again = store.look_again(now).unwrap().to_come.remove(0);
        let looked = Review { looked_on: day(8, 18), what_changed: "Nobody comes at night yet.".into(), ..again };
        store.save_review(&looked, now).unwrap();
        let sent = store.find::<LetterOut>(&letter.mark.id).unwrap();
        assert_eq!(sent.paper, letter.paper, "the letter is as it was sent on 1 July");
        let happened = store.list_what_happened().unwrap();
        assert_eq!((happened[0].what, happened[0].moved_to), (Happened::Moved, day(7, 21)));
    });
}
