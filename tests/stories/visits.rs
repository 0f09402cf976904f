//! Sam and Grace over six months: a visit each week, a goal learned with a step card, promises, and what Sam thinks.

use by_my_side_core::children::Child;
use by_my_side_core::dates::{Day, Moment, Now};
use by_my_side_core::error::Problem;
use by_my_side_core::goals::{Goal, Step, StepState};
use by_my_side_core::item::{Space, blank};
use by_my_side_core::me::Me;
use by_my_side_core::people::Person;
use by_my_side_core::prints::{Eyes, PrintChoice, PrintKind};
use by_my_side_core::promises::{Promise, PromiseState, Whose};
use by_my_side_core::reviews::Review;
use by_my_side_core::step_cards::{CardLook, Practice, PractisedHow, WithHelp};
use by_my_side_core::store::Store;
use by_my_side_core::text::Words;
use by_my_side_core::visits::{HowTaught, MayCopy, View, ViewAnswer, Visit, VisitNote, VisitState};
use by_my_side_core::worries::Worry;
use chrono::{Datelike, Duration};

use crate::tuesday;

const WEEKS: i64 = 26;
const CARD: &str = "bath-time";
const STEPS: [&str; 4] = ["Get it ready.", "Test the water.", "Wash Leo.", "Dry him."];
/// What is only Sam's, in all its places.
const ONLY_SAM: [&str; 3] = ["Leonard", "I am scared of the phone.", "Only for me"];

/// The Tuesday so many weeks before the last visit; negative numbers come after it.
fn weeks_ago(weeks: i64) -> Now {
    let now = tuesday();
    Now { moment: Moment(now.moment.0 - Duration::weeks(weeks)), ..now }
}

fn day(weeks: i64) -> Option<Day> {
    Some(weeks_ago(weeks).day())
}

/// Sam's record before the first visit: Grace, a goal of four steps, and things that are only Sam's.
fn begun() -> (Store, Person, Goal) {
    let (mut store, now) = (Store::in_memory().unwrap(), weeks_ago(WEEKS + 1));
    store.save_me(&Me { name: "Sam".into(), ..store.find_me().unwrap() }, now.moment).unwrap();
    let grace = Person { name: "Grace".into(), role: "support-worker".into(), ..blank() };
    let grace = store.save_person(&grace, now.moment).unwrap();
    store.save_child(&Child { name: ONLY_SAM[0].into(), ..blank() }, now.moment).unwrap();
    store.save_worry(&Worry { text: ONLY_SAM[1].into(), ..blank() }, now.moment).unwrap();
    let step = |(at, text): (usize, &&str)| Step { id: at.to_string(), text: (*text).into(), ..Step::default() };
    let steps = STEPS.iter().enumerate().map(step).collect();
    let goal = store.save_goal(&Goal { title: "Leo's bath".into(), steps, ..blank() }, now.moment).unwrap();
    (store, grace, goal)
}

/// One visit as the two of them write it, kept at its end.
fn visit(store: &mut Store, grace: &Person, goal: &Goal, weeks: i64) -> Visit {
    let now = weeks_ago(weeks);
    let open = store.begin_visit(&grace.mark.id, now).unwrap();
    assert!(store.list_children().unwrap().is_empty(), "what is only Sam's does not show while Grace is there");
    let step = goal.steps[usize::try_from((WEEKS - weeks) / 7).unwrap()].id.clone();
    let fact = VisitNote {
        id: "a".into(),
        text: format!("Sam gave the bath in week {}.", WEEKS - weeks),
        goal: goal.mark.id.clone(),
        step,
        card: CARD.into(),
        how_taught: if weeks == WEEKS { HowTaught::Shown } else { HowTaught::Practised },
        think: ViewAnswer::Agree,
        ..VisitNote::default()
    };
    let thinks =
        VisitNote { id: "b".into(), text: "I think Sam is tired.".into(), opinion: true, ..VisitNote::default() };
    let notes = if weeks % 4 == 0 { vec![fact, thinks] } else { vec![fact] };
    let written = Visit { notes, my_words: ONLY_SAM[2].into(), copy: MayCopy::Yes, left_page: "paper".into(), ..open };
    let written = store.save_visit(&written, now.moment).unwrap();
    if weeks == 10 {
        store.pause_visit(&written.mark.id, now.moment).unwrap();
        store.go_on_with_visit(&written.mark.id, now.moment).unwrap();
    }
    promised(store, grace, &written, weeks);
    store.keep_visit(&written.mark.id, now).unwrap()
}

