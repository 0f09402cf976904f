use super::*;
use crate::dates::samples::{day, july};
use crate::me::Me;
use crate::nation::Nation;
use crate::prints::{PrintChoice, PrintKind};
use crate::text::languages;

fn english() -> Words {
    Words::new("en-GB")
}

/// The record of Sam, who lives in this nation.
fn record(nation: Nation) -> Store {
    let mut store = Store::in_memory().unwrap();
    let me = Me { name: "Sam".into(), nation, ..store.find_me().unwrap() };
    store.save_me(&me, july(1).moment).unwrap();
    store
}

/// A letter of this kind with these ticks.
fn letter(kind: &str, ticks: &[&str]) -> LetterOut {
    let ticks = ticks.iter().map(|tick| (*tick).to_owned()).collect();
    LetterOut { kind: kind.into(), ticks, ..blank() }
}

fn paper(nation: Nation, letter: &LetterOut, words: &Words) -> LetterPaper {
    record(nation).letter_paper(letter, words, july(14)).unwrap()
}

/// The law each letter has with everything ticked, by nation: England, Wales, Scotland, Northern Ireland.
const LAWS: [(&str, [&str; 4]); 13] = [
    ("easy-read", ["Equality Act 2010", "Equality Act 2010", "", ""]),
    ("move-meeting", ["", "", "", ""]),
    ("changes", ["Equality Act 2010", "Equality Act 2010", "", ""]),
    ("send-papers", ["UK General Data", "UK General Data", "", ""]),
    ("family-time", ["UK General Data", "UK General Data", "", ""]),
    ("help-now", ["Children Act 1989, section 17", "(Wales) Act 2014, section 21", "Children (Scotland) Act 1995", ""]),
    ("assess-me", ["Care Act 2014, section 9", "(Wales) Act 2014, section 19", "", "(Northern Ireland) Act 1989"]),
    ("advocate", ["Care Act 2014, section 67", "", "(Scotland) Act 2003", ""]),
    ("review-plan", ["Care Act 2014, section 27", "(Wales) Regulations 2015", "", ""]),
    ("not-happened", ["", "", "", ""]),
    ("disagree", ["Children Act 1989, section 22", "", "", ""]),
    ("put-right", ["", "", "", ""]),
    (
        "complain",
        ["(England) Regulations 2006", "(Wales) Regulations 2014", "Scottish Public", "Northern Ireland Public"],
    ),
];

#[test]
fn each_letter_says_the_law_of_its_own_nation_or_none() {
    assert!(letter_kinds().iter().map(|kind| kind.id.as_str()).eq(LAWS.map(|(kind, _)| kind)));
    for (kind, by_nation) in LAWS {
        let ticks: Vec<&str> = letter_kind(kind).unwrap().ticks.iter().map(|tick| tick.id.as_str()).collect();
        for (nation, expected) in Nation::ALL.into_iter().zip(by_nation) {
            let law = paper(nation, &letter(kind, &ticks), &english()).law;
            let Some(law) = law else {
                assert_eq!(expected, "", "{kind} in {nation:?} has no law");
                continue;
            };
            assert!(!expected.is_empty() && law.note[0].contains(expected), "{kind} in {nation:?}: {:?}", law.note);
            assert!(law.source.starts_with("https://") && law.note[1].contains("22 November 2026"), "{law:?}");
            assert!(law.lines.iter().all(|line| !line.contains("letter-say")), "{law:?}");
        }
    }
}

#[test]
fn no_law_of_one_nation_names_another() {
    let names = ["England", "Wales", "Scotland", "Northern Ireland"];
    for kind in letter_kinds() {
        let ticks: Vec<String> = kind.ticks.iter().map(|tick| tick.id.clone()).collect();
        for (nation, own) in Nation::ALL.into_iter().zip(names) {
            let Some(law) = kind.law(nation, &ticks) else { continue };
            let name = law.name(&english());
            let other = names.iter().find(|other| **other != own && name.contains(&format!("({other})")));
            assert!(other.is_none(), "{}: {name} in {nation:?}", kind.id);
        }
    }
}

#[test]
fn a_law_that_needs_a_tick_is_not_said_without_it() {
    for (kind, tick, nation) in [
        ("easy-read", "learning", Nation::England),
        ("help-now", "learning", Nation::Scotland),
        ("advocate", "own", Nation::England),
        ("complain", "child", Nation::England),
        ("disagree", "in-care", Nation::England),
        ("assess-me", "learning", Nation::NorthernIreland),
    ] {
        assert!(paper(nation, &letter(kind, &[tick]), &english()).law.is_some(), "{kind}");
        assert!(paper(nation, &letter(kind, &[]), &english()).law.is_none(), "{kind} without {tick}");
    }
}

