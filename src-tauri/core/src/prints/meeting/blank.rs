//! The papers of a meeting, empty.

use super::REPORT;
use crate::document::{Block, DateRow, Drawing, Row};
use crate::prints::PrintKind;
use crate::prints::sheet::Sheet;

/// What to write on a sheet before a meeting.
const BEFORE: [(&str, &str, u8); 9] = [
    ("my-points", "print-write-point-1", 1),
    ("my-points", "print-write-point-2", 1),
    ("my-points", "print-write-point-3", 1),
    ("question", "print-meeting-ask", 3),
    ("not-given", "print-point-not-given", 2),
    ("change", "print-meeting-part-changes", 2),
    ("bag", "print-bring", 2),
    ("friend", "print-meeting-with", 1),
    ("stop", "print-told-stop", 1),
];
/// What to write on a sheet after it.
const AFTER: [(&str, &str, u8); 7] = [
    ("agreed", "print-meeting-decided", 3),
    ("promise", "print-section-mine", 3),
    ("promise", "print-section-theirs", 3),
    ("my-dates", "print-meeting-next", 1),
    ("agree", "print-meeting-agreed", 2),
    ("puzzle", "print-section-puzzles", 2),
    ("writing", "print-meeting-notes", 2),
];

impl Sheet<'_> {
    pub(in crate::prints) fn empty_meeting(&self, kind: PrintKind) -> Vec<Block> {
        let rows = match kind {
            PrintKind::MeetingSheet => self.pen_rows(&BEFORE),
            PrintKind::MeetingAfter => self.pen_rows(&AFTER),
            PrintKind::MyReport => self.pen_rows(&REPORT.map(|(picture, name)| (picture, name, 5))),
            _ => return vec![self.empty_cards()],
        };
        // What I bring is asked before the meeting.
        let bare = |block: Block| match block {
            Block::Date(date) if kind != PrintKind::MeetingSheet => Block::Date(DateRow { ticks: Vec::new(), ..date }),
            other => other,
        };
        self.empty_dates(1).into_iter().map(bare).chain(rows).collect()
    }

    fn pen_rows(&self, rows: &[(&str, &str, u8)]) -> Vec<Block> {
        rows.iter().map(|(picture, name, lines)| self.pen_row(picture, name, *lines)).collect()
    }

    /// A picture, its name, and lines for a pen.
    fn pen_row(&self, picture: &str, name: &str, lines: u8) -> Block {
        let write = vec![self.write(name, lines)];
        Block::Row(Row { picture: Drawing::idea(picture), write, ..Row::default() })
    }
}
