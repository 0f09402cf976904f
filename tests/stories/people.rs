//! What a parent, a support worker and an advocate do with the record.

use by_my_side_core::appointments::Appointment;
use by_my_side_core::children::Child;
use by_my_side_core::dates::{Day, Time};
use by_my_side_core::error::Problem;
use by_my_side_core::goals::{Goal, Step, StepState};
use by_my_side_core::item::{Space, blank};
use by_my_side_core::people::Person;
use by_my_side_core::store::Store;
use by_my_side_core::strengths::Strength;
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
