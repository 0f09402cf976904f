use chrono::{TimeZone, Utc};
use proptest::prelude::*;

use super::*;
use crate::letters::{LetterAnswer, LetterOut};
use crate::me::Me;
use crate::nation::Nation;
use crate::supports::{Support, SupportState};
use crate::text::languages;

fn at(day: u32) -> Now {
    Now::new(Utc.with_ymd_and_hms(2026, 7, day, 12, 0, 0).unwrap(), chrono_tz::Europe::London)
}

fn english() -> Words {
    Words::new("en-GB")
}

fn day(text: &str) -> Option<Day> {
    Some(Day(text.parse().unwrap()))
}

fn person(store: &mut Store, name: &str, role: &str) -> String {
    let person = Person { name: name.into(), role: role.into(), ..blank() };
    store.save_person(&person, at(1).moment).unwrap().mark.id
}

fn letter(kind: &str) -> LetterIn {
    LetterIn { kind: kind.into(), came_on: day("2026-07-10"), ..blank() }
}

const COUNCIL: &[u8] = include_bytes!("samples/council.pdf");
const PLAIN: &[u8] = include_bytes!("samples/plain.pdf");
const LOCKED: &[u8] = include_bytes!("samples/locked.pdf");

fn record(nation: Nation) -> Store {
    let mut store = Store::in_memory().unwrap();
    let me = Me { name: "Sam".into(), nation, ..store.find_me().unwrap() };
    store.save_me(&me, at(1).moment).unwrap();
    store
}

#[test]
fn an_invitation_becomes_a_date_of_the_right_kind_once_and_both_are_tied() {
    let mut store = record(Nation::England);
    let priya = person(&mut store, "Priya", "social-worker");
    let by = day("2026-07-20");
    let came_by = CameBy::Email;
    let letter =
        LetterIn { who: priya.clone(), by, came_by, asks: "Come to the core group.".into(), ..letter("core-group") };
    let id = store.save_letter_in(&letter, at(10)).unwrap().mark.id;
    let page = store.make_letter_date(&id, &english(), at(10)).unwrap();
    let date = page.date.unwrap();
    assert_eq!((date.kind.as_str(), date.day, date.heard_by), ("core-group", by, HeardBy::Email));
    assert_eq!(
        (&date.people, date.heard_on, date.why.as_str()),
        (&vec![priya], letter.came_on, "Come to the core group.")
    );
    assert_eq!(date.mark.space, Space::Private, "it is as private as the letter");
    assert_eq!(page.letter.date, date.mark.id);
    assert_eq!(store.letters_in_of(&date.mark.id).unwrap(), vec![page.letter]);
    assert_eq!(store.find_meeting(&date.mark.id).unwrap().meeting.about, date.mark.id);

    let again = store.make_letter_date(&id, &english(), at(11)).unwrap();
    assert_eq!(again.date.unwrap().mark.id, date.mark.id, "there is one date");
    store.put_away(&date.mark.id, at(11).moment).unwrap();
    assert!(store.find_letter_in(&id).unwrap().date.is_none());
    assert_ne!(store.make_letter_date(&id, &english(), at(12)).unwrap().date.unwrap().mark.id, date.mark.id);
}

#[test]
fn any_other_letter_becomes_a_day_to_answer_by() {
    let mut store = record(Nation::Wales);
    for kind in ["universal-credit", ""] {
        let kept = store.save_letter_in(&LetterIn { by: day("2026-08-01"), ..letter(kind) }, at(10)).unwrap();
        let date = store.make_letter_date(&kept.mark.id, &Words::new("cy"), at(10)).unwrap().date.unwrap();
        assert_eq!((date.kind.as_str(), date.own_kind.as_str()), ("own", "Ateb llythyr"));
        assert_eq!((date.day, date.heard_by), (day("2026-08-01"), HeardBy::Letter));
    }
    assert!(store.letters_in_of("").unwrap().is_empty());
}

