//! What a parent, a support worker and an advocate do with the record.

use by_my_side_core::appointments::Appointment;
use by_my_side_core::children::Child;
use by_my_side_core::dates::{Day, Time};
use by_my_side_core::error::Problem;
use by_my_side_core::goals::{Goal, Step, StepState};
use by_my_side_core::item::{Space, blank};
use by_my_side_core::people::Person;
use by_my_side_core::prints::{Eyes, PrintChoice, PrintKind};
use by_my_side_core::store::Store;
use by_my_side_core::strengths::Strength;
use by_my_side_core::text::Words;
use chrono::NaiveDate;

use crate::tuesday;

#[test]
fn sam_puts_in_the_advocate_and_a_meeting_and_finds_both_first() {
    let mut store = Store::in_memory().unwrap();
    let now = tuesday();
    let ben = Person { name: "Ben".into(), role: "support-worker".into(), ..blank() };
    let alex = Person { name: "Alex".into(), role: "advocate".into(), ..blank() };
    store.save_person(&ben, now.moment).unwrap();
    let alex = store.save_person(&alex, now.moment).unwrap();
    let meeting = Appointment {
        kind: "core-group".into(),
        people: vec![alex.mark.id.clone()],
        day: NaiveDate::from_ymd_opt(2026, 7, 15).map(Day),
        time: Time::new(14, 30),
        ..blank()
    };
    let meeting = store.save_appointment(&meeting, now).unwrap();

    assert_eq!(store.list_people().unwrap()[0].name, "Alex", "the advocate stands first");
    let next = store.now_and_next(now).unwrap().next.unwrap();
    assert_eq!(next, meeting);
    assert_eq!(meeting.zone, "Europe/London");
    assert!(store.get_help().unwrap().people.is_empty(), "Get help is never filled in by itself");
}

#[test]
fn a_child_is_only_me_until_the_parent_shows_them() {
    let mut store = Store::in_memory().unwrap();
    let mut leo: Child = Child { name: "L".into(), ..blank() };
    assert_eq!(leo.mark.space, Space::Private);
    leo = store.save_child(&leo, tuesday().moment).unwrap();
    leo.mark.space = Space::Shared;
    store.save_child(&leo, tuesday().moment).unwrap();
    assert_eq!(store.list_children().unwrap()[0].mark.space, Space::Shared);
}

#[test]
fn bens_words_carry_bens_name_in_the_plan_and_in_what_changed() {
    let mut store = Store::in_memory().unwrap();
    let mut strength: Strength = Strength { text: "Sam sings and Leo calms down.".into(), ..blank() };
    strength.mark.said_by = "Ben".into();
    let kept = store.save_strength(&strength, tuesday().moment).unwrap();
    assert_eq!(store.list_strengths().unwrap()[0].mark.said_by, "Ben");
    assert_eq!(store.changes_of(&kept.mark.id).unwrap()[0].said_by, "Ben");
}

#[test]
fn a_goal_holds_eight_steps_and_a_ninth_is_said_kindly() {
    let mut store = Store::in_memory().unwrap();
    let step = |number: usize| Step { id: number.to_string(), text: "One thing.".into(), ..Step::default() };
    let mut goal: Goal = Goal { title: "A calm bedtime".into(), steps: (1..=8).map(step).collect(), ..blank() };
    goal = store.save_goal(&goal, tuesday().moment).unwrap();
    goal.steps[0].state = StepState::SortOf;
    goal = store.save_goal(&goal, tuesday().moment).unwrap();
    assert_eq!(store.list_goals().unwrap()[0].steps[0].state, StepState::SortOf);
    goal.steps.push(step(9));
    assert_eq!(store.save_goal(&goal, tuesday().moment).unwrap_err().problem(), Problem::TooManySteps);
    assert_eq!(store.list_goals().unwrap()[0].steps.len(), 8, "what was kept stays");
}

#[test]
fn a_page_pasted_into_a_name_is_said_and_nothing_is_lost() {
    let mut store = Store::in_memory().unwrap();
    let mut alex = store.save_person(&Person { name: "Alex".into(), ..blank() }, tuesday().moment).unwrap();
    alex.name = "x".repeat(10_000);
    assert_eq!(store.save_person(&alex, tuesday().moment).unwrap_err().problem(), Problem::TextTooLong);
    assert_eq!(store.list_people().unwrap()[0].name, "Alex");
}

#[test]
fn names_of_every_script_come_back_as_they_were() {
    let mut store = Store::in_memory().unwrap();
    for name in ["Siân Ŵyn", "محمد", "小明", "अनिता", "👩🏽‍🦱 Jo", "#[*_`$]", "O'Brien; DROP TABLE people"]
    {
        let kept = store.save_person(&Person { name: name.into(), ..blank() }, tuesday().moment).unwrap();
        let found: Person = store.find(&kept.mark.id).unwrap();
        assert_eq!(found.name, name);
    }
}

/// Priya was the children's social worker from September, and went in June for a new job. A week later Dan came.
fn a_year_of_social_workers(store: &mut Store) {
    let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).map(Day);
    let worker = |name: &str| Person { name: name.into(), role: "social-worker".into(), ..blank() };
    let priya = Person { came_on: day(2025, 9, 1), get_help: true, ..worker("Priya") };
    let mut priya = store.save_person(&priya, tuesday().moment).unwrap();
    (priya.went, priya.went_on, priya.went_why) = (true, day(2026, 6, 3), "She has a new job.".into());
    let dan = Person { came_on: day(2026, 6, 10), ..worker("Dan") };
    for person in [priya, dan] {
        store.save_person(&person, tuesday().moment).unwrap();
    }
}

#[test]
fn two_social_workers_in_a_year_stand_by_day_and_nobody_rings_the_one_who_went() {
    let mut store = Store::in_memory().unwrap();
    a_year_of_social_workers(&mut store);
    let lines = store.list_came_and_went().unwrap();
    let said: Vec<_> = lines.iter().map(|line| (line.person.name.as_str(), line.came)).collect();
    assert_eq!(said, [("Dan", true), ("Priya", false), ("Priya", true)]);
    assert!(store.get_help().unwrap().people.is_empty(), "Priya was chosen for Get help and is not here now");
    assert!(store.list_put_away().unwrap().is_empty(), "who went is not put away");
}

#[test]
fn who_came_and_who_went_is_on_paper_only_when_the_parent_wants_it() {
    let mut store = Store::in_memory().unwrap();
    a_year_of_social_workers(&mut store);
    let words = Words::new("en-GB");
    let items = store.print_items(PrintKind::MyPeople, &words, tuesday()).unwrap();
    let off: Vec<_> = items.iter().filter(|item| !item.chosen).map(|item| item.section.as_str()).collect();
    assert_eq!(off, ["people", "came-went", "came-went", "words"], "Priya, who came and went, and what words mean");
    let on_paper = |items: Vec<String>| {
        let kind = PrintKind::MyPeople;
        let choice = PrintChoice { kind, eyes: Eyes::Advocate, items, points: 16, ..PrintChoice::default() };
        format!("{:?}", store.print_document(&choice, &words, tuesday()).unwrap())
    };
    let usual = on_paper(items.iter().filter(|item| item.chosen).map(|item| item.id.clone()).collect());
    assert!(usual.contains("Dan") && !usual.contains("Priya") && !usual.contains("new job"));
    let all = on_paper(items.into_iter().map(|item| item.id).collect());
    for part in ["Came on Monday 1 September 2025.", "Went on Wednesday 3 June 2026.", "She has a new job."] {
        assert!(all.contains(part), "{part}");
    }
}
