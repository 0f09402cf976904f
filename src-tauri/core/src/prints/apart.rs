//! When a child lives somewhere else, on paper: the record of family time, the memory book, the list of money and home, and
//! a letter through the letterbox, on plain paper. Nothing on them is counted, and nothing says how long it is since.

mod money;
#[cfg(test)]
mod tests;

use super::sheet::{Sheet, lines_of};
use super::{Eyes, PrintItem, PrintKind};
use crate::apart::{
    BoxLetter, FamilyTimePage, Letterbox, Memory, MemoryKind, MoneyHome, MoneyHomeRow, Watched, money_home,
};
use crate::appointments::{Appointment, Happened, Outcome};
use crate::children::Child;
use crate::dates::Now;
use crate::document::{Block, BookPage, Document, Drawing, LetterPage, Row, Section, Write};
use crate::error::Result;
use crate::item::{Mark, Space};
use crate::meetings::MeetingNotes;
use crate::store::Store;

/// How many empty family times a sheet has.
const EMPTY_TIMES: usize = 2;
/// How many empty memories a book has.
const EMPTY_MEMORIES: usize = 3;
/// How many lines there are for a pen.
const LINES: u8 = 2;
/// How many lines an empty letter has.
const LETTER_LINES: u8 = 12;
/// Id of what the parent asked and did of money and home, on the list of a print.
const MONEY_MINE: &str = "money-home-mine";

/// What of it goes on a print.
#[derive(Debug, Clone, Default)]
pub(super) struct ApartPaper {
    pub times: Vec<FamilyTimePage>,
    pub memories: Vec<Memory>,
    money: MoneyHome,
    rows: Vec<MoneyHomeRow>,
    children: Vec<Child>,
    letter: Option<(BoxLetter, Letterbox)>,
    /// Of the book: its child.
    child: Option<Child>,
}

impl ApartPaper {
    /// Nothing on it but what is chosen.
    pub fn only(&mut self, chosen: &[String]) {
        let has = |mark: &Mark| chosen.contains(&mark.id);
        self.times.retain(|page| has(&page.time.mark));
        self.memories.retain(|memory| has(&memory.mark));
        self.rows.retain(|row| chosen.contains(&row_id(row)));
        if !chosen.iter().any(|id| id == MONEY_MINE) {
            self.money = MoneyHome::default();
        }
        if self.memories.is_empty() {
            self.child = None;
        }
        self.letter = self.letter.take().filter(|(letter, _)| has(&letter.mark));
    }
}

fn row_id(row: &MoneyHomeRow) -> String {
    format!("money-home-{}", row.id)
}

/// What a print of this kind has of it. `about` is the child of a memory book, or the letter; without one it is the first
/// child with a page, and the letter that is being written, else the latest that was sent.
pub(super) fn apart_of(store: &Store, kind: PrintKind, about: &str, now: Now) -> Result<ApartPaper> {
    let mut paper = ApartPaper::default();
    match kind {
        PrintKind::FamilyTimes => paper.times = store.list_family_times(0)?.times,
        PrintKind::MemoryBook => paper.memories = memories_of(store, about)?,
        PrintKind::BoxLetter => paper.letter = letter_of(store, about, now)?,
        PrintKind::MoneyHome => {
            paper.rows = money_home(store.find_me()?.nation, now.day());
            paper.money = store.find_money_home()?;
        }
        _ => return Ok(paper),
    }
    paper.children = store.whole_plan()?.children;
    let of_book = paper.memories.first().map(|memory| memory.child.as_str()).unwrap_or_default();
    paper.child = paper.children.iter().find(|child| child.mark.id == of_book).cloned();
    Ok(paper)
}

fn memories_of(store: &Store, child: &str) -> Result<Vec<Memory>> {
    if !child.is_empty() {
        return store.list_memories(child);
    }
    for child in store.whole_plan()?.children {
        let memories = store.list_memories(&child.mark.id)?;
        if !memories.is_empty() {
            return Ok(memories);
        }
    }
    Ok(Vec::new())
}

