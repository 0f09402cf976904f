//! What every paper keeps to, however little or much is in the record and whatever its words are: it is tagged without a
//! warning, no word leaves its page, no row is cut in two, pages have numbers, and words stand as they are read.

use std::sync::LazyLock;

use chrono::{Days, TimeZone, Utc};
use serde_json::Value;
use typst::layout::{Frame, FrameItem, Point, Transform};

use super::fonts::{Letters, UNKNOWN};
use super::values::values;
use super::world::Files;
use super::{LEFT_OUT, Options, Pages, Pictures};
use crate::advocate::AdvocateAsk;
use crate::appointments::Appointment;
use crate::dates::{Day, Now};
use crate::document::{Block, Document, Row};
use crate::goals::{Goal, Step};
use crate::item::blank;
use crate::needs::Need;
use crate::people::Person;
use crate::prints::{Eyes, PrintChoice, PrintKind};
use crate::promises::{Promise, Whose};
use crate::puzzles::Puzzle;
use crate::store::Store;
use crate::strengths::Strength;
use crate::supports::{Support, SupportState};
use crate::text::Words;

const SQUARE: &[u8] = b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 72 72'><path d='M0 0h72v72z'/></svg>";
/// No word stands nearer to the edge of its page than this: printers do not reach it.
const EDGE: f64 = 4.0;
/// How much there is of everything in a huge record.
const MANY: u64 = 4;
/// What people type: no place to break, no letters of ours, pictures, signs of markup.
const ODD: [&str; 6] = [
    "LlanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochLlanfairpwllgwyngyllgogerychwyrndrobwllllan",
    "محمد علي",
    "שרה כהן",
    "🦊👨‍👩‍👧❤️",
    "#panic() *Sam* _x_ $a$ @b <c> [d]",
    "李明 अनन्या",
];

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new("en-GB"));

fn now() -> Now {
    Now::new(Utc.with_ymd_and_hms(2026, 7, 14, 9, 0, 0).unwrap(), chrono_tz::Europe::London)
}

fn family() -> Store {
    let mut store = Store::in_memory().unwrap();
    store.put_in_example(now()).unwrap();
    store
}

/// Of everything more than the family has.
fn huge() -> Store {
    let (mut store, at) = (family(), now().moment);
    for number in 0..MANY {
        let text = format!("The thing of number {number} that I want to tell everybody about, in my own words.");
        let day = Some(Day(now().day().0 + Days::new(number)));
        let state = SupportState::NotGiven;
        let steps = vec![Step { text: text.clone(), ..Step::default() }; 5];
        store.save_strength(&Strength { text: text.clone(), ..blank() }, at).unwrap();
        store.save_need(&Need { text: text.clone(), ..blank() }, at).unwrap();
        store.save_goal(&Goal { title: text.clone(), steps, ..blank() }, at).unwrap();
        store.save_support(&Support { what: text.clone(), asked_on: day, state, ..blank() }, at).unwrap();
        store.save_person(&Person { name: format!("Person {number}"), does: text.clone(), ..blank() }, at).unwrap();
        let date = Appointment { kind: "court".into(), day, place: text.clone(), why: text.clone(), ..blank() };
        store.save_appointment(&date, now()).unwrap();
        let promise = Promise { what: text.clone(), whose: Whose::Theirs, by_day: day, ..blank() };
        store.save_promise(&promise, now()).unwrap();
        store.save_puzzle(&Puzzle { words: text.clone(), ..blank() }, at).unwrap();
        store.save_advocate_ask(&AdvocateAsk { what: text, ..blank() }, at).unwrap();
    }
    store
}

/// Everything that can stand on it, also what is only for the parent; of the step cards, one.
fn document(store: &Store, kind: PrintKind, words: &Words) -> Document {
    let most = if [PrintKind::StepBook, PrintKind::StepSheet].contains(&kind) { 1 } else { usize::MAX };
    let items = store.print_items(kind, words, now()).unwrap();
    let items = items.into_iter().take(most).map(|item| item.id).collect();
    let choice = PrintChoice { kind, eyes: Eyes::Advocate, items, ..PrintChoice::default() };
    store.print_document(&choice, words, now()).unwrap()
}

