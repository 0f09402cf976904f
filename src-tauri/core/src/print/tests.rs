use std::sync::LazyLock;

use proptest::prelude::*;
use typst::World;

use super::fonts::{FONTS, families, printable};
use super::*;
use crate::document::{
    Block, DateRow, Drawing, MainPoints, Month, MonthDay, PersonRow, Row, StepRow, Steps, WallDate, Write,
};

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new("en-GB"));

const NONE: Pictures<'_> = Pictures { idea: &|_| None, photo: &|_| None };

fn person(name: &str) -> Block {
    let row = Row { name: name.to_owned(), lines: vec!["Helps me.".into()], ..Row::default() };
    Block::Person(PersonRow { row, phone: "0161 496 0000".into(), ..PersonRow::default() })
}

fn document(blocks: Vec<Block>) -> Document {
    Document {
        title: "My people".into(),
        author: "Sam".into(),
        language: "en-GB".into(),
        footer: vec!["This is what I said.".into()],
        blocks,
        ..Document::default()
    }
}

fn pages(blocks: Vec<Block>) -> Pages {
    lay_out(&document(blocks), Options::default(), &NONE, &WORDS).unwrap()
}

fn first_try(blocks: Vec<Block>) -> Result<Pages> {
    attempt(&document(blocks), Options::default(), &NONE, &WORDS, Letters::All)
}

/// The words on the pages, in the order in which they stand there.
fn words_on(pages: &Pages) -> String {
    (1..=pages.count()).map(|number| words_on_page(pages, number)).collect()
}

fn words_on_page(pages: &Pages, number: usize) -> String {
    fn walk(frame: &typst::layout::Frame, words: &mut String) {
        for (_, item) in frame.items() {
            match item {
                typst::layout::FrameItem::Group(group) => walk(&group.frame, words),
                typst::layout::FrameItem::Text(text) => {
                    words.push_str(&text.text);
                    words.push(' ');
                }
                _ => {}
            }
        }
    }
    let mut words = String::new();
    walk(&pages.document.pages()[number - 1].frame, &mut words);
    words
}

fn holds(pdf: &[u8], bytes: &[u8]) -> bool {
    pdf.windows(bytes.len()).any(|window| window == bytes)
}

#[test]
fn every_font_is_there_and_none_is_asked_for_that_is_not() {
    assert_eq!(FONTS.len(), 8);
    assert_eq!(families().first().map(String::as_str), Some("Andika"));
    let document = document(vec![person("Alex")]);
    let values = values(&document, Options::default(), &NONE, &WORDS, Letters::All).unwrap();
    let files = Files::new(serde_json::to_vec(&values.document).unwrap(), values.pictures).unwrap();
    let warnings = typst::compile::<PagedDocument>(&files).warnings;
    assert!(warnings.is_empty(), "{warnings:?}");
    assert!(families().iter().all(|family| files.book().contains_family(&family.to_lowercase())));
}

#[test]
fn the_pdf_is_tagged_and_says_its_language_title_and_standard() {
    let pages = pages(vec![person("Alex")]);
    for part in ["/StructTreeRoot", "/Lang(en-GB)", "/Marked true", "pdfuaid:part"] {
        assert!(holds(pages.pdf(), part.as_bytes()), "{part} is not in the PDF");
    }
    assert!(holds(pages.pdf(), b"My people"));
}

#[test]
fn signs_of_markup_stay_as_they_were_said() {
    for name in ["#1 Mum", "*Sam* _x_ $a$ @b <c> [d] `e` \\f = g // h", "#panic()", "https://x.org", "---"] {
        let words = words_on(&first_try(vec![person(name)]).unwrap());
        let bare = |text: &str| text.chars().filter(|letter| !letter.is_whitespace()).collect::<String>();
        assert!(bare(&words).contains(&bare(name)), "{name} became {words}");
    }
}

#[test]
fn names_in_every_script_are_on_paper_at_the_first_try() {
    for name in
        ["محمد علي", "שרה כהן", "李明", "🦊 Fox", "Zoë Łukasz Ŵyn", "अनन्या", "Ольга", "Ελένη", "👨‍👩‍👧", "Nguyễn Thị", "❤️"]
    {
        let words = words_on(&first_try(vec![person(name)]).unwrap());
        assert!(!words.contains(fonts::UNKNOWN), "{name}");
        let first = name.chars().next().unwrap();
        assert!(words.contains(first), "{name} became {words}");
    }
}

