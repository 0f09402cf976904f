use std::sync::LazyLock;

use chrono::{TimeZone, Utc};
use proptest::prelude::*;

use super::*;
use crate::given::Given;
use crate::item::Mark;
use crate::prints::{Eyes, PrintChoice, PrintItem, PrintKind};
use crate::promises::{Promise, Whose};
use crate::supports::Support;

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new("en-GB"));

fn now() -> Now {
    Now::new(Utc.with_ymd_and_hms(2026, 7, 14, 9, 0, 0).unwrap(), chrono_tz::Europe::London)
}

fn family() -> Store {
    let mut store = Store::in_memory().unwrap();
    store.put_in_example(now()).unwrap();
    store
}

fn all(store: &Store, about: &str) -> Vec<TimelineLine> {
    store.timeline(&TimelineSpan { about: about.to_owned(), ..TimelineSpan::default() }, &WORDS, now()).unwrap()
}

fn choice(store: &Store, on: impl Fn(&PrintItem) -> bool) -> PrintChoice {
    let items = store.print_items(PrintKind::Timeline, &WORDS, now()).unwrap();
    let items = items.into_iter().filter(on).map(|item| item.id).collect();
    PrintChoice { kind: PrintKind::Timeline, eyes: Eyes::Advocate, items, points: 16, ..PrintChoice::default() }
}

fn shared(item: &PrintItem) -> bool {
    item.chosen
}

/// Keeps what a print says, as when it leaves the computer.
fn printed(store: &mut Store, choice: &PrintChoice) -> String {
    let lines = store.lines_on_print(choice, &WORDS, now()).unwrap();
    let given = store.save_given(&Given { title: "Timeline".into(), ..Given::default() }, now().moment).unwrap();
    store.keep_printed_lines(&given.mark.id, &lines, now()).unwrap();
    given.mark.id
}

fn states(store: &Store, given: &str) -> Vec<StillSays> {
    store.check_printed(given, &WORDS, now()).unwrap().into_iter().map(|line| line.state).collect()
}

#[test]
fn it_tells_of_every_part_of_a_life_with_two_days_in_order() {
    let store = family();
    let lines = all(&store, "");
    let kinds: std::collections::BTreeSet<&str> = lines.iter().map(|line| line.kind.as_str()).collect();
    for kind in
        ["promises", "supports", "outcomes", "letters_out", "visits", "people", "goals", "needs", "advocate_asks"]
    {
        assert!(kinds.contains(kind), "{kind} is not in {kinds:?}");
    }
    assert!(lines.is_sorted_by_key(|line| line.day) && lines.iter().all(|line| line.day <= now().day()));
    assert!(lines.iter().all(|line| !line.words.is_empty() && !line.words.starts_with("year-")), "{lines:#?}");
    let ids: std::collections::BTreeSet<&str> = lines.iter().map(|line| line.id.as_str()).collect();
    assert_eq!(ids.len(), lines.len(), "two lines have one id");
}

#[test]
fn a_window_is_of_days_of_a_person_of_a_child_or_of_a_subject() {
    let store = family();
    let whole = all(&store, "");
    let day = whole[whole.len() / 2].day;
    let span = TimelineSpan { from: Some(day), to: Some(day), ..TimelineSpan::default() };
    let of_day = store.timeline(&span, &WORDS, now()).unwrap();
    assert!(!of_day.is_empty() && of_day.iter().all(|line| line.day == day));
    let subject = all(&store, "promises");
    assert!(!subject.is_empty() && subject.iter().all(|line| line.kind == "promises"));
    let who = store.list_people().unwrap().into_iter().find(|person| person.name == "Ben").unwrap();
    let of_ben = all(&store, &who.mark.id);
    assert!(!of_ben.is_empty() && of_ben.len() < whole.len(), "{}", of_ben.len());
    let child = store.list_children().unwrap().remove(0);
    let asked = Support { what: format!("Nursery for {}", child.name), asked_on: Some(day), ..Support::default() };
    let mut store = store;
    store.save_support(&asked, now().moment).unwrap();
    let of_child = all(&store, &child.mark.id);
    assert!(of_child.iter().any(|line| line.title.starts_with("Nursery for")), "{of_child:#?}");
    assert!(of_child.iter().all(|line| line.about == child.mark.id || line.mentions(&child.name)));
}

