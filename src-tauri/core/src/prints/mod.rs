//! Prints: what can go on which paper, for whose eyes, and the document that comes of it. Only-me things are on
//! the list and start left out; nothing goes on a print that the parent has not chosen.

mod advocate;
mod advocate_long;
mod advocate_page;
mod apart;
mod assessment;
mod before_sign;
mod court_needs;
mod dates;
mod empty;
mod happened;
mod help_record;
mod items;
pub mod key_sheet;
mod kinds;
mod later;
mod law_facts;
mod letters;
mod meeting;
mod month;
mod my_map;
mod my_words;
mod needs;
mod not_read;
mod pack;
mod people;
mod plan;
mod profile;
mod promises;
mod sheet;
mod step_cards;
mod timeline;
mod told;
mod visit;
mod wallet;
mod week;
mod words;

#[cfg(test)]
mod pack_tests;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::{Day, Now};
use crate::document::Document;
use crate::error::Result;
use crate::item::Space;
use crate::nation::Nation;
use crate::store::Store;
use crate::text::Words;
use crate::writing::{WritingNote, notes_on};
use sheet::Sheet;

pub use kinds::PrintKind;
pub use later::PrintLater;
pub use pack::PACK_PARTS;

/// Who looks at it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum Eyes {
    /// The parent.
    #[default]
    Me,
    /// The parent's advocate.
    Advocate,
    /// A worker.
    Worker,
    /// Everyone at a meeting.
    Meeting,
    /// The parent's lawyer, and the judge.
    Court,
}

impl Eyes {
    /// The end of its Fluent ids.
    pub fn name(self) -> &'static str {
        match self {
            Eyes::Me => "me",
            Eyes::Advocate => "advocate",
            Eyes::Worker => "worker",
            Eyes::Meeting => "meeting",
            Eyes::Court => "court",
        }
    }
}

/// One thing that could go on the print.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct PrintItem {
    /// The item's id; a part of an item has its own name.
    pub id: String,
    /// Its heading: `print-section-<section>`.
    pub section: String,
    /// What it says.
    pub text: String,
    /// Who may see it.
    pub space: Space,
    /// Id of a picture.
    pub picture: String,
    /// Whether it starts on the print.
    pub chosen: bool,
    /// The part of a pack that it is in.
    pub part: Option<PrintKind>,
}

/// What to print.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct PrintChoice {
    /// What.
    pub kind: PrintKind,
    /// For whom.
    pub eyes: Eyes,
    /// Ids of items that go on it.
    pub items: Vec<String>,
    /// 16 or 20.
    pub points: u8,
    /// Only headings and room to write.
    pub empty: bool,
    /// No pictures.
    #[serde(default)]
    pub words_only: bool,
    /// A day of the week or month that goes on the wall; without one it is this week or month. The first day of a
    /// timeline.
    #[serde(default)]
    pub day: Option<Day>,
    /// The last day of a timeline.
    #[serde(default)]
    pub until: Option<Day>,
    /// The parts of a pack; none are the usual ones.
    #[serde(default)]
    pub parts: Vec<PrintKind>,
    /// Id of the visit or the meeting; without one it is the visit that is open, else the latest; the meeting that was
    /// got ready next, else the latest. What a timeline is about. The child of a memory book, or the letter to a child.
    /// The assessment, or what is said before signing; without one it is the newest.
    #[serde(default)]
    pub about: String,
}

/// A print ready to look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Preview {
    /// Names a set of pages: `page://localhost/<id>/<n>` is the n-th, from 1.
    pub id: String,
    /// How many pages.
    pub pages: usize,
    /// How many only-me things are on them.
    pub private_items: usize,
    /// What it is called.
    pub title: String,
    /// What others wrote on it that is hard to read.
    pub hard: Vec<HardWords>,
    /// Something that was chosen had no room on the one page that there is.
    pub left_out: bool,
}

/// Words of somebody else on a print, with notes on what makes them hard. Nobody judges the parent's own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct HardWords {
    /// Whose words.
    pub said_by: String,
    /// The words.
    pub text: String,
    /// What makes them hard.
    pub notes: Vec<WritingNote>,
}

/// What others wrote on a document that is hard to read, in its order.
pub fn hard_words(document: &Document, names: &[&str], nation: Nation, words: &Words) -> Vec<HardWords> {
    let theirs = document.rows().filter(|row| !row.source.said_by.is_empty());
    let mut hard: Vec<HardWords> = Vec::new();
    for row in theirs {
        for text in std::iter::once(&row.name).chain(&row.lines) {
            let notes = notes_on(text, names, nation, words);
            let known = hard.iter().any(|one| one.text == *text);
            if !notes.is_empty() && !known {
                hard.push(HardWords { said_by: row.source.said_by.clone(), text: text.clone(), notes });
            }
        }
    }
    hard
}

