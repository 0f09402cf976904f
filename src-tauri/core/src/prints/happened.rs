//! What happened with my dates, on paper. My side says reasons and counts nothing; what services did says plain counts,
//! because a meeting that they moved is so often told as one to which nobody came.

use super::sheet::{Sheet, lines_of};
use super::{Eyes, PrintItem, PrintKind};
use crate::appointments::{Happened, Outcome};
use crate::dates::{Time, said_time};
use crate::document::{Block, Document, Drawing, Row, Section};
use crate::error::Result;
use crate::store::Store;

/// What was said of a date, with the time for which it was planned.
#[derive(Debug, Clone)]
pub(super) struct Said {
    pub outcome: Outcome,
    planned: Option<Time>,
}

/// What belongs on this print.
pub(super) fn said_in(store: &Store, kind: PrintKind) -> Result<Vec<Said>> {
    let all_of_it = kind == PrintKind::AdvocateLong;
    if !all_of_it && !matches!(kind, PrintKind::MySide | PrintKind::Services) {
        return Ok(Vec::new());
    }
    let all = store.list_what_happened()?.into_iter().map(|outcome| {
        let planned = store.find_appointment(&outcome.about).ok().and_then(|date| date.time);
        Said { outcome, planned }
    });
    let of_kind = |said: &Said| all_of_it || said.is_theirs() == (kind == PrintKind::Services);
    Ok(all.filter(|said| of_kind(said) && said.is_told()).collect())
}

impl Said {
    /// They moved it, cancelled it, or came after the time.
    fn is_theirs(&self) -> bool {
        self.outcome.is_theirs() || self.came_after()
    }

    fn came_after(&self) -> bool {
        let at = self.outcome.arrived.zip(self.planned);
        self.outcome.what == Happened::Happened && at.is_some_and(|(arrived, planned)| arrived > planned)
    }

    /// A date that simply happened has nothing to tell here.
    fn is_told(&self) -> bool {
        self.outcome.what != Happened::Happened || self.came_after()
    }
}

impl Sheet<'_> {
    pub fn my_side(&self, eyes: Eyes) -> Document {
        let said =
            (!self.happened.is_empty()).then(|| self.own_row("my-dates", "", vec![self.text("print-my-side-point")]));
        let blocks = self.happened_blocks(said.into_iter().collect());
        Document { blocks, ..self.document(PrintKind::MySide, Section::Dates, eyes) }
    }

    pub fn services(&self, eyes: Eyes) -> Document {
        let count = |holds: &dyn Fn(&Said) -> bool| self.happened.iter().filter(|said| holds(said)).count();
        // What was changed is one point, so that the three main points hold every count.
        let points = [
            (
                "date-moved",
                vec![
                    ("print-services-moved", count(&|said| said.outcome.what == Happened::Moved)),
                    ("print-services-cancelled", count(&|said| said.outcome.what == Happened::CancelledByThem)),
                ],
            ),
            ("wait", vec![("print-services-did-not-come", count(&|said| said.outcome.did_not_come()))]),
            ("clock", vec![("print-services-after", count(&Said::came_after))]),
        ];
        let points = points.into_iter().filter_map(|(picture, counts)| {
            let some = counts.into_iter().filter(|(_, count)| *count > 0);
            let lines: Vec<String> = some.map(|(id, count)| self.say(id, &[("count", count.into())])).collect();
            (!lines.is_empty()).then(|| self.own_row(picture, "", lines))
        });
        let blocks = self.happened_blocks(points.collect());
        Document { blocks, ..self.document(PrintKind::Services, Section::Dates, eyes) }
    }

    fn happened_blocks(&self, points: Vec<Row>) -> Vec<Block> {
        let mut blocks: Vec<Block> = self.told_box().into_iter().collect();
        blocks.extend(self.main_points(points));
        let rows = self.happened.iter().map(|said| Block::Row(self.happened_row(said))).collect();
        blocks.extend(self.part("happened", rows));
        blocks.push(self.room());
        blocks
    }

    pub(super) fn happened_row(&self, said: &Said) -> Row {
        let Outcome { day, what, moved_to, told_on, told_whom, .. } = &said.outcome;
        let mut lines: Vec<String> = day.map(|day| self.day(day)).into_iter().collect();
        lines.push(match what {
            Happened::Happened => self.came_words(said),
            Happened::Moved => self.text("print-happened-moved"),
            Happened::CancelledByThem => self.text("print-happened-cancelled-by-them"),
            Happened::CancelledByMe => self.text("print-happened-cancelled-by-me"),
            Happened::DidNotHappen => self.text("print-happened-did-not-happen"),
        });
        lines.extend(moved_to.map(|day| self.say("print-happened-new-day", &[("day", self.day(day).into())])));
        lines.extend(lines_of(&said.outcome.why(self.words)));
        if said.outcome.is_theirs() {
            lines.extend(
                said.outcome
                    .notice()
                    .filter(|days| *days >= 0)
                    .map(|days| self.say("print-happened-notice", &[("count", days.into())])),
            );
        } else if let Some(day) = told_on {
            let (day, name) = (self.day(*day), told_whom.trim());
            lines.push(if name.is_empty() {
                self.say("print-happened-i-told", &[("day", day.into())])
            } else {
                self.say("print-happened-i-told-name", &[("day", day.into()), ("name", name.into())])
            });
        }
        let mut row = self.row(&said.outcome.mark, Drawing::Page { day: *day }, &self.title_of(&said.outcome), lines);
        row.source.item.clone_from(&said.outcome.mark.id);
        row
    }

    fn came_words(&self, said: &Said) -> String {
        let time = |time: Option<Time>| time.map(|time| said_time(self.words, time)).unwrap_or_default();
        let values = [("time", time(said.outcome.arrived).into()), ("planned", time(said.planned).into())];
        self.say("print-happened-came", &values)
    }

    /// A date is named by its kind, as the id of a message.
    fn title_of(&self, outcome: &Outcome) -> String {
        let title = outcome.title.as_str();
        if title.starts_with("kind-") && self.words.has(title) { self.text(title) } else { title.to_owned() }
    }

    pub(super) fn happened_items(&self) -> Vec<PrintItem> {
        let items = self.happened.iter().map(|said| {
            let day = said.outcome.day.map(|day| self.day(day)).unwrap_or_default();
            let kind = self.title_of(&said.outcome);
            let text = self.say("print-item-date", &[("kind", kind.into()), ("day", day.into())]);
            self.item(&said.outcome.mark, "happened", text, "my-dates")
        });
        items.collect()
    }

    pub(super) fn empty_happened(&self) -> Vec<Block> {
        let row = || {
            let write = ["print-write-date", "print-write-happened", "print-write-why"].map(|id| self.write(id, 1));
            Block::Row(Row {
                picture: Drawing::Page { day: None },
                write: write.into_iter().collect(),
                ..self.own_row("", "", Vec::new())
            })
        };
        std::iter::once(self.heading("happened")).chain((0..4).map(|_| row())).collect()
    }
}
