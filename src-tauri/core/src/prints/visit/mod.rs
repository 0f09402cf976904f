//! A visit on paper: the page that is left behind for the parent, and the one-page copy that the worker may take.
//! Whoever wrote it, it says on whose computer it was written and as whom, and that nobody signed it.

mod items;
mod read;
#[cfg(test)]
mod tests;

use super::sheet::{Sheet, lines_of};
use super::{Eyes, PrintKind};
use crate::dates::{Now, Time, said_minutes, said_time};
use crate::document::{Block, Column, Columns, Document, Drawing, Room, Row, Section, Write};
use crate::item::{Mark, Space};
use crate::promises::Promise;
use crate::visits::{HowTaught, MyPart, ViewAnswer, Visit, VisitCorrection};
use read::{NotePaper, Thought};
pub(super) use read::{VisitPaper, visit_of};

/// How many rows an empty page has for what was done.
const EMPTY: usize = 2;
/// How many lines an empty column of promises has.
const PROMISE_LINES: u8 = 3;

impl Sheet<'_> {
    pub fn visit_page(&self, kind: PrintKind, eyes: Eyes) -> Document {
        let document = self.document(kind, Section::Plan, eyes);
        let Some(paper) = &self.visit else {
            return Document { blocks: vec![self.room()], ..document };
        };
        let (copy, visit) = (kind == PrintKind::VisitCopy, &paper.visit);
        let title = if copy { "print-visit-copy-title" } else { "print-visit-title" };
        let shared = copy.then(|| self.say("print-shared-on", &[("day", self.day(self.now.day()).into())]));
        let who = visit.day.map(|day| self.day(day)).into_iter().chain([self.worker_words(visit)]);
        let blocks = self.visit_blocks(paper, copy);
        Document {
            title: self.say(title, &[("name", visit.worker.trim().into())]),
            picture: if copy { Drawing::None } else { self.worker_face(visit) },
            whose: String::new(),
            lead: who.chain(shared).collect(),
            footer: vec![self.written_as(visit)],
            blocks: if copy { blocks.into_iter().flat_map(plain).collect() } else { blocks },
            ..document
        }
    }

    fn visit_blocks(&self, paper: &VisitPaper, copy: bool) -> Vec<Block> {
        let right = paper.right.iter().map(|one| Block::Row(self.right_row(one))).collect();
        let next = self.dates.iter().map(|date| Block::Date(self.date_shortly(date))).collect();
        let told = self.told_box().filter(|_| !copy || self.told.mark.space == Space::Shared);
        let mut blocks: Vec<Block> = told.into_iter().collect();
        blocks.push(Block::Row(self.when_row(paper)));
        blocks.extend(self.worker_blocks(paper));
        blocks.extend(self.my_blocks(paper));
        blocks.extend(self.promise_block(&paper.visit));
        blocks.extend(self.part("next-date", next));
        blocks.extend(self.part("visit-right", right));
        blocks.extend(copy.then(|| Block::Heading { words: self.text("print-visit-sign") }));
        blocks.push(Block::Row(self.sign_row(&paper.visit, copy)));
        blocks.extend((!copy).then(|| self.rest_of_page()));
        blocks
    }

    /// "Written on Sam’s computer as Ben. Not signed."
    fn written_as(&self, visit: &Visit) -> String {
        let (name, worker) = (self.me.name.trim(), visit.worker.trim());
        match name {
            "" => self.say("print-visit-written-me", &[("names", worker.into())]),
            _ => self.say("print-visit-written", &[("name", name.into()), ("names", worker.into())]),
        }
    }

    /// Under a heading the line has no name of its own.
    fn sign_row(&self, visit: &Visit, headed: bool) -> Row {
        let line = self.write("print-visit-sign", 1);
        let write = vec![if headed { Write { label: String::new(), ..line } } else { line }];
        Row { write, ..self.own_row("signed", "", lines_of(&self.written_as(visit))) }
    }

    /// What was promised at it, mine and theirs side by side. That it was said here the page says already.
    fn promise_block(&self, visit: &Visit) -> Option<Block> {
        let column = |section: &str, promises: &[Promise]| {
            let mut column = self.promise_column(section, promises);
            let said_here = promises.iter().map(|promise| promise.who == visit.person && promise.made_on == visit.day);
            for (row, said_here) in column.rows.iter_mut().zip(said_here) {
                row.row.lines = row.row.lines.drain(..).skip(usize::from(said_here)).collect();
            }
            column
        };
        let (mine, theirs) = (&self.promises.mine, &self.promises.theirs);
        (!mine.is_empty() || !theirs.is_empty())
            .then(|| Block::Columns(Columns { columns: vec![column("mine", mine), column("theirs", theirs)] }))
    }

    /// Room to write for what is left of the last page: nobody turns a page for it.
    pub(in crate::prints) fn rest_of_page(&self) -> Block {
        Block::Room(Room { title: self.text("print-room"), lines: Vec::new(), count: 0 })
    }

    /// A role of the nation by its name, or the parent's own word for it.
    fn role_words(&self, role: &str) -> String {
        let id = format!("role-{role}");
        if self.words.has(&id) { self.text(&id) } else { role.trim().to_owned() }
    }

    fn worker_words(&self, visit: &Visit) -> String {
        match (visit.worker.trim(), self.role_words(&visit.role).as_str()) {
            (name, "") => name.to_owned(),
            (name, role) => self.say("print-item-person", &[("name", name.into()), ("role", role.into())]),
        }
    }

    fn worker_face(&self, visit: &Visit) -> Drawing {
        match self.person(&visit.person) {
            Some(person) if person.mark.space == Space::Shared => {
                Drawing::photo(&person.photo, self.role_of(person).1, true)
            }
            Some(person) => Drawing::idea(self.role_of(person).1),
            None => Drawing::idea("home-visit"),
        }
    }

    /// When it was, for how long, where, and who was there too.
    fn when_row(&self, paper: &VisitPaper) -> Row {
        let visit = &paper.visit;
        let began = time_at(visit, self.now);
        let mut lines = vec![said_time(self.words, began)];
        lines.extend(minutes_of(visit).map(|minutes| said_minutes(self.words, minutes)));
        lines.extend(lines_of(&visit.place));
        if !paper.there.is_empty() {
            lines.push(self.say("print-visit-there", &[("names", paper.there.join(", ").into())]));
        }
        Row { picture: Drawing::Clock { time: Some(began) }, ..self.own_row("", "", lines) }
    }

    /// What was done and seen; after it, and marked as such, what the worker thinks.
    fn worker_blocks(&self, paper: &VisitPaper) -> Vec<Block> {
        let rows = |opinion: bool| -> Vec<Block> {
            let notes = paper.notes.iter().filter(|one| one.note.opinion == opinion);
            notes.map(|one| Block::Row(self.note_row(one))).collect()
        };
        [self.part("visit-did", rows(false)), self.part("visit-opinion", rows(true))].concat()
    }

    fn note_row(&self, paper: &NotePaper) -> Row {
        let name = paper.mark.said_by.as_str();
        let said = |id: &str| self.say(id, &[("name", name.into())]);
        let mut lines = lines_of(&paper.note.text);
        lines.extend(taught_id(paper.note.how_taught).map(said));
        if !paper.goal.is_empty() {
            lines.push(self.say("print-visit-goal", &[("title", paper.goal.as_str().into())]));
        }
        let by = said(if paper.note.opinion { "print-visit-thinks" } else { "print-visit-wrote" });
        Row { by, ..self.row(&paper.mark, Drawing::idea(&paper.picture), "", lines) }
    }

    /// The parent's own parts that were chosen, and what the parent thinks.
    fn my_blocks(&self, paper: &VisitPaper) -> Vec<Block> {
        let mine = paper.mine.iter().map(|(part, mark)| Block::Row(self.my_row(&paper.visit, *part, mark)));
        let think = paper.thoughts.iter().map(|thought| Block::Row(self.thought_row(paper, thought)));
        [self.part("visit-mine", mine.collect()), self.part("visit-views", think.collect())].concat()
    }

    fn my_row(&self, visit: &Visit, part: MyPart, mark: &Mark) -> Row {
        let (picture, name, lines) = match part {
            MyPart::Words => {
                let picture = visit.my_pictures.first().map_or("face-to-face", String::as_str);
                (picture, "", self.my_lines(visit))
            }
            MyPart::Feeling => (visit.feeling.as_str(), "print-visit-felt", vec![self.picture_name(&visit.feeling)]),
            MyPart::SaidBack => ("say-back", "print-visit-said-back", lines_of(&visit.said_back)),
        };
        let name = if name.is_empty() { String::new() } else { self.text(name) };
        self.row(mark, Drawing::idea(picture), &name, lines)
    }

    fn my_lines(&self, visit: &Visit) -> Vec<String> {
        let mut lines = lines_of(&visit.my_words);
        lines.extend(visit.my_pictures.iter().map(|id| self.picture_name(id)).filter(|name| !name.is_empty()));
        lines.extend((!visit.my_sound.is_empty()).then(|| self.text("print-visit-sound")));
        lines
    }

    fn picture_name(&self, id: &str) -> String {
        let id = format!("picture-{id}");
        if self.words.has(&id) { self.text(&id) } else { String::new() }
    }

    fn thought_row(&self, paper: &VisitPaper, thought: &Thought) -> Row {
        let (picture, answer) = answer_of(thought.answer);
        let about = paper.notes.iter().find(|one| one.mark.id == thought.about);
        let about = about.and_then(|one| lines_of(&one.note.text).into_iter().next());
        let mut lines: Vec<String> =
            about.map(|text| self.say("print-visit-about", &[("text", text.into())])).into_iter().collect();
        lines.extend(lines_of(&thought.words));
        lines.extend(thought.day.map(|day| self.say("print-visit-said-on", &[("day", self.day(day).into())])));
        lines.push(match thought.in_room.join(", ") {
            names if names.is_empty() => self.text("print-visit-alone"),
            names => self.say("print-visit-in-room", &[("names", names.into())]),
        });
        self.row(&thought.mark, Drawing::idea(picture), &self.text(answer), lines)
    }

    fn right_row(&self, correction: &VisitCorrection) -> Row {
        let day = correction.day.map(|day| self.day(day)).unwrap_or_default();
        let by = match correction.mark.said_by.as_str() {
            "" => self.say("print-visit-said-on", &[("day", day.into())]),
            name => self.say("print-visit-right-on", &[("name", name.into()), ("day", day.into())]),
        };
        Row { by, ..self.row(&correction.mark, Drawing::idea("change"), "", lines_of(&correction.text)) }
    }

    pub(super) fn empty_visit(&self) -> Vec<Block> {
        let field = |picture: Drawing, ids: &[&str]| {
            let write = ids.iter().map(|id| self.write(id, 1)).collect();
            Block::Row(Row { picture, write, ..Row::default() })
        };
        let column = |section: &str| {
            let title = self.text(&format!("print-section-{section}"));
            Column { title, rows: Vec::new(), room: PROMISE_LINES }
        };
        let mut blocks = vec![field(Drawing::Frame { round: true }, &["print-visit-write-who", "print-write-where"])];
        let done = field(Drawing::Frame { round: false }, &["print-write-what"]);
        blocks.extend(self.part("visit-did", vec![done; EMPTY]));
        blocks.push(Block::Columns(Columns { columns: vec![column("mine"), column("theirs")] }));
        let next = field(Drawing::Page { day: None }, &["print-write-day", "print-write-where"]);
        blocks.extend(self.part("next-date", vec![next]));
        blocks.push(field(Drawing::idea("signed"), &["print-visit-sign"]));
        blocks
    }
}

