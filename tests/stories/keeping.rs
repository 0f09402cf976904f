//! Nothing is lost: every write is in the history, undo does not run out, what is put away comes back.

use by_my_side_core::history::What;
use by_my_side_core::item::blank;
use by_my_side_core::needs::{HowMuch, Need};
use by_my_side_core::people::Person;
use by_my_side_core::store::Store;
use proptest::prelude::*;

use crate::tuesday;

fn person(name: &str) -> Person {
    Person { name: name.into(), ..blank() }
}

#[test]
fn undo_goes_back_through_everything_and_never_deletes() {
    let mut store = Store::in_memory().unwrap();
    let now = tuesday().moment;
    let mut alex = store.save_person(&person("Alex"), now).unwrap();
    alex.phone = "0161 496 0000".into();
    store.save_person(&alex, now).unwrap();
    store.put_away(&alex.mark.id, now).unwrap();

    assert_eq!(store.undo(now).unwrap().unwrap().what, What::PutAway);
    assert_eq!(store.list_people().unwrap()[0].phone, "0161 496 0000");
    store.undo(now).unwrap();
    assert_eq!(store.list_people().unwrap()[0].phone, "");
    store.undo(now).unwrap();
    assert!(store.list_people().unwrap().is_empty(), "what had been added is put away");
    assert!(store.undo(now).unwrap().is_none(), "nothing is left to undo");
    store.bring_back(&alex.mark.id, now).unwrap();
    assert_eq!(store.list_people().unwrap()[0].name, "Alex");
}

#[test]
fn one_change_can_be_put_back_while_later_ones_of_other_things_stay() {
    let mut store = Store::in_memory().unwrap();
    let now = tuesday().moment;
    let mut alex = store.save_person(&person("Alex"), now).unwrap();
    alex.name = "Alec".into();
    store.save_person(&alex, now).unwrap();
    store.save_person(&person("Ben"), now).unwrap();
    let slip = store.changes_of(&alex.mark.id).unwrap()[0].id;
    store.put_back(slip, now).unwrap();
    let names: Vec<String> = store.list_people().unwrap().into_iter().map(|person| person.name).collect();
    assert_eq!(names, ["Alex", "Ben"]);
}

#[test]
fn saving_the_same_again_writes_nothing() {
    let mut store = Store::in_memory().unwrap();
    let alex = store.save_person(&person("Alex"), tuesday().moment).unwrap();
    store.save_person(&alex, tuesday().moment).unwrap();
    assert_eq!(store.count_changes().unwrap(), 1);
}

fn need() -> impl Strategy<Value = Need> {
    let how_much = prop_oneof![Just(HowMuch::ICan), Just(HowMuch::ABit), Just(HowMuch::ALot), Just(HowMuch::NotKnown)];
    ("\\PC{0,60}", how_much).prop_map(|(text, how_much)| Need { text, how_much, ..blank() })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_kept_comes_back_equal(need in need()) {
        let mut store = Store::in_memory().unwrap();
        let kept = store.save_need(&need, tuesday().moment).unwrap();
        prop_assert_eq!(&kept.text, &need.text);
        let found: Need = store.find(&kept.mark.id).unwrap();
        prop_assert_eq!(found, kept);
    }

    #[test]
    fn put_away_and_brought_back_is_as_it_was(need in need()) {
        let mut store = Store::in_memory().unwrap();
        let now = tuesday().moment;
        let kept = store.save_need(&need, now).unwrap();
        store.put_away(&kept.mark.id, now).unwrap();
        prop_assert!(store.list_needs().unwrap().is_empty());
        prop_assert_eq!(store.list_put_away().unwrap().len(), 1);
        store.bring_back(&kept.mark.id, now).unwrap();
        prop_assert_eq!(store.list_needs().unwrap(), vec![kept]);
    }

    #[test]
    fn every_write_has_its_row_in_a_chain_and_undo_restores_the_row(texts in prop::collection::vec("[a-z]{1,8}", 2..12)) {
        let mut store = Store::in_memory().unwrap();
        let now = tuesday().moment;
        let mut kept = store.save_need(&Need { text: "first".into(), ..blank() }, now).unwrap();
        let mut states = vec![kept.clone()];
        for text in texts {
            kept.text = text;
            kept = store.save_need(&kept, now).unwrap();
            if states.last() != Some(&kept) {
                states.push(kept.clone());
            }
        }
        prop_assert_eq!(store.count_changes().unwrap(), states.len() as i64);
        while states.len() > 1 {
            states.pop();
            store.undo(now).unwrap();
            prop_assert_eq!(&store.list_needs().unwrap()[0], states.last().unwrap());
        }
        prop_assert!(store.history_is_whole().unwrap());
    }
}
