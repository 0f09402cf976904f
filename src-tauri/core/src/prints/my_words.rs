//! My words on paper: what I did not understand, and the words that I know now, each with what it means in easy words.
//! Where the word bank does not know one, there is room for the answer.

use super::sheet::{Sheet, lines_of};
use super::{Eyes, PrintItem, PrintKind};
use crate::document::{Block, Document, Drawing, Row, Section};
use crate::puzzles::Puzzle;

/// How many words are the main points.
const MAIN: usize = 3;
/// How many words an empty sheet has room for.
const EMPTY: usize = 5;

fn section_of(puzzle: &Puzzle) -> &'static str {
    if puzzle.known { "words-known" } else { "puzzles" }
}

impl Sheet<'_> {
    pub fn my_words(&self, eyes: Eyes) -> Document {
        let row = |puzzle: &Puzzle| self.word_row(puzzle);
        let (known, open): (Vec<&Puzzle>, Vec<&Puzzle>) = self.puzzles.iter().partition(|puzzle| puzzle.known);
        let mut first: Vec<Row> = open.into_iter().map(row).collect();
        let mut rest: Vec<Row> = known.into_iter().map(row).collect();
        // Without a word to ask about, the main points are words that I know.
        let from = if first.is_empty() { &mut rest } else { &mut first };
        let later = from.split_off(from.len().min(MAIN));
        let mut points = std::mem::replace(from, later);
        let mut blocks: Vec<Block> = self.told_box().into_iter().collect();
        if points.is_empty() && !blocks.is_empty() {
            points.push(self.own_row("puzzle", "", vec![self.text("print-words-point")]));
        }
        blocks.extend(self.main_points(points));
        blocks.extend(self.part("puzzles", first.into_iter().map(Block::Row).collect()));
        blocks.extend(self.part("words-known", rest.into_iter().map(Block::Row).collect()));
        blocks.push(self.room());
        Document { blocks, ..self.document(PrintKind::Words, Section::Told, eyes) }
    }

    /// The word, what the bank says of it, and what the parent thinks it means.
    fn word_row(&self, puzzle: &Puzzle) -> Row {
        let (words, means) = (puzzle.words.trim(), puzzle.means.trim());
        let known = self.me.nation.words_in(words, self.words).into_iter().next();
        let mut lines = known.as_ref().map(|word| self.meaning(&word.id, words)).unwrap_or_default();
        if !means.is_empty() {
            lines.push(self.say("print-puzzle-think", &[("means", means.into())]));
        }
        let picture = known.map_or_else(|| "puzzle".to_owned(), |word| word.picture);
        let write = if lines.is_empty() { vec![self.write("print-puzzle-means", 1)] } else { Vec::new() };
        Row { write, ..self.row(&puzzle.mark, Drawing::idea(&picture), words, lines) }
    }

    /// Where the word stood among others, the meaning says of which it is.
    fn meaning(&self, id: &str, asked: &str) -> Vec<String> {
        let (name, means) = (self.text(&format!("word-{id}")), self.text(&format!("word-{id}.means")));
        if name.to_lowercase() == asked.to_lowercase() {
            return lines_of(&means);
        }
        std::iter::once(name).chain(lines_of(&means)).collect()
    }

    pub(super) fn my_words_items(&self) -> Vec<PrintItem> {
        let item = |puzzle: &Puzzle| self.item(&puzzle.mark, section_of(puzzle), puzzle.words.clone(), "puzzle");
        self.told_item().into_iter().chain(self.puzzles.iter().map(item)).collect()
    }

    pub(super) fn empty_words(&self) -> Vec<Block> {
        let row = || {
            let write = vec![self.write("print-write-word", 1), self.write("print-puzzle-means", 2)];
            Block::Row(Row { write, ..self.own_row("puzzle", "", Vec::new()) })
        };
        std::iter::once(self.heading("puzzles")).chain((0..EMPTY).map(|_| row())).collect()
    }
}
