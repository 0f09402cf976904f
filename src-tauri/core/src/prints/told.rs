//! How I like to be told: one box at the head of every print, and a sheet of its own.

use super::sheet::{Sheet, lines_of};
use super::{Eyes, PrintKind};
use crate::dates::said_day;
use crate::document::{Block, Document, Drawing, Row, Section};

/// One part of it.
pub(super) struct Part {
    /// Its id as an item of a print.
    pub id: &'static str,
    /// Fluent id of its name.
    pub name: &'static str,
    /// Id of its picture.
    pub picture: &'static str,
}

/// The parts, in the order in which somebody needs to know them.
pub(super) const PARTS: [Part; 14] = [
    Part { id: "told-formats", name: "print-told-formats", picture: "easy-read" },
    Part { id: "told-pace", name: "print-told-pace", picture: "slowly" },
    Part { id: "told-not-get", name: "print-told-not-get", picture: "question" },
    Part { id: "told-stop", name: "print-told-stop", picture: "stop" },
    Part { id: "told-yes", name: "print-told-yes", picture: "thumb-up" },
    Part { id: "told-no", name: "print-told-no", picture: "thumb-down" },
    Part { id: "told-hearing", name: "print-told-hearing", picture: "ear" },
    Part { id: "told-sight", name: "print-told-sight", picture: "eye" },
    Part { id: "told-else", name: "print-told-else", picture: "need-help" },
    Part { id: "told-best", name: "print-told-best", picture: "clock" },
    Part { id: "told-clock", name: "print-told-clock", picture: "clock" },
    Part { id: "told-calendar", name: "print-told-calendar", picture: "month" },
    Part { id: "told-reading", name: "print-told-reading", picture: "reading" },
    Part { id: "told-readers", name: "print-told-readers", picture: "helps-me" },
];

/// How many parts are the main points of the sheet.
const MAIN: usize = 3;

impl Sheet<'_> {
    /// What the parent answered for one part, one line each.
    pub fn told_part(&self, id: &str) -> Vec<String> {
        let told = &self.told;
        let answer = |name: &str, answer: &str| match answer {
            "" | "not-said" => Vec::new(),
            answer => vec![self.text(&format!("print-told-{name}-{answer}"))],
        };
        let answers = |name: &str, list: &[String]| list.iter().flat_map(|one| answer(name, one)).collect::<Vec<_>>();
        match id {
            "told-formats" => answers("format", &told.formats),
            "told-pace" => answers("pace", &told.pace),
            "told-not-get" => lines_of(&told.not_get),
            "told-stop" => lines_of(&told.stop),
            "told-best" => answer("best", &told.best_time),
            "told-reading" => answer("reading", &told.reading),
            "told-readers" => {
                let names = told.readers.iter().filter_map(|id| self.person(id)).map(|person| person.name.trim());
                let named = names.filter(|name| !name.is_empty());
                named.map(|name| self.say("print-told-reader", &[("name", name.into())])).collect()
            }
            "told-yes" => lines_of(&told.yes),
            "told-no" => lines_of(&told.no),
            "told-clock" => answer("clock", &told.clock),
            "told-calendar" => answer("calendar", &told.calendar),
            "told-sight" => lines_of(&told.sight),
            "told-hearing" => lines_of(&told.hearing),
            "told-else" => lines_of(&told.else_helps),
            _ => Vec::new(),
        }
    }

    /// The box at the head of a print, when it was chosen.
    pub fn told_box(&self) -> Option<Block> {
        let lines = self.told_shortly();
        if lines.is_empty() || !self.parts.iter().any(|part| part == "told") {
            return None;
        }
        Some(Block::Told(self.row(&self.told.mark, Drawing::idea("told"), &self.text("print-title-told"), lines)))
    }

    /// Three lines: how to tell me, and what helps me to understand. The sheet of its own says it all.
    pub fn told_shortly(&self) -> Vec<String> {
        let (how, pace) = (self.told_part("told-formats"), self.told_part("told-pace"));
        let more = 3_usize.saturating_sub(pace.len()).max(1);
        how.into_iter().take(more).chain(pace).take(3).collect()
    }

    pub fn told_sheet(&self, eyes: Eyes) -> Document {
        let chosen = PARTS.iter().filter(|part| self.parts.iter().any(|id| id == part.id));
        let mut rows: Vec<Row> = chosen.map(|part| self.told_row(part)).collect();
        rows.retain(|row| !row.lines.is_empty());
        let rest = rows.split_off(rows.len().min(MAIN));
        let mut blocks: Vec<Block> = self.main_points(rows).into_iter().collect();
        blocks.extend(self.part("told-more", rest.into_iter().map(Block::Row).collect()));
        blocks.push(self.room());
        let mut sheet = self.document(PrintKind::Told, Section::Told, eyes);
        if let Some(day) = self.told.looked_on {
            let day = said_day(self.words, day);
            sheet.lead.push(self.say("print-told-checked", &[("day", day.into())]));
        }
        Document { blocks, ..sheet }
    }

    /// Each part on one line: "How I say stop: I hold my hand up."
    pub fn told_in_lines(&self, parts: &[&str]) -> Vec<Row> {
        let on = PARTS.iter().filter(|part| parts.contains(&part.id) && self.parts.iter().any(|id| id == part.id));
        let row = |part: &Part| {
            let row = self.told_row(part);
            let said = [("what", row.name.clone().into()), ("words", row.lines.join(" ").into())];
            Row { name: String::new(), lines: vec![self.say("print-part-said", &said)], picture: Drawing::None, ..row }
        };
        on.filter(|part| !self.told_part(part.id).is_empty()).map(row).collect()
    }

    pub fn told_row(&self, part: &Part) -> Row {
        let mut row =
            self.row(&self.told.mark, Drawing::idea(part.picture), &self.text(part.name), self.told_part(part.id));
        row.source.item = part.id.to_owned();
        row
    }
}
