use std::sync::LazyLock;

use chrono::{TimeZone, Utc};
use proptest::prelude::*;

use crate::appointments::Appointment;
use crate::dates::Now;
use crate::document::Document;
use crate::goals::Goal;
use crate::item::{Mark, Space, blank};
use crate::people::Person;
use crate::print::{Options, Pictures, lay_out};
use crate::prints::{Eyes, PrintChoice, PrintItem, PrintKind};
use crate::promises::{Promise, Whose};
use crate::store::Store;
use crate::text::Words;
use crate::visits::{HowTaught, MayCopy, MyPart, View, ViewAnswer, Visit, VisitNote};

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new("en-GB"));

fn at(day: u32, hour: u32) -> Now {
    Now::new(Utc.with_ymd_and_hms(2026, 7, day, hour, 0, 0).unwrap(), chrono_tz::Europe::London)
}

fn space(shown: bool) -> Space {
    if shown { Space::Shared } else { Space::Private }
}

/// Words that tell whether they may stand on a print that is shown.
fn words(shown: bool, what: &str) -> String {
    format!("{}-{what}", if shown { "shownto" } else { "onlyme" })
}

/// What of a visit the parent shows.
#[derive(Debug, Clone, Copy)]
struct Shown {
    words: bool,
    feeling: bool,
    said_back: bool,
    view: bool,
    promise: bool,
    date: bool,
    goal: bool,
    friend: bool,
}

/// A visit by Ben with something in each of its parts, kept or still open.
fn visited(shown: Shown, kept: bool, copy: MayCopy) -> (Store, String) {
    let mut store = Store::in_memory().unwrap();
    let now = at(14, 9);
    let person = |name: String, space| Person { mark: Mark::new(space), name, ..blank() };
    let ben = Person { role: "support-worker".into(), ..person("Ben".into(), Space::Shared) };
    let ben = store.save_person(&ben, now.moment).unwrap().mark.id;
    let friend = store.save_person(&person(words(shown.friend, "friend"), space(shown.friend)), now.moment).unwrap();
    let goal = Goal { mark: Mark::new(space(shown.goal)), title: words(shown.goal, "goal"), ..blank() };
    let goal = store.save_goal(&goal, now.moment).unwrap().mark.id;
    let date = Appointment {
        mark: Mark::new(space(shown.date)),
        kind: "own".into(),
        own_kind: words(shown.date, "date"),
        ..blank()
    };
    let next = store.save_appointment(&date, now).unwrap().mark.id;
    let visit = store.begin_visit(&ben, now).unwrap();
    let id = visit.mark.id.clone();
    let promise = store.new_promise(Whose::Theirs, &id, now);
    let promise = Promise { mark: Mark::new(space(shown.promise)), what: words(shown.promise, "promise"), ..promise };
    store.save_promise(&promise, now).unwrap();
    let parts = [(MyPart::Words, shown.words), (MyPart::Feeling, shown.feeling), (MyPart::SaidBack, shown.said_back)];
    let written = Visit {
        there: vec![friend.mark.id, "Donna".into()],
        notes: vec![
            VisitNote { id: "1".into(), text: "We ran the bath.".into(), goal, ..VisitNote::default() },
            VisitNote { id: "2".into(), text: "Sam was calm.".into(), opinion: true, ..VisitNote::default() },
        ],
        my_words: words(shown.words, "words"),
        feeling: if shown.feeling { "happy" } else { "worried" }.into(),
        said_back: "onlyme-said-back".into(),
        said_back_kept: true,
        think: ViewAnswer::Some,
        think_words: words(shown.view && kept, "view"),
        next,
        copy,
        shown: parts.into_iter().filter(|(_, shown)| *shown).map(|(part, _)| part).collect(),
        ..visit
    };
    store.save_visit(&written, now.moment).unwrap();
    if kept {
        store.keep_visit(&id, at(14, 10)).unwrap();
        let view = store.list_views(&id).unwrap().remove(0);
        let mark = Mark { space: space(shown.view), ..view.mark.clone() };
        store.save_view(&View { mark, ..view }, at(14, 11)).unwrap();
    }
    (store, id)
}

fn choice(store: &Store, kind: PrintKind, id: &str, on: impl Fn(&PrintItem) -> bool) -> PrintChoice {
    let about = PrintChoice { kind, eyes: Eyes::Meeting, points: 16, about: id.to_owned(), ..PrintChoice::default() };
    let items = store.print_items_of(&about, &WORDS, at(14, 12)).unwrap();
    PrintChoice { items: items.iter().filter(|item| on(item)).map(|item| item.id.clone()).collect(), ..about }
}