/// The points with which the app begins it.
fn points_of(kind: PrintKind) -> u8 {
    let brief = [PrintKind::VisitCopy, PrintKind::AdvocatePage, PrintKind::AdvocateLong];
    if brief.contains(&kind) { 14 } else { 16 }
}

/// Laid out at the first try, without a warning, as PDF/UA-1. The photos are gone.
fn laid_out(document: &Document, points: u8, words: &Words) -> Pages {
    let pictures = Pictures { idea: &|_| Some(SQUARE.to_vec()), photo: &|_| None };
    let values = values(document, Options { points }, &pictures, words, Letters::All).unwrap();
    let files = Files::new(serde_json::to_vec(&values.document).unwrap(), values.pictures).unwrap();
    let warnings = typst::compile::<typst_layout::PagedDocument>(&files).warnings;
    assert!(warnings.is_empty(), "{}: {warnings:?}", document.title);
    super::attempt(document, Options { points }, &pictures, words, Letters::All)
        .unwrap_or_else(|error| panic!("{}: {error}", document.title))
}

/// Words as they stand on a page.
#[derive(Debug)]
struct Seen {
    words: String,
    points: f64,
    from: (f64, f64),
    to: f64,
    empty_box: bool,
}

fn seen(frame: &Frame, at: Transform, all: &mut Vec<Seen>) {
    for (place, item) in frame.items() {
        let here = at.pre_concat(Transform::translate(place.x, place.y));
        match item {
            FrameItem::Group(group) => seen(&group.frame, here.pre_concat(group.transform), all),
            FrameItem::Text(text) => {
                let start = Point::zero().transform(here);
                all.push(Seen {
                    words: bare(&text.text),
                    points: text.size.to_pt() * here.sy.get(),
                    from: (start.x.to_mm(), start.y.to_mm()),
                    to: (start.x + text.width() * here.sx.get()).to_mm(),
                    empty_box: text.glyphs.iter().any(|glyph| glyph.id == 0),
                });
            }
            _ => {}
        }
    }
}

fn bare(words: &str) -> String {
    words.chars().filter(|letter| !letter.is_whitespace() && *letter != '\u{200b}').collect()
}

/// The words of each page.
fn pages_of(pages: &Pages) -> Vec<Vec<Seen>> {
    let of = |frame: &Frame| {
        let mut all = Vec::new();
        seen(frame, Transform::identity(), &mut all);
        all
    };
    pages.document.pages().iter().map(|page| of(&page.frame)).collect()
}

fn strings(row: &Row) -> impl Iterator<Item = String> {
    std::iter::once(&row.name).chain(&row.lines).map(|words| bare(words)).filter(|words| !words.is_empty())
}

/// What is wrong with the pages of any document.
fn faults_of_pages(pages: &Pages, words: &Words) -> Vec<String> {
    let (all, mut faults) = (pages_of(pages), Vec::new());
    for (at, (page, laid)) in all.iter().zip(pages.document.pages()).enumerate() {
        let (wide, high) = (laid.frame.width().to_mm(), laid.frame.height().to_mm());
        for one in page {
            let inside = one.from.0 > EDGE && one.to < wide - EDGE && one.from.1 > EDGE && one.from.1 < high - EDGE;
            if !inside {
                faults.push(format!("page {}: {one:?} leaves the page", at + 1));
            }
            if one.empty_box || one.words.contains(UNKNOWN) {
                faults.push(format!("page {}: {:?} has a letter that is not there", at + 1, one.words));
            }
        }
        let number = words.text("print-page", &[("page", (at + 1).into()), ("pages", all.len().into())]);
        if !page.iter().map(|one| one.words.as_str()).collect::<String>().contains(&bare(&number)) {
            faults.push(format!("page {} has no number", at + 1));
        }
    }
    faults
}

/// The place of a row after others: where all of it stands together, else where its first words do.
fn place_of(row: &Row, whole: &str) -> Option<String> {
    let first = strings(row).next()?;
    let all = strings(row).collect::<String>();
    [all, first].into_iter().find(|words| whole.contains(words))
}

