//! One pack: several prints in one, each as it would be alone, with a page that says what is in it. A part on which
//! nothing was chosen is left out. How I like to be told stands once.

use serde_json::Value;

use super::sheet::{Sheet, picture_of};
use super::words::WORDS;
use super::{Eyes, PrintChoice, PrintItem, PrintKind};
use crate::dates::Now;
use crate::document::{Block, Contents, Document, Drawing, Row, Section};
use crate::error::Result;
use crate::store::Store;
use crate::text::Words;

/// The parts that a pack can have. What is for a wall, a wallet or a hand, and what goes to one person, stays alone.
pub const PACK_PARTS: [PrintKind; 15] = [
    PrintKind::ForMyAdvocate,
    PrintKind::Told,
    PrintKind::CourtNeeds,
    PrintKind::Promises,
    PrintKind::Help,
    PrintKind::Timeline,
    PrintKind::MyPlan,
    PrintKind::MyDates,
    PrintKind::MyPeople,
    PrintKind::MySide,
    PrintKind::Services,
    PrintKind::MeetingSheet,
    PrintKind::MyReport,
    PrintKind::CouldNotRead,
    PrintKind::MyMap,
];
/// What an advocate needs first.
const USUAL: usize = 6;
/// How I like to be told, where it is one thing of a print.
const TOLD: &str = "told";

/// The parts of a choice, in the order of a pack.
fn parts_of(choice: &PrintChoice) -> Vec<PrintKind> {
    let wanted = |kind: &PrintKind| choice.parts.contains(kind);
    if choice.parts.is_empty() {
        return PACK_PARTS.into_iter().take(USUAL).collect();
    }
    PACK_PARTS.into_iter().filter(wanted).collect()
}

/// The start of the ids of the things in a part.
fn start_of(kind: PrintKind) -> String {
    format!("{}/", kind.name())
}

/// The choice of one part, as it would be alone.
pub(super) fn part_choice(choice: &PrintChoice, kind: PrintKind) -> PrintChoice {
    let start = start_of(kind);
    let items = choice.items.iter().filter_map(|id| id.strip_prefix(&start)).map(str::to_owned).collect();
    // Court papers are for the parent's lawyer and the judge, whoever else gets the pack.
    let eyes = if kind == PrintKind::CourtNeeds { Eyes::Court } else { choice.eyes };
    let about = if kind == PrintKind::Timeline { choice.about.clone() } else { String::new() };
    PrintChoice { kind, eyes, items, about, parts: Vec::new(), ..choice.clone() }
}

impl Store {
    /// What can go into a pack, part by part.
    pub(super) fn pack_items(&self, choice: &PrintChoice, words: &Words, now: Now) -> Result<Vec<PrintItem>> {
        let parts = parts_of(choice);
        let told = if parts.contains(&PrintKind::Told) { Some(PrintKind::Told) } else { parts.first().copied() };
        let mut all = Vec::new();
        for kind in parts {
            let items = self.print_items_of(&part_choice(choice, kind), words, now)?;
            let once = items.into_iter().filter(|item| item.id != TOLD || told == Some(kind));
            all.extend(once.map(|item| PrintItem { id: start_of(kind) + &item.id, part: Some(kind), ..item }));
        }
        Ok(all)
    }

    /// The papers of a pack, one after the other.
    pub(super) fn pack_document(&self, choice: &PrintChoice, words: &Words, now: Now) -> Result<Document> {
        let mut parts = Vec::new();
        for kind in parts_of(choice) {
            let part = part_choice(choice, kind);
            // How to tell me, and what words mean, are about a paper that says something.
            let says = part.items.iter().any(|id| id != TOLD && id != WORDS);
            if choice.empty || says {
                let mut document = serde_json::to_value(self.print_document(&part, words, now)?)?;
                name_sources(&mut document, &start_of(kind));
                parts.push((kind, serde_json::from_value(document)?));
            }
        }
        let sheet = Sheet::read(self, choice, words, now)?;
        Ok(sheet.pack(choice, parts))
    }
}

/// A thing in two parts is two things of the pack.
fn name_sources(value: &mut Value, start: &str) {
    match value {
        Value::Array(all) => all.iter_mut().for_each(|one| name_sources(one, start)),
        Value::Object(fields) => {
            if let Some(Value::String(item)) = fields.get_mut("source").and_then(|source| source.get_mut("item"))
                && !item.is_empty()
            {
                item.insert_str(0, start);
            }
            fields.values_mut().for_each(|one| name_sources(one, start));
        }
        _ => {}
    }
}

impl Sheet<'_> {
    pub(super) fn pack(&self, choice: &PrintChoice, parts: Vec<(PrintKind, Document)>) -> Document {
        let empty = self.blank(PrintKind::Pack, Section::Paper);
        let full = self.document(PrintKind::Pack, Section::Paper, choice.eyes);
        let mut blocks = Vec::new();
        if parts.is_empty() {
            blocks.push(self.room());
        } else {
            blocks.push(Block::Contents(self.contents(&parts)));
        }
        blocks.extend(parts.into_iter().map(|(_, document)| Block::Part(document)));
        if choice.empty {
            let write = vec![self.write("print-write-name", 1), self.write("print-write-day", 1)];
            let footer = vec![self.text("print-footer-empty")];
            return Document { write, footer, blocks, words_only: choice.words_only, ..empty };
        }
        Document { blocks, words_only: choice.words_only, ..full }
    }

    fn contents(&self, parts: &[(PrintKind, Document)]) -> Contents {
        let row = |(kind, document): &(PrintKind, Document)| {
            // The first line of a paper says for whom it is.
            let lines = document.lead.first().cloned().into_iter().collect();
            Row { picture: Drawing::idea(picture_of(*kind)), ..self.own_row("", &document.title, lines) }
        };
        Contents {
            title: self.text("print-pack-contents"),
            rows: parts.iter().map(row).collect(),
            pages: self.say("print-pack-pages", &[("from", "{from}".into()), ("to", "{to}".into())]),
            page: self.say("print-pack-page", &[("from", "{from}".into())]),
        }
    }
}
