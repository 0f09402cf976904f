//! My plan: strengths first, then what I want help with, my goals, my help, and my children. What goes on stays in it
//! for as long as it goes on; of what is over, the screens have the newest and the years have all.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::children::Child;
use crate::error::Result;
use crate::goals::Goal;
use crate::item::Item;
use crate::needs::Need;
use crate::store::Store;
use crate::strengths::Strength;
use crate::supports::Support;

/// How many of each kind are on a screen when they are over.
const LATELY: usize = 4;

/// Everything on My plan.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Plan {
    /// I am good at.
    pub strengths: Vec<Strength>,
    /// I want help with.
    pub needs: Vec<Need>,
    /// My goals.
    pub goals: Vec<Goal>,
    /// My help.
    pub supports: Vec<Support>,
    /// My children.
    pub children: Vec<Child>,
}

impl Store {
    /// My plan as the screens have it: the newest strengths, and goals and help that go on or were over lately.
    ///
    /// # Errors
    /// The record's.
    pub fn find_plan(&self) -> Result<Plan> {
        Ok(Plan {
            strengths: self.newest_strengths()?,
            needs: self.list_needs()?,
            goals: self.goals_now()?,
            supports: self.supports_now()?,
            children: self.list_children()?,
        })
    }

    /// Everything that ever stood in My plan, for paper.
    ///
    /// # Errors
    /// The record's.
    pub fn whole_plan(&self) -> Result<Plan> {
        Ok(Plan {
            strengths: self.list_strengths()?,
            goals: self.list_goals()?,
            supports: self.list_supports()?,
            ..self.find_plan()?
        })
    }

    /// What goes on, and the newest of what is over, in the order in which all of it was put in. Both conditions are SQL
    /// written in this crate, in the words of an index.
    pub(crate) fn going_on_and_lately<T: Item>(&self, going_on: &str, over: &str) -> Result<Vec<T>> {
        let mut all: Vec<T> = self.list_where(&format!("put_away = 0 AND {going_on}"), "id")?;
        all.extend(self.list_where::<T>(&format!("put_away = 0 AND {over}"), &format!("id DESC LIMIT {LATELY}"))?);
        all.sort_by(|one, other| one.mark().id.cmp(&other.mark().id));
        Ok(all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::Moment;
    use crate::goals::{Step, StepState};
    use crate::supports::SupportState;

    #[test]
    fn what_goes_on_never_leaves_the_plan_and_of_what_is_over_the_newest_are_there() {
        let (mut store, now) = (Store::in_memory().unwrap(), Moment::default());
        let step = |state| vec![Step { text: "\"not-yet\"".into(), state, ..Step::default() }];
        let states = [StepState::NotYet, StepState::SortOf, StepState::Done];
        for (place, state) in states.iter().cycle().take(30).enumerate() {
            let goal = Goal { title: format!("{place}"), steps: step(*state), ..Goal::default() };
            store.save_goal(&goal, now).unwrap();
            let state = if place % 3 == 2 { SupportState::Stopped } else { SupportState::Started };
            store.save_support(&Support { what: format!("{place}"), state, ..Support::default() }, now).unwrap();
            store.save_strength(&Strength { text: format!("{place}"), ..Strength::default() }, now).unwrap();
        }
        store.save_goal(&Goal { title: "No step yet".into(), ..Goal::default() }, now).unwrap();
        let (plan, whole) = (store.find_plan().unwrap(), store.whole_plan().unwrap());
        let goals: Vec<&str> = plan.goals.iter().map(|goal| goal.title.as_str()).collect();
        assert_eq!((plan.goals.len(), plan.supports.len(), plan.strengths.len()), (25, 24, 12));
        assert_eq!((whole.goals.len(), whole.supports.len(), whole.strengths.len()), (31, 30, 30));
        assert_eq!((goals[0], goals[24]), ("0", "No step yet"));
        assert!(goals.contains(&"29") && goals.contains(&"20") && !goals.contains(&"17"), "{goals:?}");
        assert_eq!((plan.strengths[0].text.as_str(), plan.strengths[11].text.as_str()), ("18", "29"));
        assert!(plan.supports.is_sorted_by_key(|support| support.mark.id.clone()));
    }
}
