//! What every print has: the record's things as they can be printed, the head, the foot, and small sentences.

use std::collections::BTreeSet;
use std::mem;

use crate::advocate::AdvocateAsk;
use crate::appointments::{Appointment, row_of};
use crate::assessments::AssessmentPage;
use crate::before_signing::BeforeSigning;
use crate::court_needs::CourtNeeds;
use crate::dates::{Day, Now, said_day};
use crate::document::{Block, Document, Drawing, MainPoints, Room, Row, Section, Source, Write};
use crate::error::Result;
use crate::if_thens::IfThen;
use crate::item::Mark;
use crate::letters_in::PaperNotRead;
use crate::me::Me;
use crate::meetings::Meeting;
use crate::nation::{Kind, Role};
use crate::people::Person;
use crate::plan::Plan;
use crate::prints::apart::{ApartPaper, apart_of};
use crate::prints::assessment::assessment_of;
use crate::prints::before_sign::signing_of;
use crate::prints::happened::Said;
use crate::prints::letters::{Letter, letters_of};
use crate::prints::my_map::{OnMap, stages_of};
use crate::prints::timeline::lines_of_choice;
use crate::prints::visit::{VisitPaper, visit_of};
use crate::prints::{Eyes, PrintChoice, PrintKind, happened, meeting, month, not_read, step_cards, week};
use crate::promises::Promises;
use crate::puzzles::Puzzle;
use crate::sentences::sentences_of;
use crate::step_cards::StepCard;
use crate::store::Store;
use crate::supports::SupportState;
use crate::text::{Value, Words};
use crate::timeline::{TimelineLine, named_on};
use crate::told::Told;

/// How many lines a print has for handwriting at its end.
const ROOM_LINES: u8 = 5;

/// The record as a print sees it.
#[derive(Debug)]
pub(super) struct Sheet<'a> {
    pub words: &'a Words,
    pub now: Now,
    pub me: Me,
    pub told: Told,
    pub plan: Plan,
    /// Today and after, soonest first.
    pub dates: Vec<Appointment>,
    /// Those who go on the print.
    pub people: Vec<Person>,
    /// What was not understood.
    pub puzzles: Vec<Puzzle>,
    /// What happened to dates.
    pub happened: Vec<Said>,
    /// Promises that are not done, and those that were done lately.
    pub promises: Promises,
    /// Step cards that are open.
    pub cards: Vec<StepCard>,
    /// What I do if things go wrong.
    pub if_thens: Vec<IfThen>,
    /// What I want my advocate to help with.
    pub asks: Vec<AdvocateAsk>,
    /// What I need in court.
    pub court: CourtNeeds,
    /// The visit that it is of.
    pub visit: Option<VisitPaper>,
    /// Of a child who lives somewhere else.
    pub apart: ApartPaper,
    /// The assessment.
    pub assessment: Option<AssessmentPage>,
    /// What is said before signing.
    pub signing: Option<BeforeSigning>,
    /// Letters that the parent made.
    pub letters: Vec<Letter>,
    /// Papers that the parent could not read.
    pub not_read: Vec<PaperNotRead>,
    /// Everyone, for their names.
    pub everyone: Vec<Person>,
    roles: Vec<Role>,
    kinds: Vec<Kind>,
    /// A day of the week or month that goes on the wall.
    pub wall: Day,
    /// The meeting of the print.
    pub meeting: Option<Meeting>,
    /// The date on which people meet again after it.
    pub next_meeting: Option<Appointment>,
    /// Where each child is and was.
    pub map: Vec<OnMap>,
    /// What happened, line by line.
    pub timeline: Vec<TimelineLine>,
    /// The parts of "about me" and "how I like to be told" that go on it.
    pub parts: Vec<String>,
    /// Each thing says on which day it was said, also the parent's own.
    dated: bool,
}

