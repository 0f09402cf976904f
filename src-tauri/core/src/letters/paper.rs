//! A letter as it is read and sent: every word of it, in the parent's language. What was sent stays as it was sent.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::LetterOut;
use super::kinds::{Law, LetterKind, letter_kind};
use crate::dates::{Day, said_day};
use crate::nation::Nation;
use crate::people::Person;
use crate::sentences::sentences_of;
use crate::text::Words;

/// One thing that was ticked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct LetterLine {
    /// Id of its picture.
    pub picture: String,
    /// What the letter says.
    pub text: String,
}

/// The law in a letter, and where it stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct LetterLaw {
    /// "The law says this:", or that it is a rule.
    pub title: String,
    /// In plain words, one sentence each.
    pub lines: Vec<String>,
    /// What it is called and when it was read, one sentence each.
    pub note: Vec<String>,
    /// Address of the page on which it was read.
    pub source: String,
}

/// Every word of a letter.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct LetterPaper {
    /// BCP 47 tag of its language.
    pub language: String,
    /// What it is called.
    pub title: String,
    /// Id of its picture.
    pub picture: String,
    /// "From:"
    pub from_title: String,
    /// The parent's name and where the answer goes, a line each. Without an address there is room for a pen.
    pub from: Vec<String>,
    /// Whether the parent said where the answer goes.
    pub has_address: bool,
    /// "To:"
    pub to_title: String,
    /// Who gets it, a line each; with nobody there is room for a pen.
    pub to: Vec<String>,
    /// The day, in words.
    pub day: String,
    /// "Hello Priya,"
    pub hello: String,
    /// How it asks, one sentence each, and what it is about.
    pub ask: Vec<String>,
    /// What was ticked, and nothing else.
    pub ticks: Vec<LetterLine>,
    /// "In my words:"
    pub own_title: String,
    /// The parent's own sentences; with none there is room for a pen.
    pub own: Vec<String>,
    /// Id of the picture of the parent's own sentence, or empty.
    pub own_picture: String,
    /// The law, where one is sure.
    pub law: Option<LetterLaw>,
    /// By when to answer, and thanks, one sentence each.
    pub end: Vec<String>,
    /// "I sign here:"
    pub sign: String,
    /// With what it was made.
    pub made: String,
}

impl LetterPaper {
    /// The whole letter as it is read aloud, a sentence on each line.
    pub fn spoken(&self) -> String {
        let law = self.law.iter().flat_map(|law| std::iter::once(&law.title).chain(&law.lines).chain(&law.note));
        let own = std::iter::once(&self.own_title).filter(|_| !self.own.is_empty()).chain(&self.own);
        let said = [&self.title, &self.hello].into_iter().chain(&self.ask);
        let said = said.chain(self.ticks.iter().map(|line| &line.text)).chain(own).chain(law).chain(&self.end);
        said.cloned().collect::<Vec<_>>().join("\n")
    }
}

/// Who writes a letter, to whom, and when.
#[derive(Debug)]
pub(super) struct Around<'a> {
    pub words: &'a Words,
    pub nation: Nation,
    /// The parent's name.
    pub name: String,
    /// Who gets it, where it is one of my people.
    pub person: Option<Person>,
    pub day: Day,
}

impl Around<'_> {
    fn text(&self, id: &str) -> String {
        self.words.text(id, &[])
    }

    /// A message as sentences.
    fn sentences(&self, id: &str) -> Vec<String> {
        lines_of(&self.text(id))
    }

    /// The letter, with every word of it.
    pub fn paper(&self, letter: &LetterOut) -> LetterPaper {
        let kind = letter_kind(&letter.kind);
        let id = format!("letter-say-{}", letter.kind);
        LetterPaper {
            language: self.words.language.clone(),
            title: self.text(&id),
            picture: kind.map_or("letter", |kind| kind.picture.as_str()).to_owned(),
            from_title: self.text("letter-say-from"),
            from: written([&self.name, &letter.from_address]),
            has_address: !letter.from_address.trim().is_empty(),
            to_title: self.text("letter-say-to"),
            to: self.to(letter),
            day: said_day(self.words, self.day),
            hello: self.hello(),
            ask: self.asks(letter, &id),
            ticks: kind.map(|kind| self.ticks(kind, letter)).unwrap_or_default(),
            own_title: self.text("letter-say-own"),
            own: lines_of(&letter.own),
            own_picture: letter.own_picture.clone(),
            law: kind.and_then(|kind| kind.law(self.nation, &letter.ticks)).map(|law| self.law(law)),
            end: self.end(letter),
            sign: self.text("letter-say-sign"),
            made: self.text("letter-say-made"),
        }
    }

    fn to(&self, letter: &LetterOut) -> Vec<String> {
        let Some(person) = &self.person else { return written([&letter.name, &letter.address]) };
        let role = match (person.own_role.trim(), person.role.as_str()) {
            ("", "" | "own") => String::new(),
            ("", role) => self.text(&format!("role-{role}")),
            (own, _) => own.to_owned(),
        };
        let place = if letter.address.trim().is_empty() { &person.place } else { &letter.address };
        written([&person.name, &role, place])
    }

    fn hello(&self) -> String {
        let name = self.person.as_ref().map(|person| person.name.trim()).filter(|name| !name.is_empty());
        match name {
            Some(name) => self.words.text("letter-say-hello", &[("name", name.into())]),
            None => self.text("letter-say-hello-all"),
        }
    }

    fn asks(&self, letter: &LetterOut, id: &str) -> Vec<String> {
        let mut lines = self.sentences(&format!("{id}.ask"));
        let about = letter.about_words.trim();
        lines.extend((!about.is_empty()).then(|| self.words.text("letter-say-about", &[("what", about.into())])));
        lines
    }

    /// In the order in which they are offered.
    fn ticks(&self, kind: &LetterKind, letter: &LetterOut) -> Vec<LetterLine> {
        let ticked = kind.ticks.iter().filter(|tick| letter.ticks.contains(&tick.id));
        let line = |id: &str| self.text(&format!("letter-say-{}-{id}", kind.id));
        ticked.map(|tick| LetterLine { picture: tick.picture.clone(), text: line(&tick.id) }).collect()
    }

    fn law(&self, law: &Law) -> LetterLaw {
        let day = said_day(self.words, law.checked_on);
        LetterLaw {
            title: self.text(if law.is_rule { "letter-say-rule" } else { "letter-say-law" }),
            lines: self.sentences(&format!("letter-say-law-{}", law.words)),
            note: vec![
                self.words.text("letter-say-source", &[("name", law.name(self.words).into())]),
                self.words.text("letter-say-read", &[("day", day.into())]),
            ],
            source: law.source.clone(),
        }
    }

    fn end(&self, letter: &LetterOut) -> Vec<String> {
        let by = letter.look_on.map(|day| said_day(self.words, day));
        let by = by.map(|day| self.words.text("letter-say-answer", &[("day", day.into())]));
        by.into_iter().chain(["letter-say-answer-easy", "letter-say-thanks"].map(|id| self.text(id))).collect()
    }
}

/// A text with each sentence on a line of its own.
fn lines_of(text: &str) -> Vec<String> {
    sentences_of(text).into_iter().map(|sentence| sentence.text).collect()
}

/// What was written, a line each, without those that are empty.
fn written<'a>(texts: impl IntoIterator<Item = &'a String>) -> Vec<String> {
    let lines = texts.into_iter().flat_map(|text| text.lines());
    lines.map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}
