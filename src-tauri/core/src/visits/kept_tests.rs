//! What is kept at a visit stays as it is, whatever is done to the record: over random calls.

use std::collections::BTreeMap;

use chrono::Duration;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Map, Value};

use super::tests::{at, note, with_grace};
use super::*;

/// What can change in a row that is for good: whether it is put away, and who may see it.
const FREE: [(&str, &[&str]); 3] = [
    ("visits", &["said_at", "put_away", "shown"]),
    ("views", &["said_at", "put_away", "space"]),
    ("visit_corrections", &["said_at", "put_away", "space"]),
];

type Rows = BTreeMap<String, Map<String, Value>>;

/// Every row that is for good, without what can change.
fn for_good(store: &Store) -> Rows {
    let mut all = Rows::new();
    for (table, free) in FREE {
        for mut row in store.all_rows(table).unwrap() {
            if table == "visits" && row["state"] != "kept" {
                continue;
            }
            free.iter().for_each(|name| drop(row.remove(*name)));
            all.insert(format!("{table} {}", row["id"]), row);
        }
    }
    all
}

fn ids(store: &Store, table: &str) -> Vec<String> {
    store.all_rows(table).unwrap().iter().filter_map(|row| row["id"].as_str().map(str::to_owned)).collect()
}

/// The id of one of the rows of a table, or one that is not there.
fn one_of(store: &Store, table: &str, pick: Index) -> String {
    let ids = ids(store, table);
    if ids.is_empty() { "none".to_owned() } else { pick.get(&ids).clone() }
}

/// One call of the many that there are. Whether it is done or refused is not looked at.
fn do_one(store: &mut Store, act: u8, pick: Index, words: &str, now: Now) {
    let visit = one_of(store, "visits", pick);
    let tables = ["visits", "views", "visit_corrections", "people"];
    let thing = one_of(store, tables[pick.index(tables.len())], pick);
    match act {
        0..=3 => write_in_visit(store, act, &visit, words, now),
        4 => drop(store.undo(now.moment)),
        5 => drop(store.put_back(i64::try_from(pick.index(200)).unwrap() + 1, now.moment)),
        6 => drop(store.put_away(&thing, now.moment)),
        7 => drop(store.bring_back(&thing, now.moment)),
        8 => drop(store.pause_visit(&visit, now.moment)),
        9 => drop(store.go_on_with_visit(&visit, now.moment)),
        10 => drop(store.keep_visit(&visit, now)),
        11 => drop(store.begin_visit(&one_of(store, "people", pick), now)),
        12 => drop(store.show_my_part(&visit, MyPart::Words, pick.index(2) == 0, now.moment)),
        13 => drop(store.add_correction(&visit, words, "Grace", now)),
        14 => write_in_view(store, pick, words, now),
        _ => write_in_correction(store, pick, words, now),
    }
}

/// As a screen would, and each field alone as nothing that is ours would.
fn write_in_visit(store: &mut Store, act: u8, id: &str, words: &str, now: Now) {
    let Ok(visit) = store.find::<Visit>(id) else { return };
    let notes = vec![VisitNote { think: ViewAnswer::Some, ..note("1", words) }];
    match act {
        0 => drop(store.save_visit(&Visit { notes, my_words: words.to_owned(), ..visit }, now.moment)),
        1 | 2 => each_alone(&visit, words).iter().for_each(|other| drop(store.keep(other, now.moment))),
        _ => {
            let worker = Person { name: words.to_owned(), ..store.find(&visit.person).unwrap() };
            drop(store.save_person(&worker, now.moment));
        }
    }
}

