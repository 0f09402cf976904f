//! A record with something of every kind in it, and everything that a screen or a print can ask of it.

use super::tests::at;
use super::{View, ViewAnswer};
use crate::appointments::Appointment;
use crate::children::Child;
use crate::given::Given;
use crate::goals::Goal;
use crate::if_thens::{Call, IfThen, SafePlace};
use crate::item::{Mark, Space};
use crate::letters_in::{CouldRead, LetterIn};
use crate::local_services::LocalService;
use crate::needs::Need;
use crate::people::Person;
use crate::prints::{Eyes, PrintChoice, PrintItem, PrintKind};
use crate::promises::{Promise, Whose};
use crate::puzzles::Puzzle;
use crate::recordings::Recording;
use crate::reviews::Review;
use crate::routines::Routine;
use crate::step_cards::{CardLook, CardPhoto, OwnCard, Practice};
use crate::store::Store;
use crate::strengths::Strength;
use crate::supports::Support;
use crate::text::Words;
use crate::timeline::TimelineSpan;
use crate::worries::{Worry, WorryOf};

/// The card of the library that is practised.
const CARD: &str = "bath-time";

/// What stands before some words, for a test that found them where they must not be.
pub(super) fn before_it(all: &str, words: &str) -> String {
    let before: Vec<char> = all.split(words).next().unwrap_or_default().chars().rev().take(200).collect();
    before.into_iter().rev().collect()
}

/// A thing of every kind with the same words, only me or shown.
pub(super) fn fill(store: &mut Store, words: &str, space: Space) {
    let (now, mark) = (at(14, 8), Mark::new(space));
    let day = Some(at(16, 8).day());
    let repeat = Some(crate::appointments::Repeat::default());
    let text = || words.to_owned();
    store.save_child(&Child { mark: mark.clone(), name: text(), ..Child::default() }, now.moment).unwrap();
    store.save_person(&Person { mark: mark.clone(), name: text(), ..Person::default() }, now.moment).unwrap();
    let date = Appointment { mark: mark.clone(), own_kind: text(), kind: "own".into(), day, ..Appointment::default() };
    let kept = store.save_appointment(&date, now).unwrap();
    store.save_appointment(&Appointment { repeat, ..date }, now).unwrap();
    let outcome = store.new_outcome(&kept.mark.id).unwrap();
    store.save_outcome(&crate::appointments::Outcome { mark: mark.clone(), because: text(), ..outcome }, now).unwrap();
    store.save_routine(&Routine { mark: mark.clone(), title: text(), ..Routine::default() }, now.moment).unwrap();
    store.save_strength(&Strength { mark: mark.clone(), text: text(), ..Strength::default() }, now.moment).unwrap();
    store.save_need(&Need { mark: mark.clone(), text: text(), ..Need::default() }, now.moment).unwrap();
    store.save_goal(&Goal { mark: mark.clone(), title: text(), ..Goal::default() }, now.moment).unwrap();
    store.save_support(&Support { mark: mark.clone(), what: text(), ..Support::default() }, now.moment).unwrap();
    store.save_puzzle(&Puzzle { mark: mark.clone(), words: text(), ..Puzzle::default() }, now.moment).unwrap();
    let letter = LetterIn { mark: mark.clone(), asks: text(), could_read: CouldRead::No, ..LetterIn::default() };
    store.save_letter_in(&letter, now).unwrap();
    store
        .save_local_service(&LocalService { mark: mark.clone(), name: text(), ..LocalService::default() }, now.moment)
        .unwrap();
    let promise = Promise { mark: mark.clone(), what: text(), ..store.new_promise(Whose::Mine, "", now) };
    store.save_promise(&promise, now).unwrap();
    fill_plan(store, words, &mark);
    let view = View { mark, about: kept.mark.id, view: ViewAnswer::Agree, words: text(), ..View::default() };
    store.save_view(&view, now).unwrap();
}

/// Everything that a screen can ask for while the visit is open.
pub(super) fn all_lists(store: &Store) -> String {
    let now = at(14, 9);
    let mut all = vec![
        format!("{:?}", store.list_people().unwrap()),
        format!("{:?}", store.list_people_put_away().unwrap()),
        format!("{:?}", store.list_people_for_help().unwrap()),
        format!("{:?}", store.list_appointments(now).unwrap()),
        format!("{:?}", store.appointments_between(now.day(), at(30, 9).day()).unwrap()),
        format!("{:?}", store.now_and_next(now).unwrap()),
        format!("{:?}", store.list_what_happened().unwrap()),
        format!("{:?}", store.list_routines().unwrap()),
        format!("{:?}", store.my_day(now.day()).unwrap()),
        format!("{:?}", store.find_plan().unwrap()),
        format!("{:?}", store.list_puzzles().unwrap()),
        format!("{:?}", store.list_promises(now).unwrap()),
        format!("{:?}", store.year_lines(2026, "", 0, now).unwrap()),
        format!("{:?}", store.look_again(now).unwrap()),
        format!("{:?}", store.timeline(&TimelineSpan::default(), &Words::new("en-GB"), now).unwrap()),
        format!("{:?} {:?}", store.list_worries().unwrap(), store.list_came_and_went().unwrap()),
        format!("{:?} {:?}", store.list_if_thens().unwrap(), store.list_safe_places().unwrap()),
        format!("{:?}", store.list_step_cards(&Words::new("en-GB"), now).unwrap()),
        format!("{:?} {:?}", store.list_practices(CARD, 0).unwrap(), store.list_all_recordings().unwrap()),
        format!("{:?} {:?}", store.list_given().unwrap(), store.whole_plan().unwrap()),
        format!("{:?} {:?}", store.list_letters_in().unwrap(), store.papers_not_read().unwrap()),
        format!("{:?}", store.list_local_services().unwrap()),
        format!("{:?}", store.visits_of_month(None).unwrap()),
        format!("{:?}", store.list_put_away().unwrap()),
        format!("{:?}", store.get_help().unwrap()),
    ];
    all.push(prints(store, |_| true));
    let ids = store.all_rows("people").unwrap().into_iter().chain(store.all_rows("appointments").unwrap());
    for id in ids.filter_map(|row| row["id"].as_str().map(str::to_owned)) {
        all.push(format!("{:?} {:?}", store.list_changes(&id).unwrap(), store.list_views(&id).unwrap()));
        all.push(format!("{:?} {:?}", store.find_appointment(&id).ok(), store.find::<Person>(&id).ok()));
    }
    all.join("\n")
}