#[test]
fn easy_words_are_asked_for_once_and_the_answer_shows_with_the_paper() {
    let mut store = record(Nation::England);
    let priya = person(&mut store, "Priya", "social-worker");
    let hard = LetterIn { who: priya.clone(), could_read: CouldRead::No, ..letter("assessment") };
    let id = store.save_letter_in(&hard, at(10)).unwrap().mark.id;
    store.save_letter_in(&LetterIn { could_read: CouldRead::Yes, ..letter("school") }, at(10)).unwrap();
    assert_eq!(store.papers_not_read().unwrap()[0].asked, None);
    let asked = store.ask_easy_read(&id, &english(), at(10)).unwrap();
    assert_eq!((asked.kind.as_str(), &asked.who), ("easy-read", &priya));
    assert_eq!(store.ask_easy_read(&id, &english(), at(11)).unwrap().mark.id, asked.mark.id, "there is one");

    let sent = LetterOut { sent_on: day("2026-07-11"), ..asked.clone() };
    let sent = store.save_letter(&sent, &english(), at(11)).unwrap();
    let answered = LetterOut { answer: LetterAnswer::No, answer_words: "We have no time.".into(), ..sent };
    store.save_letter(&answered, &english(), at(20)).unwrap();
    let papers = store.papers_not_read().unwrap();
    let shown = papers[0].asked.clone().unwrap();
    assert_eq!(
        (papers.len(), shown.is_letter, shown.asked_on, shown.answer),
        (1, true, day("2026-07-11"), LetterAnswer::No)
    );
    assert_eq!((shown.whom.as_str(), shown.answer_words.as_str()), ("Priya", "We have no time."));
    store.put_away(&asked.mark.id, at(21).moment).unwrap();
    assert_eq!(store.papers_not_read().unwrap()[0].asked, None);
}

#[test]
fn easy_words_that_were_asked_for_as_help_show_too() {
    let mut store = record(Nation::Scotland);
    let state = SupportState::NotGiven;
    let help = Support { what: "Easy words".into(), asked_whom: "The council".into(), state, ..blank() };
    let help = store.save_support(&help, at(2).moment).unwrap();
    let some = LetterIn { could_read: CouldRead::Some, asked_easy: help.mark.id.clone(), ..letter("plan") };
    let id = store.save_letter_in(&some, at(10)).unwrap().mark.id;
    let asked = store.find_letter_in(&id).unwrap().asked.unwrap();
    assert_eq!((asked.is_letter, asked.answer, asked.whom.as_str()), (false, LetterAnswer::No, "The council"));
}

#[test]
fn a_letter_before_court_comes_with_my_solicitor_and_nobody_who_went() {
    let mut store = record(Nation::Wales);
    let noor = person(&mut store, "Noor", "solicitor");
    let went = person(&mut store, "Tom", "solicitor");
    let tom = Person { went: true, ..store.find(&went).unwrap() };
    store.save_person(&tom, at(2).moment).unwrap();
    person(&mut store, "Grace", "health-visitor");
    let id = store.save_letter_in(&letter("pre-proceedings"), at(10)).unwrap().mark.id;
    let page = store.find_letter_in(&id).unwrap();
    assert_eq!(page.helpers.iter().map(|person| &person.mark.id).collect::<Vec<_>>(), [&noor]);
    assert_eq!(page.kind.unwrap().helps[0].opens, LetterOpens::Solicitor);
}

#[test]
fn a_letter_stays_what_it_is_and_only_known_kinds_are_kept() {
    let mut store = record(Nation::Scotland);
    let id = store.save_letter_in(&letter("hearing-papers"), at(10)).unwrap().mark.id;
    let me = Me { nation: Nation::England, ..store.find_me().unwrap() };
    store.save_me(&me, at(11).moment).unwrap();
    assert!(store.find_letter_in(&id).unwrap().kind.is_some(), "who moves keeps the letter");
    assert!(Nation::England.letter_in_kinds().iter().all(|kind| kind.id != "hearing-papers"));
    let error = store.save_letter_in(&letter("love-letter"), at(11)).unwrap_err();
    assert_eq!(error.problem(), Problem::NotAllowed);
    assert!(languages().iter().all(|language| Words::new(language).has("letter-in-answer-by")));
}

