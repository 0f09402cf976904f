//! A one-page profile, a communication passport, and a card that asks for an advocate: for people who meet the parent
//! for the first time. All of it was said before: nothing is asked for again.

use super::sheet::{Sheet, lines_of};
use super::told::PARTS;
use super::{Eyes, PrintItem, PrintKind};
use crate::document::{BigCard, Block, Document, Drawing, Panel, Panels, Row, Section, Write};
use crate::item::Mark;
use crate::nation::RoleGroup;
use crate::people::Person;

/// How many strengths and needs start on the one page.
const FEW: [(&str, usize); 2] = [("good-at", 2), ("needs", 1)];
/// How many of my people start on the passport.
const MINE: usize = 1;
/// The panels of the profile: its name, its picture, and which parts of the record stand there.
const PANELS: [(&str, &str, &[&str]); 4] = [
    ("profile-like", "like-about-me", &["me-like", "me-proud"]),
    ("profile-matters", "matters-to-me", &["me-matters", "me-child"]),
    ("profile-good-at", "good-at", &["strengths"]),
    ("profile-help", "helps-me", &["told-formats", "told-pace", "told-not-get", "needs"]),
];
/// The parts of the passport: its heading and what stands under it.
const PARTS_OF: [(&str, &[&str]); 4] = [
    ("passport-say", &["told-yes", "told-no", "told-stop"]),
    ("passport-senses", &["told-hearing", "told-sight"]),
    ("passport-time", &["told-best", "told-clock", "told-calendar"]),
    ("passport-reading", &["told-reading", "told-readers", "told-else"]),
];
/// What somebody must know before they say a word.
const FIRST: [&str; 3] = ["told-formats", "told-pace", "told-not-get"];

/// What has more to say takes the whole width.
fn is_wide(panel: &str) -> bool {
    ["profile-good-at", "profile-help"].contains(&panel)
}

