//! The list of what of a meeting can go on its papers. The parent's own words start left out, until they show them.

use super::written;
use crate::item::Space;
use crate::meetings::{Meeting, MeetingNotes, MeetingPart};
use crate::prints::sheet::Sheet;
use crate::prints::{PrintItem, PrintKind};

/// A part of a meeting: its name, its picture, and whether there is something in it.
type Part = (&'static str, &'static str, bool);

impl Sheet<'_> {
    pub(in crate::prints) fn meeting_items(&self, kind: PrintKind) -> Vec<PrintItem> {
        let Some(meeting) = &self.meeting else { return Vec::new() };
        match kind {
            PrintKind::MeetingSheet => {
                let stop = self.stop_words();
                let more = [
                    self.meeting_item(Self::changes(meeting), Space::Shared),
                    self.meeting_item(Self::with(meeting), Space::Shared),
                    self.meeting_item(("stop", "stop", !stop.0.is_empty()), stop.1),
                ];
                let help = self.plan.supports.iter().map(|support| {
                    self.item(&support.mark, "meeting-help", support.what.clone(), self.state_of(support).0)
                });
                let first = [self.points_item(meeting), self.date_items()].concat();
                [first, help.collect(), more.concat()].concat()
            }
            PrintKind::MeetingAfter => {
                let decided = ("decided", "agreed", !meeting.decided.trim().is_empty());
                let felt = !meeting.feeling.is_empty() || !meeting.felt.trim().is_empty();
                let not_right = meeting.notes == MeetingNotes::NotRight && !meeting.not_right.trim().is_empty();
                let own = [
                    self.own_item(("agreed", "agree", !meeting.agreed.trim().is_empty()), MeetingPart::Agreed),
                    self.own_item(("feeling", "happy", felt), MeetingPart::Feeling),
                    self.own_item(("notes", "writing", not_right), MeetingPart::Notes),
                ];
                let (next, _, space) = self.next_said();
                let next = self.meeting_item(("next", "my-dates", next.is_some()), space);
                let first = [self.meeting_item(decided, Space::Shared), self.date_items()].concat();
                [first, self.promise_items(), next, own.concat(), self.puzzle_items()].concat()
            }
            PrintKind::MyReport => {
                let said =
                    [&meeting.well, &meeting.worry, &meeting.would_help].iter().any(|text| !text.trim().is_empty());
                [self.date_items(), self.own_item(("report", "report", said), MeetingPart::Report)].concat()
            }
            _ => {
                // A card of a question comes from the date.
                let asks = self.dates.iter().any(|date| date.questions.iter().any(|ask| !ask.trim().is_empty()));
                [self.points_item(meeting), if asks { self.date_items() } else { Vec::new() }].concat()
            }
        }
    }

    /// The changes that I need, as one thing.
    pub(in crate::prints) fn changes_items(&self) -> Vec<PrintItem> {
        let meeting = self.meeting.as_ref().filter(|meeting| !meeting.mark.id.is_empty());
        meeting.map(|meeting| self.meeting_item(Self::changes(meeting), Space::Shared)).unwrap_or_default()
    }

    fn points_item(&self, meeting: &Meeting) -> Vec<PrintItem> {
        self.own_item(("points", "my-points", !written(&meeting.points).is_empty()), MeetingPart::Points)
    }

    fn changes(meeting: &Meeting) -> Part {
        ("changes", "change", !meeting.changes.is_empty() || !meeting.own_change.trim().is_empty())
    }

    fn with(meeting: &Meeting) -> Part {
        ("with", "friend", !meeting.with_me.is_empty() || !meeting.with_name.trim().is_empty())
    }

    fn own_item(&self, part: Part, of: MeetingPart) -> Vec<PrintItem> {
        let space = self.own_part(part.0, of).space;
        self.meeting_item(part, space)
    }

    fn meeting_item(&self, (name, picture, some): Part, space: Space) -> Vec<PrintItem> {
        let mark = self.part_of(name, space);
        let item = || self.item(&mark, "meeting", self.text(&format!("print-meeting-part-{name}")), picture);
        some.then(item).into_iter().collect()
    }
}
