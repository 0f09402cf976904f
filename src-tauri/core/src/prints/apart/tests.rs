use super::super::tests::{family, now, pages_of};
use crate::document::{Block, Document};
use crate::item::Space;
use crate::prints::{PrintChoice, PrintItem, PrintKind};
use crate::store::Store;
use crate::text::Words;

fn items(store: &Store, kind: PrintKind) -> Vec<PrintItem> {
    let items = store.print_items(kind, &Words::new("en-GB"), now()).unwrap();
    items.into_iter().filter(|item| !["told", "words"].contains(&item.section.as_str())).collect()
}

fn print(store: &Store, kind: PrintKind, items: &[PrintItem]) -> Document {
    let items = items.iter().map(|item| item.id.clone()).collect();
    let choice = PrintChoice { kind, items, points: 16, ..PrintChoice::default() };
    store.print_document(&choice, &Words::new("en-GB"), now()).unwrap()
}

fn said(document: &Document) -> String {
    serde_json::to_string(document).unwrap()
}

#[test]
fn family_time_says_when_where_who_watched_what_was_off_and_what_came_of_the_notes() {
    let store = family();
    let all = items(&store, PrintKind::FamilyTimes);
    let starts: Vec<(Space, bool)> = all.iter().map(|item| (item.space, item.chosen)).collect();
    assert_eq!(starts, [(Space::Shared, true), (Space::Shared, true), (Space::Private, false)]);
    let whole = said(&print(&store, PrintKind::FamilyTimes, &all));
    for line in [
        "Sunday 5 July 2026",
        "Where: The family centre",
        "Who watched: Hannah",
        "I read a story.",
        "I asked for the notes on Monday 6 July 2026.",
        "They cancelled it.",
        "Something in the notes is not right.",
        "The notes say I was late.",
    ] {
        assert!(whole.contains(line), "{line}: {whole}");
    }
    assert!(!whole.contains("days ago") && !whole.contains("weeks ago"), "nothing counts days");
}

#[test]
fn a_family_time_that_is_shown_says_nothing_of_a_child_or_a_date_that_is_only_me() {
    let mut store = family();
    let all = items(&store, PrintKind::FamilyTimes);
    let shown: Vec<PrintItem> = all.iter().filter(|item| item.chosen).cloned().collect();
    let paper = said(&print(&store, PrintKind::FamilyTimes, &shown));
    assert!(!paper.contains("Family time with Noah"), "Noah is only me: {paper}");
    assert!(said(&print(&store, PrintKind::FamilyTimes, &all)).contains("Family time with Noah"));
    for page in store.list_family_times(0).unwrap().times {
        let mut date = page.date.unwrap();
        date.mark.space = Space::Private;
        store.save_appointment(&date, now()).unwrap();
    }
    let paper = said(&print(&store, PrintKind::FamilyTimes, &shown));
    assert!(!paper.contains("5 July") && !paper.contains("The family centre"), "the date is only me: {paper}");
}

