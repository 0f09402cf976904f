//! A document as the template reads it: every word printable, every drawing a file or the values to draw it by.

use std::collections::HashMap;

use chrono::Datelike;
use serde_json::{Map, Value, json};

use super::fonts::{Letters, UNKNOWN, families, printable};
use super::{Options, Pictures};
use crate::dates::said_weekday_head;
use crate::document::{Block, Document, Drawing, Section};
use crate::drawn;
use crate::error::Result;
use crate::text::Words;

/// What goes to the template: the values, and the pictures by path.
pub struct Values {
    pub document: Value,
    pub pictures: HashMap<String, Vec<u8>>,
}

/// Makes the values. With `Letters::Plain` photos stay out too: the safe way when the full way does not work.
pub fn values(
    document: &Document,
    options: Options,
    pictures: &Pictures<'_>,
    words: &Words,
    letters: Letters,
) -> Result<Values> {
    let mut maker =
        Maker { pictures, words, letters, found: HashMap::new(), missing: false, words_only: document.words_only };
    let mut fields = serde_json::to_value(document)?;
    maker.level_headings(&mut fields, &document.blocks);
    maker.walk(&mut fields);
    let missing = if maker.missing { Value::from(words.text("print-unknown-letter", &[])) } else { Value::Null };
    let (strong, tint) = colours(document.section);
    // What is not there needs no thanks.
    let credit = if document.words_only { String::new() } else { words.text("print-credit", &[]) };
    let numbers = words.text("print-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]);
    let (language, region) = document.language.split_once('-').unwrap_or((&document.language, ""));
    let more = json!({
        "points": options.points, "strong": strong, "tint": tint, "fonts": families(), "missing": missing,
        "lang": language, "region": if region.is_empty() { Value::Null } else { Value::from(region) },
        "right_to_left": matches!(language, "ar" | "fa" | "he" | "ps" | "ur"),
        "page_words": numbers, "credit": credit, "long_words": words.text("print-long", &[("pages", "{pages}".into())]),
    });
    if let (Value::Object(fields), Value::Object(more)) = (&mut fields, more) {
        fields.extend(more);
    }
    Ok(Values { document: fields, pictures: maker.found })
}

struct Maker<'a> {
    pictures: &'a Pictures<'a>,
    words: &'a Words,
    letters: Letters,
    found: HashMap<String, Vec<u8>>,
    missing: bool,
    words_only: bool,
}

