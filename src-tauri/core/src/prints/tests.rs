use std::sync::LazyLock;

use chrono::{TimeZone, Utc};

use super::*;
use crate::document::Block;
use crate::print::{Options, Pictures, lay_out};
use crate::strengths::Strength;

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new("en-GB"));

pub(super) fn now() -> Now {
    Now::new(Utc.with_ymd_and_hms(2026, 7, 14, 9, 0, 0).unwrap(), chrono_tz::Europe::London)
}

pub(super) fn family() -> Store {
    let mut store = Store::in_memory().unwrap();
    store.put_in_example(now()).unwrap();
    store
}

fn everything(store: &Store, kind: PrintKind, private: bool) -> PrintChoice {
    let items = store.print_items(kind, &WORDS, now()).unwrap();
    let items = items.into_iter().filter(|item| item.chosen || private).map(|item| item.id).collect();
    PrintChoice { kind, eyes: Eyes::Advocate, items, points: 16, ..PrintChoice::default() }
}

/// A sheet for the wall, a step card, a card, a visit, a letter, a book and what is for court have the whole page for themselves, and
/// money and home, the map and what the law says are ours to read.
const WHOLE_PAGE: [PrintKind; 21] = [
    PrintKind::MyMap,
    PrintKind::StageRights,
    PrintKind::LawFacts,
    PrintKind::Pack,
    PrintKind::MemoryBook,
    PrintKind::BoxLetter,
    PrintKind::MoneyHome,
    PrintKind::AdvocatePage,
    PrintKind::PromptCards,
    PrintKind::Week,
    PrintKind::Month,
    PrintKind::StepBook,
    PrintKind::StepSheet,
    PrintKind::Wallet,
    PrintKind::Profile,
    PrintKind::CourtNeeds,
    PrintKind::AdvocateCard,
    PrintKind::Visit,
    PrintKind::VisitCopy,
    PrintKind::Letter,
    PrintKind::LetterEasy,
];

/// How many pages it takes, with pictures that are square.
pub(super) fn pages_of(document: &Document, points: u8, words: &Words) -> usize {
    let square: &[u8] = b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 72 72'><path d='M0 0h72v72z'/></svg>";
    let pictures = Pictures { idea: &|_| Some(square.to_vec()), photo: &|_| None };
    lay_out(document, Options { points }, &pictures, words).unwrap().count()
}

fn said(document: &Document) -> String {
    serde_json::to_string(document).unwrap()
}

#[test]
fn only_me_things_start_left_out_and_can_be_put_on() {
    let store = family();
    let items = store.print_items(PrintKind::MyPlan, &WORDS, now()).unwrap();
    let private: Vec<&PrintItem> = items.iter().filter(|item| item.space == Space::Private).collect();
    assert!(private.len() >= 2 && private.iter().all(|item| !item.chosen));
    let people = store.print_items(PrintKind::MyPeople, &WORDS, now()).unwrap();
    assert!(people.iter().all(|item| item.chosen || ["words", "came-went"].contains(&item.section.as_str())));

    let shared = store.print_document(&everything(&store, PrintKind::MyPlan, false), &WORDS, now()).unwrap();
    assert_eq!(shared.private_items(), 0);
    assert!(!said(&shared).contains("Money for the whole week"));
    let all = store.print_document(&everything(&store, PrintKind::MyPlan, true), &WORDS, now()).unwrap();
    assert_eq!(all.private_items(), private.len());
    assert!(said(&all).contains("Money for the whole week"));
}

#[test]
fn nothing_goes_on_a_print_that_was_not_chosen() {
    let store = family();
    for kind in PrintKind::ALL {
        let choice = PrintChoice { items: Vec::new(), ..everything(&store, kind, false) };
        let document = store.print_document(&choice, &WORDS, now()).unwrap();
        assert!(document.rows().all(|row| row.source.item.is_empty()), "{kind:?}");
        let items = store.print_items(kind, &WORDS, now()).unwrap();
        for item in items.iter().filter(|item| !["told", "words"].contains(&item.section.as_str())) {
            let choice = PrintChoice { items: vec![item.id.clone()], ..choice.clone() };
            let document = store.print_document(&choice, &WORDS, now()).unwrap();
            let sources: Vec<&str> = document.rows().map(|row| row.source.item.as_str()).collect();
            assert!(sources.contains(&item.id.as_str()), "{kind:?}: {} is not on it", item.text);
            assert!(sources.iter().all(|id| id.is_empty() || *id == item.id), "{kind:?}: more than {}", item.text);
        }
    }
}