/// Every fourth week both promise something for the week after. Sam does it; Grace does all but one.
fn promised(store: &mut Store, grace: &Person, visit: &Visit, weeks: i64) {
    let now = weeks_ago(weeks);
    if weeks % 4 == 0 {
        for (whose, what) in [(Whose::Mine, "Try it at home"), (Whose::Theirs, "Bring a new bath seat")] {
            let blank = store.new_promise(whose, &visit.mark.id, now);
            let who = grace.mark.id.clone();
            let promise = Promise { what: what.into(), who, by_day: day(weeks - 1), ..blank };
            store.save_promise(&promise, now).unwrap();
        }
    }
    let all = store.list_promises(now).unwrap();
    for promise in [all.mine, all.theirs].concat() {
        let never = promise.whose == Whose::Theirs && promise.made_on == day(12);
        if promise.by_day == day(weeks) && !never {
            store.save_promise(&Promise { state: PromiseState::Done, ..promise }, now).unwrap();
        }
    }
}

/// What Sam does after a visit: practises, and moves the step that they work on one further.
fn practised(store: &mut Store, goal: &mut Goal, weeks: i64) {
    let (now, done) = (weeks_ago(weeks), WEEKS - weeks);
    let help = if weeks > WEEKS / 2 { WithHelp::WithHelp } else { WithHelp::OnMyOwn };
    let practice = Practice {
        card: CARD.into(),
        how: PractisedHow::Practised,
        help,
        day: day(weeks),
        who_saw: "Grace".into(),
        ..blank()
    };
    store.save_practice(&practice, now.moment).unwrap();
    let step = &mut goal.steps[usize::try_from(done / 7).unwrap()];
    step.state = if done % 7 < 4 { StepState::SortOf } else { StepState::Done };
    *goal = store.save_goal(goal, now.moment).unwrap();
}

/// Everything that was kept, from the latest month back to the first.
fn all_visits(store: &Store) -> Vec<Visit> {
    let mut page = store.visits_of_month(None).unwrap();
    let mut all = Vec::new();
    loop {
        let inside =
            |visit: &Visit| visit.day.is_some_and(|day| day.0.month() == page.month && day.0.year() == page.year);
        assert!(!page.visits.is_empty() && page.visits.iter().all(inside));
        all.append(&mut page.visits);
        let Some(earlier) = page.earlier else { return all };
        page = store.visits_of_month(Some(earlier)).unwrap();
    }
}

fn printed(store: &Store, kind: PrintKind, about: &str) -> String {
    let (words, now) = (Words::new("en-GB"), weeks_ago(-1));
    let choice = PrintChoice { kind, eyes: Eyes::Worker, points: 16, about: about.into(), ..PrintChoice::default() };
    let items = store.print_items_of(&choice, &words, now).unwrap();
    let items = items.into_iter().filter(|item| item.chosen).map(|item| item.id).collect();
    format!("{:?}", store.print_document(&PrintChoice { items, ..choice }, &words, now).unwrap())
}

/// Six months of it, with what was put right and what Sam said later, alone.
fn six_months() -> (Store, Goal, Vec<Visit>) {
    let (mut store, grace, mut goal) = begun();
    assert!(store.find_step_card(CARD, &Words::new("en-GB"), weeks_ago(WEEKS)).unwrap().closed);
    let look = CardLook { card: CARD.into(), with_name: "Grace".into(), day: day(WEEKS), ..blank() };
    store.save_card_look(&look, weeks_ago(WEEKS).moment).unwrap();
    let mut visits = Vec::new();
    for weeks in (1..=WEEKS).rev() {
        visits.push(visit(&mut store, &grace, &goal, weeks));
        practised(&mut store, &mut goal, weeks);
    }
    let (ninth, sixth) = (visits[17].mark.id.clone(), visits[20].mark.id.clone());
    store.add_correction(&ninth, "It was in the evening.", "Grace", weeks_ago(8)).unwrap();
    store.add_correction(&ninth, "Mia was there too.", "", weeks_ago(7)).unwrap();
    let view = store.new_view(&sixth, "", weeks_ago(5)).unwrap();
    let mut view = View { view: ViewAnswer::DoNotAgree, words: "I was not tired.".into(), in_room: Vec::new(), ..view };
    view.mark.space = Space::Shared;
    store.save_view(&view, weeks_ago(5)).unwrap();
    let looked = Review { looked_on: day(13), what_changed: "Leo sits up now.".into(), ..blank() };
    store.save_review(&looked, weeks_ago(13)).unwrap();
    store.save_review(&Review { day: day(-26), people: vec![grace.mark.id], ..blank() }, weeks_ago(13)).unwrap();
    (store, goal, visits)
}