impl Maker<'_> {
    /// A name on a card stands one level under the heading before it, or takes its place: no level is skipped.
    fn level_headings(&self, fields: &mut Value, blocks: &[Block]) {
        let mut under = false;
        let list = fields.get_mut("blocks").and_then(Value::as_array_mut);
        for (block, value) in blocks.iter().zip(list.into_iter().flatten()) {
            let heads = named(block).is_some_and(|name| is_heading(name, self.letters));
            if let Block::Part(part) = block {
                self.level_headings(value, &part.blocks);
            }
            if let Value::Object(map) = value {
                map.insert("level".to_owned(), Value::from(if under { 3 } else { 2 }));
                if let Block::Part(part) = block {
                    let (strong, tint) = colours(part.section);
                    map.extend([("strong".to_owned(), strong.into()), ("tint".to_owned(), tint.into())]);
                }
            }
            under |= heads;
        }
    }

    fn walk(&mut self, value: &mut Value) {
        match value {
            Value::String(text) => self.clean(text),
            Value::Array(list) => list.iter_mut().for_each(|value| self.walk(value)),
            Value::Object(fields) => match drawing_in(fields) {
                Some(drawing) => *value = self.draw(&drawing),
                None => fields.iter_mut().filter(|(name, _)| *name != "source").for_each(|(_, value)| self.walk(value)),
            },
            _ => {}
        }
    }

    fn clean(&mut self, text: &mut String) {
        *text = printable(text, self.letters);
        self.missing |= text.contains(UNKNOWN);
    }

    fn draw(&mut self, drawing: &Drawing) -> Value {
        let none = json!({ "kind": "none" });
        match drawing {
            _ if self.words_only => none,
            Drawing::None => none,
            Drawing::Frame { round } => json!({ "kind": "frame", "round": round }),
            Drawing::Idea { id } => self.picture(id).unwrap_or(none),
            Drawing::Photo { sha256, id, round } => {
                self.photo(sha256, *round).or_else(|| self.picture(id)).unwrap_or(none)
            }
            Drawing::Clock { time: None } => json!({ "kind": "clock" }),
            Drawing::Clock { time: Some(time) } => {
                self.file(format!("clock-{}", time.0.format("%H-%M")), drawn::clock(time.0))
            }
            Drawing::Page { day: None } => json!({ "kind": "page" }),
            Drawing::Page { day: Some(day) } => {
                let page = drawn::day(day.0, &said_weekday_head(self.words, day.0.weekday()));
                self.file(format!("day-{}", day.0), page)
            }
        }
    }

    fn picture(&mut self, id: &str) -> Option<Value> {
        Some(self.file(id.to_owned(), (self.pictures.idea)(id)?))
    }

    fn file(&mut self, name: String, svg: Vec<u8>) -> Value {
        let path = format!("/pictures/{name}.svg");
        self.found.insert(path.clone(), svg);
        json!({ "kind": "image", "path": path, "round": false })
    }

    fn photo(&mut self, sha256: &str, round: bool) -> Option<Value> {
        if self.letters == Letters::Plain {
            return None;
        }
        let bytes = (self.pictures.photo)(sha256)?;
        let kind = if bytes.starts_with(b"\x89PNG") { "png" } else { "jpg" };
        let path = format!("/photos/{sha256}.{kind}");
        self.found.insert(path.clone(), bytes);
        Some(json!({ "kind": if round { "image" } else { "photo" }, "path": path, "round": round }))
    }
}

/// What would stand as a heading in a block.
fn named(block: &Block) -> Option<&str> {
    match block {
        Block::Row(_) | Block::BookPage(_) | Block::Week(_) | Block::Month(_) | Block::Wallet(_) => None,
        Block::Heading { words } => Some(words),
        Block::MainPoints(points) => Some(&points.title),
        Block::Room(room) => Some(&room.title),
        Block::Prompts(prompts) => Some(&prompts.title),
        Block::Columns(all) => all.columns.first().map(|column| column.title.as_str()),
        Block::Told(row) => Some(&row.name),
        Block::Panels(panels) => panels.panels.first().map(|panel| panel.title.as_str()),
        Block::OnePage(page) => page.parts.first().map(|part| part.title.as_str()),
        Block::BigCard(card) => Some(&card.row.name),
        Block::Date(date) => Some(&date.row.name),
        Block::Person(person) => Some(&person.row.name),
        Block::Steps(steps) => Some(&steps.row.name),
        Block::StepBook(card) | Block::StepSheet(card) => Some(&card.row.name),
        Block::Letter(letter) => Some(&letter.row.name),
        Block::Contents(contents) => Some(&contents.title),
        Block::Part(part) => Some(&part.title),
        Block::Index(index) => Some(&index.title),
    }
}

/// Drawn boxes alone are no heading: nobody could read them out.
fn is_heading(name: &str, letters: Letters) -> bool {
    printable(name, letters).chars().any(|letter| letter != UNKNOWN && letter != '\u{200b}' && !letter.is_whitespace())
}

fn drawing_in(fields: &Map<String, Value>) -> Option<Drawing> {
    fields.contains_key("kind").then(|| serde_json::from_value(Value::Object(fields.clone())).ok()).flatten()
}

/// The strong colour of a part and its tint, as on the screens.
fn colours(section: Section) -> (&'static str, &'static str) {
    match section {
        Section::Plan => ("#22603a", "#e7f3ea"),
        Section::Dates => ("#1d4f91", "#e6effa"),
        Section::People => ("#7a2e6b", "#f6e8f3"),
        Section::Paper => ("#7a4a00", "#fbefd9"),
        Section::Told => ("#0b5d66", "#e0f1f2"),
    }
}
