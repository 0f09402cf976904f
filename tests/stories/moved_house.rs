//! Moved house, from England to Wales: new people and a new advocate, help asked for again, and letters with the law that
//! holds there now. What was sent and said before stays as it was.

use by_my_side_core::dates::Now;
use by_my_side_core::item::blank;
use by_my_side_core::letters::{LetterOut, letter_kind};
use by_my_side_core::me::Me;
use by_my_side_core::nation::Nation;
use by_my_side_core::people::Person;
use by_my_side_core::prints::PrintKind;
use by_my_side_core::store::Store;
use by_my_side_core::supports::{Support, SupportKind, SupportState};
use by_my_side_core::text::Words;

use crate::record::{Record, at, day, paper, person};

const EVENINGS: &str = "Help in the evening";

/// What the law behind this letter is called in a nation.
fn law(nation: Nation) -> &'static str {
    let law = letter_kind("help-now").unwrap().law(nation, &[]).unwrap();
    law.names["en-GB"].as_str()
}

fn send(store: &mut Store, who: &Person, now: Now) -> LetterOut {
    let blank = store.new_letter("help-now", now).unwrap();
    let own = "Nights are hard for me.".to_owned();
    let letter = LetterOut { who: who.mark.id.clone(), own, sent_on: Some(now.day()), ..blank };
    store.save_letter(&letter, &Words::new("en-GB"), now).unwrap()
}

fn asked(store: &mut Store, kind: SupportKind, what: &str, whom: &str, now: Now) -> Support {
    let state = SupportState::Asked;
    let asked_on = Some(now.day());
    let support = Support { what: what.into(), kind, state, asked_on, asked_whom: whom.into(), ..blank() };
    store.save_support(&support, now.moment).unwrap()
}

/// In Leeds: a social worker, an advocate, a letter, and help that came.
fn in_england(record: &Record) -> LetterOut {
    record.on(at(7, 1), |store, now| {
        let priya = person(store, "Priya", "social-worker", now);
        person(store, "Alex", "advocate", now);
        let letter = send(store, &priya, now);
        let help = asked(store, SupportKind::Any, EVENINGS, "The council in Leeds", now);
        let started = Support { state: SupportState::Started, started_on: day(7, 3), ..help };
        store.save_support(&started, now.moment).unwrap();
        letter
    })
}

/// On 1 August: those who went have their day, and the help that stopped says why.
fn moves(record: &Record) {
    record.on(at(8, 1), |store, now| {
        for person in store.list_people().unwrap() {
            let went = Person { went: true, went_on: day(8, 1), went_why: "We moved to Cardiff.".into(), ..person };
            store.save_person(&went, now.moment).unwrap();
        }
        let help = store.list_supports().unwrap().remove(0);
        let stopped_why = "We moved to Cardiff.".into();
        let stopped = Support { state: SupportState::Stopped, stopped_on: day(8, 1), stopped_why, ..help };
        store.save_support(&stopped, now.moment).unwrap();
        store.save_me(&Me { nation: Nation::Wales, ..store.find_me().unwrap() }, now.moment).unwrap();
        let mine = store.my_advocate(now).unwrap();
        assert!(mine.advocates.is_empty(), "Alex stays in Leeds");
        assert_eq!(mine.facts.nation, Nation::Wales, "how to get one here");
        assert!(mine.facts.law.iter().all(|fact| !fact.name.contains("Care Act")), "no law of England");
    });
}

/// In Cardiff: a new social worker, help and an advocate asked for again; in September the advocate comes.
fn in_wales(record: &Record) -> LetterOut {
    let letter = record.on(at(8, 5), |store, now| {
        let dilys = person(store, "Dilys", "social-worker", now);
        asked(store, SupportKind::Any, EVENINGS, "The council in Cardiff", now);
        asked(store, SupportKind::Advocate, "An advocate", "Dilys", now);
        send(store, &dilys, now)
    });
    record.on(at(9, 2), |store, now| {
        person(store, "Carys", "advocate", now);
        let asked = store.my_advocate(now).unwrap().asked.remove(0);
        let answer = "Carys can come.".into();
        let came = Support { state: SupportState::Started, answered_on: day(9, 2), answer, ..asked };
        store.save_support(&came, now.moment).unwrap();
    });
    letter
}

#[test]
fn after_a_move_to_wales_the_old_stays_as_it_was_and_the_new_has_its_own_law_and_people() {
    let record = Record::of_sam("moved");
    let before = in_england(&record);
    moves(&record);
    let after = in_wales(&record);
    record.on(at(9, 3), |store, now| {
        let found = store.find::<LetterOut>(&before.mark.id).unwrap();
        assert_eq!(found, before, "the letter from Leeds is as it was sent");
        for (letter, here, other) in
            [(&found, Nation::England, Nation::Wales), (&after, Nation::Wales, Nation::England)]
        {
            let page = store.letter_paper(letter, &Words::new("cy"), now).unwrap().spoken();
            assert!(page.contains(law(here)) && !page.contains(law(other)), "{here:?}: {page}");
        }
        let mine = store.my_advocate(now).unwrap();
        let names: Vec<_> = mine.advocates.iter().map(|person| person.name.as_str()).collect();
        assert_eq!((names, mine.asked[0].answer.as_str()), (vec!["Carys"], "Carys can come."));
        let lines = store.list_came_and_went().unwrap();
        let said: Vec<_> = lines.iter().map(|line| (line.person.name.as_str(), line.came)).collect();
        assert_eq!(said[..2], [("Carys", true), ("Dilys", true)]);
        assert!(said.contains(&("Priya", false)) && said.contains(&("Priya", true)), "nobody is forgotten");
        let help: Vec<_> = store.list_supports().unwrap();
        let evenings: Vec<_> = help.iter().filter(|one| one.what == EVENINGS).map(|one| one.state).collect();
        assert!(evenings.contains(&SupportState::Stopped) && evenings.contains(&SupportState::Asked), "{evenings:?}");
        let page = paper(store, PrintKind::Help, "", false, now);
        for words in ["The council in Leeds", "The council in Cardiff", "We moved to Cardiff."] {
            assert!(page.contains(words), "{words} in {page}");
        }
    });
}