#[test]
fn how_i_like_to_be_told_comes_first_then_the_main_points() {
    let store = family();
    for kind in PrintKind::ALL.into_iter().filter(|kind| !WHOLE_PAGE.contains(kind)) {
        let document = store.print_document(&everything(&store, kind, false), &WORDS, now()).unwrap();
        let mut blocks = document.blocks.iter();
        if ![PrintKind::Told, PrintKind::Passport].contains(&kind) {
            assert!(matches!(blocks.next(), Some(Block::Told(_))), "{kind:?}");
        }
        let Some(Block::MainPoints(points)) = blocks.next() else { panic!("{kind:?} has no main points") };
        assert!((1..=3).contains(&points.rows.len()), "{kind:?}");
        let last = document.blocks.iter().rfind(|block| !matches!(block, Block::Index(_)));
        assert!(matches!(last, Some(Block::Room(_))), "{kind:?} has no room to write");
        assert!(document.whose.contains("Sam") && document.lead.contains(&"Tuesday 14 July 2026".to_owned()));
    }
}

#[test]
fn the_words_of_a_worker_carry_the_name_of_the_worker() {
    let store = family();
    let document = store.print_document(&everything(&store, PrintKind::MyPlan, true), &WORDS, now()).unwrap();
    let others: Vec<_> = document.rows().filter(|row| !row.source.said_by.is_empty()).collect();
    assert!(!others.is_empty());
    assert!(others.iter().all(|row| row.by == format!("{} said this.", row.source.said_by)));
}

#[test]
fn every_sheet_prints_empty_and_holds_nothing_of_the_record() {
    let (full, blank) = (family(), Store::in_memory().unwrap());
    for kind in PrintKind::ALL {
        let choice = PrintChoice { empty: true, ..everything(&full, kind, true) };
        let document = full.print_document(&choice, &WORDS, now()).unwrap();
        assert_eq!(document, blank.print_document(&choice, &WORDS, now()).unwrap(), "{kind:?}");
        assert!(!document.blocks.is_empty() && !said(&document).contains("Sam"));
    }
}

#[test]
fn every_word_on_every_print_is_there() {
    let store = family();
    for kind in PrintKind::ALL {
        for empty in [false, true] {
            let choice = PrintChoice { empty, ..everything(&store, kind, true) };
            let said = said(&store.print_document(&choice, &WORDS, now()).unwrap());
            for id in ["\"print-", "\"said-", "\"kind-", "\"role-", "\"letter-", "\"fact-"] {
                assert!(!said.contains(id), "{kind:?}: {id} without words in {said}");
            }
        }
    }
}

#[test]
fn every_print_of_the_family_can_be_laid_out_in_both_sizes() {
    let store = family();
    let pictures = Pictures { idea: &|_| None, photo: &|_| None };
    for words in crate::text::languages().iter().map(|language| Words::new(language)) {
        for kind in PrintKind::ALL {
            for (points, empty) in [(16, false), (20, false), (16, true)] {
                let choice = PrintChoice { points, empty, ..everything(&store, kind, true) };
                let document = store.print_document(&choice, &words, now()).unwrap();
                let pages = lay_out(&document, Options { points }, &pictures, &words).unwrap();
                assert!(pages.count() >= 1, "{kind:?}");
            }
        }
    }
}

#[test]
fn words_in_this_paper_and_what_was_not_understood_go_on_it_when_chosen() {
    let mut store = family();
    let puzzle =
        crate::puzzles::Puzzle { words: "Threshold document".into(), means: "A door".into(), ..crate::item::blank() };
    let puzzle = store.save_puzzle(&puzzle, now().moment).unwrap();
    let items = store.print_items(PrintKind::ForMyAdvocate, &WORDS, now()).unwrap();
    let listed: Vec<&PrintItem> =
        items.iter().filter(|item| ["words", "puzzles"].contains(&item.section.as_str())).collect();
    assert!(listed.len() >= 2 && listed.iter().all(|item| !item.chosen), "{listed:?}");
    let print = |items: Vec<String>| {
        let choice = PrintChoice { kind: PrintKind::ForMyAdvocate, items, points: 16, ..PrintChoice::default() };
        said(&store.print_document(&choice, &WORDS, now()).unwrap())
    };
    let people: Vec<String> =
        items.iter().filter(|item| item.section == "people").map(|item| item.id.clone()).collect();
    let means = WORDS.text("word-health-visitor.means", &[]);
    assert!(!print(people.clone()).contains(&means));
    let with = print([people, vec!["words-in-paper".into(), puzzle.mark.id]].concat());
    assert!(with.contains(&means) && with.contains("Threshold document") && with.contains("A door"), "{with}");
}