fn letter_of(store: &Store, id: &str, now: Now) -> Result<Option<(BoxLetter, Letterbox)>> {
    if !id.is_empty() {
        let letter = store.find::<BoxLetter>(id)?;
        let letterbox = store.find::<Letterbox>(&letter.letterbox)?;
        return Ok(Some((letter, letterbox)));
    }
    for child in store.whole_plan()?.children {
        let page = store.find_letterbox(&child.mark.id, now.day())?;
        let sent = store.list_box_letters(&page.letterbox.mark.id, 0)?.letters.into_iter().find(|letter| !letter.came);
        if let Some(letter) = page.writing.or(sent) {
            return Ok(Some((letter, page.letterbox)));
        }
    }
    Ok(None)
}

/// What the paper may say of the date of a family time: all of it where only the parent sees either, else what is shown.
fn may_say(time: &Mark, of: &Mark) -> bool {
    time.space == Space::Private || of.space == Space::Shared
}

fn date_of(page: &FamilyTimePage) -> Option<&Appointment> {
    page.date.as_ref().filter(|date| may_say(&page.time.mark, &date.mark))
}

fn outcome_of(page: &FamilyTimePage) -> Option<&Outcome> {
    page.happened.iter().find(|outcome| may_say(&page.time.mark, &outcome.mark))
}

