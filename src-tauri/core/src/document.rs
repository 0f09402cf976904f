//! A document: what was chosen, as blocks. Preview, paper, the voice and the tests of privacy all read this,
//! so each block says which item it comes from, who may see it, whose words it holds and how it is said aloud.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::dates::{Day, Time};
use crate::item::Space;

mod book;
mod cards;
mod columns;
mod letter;
mod one_page;
mod pack;
mod panels;
mod prompts;
mod wall;
mod wallet;

pub use book::BookPage;
pub use cards::{CardPage, CardPaper};
pub use columns::{Column, Columns, PromiseRow};
pub use letter::LetterPage;
pub use one_page::OnePage;
pub use pack::{Contents, Index, IndexRow};
pub use panels::{BigCard, Panel, Panels};
pub use prompts::Prompts;
pub use wall::{Month, MonthDay, WallDate, Week, WeekDay};
pub use wallet::{Wallet, WalletCard};

/// The part of the app whose colour a print has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Section {
    /// My plan.
    #[default]
    Plan,
    /// My dates.
    Dates,
    /// My people.
    People,
    /// Papers for others.
    Paper,
    /// How I like to be told.
    Told,
}

/// Where a block comes from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Id of the item; empty for our own words.
    pub item: String,
    /// Who may see the item.
    pub space: Space,
    /// Whose words these are: empty is the parent, else the worker's name.
    pub said_by: String,
    /// What the voice says; empty says what is written.
    pub spoken: String,
}

/// What stands on the left of the words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Drawing {
    /// Nothing: the words take the whole width.
    #[default]
    None,
    /// A picture by its id.
    Idea {
        /// The id.
        id: String,
    },
    /// A kept photo, or the picture if the photo is not there.
    Photo {
        /// Which photo.
        sha256: String,
        /// The picture instead.
        id: String,
        /// Faces are round.
        round: bool,
    },
    /// A clock face; without a time the hands are left for a pen.
    Clock {
        /// The time.
        time: Option<Time>,
    },
    /// A calendar page; without a day it is left for a pen.
    Page {
        /// The day.
        day: Option<Day>,
    },
    /// An empty frame for a photo or a drawing.
    Frame {
        /// Faces are round.
        round: bool,
    },
}

impl Drawing {
    /// A picture by its id; nothing for an empty id.
    pub fn idea(id: &str) -> Drawing {
        if id.is_empty() { Drawing::None } else { Drawing::Idea { id: id.to_owned() } }
    }

    /// The photo when there is one, else the picture.
    pub fn photo(sha256: &str, id: &str, round: bool) -> Drawing {
        match sha256 {
            "" => Drawing::idea(id),
            _ => Drawing::Photo { sha256: sha256.to_owned(), id: id.to_owned(), round },
        }
    }
}

/// Lines for handwriting, with what belongs on them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Write {
    /// What to write; may be empty.
    pub label: String,
    /// How many lines.
    pub lines: u8,
}

/// One idea: a picture and its words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Where it comes from.
    pub source: Source,
    /// On the left.
    pub picture: Drawing,
    /// The first line, bold; may be empty.
    pub name: String,
    /// One sentence each.
    pub lines: Vec<String>,
    /// "Ben said this.", when the words are not the parent's.
    pub by: String,
    /// Lines to write on.
    pub write: Vec<Write>,
}

/// Things to tick off.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ticks {
    /// On the left.
    pub picture: Drawing,
    /// What they are.
    pub name: String,
    /// One thing each; an empty one is a line to write on.
    pub items: Vec<String>,
}

/// A date: what, when, where, who, what to bring.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DateRow {
    /// What it is.
    #[serde(flatten)]
    pub row: Row,
    /// The calendar page.
    pub page: Drawing,
    /// Beside it. Empty is a line to write on.
    pub day_words: Vec<String>,
    /// The clock.
    pub clock: Drawing,
    /// Beside it. Empty is a line to write on.
    pub time_words: Vec<String>,
    /// Where, how, who.
    pub rows: Vec<Row>,
    /// What to bring, what to ask.
    pub ticks: Vec<Ticks>,
    /// In few words: only the calendar page, the clock, what and where.
    pub short: bool,
}

/// Somebody: photo, name, job, phone.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonRow {
    /// Their name, and lines about them.
    #[serde(flatten)]
    pub row: Row,
    /// What kind of worker or friend.
    pub job: String,
    /// The number in groups, printed big.
    pub phone: String,
    /// "helps", "checks", "both", or empty.
    pub side: String,
    /// The same in words.
    pub side_words: String,
}

/// How a tick box is filled in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tick {
    /// Empty.
    #[default]
    Open,
    /// Half.
    Part,
    /// A tick.
    Done,
}

/// One step of a goal.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepRow {
    /// One sentence; empty is a line to write on.
    pub words: String,
    /// On the left, when the steps have room for pictures.
    pub picture: Drawing,
    /// The tick box.
    pub state: Tick,
    /// The same in words.
    pub state_words: String,
}

/// A goal with numbered steps.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Steps {
    /// The goal.
    #[serde(flatten)]
    pub row: Row,
    /// In order.
    pub steps: Vec<StepRow>,
}