#[test]
fn a_letter_that_no_font_has_is_a_drawn_box_and_the_paper_says_so() {
    let pages = first_try(vec![person("Sam \u{1ee00}\u{10fffd}")]).unwrap();
    assert!(words_on(&pages).contains("This box is a letter"));
    assert!(!words_on(&first_try(vec![person("Sam")]).unwrap()).contains("This box"));
    let nothing_known = Row { name: "\u{10fffd}\u{10fffd}".into(), ..Row::default() };
    first_try(vec![person("\u{10fffd}"), Block::Told(nothing_known), Block::Told(Row::default())]).unwrap();
}

#[test]
fn a_row_is_never_on_two_pages_and_pages_have_at_most_six() {
    let row = |number: usize| {
        let lines = vec![format!("Row {number} begins."), format!("Row {number} ends.")];
        Block::Row(Row { lines, picture: Drawing::Frame { round: false }, ..Row::default() })
    };
    for points in [16, 20] {
        let pages = lay_out(&document((0..20).map(row).collect()), Options { points }, &NONE, &WORDS).unwrap();
        for number in 1..=pages.count() {
            let words = words_on_page(&pages, number);
            let begun = words.matches("begins.").count();
            assert_eq!(begun, words.matches("ends.").count(), "a row is cut on page {number}, {points} points");
            assert!(begun <= 6, "{begun} rows on page {number}, {points} points");
        }
        assert!(pages.count() >= 4);
    }
}

fn heights_of_pictures(frame: &typst::layout::Frame, heights: &mut Vec<f64>) {
    for (_, item) in frame.items() {
        match item {
            typst::layout::FrameItem::Group(group) => heights_of_pictures(&group.frame, heights),
            typst::layout::FrameItem::Image(_, size, _) => heights.push(size.y.to_mm()),
            _ => {}
        }
    }
}

/// Every kind of block that has pictures: 10 pictures in all.
fn pictured() -> Vec<Block> {
    let row = Row { name: "A name".into(), picture: Drawing::idea("home"), ..Row::default() };
    let step = StepRow { words: "A step.".into(), picture: Drawing::idea("home"), ..StepRow::default() };
    let date = DateRow { row: row.clone(), rows: vec![row.clone()], page: Drawing::idea("home"), ..DateRow::default() };
    let short = DateRow { short: true, clock: Drawing::idea("home"), ..date.clone() };
    let person = PersonRow { row: row.clone(), ..PersonRow::default() };
    let goal = Steps { row: row.clone(), steps: vec![step] };
    let (told, row) = (Block::Told(row.clone()), Block::Row(row));
    vec![told, row, Block::Steps(goal), Block::Date(date), Block::Date(short), Block::Person(person)]
}

#[test]
fn no_picture_is_less_than_30_millimetres_high() {
    let square: &[u8] = b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 72 72'><path d='M0 0h72v72z'/></svg>";
    let found = Pictures { idea: &|_| Some(square.to_vec()), photo: &|_| None };
    for points in [16, 20] {
        let pages = lay_out(&document(pictured()), Options { points }, &found, &WORDS).unwrap();
        let mut heights = Vec::new();
        pages.document.pages().iter().for_each(|page| heights_of_pictures(&page.frame, &mut heights));
        assert_eq!(heights.len(), 10, "{points} points");
        assert!(heights.iter().all(|height| *height >= 29.99), "{points} points: {heights:?}");
    }
}

#[test]
fn every_page_has_its_number_and_only_the_last_the_credit() {
    let pages = pages((0..9).map(|number| person(&format!("Person {number}"))).collect());
    let words = words_on(&pages);
    let all = pages.count();
    assert!(all > 1);
    for page in 1..=all {
        assert!(words.contains(&format!("Page {page} of {all}")), "{words}");
    }
    assert_eq!(words.matches("OpenMoji").count(), 1);
}

#[test]
fn ten_thousand_letters_in_a_name_go_on_over_the_pages() {
    for name in ["W".repeat(10_000), "very long ".repeat(1_000), "李".repeat(10_000)] {
        let pages = first_try(vec![person(&name)]).unwrap();
        assert!(pages.count() > 2, "{} pages", pages.count());
        let first = name.chars().next().unwrap();
        let there = words_on(&pages).chars().filter(|letter| *letter == first).count();
        assert!(there >= name.chars().filter(|letter| *letter == first).count());
    }
}