fn print(store: &Store, choice: &PrintChoice) -> (Document, String) {
    let document = store.print_document(choice, &WORDS, at(14, 12)).unwrap();
    let text = serde_json::to_string(&document).unwrap();
    (document, text)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]
    #[test]
    fn what_is_only_me_reaches_no_paper_of_a_visit_that_is_shown(
        shown in proptest::array::uniform8(any::<bool>()),
        kept in any::<bool>(),
        copy in prop_oneof![Just(MayCopy::Yes), Just(MayCopy::No), Just(MayCopy::NotSaid)],
    ) {
        let [words, feeling, said_back, view, promise, date, goal, friend] = shown;
        let shown = Shown { words, feeling, said_back, view, promise, date, goal, friend };
        let (store, id) = visited(shown, kept, copy);
        let (page, text) = print(&store, &choice(&store, PrintKind::Visit, &id, |item| item.chosen));
        prop_assert!(!text.contains("onlyme") && (feeling || !text.contains("worried")), "{text}");
        prop_assert_eq!(page.private_items(), 0);
        prop_assert!(text.contains("We ran the bath.") && text.contains("as Ben. Not signed."), "{}", text);
        let (_, ticked) = print(&store, &choice(&store, PrintKind::Visit, &id, |_| true));
        prop_assert!(ticked.contains("onlyme-said-back") && !ticked.contains("onlyme-goal"), "{}", ticked);
        prop_assert!(!ticked.contains("onlyme-friend"), "nobody who is only me is named: {ticked}");
        let (_, taken) = print(&store, &choice(&store, PrintKind::VisitCopy, &id, |_| true));
        prop_assert!(!taken.contains("onlyme") && (feeling || !taken.contains("worried")), "{taken}");
        prop_assert_eq!(taken.contains("We ran the bath."), copy == MayCopy::Yes);
        prop_assert_eq!(taken.contains("as Ben. Not signed."), copy == MayCopy::Yes);
    }
}

const ALL: Shown = Shown {
    words: true,
    feeling: true,
    said_back: true,
    view: true,
    promise: true,
    date: true,
    goal: true,
    friend: true,
};

#[test]
fn what_the_worker_thinks_is_marked_and_what_puts_it_right_has_a_name_and_a_day() {
    let (mut store, id) = visited(ALL, true, MayCopy::Yes);
    store.add_correction(&id, "It was Mia’s bath.", "Ben", at(15, 9)).unwrap();
    store.add_correction(&id, "I was not calm.", "", at(16, 9)).unwrap();
    let (page, text) = print(&store, &choice(&store, PrintKind::Visit, &id, |item| item.chosen));
    let by =
        |words: &str| page.rows().find(|row| row.lines.iter().any(|line| line == words)).map(|row| row.by.as_str());
    assert_eq!(by("We ran the bath."), Some("Ben wrote this."));
    assert_eq!(by("Sam was calm."), Some("This is what Ben thinks."));
    assert_eq!(by("It was Mia’s bath."), Some("Ben said this on Wednesday 15 July 2026."));
    assert_eq!(by("I was not calm."), Some("I said this on Thursday 16 July 2026."));
    for words in ["My visit with Ben", "10 in the morning", "1 hour", "shownto-friend, Donna came too.", "Happy"] {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(text.contains("In the room: Ben") && text.contains("My goal: shownto-goal"), "{text}");
}

#[test]
fn a_page_of_no_visit_says_nothing_and_without_an_id_it_is_the_latest() {
    let (mut store, id) = visited(ALL, true, MayCopy::Yes);
    let latest = print(&store, &choice(&store, PrintKind::Visit, "", |item| item.chosen));
    assert_eq!(latest, print(&store, &choice(&store, PrintKind::Visit, &id, |item| item.chosen)));
    store.put_away(&id, at(15, 9).moment).unwrap();
    let (none, text) = print(&store, &choice(&store, PrintKind::Visit, "", |_| true));
    assert_eq!(none.blocks.len(), 1, "{text}");
}

#[test]
fn the_copy_for_a_worker_is_one_page_and_the_page_of_a_visit_is_two() {
    let (mut store, id) = visited(ALL, true, MayCopy::Yes);
    store.add_correction(&id, "It was Mia’s bath.", "Ben", at(15, 9)).unwrap();
    let square: &[u8] = b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 72 72'><path d='M0 0h72v72z'/></svg>";
    let pictures = Pictures { idea: &|_| Some(square.to_vec()), photo: &|_| None };
    let pages = |kind: PrintKind, points: u8| {
        let document = print(&store, &choice(&store, kind, &id, |item| item.chosen)).0;
        lay_out(&document, Options { points }, &pictures, &WORDS).unwrap().count()
    };
    assert_eq!(pages(PrintKind::VisitCopy, 14), 1);
    assert!(pages(PrintKind::Visit, 16) <= 3, "that is everything that a visit can have");
    let mut family = Store::in_memory().unwrap();
    family.put_in_example(at(14, 9)).unwrap();
    let usual = family.visits_of_month(None).unwrap().visits.remove(0).mark.id;
    let document = print(&family, &choice(&family, PrintKind::Visit, &usual, |item| item.chosen)).0;
    assert_eq!(lay_out(&document, Options { points: 16 }, &pictures, &WORDS).unwrap().count(), 2);
}

#[test]
fn how_it_was_taught_is_said() {
    let ways = [
        (HowTaught::Shown, "Ben showed me."),
        (HowTaught::Told, "Ben told me how."),
        (HowTaught::Photo, "Ben used a photo or a film."),
        (HowTaught::Practised, "I did it with Ben."),
    ];
    for (how_taught, words) in ways {
        let (mut store, id) = visited(ALL, false, MayCopy::No);
        let visit = store.find_visit(&id).unwrap();
        let note = VisitNote { how_taught, ..visit.notes[0].clone() };
        store.save_visit(&Visit { notes: vec![note], ..visit }, at(14, 9).moment).unwrap();
        let (_, text) = print(&store, &choice(&store, PrintKind::Visit, &id, |item| item.chosen));
        assert!(text.contains(words), "{text}");
    }
}
