//! My plan on paper: about me, my children, what I am good at, what I want help with, my goals, my help.

use super::sheet::{Sheet, lines_of};
use super::{Eyes, PrintKind};
use crate::children::{Child, Lives};
use crate::dates::said_weekday;
use crate::document::{Block, Document, Drawing, Row, Section, StepRow, Steps, Tick};
use crate::goals::{Goal, Step, StepState};
use crate::strengths::Strength;
use crate::supports::{Support, SupportState};

impl Sheet<'_> {
    pub fn my_plan(&self, eyes: Eyes) -> Document {
        let mut blocks: Vec<Block> = self.told_box().into_iter().collect();
        let points = self.plan_points(eyes);
        let said: Vec<String> = points.iter().map(|row| row.source.item.clone()).collect();
        blocks.extend(self.main_points(points));
        blocks.extend(self.part("about", self.about_rows()));
        blocks.extend(self.part("children", self.child_rows()));
        blocks.extend(self.strengths_and_needs(&said, eyes));
        let alone = self.plan.goals.len() == 1;
        let goals = self.plan.goals.iter().map(|goal| Block::Steps(self.goal(goal, alone))).collect();
        blocks.extend(self.part("goals", goals));
        blocks.extend(self.part("help", self.help_rows()));
        blocks.push(self.room());
        Document { blocks, ..self.document(PrintKind::MyPlan, Section::Plan, eyes) }
    }

    pub fn plan_points(&self, eyes: Eyes) -> Vec<Row> {
        self.strength_point().into_iter().chain(self.need_point(eyes)).chain(self.goal_point()).collect()
    }

    /// What was said whole in the main points is not said again.
    pub fn strengths_and_needs(&self, said: &[String], eyes: Eyes) -> Vec<Block> {
        let strengths = &self.plan.strengths;
        let good_at: Vec<Block> = strengths
            .iter()
            .filter(|strength| !said.contains(&strength.mark.id))
            .map(|strength| Block::Row(self.strength(strength)))
            .collect();
        let name = if good_at.len() < strengths.len() { "good-at-too" } else { "good-at" };
        let mut blocks = self.part(name, good_at);
        blocks.extend(self.needs_blocks(said, eyes));
        blocks
    }

    pub fn help_rows(&self) -> Vec<Block> {
        self.plan.supports.iter().map(|support| Block::Row(self.support(support))).collect()
    }

    fn strength_point(&self) -> Option<Row> {
        let strength = self.plan.strengths.first()?;
        Some(self.point(self.strength(strength), "good-at"))
    }

    fn goal_point(&self) -> Option<Row> {
        let goal = self.plan.goals.first()?;
        Some(self.point(self.row(&goal.mark, picture(&goal.picture, "goal"), "", lines_of(&goal.title)), "goal"))
    }

    /// A goal in few words: what, by when, and the next step.
    pub fn goal_row(&self, goal: &Goal) -> Row {
        let by = goal.by_when.map(|day| self.say("print-by-when", &[("day", self.day(day).into())]));
        let next = goal.steps.iter().find(|step| step.state != StepState::Done && !step.text.trim().is_empty());
        let next = next.map(|step| self.say("print-next-step", &[("step", step.text.trim().into())]));
        let lines = by.into_iter().chain(next).collect();
        self.row(&goal.mark, picture(&goal.picture, "goal"), goal.title.trim(), lines)
    }

    /// A row of the main points says which part it comes from.
    pub fn point(&self, row: Row, section: &str) -> Row {
        Row { name: self.text(&format!("print-point-{section}")), ..row }
    }

    /// Id, picture and text of what the parent says about themselves.
    pub fn about_me(&self) -> Vec<(&'static str, &'static str, &str)> {
        let me = &self.me;
        let all = [
            ("me-proud", "proud", me.proud_of.trim()),
            ("me-like", "like-about-me", me.like_about_me.trim()),
            ("me-matters", "matters-to-me", me.matters_to_me.trim()),
            ("me-child", "matters-to-child", me.matters_to_child.trim()),
        ];
        all.into_iter().filter(|(_, _, text)| !text.is_empty()).collect()
    }

    pub fn about_rows(&self) -> Vec<Block> {
        let chosen = self.about_me().into_iter().filter(|(id, ..)| self.parts.iter().any(|part| part == id));
        let rows = chosen.map(|(id, picture, text)| {
            let name = self.text(&format!("print-{id}"));
            let mut row = self.row(&self.me.mark, Drawing::idea(picture), &name, lines_of(text));
            row.source.item = id.to_owned();
            Block::Row(row)
        });
        rows.collect()
    }

    pub fn child_rows(&self) -> Vec<Block> {
        self.plan.children.iter().map(|child| self.child(child)).collect()
    }

    fn child(&self, child: &Child) -> Block {
        let lives = match child.lives {
            Lives::Home => "home",
            Lives::Family => "family",
            Lives::Foster => "foster",
            Lives::Adopted => "adopted",
            Lives::Elsewhere => "elsewhere",
            Lives::NotSaid => "",
        };
        let name = child.name.trim();
        let age = match child.age.trim() {
            "" => None,
            age => Some(match age.parse::<i64>() {
                Ok(years) => self.say("print-years", &[("age", years.into())]),
                Err(_) => self.say("print-age", &[("age", age.into())]),
            }),
        };
        let place = if lives.is_empty() { None } else { Some(self.text(&format!("print-lives-{lives}"))) };
        let lines = age.into_iter().chain(place).collect();
        Block::Row(self.row(&child.mark, Drawing::photo(&child.photo, "child", true), name, lines))
    }

    fn strength(&self, strength: &Strength) -> Row {
        let mut lines = lines_of(&strength.text);
        let (name, day) = (strength.who_saw.trim(), strength.seen_on.map(|day| self.day(day)));
        lines.extend(match (name, day) {
            ("", None) => None,
            ("", Some(day)) => Some(self.say("print-it-was", &[("day", day.into())])),
            // A worker's own words already say whose they are.
            (name, None) if name == strength.mark.said_by => None,
            (name, None) => Some(self.say("print-saw", &[("name", name.into())])),
            (name, Some(day)) => Some(self.say("print-saw-on", &[("name", name.into()), ("day", day.into())])),
        });
        let picture = if strength.picture.is_empty() { "good-at" } else { &strength.picture };
        self.row(&strength.mark, Drawing::photo(&strength.photo, picture, false), "", lines)
    }

    pub fn goal(&self, goal: &Goal, pictured: bool) -> Steps {
        let mut lines = lines_of(&goal.why);
        lines.extend(goal.by_when.map(|day| self.say("print-by-when", &[("day", self.day(day).into())])));
        let helpers = self.names(&goal.helpers);
        if !helpers.is_empty() {
            lines.push(self.say("print-helpers", &[("names", helpers.into())]));
        }
        let row = self.row(&goal.mark, picture(&goal.picture, "goal"), goal.title.trim(), lines);
        Steps { row, steps: goal.steps.iter().map(|step| self.step(step, pictured)).collect() }
    }

    fn step(&self, step: &Step, pictured: bool) -> StepRow {
        let (state, words) = match step.state {
            StepState::NotYet => (Tick::Open, "print-step-not-yet"),
            StepState::SortOf => (Tick::Part, "print-step-sort-of"),
            StepState::Done => (Tick::Done, "print-step-done"),
        };
        let picture = if pictured { Drawing::photo(&step.photo, &step.picture, false) } else { Drawing::None };
        StepRow { words: step.text.trim().to_owned(), picture, state, state_words: self.text(words) }
    }

    /// The picture and the end of the Fluent ids of how far help is.
    pub fn state_of(&self, support: &Support) -> (&'static str, &'static str) {
        match support.state {
            SupportState::Asked => ("asked", "asked"),
            SupportState::Agreed => ("agreed", "agreed"),
            SupportState::Started => ("started", "started"),
            SupportState::Stopped => ("stopped", "stopped"),
            SupportState::NotGiven => ("not-given", "not-given"),
        }
    }

    pub fn support(&self, support: &Support) -> Row {
        let (picture, state) = self.state_of(support);
        let mut lines = vec![self.text(&format!("print-help-{state}"))];
        let waiting = matches!(support.state, SupportState::Asked | SupportState::NotGiven);
        lines.extend(if waiting { self.answer(support) } else { self.who_and_when(support) });
        self.row(&support.mark, Drawing::idea(picture), support.what.trim(), lines)
    }

    /// When it was asked for, and what the answer was.
    fn answer(&self, support: &Support) -> Vec<String> {
        let on = |id: &str, day: Option<_>| day.map(|day| self.say(id, &[("day", self.day(day).into())]));
        let asked = on("print-help-asked-on", support.asked_on);
        let answered = on("print-help-answered-on", support.answered_on);
        let answer = support.answer.trim();
        let said =
            if answer.is_empty() { None } else { Some(self.say("print-help-answer", &[("answer", answer.into())])) };
        asked.into_iter().chain(answered).chain(said).collect()
    }

    fn who_and_when(&self, support: &Support) -> Vec<String> {
        let who = self.names(&support.people);
        let days: Vec<String> = support.weekdays.iter().map(|day| said_weekday(self.words, *day)).collect();
        let mut lines = Vec::new();
        if !who.is_empty() {
            lines.push(self.say("print-help-who", &[("names", who.into())]));
        }
        if !days.is_empty() {
            lines.push(self.say("print-help-days", &[("days", days.join(", ").into())]));
        }
        lines.extend(lines_of(&support.times));
        lines
    }
}