fn taught_id(how: HowTaught) -> Option<&'static str> {
    match how {
        HowTaught::Shown => Some("print-visit-taught-shown"),
        HowTaught::Told => Some("print-visit-taught-told"),
        HowTaught::Photo => Some("print-visit-taught-photo"),
        HowTaught::Practised => Some("print-visit-taught-practised"),
        HowTaught::NotSaid => None,
    }
}

/// Its picture and its words.
fn answer_of(answer: ViewAnswer) -> (&'static str, &'static str) {
    match answer {
        ViewAnswer::Agree => ("agree", "print-visit-agree"),
        ViewAnswer::Some => ("some-of-it", "print-visit-some"),
        ViewAnswer::DoNotAgree => ("do-not-agree", "print-visit-not"),
        ViewAnswer::NotKnownYet | ViewAnswer::NotSaid => ("not-known", "print-visit-not-known"),
    }
}

/// The time on the clock at which it began.
fn time_at(visit: &Visit, now: Now) -> Time {
    let began = Now { moment: visit.began, ..now };
    began.time()
}

/// How long it was, once it is over.
fn minutes_of(visit: &Visit) -> Option<u32> {
    let ended = visit.ended?;
    let minutes = (ended.0 - visit.began.0).num_minutes();
    u32::try_from(minutes).ok().filter(|minutes| (1..=24 * 60).contains(minutes))
}