/// The parts of a plan, cards and what goes with them.
fn fill_plan(store: &mut Store, words: &str, mark: &Mark) {
    let (now, mark) = (at(14, 8), mark.clone());
    let text = || words.to_owned();
    let (whose, day) = (WorryOf::Theirs, Some(now.day()));
    store.save_worry(&Worry { mark: mark.clone(), whose, text: text(), ..Worry::default() }, now.moment).unwrap();
    let card = IfThen { mark: mark.clone(), if_text: text(), on_wallet: true, ..IfThen::default() };
    store.save_if_then(&card, now.moment).unwrap();
    if mark.space == Space::Private {
        let place = SafePlace { mark: mark.clone(), place: text(), who: text(), ..SafePlace::default() };
        store.save_safe_place(&place, now.moment).unwrap();
    }
    store.save_own_card(&OwnCard { mark: mark.clone(), title: text(), ..OwnCard::default() }, now.moment).unwrap();
    if mark.space == Space::Shared {
        fill_card(store, words, &mark);
    }
    let practice = Practice { mark: mark.clone(), card: CARD.into(), day, words: text(), ..Practice::default() };
    store.save_practice(&practice, now.moment).unwrap();
    let review = Review { mark: mark.clone(), what_changed: text(), looked_on: day, ..Review::default() };
    store.save_review(&review, now).unwrap();
    let recording =
        Recording { mark: mark.clone(), about: CARD.into(), sound: "s".into(), title: text(), ..Recording::default() };
    store.keep(&recording, now.moment).unwrap();
    store.save_given(&Given { mark, title: text(), ..Given::default() }, now.moment).unwrap();
}

/// What stands on a card of the library is never only me.
fn fill_card(store: &mut Store, words: &str, mark: &Mark) {
    let (now, text) = (at(14, 8), || words.to_owned());
    let day = Some(now.day());
    let look = CardLook { mark: mark.clone(), card: CARD.into(), with_name: text(), day, ..CardLook::default() };
    store.save_card_look(&look, now.moment).unwrap();
    let steps = store.find_step_card(CARD, &Words::new("en-GB"), now).unwrap().steps;
    if let Some(step) = steps.get(store.all_rows("card_photos").unwrap().len()) {
        let (card, step) = (CARD.into(), step.id.clone());
        let photo = CardPhoto { mark: mark.clone(), card, step, photo: text(), ..CardPhoto::default() };
        store.save_card_photo(&photo, now.moment).unwrap();
    }
}

/// Things that are shown, with somebody who is only me beside them.
pub(super) fn fill_with(store: &mut Store, person: &str) {
    let (now, who) = (at(14, 8), person.to_owned());
    let day = Some(at(16, 8).day());
    let date = Appointment { kind: "doctor".into(), day, people: vec![who.clone()], ..Appointment::default() };
    store.save_appointment(&date, now).unwrap();
    let promise = Promise { who: who.clone(), by_day: day, ..store.new_promise(Whose::Theirs, "", now) };
    store.save_promise(&Promise { what: "Phone.".into(), ..promise }, now).unwrap();
    let help =
        Support { what: "Help.".into(), people: vec![who.clone()], asked_whom: who.clone(), ..Support::default() };
    store.save_support(&help, now.moment).unwrap();
    store
        .save_goal(&Goal { title: "Sing.".into(), helpers: vec![who.clone()], ..Goal::default() }, now.moment)
        .unwrap();
    let call = Call { person: who, ..Call::default() };
    let card = IfThen { if_text: "If.".into(), calls: vec![call], on_wallet: true, ..IfThen::default() };
    store.save_if_then(&card, now.moment).unwrap();
}

/// Every print with what is taken of it, for a worker; of a visit, one for each.
pub(super) fn prints(store: &Store, taken: impl Fn(&PrintItem) -> bool) -> String {
    let (words, now) = (Words::new("en-GB"), at(14, 9));
    let rows = store.all_rows("visits").unwrap();
    let visits: Vec<String> = rows.iter().filter_map(|row| row["id"].as_str().map(str::to_owned)).collect();
    let of_visits = [PrintKind::Visit, PrintKind::VisitCopy].into_iter();
    let one_each = of_visits.flat_map(|kind| visits.iter().map(move |visit| (kind, visit.clone())));
    let mut all = Vec::new();
    for (kind, about) in PrintKind::ALL.into_iter().map(|kind| (kind, String::new())).chain(one_each) {
        let choice =
            PrintChoice { kind, eyes: Eyes::Worker, points: 16, about: about.clone(), ..PrintChoice::default() };
        let mut items = store.print_items_of(&choice, &words, now).unwrap();
        items.retain(&taken);
        let choice = PrintChoice { items: items.iter().map(|item| item.id.clone()).collect(), ..choice };
        all.push(format!("{items:?} {:?}", store.print_document(&choice, &words, now).unwrap()));
    }
    all.join("\n")
}
