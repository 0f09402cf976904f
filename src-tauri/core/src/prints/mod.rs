//! Prints: what can go on which paper, for whose eyes, and the document that comes of it. Only-me things are on
//! the list and start left out; nothing goes on a print that the parent has not chosen.

mod advocate;
mod court_needs;
mod dates;
mod empty;
mod happened;
mod help_record;
mod items;
pub mod key_sheet;
mod later;
mod letters;
mod meeting;
mod month;
mod needs;
mod people;
mod plan;
mod profile;
mod promises;
mod sheet;
mod step_cards;
mod told;
mod visit;
mod wallet;
mod week;
mod words;

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

pub use later::PrintLater;

/// What can be printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum PrintKind {
    /// My plan.
    #[default]
    MyPlan,
    /// My dates.
    MyDates,
    /// My people.
    MyPeople,
    /// For my advocate.
    ForMyAdvocate,
    /// How I like to be told.
    Told,
    /// My side of what happened with my dates: with reasons, without counts.
    MySide,
    /// What services did with my dates: with plain counts.
    Services,
    /// A week for the wall.
    Week,
    /// A month for the wall.
    Month,
    /// Promises, mine and theirs.
    Promises,
    /// Help I asked for and got.
    Help,
    /// Step cards as a small book: one step on a page.
    StepBook,
    /// Step cards with all steps on one page.
    StepSheet,
    /// The card for my wallet.
    Wallet,
    /// What was done at a visit, to leave behind.
    Visit,
    /// The same on one page for the worker to take, where the parent said yes.
    VisitCopy,
    /// A letter to send.
    Letter,
    /// The same with pictures, for the parent to keep.
    LetterEasy,
    /// What I got ready for a meeting.
    MeetingSheet,
    /// What I say of a meeting after it.
    MeetingAfter,
    /// My own report for a meeting.
    MyReport,
    /// Cards to hold up in a meeting.
    PromptCards,
    /// One page about me.
    Profile,
    /// My communication passport.
    Passport,
    /// What I need in court.
    CourtNeeds,
    /// A card to show: I want an advocate.
    AdvocateCard,
}

impl PrintKind {
    /// Every kind.
    pub const ALL: [PrintKind; 26] = [
        PrintKind::MyPlan,
        PrintKind::MyDates,
        PrintKind::MyPeople,
        PrintKind::ForMyAdvocate,
        PrintKind::Told,
        PrintKind::MySide,
        PrintKind::Services,
        PrintKind::Week,
        PrintKind::Month,
        PrintKind::Promises,
        PrintKind::Help,
        PrintKind::StepBook,
        PrintKind::StepSheet,
        PrintKind::Wallet,
        PrintKind::Visit,
        PrintKind::VisitCopy,
        PrintKind::Letter,
        PrintKind::LetterEasy,
        PrintKind::MeetingSheet,
        PrintKind::MeetingAfter,
        PrintKind::MyReport,
        PrintKind::PromptCards,
        PrintKind::Profile,
        PrintKind::Passport,
        PrintKind::CourtNeeds,
        PrintKind::AdvocateCard,
    ];

    /// The end of its Fluent ids.
    pub fn name(self) -> &'static str {
        match self {
            PrintKind::MyPlan => "my-plan",
            PrintKind::MyDates => "my-dates",
            PrintKind::MyPeople => "my-people",
            PrintKind::ForMyAdvocate => "for-my-advocate",
            PrintKind::Told => "told",
            PrintKind::MySide => "my-side",
            PrintKind::Services => "services",
            PrintKind::Week => "week",
            PrintKind::Month => "month",
            PrintKind::Promises => "promises",
            PrintKind::Help => "help",
            PrintKind::StepBook => "step-book",
            PrintKind::StepSheet => "step-sheet",
            PrintKind::Wallet => "wallet",
            PrintKind::Visit => "visit",
            PrintKind::VisitCopy => "visit-copy",
            PrintKind::Letter => "letter",
            PrintKind::LetterEasy => "letter-easy",
            PrintKind::MeetingSheet => "meeting-sheet",
            PrintKind::MeetingAfter => "meeting-after",
            PrintKind::MyReport => "my-report",
            PrintKind::PromptCards => "prompt-cards",
            PrintKind::Profile => "profile",
            PrintKind::Passport => "passport",
            PrintKind::CourtNeeds => "court-needs",
            PrintKind::AdvocateCard => "advocate-card",
        }
    }
}

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
    /// A day of the week or month that goes on the wall; without one it is this week or month.
    #[serde(default)]
    pub day: Option<Day>,
    /// Id of the visit or the meeting; without one it is the visit that is open, else the latest; the meeting that was
    /// got ready next, else the latest.
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
        let sheet = Sheet::read(self, choice, words, now)?;
        Ok(sheet.items(choice.kind))
    }

    /// The document of a choice.
    pub fn print_document(&self, choice: &PrintChoice, words: &Words, now: Now) -> Result<Document> {
        let sheet = Sheet::read(self, choice, words, now)?;
        if choice.empty {
            return Ok(sheet.empty(choice.kind));
        }
        let chosen = sheet.only(&choice.items);
        Ok(chosen.with_words(match choice.kind {
            PrintKind::MyPlan => chosen.my_plan(choice.eyes),
            PrintKind::MyDates => chosen.my_dates(choice.eyes),
            PrintKind::MyPeople => chosen.my_people(choice.eyes),
            PrintKind::ForMyAdvocate => chosen.for_my_advocate(choice.eyes),
            PrintKind::Told => chosen.told_sheet(choice.eyes),
            PrintKind::MySide => chosen.my_side(choice.eyes),
            PrintKind::Services => chosen.services(choice.eyes),
            PrintKind::Week => chosen.week_sheet(choice.eyes),
            PrintKind::Month => chosen.month_sheet(choice),
            PrintKind::Promises => chosen.promises_sheet(choice.eyes),
            PrintKind::Help => chosen.help_record(choice.eyes),
            PrintKind::StepBook | PrintKind::StepSheet => chosen.step_cards(choice.kind, choice.eyes),
            PrintKind::Wallet => chosen.wallet(choice.eyes),
            PrintKind::MeetingSheet => chosen.meeting_sheet(choice.eyes),
            PrintKind::MeetingAfter => chosen.meeting_after(choice.eyes),
            PrintKind::MyReport => chosen.my_report(choice.eyes),
            PrintKind::PromptCards => chosen.prompt_cards(choice.eyes),
            PrintKind::Profile => chosen.profile(choice.eyes),
            PrintKind::Passport => chosen.passport(choice.eyes),
            PrintKind::CourtNeeds => chosen.court_needs_sheet(choice.eyes),
            PrintKind::AdvocateCard => chosen.advocate_card(choice.eyes),
            PrintKind::Letter | PrintKind::LetterEasy => chosen.letters_sheet(choice.kind, choice.eyes),
            PrintKind::Visit | PrintKind::VisitCopy => chosen.visit_page(choice.kind, choice.eyes),
        }))
    }
}