/// The copy for a worker is words alone, one thing under the other, so that it stays on one page.
fn plain(block: Block) -> Vec<Block> {
    match block {
        Block::Row(row) => vec![bare(row, Vec::new())],
        Block::Told(row) => vec![Block::Told(Row { picture: Drawing::None, ..row })],
        Block::Columns(all) => all.columns.into_iter().flat_map(under_each_other).collect(),
        Block::Date(date) => vec![bare(date.row, [date.day_words, date.time_words].concat())],
        other => vec![other],
    }
}

fn under_each_other(column: Column) -> Vec<Block> {
    if column.rows.is_empty() {
        return Vec::new();
    }
    let rows = column.rows.into_iter().map(|promise| bare(promise.row, vec![promise.state_words]));
    std::iter::once(Block::Heading { words: column.title }).chain(rows).collect()
}

/// A row without its picture, its sentences one after the other.
fn bare(row: Row, more: Vec<String>) -> Block {
    let ended = |line: &String| match line.trim() {
        line if line.ends_with(['.', '?', '!', ':']) => line.to_owned(),
        line => format!("{line}."),
    };
    let all: Vec<String> = row.lines.iter().chain(&more).filter(|line| !line.trim().is_empty()).map(ended).collect();
    let lines = if all.is_empty() { Vec::new() } else { vec![all.join(" ")] };
    Block::Row(Row { picture: Drawing::None, lines, ..row })
}
