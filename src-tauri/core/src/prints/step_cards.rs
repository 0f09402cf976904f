//! Step cards on paper: a small book with one step on a page, or all steps on one page. A card that was not looked at
//! together yet is not open, and is on no paper.

use std::collections::BTreeSet;

use super::sheet::Sheet;
use super::{Eyes, PrintItem, PrintKind};
use crate::dates::Now;
use crate::document::{Block, CardPage, CardPaper, Document, Drawing, Row, Section, Ticks};
use crate::error::Result;
use crate::item::Mark;
use crate::step_cards::{CardKind, MOST_STEPS, StepCard};
use crate::store::Store;
use crate::text::Words;

/// How many lines an empty card has for what to have ready.
const READY: u8 = 4;

/// The cards that can go on a print of this kind.
pub(super) fn open_cards(store: &Store, kind: PrintKind, words: &Words, now: Now) -> Result<Vec<StepCard>> {
    if !matches!(kind, PrintKind::StepBook | PrintKind::StepSheet) {
        return Ok(Vec::new());
    }
    let cards = store.list_step_cards(words, now)?;
    Ok(cards.into_iter().filter(|card| !card.closed && !card.steps.is_empty()).collect())
}

/// A card of the library has its name where one of mine has its mark.
fn mark_of(card: &StepCard) -> Mark {
    Mark { id: card.id.clone(), ..card.mark.clone() }
}

impl Sheet<'_> {
    pub fn step_cards(&self, kind: PrintKind, eyes: Eyes) -> Document {
        let mut blocks: Vec<Block> = self.cards.iter().map(|card| as_block(kind, self.card_paper(card))).collect();
        if blocks.is_empty() {
            blocks.push(self.room());
        }
        let whole = self.document(kind, Section::Plan, eyes);
        let title = match self.cards.as_slice() {
            [only] => only.title.clone(),
            _ => whole.title.clone(),
        };
        let footer = std::iter::once(title.clone()).chain(self.looked_line()).collect();
        Document { title, footer, blocks, ..whole }
    }

    /// Each page of a book says with whom it was looked at, where there is one card.
    fn looked_line(&self) -> Option<String> {
        match self.cards.as_slice() {
            [only] => self.looked(only),
            _ => None,
        }
    }

    fn looked(&self, card: &StepCard) -> Option<String> {
        let look = card.looked.as_ref()?;
        let day = self.day(look.day?);
        Some(self.say("print-card-looked", &[("name", look.with_name.trim().into()), ("day", day.into())]))
    }

    fn card_paper(&self, card: &StepCard) -> CardPaper {
        let mark = mark_of(card);
        let mut lines: Vec<String> = Some(card.why.clone()).filter(|why| !why.is_empty()).into_iter().collect();
        lines.extend(self.looked(card));
        lines.extend(card.own.then(|| self.text("print-card-mine")));
        lines.extend(card.old.then(|| self.text("print-card-old")));
        let ready = card.ready.iter().map(|thing| self.row(&mark, Drawing::idea(&thing.picture), &thing.text, vec![]));
        let count = card.steps.len();
        let steps = card.steps.iter().enumerate().map(|(at, step)| CardPage {
            title: self.step_of(at + 1, count),
            words: step.text.clone(),
            picture: Drawing::photo(&step.photo, &step.picture, false),
        });
        CardPaper {
            row: self.row(&mark, Drawing::idea(&card.picture), &card.title, lines),
            label: self.text("print-section-card-ready"),
            ready: ready.map(|row| Row { by: String::new(), ..row }).collect(),
            steps: steps.collect(),
            ask: self.card_asks(card),
            from: self.card_from(card),
        }
    }

    fn step_of(&self, number: usize, count: usize) -> String {
        self.say("print-card-step", &[("number", number.into()), ("count", count.into())])
    }

    /// What is not sure is a question to somebody, never a step.
    fn card_asks(&self, card: &StepCard) -> Ticks {
        if card.asks.is_empty() {
            return Ticks::default();
        }
        let (picture, name) = match card.kind {
            CardKind::Health => ("health-visitor", "print-section-card-ask"),
            _ => ("question", "print-section-card-ask-someone"),
        };
        Ticks { picture: Drawing::idea(picture), name: self.text(name), items: card.asks.clone() }
    }

    /// Who says so and when it was read, each once.
    fn card_from(&self, card: &StepCard) -> Vec<String> {
        let mut seen = BTreeSet::new();
        let from = card.facts.iter().map(|fact| (fact.source.as_str(), fact.checked_on));
        let lines = from.filter(|one| seen.insert(*one)).map(|(source, day)| {
            self.say("print-card-from", &[("name", source.into()), ("day", self.day(day).into())])
        });
        lines.collect()
    }

    /// The first card is chosen: a book of them all would be a whole folder of paper.
    pub(super) fn card_items(&self) -> Vec<PrintItem> {
        let item = |card: &StepCard| self.item(&mark_of(card), "step-cards", card.title.clone(), &card.picture);
        let first = |(at, item): (usize, PrintItem)| PrintItem { chosen: item.chosen && at == 0, ..item };
        self.cards.iter().map(item).enumerate().map(first).collect()
    }

    pub(super) fn empty_card(&self, kind: PrintKind) -> Vec<Block> {
        let write = vec![self.write("print-write-card", 1)];
        let ready = Row { write: vec![self.write("", READY)], ..Row::default() };
        let step = |number| CardPage {
            title: self.step_of(number, MOST_STEPS),
            words: String::new(),
            picture: Drawing::Frame { round: false },
        };
        let paper = CardPaper {
            row: Row { write, ..self.own_row("step", &self.text("print-title-step-book"), Vec::new()) },
            label: self.text("print-section-card-ready"),
            ready: vec![ready],
            steps: (1..=MOST_STEPS).map(step).collect(),
            ..CardPaper::default()
        };
        vec![as_block(kind, paper)]
    }
}

fn as_block(kind: PrintKind, paper: CardPaper) -> Block {
    if kind == PrintKind::StepBook { Block::StepBook(paper) } else { Block::StepSheet(paper) }
}