#[test]
fn the_memory_book_is_what_i_remember_and_then_what_i_want_to_tell() {
    let store = family();
    let all = items(&store, PrintKind::MemoryBook);
    assert!(all.len() == 5 && all.iter().all(|item| item.space == Space::Private && !item.chosen));
    let book = print(&store, PrintKind::MemoryBook, &all);
    assert_eq!((book.private_items(), book.lead[0].as_str()), (5, "For Noah"));
    let headings: Vec<&str> = book
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading { words } => Some(words.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(headings, ["What I remember", "To tell my child"]);
    let none = said(&print(&store, PrintKind::MemoryBook, &[]));
    assert!(!none.contains("Noah"), "without a memory it is nobody's book: {none}");
}

#[test]
fn a_book_of_sixty_memories_is_whole() {
    let mut store = family();
    let children = store.whole_plan().unwrap().children;
    let noah = &children.iter().find(|child| child.name == "Noah").unwrap().mark.id;
    for number in store.list_memories(noah).unwrap().len()..crate::apart::MOST_MEMORIES {
        let words = format!("Memory {number}. {}", "We went to the park and you laughed. ".repeat(number % 9));
        let memory = store.new_memory(noah, crate::apart::MemoryKind::Memory).unwrap();
        store.save_memory(&crate::apart::Memory { words, ..memory }, now().moment).unwrap();
    }
    let book = print(&store, PrintKind::MemoryBook, &items(&store, PrintKind::MemoryBook));
    let words = Words::new("en-GB");
    assert!((30..=60).contains(&pages_of(&book, 16, &words)), "{}", pages_of(&book, 16, &words));
}

#[test]
fn each_row_of_money_and_home_says_whom_to_ask_first_and_mine_is_only_me() {
    let store = family();
    let all = items(&store, PrintKind::MoneyHome);
    let mine = all.iter().find(|item| item.section == "money-mine").unwrap();
    assert_eq!((mine.space, mine.chosen), (Space::Private, false));
    let usual: Vec<PrintItem> = all.iter().filter(|item| item.chosen).cloned().collect();
    let paper = print(&store, PrintKind::MoneyHome, &usual);
    let text = said(&paper);
    assert_eq!(paper.private_items(), 0);
    assert!(text.contains("Ask someone first: ") && text.contains("Often one office does not tell another."), "{text}");
    assert!(text.contains("Universal Credit Regulations 2013") && !text.contains("said this"), "{text}");
    assert!(!text.contains("I asked about") && !text.contains("Who helps me"), "what I did is only me: {text}");
    let whole = print(&store, PrintKind::MoneyHome, &all);
    assert_eq!(whole.private_items(), 1);
    let text = said(&whole);
    assert!(text.contains("I asked about: Child Benefit, Rent"), "{text}");
    assert!(text.contains("This is done: Universal Credit") && text.contains("Who helps me: Ben"), "{text}");
}

#[test]
fn after_twelve_months_the_paper_says_that_it_may_have_changed() {
    let store = family();
    let usual: Vec<String> = items(&store, PrintKind::MoneyHome).into_iter().map(|item| item.id).collect();
    let choice = PrintChoice { kind: PrintKind::MoneyHome, items: usual, points: 16, ..PrintChoice::default() };
    let later =
        crate::dates::Now { moment: "2027-12-01T09:00:00Z".parse().map(crate::dates::Moment).unwrap(), ..now() };
    let text = said(&store.print_document(&choice, &Words::new("en-GB"), later).unwrap());
    assert!(text.contains("This may have changed. Ask.") && !text.contains("We read this in the law."), "{text}");
}

#[test]
fn a_letter_through_the_letterbox_is_the_letter_and_nothing_else() {
    let store = family();
    let all = items(&store, PrintKind::BoxLetter);
    assert!(all.len() == 1 && !all[0].chosen, "the one that is being written, and it is put on by hand");
    let paper = print(&store, PrintKind::BoxLetter, &all);
    let text = said(&paper);
    assert!(text.contains("Dear Noah") && text.contains("Do you still like trains?") && text.contains("Mum Sam"));
    for nothing in ["council", "Adams", "Hill Farm", "These are", "July", "Ask"] {
        assert!(!text.contains(nothing), "{nothing}: {text}");
    }
    assert!(paper.footer.is_empty() && paper.whose.is_empty() && paper.lead.is_empty() && paper.author.is_empty());
    assert_eq!(pages_of(&paper, 16, &Words::new("en-GB")), 1);
}

#[test]
fn a_letter_that_was_sent_is_printed_by_its_id() {
    let store = family();
    let children = store.whole_plan().unwrap().children;
    let noah = &children.iter().find(|child| child.name == "Noah").unwrap().mark.id;
    let letterbox = store.find_letterbox(noah, now().day()).unwrap().letterbox;
    let sent =
        store.list_box_letters(&letterbox.mark.id, 0).unwrap().letters.into_iter().find(|one| !one.came).unwrap();
    let choice = PrintChoice {
        kind: PrintKind::BoxLetter,
        about: sent.mark.id.clone(),
        items: vec![sent.mark.id],
        points: 20,
        ..PrintChoice::default()
    };
    let text = said(&store.print_document(&choice, &Words::new("en-GB"), now()).unwrap());
    assert!(text.contains("I planted a sunflower.") && !text.contains("hard to write"), "{text}");
}
