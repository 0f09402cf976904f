//! The list of what can go on a print, in the order in which it stands there.

use std::collections::BTreeMap;

use super::sheet::Sheet;
use super::told::PARTS;
use super::{Eyes, PrintItem, PrintKind, assessment, before_sign, not_read};
use crate::item::{Mark, Space};

/// Millimetres for the things of a print on 4 pages, beside its head, its main points and the room to write.
const ROOM: u32 = 600;
/// Millimetres of a heading.
const HEADING: u32 = 18;

impl Sheet<'_> {
    pub fn items(&self, kind: PrintKind) -> Vec<PrintItem> {
        // A card to hold up is one sentence, the one page is full, and a letter to a child is only that: nothing goes
        // under it.
        let alone = matches!(
            kind,
            PrintKind::AdvocateCard | PrintKind::AdvocatePage | PrintKind::BoxLetter | PrintKind::LawFacts
        );
        let words = if alone { Vec::new() } else { self.words_item() };
        [self.items_of_record(kind), words].concat()
    }

    fn items_of_record(&self, kind: PrintKind) -> Vec<PrintItem> {
        match kind {
            PrintKind::MyPlan => {
                let items = [self.told_item(), self.about_items(), self.plan_items()].concat();
                let said: Vec<String> = self.plan_points(Eyes::Me).into_iter().map(|row| row.source.item).collect();
                fitted(items, |item| match item.section.as_str() {
                    "goals" => self.goal_height(&item.id),
                    _ if said.contains(&item.id) => 0,
                    _ => 40,
                })
            }
            PrintKind::ForMyAdvocate => {
                let around = [self.date_items(), self.people_items(), self.puzzle_items()].concat();
                let items = [self.told_item(), self.ask_items(), self.plan_items(), around].concat();
                let next = self.dates.first().map(|date| date.mark.id.clone());
                fitted(items, |item| match item.section.as_str() {
                    "dates" if Some(&item.id) == next.as_ref() => 200,
                    "dates" | "help" => 52,
                    "people" => 65,
                    _ => 40,
                })
            }
            PrintKind::AdvocatePage => self.page_items(),
            PrintKind::AdvocateLong => self.long_items(),
            PrintKind::Words => self.my_words_items(),
            // It is as long as what happened: how many pages it takes is said before it is printed.
            PrintKind::Timeline => [self.told_item(), self.timeline_items()].concat(),
            PrintKind::Pack => Vec::new(),
            PrintKind::MyDates => {
                let next = self.dates.first().map(|date| date.mark.id.clone());
                let items = [self.told_item(), self.date_items()].concat();
                fitted(items, |item| if Some(&item.id) == next.as_ref() { 220 } else { 72 })
            }
            PrintKind::MyPeople => [self.told_item(), self.people_items(), self.came_items()].concat(),
            PrintKind::Told => self.told_items(),
            PrintKind::MySide | PrintKind::Services => {
                let items = [self.told_item(), self.happened_items()].concat();
                fitted(items, |_| 50)
            }
            PrintKind::Week | PrintKind::Month => self.date_items(),
            PrintKind::Promises => fitted([self.told_item(), self.promise_items()].concat(), |_| 45),
            PrintKind::StepBook | PrintKind::StepSheet => self.card_items(),
            PrintKind::Wallet => self.wallet_items(),
            PrintKind::MeetingSheet | PrintKind::MeetingAfter | PrintKind::MyReport => {
                [self.told_item(), self.meeting_items(kind)].concat()
            }
            PrintKind::PromptCards => self.meeting_items(kind),
            PrintKind::Profile => self.profile_items(),
            PrintKind::Passport => self.passport_items(),
            PrintKind::CourtNeeds => self.court_items(),
            PrintKind::CouldNotRead => fitted([self.told_item(), self.not_read_items()].concat(), |_| not_read::HEIGHT),
            PrintKind::MyMap => fitted([self.told_item(), self.map_items()].concat(), |_| 70),
            PrintKind::StageRights | PrintKind::LawFacts => Vec::new(),
            PrintKind::AdvocateCard => Vec::new(),
            PrintKind::Assessment => {
                fitted([self.told_item(), self.assessment_items()].concat(), |_| assessment::HEIGHT)
            }
            PrintKind::BeforeSign => fitted([self.told_item(), self.sign_items()].concat(), |_| before_sign::HEIGHT),
            PrintKind::FamilyTimes => fitted([self.told_item(), self.apart_items()].concat(), |_| 85),
            PrintKind::MoneyHome => [self.told_item(), self.apart_items()].concat(),
            PrintKind::MemoryBook | PrintKind::BoxLetter => self.apart_items(),
            PrintKind::Letter | PrintKind::LetterEasy => self.letter_items(),
            PrintKind::Visit | PrintKind::VisitCopy => self.visit_items(kind),
            PrintKind::Help => fitted([self.told_item(), self.help_items()].concat(), |_| 85),
        }
    }

    /// Millimetres of a goal's card.
    fn goal_height(&self, id: &str) -> u32 {
        let steps = self.plan.goals.iter().find(|goal| goal.mark.id == id).map_or(0, |goal| goal.steps.len());
        50 + 15 * u32::try_from(steps).unwrap_or_default()
    }

    pub(super) fn item(&self, mark: &Mark, section: &str, text: String, picture: &str) -> PrintItem {
        let chosen = mark.space == Space::Shared;
        let (section, picture) = (section.to_owned(), picture.to_owned());
        PrintItem { id: mark.id.clone(), section, text, space: mark.space, picture, chosen, part: None }
    }

    fn part_item(&self, mark: &Mark, id: &str, section: &str, text: String, picture: &str) -> PrintItem {
        PrintItem { id: id.to_owned(), ..self.item(mark, section, text, picture) }
    }

    /// How I like to be told, as one thing: it stands first on every print.
    pub(super) fn told_item(&self) -> Vec<PrintItem> {
        if self.told_shortly().is_empty() {
            return Vec::new();
        }
        vec![self.part_item(&self.told.mark, "told", "told", self.text("print-title-told"), "told")]
    }

    pub(super) fn told_items(&self) -> Vec<PrintItem> {
        let answered = PARTS.iter().filter(|part| !self.told_part(part.id).is_empty());
        answered
            .map(|part| self.part_item(&self.told.mark, part.id, "told", self.text(part.name), part.picture))
            .collect()
    }

    pub(super) fn about_items(&self) -> Vec<PrintItem> {
        let mut items: Vec<PrintItem> = self
            .about_me()
            .into_iter()
            .map(|(id, picture, text)| self.part_item(&self.me.mark, id, "about", text.to_owned(), picture))
            .collect();
        items.extend(
            self.plan.children.iter().map(|child| self.item(&child.mark, "children", child.name.clone(), "children")),
        );
        items
    }

    pub(super) fn plan_items(&self) -> Vec<PrintItem> {
        let or = |picture: &str, other: &str| if picture.is_empty() { other.to_owned() } else { picture.to_owned() };
        let plan = &self.plan;
        let strengths = plan.strengths.iter().map(|strength| {
            self.item(&strength.mark, "good-at", strength.text.clone(), &or(&strength.picture, "good-at"))
        });
        let can =
            self.i_can().map(|need| self.item(&need.mark, "i-can", need.text.clone(), &or(&need.picture, "i-can")));
        let needs = self
            .wanted()
            .map(|need| self.item(&need.mark, "needs", need.text.clone(), &or(&need.picture, "need-help")));
        let goals = plan
            .goals
            .iter()
            .map(|goal| self.item(&goal.mark, "goals", goal.title.clone(), &or(&goal.picture, "goal")));
        let supports = plan
            .supports
            .iter()
            .map(|support| self.item(&support.mark, "help", support.what.clone(), self.state_of(support).0));
        strengths.chain(can).chain(needs).chain(goals).chain(supports).collect()
    }

    pub(super) fn date_items(&self) -> Vec<PrintItem> {
        let dates = self.dates.iter().map(|date| {
            let (kind, picture) = self.kind_of(date);
            let day = date.day.map_or_else(|| self.text("print-no-day"), |day| self.day(day));
            let text = self.say("print-item-date", &[("kind", kind.into()), ("day", day.into())]);
            self.item(&date.mark, "dates", text, picture)
        });
        dates.collect()
    }

    pub(super) fn people_items(&self) -> Vec<PrintItem> {
        let people = self.people.iter().map(|person| {
            let item = self.item(&person.mark, "people", self.named(person), self.role_of(person).1);
            PrintItem { chosen: item.chosen && !person.went, ..item }
        });
        people.collect()
    }
}

/// Leaves out what does not fit on 4 pages: the first of each part comes before the second of any.
fn fitted(mut items: Vec<PrintItem>, height: impl Fn(&PrintItem) -> u32) -> Vec<PrintItem> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut order: Vec<(usize, usize, u32)> = Vec::new();
    for (at, item) in items.iter().enumerate().filter(|(_, item)| item.chosen && item.section != "told") {
        let before = seen.entry(item.section.clone()).or_default();
        let more = if *before == 0 { HEADING } else { 0 };
        order.push((*before, at, height(item) + more));
        *before += 1;
    }
    order.sort_unstable();
    let mut left = ROOM;
    for (_, at, height) in order {
        match left.checked_sub(height) {
            Some(rest) => left = rest,
            None => items.iter_mut().skip(at).take(1).for_each(|item| item.chosen = false),
        }
    }
    items
}