#[test]
fn only_me_is_on_no_timeline_on_paper_unless_it_was_ticked() {
    let mut store = family();
    let day = Some(now().day());
    let secret =
        Support { mark: Mark::new(Space::Private), what: "Quetzal".into(), asked_on: day, ..Support::default() };
    let kept = store.save_support(&secret, now().moment).unwrap();
    let paper =
        |choice: &PrintChoice| serde_json::to_string(&store.print_document(choice, &WORDS, now()).unwrap()).unwrap();
    let usual = choice(&store, shared);
    assert!(!usual.items.is_empty() && !paper(&usual).contains("Quetzal"));
    assert_eq!(store.print_document(&usual, &WORDS, now()).unwrap().private_items(), 0);
    let ticked = choice(&store, |item| item.chosen || item.id.starts_with(&kept.mark.id));
    assert!(paper(&ticked).contains("Quetzal"));
    assert_eq!(store.print_document(&ticked, &WORDS, now()).unwrap().private_items(), 1);
}

#[test]
fn nobody_who_is_only_me_is_named_and_no_date_that_is_only_me() {
    let mut store = family();
    let zed = Person { mark: Mark::new(Space::Private), name: "Zedekiah".into(), ..Person::default() };
    let zed = store.save_person(&zed, now().moment).unwrap();
    let said = Promise { what: "Phone.".into(), who: zed.mark.id, ..store.new_promise(Whose::Theirs, "", now()) };
    store.save_promise(&said, now()).unwrap();
    let paper = serde_json::to_string(&store.print_document(&choice(&store, shared), &WORDS, now()).unwrap()).unwrap();
    assert!(paper.contains("They said: Phone.") && !paper.contains("Zedekiah"), "{paper}");
}

#[test]
fn what_is_unchanged_says_the_same_in_every_language_and_what_is_put_away_says_so() {
    let mut store = family();
    let usual = choice(&store, shared);
    let given = printed(&mut store, &usual);
    assert!(states(&store, &given).iter().all(|state| *state == StillSays::Same));
    let welsh = store.check_printed(&given, &Words::new("cy"), now()).unwrap();
    assert!(welsh.iter().all(|line| line.state == StillSays::Same));
    let promise = store.list_promises(now()).unwrap().mine.remove(0);
    store.put_away(&promise.mark.id, now().moment).unwrap();
    let checked = store.check_printed(&given, &WORDS, now()).unwrap();
    let of_promise: Vec<_> = checked.iter().filter(|line| line.printed.item == promise.mark.id).collect();
    assert!(!of_promise.is_empty() && of_promise.iter().all(|line| line.state == StillSays::PutAway));
    let others = checked.iter().filter(|line| line.printed.item != promise.mark.id);
    assert!(others.into_iter().all(|line| line.state == StillSays::Same));
}

#[test]
fn a_paper_is_found_by_its_code_or_by_the_start_of_a_line() {
    let mut store = family();
    let usual = choice(&store, shared);
    let given = printed(&mut store, &usual);
    let one = store.list_printed().unwrap().remove(0);
    assert_eq!((one.given.mark.id.as_str(), one.code.len()), (given.as_str(), 8));
    let (first, rest) = one.code.split_at(4);
    let found = |typed: &str| store.find_printed(typed).unwrap().len();
    assert_eq!(found(&format!("{} {}", first.to_uppercase(), rest)), 1);
    let hash = store.check_printed(&given, &WORDS, now()).unwrap()[0].printed.hash.clone();
    assert_eq!((found(&hash[..10]), found("abc"), found("")), (1, 0, 0));
    let paper = serde_json::to_string(&store.print_document(&usual, &WORDS, now()).unwrap()).unwrap();
    assert!(paper.contains(&format!("{first} {rest}")), "the code is not on the paper");
}

