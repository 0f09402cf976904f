//! The advocate's summary: what matters most, the next date in full, the plan, the help asked for and given, and
//! who is around. Every row says whose words it holds.

use super::sheet::{Sheet, lines_of};
use super::{Eyes, PrintItem, PrintKind};
use crate::advocate::AdvocateAsk;
use crate::dates::Day;
use crate::document::{Block, Document, Drawing, Row, Section};
use crate::supports::{Support, SupportState};

impl Sheet<'_> {
    pub fn for_my_advocate(&self, eyes: Eyes) -> Document {
        let mut blocks: Vec<Block> = self.told_box().into_iter().collect();
        let points = self.advocate_points(eyes);
        let said: Vec<String> = points.iter().map(|row| row.source.item.clone()).collect();
        blocks.extend(self.main_points(points));
        blocks.extend(self.part("advocate-asks", self.ask_rows()));
        let next = self.dates.first().map(|date| Block::Date(self.date_in_full(date)));
        blocks.extend(self.part("next-date", next.into_iter().collect()));
        blocks.extend(self.strengths_and_needs(&said, eyes));
        blocks.extend(self.part("help", self.help_rows()));
        let goals = self.plan.goals.iter().map(|goal| Block::Row(self.goal_row(goal)));
        blocks.extend(self.part("goals", goals.collect()));
        let later = self.dates.iter().skip(1).map(|date| Block::Date(self.date_shortly(date)));
        blocks.extend(self.part("later-dates", later.collect()));
        blocks.extend(self.part("people", self.people_blocks()));
        blocks.extend(self.part("puzzles", self.puzzle_blocks()));
        blocks.push(self.room());
        Document { blocks, ..self.document(PrintKind::ForMyAdvocate, Section::Paper, eyes) }
    }

    /// What I want help with, each with its day, and what came of it.
    pub(super) fn ask_rows(&self) -> Vec<Block> {
        let rows = self.asks.iter().map(|ask| {
            let on = |id: &str, day: Option<Day>| day.map(|day| self.say(id, &[("day", self.day(day).into())]));
            let mut lines: Vec<String> = on("print-advocate-said-on", ask.day).into_iter().collect();
            lines.extend(lines_of(&ask.came_of));
            lines.extend(on("print-it-was", ask.came_on));
            Block::Row(self.row(&ask.mark, Drawing::idea(picture_of(ask)), ask.what.trim(), lines))
        });
        rows.collect()
    }

    pub(super) fn ask_items(&self) -> Vec<PrintItem> {
        let item = |ask: &AdvocateAsk| self.item(&ask.mark, "advocate-asks", ask.what.clone(), picture_of(ask));
        self.asks.iter().map(item).collect()
    }

    /// The next date, the help that was asked for and not given, and what the parent wants most help with.
    pub(super) fn advocate_points(&self, eyes: Eyes) -> Vec<Row> {
        let not_given = self.plan.supports.iter().find(|support| support.state == SupportState::NotGiven);
        let asked = not_given.map(|support| {
            let row = self.support(support);
            let lines = vec![row.name.clone()];
            self.point(Row { lines, ..row }, "not-given")
        });
        self.next_point().into_iter().chain(asked).chain(self.need_point(eyes)).collect()
    }
}

/// Help that was asked for and is not there yet.
pub(super) fn waits(support: &Support) -> bool {
    matches!(support.state, SupportState::NotGiven | SupportState::Asked)
}

fn picture_of(ask: &AdvocateAsk) -> &str {
    if ask.picture.is_empty() { "advocate" } else { &ask.picture }
}