impl Sheet<'_> {
    pub fn family_times_sheet(&self, eyes: Eyes) -> Document {
        let mut blocks: Vec<Block> = self.told_box().into_iter().collect();
        blocks.extend(self.main_points(self.apart.times.iter().map(|page| self.family_time_point(page))));
        let rows = self.apart.times.iter().map(|page| Block::Row(self.family_time_row(page)));
        blocks.extend(self.part("family-times", rows.collect()));
        blocks.push(self.room());
        Document { blocks, ..self.document(PrintKind::FamilyTimes, Section::Dates, eyes) }
    }

    /// When it was, and that it was off or that the notes are wanted, where that is so.
    fn family_time_point(&self, page: &FamilyTimePage) -> Row {
        let became = outcome_of(page).and_then(|outcome| self.became(outcome.what));
        let notes = self.notes_lines(page).into_iter().last();
        let lines = became.into_iter().chain(notes).collect();
        self.row(&page.time.mark, Drawing::idea("family-time"), &self.family_time_day(page), lines)
    }

    fn family_time_day(&self, page: &FamilyTimePage) -> String {
        let day = date_of(page).and_then(|date| date.day).map(|day| self.day(day));
        day.unwrap_or_else(|| self.text("kind-family-time"))
    }

    fn family_time_row(&self, page: &FamilyTimePage) -> Row {
        let time = &page.time;
        let mut lines: Vec<String> = self.with_children(page).into_iter().collect();
        lines.extend(date_of(page).and_then(|date| self.at_place(&date.place)));
        lines.extend(outcome_of(page).and_then(|outcome| self.became(outcome.what)));
        lines.extend(self.who_watched(page));
        lines.extend(time.pictures.iter().map(|id| self.text(&format!("family-time-did-{id}"))));
        lines.extend(lines_of(&time.did));
        lines.extend(lines_of(&time.say));
        lines.extend(self.notes_lines(page));
        let photo = time.photos.first().map_or("", String::as_str);
        self.row(&time.mark, Drawing::photo(photo, "family-time", false), &self.family_time_day(page), lines)
    }

    fn at_place(&self, place: &str) -> Option<String> {
        let place = place.trim();
        (!place.is_empty()).then(|| self.say("print-family-time-at", &[("place", place.into())]))
    }

    /// That it was off, or when it was put to, in the words of the questions. That it was, the paper says by itself.
    fn became(&self, what: Happened) -> Option<String> {
        let id = match what {
            Happened::Happened => return None,
            Happened::Moved => "happened-said-moved",
            Happened::CancelledByThem => "happened-said-cancelled-by-them",
            Happened::CancelledByMe => "print-family-time-cancelled-by-me",
            Happened::DidNotHappen => "happened-said-did-not-happen",
        };
        Some(self.text(id))
    }

    fn who_watched(&self, page: &FamilyTimePage) -> Option<String> {
        let time = &page.time;
        if time.watched != Watched::Somebody {
            return None;
        }
        let named = [self.names(&time.watched_by), time.watched_name.trim().to_owned()];
        let names = named.into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>().join(", ");
        Some(match names.as_str() {
            "" => self.text("print-family-time-watched"),
            names => self.say("print-family-time-watched-by", &[("names", names.into())]),
        })
    }

    /// When the notes were asked for and when they came, and what is not right in them.
    fn notes_lines(&self, page: &FamilyTimePage) -> Vec<String> {
        let time = &page.time;
        let on = |id: &str, day| self.say(id, &[("day", self.day(day).into())]);
        let asked = time.notes_asked_on.map(|day| on("print-family-time-notes-asked", day));
        let got = time.notes_got_on.map(|day| on("print-family-time-notes-got", day));
        let mut lines: Vec<String> = asked.into_iter().chain(got).collect();
        if time.notes == MeetingNotes::NotRight {
            lines.push(self.text("print-family-time-notes-not-right"));
            lines.extend(lines_of(&time.not_right));
        }
        lines
    }

    /// A child who is only for the parent is named only where all of it is.
    fn with_children(&self, page: &FamilyTimePage) -> Option<String> {
        let time = &page.time;
        let children = self.apart.children.iter().filter(|child| time.children.contains(&child.mark.id));
        let shown = children.filter(|child| may_say(&time.mark, &child.mark)).map(|child| child.name.trim());
        let names = shown.filter(|name| !name.is_empty()).collect::<Vec<_>>().join(", ");
        (!names.is_empty()).then(|| self.say("family-time-with", &[("names", names.into())]))
    }

    /// What I remember, then what I want to tell: each with its photo, where there is one, large.
    pub fn memory_book(&self, eyes: Eyes) -> Document {
        let of = |kind: MemoryKind| -> Vec<Block> {
            let memories = self.apart.memories.iter().filter(|memory| memory.kind == kind);
            memories.map(|memory| Block::BookPage(BookPage { row: self.memory_row(memory) })).collect()
        };
        let remembered = self.part("memories", of(MemoryKind::Memory));
        let mut blocks = [remembered, self.part("to-tell", of(MemoryKind::ToTell))].concat();
        if blocks.is_empty() {
            blocks.push(self.room());
        }
        let whole = self.document(PrintKind::MemoryBook, Section::Plan, eyes);
        let name = self.apart.child.as_ref().map(|child| child.name.trim()).filter(|name| !name.is_empty());
        let Some(name) = name else { return Document { blocks, ..whole } };
        let mut lead = whole.lead;
        lead.splice(..1, [self.say("print-memory-book-for", &[("name", name.into())])]);
        Document { blocks, lead, ..whole }
    }

    fn memory_row(&self, memory: &Memory) -> Row {
        let mut lines = lines_of(&memory.words);
        if lines.is_empty() {
            // A photo alone is said too, for whoever hears the book.
            lines.push(self.text("memory-name"));
        }
        lines.extend(memory.day.map(|day| self.day(day)));
        self.row(&memory.mark, Drawing::photo(&memory.photo, picture_of_memory(memory), false), "", lines)
    }

    /// The letter as it is sent: the words, and how the parent signs. Nothing else of the record is on it, and nothing of
    /// this program: neither whose it is, nor a place, nor a foot.
    pub fn box_letter_sheet(&self) -> Document {
        let Some((letter, letterbox)) = &self.apart.letter else {
            return Document {
                blocks: vec![self.room()],
                ..self.document(PrintKind::BoxLetter, Section::Paper, Eyes::Me)
            };
        };
        let dear = match letterbox.call_child.trim() {
            "" => self.text("print-box-letter-hello"),
            name => self.say("print-box-letter-dear", &[("name", name.into())]),
        };
        // It is written as the parent wrote it: her lines stay hers.
        let lines = letter.words.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned);
        let row = Row { by: String::new(), ..self.row(&letter.mark, Drawing::None, &dear, lines.collect()) };
        let signed = letterbox.sign.trim();
        let end = Row { lines: lines_of_one(signed), ..Row::default() };
        // One that is to be signed by hand has a line for it.
        let sign = Write { label: String::new(), lines: u8::from(signed.is_empty()) };
        let page = LetterPage { row, end, sign, ..LetterPage::default() };
        let blocks = vec![Block::Letter(Box::new(page))];
        let blank = self.blank(PrintKind::BoxLetter, Section::Paper);
        Document { title: dear, picture: Drawing::None, blocks, ..blank }
    }

    pub(super) fn apart_items(&self) -> Vec<PrintItem> {
        let times = self
            .apart
            .times
            .iter()
            .map(|page| self.item(&page.time.mark, "family-times", self.family_time_day(page), "family-time"));
        let memories = self.apart.memories.iter().map(|memory| {
            let section = if memory.kind == MemoryKind::ToTell { "to-tell" } else { "memories" };
            let text = lines_of(&memory.words).into_iter().next().unwrap_or_else(|| self.text("memory-name"));
            self.item(&memory.mark, section, text, picture_of_memory(memory))
        });
        let mine = self.money_mine().map(|_| PrintItem {
            id: MONEY_MINE.to_owned(),
            ..self.item(&self.apart.money.mark, "money-mine", self.text("print-section-money-mine"), "money")
        });
        let rows = self.apart.rows.iter().map(|row| PrintItem {
            id: row_id(row),
            section: "money-home".to_owned(),
            text: self.money_name(row),
            picture: row.picture.clone(),
            chosen: true,
            ..PrintItem::default()
        });
        // What the parent writes to her child is put on paper by hand.
        let letter = self.apart.letter.iter().map(|(letter, _)| {
            let text = lines_of(&letter.words).into_iter().next().unwrap_or_else(|| self.text("letterbox-letter"));
            PrintItem { chosen: false, ..self.item(&letter.mark, "box-letter", text, "letterbox") }
        });
        times.chain(memories).chain(mine).chain(rows).chain(letter).collect()
    }

    pub(super) fn empty_apart(&self, kind: PrintKind) -> (Section, Vec<Block>) {
        let write = |ids: &[&str]| ids.iter().map(|id| self.write(id, LINES)).collect();
        let row = |write| Row { picture: Drawing::Frame { round: false }, write, ..Row::default() };
        match kind {
            PrintKind::FamilyTimes => {
                let ids = ["print-write-day", "print-write-family-time-did", "print-write-family-time-say"];
                (Section::Dates, self.part("family-times", vec![Block::Row(row(write(&ids))); EMPTY_TIMES]))
            }
            PrintKind::MemoryBook => {
                let page = BookPage { row: row(write(&["print-write-memory"])) };
                (Section::Plan, self.part("memories", vec![Block::BookPage(page); EMPTY_MEMORIES]))
            }
            PrintKind::BoxLetter => (Section::Paper, vec![self.empty_box_letter()]),
            _ => {
                let ids = ["print-write-money-home-ask", "print-write-money-home-said"];
                let empty = |id: &&str| {
                    let name = self.text(&format!("money-home-{id}"));
                    Block::Row(Row { write: write(&ids), ..self.own_row("money", &name, Vec::new()) })
                };
                let ids = ["universal-credit", "child-benefit", "rent"];
                (Section::Paper, self.part("money-home", ids.iter().map(empty).collect()))
            }
        }
    }

    fn empty_box_letter(&self) -> Block {
        let write = vec![Write { label: String::new(), lines: LETTER_LINES }];
        let row = Row { name: self.text("print-box-letter-hello"), write, ..Row::default() };
        let sign = Write { label: String::new(), lines: 1 };
        Block::Letter(Box::new(LetterPage { row, sign, ..LetterPage::default() }))
    }
}

fn picture_of_memory(memory: &Memory) -> &str {
    match (memory.picture.as_str(), memory.kind) {
        ("", MemoryKind::ToTell) => "matters-to-child",
        ("", MemoryKind::Memory) => "my-points",
        (picture, _) => picture,
    }
}

/// A line, where there is one.
fn lines_of_one(line: &str) -> Vec<String> {
    Some(line.to_owned()).filter(|line| !line.is_empty()).into_iter().collect()
}
