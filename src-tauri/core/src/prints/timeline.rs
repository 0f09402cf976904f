//! The timeline on paper: each line with its two days, who said it, and a number. The last page has a fingerprint of each
//! line that is on the paper, and of nothing else.

use super::sheet::Sheet;
use super::{Eyes, PrintChoice, PrintItem, PrintKind};
use crate::dates::Now;
use crate::document::{Block, Document, Drawing, Index, IndexRow, Row, Section, Source};
use crate::error::Result;
use crate::item::Space;
use crate::store::Store;
use crate::text::Words;
use crate::timeline::{Names, TimelineLine, TimelineSpan, code_of, fingerprint, named_on};

/// How many lines an empty sheet has.
const EMPTY: usize = 4;
/// How many digits of a fingerprint stand together.
const GROUP: usize = 8;

/// The window of a choice.
fn span_of(choice: &PrintChoice) -> TimelineSpan {
    TimelineSpan { from: choice.day, to: choice.until, about: choice.about.clone() }
}

/// The lines of a choice, when it is a timeline.
pub(super) fn lines_of_choice(store: &Store, choice: &PrintChoice, now: Now) -> Result<Vec<TimelineLine>> {
    if choice.kind == PrintKind::Timeline { store.timeline_lines(&span_of(choice), now) } else { Ok(Vec::new()) }
}

impl Sheet<'_> {
    /// The lines with the names that may stand on this paper.
    pub(super) fn told_lines(&self) -> Vec<TimelineLine> {
        self.told_with(&Names::of(&self.everyone))
    }

    fn told_with(&self, names: &Names) -> Vec<TimelineLine> {
        let mut lines = self.timeline.clone();
        lines.iter_mut().for_each(|line| line.tell(names, self.words));
        lines
    }

    pub(super) fn timeline_items(&self) -> Vec<PrintItem> {
        // The list says what the paper will say: nobody who is only me is named by a line that is shown.
        let names = Names::of(&named_on(self.everyone.clone(), &[]));
        let items = self.told_with(&names).into_iter().map(|line| PrintItem {
            text: self.say("print-timeline-item", &[("day", self.day(line.day).into()), ("what", line.words.into())]),
            chosen: line.space == Space::Shared,
            id: line.id,
            section: "timeline".to_owned(),
            space: line.space,
            picture: picture_of(&line.kind).to_owned(),
            part: None,
        });
        items.collect()
    }

    pub fn timeline_sheet(&self, eyes: Eyes) -> Document {
        let lines = self.told_lines();
        let mut blocks: Vec<Block> = self.told_box().into_iter().collect();
        blocks.extend(self.main_points(self.timeline_points(&lines)));
        let rows = (1..).zip(&lines).map(|(number, line)| Block::Row(self.timeline_row(number, line)));
        blocks.extend(self.part("timeline", rows.collect()));
        blocks.push(self.room());
        Document { blocks, ..self.document(PrintKind::Timeline, Section::Paper, eyes) }
    }

    /// From when to when it tells, and what the two days are.
    fn timeline_points(&self, lines: &[TimelineLine]) -> Vec<Row> {
        let (Some(first), Some(last)) = (lines.first(), lines.last()) else { return Vec::new() };
        let days = [("from", self.day(first.day).into()), ("to", self.day(last.day).into())];
        let two = vec![self.text("print-timeline-happened-day"), self.text("print-timeline-written-day")];
        vec![
            self.own_row("years", "", vec![self.say("print-timeline-from-to", &days)]),
            self.own_row("calendar-question", "", two),
        ]
    }

    fn timeline_row(&self, number: usize, line: &TimelineLine) -> Row {
        let (day, written) = (self.day(line.day), self.day(line.written));
        let mine = line.said_by.is_empty();
        let by =
            if mine { String::new() } else { self.say("print-said-by", &[("name", line.said_by.as_str().into())]) };
        let wrote = match (mine, line.day == line.written) {
            (true, true) => "print-timeline-i-wrote-then",
            (true, false) => "print-timeline-i-wrote",
            (false, true) => "print-timeline-written-then",
            (false, false) => "print-timeline-written",
        };
        let mut lines = vec![self.say("print-timeline-happened", &[("day", day.into())])];
        lines.extend(line.more.iter().cloned());
        lines.push(self.say(wrote, &[("day", written.into())]));
        let name = self.say("print-timeline-line", &[("number", number.into()), ("what", line.words.as_str().into())]);
        let source =
            Source { item: line.id.clone(), space: line.space, said_by: line.said_by.clone(), ..Source::default() };
        Row { source, picture: Drawing::Page { day: Some(line.day) }, name, lines, by, write: Vec::new() }
    }

    /// The paper with the fingerprints of its lines on its last page.
    pub(super) fn with_index(&self, mut document: Document) -> Document {
        let lines = self.told_lines();
        if lines.is_empty() {
            return document;
        }
        let hashes: Vec<String> = lines.iter().map(fingerprint).collect();
        let rows = (1..).zip(lines.into_iter().zip(&hashes)).map(|(number, (line, hash))| IndexRow {
            number,
            item: line.item,
            hash: grouped(hash),
        });
        let code = grouped(&code_of(&hashes)).join(" ");
        document.blocks.push(Block::Index(Index {
            title: self.text("print-timeline-check"),
            lines: vec![
                self.text("print-timeline-shows"),
                self.text("print-timeline-not-true"),
                self.text("print-timeline-not-first"),
            ],
            code: self.say("print-timeline-code", &[("code", code.into())]),
            label: vec![self.text("print-timeline-number"), self.text("print-timeline-hash")],
            rows: rows.collect(),
        }));
        document
    }

    pub(super) fn empty_timeline(&self) -> Vec<Block> {
        let row = || {
            let write = ["print-write-timeline-day", "print-write-happened", "print-write-timeline-said"];
            let write = write.into_iter().map(|id| self.write(id, 1)).collect();
            Block::Row(Row { picture: Drawing::Page { day: None }, write, ..self.own_row("", "", Vec::new()) })
        };
        std::iter::once(self.heading("timeline")).chain((0..EMPTY).map(|_| row())).collect()
    }
}

/// A code in groups that an eye can follow.
fn grouped(hash: &str) -> Vec<String> {
    let size = if hash.len() > GROUP { GROUP } else { GROUP / 2 };
    hash.as_bytes().chunks(size).map(|group| String::from_utf8_lossy(group).into_owned()).collect()
}

/// What a line is shown with, by the table of its item.
fn picture_of(kind: &str) -> &'static str {
    match kind {
        "promises" => "promise",
        "people" => "person",
        "supports" => "my-help",
        "outcomes" => "my-dates",
        "meetings" => "meeting",
        "letters_out" | "letters_in" => "letter",
        "visits" | "visit_corrections" => "home-visit",
        "advocate_asks" => "advocate",
        "puzzles" => "puzzle",
        "needs" => "need-help",
        "goals" => "goal",
        "reviews" => "look-again",
        _ => "years",
    }
}

impl Store {
    /// The lines of the timeline that stand on this print, in order: none where it has no timeline.
    ///
    /// # Errors
    /// The record's.
    pub fn lines_on_print(&self, choice: &PrintChoice, words: &Words, now: Now) -> Result<Vec<TimelineLine>> {
        let part = match choice.kind {
            PrintKind::Timeline => choice.clone(),
            PrintKind::Pack => super::pack::part_choice(choice, PrintKind::Timeline),
            _ => return Ok(Vec::new()),
        };
        Ok(Sheet::read(self, &part, words, now)?.only(&part.items).told_lines())
    }
}