impl Store {
    /// What can go on a print, in the order of the print. Only-me things are not chosen.
    pub fn print_items(&self, kind: PrintKind, words: &Words, now: Now) -> Result<Vec<PrintItem>> {
        self.print_items_of(&PrintChoice { kind, ..PrintChoice::default() }, words, now)
    }

    /// The same for the week or month, or for the visit or meeting, of a choice.
    pub fn print_items_of(&self, choice: &PrintChoice, words: &Words, now: Now) -> Result<Vec<PrintItem>> {
        if choice.kind == PrintKind::Pack {
            return self.pack_items(choice, words, now);
        }
        let sheet = Sheet::read(self, choice, words, now)?;
        Ok(sheet.items(choice.kind))
    }

    /// The document of a choice. A summary for somebody who reads fast never has pictures.
    pub fn print_document(&self, choice: &PrintChoice, words: &Words, now: Now) -> Result<Document> {
        if choice.kind == PrintKind::Pack {
            return self.pack_document(choice, words, now);
        }
        let sheet = Sheet::read(self, choice, words, now)?;
        let words_only = choice.words_only
            || matches!(choice.kind, PrintKind::AdvocatePage | PrintKind::AdvocateLong | PrintKind::LawFacts);
        let document = if choice.empty {
            sheet.empty(choice.kind)
        } else {
            let chosen = sheet.only(&choice.items);
            chosen.with_index(chosen.chosen(choice))
        };
        Ok(Document { words_only, ..document })
    }
}

impl Sheet<'_> {
    /// The document of what was chosen.
    fn chosen(&self, choice: &PrintChoice) -> Document {
        self.with_words(match choice.kind {
            PrintKind::MyPlan => self.my_plan(choice.eyes),
            PrintKind::MyDates => self.my_dates(choice.eyes),
            PrintKind::MyPeople => self.my_people(choice.eyes),
            PrintKind::ForMyAdvocate => self.for_my_advocate(choice.eyes),
            PrintKind::Told => self.told_sheet(choice.eyes),
            PrintKind::MySide => self.my_side(choice.eyes),
            PrintKind::Services => self.services(choice.eyes),
            PrintKind::Week => self.week_sheet(choice.eyes),
            PrintKind::Month => self.month_sheet(choice),
            PrintKind::Promises => self.promises_sheet(choice.eyes),
            PrintKind::Help => self.help_record(choice.eyes),
            PrintKind::StepBook | PrintKind::StepSheet => self.step_cards(choice.kind, choice.eyes),
            PrintKind::Wallet => self.wallet(choice.eyes),
            PrintKind::MeetingSheet => self.meeting_sheet(choice.eyes),
            PrintKind::MeetingAfter => self.meeting_after(choice.eyes),
            PrintKind::MyReport => self.my_report(choice.eyes),
            PrintKind::PromptCards => self.prompt_cards(choice.eyes),
            PrintKind::Profile => self.profile(choice.eyes),
            PrintKind::Passport => self.passport(choice.eyes),
            PrintKind::CourtNeeds => self.court_needs_sheet(choice.eyes),
            PrintKind::CouldNotRead => self.not_read_sheet(choice.eyes),
            PrintKind::AdvocateCard => self.advocate_card(choice.eyes),
            PrintKind::AdvocatePage => self.advocate_page(choice.eyes),
            PrintKind::AdvocateLong => self.advocate_long(choice.eyes),
            PrintKind::Words => self.my_words(choice.eyes),
            PrintKind::Timeline => self.timeline_sheet(choice.eyes),
            PrintKind::MyMap => self.my_map(choice.eyes),
            PrintKind::StageRights => self.stage_rights(choice),
            PrintKind::LawFacts => self.law_facts(),
            PrintKind::Pack => self.pack(choice, Vec::new()),
            PrintKind::Assessment => self.assessment_sheet(choice.eyes),
            PrintKind::BeforeSign => self.before_sign_sheet(choice.eyes),
            PrintKind::FamilyTimes => self.family_times_sheet(choice.eyes),
            PrintKind::MemoryBook => self.memory_book(choice.eyes),
            PrintKind::MoneyHome => self.money_home_sheet(choice.eyes),
            PrintKind::BoxLetter => self.box_letter_sheet(),
            PrintKind::Letter | PrintKind::LetterEasy => self.letters_sheet(choice.kind, choice.eyes),
            PrintKind::Visit | PrintKind::VisitCopy => self.visit_page(choice.kind, choice.eyes),
        })
    }
}