impl<'a> Sheet<'a> {
    pub fn read(store: &Store, choice: &PrintChoice, words: &'a Words, now: Now) -> Result<Sheet<'a>> {
        let PrintChoice { kind, about, .. } = choice;
        let kind = *kind;
        let me = store.find_me()?;
        let mut plan = store.whole_plan()?;
        let for_advocate = matches!(kind, PrintKind::ForMyAdvocate | PrintKind::AdvocatePage | PrintKind::AdvocateLong);
        if for_advocate {
            // An advocate first needs to know what was asked for and not given.
            plan.supports.sort_by_key(|support| match support.state {
                SupportState::NotGiven => 0,
                SupportState::Asked => 1,
                _ => 2,
            });
        }
        let people = store.list_people()?;
        let wall = choice.day.unwrap_or(now.day());
        let mut visit = visit_of(store, kind, about)?;
        let dates = match kind {
            PrintKind::Week => week::dates_of(store, wall)?,
            PrintKind::Month => month::dates_of(store, wall)?,
            PrintKind::Visit | PrintKind::VisitCopy => {
                visit.as_mut().map(|paper| mem::take(&mut paper.next)).unwrap_or_default()
            }
            _ => {
                let dates = store.list_appointments(now)?;
                next_of_each(dates.today.into_iter().chain(dates.to_come))
            }
        };
        let sheet = Sheet {
            words,
            now,
            told: store.find_told()?,
            map: stages_of(store, kind, &plan, now)?,
            plan,
            dates,
            puzzles: store.list_puzzles()?,
            happened: happened::said_in(store, kind)?,
            promises: match kind {
                PrintKind::Promises | PrintKind::AdvocatePage | PrintKind::AdvocateLong => {
                    store.promises_for_paper(now)?
                }
                _ => visit.as_mut().map(|paper| mem::take(&mut paper.promises)).unwrap_or_default(),
            },
            cards: step_cards::open_cards(store, kind, words, now)?,
            if_thens: if kind == PrintKind::Wallet { store.list_if_thens()? } else { Vec::new() },
            asks: if for_advocate { store.list_advocate_asks(0)?.asks } else { Vec::new() },
            court: store.find_court_needs()?,
            visit,
            apart: apart_of(store, kind, about, now)?,
            assessment: assessment_of(store, kind, about, now)?,
            signing: signing_of(store, kind, about)?,
            letters: letters_of(store, choice, words, now)?,
            not_read: not_read::papers_of(store, kind)?,
            everyone: people.clone(),
            people,
            roles: me.nation.roles(),
            kinds: me.nation.kinds(),
            me,
            wall,
            meeting: None,
            next_meeting: None,
            timeline: lines_of_choice(store, choice, now)?,
            parts: Vec::new(),
            dated: kind == PrintKind::AdvocateLong,
        };
        meeting::of_meeting(sheet, store, kind, about)
    }

    /// The same with nothing on it but what is chosen.
    pub fn only(mut self, chosen: &[String]) -> Sheet<'a> {
        let has = |mark: &Mark| chosen.contains(&mark.id);
        self.plan.strengths.retain(|strength| has(&strength.mark));
        self.plan.needs.retain(|need| has(&need.mark));
        self.plan.goals.retain(|goal| has(&goal.mark));
        self.plan.supports.retain(|support| has(&support.mark));
        self.plan.children.retain(|child| has(&child.mark));
        self.dates.retain(|date| has(&date.mark));
        self.people.retain(|person| has(&person.mark));
        // Nor does what is shown name somebody who is only me, but where a line of theirs was chosen.
        self.everyone = named_on(self.everyone, chosen);
        self.puzzles.retain(|puzzle| has(&puzzle.mark));
        self.promises.mine.retain(|promise| has(&promise.mark));
        self.promises.theirs.retain(|promise| has(&promise.mark));
        self.if_thens.retain(|card| has(&card.mark));
        self.asks.retain(|ask| has(&ask.mark));
        self.cards.retain(|card| chosen.contains(&card.id));
        self.letters.retain(|letter| has(&letter.mark));
        self.not_read.retain(|paper| has(&paper.letter.mark));
        self.happened.retain(|said| has(&said.outcome.mark));
        self.apart.only(chosen);
        self.visit.iter_mut().for_each(|paper| paper.only(chosen));
        self.map.retain(|one| has(&one.stage.said.mark));
        self.timeline.retain(|line| chosen.contains(&line.id));
        self.parts = chosen.to_vec();
        self
    }

