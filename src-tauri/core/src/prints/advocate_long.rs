//! Everything for my advocate: all that was chosen, each thing with the day on which it was said and whose words it
//! holds. It is long, so its main points come first.

use super::happened::Said;
use super::sheet::Sheet;
use super::{Eyes, PrintItem, PrintKind};
use crate::document::{Block, Document, Row, Section};
use crate::promises::Promise;

impl Sheet<'_> {
    pub fn advocate_long(&self, eyes: Eyes) -> Document {
        let mut blocks: Vec<Block> = self.told_box().into_iter().collect();
        blocks.extend(self.main_points(self.advocate_points(eyes)));
        blocks.extend(self.part("advocate-asks", self.ask_rows()));
        let dates = self.dates.iter().map(|date| Block::Row(self.page_date(date)));
        blocks.extend(self.part("dates", dates.collect()));
        blocks.extend(self.part("mine", self.promise_rows(&self.promises.mine)));
        blocks.extend(self.part("theirs", self.promise_rows(&self.promises.theirs)));
        blocks.extend(self.part("help-record", self.help_record_rows()));
        blocks.extend(self.strengths_and_needs(&[], eyes));
        let goals = self.plan.goals.iter().map(|goal| Block::Steps(self.goal(goal, false)));
        blocks.extend(self.part("goals", goals.collect()));
        blocks.extend(self.part("about", self.about_rows()));
        blocks.extend(self.part("children", self.child_rows()));
        let happened = self.happened.iter().map(|said: &Said| Block::Row(self.happened_row(said)));
        blocks.extend(self.part("happened", happened.collect()));
        blocks.extend(self.part("people", self.people_blocks()));
        blocks.extend(self.part("came-went", self.came_blocks()));
        blocks.extend(self.part("puzzles", self.puzzle_blocks()));
        blocks.push(self.room());
        Document { blocks, ..self.document(PrintKind::AdvocateLong, Section::Paper, eyes) }
    }

    /// A promise with how far it is.
    fn promise_rows(&self, promises: &[Promise]) -> Vec<Block> {
        let row = |promise: &Promise| {
            let promised = self.promise_row(promise);
            let lines = promised.row.lines.iter().cloned().chain([promised.state_words]).collect();
            Block::Row(Row { lines, ..promised.row })
        };
        promises.iter().map(row).collect()
    }

    pub(super) fn long_items(&self) -> Vec<PrintItem> {
        let first = [self.told_item(), self.ask_items(), self.date_items(), self.promise_items()].concat();
        let plan = [self.plan_items(), self.about_items(), self.happened_items()].concat();
        let around = [self.people_items(), self.came_items(), self.puzzle_items()].concat();
        [first, plan, around].concat()
    }
}
