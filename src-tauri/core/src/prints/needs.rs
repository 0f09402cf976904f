//! What I can do, and what I want help with, on paper. A professional reads the needs in the order of the public list
//! of the nation, each with what the list calls it; everyone else reads the most help first.

use super::Eyes;
use super::plan::picture;
use super::sheet::Sheet;
use crate::document::{Block, Row};
use crate::need_lists::{NeedList, need_list};
use crate::needs::{HowMuch, Need};

/// The most help first.
const MOST_FIRST: [HowMuch; 4] = [HowMuch::ALot, HowMuch::ABit, HowMuch::NotKnown, HowMuch::ICan];

fn how_far(need: &Need) -> usize {
    MOST_FIRST.iter().position(|how| *how == need.how_much).unwrap_or(MOST_FIRST.len())
}

impl Sheet<'_> {
    /// What I can do on my own.
    pub fn i_can(&self) -> impl Iterator<Item = &Need> {
        self.plan.needs.iter().filter(|need| need.how_much == HowMuch::ICan)
    }

    /// What I want help with, in the order in which it was said.
    pub fn wanted(&self) -> impl Iterator<Item = &Need> {
        self.plan.needs.iter().filter(|need| need.how_much != HowMuch::ICan)
    }

    /// What I can do, then what I want help with. What was said whole in the main points is not said again.
    pub fn needs_blocks(&self, said: &[String], eyes: Eyes) -> Vec<Block> {
        let can = self.i_can().map(|need| Block::Row(self.can_row(need))).collect();
        let list = self.list_for(eyes);
        let mut left: Vec<&Need> = self.wanted().filter(|need| !said.contains(&need.mark.id)).collect();
        match &list {
            Some(list) => left.sort_by_key(|need| list.part_of(&need.skill).map_or(usize::MAX, |(place, _)| place)),
            None => left.sort_by_key(|need| how_far(need)),
        }
        let mut wanted: Vec<Block> = left.iter().map(|need| Block::Row(self.need_row(need, list.as_ref()))).collect();
        let name = if left.len() < self.wanted().count() { "needs-too" } else { "needs" };
        wanted.extend(self.whose_list(list.as_ref(), !wanted.is_empty()).map(Block::Row));
        [self.part("i-can", can), self.part(name, wanted)].concat()
    }

    /// What the parent wants most help with.
    pub fn need_point(&self, eyes: Eyes) -> Option<Row> {
        let most = self.wanted().min_by_key(|need| how_far(need))?;
        let need = self.need_row(most, self.list_for(eyes).as_ref());
        let lines = std::iter::once(need.name.clone()).chain(need.lines.clone()).collect();
        Some(self.point(Row { lines, ..need }, "needs"))
    }

    /// Only those who work with the law's list see what it calls a need.
    fn list_for(&self, eyes: Eyes) -> Option<NeedList> {
        let professional = matches!(eyes, Eyes::Advocate | Eyes::Worker);
        if professional { need_list(self.me.nation, self.now.day()) } else { None }
    }

    fn need_row(&self, need: &Need, list: Option<&NeedList>) -> Row {
        let how = match need.how_much {
            HowMuch::ICan => "i-can",
            HowMuch::ABit => "a-bit",
            HowMuch::ALot => "a-lot",
            HowMuch::NotKnown => "not-known",
        };
        let part = list.and_then(|list| Some((list, list.part_of(&need.skill)?.1)));
        let about = part.map(|(list, part)| {
            let what = self.text(&format!("need-part-{}-{part}", list.id));
            self.say("print-need-about", &[("what", what.into())])
        });
        let lines = std::iter::once(self.text(&format!("print-need-{how}"))).chain(about).collect();
        self.row(&need.mark, picture(&need.picture, "need-help"), need.text.trim(), lines)
    }

    fn can_row(&self, need: &Need) -> Row {
        self.row(&need.mark, picture(&need.picture, "i-can"), need.text.trim(), Vec::new())
    }

    /// Which law or paper the names come from, after the needs that carry one.
    fn whose_list(&self, list: Option<&NeedList>, some: bool) -> Option<Row> {
        let list = list.filter(|list| some && self.wanted().any(|need| list.part_of(&need.skill).is_some()))?;
        let read = self.say("print-need-list-read", &[("day", self.day(list.checked_on).into())]);
        let from = self.text(&format!("print-need-list-{}", list.id));
        Some(Row { lines: vec![from, read], ..Row::default() })
    }
}

