//! The list of what of a visit can go on its papers. What is only me starts left out, and what was said back always does.

use super::{NotePaper, Thought, answer_of};
use crate::item::Space;
use crate::prints::sheet::{Sheet, lines_of};
use crate::prints::{PrintItem, PrintKind};
use crate::visits::{MyPart, VisitCorrection};

impl Sheet<'_> {
    pub(in crate::prints) fn visit_items(&self, kind: PrintKind) -> Vec<PrintItem> {
        let Some(paper) = &self.visit else { return Vec::new() };
        // The page stays with the parent, who knows it; the worker takes it along.
        let copy = kind == PrintKind::VisitCopy;
        let told = self.told_item().into_iter().filter(|item| !copy || item.space == Space::Shared);
        let told = told.map(|item| PrintItem { chosen: item.chosen && copy, ..item });
        let facts = paper.notes.iter().filter(|one| !one.note.opinion).map(|one| self.note_item(one, "visit-did"));
        let thinks = paper.notes.iter().filter(|one| one.note.opinion).map(|one| self.note_item(one, "visit-opinion"));
        let mine = paper.mine.iter().map(|(part, mark)| {
            let (picture, text) = match part {
                MyPart::Words => ("face-to-face", "print-visit-words"),
                MyPart::Feeling => (paper.visit.feeling.as_str(), "print-visit-felt"),
                MyPart::SaidBack => ("say-back", "print-visit-said-back"),
            };
            let item = self.item(mark, "visit-mine", self.text(text), picture);
            PrintItem { chosen: item.chosen && *part != MyPart::SaidBack, ..item }
        });
        let views = paper.thoughts.iter().map(|one| self.thought_item(one));
        let right = paper.right.iter().map(|one| self.right_item(one));
        let first: Vec<PrintItem> = told.chain(facts).chain(thinks).chain(mine).chain(views).collect();
        [first, self.promise_items(), self.date_items(), right.collect()].concat()
    }

    fn note_item(&self, paper: &NotePaper, section: &str) -> PrintItem {
        self.item(&paper.mark, section, shortly(&paper.note.text), &paper.picture)
    }

    fn thought_item(&self, thought: &Thought) -> PrintItem {
        let (picture, answer) = answer_of(thought.answer);
        let day = thought.day.map(|day| self.day(day)).unwrap_or_default();
        let text = self
            .say("print-item-date", &[("kind", self.text(answer).trim_end_matches('.').into()), ("day", day.into())]);
        self.item(&thought.mark, "visit-views", text, picture)
    }

    fn right_item(&self, correction: &VisitCorrection) -> PrintItem {
        self.item(&correction.mark, "visit-right", shortly(&correction.text), "change")
    }
}

/// The first sentence stands for the whole.
fn shortly(text: &str) -> String {
    lines_of(text).into_iter().next().unwrap_or_default()
}