#[test]
fn what_is_not_done_comes_first_and_the_pages_go_when_the_letter_is_deleted_for_ever() {
    let mut store = record(Nation::England);
    let page = store.keep_letter_photo(&png(60, 80)).unwrap();
    let done = LetterIn { done: true, pages: vec![page.clone()], ..letter("school") };
    let done = store.save_letter_in(&done, at(12)).unwrap();
    let open = store.save_letter_in(&LetterIn { came_on: day("2026-01-01"), ..letter("plan") }, at(11)).unwrap();
    let ids: Vec<String> = store.list_letters_in().unwrap().into_iter().map(|letter| letter.mark.id).collect();
    assert_eq!(ids, [open.mark.id, done.mark.id.clone()]);
    assert_eq!(store.find::<LetterIn>(&done.mark.id).unwrap(), done);
    store.put_away(&done.mark.id, at(13).moment).unwrap();
    assert!(store.find_photo(&page.photo).is_ok());
    store.forget(&done.mark.id).unwrap();
    assert_eq!(store.find_photo(&page.photo).unwrap_err().problem(), Problem::NotFound);
}

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::DynamicImage::new_rgb8(width, height).write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

fn pages(pdf: &[u8]) -> Result<Vec<image::RgbImage>> {
    let mut pages = Vec::new();
    let count = draw(pdf.to_vec(), |page| {
        pages.push(page.into_photo().unwrap().to_rgb8());
        Ok(())
    })?;
    assert_eq!(count, pages.len());
    Ok(pages)
}

/// A PDF of so many pages with nothing on them, each this wide and high.
fn blank_pages(count: usize, size: &str) -> Vec<u8> {
    let kids: String = (0..count).map(|page| format!("{} 0 R ", page + 3)).collect();
    let page = format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {size}] >>");
    let mut pdf = format!(
        "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n\
         2 0 obj\n<< /Type /Pages /Count {count} /Kids [{kids}] >>\nendobj\n"
    );
    pdf.extend((0..count).map(|number| format!("{} 0 obj\n{page}\nendobj\n", number + 3)));
    (pdf + "trailer\n<< /Root 1 0 R >>\n").into_bytes()
}

#[test]
fn the_pages_of_a_pdf_are_drawn_large_enough_to_read() {
    let drawn = pages(COUNCIL).unwrap();
    assert_eq!(drawn.len(), 2);
    for page in drawn {
        assert_eq!(page.height(), 1754, "A4 with 150 pixels to an inch");
        assert!((1238..=1241).contains(&page.width()), "{}", page.width());
        let dark = page.pixels().filter(|pixel| pixel[0] < 60).count();
        assert!((5_000..500_000).contains(&dark), "{dark} dark pixels");
        assert_eq!(page.get_pixel(3, 3).0, [255; 3], "the paper is white");
    }
    let plain = pages(PLAIN).unwrap();
    let dark = plain[0].pixels().filter(|pixel| pixel[0] < 60).count();
    assert!(dark > 2_000, "its font is not in the file, and it is drawn");
}