#[test]
fn what_is_not_ticked_is_nowhere_in_the_letter() {
    for words in languages().iter().map(|language| Words::new(language)) {
        for kind in letter_kinds() {
            for ticked in &kind.ticks {
                let made = paper(Nation::Wales, &letter(&kind.id, &[&ticked.id]), &words);
                let said = |tick: &str| words.text(&format!("letter-say-{}-{tick}", kind.id), &[]);
                let lines: Vec<&str> = made.ticks.iter().map(|line| line.text.as_str()).collect();
                assert_eq!(lines, [said(&ticked.id)], "{}", kind.id);
                for other in kind.ticks.iter().filter(|other| other.id != ticked.id) {
                    assert!(!made.spoken().contains(&said(&other.id)), "{}: {}", kind.id, other.id);
                }
            }
        }
    }
}

#[test]
fn it_goes_to_a_person_with_their_role_or_to_a_name_and_says_my_own_words() {
    let mut store = record(Nation::England);
    let priya =
        Person { name: "Priya".into(), role: "social-worker".into(), place: "Market Road".into(), ..Person::default() };
    let priya = store.save_person(&priya, july(1).moment).unwrap();
    let to_priya = LetterOut {
        who: priya.mark.id,
        own: "I want to come. I need more time.".into(),
        from_address: "5 Hill Street\nLeeds".into(),
        about_words: "Core group".into(),
        look_on: day("2026-07-21"),
        ..letter("move-meeting", &["child"])
    };
    let made = store.letter_paper(&to_priya, &english(), july(14)).unwrap();
    assert_eq!(made.to[0], "Priya");
    assert_eq!(made.to[2..], ["Market Road"]);
    assert_eq!((made.hello.as_str(), made.day.as_str()), ("Hello Priya,", "Tuesday 14 July 2026"));
    assert_eq!(made.from, ["Sam", "5 Hill Street", "Leeds"]);
    assert_eq!(made.own, ["I want to come.", "I need more time."]);
    assert!(made.ask.iter().any(|line| line.contains("Core group")) && made.end[0].contains("Tuesday 21 July 2026"));
    let named = LetterOut { who: String::new(), name: "The council".into(), address: "Market Road".into(), ..to_priya };
    let named = store.letter_paper(&named, &english(), july(14)).unwrap();
    assert_eq!(
        (named.to, named.hello),
        (vec!["The council".to_owned(), "Market Road".to_owned()], "Hello,".to_owned())
    );
}

#[test]
fn it_starts_as_only_me_and_takes_over_where_the_answer_goes() {
    let mut store = record(Nation::England);
    let first = store.new_letter("changes", july(14)).unwrap();
    assert_eq!((first.mark.space, first.made_on), (Space::Private, day("2026-07-14")));
    let first = LetterOut { from_address: "5 Hill Street".into(), ..first };
    let first = store.save_letter(&first, &english(), july(14)).unwrap();
    assert_eq!(store.new_letter("complain", july(15)).unwrap().from_address, "5 Hill Street");
    let again = store.letter_again(&first.mark.id, july(20)).unwrap();
    assert_ne!(again.mark.id, first.mark.id);
    assert_eq!((again.kind.as_str(), again.sent_on, again.made_on), ("changes", None, day("2026-07-20")));
    assert_eq!(store.list_letters().unwrap(), [again, first], "the newest stands first");
}

#[test]
fn what_was_sent_stays_as_it_was_whatever_changes_later() {
    let mut store = record(Nation::England);
    let draft = store.save_letter(&letter("easy-read", &["learning"]), &english(), july(14)).unwrap();
    assert_eq!(draft.paper, None);
    let sent = LetterOut { sent_on: day("2026-07-14"), how: LetterWay::Post, ..draft };
    let sent = store.save_letter(&sent, &english(), july(14)).unwrap();
    let kept = sent.paper.clone().unwrap();
    let moved = Me { nation: Nation::Scotland, name: "Sam Hill".into(), ..store.find_me().unwrap() };
    store.save_me(&moved, july(15).moment).unwrap();
    assert_eq!(store.letter_paper(&sent, &english(), july(20)).unwrap(), kept);
    let other = LetterOut { own: "Something else.".into(), ..sent.clone() };
    assert_eq!(store.save_letter(&other, &english(), july(15)).unwrap_err().problem(), Problem::KeptForGood);
    let other = LetterOut { ticks: Vec::new(), ..sent.clone() };
    assert_eq!(store.save_letter(&other, &english(), july(15)).unwrap_err().problem(), Problem::KeptForGood);
    let answered = LetterOut { answer: LetterAnswer::Yes, paper: None, ..sent.clone() };
    assert_eq!(store.save_letter(&answered, &english(), july(20)).unwrap().paper, Some(kept));
    let not_sent = LetterOut { sent_on: None, ..sent };
    let not_sent = store.save_letter(&not_sent, &english(), july(21)).unwrap();
    assert_eq!(not_sent.paper, None, "a slip can be put right");
    let other = LetterOut { own: "Something else.".into(), ..not_sent };
    store.save_letter(&other, &english(), july(21)).unwrap();
}