/// What is wrong with where the rows stand: one on two pages, or one before what is read before it. Columns over two
/// pages are read one after the other, and stand side by side. On the one page there may be less than was chosen.
fn faults_of_rows(document: &Document, pages: &Pages) -> Vec<String> {
    let join = |page: &Vec<Seen>| page.iter().map(|one| one.words.as_str()).collect::<String>();
    let texts: Vec<String> = pages_of(pages).iter().map(join).collect();
    let (whole, mut faults, mut read) = (texts.concat(), Vec::new(), 0);
    let in_order = !document.blocks.iter().any(|block| matches!(block, Block::Columns(_) | Block::OnePage(_)));
    for row in document.rows() {
        let on_a_page = texts.iter().any(|page| strings(row).all(|words| page.contains(&words)));
        if !on_a_page && strings(row).all(|words| whole.contains(&words)) {
            faults.push(format!("it is cut in two: {:?} {:?}", row.name, row.lines));
        }
        let Some(words) = place_of(row, &whole).filter(|_| in_order) else { continue };
        match whole.get(read..).and_then(|rest| rest.find(&words)) {
            Some(place) => read += place,
            None => faults.push(format!("it is read after what stands under it: {:?} {:?}", row.name, row.lines)),
        }
    }
    faults
}

/// No picture stands in the tags, so none needs words of its own.
fn has_figures(pages: &Pages) -> bool {
    ["/S /Figure", "/S/Figure"].iter().any(|mark| pages.pdf.windows(mark.len()).any(|part| part == mark.as_bytes()))
}

/// A picture, or who made it, stands on the pages.
fn thanks_or_shows(pages: &Pages) -> bool {
    let thanks = pages_of(pages).iter().flatten().any(|one| one.words.contains("OpenMoji"));
    thanks || pages.document.pages().iter().any(|page| has_pictures(&page.frame))
}

fn has_pictures(frame: &Frame) -> bool {
    frame.items().any(|(_, item)| match item {
        FrameItem::Group(group) => has_pictures(&group.frame),
        FrameItem::Image(..) => true,
        _ => false,
    })
}

