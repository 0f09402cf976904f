//! The card for a wallet: the "if … then …" lines that the parent chose, and whom they call. A safe place is never on it,
//! and nobody who is only for the parent.

use super::sheet::Sheet;
use super::{Eyes, PrintItem, PrintKind};
use crate::dates::{grouped_phone, spoken_phone};
use crate::document::{Block, Document, Drawing, PersonRow, Row, Section, Source, Wallet, WalletCard, Write};
use crate::if_thens::{Call, CallWhen, IfThen};
use crate::item::Space;

/// How many steps fit on a card that is folded into a wallet.
const STEPS: usize = 3;
/// How many cards an empty sheet has.
const EMPTY: usize = 4;

impl Sheet<'_> {
    pub fn wallet(&self, eyes: Eyes) -> Document {
        let cards = self.if_thens.iter().map(|card| self.wallet_card(card)).collect();
        let blocks = vec![Block::Wallet(Wallet { lines: self.wallet_lines(), cards })];
        // It is cut out, so nothing stands at the foot of the page.
        Document { footer: Vec::new(), blocks, ..self.document(PrintKind::Wallet, Section::Plan, eyes) }
    }

    fn wallet_lines(&self) -> Vec<String> {
        vec![self.text("print-wallet-cut"), self.text("print-wallet-fold")]
    }

    fn wallet_card(&self, card: &IfThen) -> WalletCard {
        let name = self.say("if-then-title", &[("what", card.if_text.trim().into())]);
        let steps = card.steps.iter().take(STEPS).map(|step| step.text.trim().to_owned()).collect();
        let picture = Drawing::idea(if card.picture.is_empty() { "if-things" } else { &card.picture });
        let mut calls: Vec<&Call> = card.calls.iter().collect();
        calls.sort_by_key(|call| match call.when {
            CallWhen::First => 0,
            CallWhen::Second => 1,
            CallWhen::OutOfHours => 2,
        });
        let calls = calls.into_iter().filter_map(|call| self.wallet_call(card, call)).collect();
        WalletCard { row: self.row(&card.mark, picture, &name, steps), calls }
    }

    fn wallet_call(&self, card: &IfThen, call: &Call) -> Option<PersonRow> {
        let job = self.text(match call.when {
            CallWhen::First => "if-call-first",
            CallWhen::Second => "if-call-second",
            CallWhen::OutOfHours => "if-call-out-of-hours",
        });
        let (name, phone) = if call.person.is_empty() {
            let line = self.me.nation.lines().into_iter().find(|line| line.id == call.line)?;
            (self.text(&format!("line-{}", line.id)), line.number)
        } else {
            let person = self.person(&call.person).filter(|person| person.mark.space == Space::Shared)?;
            (person.name.trim().to_owned(), person.phone.clone())
        };
        let phone = grouped_phone(phone.trim());
        let spoken = [job.clone(), name.clone(), spoken_phone(self.words, &phone)].join("\n");
        let source = Source { spoken, ..self.source(&card.mark) };
        Some(PersonRow { row: Row { source, name, ..Row::default() }, job, phone, ..PersonRow::default() })
    }

    pub(super) fn wallet_items(&self) -> Vec<PrintItem> {
        let item = |card: &IfThen| {
            let text = self.say("if-then-title", &[("what", card.if_text.trim().into())]);
            let picture = if card.picture.is_empty() { "if-things" } else { &card.picture };
            let item = self.item(&card.mark, "wallet", text, picture);
            PrintItem { chosen: item.chosen && card.on_wallet, ..item }
        };
        self.if_thens.iter().map(item).collect()
    }

    pub(super) fn empty_wallet(&self) -> Block {
        let label = |id: &str, lines: u8| Write { label: self.text(id), lines };
        let write = vec![label("print-wallet-if", 1), label("print-wallet-then", 2), label("print-wallet-call", 2)];
        let row = Row { write, ..self.own_row("if-things", "", Vec::new()) };
        let card = WalletCard { row, calls: Vec::new() };
        Block::Wallet(Wallet { lines: self.wallet_lines(), cards: vec![card; EMPTY] })
    }
}