/// The same visit with one of its fields other than it is.
fn each_alone(visit: &Visit, words: &str) -> Vec<Visit> {
    let (same, text) = (|| visit.clone(), || words.to_owned());
    vec![
        Visit { worker: text(), ..same() },
        Visit { person: text(), ..same() },
        Visit { day: None, ..same() },
        Visit { ended: None, ..same() },
        Visit { place: text(), ..same() },
        Visit { there: vec![text()], ..same() },
        Visit { notes: vec![note("1", words)], ..same() },
        Visit { my_words: text(), ..same() },
        Visit { feeling: text(), ..same() },
        Visit { said_back: text(), ..same() },
        Visit { said_back_kept: true, ..same() },
        Visit { next: text(), ..same() },
        Visit { left_page: text(), ..same() },
        Visit { copy: MayCopy::Yes, ..same() },
        Visit { state: VisitState::Open, ..same() },
    ]
}

/// A new view, another answer to an old one, and an old one written over.
fn write_in_view(store: &mut Store, pick: Index, words: &str, now: Now) {
    let new = store.new_view(&one_of(store, "visits", pick), "", now).unwrap();
    drop(store.save_view(&View { view: ViewAnswer::Some, words: words.to_owned(), ..new }, now));
    if let Ok(old) = store.find::<View>(&one_of(store, "views", pick)) {
        let other = View { words: words.to_owned(), day: None, ..old };
        drop(store.keep(&other, now.moment));
        drop(store.save_view(&other, now));
    }
}

fn write_in_correction(store: &mut Store, pick: Index, words: &str, now: Now) {
    let Ok(old) = store.find::<VisitCorrection>(&one_of(store, "visit_corrections", pick)) else { return };
    drop(store.keep(&VisitCorrection { text: words.to_owned(), ..old.clone() }, now.moment));
    drop(store.keep(
        &VisitCorrection { mark: Mark { said_by: words.to_owned(), ..old.mark.clone() }, ..old.clone() },
        now.moment,
    ));
    drop(store.keep(&VisitCorrection { day: Some(now.day()), ..old }, now.moment));
}

fn later(hours: usize) -> Now {
    let begin = at(14, 10);
    Now { moment: Moment(begin.moment.0 + Duration::hours(i64::try_from(hours).unwrap())), ..begin }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]
    #[test]
    fn nothing_kept_in_a_visit_changes_whatever_is_done(
        acts in proptest::collection::vec((0u8..16, any::<Index>(), "[a-z]{0,8}"), 1..40),
    ) {
        let (mut store, visit) = with_grace();
        store.save_visit(&Visit { notes: vec![note("1", "Bath.")], think: ViewAnswer::Agree, ..visit.clone() }, at(14, 9).moment).unwrap();
        store.keep_visit(&visit.mark.id, at(14, 10)).unwrap();
        let mut kept = for_good(&store);
        for (place, (act, pick, words)) in acts.into_iter().enumerate() {
            do_one(&mut store, act, pick, &words, later(place));
            let now = for_good(&store);
            for (id, row) in &kept {
                prop_assert_eq!(now.get(id), Some(row), "act {} with {:?}", act, &words);
            }
            kept = now;
        }
        prop_assert!(store.history_is_whole().unwrap());
    }

    #[test]
    fn every_correction_has_its_name_and_its_day(
        said in proptest::collection::vec((any::<bool>(), " ?[A-Za-z]{0,8} ?", " ?[a-z]{0,6} ?"), 1..12),
    ) {
        let (mut store, visit) = with_grace();
        let kept = store.keep_visit(&visit.mark.id, at(14, 10)).unwrap().mark.id;
        let mut expected = Vec::new();
        for (place, (undone, name, words)) in said.into_iter().enumerate() {
            let now = later(place * 30);
            match store.add_correction(&kept, &words, &name, now) {
                Ok(one) => expected.push((one.mark.id, name.trim().to_owned(), now.day(), words.trim().to_owned())),
                Err(_) => prop_assert!(words.trim().is_empty(), "only one without words is not kept"),
            }
            if undone && store.undo(now.moment).unwrap().is_some() {
                expected.pop();
            }
        }
        let told: Vec<_> = store.list_corrections(&kept).unwrap().into_iter()
            .map(|one| (one.mark.id, one.mark.said_by, one.day.unwrap(), one.text)).collect();
        prop_assert_eq!(told, expected);
    }
}