fn judge(store: &Store, words: &Words, with_rows: bool, change: impl Fn(Document) -> Document) {
    let mut faults = Vec::new();
    // A pack is made of the others.
    for kind in PrintKind::ALL.into_iter().filter(|kind| *kind != PrintKind::Pack) {
        let document = change(document(store, kind, words));
        let pages = laid_out(&document, points_of(kind), words);
        let mut found = faults_of_pages(&pages, words);
        if with_rows {
            found.extend(faults_of_rows(&document, &pages));
        }
        if has_figures(&pages) {
            found.push("a picture is in the tags".to_owned());
        }
        if document.words_only && thanks_or_shows(&pages) {
            found.push("a picture, or thanks for one, is on a paper of words".to_owned());
        }
        faults.extend(found.into_iter().map(|fault| format!("{kind:?}: {fault}")));
        typst::comemo::evict(0);
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn the_papers_of_a_record_with_one_thing_are_whole() {
    let mut store = Store::in_memory().unwrap();
    store.save_need(&Need { text: "Reading letters".into(), ..blank() }, now().moment).unwrap();
    judge(&store, &WORDS, true, |document| document);
}

#[test]
fn the_papers_of_the_family_are_whole() {
    judge(&family(), &WORDS, true, |document| document);
}

#[test]
fn the_papers_of_the_family_are_whole_in_welsh() {
    judge(&family(), &Words::new("cy"), true, |document| document);
}

#[test]
fn the_papers_of_a_huge_record_are_whole() {
    judge(&huge(), &WORDS, true, |document| document);
}

#[test]
fn the_papers_of_words_only_are_whole_and_have_no_picture() {
    judge(&family(), &WORDS, true, |document| Document { words_only: true, ..document });
}

/// Each word of the record in turn becomes an odd one.
fn with_odd_words(document: Document) -> Document {
    fn walk(value: &mut Value, field: &str, count: &mut usize) {
        match value {
            Value::String(text) if ["name", "lines", "items", "job", "words"].contains(&field) && !text.is_empty() => {
                *text = format!("{} {text}", ODD[*count % ODD.len()]);
                *count += 1;
            }
            Value::Array(all) => all.iter_mut().for_each(|one| walk(one, field, count)),
            // The names of the weekdays are ours.
            Value::Object(fields) if fields.contains_key("before") => walk(&mut fields["days"], "", count),
            Value::Object(fields) => fields.iter_mut().for_each(|(name, one)| walk(one, name, count)),
            _ => {}
        }
    }
    let mut value = serde_json::to_value(document).unwrap();
    walk(&mut value, "", &mut 0);
    serde_json::from_value(value).unwrap()
}

#[test]
fn the_papers_are_whole_with_long_words_other_scripts_and_emoji() {
    judge(&family(), &WORDS, false, with_odd_words);
}

#[test]
fn the_page_for_an_advocate_is_one_page_in_14_points_and_says_what_has_no_room() {
    let more = bare(&WORDS.text("print-page-more", &[]));
    for (store, full) in [(family(), false), (huge(), true)] {
        let usual = |item: &crate::prints::PrintItem| full || item.chosen;
        let items = store.print_items(PrintKind::AdvocatePage, &WORDS, now()).unwrap();
        let items = items.into_iter().filter(usual).map(|item| item.id).collect();
        let choice = PrintChoice { kind: PrintKind::AdvocatePage, items, ..PrintChoice::default() };
        let pages = laid_out(&store.print_document(&choice, &WORDS, now()).unwrap(), 14, &WORDS);
        let all = pages_of(&pages);
        assert_eq!(all.len(), 1);
        assert!(all[0].iter().all(|one| one.points > 13.9), "{:?}", all[0].iter().find(|one| one.points <= 13.9));
        let said = all[0].iter().map(|one| one.words.as_str()).collect::<String>();
        assert_eq!((said.contains(&more), pages.has_left_out()), (full, full), "{LEFT_OUT}: {said}");
        assert!(said.contains(&bare(&WORDS.text("print-page-chose", &[]))) && said.contains("Whatotherspromised"));
        let order = ["ask", "next", "people"].map(|part| WORDS.text(&format!("print-section-page-{part}"), &[]));
        assert!(order.map(|title| said.find(&bare(&title)).unwrap()).is_sorted());
    }
}

#[test]
fn a_page_for_an_advocate_that_is_one_endless_word_is_one_page_too() {
    let mut store = Store::in_memory().unwrap();
    let text = "W".repeat(10_000);
    store.save_need(&Need { text, ..blank() }, now().moment).unwrap();
    store.save_need(&Need { text: "Reading letters".into(), ..blank() }, now().moment).unwrap();
    let pages = laid_out(&document(&store, PrintKind::AdvocatePage, &WORDS), 14, &WORDS);
    assert!(pages.count() == 1 && pages.has_left_out());
    assert!(pages_of(&pages)[0].iter().any(|one| one.words.contains("Readingletters")));
}

#[test]
fn a_long_paper_says_so_on_its_first_page() {
    let of = |store: &Store| laid_out(&document(store, PrintKind::ForMyAdvocate, &WORDS), 16, &WORDS);
    for (pages, long) in [(of(&huge()), true), (of(&Store::in_memory().unwrap()), false)] {
        let said = pages_of(&pages)[0].iter().map(|one| one.words.as_str()).collect::<String>();
        let words = WORDS.text("print-long", &[("pages", pages.count().into())]);
        assert_eq!((pages.count() > 4, said.contains(&bare(&words))), (long, long), "{said}");
    }
}

#[test]
fn everything_for_an_advocate_says_of_each_thing_who_said_it_and_when() {
    let document = document(&family(), PrintKind::AdvocateLong, &WORDS);
    let kept: Vec<&Row> = document.rows().filter(|row| !row.source.item.is_empty()).collect();
    assert!(kept.len() > 20);
    for row in kept {
        assert!(row.by.contains("said this on") && row.by.ends_with("2026."), "{row:?}");
        let name = if row.source.said_by.is_empty() { "I" } else { &row.source.said_by };
        assert!(row.by.starts_with(name), "{row:?}");
    }
}
