//! What a record of ten years holds, and one of a month: the days that both have are the same. Whatever a page shows of
//! what is over lies in the month, or in the days before it in which it began; the rest lies further back.

use by_my_side_core::dates::{Day, Moment, Now};
use by_my_side_core::error::{Problem, Result as Told};
use by_my_side_core::goals::{Goal, Step, StepState};
use by_my_side_core::item::blank;
use by_my_side_core::people::Person;
use by_my_side_core::promises::{Promise, PromiseState, Whose};
use by_my_side_core::reviews::Review;
use by_my_side_core::step_cards::{CardLook, CardPhoto, Practice};
use by_my_side_core::store::Store;
use by_my_side_core::strengths::Strength;
use by_my_side_core::supports::{Support, SupportState};
use by_my_side_core::text::Words;
use by_my_side_core::visits::{HowTaught, MyPart, ViewAnswer, Visit, VisitNote};
use by_my_side_core::worries::{Worry, WorryOf};
use chrono::Duration;

/// The card that is practised.
pub const CARD: &str = "bath-time";
/// How many days the shorter record goes back: a month, and the days in which its promises were made.
pub const MONTH: u32 = 35;
/// The same for ten years.
pub const YEARS: u32 = 3652;

/// A visit every so many days: 600 in ten years.
const VISIT_EVERY: usize = 6;
/// 20 promises in so many days: 2,000 in ten years.
const PROMISES_EVERY: u32 = 36;
/// One in so many was never done; all of these are more than a year old.
const NEVER_DONE: u32 = 40;
/// Photos on what the parent is good at, and on the steps of cards: 12 and 8 in the shorter record, 300 in the longer.
const ON_STRENGTHS: (u32, u32) = (12, 180);
const ON_STEPS: (usize, usize) = (8, 120);
/// How many goals, and helps, are over; as many go on in each record.
const OVER: (u32, u32) = (4, 100);
const GOING_ON: u32 = 4;

/// What a record holds.
#[derive(Debug, Default)]
pub struct Held {
    pub visits: usize,
    pub promises: usize,
    pub photos: usize,
}

/// Puts a life of so many days into the record.
pub fn put_in(store: &mut Store, days: u32, now: Now) -> Told<Held> {
    let people = people(store, now)?;
    let photos = plan(store, days, now)? + cards(store, days, now)?;
    let goal = store.list_goals()?.into_iter().next().unwrap_or_default();
    let mut held = Held { photos, ..Held::default() };
    for back in (0..days).rev() {
        let number = usize::try_from(back).unwrap_or_default();
        if number.is_multiple_of(VISIT_EVERY) {
            visit(store, one_of(&people, number / VISIT_EVERY % 3)?, &goal, before(now, back))?;
            held.visits += 1;
        }
        for part in (0..20).filter(|part| part * PROMISES_EVERY / 20 == back % PROMISES_EVERY) {
            promise(store, one_of(&people, number % people.len())?, back, part, now)?;
            held.promises += 1;
        }
    }
    Ok(held)
}

fn one_of(people: &[Person], at: usize) -> Told<&Person> {
    people.get(at).ok_or_else(|| Problem::NotFound.into())
}

/// So many days before.
fn before(now: Now, days: u32) -> Now {
    Now { moment: Moment(now.moment.0 - Duration::days(days.into())), ..now }
}

fn day(now: Now, back: u32) -> Option<Day> {
    Some(before(now, back).day())
}

/// 30 people; 20 of them went.
fn people(store: &mut Store, now: Now) -> Told<Vec<Person>> {
    let one = |number: u32| Person {
        name: format!("Person {number}"),
        role: "support-worker".into(),
        came_on: day(now, 3000),
        went: number >= 10,
        went_on: day(now, 1000 + number).filter(|_| number >= 10),
        ..blank()
    };
    (0..30).map(|number| store.save_person(&one(number), now.moment)).collect()
}

/// The parts of the plan. Gives how many photos are in it.
fn plan(store: &mut Store, days: u32, now: Now) -> Told<usize> {
    let long = days > MONTH;
    let (strengths, over) = if long { (ON_STRENGTHS.1, OVER.1) } else { (ON_STRENGTHS.0, OVER.0) };
    for number in (0..strengths).rev() {
        let photo = store.keep_photo(&photo(number))?;
        let seen_on = day(now, number * days / strengths);
        let strength =
            Strength { text: "Leo laughs when I sing.".into(), who_saw: "Grace".into(), seen_on, photo, ..blank() };
        store.save_strength(&strength, now.moment)?;
    }
    for number in 0..over + GOING_ON {
        let (done, on) = (number < over, day(now, (over + GOING_ON - number) * days / (over + GOING_ON + 1)));
        let state = if done { StepState::Done } else { StepState::NotYet };
        let step = |at: u32| Step { id: at.to_string(), text: "One small thing.".into(), state, ..Step::default() };
        let steps = (0..4).map(step).collect();
        store.save_goal(&Goal { title: "A calm bedtime".into(), steps, ..blank() }, now.moment)?;
        let state = if done { SupportState::Stopped } else { SupportState::Started };
        let help = Support { what: "Help at home".into(), state, asked_on: on, started_on: on, ..blank() };
        store.save_support(&help, now.moment)?;
    }
    for whose in [WorryOf::Mine, WorryOf::Theirs] {
        store.save_worry(&Worry { whose, text: "The stairs".into(), ..blank() }, now.moment)?;
    }
    for back in (0..days.max(6 * 5)).rev().filter(|back| back % if long { 180 } else { 6 } == 5) {
        store.save_review(&Review { looked_on: day(now, back), what_changed: "Leo walks.".into(), ..blank() }, now)?;
    }
    store.save_review(&Review { day: day(now, 0), ..blank() }, now)?;
    Ok(strengths as usize)
}