#[test]
fn deleted_for_ever_reaches_what_was_printed_of_it() {
    let mut store = family();
    let usual = choice(&store, shared);
    let given = printed(&mut store, &usual);
    let promise = store.list_promises(now()).unwrap().mine.remove(0);
    let on_paper = |store: &Store| {
        let rows = store.all_rows("printed_lines").unwrap().into_iter().chain(store.all_rows("history").unwrap());
        rows.filter(|row| serde_json::to_string(row).unwrap().contains(promise.what.trim())).count()
    };
    assert!(on_paper(&store) > 1);
    store.put_away(&promise.mark.id, now().moment).unwrap();
    store.forget(&promise.mark.id).unwrap();
    let left = store.check_printed(&given, &WORDS, now()).unwrap();
    assert!(!left.is_empty() && left.iter().all(|line| line.printed.item != promise.mark.id));
    assert_eq!(on_paper(&store), 0);
    assert!(store.history_is_whole().unwrap());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Whatever one field of whatever printed line becomes, the index finds it; and finds nothing else.
    #[test]
    fn the_index_finds_any_changed_line(at in any::<prop::sample::Index>(), field in 0..7_usize, more in "[a-z]{1,6}") {
        let store = family();
        let lines = store.lines_on_print(&choice(&store, shared), &WORDS, now()).unwrap();
        let line = &lines[at.index(lines.len())];
        let mut other = line.clone();
        let longer = |text: &str| format!("{text}{more}");
        match field {
            0 => other.day = Day(other.day.0.succ_opt().unwrap()),
            1 => other.written = Day(other.written.0.succ_opt().unwrap()),
            2 => other.said_by = longer(&other.said_by),
            3 => other.title = longer(&other.title),
            4 => other.note = longer(&other.note),
            5 => other.names.push(more),
            _ => other.was = longer(&other.was),
        }
        prop_assert_ne!(fingerprint(line), fingerprint(&other));
        prop_assert_eq!(fingerprint(line), fingerprint(&TimelineLine { words: String::new(), ..line.clone() }));
    }

    /// The same through the record: a change of any promise is found on its lines, and on no others.
    #[test]
    fn a_change_in_the_record_is_found(at in any::<prop::sample::Index>(), field in 0..4_usize, said in "[A-Z][a-z]{3,9}") {
        let mut store = family();
        let usual = choice(&store, shared);
        let given = printed(&mut store, &usual);
        let mut promises = store.list_promises(now()).unwrap();
        promises.mine.append(&mut promises.theirs);
        let shown: Vec<Promise> = promises.mine.into_iter().filter(|one| one.mark.space == Space::Shared && one.made_on.is_some()).collect();
        let mut promise = shown[at.index(shown.len())].clone();
        match field {
            0 => promise.what = said,
            1 => promise.made_on = promise.made_on.and_then(|day| day.0.pred_opt()).map(Day),
            2 => promise.mark.said_by = said,
            _ => promise.by_day = promise.by_day.map_or(Some(now().day()), |day| day.0.succ_opt().map(Day)),
        }
        store.save_promise(&promise, now()).unwrap();
        for line in store.check_printed(&given, &WORDS, now()).unwrap() {
            let whole = line.state == StillSays::Same;
            if line.printed.line == format!("{}.said.", promise.mark.id) {
                prop_assert!(line.state == StillSays::Changed, "{:?} was not found: {:#?}", field, line);
            } else if line.printed.item != promise.mark.id {
                prop_assert!(whole, "{:#?}", line);
            }
        }
    }

    /// The index on paper, and what is kept of it, are the same whatever else is in the record that is only me.
    #[test]
    fn the_index_tells_nothing_of_what_is_hidden(words in "[A-Z][a-z]{2,12}", count in 1..4_usize) {
        let mut store = family();
        let usual = choice(&store, shared);
        let index = |store: &Store| {
            let document = store.print_document(&usual, &WORDS, now()).unwrap();
            (serde_json::to_string(document.blocks.last().unwrap()).unwrap(), store.lines_on_print(&usual, &WORDS, now()).unwrap())
        };
        let before = index(&store);
        for _ in 0..count {
            let mark = Mark::new(Space::Private);
            let promise = store.new_promise(Whose::Mine, "", now());
            store.save_promise(&Promise { mark: mark.clone(), what: words.clone(), ..promise }, now()).unwrap();
            let day = Some(now().day());
            store.save_support(&Support { mark, what: words.clone(), asked_on: day, ..Support::default() }, now().moment).unwrap();
        }
        prop_assert_eq!(before, index(&store));
    }
}
