use super::*;
use crate::dates::samples::day;
use crate::item::Space;
use crate::people::Person;

fn now() -> Now {
    Now::new("2026-07-14T08:35:00Z".parse().unwrap(), chrono_tz::Europe::London)
}

fn words() -> Words {
    Words::new("en-GB")
}

fn look(store: &mut Store, card: &str) -> CardLook {
    let look = CardLook { card: card.into(), with_name: "Grace".into(), day: day("2026-07-14"), ..CardLook::default() };
    store.save_card_look(&look, now().moment).unwrap()
}

#[test]
fn a_health_card_opens_after_it_was_looked_at_with_somebody() {
    let mut store = Store::in_memory().unwrap();
    assert!(store.find_step_card("safe-sleep", &words(), now()).unwrap().closed);
    let without_day = CardLook { card: "safe-sleep".into(), with_name: "Grace".into(), ..CardLook::default() };
    let nobody = CardLook { card: "safe-sleep".into(), day: day("2026-07-14"), ..CardLook::default() };
    for not_whole in [without_day, nobody] {
        assert_eq!(store.save_card_look(&not_whole, now().moment).unwrap_err().problem(), Problem::NotAllowed);
    }
    let copy = store.copy_step_card("safe-sleep", &words(), now());
    assert_eq!(copy.unwrap_err().problem(), Problem::NotAllowed, "a closed card cannot be opened by copying it");
    look(&mut store, "safe-sleep");
    let card = store.find_step_card("safe-sleep", &words(), now()).unwrap();
    assert!(!card.closed && card.looked.unwrap().with_name == "Grace");
    assert!(store.find_step_card("making-a-bottle", &words(), now()).unwrap().closed, "another card stays closed");
    assert!(!store.find_step_card("nursery-on-time", &words(), now()).unwrap().closed);
}

#[test]
fn a_card_shows_only_facts_that_its_steps_rest_on_and_they_are_sure() {
    let store = Store::in_memory().unwrap();
    let cards = store.list_step_cards(&words(), now()).unwrap();
    for card in &cards {
        assert!(card.facts.iter().all(|fact| matches!(fact.verified, CardSure::Yes | CardSure::YesTwo)), "{}", card.id);
        assert!(card.kind != CardKind::Health || (!card.facts.is_empty() && !card.asks.is_empty()), "{}", card.id);
        assert!(!card.old && card.closed == (card.kind == CardKind::Health), "{}", card.id);
    }
    let much_later = Now::new("2028-01-01T08:35:00Z".parse().unwrap(), chrono_tz::Europe::London);
    assert!(store.find_step_card("bath-time", &words(), much_later).unwrap().old);
}

#[test]
fn my_photo_stands_on_its_step_and_goes_with_the_copy() {
    let mut store = Store::in_memory().unwrap();
    let card = store.find_step_card("nursery-on-time", &words(), now()).unwrap();
    let step = card.steps[1].id.clone();
    let photo = CardPhoto { card: card.id.clone(), step, photo: "abc".into(), ..CardPhoto::default() };
    store.save_card_photo(&photo, now().moment).unwrap();
    let other = CardPhoto { photo: "def".into(), ..photo.clone() };
    store.save_card_photo(&other, now().moment).unwrap();
    let card = store.find_step_card("nursery-on-time", &words(), now()).unwrap();
    let photos: Vec<&str> = card.steps.iter().map(|step| step.photo.as_str()).collect();
    assert_eq!(photos[..3], ["", "def", ""]);

    let mut mine = store.copy_step_card("nursery-on-time", &words(), now()).unwrap();
    assert_eq!(mine.steps, card.steps);
    mine.steps.truncate(3);
    let mine = store.save_own_card(&mine, now().moment).unwrap();
    let shown = store.find_step_card(&mine.mark.id, &words(), now()).unwrap();
    assert!(shown.own && !shown.closed && shown.made_of == "nursery-on-time" && shown.steps.len() == 3);
    assert_eq!(store.list_step_cards(&words(), now()).unwrap().last(), Some(&shown));
    store.put_away(&mine.mark.id, now().moment).unwrap();
    assert!(store.list_step_cards(&words(), now()).unwrap().iter().all(|card| !card.own));
    assert!(store.find_step_card(&mine.mark.id, &words(), now()).unwrap().mark.put_away);
}

#[test]
fn a_step_that_i_changed_no_longer_says_what_it_rested_on() {
    let mut store = Store::in_memory().unwrap();
    look(&mut store, "bath-time");
    let mut mine = store.copy_step_card("bath-time", &words(), now()).unwrap();
    for step in mine.steps.iter_mut().skip(1) {
        step.text = "My own words.".into();
    }
    let mine = store.save_own_card(&mine, now().moment).unwrap();
    let shown = store.find_step_card(&mine.mark.id, &words(), now()).unwrap();
    let ids: Vec<&String> = shown.facts.iter().map(|fact| &fact.id).collect();
    assert!(!ids.is_empty() && ids.iter().all(|id| mine.steps[0].facts.contains(id)), "{ids:?}");
    assert!(shown.steps[1].facts.is_empty() && shown.kind == CardKind::Health);
}

