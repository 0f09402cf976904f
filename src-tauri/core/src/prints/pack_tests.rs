use crate::document::{Block, Document};
use crate::prints::tests::{family, now, pages_of};
use crate::prints::{Eyes, PrintChoice, PrintItem, PrintKind};
use crate::store::Store;
use crate::text::Words;

fn choice(store: &Store, parts: &[PrintKind], on: impl Fn(&PrintItem) -> bool) -> PrintChoice {
    let blank = PrintChoice {
        kind: PrintKind::Pack,
        eyes: Eyes::Advocate,
        points: 16,
        parts: parts.to_vec(),
        ..PrintChoice::default()
    };
    let items = store.print_items_of(&blank, &Words::new("en-GB"), now()).unwrap();
    PrintChoice { items: items.into_iter().filter(on).map(|item| item.id).collect(), ..blank }
}

fn parts(document: &Document) -> Vec<&Document> {
    let mut found = Vec::new();
    for block in &document.blocks {
        if let Block::Part(part) = block {
            found.push(part);
        }
    }
    found
}

#[test]
fn each_paper_of_a_pack_says_what_it_says_alone() {
    let (store, words) = (family(), Words::new("en-GB"));
    let pack = choice(&store, &[], |item| item.chosen);
    let document = store.print_document(&pack, &words, now()).unwrap();
    let found = parts(&document);
    assert!(found.len() >= 5, "{}", found.len());
    let titles: Vec<&str> = found.iter().map(|part| part.title.as_str()).collect();
    assert!(titles.contains(&"Promises") && titles.contains(&"Help I asked for and got"), "{titles:?}");
    let Some(Block::Contents(contents)) = document.blocks.first() else { panic!("nothing says what is in it") };
    let listed: Vec<&str> = contents.rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(listed, titles);
    let items = pack.items.iter().filter_map(|id| id.strip_prefix("help/")).map(str::to_owned).collect();
    let alone = PrintChoice { kind: PrintKind::Help, items, parts: Vec::new(), ..pack.clone() };
    let alone = store.print_document(&alone, &words, now()).unwrap();
    let help = found.iter().find(|part| part.title == alone.title).unwrap();
    let said = |document: &Document| document.rows().map(|row| row.spoken()).collect::<Vec<_>>();
    assert_eq!(said(help), said(&alone));
}

#[test]
fn how_i_like_to_be_told_stands_once_and_court_papers_are_for_the_court() {
    let (store, words) = (family(), Words::new("en-GB"));
    let pack = choice(&store, &[PrintKind::Told, PrintKind::CourtNeeds, PrintKind::Promises], |item| item.chosen);
    let document = store.print_document(&pack, &words, now()).unwrap();
    assert!(pack.items.iter().all(|id| !id.ends_with("/told")), "{:?}", pack.items);
    let court = parts(&document)[1];
    assert!(court.lead[0] != parts(&document)[0].lead[0], "{:?}", court.lead);
    let without = choice(&store, &[PrintKind::Promises, PrintKind::Help], |item| item.chosen);
    assert_eq!(without.items.iter().filter(|id| id.ends_with("/told")).count(), 1);
}

#[test]
fn a_part_on_which_nothing_was_chosen_is_left_out_and_only_me_counts_once() {
    let (store, words) = (family(), Words::new("en-GB"));
    let two = [PrintKind::ForMyAdvocate, PrintKind::MyPlan];
    let private = choice(&store, &two, |item| item.space == crate::item::Space::Private);
    let document = store.print_document(&private, &words, now()).unwrap();
    let different: std::collections::BTreeSet<&str> =
        private.items.iter().filter_map(|id| id.split('/').next_back()).collect();
    assert!(different.len() < private.items.len() && document.private_items() == different.len());
    let one = choice(&store, &two, |item| item.id.starts_with("my-plan/"));
    assert_eq!(parts(&store.print_document(&one, &words, now()).unwrap()).len(), 1);
}

#[test]
fn a_pack_in_the_largest_print_is_its_papers_and_a_page_that_names_them() {
    let (store, words) = (family(), Words::new("en-GB"));
    let both = [PrintKind::Promises, PrintKind::Help];
    let pack = choice(&store, &both, |item| item.chosen && !item.id.ends_with("/told"));
    for points in [16, 20] {
        let document = store.print_document(&PrintChoice { points, ..pack.clone() }, &words, now()).unwrap();
        let alone: usize = parts(&document).into_iter().map(|part| pages_of(part, points, &words)).sum();
        let whole = pages_of(&document, points, &words);
        assert!(whole > both.len() && whole <= alone + 1, "{whole} pages, alone {alone}");
    }
}
