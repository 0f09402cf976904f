//! Everything that can be printed.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

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
    /// Papers I could not read.
    CouldNotRead,
    /// One page for a professional.
    AdvocatePage,
    /// Everything for my advocate, with days and names.
    AdvocateLong,
    /// Words that I did not understand, and words that I know now.
    Words,
    /// What happened, line by line, with two days each.
    Timeline,
    /// Where each child and the parent are on the map.
    MyMap,
    /// The rights at one stage of the map.
    StageRights,
    /// What the law and the rules say here, row by row, for a lawyer to check.
    LawFacts,
    /// Several of these in one, with a page that says what is in it.
    Pack,
    /// My answers for an assessment.
    Assessment,
    /// What I say before I sign.
    BeforeSign,
    /// The record of family time.
    FamilyTimes,
    /// The memory book of a child who lives somewhere else.
    MemoryBook,
    /// Money and home when a child lives somewhere else.
    MoneyHome,
    /// A letter through the letterbox, on plain paper.
    BoxLetter,
}

impl PrintKind {
    /// Every kind.
    pub const ALL: [PrintKind; 41] = [
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
        PrintKind::CouldNotRead,
        PrintKind::AdvocatePage,
        PrintKind::AdvocateLong,
        PrintKind::Words,
        PrintKind::Timeline,
        PrintKind::MyMap,
        PrintKind::StageRights,
        PrintKind::LawFacts,
        PrintKind::Pack,
        PrintKind::Assessment,
        PrintKind::BeforeSign,
        PrintKind::FamilyTimes,
        PrintKind::MemoryBook,
        PrintKind::MoneyHome,
        PrintKind::BoxLetter,
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
            PrintKind::CouldNotRead => "could-not-read",
            PrintKind::AdvocatePage => "advocate-page",
            PrintKind::AdvocateLong => "advocate-long",
            PrintKind::Words => "words",
            PrintKind::Timeline => "timeline",
            PrintKind::MyMap => "my-map",
            PrintKind::StageRights => "stage-rights",
            PrintKind::LawFacts => "law-facts",
            PrintKind::Pack => "pack",
            PrintKind::Assessment => "assessment",
            PrintKind::BeforeSign => "before-sign",
            PrintKind::FamilyTimes => "family-times",
            PrintKind::MemoryBook => "memory-book",
            PrintKind::MoneyHome => "money-home",
            PrintKind::BoxLetter => "box-letter",
        }
    }
}
