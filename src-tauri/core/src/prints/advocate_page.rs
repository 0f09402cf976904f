//! One page for a professional: what I ask for, what comes next and by when, help that I asked for, what I need, how to
//! tell me, and who is around. Nothing on it counts or judges the parent, and it says who chose what is on it.

use super::advocate::waits;
use super::sheet::Sheet;
use super::{Eyes, PrintItem, PrintKind};
use crate::appointments::Appointment;
use crate::dates::{grouped_phone, said_time};
use crate::document::{Block, Document, Drawing, OnePage, Panel, Room, Row, Section};
use crate::item::Mark;
use crate::people::Person;
use crate::promises::{Promise, PromiseState};

/// More rows than these of one part never have room beside the others.
const MOST: usize = 6;
/// How many of each part start on the page.
const FEW: [(&str, usize); 6] = [("needs", 2), ("dates", 2), ("theirs", 1), ("help", 3), ("told", 2), ("people", 3)];
/// What somebody must know to tell me something.
const TOLD: [&str; 4] = ["told-formats", "told-pace", "told-not-get", "told-stop"];
/// The parts of an empty page that have more than one line for a pen.
const MORE_LINES: [&str; 2] = ["ask", "help"];
/// The parts in the order in which they are read.
const PARTS: [&str; 7] = ["ask", "next", "by", "help", "changes", "told", "people"];

impl Sheet<'_> {
    pub fn advocate_page(&self, eyes: Eyes) -> Document {
        let mut page = OnePage { more: self.text("print-page-more"), ..OnePage::default() };
        for name in PARTS {
            let mut rows = self.page_rows(name);
            page.cut |= rows.len() > MOST;
            rows.truncate(MOST);
            let title = self.text(&format!("print-section-page-{name}"));
            page.parts.extend((!rows.is_empty()).then(|| Panel { title, rows, ..Panel::default() }));
        }
        let room = if page.parts.is_empty() { self.room() } else { self.rest_of_page() };
        let full = (!page.parts.is_empty()).then_some(Block::OnePage(page));
        let blocks = full.into_iter().chain([room]).collect();
        let whole = self.document(PrintKind::AdvocatePage, Section::Paper, eyes);
        // The head says whose it is and of which day, so nothing repeats it at the foot.
        let shared = self.say("print-shared-on", &[("day", self.day(self.now.day()).into())]);
        let lead = whole.lead.iter().take(1).cloned().chain([self.text("print-page-chose"), shared]).collect();
        Document { lead, footer: Vec::new(), blocks, ..whole }
    }

    fn page_rows(&self, part: &str) -> Vec<Row> {
        match part {
            "ask" => {
                let asks = self.asks.iter().map(|ask| self.bare(&ask.mark, "", ask.what.trim()));
                asks.chain(self.wanted().map(|need| self.bare(&need.mark, "", need.text.trim()))).collect()
            }
            "next" => self.dates.iter().map(|date| self.page_date(date)).collect(),
            "by" => self.still_promised().map(|promise| self.page_promise(promise)).collect(),
            "help" => {
                let waiting = self.plan.supports.iter().filter(|support| waits(support));
                waiting.map(|support| Row { picture: Drawing::None, ..self.support(support) }).collect()
            }
            "changes" => {
                // They were chosen as one thing, and stand as one.
                let rows = self.change_rows();
                let lines = rows.iter().flat_map(|row| row.lines.clone()).collect();
                rows.first().map(|row| Row { lines, picture: Drawing::None, ..row.clone() }).into_iter().collect()
            }
            "told" => self.told_in_lines(&TOLD),
            _ => self.advocate_first().into_iter().map(|person| self.page_person(person)).collect(),
        }
    }

    fn bare(&self, mark: &Mark, name: &str, line: &str) -> Row {
        let lines = if line.is_empty() { Vec::new() } else { vec![line.to_owned()] };
        self.row(mark, Drawing::None, name, lines)
    }

    /// "Core group", "Monday 20 July 2026, 2:30 in the afternoon", "Town hall, with Alex".
    pub(super) fn page_date(&self, date: &Appointment) -> Row {
        let day = date.day.map_or_else(|| self.text("print-no-day"), |day| self.day(day));
        let when = [Some(day), date.time.map(|time| said_time(self.words, time))];
        let names = self.names(&date.people);
        let with = (!names.is_empty()).then(|| self.say("print-with", &[("names", names.into())]));
        let place = Some(date.place.trim().to_owned()).filter(|place| !place.is_empty());
        let joined = |parts: [Option<String>; 2]| parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
        let lines = [joined(when), joined([place, with])].into_iter().filter(|line| !line.is_empty());
        let lines = lines.map(|line| self.say("print-page-line", &[("words", line.into())])).collect();
        self.row(&date.mark, Drawing::None, &self.kind_of(date).0, lines)
    }

    /// What others said they would do, and did not do yet.
    fn still_promised(&self) -> impl Iterator<Item = &Promise> {
        self.promises.theirs.iter().filter(|promise| promise.state != PromiseState::Done)
    }

    fn page_promise(&self, promise: &Promise) -> Row {
        let lines = [Some(self.who_said(promise)), self.by_when(promise)].into_iter().flatten().collect();
        self.row(&promise.mark, Drawing::None, promise.what.trim(), lines)
    }

    fn advocate_first(&self) -> Vec<&Person> {
        let mut people: Vec<&Person> = self.people.iter().collect();
        people.sort_by_key(|person| person.role != "advocate");
        people
    }

    /// Whoever reads it can ring my advocate.
    fn page_person(&self, person: &Person) -> Row {
        let (named, phone) = (self.named(person), grouped_phone(person.phone.trim()));
        if person.role == "advocate" && !phone.is_empty() {
            let phone = self.say("print-page-phone", &[("phone", phone.into())]);
            return self.bare(&person.mark, &named, &phone);
        }
        self.bare(&person.mark, "", &named)
    }

    /// As many of each part start on it as have room; the parent puts on what matters more.
    pub(super) fn page_items(&self) -> Vec<PrintItem> {
        let plan = self.plan_items().into_iter();
        let (needs, help): (Vec<_>, Vec<_>) = plan
            .filter(|item| match item.section.as_str() {
                "needs" => true,
                "help" => self.plan.supports.iter().any(|support| support.mark.id == item.id && waits(support)),
                _ => false,
            })
            .partition(|item| item.section == "needs");
        let theirs =
            self.promise_items().into_iter().filter(|item| self.still_promised().any(|one| one.mark.id == item.id));
        let told = self.told_items().into_iter().filter(|item| TOLD.contains(&item.id.as_str()));
        let mut items = [self.ask_items(), needs, self.date_items()].concat();
        items.extend(theirs.chain(help).chain(self.changes_items()).chain(told).chain(self.people_items()));
        for (section, few) in FEW {
            let on = items.iter_mut().filter(|item| item.section == section && item.chosen);
            on.skip(few).for_each(|item| item.chosen = false);
        }
        items
    }

    /// Headings and lines for a pen.
    pub(super) fn empty_page(&self) -> Vec<Block> {
        let part = |name: &str| {
            let title = self.text(&format!("print-section-page-{name}"));
            let lines = if MORE_LINES.contains(&name) { 2 } else { 1 };
            Panel { title, write: vec![self.write("", lines)], ..Panel::default() }
        };
        let room = Room { title: self.text("print-room"), lines: Vec::new(), count: 0 };
        let page = OnePage { parts: PARTS.map(part).into(), ..OnePage::default() };
        vec![Block::OnePage(page), Block::Room(room)]
    }
}
