//! The advocate's summary: what matters most, the next date in full, the plan, the help asked for and given, and
//! who is around. Every row says whose words it holds.

use super::sheet::Sheet;
use super::{Eyes, PrintKind};
use crate::document::{Block, Document, Row, Section};
use crate::supports::SupportState;

impl Sheet<'_> {
    pub fn for_my_advocate(&self, eyes: Eyes) -> Document {
        let mut blocks: Vec<Block> = self.told_box().into_iter().collect();
        let points = self.advocate_points(eyes);
        let said: Vec<String> = points.iter().map(|row| row.source.item.clone()).collect();
        blocks.extend(self.main_points(points));
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

    /// The next date, the help that was asked for and not given, and what the parent wants most help with.
    fn advocate_points(&self, eyes: Eyes) -> Vec<Row> {
        let not_given = self.plan.supports.iter().find(|support| support.state == SupportState::NotGiven);
        let asked = not_given.map(|support| {
            let row = self.support(support);
            let lines = vec![row.name.clone()];
            self.point(Row { lines, ..row }, "not-given")
        });
        self.next_point().into_iter().chain(asked).chain(self.need_point(eyes)).collect()
    }
}