#[test]
fn a_photo_of_no_step_and_a_card_of_nine_steps_are_not_kept() {
    let mut store = Store::in_memory().unwrap();
    let photo = CardPhoto { card: "nursery-on-time".into(), step: "fly".into(), ..CardPhoto::default() };
    assert_eq!(store.save_card_photo(&photo, now().moment).unwrap_err().problem(), Problem::NotFound);
    let hidden = CardPhoto { mark: Mark::new(Space::Private), ..photo };
    assert_eq!(store.save_card_photo(&hidden, now().moment).unwrap_err().problem(), Problem::NotAllowed);
    let (card, with_name) = ("bath-time".into(), "Grace".into());
    let look =
        CardLook { mark: Mark::new(Space::Private), card, with_name, day: day("2026-07-01"), ..CardLook::default() };
    assert_eq!(store.save_card_look(&look, now().moment).unwrap_err().problem(), Problem::NotAllowed);
    let own = OwnCard { steps: vec![CardStep::default(); 9], ..OwnCard::default() };
    assert_eq!(store.save_own_card(&own, now().moment).unwrap_err().problem(), Problem::TooManySteps);
}

#[test]
fn practice_is_a_line_of_days_the_latest_first() {
    let mut store = Store::in_memory().unwrap();
    for (when, how) in [("2026-07-01", PractisedHow::Shown), ("2026-07-10", PractisedHow::Practised)] {
        let practice = Practice { card: "bath-time".into(), how, day: day(when), ..Practice::default() };
        store.save_practice(&practice, now().moment).unwrap();
    }
    let all = store.list_practices("bath-time", 0).unwrap().days;
    assert_eq!(all.iter().map(|one| one.how).collect::<Vec<_>>(), [PractisedHow::Practised, PractisedHow::Shown]);
    assert!(store.list_practices("nursery-on-time", 0).unwrap().days.is_empty());
    store.put_away(&all[0].mark.id, now().moment).unwrap();
    assert_eq!(store.list_practices("bath-time", 0).unwrap().days.len(), 1);
}

#[test]
fn practice_is_read_some_days_at_a_time() {
    let mut store = Store::in_memory().unwrap();
    for number in 1..=15 {
        let when = day(&format!("2026-07-{number:02}"));
        let practice = Practice { card: "bath-time".into(), day: when, ..Practice::default() };
        store.save_practice(&practice, now().moment).unwrap();
    }
    let first = store.list_practices("bath-time", 0).unwrap();
    let rest = store.list_practices("bath-time", first.days.len()).unwrap();
    assert_eq!((first.days.len(), first.more, rest.days.len(), rest.more), (12, true, 3, false));
    assert_eq!((first.days[0].day, rest.days[2].day), (day("2026-07-15"), day("2026-07-01")));
}

#[test]
fn an_only_me_card_is_not_there_while_a_visit_is_open() {
    let mut store = Store::in_memory().unwrap();
    let mark = Mark::new(Space::Private);
    let own = OwnCard { mark, title: "Mine".into(), ..OwnCard::default() };
    store.save_own_card(&own, now().moment).unwrap();
    assert_eq!(store.list_own_cards().unwrap().len(), 1);
    let ben = store.save_person(&Person { name: "Ben".into(), ..Person::default() }, now().moment).unwrap();
    store.begin_visit(&ben.mark.id, now()).unwrap();
    assert!(store.list_own_cards().unwrap().is_empty());
}

#[test]
fn the_history_holds_each_of_them_whole() {
    let mut store = Store::in_memory().unwrap();
    look(&mut store, "bath-time");
    let own = store.copy_step_card("bath-time", &words(), now()).unwrap();
    let own = store.save_own_card(&own, now().moment).unwrap();
    let photo = CardPhoto { card: "bath-time".into(), step: "elbow".into(), ..CardPhoto::default() };
    let photo = store.save_card_photo(&photo, now().moment).unwrap();
    let practice = Practice { card: "bath-time".into(), title: "Bath time".into(), ..Practice::default() };
    let practice = store.save_practice(&practice, now().moment).unwrap();
    for id in [&own.mark.id, &photo.mark.id, &practice.mark.id] {
        assert_eq!(store.changes_of(id).unwrap().len(), 1);
        store.put_away(id, now().moment).unwrap();
        store.bring_back(id, now().moment).unwrap();
    }
    assert_eq!(store.title_of(&practice.mark.id).unwrap(), "Bath time");
    assert_eq!(store.find::<OwnCard>(&own.mark.id).unwrap().steps, own.steps);
    assert!(store.history_is_whole().unwrap());
}