#[test]
fn after_six_months_the_record_says_what_was_done_and_who_said_it() {
    let (mut store, goal, visits) = six_months();
    let kept = all_visits(&store);
    let latest_first: Vec<Visit> = visits.iter().rev().cloned().collect();
    assert_eq!(kept, latest_first, "each visit is as it was kept, on its day");
    assert!(kept.iter().all(|visit| visit.state == VisitState::Kept && visit.worker == "Grace"));

    let right = store.list_corrections(&visits[17].mark.id).unwrap();
    let said: Vec<_> = right.iter().map(|one| (one.mark.said_by.as_str(), one.day)).collect();
    assert_eq!(said, [("Grace", day(8)), ("", day(7))], "each has its name and its day");
    let views = store.list_views(&visits[20].mark.id).unwrap();
    let later: Vec<_> = views.iter().filter(|view| view.part.is_empty()).map(|view| (view.view, view.day)).collect();
    assert_eq!(later, [(ViewAnswer::DoNotAgree, day(5))]);
    assert!(views.iter().any(|view| view.part == "a" && view.in_room == ["Grace"]), "what was said with Grace there");

    assert!(goal.steps.iter().all(|step| step.state == StepState::Done), "{:?}", goal.steps);
    assert_eq!(store.find_plan().unwrap().goals, [goal], "a goal that is there stays in the plan");
    let first = store.list_practices(CARD, 0).unwrap();
    let rest = store.list_practices(CARD, first.days.len()).unwrap();
    let last = store.list_practices(CARD, first.days.len() + rest.days.len()).unwrap();
    assert!(first.more && rest.more && !last.more && first.days[0].help == WithHelp::OnMyOwn);
    assert_eq!(last.days.last().map(|practice| (practice.help, practice.day)), Some((WithHelp::WithHelp, day(WEEKS))));

    let now = weeks_ago(0);
    let promises = store.list_promises(now).unwrap();
    let past: Vec<_> = promises.theirs.iter().filter(|promise| promise.is_past(now)).collect();
    assert_eq!((past.len(), past[0].by_day, promises.theirs[0].by_day), (1, day(11), day(11)), "it stands first");
    assert_eq!(store.promises_of(&visits[14].mark.id).unwrap().len(), 2, "the visit knows what was promised at it");
    assert_eq!(store.put_away("nothing", now.moment).unwrap_err().problem(), Problem::NotFound);
    assert!(store.history_is_whole().unwrap() && store.is_whole().unwrap());
}

#[test]
fn looking_again_never_ends_and_the_plan_is_there_after_ten_years() {
    let (mut store, goal, _) = six_months();
    let page = store.look_again(weeks_ago(0)).unwrap();
    assert_eq!((page.to_come.len(), page.looked[0].what_changed.as_str()), (1, "Leo sits up now."));
    let next = page.to_come[0].clone();
    store.save_review(&Review { looked_on: day(-26), ..next }, weeks_ago(-26)).unwrap();
    let later = weeks_ago(-520);
    let page = store.look_again(later).unwrap();
    assert_eq!((page.to_come.len(), page.looked.len()), (0, 2));
    let again = store.new_review("").unwrap();
    store.save_review(&Review { day: Some(later.day()), ..again }, later).unwrap();
    assert_eq!(store.look_again(later).unwrap().to_come.len(), 1, "there is always a next day to choose");
    assert_eq!(store.find_plan().unwrap().goals, [goal]);
    let years = store.list_years("", later).unwrap();
    assert_eq!((years.first(), years.last()), (Some(&2036), Some(&2026)));
}

#[test]
fn what_is_printed_after_six_months_holds_what_they_did_and_nothing_that_is_only_sams() {
    let (store, _, visits) = six_months();
    let about = visits[14].mark.id.as_str();
    let (page, copy) = (printed(&store, PrintKind::Visit, about), printed(&store, PrintKind::VisitCopy, about));
    for paper in [&page, &copy] {
        assert!(paper.contains("Sam gave the bath in week 14.") && paper.contains("Bring a new bath seat"), "{paper}");
        assert!(paper.contains("I think Sam is tired.") && paper.contains("Not signed."), "{paper}");
    }
    assert!(printed(&store, PrintKind::Visit, &visits[17].mark.id).contains("It was in the evening."));
    assert!(printed(&store, PrintKind::Visit, &visits[20].mark.id).contains("I was not tired."));
    assert!(printed(&store, PrintKind::Promises, "").contains("It is not done yet."));
    assert!(printed(&store, PrintKind::MyPlan, "").contains("Leo's bath"));
    let of_visits = [PrintKind::Visit, PrintKind::VisitCopy].into_iter();
    let one_each = of_visits.flat_map(|kind| [0, 17, 25].map(|at| (kind, visits[at].mark.id.as_str())));
    for (kind, about) in PrintKind::ALL.into_iter().map(|kind| (kind, "")).chain(one_each) {
        let paper = printed(&store, kind, about);
        let found = ONLY_SAM.iter().find(|words| paper.contains(**words));
        assert_eq!(found, None, "on {}", kind.name());
    }
}