impl Sheet<'_> {
    pub fn profile(&self, eyes: Eyes) -> Document {
        let mut panels: Vec<Panel> = PANELS
            .iter()
            .map(|(name, picture, parts)| Panel {
                picture: Drawing::idea(picture),
                title: self.text(&format!("print-section-{name}")),
                rows: parts.iter().flat_map(|part| self.profile_rows(part)).collect(),
                wide: is_wide(name),
                ..Panel::default()
            })
            .collect();
        panels.retain(|panel| !panel.rows.is_empty());
        let full = !panels.is_empty();
        let block = if full { Block::Panels(Panels { panels, ..Panels::default() }) } else { self.room() };
        // One page says at its head whose it is and of which day, so nothing repeats it at the foot.
        let whole = self.document(PrintKind::Profile, Section::Plan, eyes);
        Document { footer: Vec::new(), blocks: vec![block], ..whole }
    }

    /// What stands in a panel for a part of the record, of what was chosen.
    fn profile_rows(&self, part: &str) -> Vec<Row> {
        let bare = |mark: &Mark, text: &str| self.row(mark, Drawing::None, "", lines_of(text));
        match part {
            "strengths" => self.plan.strengths.iter().map(|strength| bare(&strength.mark, &strength.text)).collect(),
            "needs" => self.plan.needs.iter().map(|need| bare(&need.mark, &self.help_wanted(&need.text))).collect(),
            part if !self.parts.iter().any(|id| id == part) => Vec::new(),
            part => {
                let (mark, lines) = match self.about_me().into_iter().find(|(id, ..)| *id == part) {
                    Some((_, _, text)) => (&self.me.mark, lines_of(text)),
                    None => (&self.told.mark, self.told_part(part)),
                };
                let mut row = self.row(mark, Drawing::None, "", lines);
                row.source.item = part.to_owned();
                if row.lines.is_empty() { Vec::new() } else { vec![row] }
            }
        }
    }

    /// "I want help with: Reading letters".
    fn help_wanted(&self, what: &str) -> String {
        let name = self.text("print-section-needs");
        self.say("print-part-said", &[("what", name.into()), ("words", what.trim().into())])
    }

    /// As many as fit on the one page start on it.
    pub(super) fn profile_items(&self) -> Vec<PrintItem> {
        let told = self.told_items().into_iter().filter(|item| FIRST.contains(&item.id.as_str()));
        // What I do when I do not get it stands on the passport; here there is little room.
        let told = told.map(|item| PrintItem { chosen: item.chosen && item.id != "told-not-get", ..item });
        let about = self.about_of_two();
        let plan = self.plan_items().into_iter().filter(|item| ["good-at", "needs"].contains(&item.section.as_str()));
        let mut items: Vec<PrintItem> = about.into_iter().chain(told).chain(plan).collect();
        for (section, few) in FEW {
            let on = items.iter_mut().filter(|item| item.section == section && item.chosen);
            on.skip(few).for_each(|item| item.chosen = false);
        }
        items
    }

    pub fn passport(&self, eyes: Eyes) -> Document {
        let mut blocks: Vec<Block> = self.main_points(self.passport_rows(&FIRST)).into_iter().collect();
        for (section, parts) in PARTS_OF {
            let rows = self.passport_rows(parts).into_iter().map(Block::Row).collect();
            blocks.extend(self.part(section, rows));
        }
        blocks.extend(self.part("about", self.about_rows()));
        blocks.extend(self.part("passport-people", self.people_blocks()));
        blocks.push(self.room());
        let mut sheet = self.document(PrintKind::Passport, Section::Told, eyes);
        if let Some(day) = self.told.looked_on {
            sheet.lead.push(self.say("print-told-checked", &[("day", self.day(day).into())]));
        }
        sheet.lead.push(self.text("print-passport-yearly"));
        Document { blocks, ..sheet }
    }

    fn passport_rows(&self, parts: &[&str]) -> Vec<Row> {
        let chosen = PARTS.iter().filter(|part| parts.contains(&part.id) && self.parts.iter().any(|id| id == part.id));
        let mut rows: Vec<Row> = chosen.map(|part| self.told_row(part)).collect();
        rows.retain(|row| !row.lines.is_empty());
        rows
    }

    /// All of how I like to be told starts on it. Of me and of my people only as much as fits on 4 pages with that: what
    /// people like and what matters to me, and a few who are on my side.
    pub(super) fn passport_items(&self) -> Vec<PrintItem> {
        let about = self.about_of_two();
        let mut left = MINE;
        let people = self.people_items().into_iter().map(|item| {
            let mine = self.person(&item.id).is_some_and(|person| self.is_on_my_side(person));
            let chosen = item.chosen && mine && left > 0;
            left -= usize::from(chosen);
            PrintItem { chosen, section: "passport-people".to_owned(), ..item }
        });
        self.told_items().into_iter().chain(about).chain(people).collect()
    }

    /// What there is about me: what people like and what matters to me start on a print, the rest can be put on.
    fn about_of_two(&self) -> Vec<PrintItem> {
        let about = self.about_items().into_iter().filter(|item| item.section == "about");
        let two = |item: &PrintItem| ["me-like", "me-matters"].contains(&item.id.as_str());
        about.map(|item| PrintItem { chosen: item.chosen && two(&item), ..item }).collect()
    }

    fn is_on_my_side(&self, person: &Person) -> bool {
        let group = self.me.nation.roles().into_iter().find(|role| role.id == person.role).map(|role| role.group);
        group == Some(RoleGroup::MySide) || person.role == "family"
    }

    /// One sentence to hold up, or to leave on a desk.
    pub fn advocate_card(&self, eyes: Eyes) -> Document {
        let whole = self.document(PrintKind::AdvocateCard, Section::Paper, eyes);
        Document { footer: Vec::new(), blocks: vec![self.big_card(vec![])], ..whole }
    }

    pub(super) fn big_card(&self, write: Vec<Write>) -> Block {
        let lines = vec![self.text("print-advocate-card-please")];
        let row = self.own_row("get-advocate", &self.text("print-advocate-card"), lines);
        Block::BigCard(BigCard { row: Row { write, ..row } })
    }

    pub(super) fn empty_profile(&self) -> Block {
        let panel = |(name, picture, _): &(&str, &str, &[&str])| Panel {
            picture: Drawing::idea(picture),
            title: self.text(&format!("print-section-{name}")),
            rows: Vec::new(),
            write: vec![self.write("", 3)],
            wide: is_wide(name),
        };
        Block::Panels(Panels { panels: PANELS.iter().map(panel).collect(), ..Panels::default() })
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{family, now, pages_of};
    use super::*;
    use crate::prints::PrintChoice;
    use crate::store::Store;
    use crate::text::Words;

    fn print(store: &Store, kind: PrintKind, private: bool, words: &Words) -> Document {
        let items = store.print_items(kind, words, now()).unwrap();
        let items = items.into_iter().filter(|item| item.chosen || (private && item.section != "words"));
        let items = items.map(|item| item.id).collect();
        let choice = PrintChoice { kind, eyes: Eyes::Worker, items, points: 16, ..PrintChoice::default() };
        store.print_document(&choice, words, now()).unwrap()
    }

    #[test]
    fn the_profile_is_one_page_with_what_people_like_first() {
        let store = family();
        for words in crate::text::languages().iter().map(|language| Words::new(language)) {
            let document = print(&store, PrintKind::Profile, false, &words);
            assert_eq!(pages_of(&document, 16, &words), 1, "{}", words.language);
            let Some(Block::Panels(page)) = document.blocks.first() else { panic!("{document:?}") };
            assert_eq!(page.panels.len(), 4);
            assert_eq!(page.panels[0].title, words.text("print-section-profile-like", &[]));
        }
    }

    #[test]
    fn what_is_only_me_stays_off_both_until_it_is_ticked() {
        let (store, words) = (family(), Words::new("en-GB"));
        for kind in [PrintKind::Profile, PrintKind::Passport] {
            assert_eq!(print(&store, kind, false, &words).private_items(), 0, "{kind:?}");
        }
        assert!(print(&store, PrintKind::Profile, true, &words).private_items() > 0, "ticked, it is on it");
    }

    #[test]
    fn the_passport_begins_with_what_must_be_known_and_asks_to_be_looked_at_each_year() {
        let (store, words) = (family(), Words::new("en-GB"));
        let document = print(&store, PrintKind::Passport, false, &words);
        let Some(Block::MainPoints(points)) = document.blocks.first() else { panic!("{document:?}") };
        assert_eq!(points.rows.iter().map(|row| row.source.item.as_str()).collect::<Vec<_>>(), FIRST);
        assert!(document.lead.contains(&"I look at this again each year.".to_owned()));
        let people: Vec<&str> = document.rows().map(|row| row.name.as_str()).collect();
        assert!(people.contains(&"Alex") && !people.contains(&"Priya"), "those on my side: {people:?}");
    }

    #[test]
    fn the_card_is_one_page_with_one_sentence() {
        let (store, words) = (family(), Words::new("en-GB"));
        let document = print(&store, PrintKind::AdvocateCard, false, &words);
        let names: Vec<&str> = document.rows().map(|row| row.name.as_str()).collect();
        assert_eq!((names, pages_of(&document, 20, &words)), (vec!["I want an advocate."], 1));
    }

    #[test]
    fn what_i_tell_my_advocate_starts_off_the_summary_and_has_its_day_when_it_is_on() {
        let (store, words) = (family(), Words::new("en-GB"));
        let said = |private: bool| format!("{:?}", print(&store, PrintKind::ForMyAdvocate, private, &words));
        assert!(!said(false).contains("We put 2 things right."), "only me");
        assert!(said(true).contains("We put 2 things right."));
        assert!(said(true).contains("Come to a meeting with me.") && said(true).contains("I said this on"));
    }
}