    pub fn text(&self, id: &str) -> String {
        self.words.text(id, &[])
    }

    pub fn say(&self, id: &str, values: &[Value<'_>]) -> String {
        self.words.text(id, values)
    }

    pub fn day(&self, day: Day) -> String {
        said_day(self.words, day)
    }

    pub fn source(&self, mark: &Mark) -> Source {
        let Mark { id, space, said_by, .. } = mark.clone();
        Source { item: id, space, said_by, spoken: String::new() }
    }

    /// "Ben said this.", or nothing when it was the parent; with the day where each thing has one.
    pub fn by(&self, mark: &Mark) -> String {
        let day = || self.day(Now { moment: mark.said_at, ..self.now }.day());
        match mark.said_by.as_str() {
            "" if self.dated => self.say("print-i-said-on", &[("day", day().into())]),
            "" => String::new(),
            name if self.dated => self.say("print-visit-right-on", &[("name", name.into()), ("day", day().into())]),
            name => self.say("print-said-by", &[("name", name.into())]),
        }
    }

    /// A row of an item.
    pub fn row(&self, mark: &Mark, picture: Drawing, name: &str, lines: Vec<String>) -> Row {
        let by = self.by(mark);
        Row { source: self.source(mark), picture, name: name.to_owned(), lines, by, write: Vec::new() }
    }

    /// A row of our own words.
    pub fn own_row(&self, picture: &str, name: &str, lines: Vec<String>) -> Row {
        Row { picture: Drawing::idea(picture), name: name.to_owned(), lines, ..Row::default() }
    }

    pub fn heading(&self, section: &str) -> Block {
        Block::Heading { words: self.text(&format!("print-section-{section}")) }
    }

    /// A heading and its blocks; nothing when there are none.
    pub fn part(&self, section: &str, blocks: Vec<Block>) -> Vec<Block> {
        if blocks.is_empty() { Vec::new() } else { std::iter::once(self.heading(section)).chain(blocks).collect() }
    }

    /// The main points, at most three; nothing when there are none.
    pub fn main_points(&self, rows: impl IntoIterator<Item = Row>) -> Option<Block> {
        let rows: Vec<Row> = rows.into_iter().take(3).collect();
        let title = self.text("print-main-points");
        if rows.is_empty() { None } else { Some(Block::MainPoints(MainPoints { title, rows })) }
    }

    pub fn room(&self) -> Block {
        Block::Room(Room { title: self.text("print-room"), lines: Vec::new(), count: ROOM_LINES })
    }

    /// Lines for handwriting with a name.
    pub fn write(&self, id: &str, lines: u8) -> Write {
        Write { label: self.text(id), lines }
    }

    /// The head and the foot, around nothing yet.
    pub fn blank(&self, kind: PrintKind, section: Section) -> Document {
        Document {
            title: self.text(&format!("print-title-{}", kind.name())),
            picture: Drawing::idea(picture_of(kind)),
            language: self.words.language.clone(),
            section,
            ..Document::default()
        }
    }

    /// The head and the foot of a print that says something.
    pub fn document(&self, kind: PrintKind, section: Section, eyes: Eyes) -> Document {
        let name = self.me.name.trim();
        let whose = if name.is_empty() {
            self.text("print-whose-me")
        } else {
            self.say("print-whose", &[("name", name.into())])
        };
        let today = self.day(self.now.day());
        Document {
            picture: Drawing::photo(&self.me.photo, picture_of(kind), true),
            whose,
            lead: vec![self.text(&format!("print-eyes-{}.paper", eyes.name())), today.clone()],
            author: name.to_owned(),
            footer: vec![self.text("print-footer"), self.say("print-shared-on", &[("day", today.into())])],
            ..self.blank(kind, section)
        }
    }

    pub fn kind_of(&self, date: &Appointment) -> (String, &str) {
        let picture =
            self.kinds.iter().find(|kind| kind.id == date.kind).map_or("own-kind", |kind| kind.picture.as_str());
        let words = match (date.own_kind.trim(), date.kind.as_str()) {
            ("", "") => self.text("print-date"),
            ("", kind) => self.text(&format!("kind-{kind}")),
            (own, _) => own.to_owned(),
        };
        (words, picture)
    }

    pub fn role_of(&self, person: &Person) -> (String, &str) {
        let picture =
            self.roles.iter().find(|role| role.id == person.role).map_or("person", |role| role.picture.as_str());
        let words = match (person.own_role.trim(), person.role.as_str()) {
            ("", "" | "own") => String::new(),
            ("", role) => self.text(&format!("role-{role}")),
            (own, _) => own.to_owned(),
        };
        (words, picture)
    }

    pub fn person(&self, id: &str) -> Option<&Person> {
        self.everyone.iter().find(|person| person.mark.id == id)
    }

    /// The names of people by their ids: "Alex, Ben".
    pub fn names(&self, ids: &[String]) -> String {
        let names = ids.iter().filter_map(|id| self.person(id)).map(|person| person.name.trim());
        names.filter(|name| !name.is_empty()).collect::<Vec<_>>().join(", ")
    }
}

/// Of a date that comes again, the next one: the paper has no room for all of them.
fn next_of_each(dates: impl Iterator<Item = Appointment>) -> Vec<Appointment> {
    let mut seen = BTreeSet::new();
    dates.filter(|date| seen.insert(row_of(&date.mark.id).to_owned())).collect()
}

/// A text with each sentence on a line of its own.
pub(super) fn lines_of(text: &str) -> Vec<String> {
    sentences_of(text).into_iter().map(|sentence| sentence.text).collect()
}

pub(super) fn picture_of(kind: PrintKind) -> &'static str {
    match kind {
        PrintKind::ForMyAdvocate | PrintKind::AdvocatePage | PrintKind::AdvocateLong => "advocate",
        PrintKind::Words => "book",
        PrintKind::Timeline => "years",
        PrintKind::MyMap => "place",
        PrintKind::StageRights => "rights",
        PrintKind::LawFacts => "law",
        PrintKind::Pack => "papers",
        PrintKind::Profile => "person",
        PrintKind::Passport => "told",
        PrintKind::CourtNeeds => "court",
        PrintKind::AdvocateCard => "get-advocate",
        PrintKind::CouldNotRead => "letters-sort",
        PrintKind::BeforeSign => "signed",
        PrintKind::FamilyTimes => "family-time",
        PrintKind::MemoryBook => "my-points",
        PrintKind::MoneyHome => "money",
        PrintKind::BoxLetter => "letterbox",
        PrintKind::MySide | PrintKind::Services => "my-dates",
        PrintKind::Week => "week",
        PrintKind::Month => "month",
        PrintKind::Promises => "promise",
        PrintKind::Help => "my-help",
        PrintKind::StepBook | PrintKind::StepSheet => "step",
        PrintKind::MeetingSheet => "meeting",
        PrintKind::MeetingAfter => "after-meeting",
        PrintKind::MyReport => "report",
        PrintKind::PromptCards => "show-card",
        PrintKind::Letter | PrintKind::LetterEasy => "letter",
        PrintKind::Visit | PrintKind::VisitCopy => "home-visit",
        other => other.name(),
    }
}