#[test]
fn what_is_chosen_at_first_takes_at_most_four_pages_in_both_sizes() {
    let store = family();
    let square: &[u8] = b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 72 72'><path d='M0 0h72v72z'/></svg>";
    let pictures = Pictures { idea: &|_| Some(square.to_vec()), photo: &|_| None };
    let mut long = Vec::new();
    for (kind, points) in PrintKind::ALL.into_iter().flat_map(|kind| [(kind, 16), (kind, 20)]) {
        let document = store.print_document(&everything(&store, kind, false), &WORDS, now()).unwrap();
        let pages = lay_out(&document, Options { points }, &pictures, &WORDS).unwrap().count();
        // A book of one card has a page for each step, a timeline is as long as what happened, a pack is several papers,
        // and who wants everything gets it.
        let long_ones =
            [PrintKind::StepBook, PrintKind::AdvocateLong, PrintKind::Timeline, PrintKind::Pack, PrintKind::LawFacts];
        if pages > 4 && !long_ones.contains(&kind) {
            long.push(format!("{kind:?} takes {pages} pages in {points} points"));
        }
    }
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn an_empty_record_prints_without_a_heading_over_nothing() {
    let store = Store::in_memory().unwrap();
    // The cards of the library, and what there is to ask of money and what the law says, are there before anything is kept.
    let ours =
        [PrintKind::StepBook, PrintKind::StepSheet, PrintKind::MoneyHome, PrintKind::StageRights, PrintKind::LawFacts];
    let of_record = |kind: &PrintKind| !ours.contains(kind);
    for kind in PrintKind::ALL.into_iter().filter(of_record) {
        let choice = everything(&store, kind, true);
        let document = store.print_document(&choice, &WORDS, now()).unwrap();
        assert_eq!(document.blocks.len(), 1, "{kind:?} has only room to write");
        // On the wall a name is enough, and there is none yet.
        let wall = [PrintKind::Week, PrintKind::Month].contains(&kind);
        assert_eq!(document.whose, if wall { "" } else { "These are my words." }, "{kind:?}");
    }
}

#[test]
fn a_step_card_is_a_page_for_each_step_or_one_page_for_all() {
    let store = family();
    let square: &[u8] = b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 72 72'><path d='M0 0h72v72z'/></svg>";
    let pictures = Pictures { idea: &|_| Some(square.to_vec()), photo: &|_| None };
    let print = |kind: PrintKind, points: u8, words: &Words| {
        let choice = PrintChoice { kind, items: vec!["bath-time".into()], points, ..PrintChoice::default() };
        let document = store.print_document(&choice, words, now()).unwrap();
        (lay_out(&document, Options { points }, &pictures, words).unwrap().count(), document)
    };
    for words in crate::text::languages().iter().map(|language| Words::new(language)) {
        for points in [16, 20] {
            let (book, document) = print(PrintKind::StepBook, points, &words);
            assert_eq!(document.title, words.text("step-card-bath-time", &[]));
            assert_eq!(book, 10, "its first page, 8 steps, and what to ask: {} in {points}", words.language);
            assert_eq!(print(PrintKind::StepSheet, points, &words).0, 2, "8 steps, and the back: {}", words.language);
        }
    }
    let (_, document) = print(PrintKind::StepSheet, 16, &WORDS);
    let text = said(&document);
    assert!(text.contains("with Grace. It was") && text.contains("Read on Sunday 22 November 2026."), "{text}");
    let closed = store.print_items(PrintKind::StepSheet, &WORDS, now()).unwrap();
    assert!(closed.iter().all(|item| item.id != "safe-sleep"), "nobody looked at it with Sam");
}

#[test]
fn a_print_for_later_keeps_what_was_chosen() {
    let mut store = family();
    let choice = everything(&store, PrintKind::ForMyAdvocate, false);
    let later = PrintLater { choice: choice.clone(), title: "For my advocate".into(), ..PrintLater::default() };
    let kept = store.save_print_later(&later, now().moment).unwrap();
    assert_eq!(store.list_prints_later().unwrap(), vec![kept.clone()]);
    assert_eq!(kept.choice, choice);
    let shared = Strength { text: "New".into(), ..Strength::default() };
    store.save_strength(&shared, now().moment).unwrap();
    let document = store.print_document(&kept.choice, &WORDS, now()).unwrap();
    assert!(!said(&document).contains("\"New\""), "what is new was not chosen");
}

#[test]
fn a_sheet_for_the_wall_is_one_page_however_much_stands_in_it() {
    let mut store = family();
    let square: &[u8] = b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 72 72'><path d='M0 0h72v72z'/></svg>";
    let pictures = Pictures { idea: &|_| Some(square.to_vec()), photo: &|_| None };
    let pages = |store: &Store, words: &Words, points: u8, empty: bool| {
        let day = Some(Day("2026-08-05".parse().unwrap()));
        [PrintKind::Week, PrintKind::Month].map(|kind| {
            let items =
                store.print_items_of(&PrintChoice { kind, day, ..PrintChoice::default() }, words, now()).unwrap();
            // Who puts the words of the paper on it has a second page for them.
            let items = items.into_iter().filter(|item| item.section != "words").map(|item| item.id).collect();
            let choice = PrintChoice { kind, eyes: Eyes::Me, items, points, empty, day, ..PrintChoice::default() };
            let document = store.print_document(&choice, words, now()).unwrap();
            lay_out(&document, Options { points }, &pictures, words).unwrap().count()
        })
    };
    let sizes = [(16, false), (20, false), (16, true)];
    for (points, empty) in sizes {
        assert_eq!(pages(&Store::in_memory().unwrap(), &WORDS, points, empty), [1, 1], "nothing, {points} points");
        assert_eq!(pages(&store, &WORDS, points, empty), [1, 1], "the family, {points} points");
    }
    for number in 0..31 * 4 {
        let day = Some(Day(format!("2026-08-{:02}", number / 4 + 1).parse().unwrap()));
        let own_kind = format!("A meeting about {}", "everything ".repeat(number % 4 * 3));
        let time = crate::dates::Time::new(22, 45);
        let date = crate::appointments::Appointment { kind: "own".into(), own_kind, day, time, ..crate::item::blank() };
        store.save_appointment(&date, now()).unwrap();
    }
    for (language, points) in [("en-GB", 16), ("cy", 20)] {
        assert_eq!(
            pages(&store, &Words::new(language), points, false),
            [1, 1],
            "very much, {points} points, {language}"
        );
    }
}

#[test]
fn a_month_for_the_wall_is_the_month_that_was_asked_for_without_what_is_only_for_me() {
    let mut store = family();
    let day = |text: &str| Some(Day(text.parse().unwrap()));
    let date = |kind: &str, on: &str, space| {
        let mark = crate::item::Mark::new(space);
        crate::appointments::Appointment { mark, kind: kind.into(), day: day(on), ..crate::item::blank() }
    };
    store.save_appointment(&date("dentist", "2026-11-03", Space::Shared), now()).unwrap();
    store.save_appointment(&date("court", "2026-11-30", Space::Private), now()).unwrap();
    let sheet = |month: &str, private: bool, empty: bool| {
        let items = store
            .print_items_of(
                &PrintChoice { kind: PrintKind::Month, day: day(month), ..PrintChoice::default() },
                &WORDS,
                now(),
            )
            .unwrap();
        let items = items.into_iter().filter(|item| item.chosen || private).map(|item| item.id).collect();
        let choice =
            PrintChoice { kind: PrintKind::Month, items, points: 16, empty, day: day(month), ..PrintChoice::default() };
        store.print_document(&choice, &WORDS, now()).unwrap()
    };
    let november = sheet("2026-11-15", false, false);
    assert_eq!((november.title.as_str(), november.private_items()), ("November 2026", 0));
    assert!(said(&november).contains("Dentist") && !said(&november).contains("Court"));
    assert!(said(&sheet("2026-11-15", true, false)).contains("Court"), "what was ticked is on it");
    assert!(!said(&sheet("2026-12-15", true, false)).contains("Dentist"), "that is another month");
    let empty = said(&sheet("2026-11-15", true, true));
    assert!(empty.contains("November 2026") && !empty.contains("Dentist") && empty.contains("\"number\":30"));
}

#[test]
fn the_wallet_has_chosen_lines_and_never_a_safe_place_or_somebody_only_for_me() {
    let mut store = family();
    let mut ben = store.list_people().unwrap().into_iter().find(|person| person.name == "Ben").unwrap();
    let paper = |store: &Store| {
        let choice = everything(store, PrintKind::Wallet, true);
        said(&store.print_document(&choice, &WORDS, now()).unwrap())
    };
    let whole = paper(&store);
    assert!(whole.contains("If: My child cries") && whole.contains("Ben") && whole.contains("116 123"), "{whole}");
    assert!(!whole.contains("flat") && !whole.contains("Bus 7"), "a safe place is on the card");
    ben.mark.space = Space::Private;
    store.save_person(&ben, now().moment).unwrap();
    assert!(!paper(&store).contains("Ben"), "somebody who is only for me is on the card");
    let mut card = store.list_if_thens().unwrap().remove(0);
    card.on_wallet = false;
    store.save_if_then(&card, now().moment).unwrap();
    let items = store.print_items(PrintKind::Wallet, &WORDS, now()).unwrap();
    assert!(items.iter().any(|item| item.id == card.mark.id && !item.chosen), "it was taken off the card");
}