#[cfg(test)]
mod tests {
    use chrono::{TimeZone, Utc};

    use crate::dates::Now;
    use crate::needs::{HowMuch, Need};
    use crate::prints::{Eyes, PrintChoice, PrintKind};
    use crate::store::Store;
    use crate::text::Words;

    fn now() -> Now {
        Now::new(Utc.with_ymd_and_hms(2026, 7, 14, 9, 0, 0).unwrap(), chrono_tz::Europe::London)
    }

    /// Money on its own words, then what the Care Act names last, first and in the middle; and one that I can do.
    fn store() -> Store {
        let mut store = Store::in_memory().unwrap();
        let needs = [
            ("Money", "money", HowMuch::NotKnown),
            ("Bedtime", "bedtime", HowMuch::ABit),
            ("Cooking", "cooking", HowMuch::ALot),
            ("Work or learning", "work", HowMuch::NotKnown),
            ("Cleaning", "cleaning", HowMuch::ICan),
        ];
        for (text, skill, how_much) in needs {
            let need = Need { text: text.into(), skill: skill.into(), how_much, ..Need::default() };
            store.save_need(&need, now().moment).unwrap();
        }
        store
    }

    /// Headings, names and lines of a print, in its order.
    fn lines(eyes: Eyes) -> Vec<String> {
        let (store, words) = (store(), Words::new("en-GB"));
        let items = store.print_items(PrintKind::MyPlan, &words, now()).unwrap();
        let items = items.into_iter().map(|item| item.id).collect();
        let choice = PrintChoice { kind: PrintKind::MyPlan, eyes, items, points: 16, ..PrintChoice::default() };
        let document = store.print_document(&choice, &words, now()).unwrap();
        let rows = |block: &crate::document::Block| match block {
            crate::document::Block::Heading { words } => vec![words.clone()],
            block => block.rows().iter().flat_map(|row| [vec![row.name.clone()], row.lines.clone()].concat()).collect(),
        };
        document.blocks.iter().flat_map(rows).filter(|line| !line.is_empty()).collect()
    }

    fn after<'a>(lines: &'a [String], heading: &str) -> &'a [String] {
        let at = lines.iter().position(|line| line == heading).unwrap_or_else(|| panic!("no {heading} in {lines:?}"));
        &lines[at + 1..]
    }

    #[test]
    fn a_professional_reads_the_needs_in_the_order_of_the_law_and_by_its_names() {
        for eyes in [Eyes::Worker, Eyes::Advocate] {
            let all = lines(eyes);
            assert!(all.contains(&"About: Eating and drinking".to_owned()), "{all:?}");
            assert_eq!(
                after(&all, "I want help with this too")[..9],
                [
                    "Work or learning",
                    "I do not know yet how much.",
                    "About: Work and learning",
                    "Bedtime",
                    "I want a bit of help.",
                    "About: Looking after a child",
                    "Money",
                    "I do not know yet how much.",
                    "The Care Act names these things.",
                ]
            );
        }
    }

    #[test]
    fn everyone_else_reads_the_most_help_first_and_no_law() {
        for eyes in [Eyes::Me, Eyes::Meeting] {
            let all = lines(eyes);
            assert!(!all.iter().any(|line| line.starts_with("About:") || line.contains("Care Act")), "{all:?}");
            let left = after(&all, "I want help with this too");
            assert_eq!([&left[0], &left[2], &left[4]], ["Bedtime", "Money", "Work or learning"]);
        }
    }

    #[test]
    fn what_i_can_do_stands_apart_and_before_what_i_want_help_with() {
        let all = lines(Eyes::Me);
        assert_eq!(after(&all, "I can do this")[..2], ["Cleaning", "I want help with this too"]);
    }
}
