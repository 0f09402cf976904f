//! Words in this paper: what the words of the bank mean that stand on a print, on its last page, where the parent
//! wants that. And the words that the parent did not understand, for an advocate to explain.

use super::PrintItem;
use super::sheet::Sheet;
use crate::document::{Block, Document, Drawing, Row};

/// The item of a print that stands for its words.
pub(super) const WORDS: &str = "words-in-paper";
/// No more words than fit on one page.
const MOST: usize = 6;

impl Sheet<'_> {
    /// The words can be put on any print; they start left out.
    pub fn words_item(&self) -> Vec<PrintItem> {
        vec![PrintItem {
            id: WORDS.to_owned(),
            section: "words".to_owned(),
            text: self.text("print-section-words"),
            picture: "book".to_owned(),
            ..PrintItem::default()
        }]
    }

    /// What I did not understand, each as one thing; only me until chosen.
    pub fn puzzle_items(&self) -> Vec<PrintItem> {
        let puzzles = self.puzzles.iter().filter(|puzzle| !puzzle.known);
        puzzles.map(|puzzle| self.item(&puzzle.mark, "puzzles", puzzle.words.clone(), "puzzle")).collect()
    }

    /// The words that were not understood, with what the parent thinks they mean and room for the answer.
    pub fn puzzle_blocks(&self) -> Vec<Block> {
        let rows = self.puzzles.iter().map(|puzzle| {
            let means = puzzle.means.trim();
            let think = (!means.is_empty()).then(|| self.say("print-puzzle-think", &[("means", means.into())]));
            let row = self.row(&puzzle.mark, Drawing::idea("puzzle"), puzzle.words.trim(), think.into_iter().collect());
            Block::Row(Row { write: vec![self.write("print-puzzle-means", 1)], ..row })
        });
        rows.collect()
    }

    /// Adds the meaning of the words that stand in a document, when that was chosen.
    pub fn with_words(&self, document: Document) -> Document {
        if !self.parts.iter().any(|part| part == WORDS) {
            return document;
        }
        let text: String = document.rows().map(|row| row.spoken() + "\n").collect();
        let found = self.me.nation.words_in(&text, self.words).into_iter().take(MOST);
        let rows: Vec<Block> = found
            .map(|word| {
                let part = |name: &str| self.text(&format!("word-{}{name}", word.id));
                Block::Row(self.own_row(&word.picture, &part(""), vec![part(".means"), part(".ask")]))
            })
            .collect();
        let mut blocks = document.blocks;
        blocks.extend(self.part("words", rows));
        Document { blocks, ..document }
    }
}