#[test]
fn a_month_is_read_day_by_day_each_with_its_dates() {
    let date = |number| WallDate {
        row: Row { name: format!("Date{number}"), ..Row::default() },
        time_words: vec![format!("Time{number}")],
        ..WallDate::default()
    };
    let day = |number| MonthDay { number, weekday: 1, dates: vec![date(number)], ..MonthDay::default() };
    let lines = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].map(str::to_owned).to_vec();
    let month = Month { lines, before: 2, days: (1..=31).map(day).collect(), label: "Room".into() };
    for points in [16, 20] {
        let document = document(vec![Block::Month(month.clone())]);
        let pages = lay_out(&document, Options { points }, &NONE, &WORDS).unwrap();
        let words = words_on(&pages);
        let days = (1..=31).map(|number| format!("{number} Date{number} Time{number} "));
        let expected = format!("Mon Tue Wed Thu Fri Sat Sun Room {}Room ", days.collect::<String>());
        assert!(words.contains(&expected), "{words}");
        let image = image::load_from_memory(&pages.png(1).unwrap()).unwrap();
        assert_eq!((image.width(), image.height()), (1754, 1240), "it lies on its side");
    }
}

#[test]
fn large_print_takes_more_room() {
    let row = Row { lines: vec!["I say this in six words.".into(); 6], ..Row::default() };
    let blocks = vec![Block::Row(row); 30];
    let large = lay_out(&document(blocks.clone()), Options { points: 20 }, &NONE, &WORDS).unwrap();
    assert!(large.count() > pages(blocks).count());
}

#[test]
fn a_page_to_look_at_is_a_png_of_an_a4_page() {
    let pages = pages(vec![person("Alex")]);
    let image = image::load_from_memory(&pages.png(1).unwrap()).unwrap();
    assert_eq!((image.width(), image.height()), (1240, 1754));
    assert!(pages.png(0).is_none() && pages.png(2).is_none());
}

#[test]
fn a_broken_photo_or_picture_never_stops_a_print() {
    let row = Row { picture: Drawing::photo("abc", "person", true), ..Row::default() };
    let broken = Pictures { idea: &|_| None, photo: &|_| Some(b"no photo".to_vec()) };
    assert!(lay_out(&document(vec![Block::Row(row)]), Options::default(), &broken, &WORDS).is_ok());
}

#[test]
fn headings_begin_at_any_level_without_a_gap() {
    let named = Row { name: "A date".into(), ..Row::default() };
    let date = Block::Date(DateRow { row: named.clone(), ..DateRow::default() });
    let goal = Block::Steps(Steps { row: named.clone(), steps: vec![StepRow::default(); 3] });
    let points = Block::MainPoints(MainPoints { title: "The main points".into(), rows: vec![named.clone()] });
    for blocks in
        [vec![date.clone()], vec![goal], vec![points, date], vec![Block::Told(named.clone()), Block::Row(named)]]
    {
        first_try(blocks).unwrap();
    }
}

#[test]
fn long_runs_can_be_broken_and_what_is_not_drawn_is_left_out() {
    assert_eq!(printable("a\u{202e}b\u{0}c\u{feff}", Letters::All), "abc");
    assert_eq!(printable("a\tb\r\nc", Letters::All), "a b\nc");
    assert!(printable(&"x".repeat(30), Letters::All).contains('\u{200b}'));
    assert_eq!(printable("👨‍👩‍👧", Letters::All), "👨‍👩‍👧");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_makes_a_pdf(text in "\\PC{0,60}|(?s:.){0,40}|[\\p{Arabic}\\p{Devanagari}\\p{Han} \\p{Emoji}\\p{M}\u{200d}]{0,30}") {
        let write = vec![Write { label: text.clone(), lines: 1 }];
        let row = Row { name: text.clone(), lines: vec![text.clone()], write, ..Row::default() };
        let blocks = vec![person(&text), Block::Told(row.clone()), Block::Row(row)];
        let title = format!("My people {text}");
        let document = Document { title, whose: text.clone(), author: text, ..document(blocks) };
        prop_assert!(lay_out(&document, Options::default(), &NONE, &WORDS).is_ok());
    }
}