#[test]
fn its_day_has_come_when_it_was_sent_and_nothing_settled_it() {
    let waits = LetterOut { sent_on: day("2026-07-07"), look_on: day("2026-07-14"), ..letter("changes", &[]) };
    assert!(!waits.is_past(july(13)) && waits.is_past(july(14)) && waits.is_past(july(20)));
    assert!(!LetterOut { sent_on: None, ..waits.clone() }.is_past(july(20)));
    assert!(!LetterOut { answer: LetterAnswer::No, ..waits.clone() }.is_past(july(20)));
    assert!(LetterOut { answer: LetterAnswer::NotYet, ..waits }.is_past(july(20)));
}

#[test]
fn a_tick_that_is_not_offered_and_a_letter_that_does_not_exist_are_not_kept() {
    let mut store = record(Nation::England);
    for wrong in [letter("changes", &["money"]), letter("a-will", &[])] {
        assert_eq!(store.save_letter(&wrong, &english(), july(14)).unwrap_err().problem(), Problem::NotAllowed);
    }
}

#[test]
fn a_letter_goes_on_paper_only_when_it_is_chosen_and_an_only_me_one_says_so() {
    let mut store = record(Nation::England);
    let own = LetterOut { own: "My secret words.".into(), ..letter("complain", &["child"]) };
    let complaint = store.save_letter(&own, &english(), july(14)).unwrap();
    let shown = LetterOut { mark: Mark::new(Space::Shared), ..letter("changes", &["quiet"]) };
    let shown = store.save_letter(&shown, &english(), july(14)).unwrap();
    for kind in [PrintKind::Letter, PrintKind::LetterEasy] {
        let items = store.print_items(kind, &english(), july(14)).unwrap();
        assert!(items.iter().filter(|item| item.section == "letters").all(|item| !item.chosen));
        let on = |items: Vec<String>| {
            let choice = PrintChoice { kind, items, points: 16, ..PrintChoice::default() };
            store.print_document(&choice, &english(), july(14)).unwrap()
        };
        let said = |items: Vec<String>| serde_json::to_string(&on(items)).unwrap();
        assert!(!said(Vec::new()).contains("secret") && !said(vec![shown.mark.id.clone()]).contains("secret"));
        assert!(said(vec![complaint.mark.id.clone()]).contains("My secret words."), "{kind:?}");
        assert_eq!(on(vec![complaint.mark.id.clone()]).private_items(), 1, "{kind:?}");
        assert_eq!(on(vec![shown.mark.id.clone()]).private_items(), 0, "{kind:?}");
    }
}

#[test]
fn a_letter_of_every_kind_takes_at_most_two_pages_with_everything_in_it() {
    use crate::print::{Options, Pictures, lay_out};
    let pictures = Pictures { idea: &|_| None, photo: &|_| None };
    for words in languages().iter().map(|language| Words::new(language)) {
        let mut store = record(Nation::England);
        for kind in letter_kinds() {
            let ticks: Vec<&str> = kind.ticks.iter().map(|tick| tick.id.as_str()).collect();
            let full = LetterOut {
                name: "The council".into(),
                address: "Market Road\nLeeds".into(),
                from_address: "5 Hill Street\nLeeds".into(),
                own: "This matters a lot to me. I want to do it well. Please help me.".into(),
                look_on: day("2026-07-21"),
                ..letter(&kind.id, &ticks)
            };
            let id = store.save_letter(&full, &words, july(14)).unwrap().mark.id;
            for (points, most) in [(16, 2), (20, 2)] {
                let items = vec![id.clone()];
                let choice = PrintChoice { kind: PrintKind::Letter, items, points, ..PrintChoice::default() };
                let document = store.print_document(&choice, &words, july(14)).unwrap();
                let pages = lay_out(&document, Options { points }, &pictures, &words).unwrap().count();
                assert!(pages <= most, "{} in {points} points takes {pages} pages: {}", kind.id, words.language);
            }
        }
    }
}
