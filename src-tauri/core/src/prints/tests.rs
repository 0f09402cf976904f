use std::sync::LazyLock;

use chrono::{TimeZone, Utc};

use super::*;
use crate::document::Block;
use crate::print::{Options, Pictures, lay_out};
use crate::strengths::Strength;

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new("en-GB"));

fn now() -> Now {
    Now::new(Utc.with_ymd_and_hms(2026, 7, 14, 9, 0, 0).unwrap(), chrono_tz::Europe::London)
}

fn family() -> Store {
    let mut store = Store::in_memory().unwrap();
    store.put_in_example(now()).unwrap();
    store
}

fn everything(store: &Store, kind: PrintKind, private: bool) -> PrintChoice {
    let items = store.print_items(kind, &WORDS, now()).unwrap();
    let items = items.into_iter().filter(|item| item.chosen || private).map(|item| item.id).collect();
    PrintChoice { kind, eyes: Eyes::Advocate, items, points: 16, empty: false }
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
    assert!(people.iter().all(|item| item.chosen || item.section == "words"));

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
    // A week for the wall has the whole page for its days.
    for kind in PrintKind::ALL.into_iter().filter(|kind| *kind != PrintKind::Week) {
        let document = store.print_document(&everything(&store, kind, false), &WORDS, now()).unwrap();
        let mut blocks = document.blocks.iter();
        if kind != PrintKind::Told {
            assert!(matches!(blocks.next(), Some(Block::Told(_))), "{kind:?}");
        }
        let Some(Block::MainPoints(points)) = blocks.next() else { panic!("{kind:?} has no main points") };
        assert!((1..=3).contains(&points.rows.len()), "{kind:?}");
        assert!(matches!(document.blocks.last(), Some(Block::Room(_))), "{kind:?} has no room to write");
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
            for id in ["\"print-", "\"said-", "\"kind-", "\"role-"] {
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
        if pages > 4 {
            long.push(format!("{kind:?} takes {pages} pages in {points} points"));
        }
    }
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn an_empty_record_prints_without_a_heading_over_nothing() {
    let store = Store::in_memory().unwrap();
    for kind in PrintKind::ALL {
        let choice = everything(&store, kind, true);
        let document = store.print_document(&choice, &WORDS, now()).unwrap();
        assert_eq!(document.blocks.len(), 1, "{kind:?} has only room to write");
        assert_eq!(document.whose, "These are my words.");
    }
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
