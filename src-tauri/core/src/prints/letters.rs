//! Letters on paper: as they are sent, with room to sign and the law's own place in small letters, and as an easy copy with
//! pictures for the parent.

use super::sheet::Sheet;
use super::{Eyes, PrintChoice, PrintItem, PrintKind};
use crate::dates::Now;
use crate::document::{Block, Document, Drawing, LetterPage, Row, Section, Source, Write};
use crate::error::Result;
use crate::item::Mark;
use crate::letters::{LetterLaw, LetterOut, LetterPaper};
use crate::store::Store;
use crate::text::Words;

/// How many lines there are for an address, and for the parent's own words.
const LINES: u8 = 3;
/// How many lines there are for what an empty letter asks.
const ASK: u8 = 6;

/// A letter, and every word of it.
#[derive(Debug, Clone)]
pub(super) struct Letter {
    pub mark: Mark,
    paper: LetterPaper,
}

/// The letters that can go on a print of this kind, the newest first.
pub(super) fn letters_of(store: &Store, choice: &PrintChoice, words: &Words, now: Now) -> Result<Vec<Letter>> {
    if !matches!(choice.kind, PrintKind::Letter | PrintKind::LetterEasy) || choice.empty {
        return Ok(Vec::new());
    }
    let letter = |letter: LetterOut| Ok(Letter { paper: store.letter_paper(&letter, words, now)?, mark: letter.mark });
    store.list_letters()?.into_iter().map(letter).collect()
}

impl Sheet<'_> {
    pub fn letters_sheet(&self, kind: PrintKind, eyes: Eyes) -> Document {
        let mut blocks: Vec<Block> = match kind {
            PrintKind::LetterEasy => self.letters.iter().flat_map(|letter| self.easy_letter(letter)).collect(),
            _ => self.letters.iter().map(|letter| Block::Letter(Box::new(self.letter_page(letter)))).collect(),
        };
        if blocks.is_empty() || kind == PrintKind::LetterEasy {
            blocks.push(self.room());
        }
        let whole = self.document(kind, Section::Paper, eyes);
        let Some(first) = self.letters.first() else { return Document { blocks, ..whole } };
        let (title, language) = (first.paper.title.clone(), first.paper.language.clone());
        let picture = Drawing::idea(&first.paper.picture);
        let footer = match kind {
            PrintKind::LetterEasy => whole.footer.clone(),
            _ => vec![first.paper.made.clone()],
        };
        Document { title, language, picture, footer, blocks, ..whole }
    }

    fn letter_page(&self, letter: &Letter) -> LetterPage {
        let paper = &letter.paper;
        let own_lines = if paper.own.is_empty() { LINES } else { 0 };
        let from_lines = if paper.has_address { 0 } else { LINES - 1 };
        let to_lines = if paper.to.is_empty() { LINES } else { 0 };
        let source = Source { spoken: paper.spoken(), ..self.source(&letter.mark) };
        LetterPage {
            row: Row { source, ..self.row(&letter.mark, Drawing::None, &paper.title, paper.ask.clone()) },
            from: part(&paper.from_title, paper.from.clone(), from_lines),
            to: part(&paper.to_title, paper.to.clone(), to_lines),
            day_words: vec![paper.day.clone()],
            hello: vec![part("", vec![paper.hello.clone()], 0)],
            items: paper.ticks.iter().map(|tick| tick.text.clone()).collect(),
            own: Row { source: self.source(&letter.mark), ..part(&paper.own_title, paper.own.clone(), own_lines) },
            law: paper.law.iter().map(|law| part(&law.title, law.lines.clone(), 0)).collect(),
            end: part("", paper.end.clone(), 0),
            sign: Write { label: paper.sign.clone(), lines: 1 },
            note: part("", paper.law.iter().flat_map(note_of).collect(), 0),
        }
    }

    /// The same letter as rows with pictures, a sentence or two each.
    fn easy_letter(&self, letter: &Letter) -> Vec<Block> {
        let paper = &letter.paper;
        let row = |picture: &str, name: &str, lines: Vec<String>| {
            let picture = Drawing::idea(if picture.is_empty() { "letter" } else { picture });
            Row { by: String::new(), ..self.row(&letter.mark, picture, name, lines) }
        };
        let who = paper.to.first().cloned().into_iter().collect::<Vec<_>>();
        let mut rows = vec![row(&paper.picture, "", paper.ask.clone())];
        rows.extend((!who.is_empty()).then(|| row("letter", &paper.to_title, who)));
        rows.extend(paper.ticks.iter().map(|tick| row(&tick.picture, "", vec![tick.text.clone()])));
        let own = if paper.own_picture.is_empty() { "writing" } else { &paper.own_picture };
        let lines = if paper.own.is_empty() { LINES } else { 0 };
        rows.push(Row { write: lines_to_write(lines), ..row(own, &paper.own_title, paper.own.clone()) });
        rows.extend(paper.law.iter().map(|law| row("law", &law.title, law.lines.clone())));
        rows.push(row("look-again", "", paper.end.clone()));
        rows.into_iter().map(Block::Row).collect()
    }

    /// Letters are the parent's own words: each is put on a print by hand.
    pub(super) fn letter_items(&self) -> Vec<PrintItem> {
        let item = |letter: &Letter| {
            let item = self.item(&letter.mark, "letters", letter.paper.title.clone(), &letter.paper.picture);
            PrintItem { chosen: false, ..item }
        };
        self.letters.iter().map(item).collect()
    }

    pub(super) fn empty_letter(&self, kind: PrintKind) -> Vec<Block> {
        let write = |id: &str, lines: u8| Row { write: vec![self.write(id, lines)], ..Row::default() };
        let parts = [("print-write-letter-say", ASK), ("letter-say-own", LINES)];
        if kind == PrintKind::LetterEasy {
            return parts.map(|(id, lines)| Block::Row(write(id, lines))).into();
        }
        let [say, own] = parts.map(|(id, lines)| write(id, lines));
        vec![Block::Letter(Box::new(LetterPage {
            row: Row { name: self.text("print-title-letter"), ..say },
            from: write("print-write-letter-from", LINES),
            to: write("print-write-letter-to", LINES),
            hello: vec![part("", vec![self.text("letter-say-hello-all")], 0)],
            own,
            end: part("", vec![self.text("letter-say-thanks")], 0),
            sign: Write { label: self.text("print-write-letter-sign"), lines: 1 },
            ..LetterPage::default()
        }))]
    }
}

/// A name, what is said, and lines to write on.
fn part(name: &str, lines: Vec<String>, write: u8) -> Row {
    Row { name: name.to_owned(), lines, write: lines_to_write(write), ..Row::default() }
}

fn lines_to_write(lines: u8) -> Vec<Write> {
    if lines == 0 { Vec::new() } else { vec![Write { label: String::new(), lines }] }
}

/// Where the law stands, with the page on which it was read.
fn note_of(law: &LetterLaw) -> Vec<String> {
    law.note.iter().cloned().chain([law.source.trim_start_matches("https://").to_owned()]).collect()
}