pub(super) fn picture(id: &str, other: &str) -> Drawing {
    Drawing::idea(if id.is_empty() { other } else { id })
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDate, TimeZone, Utc};

    use crate::dates::{Day, Now};
    use crate::item::Mark;
    use crate::prints::{Eyes, PrintChoice, PrintKind};
    use crate::store::Store;
    use crate::strengths::Strength;
    use crate::text::Words;

    fn lines_of(who_saw: &str, said_by: &str, seen: bool) -> Vec<String> {
        let now = Now::new(Utc.with_ymd_and_hms(2026, 7, 14, 9, 0, 0).unwrap(), chrono_tz::Europe::London);
        let (mut store, words) = (Store::in_memory().unwrap(), Words::new("en-GB"));
        let seen_on = NaiveDate::from_ymd_opt(2026, 5, 3).filter(|_| seen).map(Day);
        let mark = Mark { said_by: said_by.into(), ..Mark::default() };
        let strength =
            Strength { mark, text: "I sing.".into(), who_saw: who_saw.into(), seen_on, ..Strength::default() };
        let kept = store.save_strength(&strength, now.moment).unwrap();
        let items = vec![kept.mark.id];
        let choice =
            PrintChoice { kind: PrintKind::MyPlan, eyes: Eyes::Me, items, points: 16, ..PrintChoice::default() };
        let document = store.print_document(&choice, &words, now).unwrap();
        document.rows().find(|row| row.lines.contains(&"I sing.".to_owned())).unwrap().lines.clone()
    }

    #[test]
    fn a_strength_says_who_saw_it_and_when() {
        assert_eq!(lines_of("Grace", "", true), ["I sing.", "Grace saw this on Sunday 3 May 2026."]);
        assert_eq!(lines_of("Grace", "", false), ["I sing.", "Grace saw this."]);
        assert_eq!(lines_of("", "", true), ["I sing.", "It was on Sunday 3 May 2026."]);
        // Whose words they are stands under them already; when it was does not.
        assert_eq!(lines_of("Grace", "Grace", true), ["I sing.", "Grace saw this on Sunday 3 May 2026."]);
        assert_eq!(lines_of("Grace", "Grace", false), ["I sing."]);
        assert_eq!(lines_of("", "", false), ["I sing."]);
    }
}
