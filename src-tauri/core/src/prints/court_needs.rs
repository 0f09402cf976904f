//! What I need in court: one page for a lawyer and a judge, with the rule that it rests on, or the same in pictures for
//! me. Only what was ticked is on it, and no rule of another nation.

use super::sheet::{Sheet, lines_of};
use super::told::PARTS;
use super::{Eyes, PrintItem, PrintKind};
use crate::advocate::LawFact;
use crate::court_needs::{COURT_GROUPS, CourtGroup, CourtTick};
use crate::document::{Block, Document, Drawing, Panel, Panels, Row, Section};
use crate::nation::Verified;

/// The parts of How I like to be told that a court needs to know.
const TOLD: [&str; 8] =
    ["told-formats", "told-pace", "told-not-get", "told-yes", "told-no", "told-stop", "told-hearing", "told-sight"];
/// The item of what else helps, in my words.
const OWN: &str = "court-own";

fn id_of(tick: &CourtTick) -> String {
    format!("court-{}", tick.id)
}

impl Sheet<'_> {
    pub fn court_needs_sheet(&self, eyes: Eyes) -> Document {
        let whole = self.document(PrintKind::CourtNeeds, Section::Paper, eyes);
        let mut blocks = if eyes == Eyes::Me { self.court_pictures() } else { self.court_brief() };
        if blocks.is_empty() {
            blocks.push(self.room());
        }
        let mut lead = whole.lead.clone();
        // The day has no full stop, so it stands at the end of the line.
        lead.insert(lead.len().saturating_sub(1), self.text("print-court-private"));
        // On the one page for a lawyer it stands at the head whose it is and of which day.
        let footer = if eyes == Eyes::Me { whole.footer.clone() } else { Vec::new() };
        Document { lead, blocks, footer, ..whole }
    }

    /// For me: a heading and a picture for each thing.
    fn court_pictures(&self) -> Vec<Block> {
        let mut blocks = self.part("court-how", self.court_told().into_iter().map(Block::Row).collect());
        for group in COURT_GROUPS {
            let rows = self.court_ticks(group).map(|tick| {
                let row = self.court_row(&id_of(tick), vec![self.text(&format!("court-tick-{}", tick.id))]);
                Block::Row(Row { picture: Drawing::idea(tick.picture), ..row })
            });
            let rows = rows.collect();
            blocks.extend(self.part(&format!("court-{}", group.id), rows));
        }
        let own = self.court_own().map(|row| Block::Row(Row { picture: Drawing::idea("need-help"), ..row }));
        blocks.extend(self.part("court-own", own.into_iter().collect()));
        if !blocks.is_empty() {
            blocks.push(self.room());
        }
        blocks
    }

    /// For somebody who reads fast: everything on one page, and the rule.
    fn court_brief(&self) -> Vec<Block> {
        let mut panels = vec![self.court_panel("how", self.told_in_lines(&TOLD))];
        for group in COURT_GROUPS {
            let rows = self
                .court_ticks(group)
                .map(|tick| self.court_row(&id_of(tick), vec![self.text(&format!("court-tick-{}", tick.id))]));
            let rows = rows.collect();
            panels.push(self.court_panel(group.id, rows));
        }
        panels.push(self.court_panel("own", self.court_own().into_iter().collect()));
        panels.retain(|panel| !panel.rows.is_empty());
        if panels.is_empty() {
            return Vec::new();
        }
        let law = self.me.nation.advocate_facts().court;
        let last = (!law.is_empty()).then(|| Panel {
            title: self.text("print-court-rule"),
            rows: law.iter().map(|fact| self.law_row(fact)).collect(),
            ..Panel::default()
        });
        let from = law.iter().map(|fact| self.law_from(fact)).collect();
        vec![Block::Panels(Panels { panels, brief: true, last, from })]
    }

    /// What a law says. What was read second-hand says so beside its words too.
    fn law_row(&self, fact: &LawFact) -> Row {
        let mut lines = lines_of(&self.text(&fact.words));
        lines.extend((fact.verified != Verified::Yes).then(|| self.text("print-court-general")));
        self.own_row("", "", lines)
    }

    /// What a law calls itself, where it was read, when, and that it was second-hand where it was.
    fn law_from(&self, fact: &LawFact) -> String {
        let id = match fact.verified {
            Verified::Yes => "print-court-from",
            Verified::General | Verified::NotSure => "print-court-from-general",
        };
        let day = self.day(fact.checked_on);
        self.say(id, &[("name", fact.name.as_str().into()), ("what", fact.source.as_str().into()), ("day", day.into())])
    }

    fn court_panel(&self, group: &str, rows: Vec<Row>) -> Panel {
        let wide = ["how", "own"].contains(&group);
        Panel { title: self.text(&format!("print-section-court-{group}")), rows, wide, ..Panel::default() }
    }

    fn court_row(&self, id: &str, lines: Vec<String>) -> Row {
        let mut row = self.row(&self.court.mark, Drawing::None, "", lines);
        row.source.item = id.to_owned();
        row
    }

    /// What was ticked of a group, and goes on the print.
    fn court_ticks<'b>(&'b self, group: &'b CourtGroup) -> impl Iterator<Item = &'b CourtTick> {
        let on =
            |tick: &&CourtTick| self.court.ticks.iter().any(|id| id == tick.id) && self.parts.contains(&id_of(tick));
        group.ticks.iter().filter(on)
    }

    fn court_own(&self) -> Option<Row> {
        let lines = lines_of(&self.court.own);
        let on = !lines.is_empty() && self.parts.iter().any(|part| part == OWN);
        on.then(|| self.court_row(OWN, lines))
    }

    fn court_told(&self) -> Vec<Row> {
        let on = PARTS.iter().filter(|part| TOLD.contains(&part.id) && self.parts.iter().any(|id| id == part.id));
        let mut rows: Vec<Row> = on.map(|part| self.told_row(part)).collect();
        rows.retain(|row| !row.lines.is_empty());
        rows
    }

    pub(super) fn court_items(&self) -> Vec<PrintItem> {
        let told = self.told_items().into_iter().filter(|item| TOLD.contains(&item.id.as_str()));
        let told = told.map(|item| PrintItem { section: "court-how".to_owned(), ..item });
        let ticked = COURT_GROUPS.iter().flat_map(|group| {
            let on = group.ticks.iter().filter(move |tick| self.court.ticks.iter().any(|id| id == tick.id));
            on.map(move |tick| {
                let text = self.text(&format!("court-tick-{}", tick.id));
                let item = self.item(&self.court.mark, &format!("court-{}", group.id), text, tick.picture);
                PrintItem { id: id_of(tick), ..item }
            })
        });
        let own = lines_of(&self.court.own).into_iter().next().map(|text| {
            let item = self.item(&self.court.mark, "court-own", text, "need-help");
            PrintItem { id: OWN.to_owned(), ..item }
        });
        told.chain(ticked).chain(own).collect()
    }

    /// Every tick, each after an empty box, and no rule: it depends on the nation.
    pub(super) fn empty_court_needs(&self) -> Block {
        let panel = |group: &CourtGroup| {
            let line = |tick: &CourtTick| self.own_row("", "", vec![self.text(&format!("court-tick-{}", tick.id))]);
            self.court_panel(group.id, group.ticks.iter().map(line).collect())
        };
        let mut panels: Vec<Panel> = COURT_GROUPS.iter().map(panel).collect();
        let write = |id: &str| Panel { write: vec![self.write("", 2)], ..self.court_panel(id, Vec::new()) };
        panels.insert(0, write("how"));
        panels.push(write("own"));
        Block::Panels(Panels { panels, brief: true, ..Panels::default() })
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{family, now, pages_of};
    use super::*;
    use crate::court_needs::CourtNeeds;
    use crate::me::Me;
    use crate::nation::Nation;
    use crate::prints::PrintChoice;
    use crate::store::Store;
    use crate::text::Words;

    fn everything_ticked(nation: Nation) -> Store {
        let mut store = family();
        let ticks = COURT_GROUPS.iter().flat_map(|group| group.ticks).map(|tick| tick.id.to_owned()).collect();
        let needs = CourtNeeds { ticks, ..store.find_court_needs().unwrap() };
        store.save_court_needs(&needs, now().moment).unwrap();
        let me = store.find_me().unwrap();
        store.save_me(&Me { nation, ..me }, now().moment).unwrap();
        store
    }

    fn print(store: &Store, eyes: Eyes, words: &Words) -> Document {
        let items = store.print_items(PrintKind::CourtNeeds, words, now()).unwrap();
        let items = items.into_iter().filter(|item| item.chosen).map(|item| item.id).collect();
        let choice = PrintChoice { kind: PrintKind::CourtNeeds, eyes, items, points: 16, ..PrintChoice::default() };
        store.print_document(&choice, words, now()).unwrap()
    }

    fn panels(document: &Document) -> &Panels {
        let Some(Block::Panels(panels)) = document.blocks.first() else { panic!("{document:?}") };
        panels
    }

    #[test]
    fn all_of_it_is_one_page_for_a_lawyer_and_a_judge_in_each_language_and_nation() {
        for words in crate::text::languages().iter().map(|language| Words::new(language)) {
            for nation in Nation::ALL {
                let document = print(&everything_ticked(nation), Eyes::Court, &words);
                assert_eq!(pages_of(&document, 16, &words), 1, "{nation:?} {}", words.language);
            }
        }
    }

    #[test]
    fn the_rule_is_that_of_the_nation_with_its_name_and_day_or_there_is_none() {
        let words = Words::new("en-GB");
        for nation in Nation::ALL {
            let document = print(&everything_ticked(nation), Eyes::Court, &words);
            let (panels, from) = (panels(&document), panels(&document).from.join(" "));
            let both = matches!(nation, Nation::England | Nation::Wales);
            assert_eq!(from.contains("rules 3A.4 and 3A.5"), both, "{nation:?}");
            assert_eq!(from.contains("President of the Family Division, April 2018"), both, "{nation:?}");
            assert_eq!(from.contains("SSI 2013/194"), nation == Nation::Scotland, "{nation:?}");
            assert_eq!(panels.last.is_none() && from.is_empty(), nation == Nation::NorthernIreland, "{nation:?}");
            assert!(from.is_empty() || from.contains("Sunday 22 November 2026"), "{from}");
        }
    }

    #[test]
    fn the_president_was_not_read_at_the_first_source_and_the_paper_says_so() {
        let document = print(&everything_ticked(Nation::England), Eyes::Court, &Words::new("en-GB"));
        let from = &panels(&document).from;
        let second_hand: Vec<bool> = from.iter().map(|line| line.contains("Read on another page")).collect();
        assert_eq!(second_hand, [false, true]);
        let rules = panels(&document).last.iter().flat_map(|panel| &panel.rows);
        let said: Vec<bool> =
            rules.map(|row| row.lines.iter().any(|line| line == "By My Side read this on another page.")).collect();
        assert_eq!(said, [false, true], "beside the words, not only where they come from");
    }

    #[test]
    fn only_what_was_ticked_is_on_it_and_it_says_that_it_is_private() {
        let (store, words) = (family(), Words::new("en-GB"));
        let said = format!("{:?}", print(&store, Eyes::Court, &words));
        assert!(said.contains("I need short breaks often.") && said.contains("I hold my keys when I am worried."));
        assert!(!said.contains("I want a screen between me and them."), "it was not ticked");
        assert!(said.contains("Court papers are private."));
    }

    #[test]
    fn for_me_each_thing_has_its_picture() {
        let document = print(&family(), Eyes::Me, &Words::new("en-GB"));
        let ticked = document.rows().filter(|row| row.source.item.starts_with("court-"));
        let bare = ticked.filter(|row| row.picture == Drawing::None).count();
        assert_eq!(bare, 0);
    }
}
