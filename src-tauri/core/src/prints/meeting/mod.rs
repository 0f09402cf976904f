//! A meeting on paper: what I got ready, what I say of it after, my own report, and cards to hold up. For others the
//! sheet begins with what I want to say; for me it also says what such a meeting is and which words to know.

mod blank;
mod cards;
mod items;

use super::sheet::{Sheet, lines_of};
use super::{Eyes, PrintKind};
use crate::appointments::Appointment;
use crate::dates::{Day, Time, said_time};
use crate::document::{Block, Columns, DateRow, Document, Drawing, Row, Section};
use crate::error::Result;
use crate::item::{Mark, Space};
use crate::meetings::{Meeting, MeetingNotes, MeetingPart, Point};
use crate::promises::{Promises, Whose};
use crate::store::Store;

/// How many words to know have room on the sheet.
const WORDS: usize = 4;
/// How many of the last meetings are looked through for the one that a print is about.
const LATEST: usize = 40;
/// How many main points there are.
const MAIN: usize = 3;
/// How many lines a pen has for a part of the report that is not written.
const LINES: u8 = 3;
/// What I say in my own report, with its picture.
const REPORT: [(&str, &str); 3] =
    [("good-at", "print-report-well"), ("worried", "print-report-worry"), ("helps-me", "print-report-help")];

fn is_meeting(kind: PrintKind) -> bool {
    use PrintKind::{MeetingAfter, MeetingSheet, MyReport, PromptCards};
    matches!(kind, MeetingSheet | MeetingAfter | MyReport | PromptCards)
}

/// Leaves on the sheet of a meeting only what belongs to it.
pub(super) fn of_meeting<'a>(mut sheet: Sheet<'a>, store: &Store, kind: PrintKind, about: &str) -> Result<Sheet<'a>> {
    if kind == PrintKind::AdvocatePage {
        // The changes that I need stand with the meeting that I got ready.
        sheet.meeting = Some(store.find_meeting(&usual(store, kind, &sheet)?)?.meeting);
        return Ok(sheet);
    }
    if !is_meeting(kind) {
        return Ok(sheet);
    }
    let id = if about.is_empty() { usual(store, kind, &sheet)? } else { about.to_owned() };
    let page = store.find_meeting(&id)?;
    let (mine, theirs) = page.promises.into_iter().partition(|promise| promise.whose == Whose::Mine);
    sheet.promises = Promises { mine, theirs };
    sheet.dates = page.date.into_iter().filter(|date| !date.mark.put_away).collect();
    sheet.puzzles = page.puzzles;
    sheet.plan.supports.retain(|support| page.meeting.not_given.contains(&support.mark.id));
    sheet.next_meeting = page.next;
    sheet.meeting = Some(page.meeting);
    Ok(sheet)
}

/// The next meeting that was got ready, or the one before; for what is said after it, the last one.
fn usual(store: &Store, kind: PrintKind, sheet: &Sheet<'_>) -> Result<String> {
    let today = sheet.now.day();
    let all: Vec<Meeting> = store.list_where("put_away = 0", &format!("id DESC LIMIT {LATEST}"))?;
    let dated = all.iter().filter_map(|meeting| Some((store.find_meeting(&meeting.mark.id).ok()?.date?.day, meeting)));
    let (before, mut ahead): (Vec<_>, Vec<_>) = dated.partition(|(day, _)| day.is_some_and(|day| day < today));
    ahead.sort_by_key(|(day, _)| (day.is_none(), *day));
    let (last, next) = (before.into_iter().max_by_key(|(day, _)| *day), ahead.into_iter().next());
    let chosen = if kind == PrintKind::MeetingAfter { last.or(next) } else { next.or(last) };
    Ok(chosen.map(|(_, meeting)| meeting.mark.id.clone()).unwrap_or_default())
}

