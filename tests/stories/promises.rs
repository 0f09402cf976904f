//! Three promises, one of them not kept: what Sam and Priya said to each other, and what stands on the screen and on
//! paper when a day goes by.

use by_my_side_core::dates::{Day, Moment, Now};
use by_my_side_core::document::{Block, Document};
use by_my_side_core::item::{Mark, Space, blank};
use by_my_side_core::people::Person;
use by_my_side_core::prints::{Eyes, PrintChoice, PrintKind};
use by_my_side_core::promises::{Promise, PromiseState, Whose};
use by_my_side_core::store::Store;
use by_my_side_core::supports::{Support, SupportState, WhoPays};
use by_my_side_core::text::Words;
use by_my_side_core::years::YearWhat;
use chrono::{Duration, NaiveDate};

use crate::tuesday;

fn after(days: i64) -> Now {
    let now = tuesday();
    Now { moment: Moment(now.moment.0 + Duration::days(days)), ..now }
}

fn july(day: u32) -> Option<Day> {
    NaiveDate::from_ymd_opt(2026, 7, day).map(Day)
}

fn said(store: &mut Store, whose: Whose, who: &Person, what: &str, by_day: Option<Day>) -> Promise {
    let blank = store.new_promise(whose, "", tuesday());
    let promise = Promise { what: what.into(), who: who.mark.id.clone(), by_day, ..blank };
    store.save_promise(&promise, tuesday()).unwrap()
}

fn print_of(store: &Store, kind: PrintKind, now: Now) -> Document {
    let words = Words::new("en-GB");
    let items = store.print_items(kind, &words, now).unwrap();
    let items = items.into_iter().filter(|item| item.chosen).map(|item| item.id).collect();
    let choice = PrintChoice { kind, eyes: Eyes::Advocate, items, points: 16, ..PrintChoice::default() };
    store.print_document(&choice, &words, now).unwrap()
}

#[test]
fn sam_and_priya_made_three_promises_and_the_one_not_kept_is_said_plainly() {
    let mut store = Store::in_memory().unwrap();
    let priya = Person { name: "Priya".into(), role: "social-worker".into(), ..blank() };
    let priya = store.save_person(&priya, tuesday().moment).unwrap();
    let group = said(&mut store, Whose::Mine, &priya, "Go to the group", july(16));
    let papers = said(&mut store, Whose::Theirs, &priya, "Send me the papers", july(17));
    let report = said(&mut store, Whose::Theirs, &priya, "Ask for an easy read report", july(21));

    store.save_promise(&Promise { state: PromiseState::Done, ..group }, after(2)).unwrap();
    store.save_promise(&Promise { state: PromiseState::Done, ..papers }, after(3)).unwrap();
    assert!(!report.is_past(after(7)), "on its day it is not past");
    assert!(report.is_past(after(8)));
    let shown = store.list_promises(after(8)).unwrap();
    assert_eq!((&shown.theirs[0], shown.theirs.len()), (&report, 2), "what is past its day stands first");

    let page = format!("{:?}", print_of(&store, PrintKind::Promises, after(8)));
    assert!(page.contains("Priya said by Tuesday 21 July 2026. It is not done yet."));
    let columns = print_of(&store, PrintKind::Promises, after(8)).blocks.into_iter().find_map(|block| match block {
        Block::Columns(both) => Some(both.columns),
        _ => None,
    });
    let rows: Vec<usize> = columns.unwrap().iter().map(|column| column.rows.len()).collect();
    assert_eq!(rows, [1, 2], "mine stand beside theirs, each in a column of its own");

    let later = store.change_promise(&report.mark.id, &report.what, july(28), after(8)).unwrap();
    assert_eq!((later.was[0].by_day, later.by_day), (july(21), july(28)), "the first day is not forgotten");
    let told: Vec<YearWhat> =
        store.year_lines(2026, "", 0, after(15)).unwrap().lines.iter().map(|line| line.what).collect();
    let all =
        [YearWhat::ISaid, YearWhat::TheySaid, YearWhat::PromiseDone, YearWhat::PromiseChanged, YearWhat::TheyNotDone];
    assert!(all.iter().all(|what| told.contains(what)), "{told:?}");
}

#[test]
fn a_promise_that_is_only_for_sam_is_on_no_print_until_sam_chooses_it() {
    let mut store = Store::in_memory().unwrap();
    let blank = store.new_promise(Whose::Mine, "", tuesday());
    let mark = Mark { space: Space::Private, ..blank.mark.clone() };
    store.save_promise(&Promise { mark, what: "Ring my sister".into(), ..blank }, tuesday()).unwrap();
    assert!(!format!("{:?}", print_of(&store, PrintKind::Promises, tuesday())).contains("Ring my sister"));
}

#[test]
fn help_that_was_asked_for_and_not_given_prints_with_its_days_and_their_reason() {
    let mut store = Store::in_memory().unwrap();
    let evenings = Support {
        what: "Help in the evening".into(),
        state: SupportState::NotGiven,
        asked_on: july(1),
        asked_whom: "The council".into(),
        answered_on: july(10),
        their_reason: "We have no money for it.".into(),
        ..blank()
    };
    let group = Support { what: "A group".into(), state: SupportState::Started, who_pays: WhoPays::Charity, ..blank() };
    store.save_support(&evenings, tuesday().moment).unwrap();
    store.save_support(&group, tuesday().moment).unwrap();
    let page = format!("{:?}", print_of(&store, PrintKind::Help, tuesday()));
    for line in [
        "I asked The council on Wednesday 1 July 2026.",
        "Their reason: We have no money for it.",
        "A charity pays.",
        "I asked for this. I do not get it.",
    ] {
        assert!(page.contains(line), "{line} is not on the page");
    }
}
