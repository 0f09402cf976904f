//! Every sheet also prints empty: headings, pictures and room to write, for a pen at the kitchen table.

use super::PrintKind;
use super::sheet::Sheet;
use super::told::PARTS;
use crate::document::{Block, DateRow, Document, Drawing, PersonRow, Row, Section, StepRow, Steps, Ticks};

/// How many empty cards of people a sheet has.
const PEOPLE: usize = 5;
/// How many empty lines of who came and who went.
const CAME: usize = 4;
/// How many empty dates.
const DATES: usize = 3;
/// How many steps of an empty goal.
const STEPS: usize = 4;

impl Sheet<'_> {
    pub fn empty(&self, kind: PrintKind) -> Document {
        use PrintKind::{Letter, Pack, Promises, StepBook, StepSheet};
        let (section, mut blocks) = match kind {
            PrintKind::MyPlan => (Section::Plan, self.empty_plan()),
            PrintKind::MyDates => (Section::Dates, self.empty_dates(DATES)),
            PrintKind::MyPeople => (Section::People, self.empty_people(PEOPLE)),
            PrintKind::ForMyAdvocate | PrintKind::AdvocateLong => (Section::Paper, self.empty_advocate()),
            PrintKind::AdvocatePage => (Section::Paper, self.empty_page()),
            PrintKind::Words => (Section::Told, self.empty_words()),
            PrintKind::Timeline => (Section::Paper, self.empty_timeline()),
            PrintKind::MyMap => (Section::Paper, self.empty_map()),
            PrintKind::StageRights => (Section::Paper, self.empty_rights()),
            PrintKind::LawFacts => (Section::Paper, self.empty_law()),
            PrintKind::Pack => (Section::Paper, vec![self.room()]),
            PrintKind::Told => (Section::Told, self.empty_told()),
            PrintKind::MySide | PrintKind::Services => (Section::Dates, self.empty_happened()),
            PrintKind::Week => (Section::Dates, vec![self.empty_week()]),
            PrintKind::Month => (Section::Dates, vec![self.empty_month()]),
            PrintKind::Promises => (Section::Plan, self.empty_promises()),
            PrintKind::Help => (Section::Plan, self.empty_help()),
            PrintKind::StepBook | PrintKind::StepSheet => (Section::Plan, self.empty_card(kind)),
            PrintKind::Wallet => (Section::Plan, vec![self.empty_wallet()]),
            PrintKind::Profile => (Section::Plan, vec![self.empty_profile()]),
            PrintKind::Passport => (Section::Told, self.empty_told()),
            PrintKind::CourtNeeds => (Section::Paper, vec![self.empty_court_needs()]),
            PrintKind::CouldNotRead => (Section::Paper, self.empty_not_read()),
            PrintKind::AdvocateCard => {
                let write = vec![self.write("print-write-name", 1), self.write("print-write-phone", 1)];
                (Section::Paper, vec![self.big_card(write)])
            }
            PrintKind::MeetingSheet | PrintKind::MeetingAfter | PrintKind::MyReport | PrintKind::PromptCards => {
                (Section::Dates, self.empty_meeting(kind))
            }
            PrintKind::Letter | PrintKind::LetterEasy => (Section::Paper, self.empty_letter(kind)),
            PrintKind::FamilyTimes | PrintKind::MemoryBook | PrintKind::MoneyHome | PrintKind::BoxLetter => {
                self.empty_apart(kind)
            }
            PrintKind::Assessment => (Section::Paper, self.empty_assessment()),
            PrintKind::BeforeSign => (Section::Paper, self.empty_sign()),
            PrintKind::Visit | PrintKind::VisitCopy => (Section::Plan, self.empty_visit()),
        };
        let write = vec![self.write("print-write-name", 1), self.write("print-write-day", 1)];
        let wall = matches!(
            kind,
            PrintKind::Week
                | PrintKind::Month
                | PrintKind::Wallet
                | PrintKind::PromptCards
                | PrintKind::Profile
                | PrintKind::CourtNeeds
                | PrintKind::AdvocateCard
                | PrintKind::AdvocatePage
                | PrintKind::BoxLetter
        );
        let whole = wall || matches!(kind, Letter | Pack | Promises | StepBook | StepSheet);
        // What the last page has left is for a pen.
        blocks.extend((!whole).then(|| self.rest_of_page()));
        let footer = if wall { Vec::new() } else { vec![self.text("print-footer-empty")] };
        let blank = self.blank(kind, section);
        let title = if kind == PrintKind::Month { self.month_title() } else { blank.title.clone() };
        Document { title, write, footer, blocks, ..blank }
    }

    fn empty_row(&self, picture: &str, name: &str, lines: u8) -> Block {
        Block::Row(Row { write: vec![self.write(name, lines)], ..self.own_row(picture, "", Vec::new()) })
    }

    fn empty_told(&self) -> Vec<Block> {
        let rows = PARTS.iter().map(|part| self.empty_row(part.picture, part.name, 2));
        std::iter::once(self.heading("told")).chain(rows).collect()
    }

    fn empty_plan(&self) -> Vec<Block> {
        let about = vec![
            self.empty_row("proud", "print-me-proud", 2),
            self.empty_row("like-about-me", "print-me-like", 2),
            self.empty_row("matters-to-me", "print-me-matters", 2),
            self.empty_row("matters-to-child", "print-me-child", 2),
        ];
        let wants = vec![
            self.empty_row("good-at", "print-section-good-at", 3),
            self.empty_row("need-help", "print-section-needs", 3),
        ];
        let mut blocks = self.part("about", about);
        blocks.extend(self.part("plan", wants));
        blocks.extend(self.part("goals", vec![self.empty_goal(), self.empty_goal()]));
        blocks.extend(self.part("help", vec![self.empty_row("asked", "print-write-help", 3)]));
        blocks
    }

    fn empty_goal(&self) -> Block {
        let row = Row { write: vec![self.write("print-write-goal", 1)], ..self.own_row("goal", "", Vec::new()) };
        Block::Steps(Steps { row, steps: vec![StepRow::default(); STEPS] })
    }

    /// With room for what to bring where there is only one.
    pub(super) fn empty_dates(&self, count: usize) -> Vec<Block> {
        let items = vec![String::new(), String::new()];
        let bring = Ticks { picture: Drawing::idea("bag"), name: self.text("print-bring"), items };
        let date = DateRow {
            row: Row {
                picture: Drawing::Frame { round: false },
                write: vec![
                    self.write("print-write-what", 1),
                    self.write("print-write-where", 1),
                    self.write("print-write-who", 1),
                ],
                ..Row::default()
            },
            page: Drawing::Page { day: None },
            clock: Drawing::Clock { time: None },
            ticks: if count == 1 { vec![bring] } else { Vec::new() },
            ..DateRow::default()
        };
        self.part("dates", vec![Block::Date(date); count])
    }

    fn empty_people(&self, count: usize) -> Vec<Block> {
        let person = PersonRow {
            row: Row {
                picture: Drawing::Frame { round: true },
                write: vec![
                    self.write("print-write-name-of", 1),
                    self.write("print-write-does", 1),
                    self.write("print-write-phone", 1),
                ],
                ..Row::default()
            },
            ..PersonRow::default()
        };
        let mut blocks = self.part("people", vec![Block::Person(person); count]);
        let write = ["print-write-name-of", "print-write-came", "print-write-went"].map(|id| self.write(id, 1));
        let came = Row {
            picture: Drawing::Frame { round: true },
            write: write.into_iter().collect(),
            ..self.own_row("", "", Vec::new())
        };
        blocks.extend(self.part("came-went", vec![Block::Row(came); CAME]));
        blocks
    }

    fn empty_advocate(&self) -> Vec<Block> {
        let points = ["print-write-point-1", "print-write-point-2", "print-write-point-3"];
        let mut blocks = vec![Block::Heading { words: self.text("print-main-points") }];
        blocks.extend(points.map(|point| self.empty_row("face-to-face", point, 2)));
        blocks.extend(self.empty_dates(1));
        let rows = vec![
            self.empty_row("good-at", "print-section-good-at", 3),
            self.empty_row("need-help", "print-section-needs", 3),
            self.empty_row("not-given", "print-point-not-given", 3),
            self.empty_row("question", "print-ask", 3),
        ];
        blocks.extend(self.part("plan", rows));
        blocks
    }
}