#[test]
fn a_file_that_is_no_letter_or_too_big_or_broken_or_locked_is_said() {
    let of_file = |bytes: &[u8]| letter_file(bytes).unwrap_err().problem();
    assert_eq!(of_file(b"MZ this is a program"), Problem::LetterFileKind);
    assert_eq!(of_file(b""), Problem::LetterFileKind);
    assert_eq!(of_file(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"), Problem::LetterFileKind);
    assert_eq!(of_file(&[b"%PDF-1.7".as_slice(), &vec![0; 20 * 1024 * 1024]].concat()), Problem::LetterFileTooBig);
    assert_eq!(letter_file(COUNCIL).unwrap(), LetterFile::Pdf);
    assert_eq!(letter_file(&[b"\n\n".as_slice(), PLAIN].concat()).unwrap(), LetterFile::Pdf);
    assert_eq!(letter_file(&png(4, 4)).unwrap(), LetterFile::Photo);

    let drawn = |bytes: &[u8]| pages(bytes).map(|pages| pages.len()).map_err(|error| error.problem());
    assert_eq!(drawn(LOCKED), Err(Problem::LetterFileLocked));
    assert_eq!(drawn(b"%PDF-1.7 and nothing more"), Err(Problem::LetterFileUnreadable));
    assert_eq!(drawn(&blank_pages(20, "60 80")), Ok(20));
    assert_eq!(drawn(&blank_pages(21, "60 80")), Err(Problem::LetterFileTooBig));
    let mut store = Store::in_memory().unwrap();
    let broken = store.keep_letter_photo(&png(300, 300)[..150]).unwrap_err();
    assert_eq!(broken.problem(), Problem::LetterFileUnreadable);
}

#[test]
fn a_page_is_no_larger_than_a_page_whatever_it_says() {
    for size in ["1 99999999", "0.001 0.001", "99999999 99999999", "-60 80", "595 842"] {
        for page in pages(&blank_pages(1, size)).unwrap_or_default() {
            assert!(page.width() <= 1754 && page.height() <= 1754 && page.width() > 0, "{size}");
        }
    }
    let mut store = Store::in_memory().unwrap();
    let kept = store.keep_letter_photo(&png(3000, 1500)).unwrap();
    let kept = image::load_from_memory(&store.find_photo(&kept.photo).unwrap()).unwrap();
    assert_eq!((kept.width(), kept.height()), (1754, 877));
}

#[test]
fn a_drawn_page_comes_back_whole_and_a_false_one_is_not_believed() {
    let mut written = Vec::new();
    draw(PLAIN.to_vec(), |page| page.write(&mut written)).unwrap();
    let mut from = written.as_slice();
    let page = DrawnPage::read(&mut from).unwrap().unwrap();
    assert!(page_as_photo(page).unwrap().starts_with(&[0xff, 0xd8]));
    assert_eq!(DrawnPage::read(&mut from).unwrap(), None);
    for false_page in [&written[..written.len() - 1], &[0, 0, 9, 9], &[255, 255, 255, 255], &[1, 0]] {
        assert!(DrawnPage::read(&mut &*false_page).is_err());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        let mut store = Store::in_memory().unwrap();
        drop(letter_file(&bytes));
        drop(store.keep_letter_photo(&bytes));
        drop(DrawnPage::read(&mut bytes.as_slice()));
        drop(draw([b"%PDF-1.4\n".as_slice(), &bytes].concat(), |_| Ok(())));
    }

    #[test]
    fn a_pdf_with_bytes_that_changed_is_drawn_in_bounds_or_refused(
        changes in proptest::collection::vec((0..PLAIN.len(), any::<u8>()), 1..12),
        end in 0..PLAIN.len(),
    ) {
        let mut pdf = PLAIN.to_vec();
        changes.into_iter().for_each(|(place, byte)| pdf[place] = byte);
        pdf.truncate(pdf.len() - end / 4);
        let mut count = 0;
        drop(draw(pdf, |page| {
            count += 1;
            prop_assert_page(&page);
            Ok(())
        }));
        prop_assert!(count <= MOST_PAGES);
    }
}

fn prop_assert_page(page: &DrawnPage) {
    let mut written = Vec::new();
    page.write(&mut written).unwrap();
    assert_eq!(DrawnPage::read(&mut written.as_slice()).unwrap().as_ref(), Some(page));
}