/// My photos on the steps of cards, and how one of them is practised. Gives how many photos there are.
fn cards(store: &mut Store, days: u32, now: Now) -> Told<usize> {
    let most = if days > MONTH { ON_STEPS.1 } else { ON_STEPS.0 };
    let mut cards = store.list_step_cards(&Words::new("en-GB"), now)?;
    cards.sort_by_key(|card| card.id != CARD);
    let steps = cards.iter().flat_map(|card| card.steps.iter().map(|step| (card.id.clone(), step.id.clone())));
    let mut held = 0;
    for (card, step) in steps.collect::<Vec<_>>().into_iter().take(most) {
        let photo = store.keep_photo(&photo(1000 + u32::try_from(held).unwrap_or_default()))?;
        store.save_card_photo(&CardPhoto { card, step, photo, ..blank() }, now.moment)?;
        held += 1;
    }
    for back in (0..days).rev().filter(|back| *back < 14 || back % 7 == 0) {
        let practice = Practice { card: CARD.into(), day: day(now, back), who_saw: "Grace".into(), ..blank() };
        store.save_practice(&practice, now.moment)?;
        if back % 365 == 0 {
            let look = CardLook { card: CARD.into(), with_name: "Grace".into(), day: day(now, back), ..blank() };
            store.save_card_look(&look, now.moment)?;
        }
    }
    Ok(held)
}

/// A visit with three notes, what the parent said and thinks, and what puts it right.
fn visit(store: &mut Store, worker: &Person, goal: &Goal, now: Now) -> Told<()> {
    let visit = store.begin_visit(&worker.mark.id, now)?;
    let note = |at: u32| VisitNote {
        id: at.to_string(),
        text: "We looked at the steps of the bath. Sam got the water ready and tested it.".into(),
        goal: goal.mark.id.clone(),
        card: CARD.into(),
        how_taught: HowTaught::Shown,
        opinion: at == 2,
        think: ViewAnswer::Agree,
        ..VisitNote::default()
    };
    let notes = (0..3).map(note).collect();
    let my_words = "I was proud today.".to_owned();
    let written = Visit { notes, my_words, feeling: "happy".into(), shown: vec![MyPart::Words], ..visit };
    store.save_visit(&written, now.moment)?;
    store.keep_visit(&written.mark.id, now)?;
    store.add_correction(&written.mark.id, "It was in the evening.", &worker.name, now)?;
    Ok(())
}

/// A promise for the week after its day, done after three days.
fn promise(store: &mut Store, who: &Person, back: u32, part: u32, now: Now) -> Told<()> {
    let then = before(now, back);
    let whose = if part % 2 == 0 { Whose::Mine } else { Whose::Theirs };
    let never = back > 400 && back % NEVER_DONE == 0;
    let done = back >= 3 && !never;
    let promise = Promise {
        what: "Send me the papers".into(),
        who: who.mark.id.clone(),
        by_day: Some(Day(then.day().0 + Duration::days(7))),
        state: if done { PromiseState::Done } else { PromiseState::NotYet },
        done_on: if done { day(now, back - 3) } else { None },
        ..store.new_promise(whose, "", then)
    };
    store.save_promise(&promise, then)?;
    Ok(())
}

/// A small photo like no other, as a plain bitmap: the app makes its own JPEG of it.
fn photo(number: u32) -> Vec<u8> {
    const SIDE: u32 = 240;
    let pixels = SIDE * SIDE * 3;
    let mut bytes = b"BM".to_vec();
    for field in [54 + pixels, 0, 54, 40, SIDE, SIDE] {
        bytes.extend(field.to_le_bytes());
    }
    bytes.extend([1, 0, 24, 0]);
    bytes.extend([0; 24]);
    let mut dot = number.wrapping_mul(2_654_435_761) | 1;
    for _ in 0..pixels {
        dot = dot.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        bytes.extend(dot.to_le_bytes().last());
    }
    bytes
}
