//! Cards to hold up: my points and my questions, one a card, and the cards that everyone may need.

use crate::document::{Block, Document, Drawing, Prompts, Row, Section};
use crate::prints::sheet::Sheet;
use crate::prints::{Eyes, PrintKind};

/// The cards that everyone may need: the picture, and what they say as `print-prompt-<picture>`.
const ALWAYS: [&str; 4] = ["easy-read", "breaks", "do-not-agree", "writing"];
/// How many cards an empty sheet has beside those.
const EMPTY: usize = 2;

impl Sheet<'_> {
    pub fn prompt_cards(&self, eyes: Eyes) -> Document {
        let bare = |row: Row| Row { write: Vec::new(), ..row };
        let mine = self.point_rows().into_iter().chain(self.question_rows().into_iter().map(bare));
        let cards = mine.chain(self.cards_for_everyone()).collect();
        // They are cut out, so nothing stands at the foot of the page.
        let document = self.document(PrintKind::PromptCards, Section::Dates, eyes);
        Document { footer: Vec::new(), blocks: vec![self.prompts(cards)], ..document }
    }

    fn cards_for_everyone(&self) -> impl Iterator<Item = Row> {
        ALWAYS.iter().map(|id| self.own_row(id, &self.text(&format!("print-prompt-{id}")), Vec::new()))
    }

    fn prompts(&self, cards: Vec<Row>) -> Block {
        let title = self.text("print-title-prompt-cards");
        Block::Prompts(Prompts { title, lines: vec![self.text("print-prompts-cut")], cards })
    }

    pub(super) fn empty_cards(&self) -> Block {
        let own = Row { picture: Drawing::Frame { round: false }, write: vec![self.write("", 2)], ..Row::default() };
        let cards = self.cards_for_everyone().chain(std::iter::repeat_n(own, EMPTY)).collect();
        self.prompts(cards)
    }
}