impl Sheet<'_> {
    pub fn meeting_sheet(&self, eyes: Eyes) -> Document {
        if self.is_no_meeting() {
            return self.only_room(PrintKind::MeetingSheet, eyes);
        }
        let mut blocks: Vec<Block> = self.told_box().into_iter().collect();
        blocks.extend(self.main_points(self.points_of_meeting()));
        // Without my points, the first of it are the main points.
        let said = if self.point_rows().is_empty() { MAIN } else { 0 };
        let help = self.help_rows().into_iter().skip(said).collect();
        let date = self.dates.iter().map(|date| Block::Date(self.date_of_meeting(date, eyes))).collect();
        blocks.extend(self.part("meeting", date));
        blocks.extend((eyes == Eyes::Me).then(|| self.what_it_is()).into_iter().flatten());
        blocks.extend(self.part("meeting-ask", self.question_rows().into_iter().map(Block::Row).collect()));
        blocks.extend(self.part("meeting-help", help));
        blocks.extend(self.part("meeting-changes", self.change_rows().into_iter().map(Block::Row).collect()));
        blocks.extend([self.with_row(), self.stop_row()].into_iter().flatten().map(Block::Row));
        blocks.push(self.room());
        Document { blocks, ..self.document(PrintKind::MeetingSheet, Section::Dates, eyes) }
    }

    pub fn meeting_after(&self, eyes: Eyes) -> Document {
        if self.is_no_meeting() {
            return self.only_room(PrintKind::MeetingAfter, eyes);
        }
        let mut blocks: Vec<Block> = self.told_box().into_iter().collect();
        blocks.extend(self.main_points(self.decided_rows()));
        let date = self.dates.iter().map(|date| Block::Date(self.date_shortly(date))).collect();
        blocks.extend(self.part("meeting", date));
        let (mine, theirs) = (&self.promises.mine, &self.promises.theirs);
        blocks.extend((!mine.is_empty() || !theirs.is_empty()).then(|| {
            let columns = vec![self.promise_column("mine", mine), self.promise_column("theirs", theirs)];
            Block::Columns(Columns { columns })
        }));
        blocks.extend(self.next_row().map(Block::Row));
        let own = [self.agreed_row(), self.feeling_row(), self.notes_row()].into_iter().flatten();
        blocks.extend(self.part("meeting-think", own.map(Block::Row).collect()));
        blocks.extend(self.part("puzzles", self.puzzle_blocks()));
        blocks.push(self.room());
        Document { blocks, ..self.document(PrintKind::MeetingAfter, Section::Dates, eyes) }
    }

    pub fn my_report(&self, eyes: Eyes) -> Document {
        if self.is_no_meeting() {
            return self.only_room(PrintKind::MyReport, eyes);
        }
        let mut blocks: Vec<Block> = self.told_box().into_iter().collect();
        let said = self.own_row("report", "", vec![self.text("print-report-said")]);
        blocks.extend(self.main_points([said]));
        let date = self.dates.iter().map(|date| Block::Date(self.date_shortly(date))).collect();
        blocks.extend(self.part("meeting", date));
        blocks.extend(self.part("report", self.report_rows().into_iter().map(Block::Row).collect()));
        blocks.push(self.room());
        Document { blocks, ..self.document(PrintKind::MyReport, Section::Dates, eyes) }
    }

    /// Nothing is kept of any meeting, and there is no date for one.
    fn is_no_meeting(&self) -> bool {
        self.dates.is_empty() && self.meeting.as_ref().is_none_or(|meeting| meeting.mark.id.is_empty())
    }

    fn only_room(&self, kind: PrintKind, eyes: Eyes) -> Document {
        Document { blocks: vec![self.room()], ..self.document(kind, Section::Dates, eyes) }
    }

    /// A part of the meeting as an item of a print.
    fn part_of(&self, name: &str, space: Space) -> Mark {
        let id = self.meeting.as_ref().map(|meeting| format!("{}.{name}", meeting.mark.id)).unwrap_or_default();
        Mark { id, ..Mark::new(space) }
    }

    fn own_part(&self, name: &str, part: MeetingPart) -> Mark {
        let space = self.meeting.as_ref().map_or(Space::Private, |meeting| meeting.space_of(part));
        self.part_of(name, space)
    }

    /// The meeting, where this part of it goes on the print.
    fn with_part(&self, mark: &Mark) -> Option<&Meeting> {
        self.meeting.as_ref().filter(|_| self.parts.contains(&mark.id))
    }

    fn point_rows(&self) -> Vec<Row> {
        let mark = self.own_part("points", MeetingPart::Points);
        let points = self.with_part(&mark).map(|meeting| written(&meeting.points)).unwrap_or_default();
        let row = |point: &&Point| self.row(&mark, drawn(&point.picture, "my-points"), point.text.trim(), Vec::new());
        points.iter().map(row).collect()
    }

    /// What I want to say, else the help that I do not get.
    fn points_of_meeting(&self) -> Vec<Row> {
        let points = self.point_rows();
        let help = self.plan.supports.iter().filter(|_| points.is_empty()).map(|support| self.support(support));
        let said: Vec<Row> = help.chain(points.clone()).collect();
        if said.is_empty() { vec![self.own_row("meeting", "", vec![self.text("print-meeting-ready")])] } else { said }
    }

    /// The way there is for me alone; what I ask has rows of its own.
    fn date_of_meeting(&self, date: &Appointment, eyes: Eyes) -> DateRow {
        let without = Appointment { questions: Vec::new(), ..date.clone() };
        if eyes == Eyes::Me { self.date_in_full(&without) } else { self.date_shortly(&without) }
    }

    /// What such a meeting is, what people may decide there, and words to know.
    fn what_it_is(&self) -> Vec<Block> {
        let found = self.meeting.as_ref().and_then(|meeting| self.me.nation.meeting_kind(&meeting.kind));
        let Some(kind) = found else { return Vec::new() };
        let what = [self.text(&format!("meeting-kind-{}", kind.id)), self.text(&kind.decides.words)];
        let what = what.iter().flat_map(|text| lines_of(text)).collect();
        let words = kind.words.iter().take(WORDS).filter_map(|id| self.me.nation.bank_word(id).ok());
        let words = words.map(|word| {
            let means = self.text(&format!("word-{}.means", word.id));
            Block::Row(self.own_row(&word.picture, &self.text(&format!("word-{}", word.id)), lines_of(&means)))
        });
        let words = self.part("words", words.collect());
        std::iter::once(Block::Row(self.own_row(&kind.picture, &self.text(&kind.name), what))).chain(words).collect()
    }

    /// My questions, each with its picture and a line for the answer.
    fn question_rows(&self) -> Vec<Row> {
        let pictures = self.meeting.as_ref().map(|meeting| meeting.drawn.clone()).unwrap_or_default();
        let of = |date: &Appointment| -> Vec<Row> {
            let asks = date.questions.iter().map(|ask| ask.trim()).filter(|ask| !ask.is_empty());
            let row = |ask: &str| {
                let picture =
                    pictures.iter().find(|point| point.text.trim() == ask).map(|point| point.picture.as_str());
                let write = vec![self.write("print-write-answer", 1)];
                Row { write, ..self.row(&date.mark, drawn(picture.unwrap_or_default(), "question"), ask, Vec::new()) }
            };
            asks.map(row).collect()
        };
        self.dates.iter().flat_map(of).collect()
    }

    pub(super) fn change_rows(&self) -> Vec<Row> {
        let mark = self.part_of("changes", Space::Shared);
        let Some(meeting) = self.with_part(&mark) else { return Vec::new() };
        let known = meeting.changes.iter().map(|id| (id.as_str(), self.text(&format!("print-change-{id}"))));
        let own = lines_of(&meeting.own_change).into_iter().map(|line| ("change", line));
        known.chain(own).map(|(picture, line)| self.row(&mark, Drawing::idea(picture), "", vec![line])).collect()
    }

    fn with_row(&self) -> Option<Row> {
        let mark = self.part_of("with", Space::Shared);
        let meeting = self.with_part(&mark)?;
        let lines = [self.names(&meeting.with_me), meeting.with_name.trim().to_owned()];
        let lines = lines.into_iter().filter(|line| !line.is_empty()).collect();
        Some(self.row(&mark, Drawing::idea("friend"), &self.text("print-meeting-with"), lines))
    }

    /// Where it is as always, it stands with how I like to be told, and is seen by whoever sees that.
    fn stop_words(&self) -> (String, Space) {
        let own = self.meeting.as_ref().map(|meeting| meeting.stop.trim()).unwrap_or_default();
        if own.is_empty() {
            (self.told.stop.trim().to_owned(), self.told.mark.space)
        } else {
            (own.to_owned(), Space::Shared)
        }
    }

    fn stop_row(&self) -> Option<Row> {
        let (words, space) = self.stop_words();
        let mark = self.part_of("stop", space);
        self.with_part(&mark)?;
        Some(self.row(&mark, Drawing::idea("stop"), &self.text("print-told-stop"), lines_of(&words)))
    }

    /// What was decided, else that there was a meeting.
    fn decided_rows(&self) -> Vec<Row> {
        let mark = self.part_of("decided", Space::Shared);
        let lines = self.with_part(&mark).map(|meeting| lines_of(&meeting.decided)).unwrap_or_default();
        if lines.is_empty() {
            return vec![self.own_row("after-meeting", "", vec![self.text("print-meeting-was")])];
        }
        vec![self.row(&mark, Drawing::idea("agreed"), &self.text("print-meeting-decided"), lines)]
    }

    /// When people meet again. Once a date was made of it, what stands there is what holds.
    fn next_said(&self) -> (Option<Day>, Option<Time>, Space) {
        match (&self.next_meeting, &self.meeting) {
            (Some(date), _) if date.day.is_some() => (date.day, date.time, date.mark.space),
            (_, meeting) => (meeting.as_ref().and_then(|meeting| meeting.next_on), None, Space::Shared),
        }
    }

    fn next_row(&self) -> Option<Row> {
        let (day, time, space) = self.next_said();
        let mark = self.part_of("next", space);
        self.with_part(&mark)?;
        let time = time.map(|time| said_time(self.words, time));
        let lines = day.map(|day| self.day(day)).into_iter().chain(time).collect();
        Some(self.row(&mark, Drawing::Page { day }, &self.text("print-meeting-next"), lines))
    }

    fn agreed_row(&self) -> Option<Row> {
        let mark = self.own_part("agreed", MeetingPart::Agreed);
        let meeting = self.with_part(&mark)?;
        Some(self.row(&mark, Drawing::idea("agree"), &self.text("print-meeting-agreed"), lines_of(&meeting.agreed)))
    }

    fn feeling_row(&self) -> Option<Row> {
        let mark = self.own_part("feeling", MeetingPart::Feeling);
        let meeting = self.with_part(&mark)?;
        let felt = Some(meeting.feeling.as_str()).filter(|feeling| !feeling.is_empty());
        let felt = felt.map(|feeling| self.text(&format!("print-feeling-{feeling}")));
        let lines = felt.into_iter().chain(lines_of(&meeting.felt)).collect();
        Some(self.row(&mark, drawn(&meeting.feeling, "not-known"), &self.text("print-meeting-feeling"), lines))
    }

    fn notes_row(&self) -> Option<Row> {
        let mark = self.own_part("notes", MeetingPart::Notes);
        let meeting = self.with_part(&mark).filter(|meeting| meeting.notes == MeetingNotes::NotRight)?;
        let lines = std::iter::once(self.text("print-meeting-not-right")).chain(lines_of(&meeting.not_right)).collect();
        Some(self.row(&mark, Drawing::idea("writing"), &self.text("print-meeting-notes"), lines))
    }

    /// The three parts of my report. One that is not written, or stays only me, has lines for a pen.
    fn report_rows(&self) -> Vec<Row> {
        let mark = self.own_part("report", MeetingPart::Report);
        let said = self
            .with_part(&mark)
            .map_or([""; 3], |meeting| [meeting.well.as_str(), meeting.worry.as_str(), meeting.would_help.as_str()]);
        let rows = REPORT.iter().zip(said).map(|((picture, name), said)| match said.trim() {
            "" => Row { write: vec![self.write("", LINES)], ..self.own_row(picture, &self.text(name), Vec::new()) },
            said => self.row(&mark, Drawing::idea(picture), &self.text(name), lines_of(said)),
        });
        rows.collect()
    }
}

fn drawn(picture: &str, other: &str) -> Drawing {
    Drawing::idea(if picture.is_empty() { other } else { picture })
}

/// Those that say something.
fn written(points: &[Point]) -> Vec<&Point> {
    points.iter().filter(|point| !point.text.trim().is_empty()).collect()
}