/// Room to write by hand.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    /// The heading over it.
    pub title: String,
    /// One sentence each.
    pub lines: Vec<String>,
    /// How many lines to write on; 0 is as many as the page has left.
    pub count: u8,
}

/// At most three rows that say what matters most.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MainPoints {
    /// The heading over them.
    pub title: String,
    /// The points.
    pub rows: Vec<Row>,
}

/// A piece of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "block", rename_all = "kebab-case")]
pub enum Block {
    /// A heading over what follows.
    Heading {
        /// Its words.
        words: String,
    },
    /// A picture and its words.
    Row(Row),
    /// What matters most.
    MainPoints(MainPoints),
    /// A date.
    Date(DateRow),
    /// Somebody.
    Person(PersonRow),
    /// A goal with its steps.
    Steps(Steps),
    /// Room to write.
    Room(Room),
    /// How the parent likes to be told: its name is the heading.
    Told(Row),
    /// A week for the wall, on one page.
    Week(Week),
    /// A month for the wall, on one page.
    Month(Month),
    /// Columns side by side.
    Columns(Columns),
    /// A step card with one step on a page.
    StepBook(CardPaper),
    /// A step card with all steps on one page.
    StepSheet(CardPaper),
    /// Cards for a wallet, to cut out.
    Wallet(Wallet),
    /// Cards to hold up, two on a page.
    Prompts(Prompts),
    /// A page of panels.
    Panels(Panels),
    /// One page for somebody who reads fast.
    OnePage(OnePage),
    /// A card to hold up.
    BigCard(BigCard),
    /// A letter to send.
    Letter(Box<LetterPage>),
    /// A memory in a book.
    BookPage(BookPage),
    /// What is in a pack.
    Contents(Contents),
    /// A paper of a pack, on pages of its own.
    Part(Document),
    /// What a timeline can be checked by.
    Index(Index),
}

/// A document, ready to be laid out or read aloud.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// What it is.
    pub title: String,
    /// Beside the title.
    pub picture: Drawing,
    /// Whose words these are, as a sentence.
    pub whose: String,
    /// Lines under the title: for whom it is, the date in full.
    pub lead: Vec<String>,
    /// Lines to write on under the title.
    pub write: Vec<Write>,
    /// The parent's name; may be empty.
    pub author: String,
    /// BCP 47 tag.
    pub language: String,
    /// Whose colour it has.
    pub section: Section,
    /// At the foot of each page.
    pub footer: Vec<String>,
    /// The blocks, in order.
    pub blocks: Vec<Block>,
    /// No picture stands on it. What a picture would say stands in words beside its place.
    pub words_only: bool,
}

impl Row {
    /// What the voice says for it.
    pub fn spoken(&self) -> String {
        if !self.source.spoken.is_empty() {
            return self.source.spoken.clone();
        }
        let said = std::iter::once(&self.name).chain(&self.lines).chain(std::iter::once(&self.by));
        said.filter(|line| !line.is_empty()).cloned().collect::<Vec<_>>().join("\n")
    }
}

impl Block {
    /// The rows in it, the main one first.
    pub fn rows(&self) -> Vec<&Row> {
        match self {
            Block::Heading { .. } | Block::Room(_) | Block::Index(_) => Vec::new(),
            Block::Contents(contents) => contents.rows.iter().collect(),
            Block::Part(part) => part.rows().collect(),
            Block::Row(row) | Block::Told(row) => vec![row],
            Block::MainPoints(points) => points.rows.iter().collect(),
            Block::Date(date) => std::iter::once(&date.row).chain(&date.rows).collect(),
            Block::Person(person) => vec![&person.row],
            Block::Steps(steps) => vec![&steps.row],
            Block::Columns(all) => all.columns.iter().flat_map(|one| &one.rows).map(|promise| &promise.row).collect(),
            Block::StepBook(card) | Block::StepSheet(card) => std::iter::once(&card.row).chain(&card.ready).collect(),
            Block::Prompts(prompts) => prompts.cards.iter().collect(),
            Block::Panels(panels) => panels.rows(),
            Block::OnePage(page) => page.rows(),
            Block::BigCard(card) => vec![&card.row],
            Block::BookPage(page) => vec![&page.row],
            Block::Wallet(wallet) => wallet.cards.iter().flat_map(WalletCard::rows).collect(),
            Block::Letter(letter) => letter.rows().collect(),
            Block::Month(month) => month.days.iter().flat_map(|day| &day.dates).map(|date| &date.row).collect(),
            Block::Week(week) => week.days.iter().flat_map(|day| &day.dates).map(|date| &date.row).collect(),
        }
    }
}

impl Document {
    /// Every row of it.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.blocks.iter().flat_map(Block::rows)
    }

    /// How many different items on it are only for the parent.
    pub fn private_items(&self) -> usize {
        let private = self.rows().map(|row| &row.source).filter(|source| source.space == Space::Private);
        private.map(|source| source.item.rsplit('/').next().unwrap_or_default()).collect::<BTreeSet<_>>().len()
    }
}
