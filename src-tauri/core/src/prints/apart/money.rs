//! Money and home on paper: whom to ask first, what the law says with where it was read, and what I asked and did.

use super::super::Eyes;
use super::super::sheet::{Sheet, lines_of};
use super::{MONEY_MINE, row_id};
use crate::apart::MoneyHomeRow;
use crate::document::{Block, Document, Drawing, Row, Section, Source};
use crate::facts::{FactStanding, FactToday};
use crate::prints::PrintKind;

impl Sheet<'_> {
    /// Each row begins with whom to ask; what the law says stands under it, with where it was read.
    pub fn money_home_sheet(&self, eyes: Eyes) -> Document {
        let paper = &self.apart;
        let mut blocks: Vec<Block> = self.told_box().into_iter().collect();
        blocks.extend(self.part("money-mine", self.money_mine().map(Block::Row).into_iter().collect()));
        let rows = paper.rows.iter().flat_map(|row| {
            let law = row.facts.iter().map(|fact| Block::Row(self.money_law_row(row, fact)));
            std::iter::once(Block::Row(self.money_row(row))).chain(law)
        });
        blocks.extend(self.part("money-home", rows.collect()));
        blocks.push(self.room());
        let whole = self.document(PrintKind::MoneyHome, Section::Paper, eyes);
        // What the law says of money is not what the parent said.
        let footer = whole.footer.last().cloned().into_iter().collect();
        Document { blocks, whose: String::new(), footer, ..whole }
    }

    pub(super) fn money_name(&self, row: &MoneyHomeRow) -> String {
        self.text(&format!("money-home-{}", row.id))
    }

    fn ask_first(&self, row: &MoneyHomeRow) -> String {
        let roles: Vec<String> = row.ask.iter().take(1).map(|role| self.text(&format!("role-{role}"))).collect();
        self.say("print-money-home-ask", &[("names", roles.join(", ").into())])
    }

    fn money_row(&self, row: &MoneyHomeRow) -> Row {
        let mut lines = vec![self.ask_first(row)];
        // Where the law of the nation was read, it says the rest.
        if row.facts.is_empty() {
            lines.extend(lines_of(&self.text(&format!("money-home-{}.what", row.id))));
            // What is often so says by itself that it is asked about.
            lines.extend((row.standing != FactStanding::Often).then(|| self.standing_words(row.standing)));
        }
        let made = self.own_row(&row.picture, &self.money_name(row), lines);
        Row { source: Source { item: row_id(row), ..Source::default() }, ..made }
    }

    /// It belongs to the row above it, whose picture it has.
    fn money_law_row(&self, row: &MoneyHomeRow, today: &FactToday) -> Row {
        let mut lines = lines_of(&self.text(&today.fact.words));
        let day = self.day(today.fact.checked_on);
        let (name, what) = (today.fact.provision.as_str(), today.fact.source.trim_start_matches("https://"));
        lines.push(self.say("print-court-from", &[("name", name.into()), ("what", what.into()), ("day", day.into())]));
        lines.extend((today.standing != FactStanding::Sure).then(|| self.standing_words(today.standing)));
        Row { source: Source { item: row_id(row), ..Source::default() }, lines, ..Row::default() }
    }

    /// What I asked, what is done, who helps, and what I keep in mind: only me until shown.
    pub(super) fn money_mine(&self) -> Option<Row> {
        let mine = &self.apart.money;
        if mine.mark.id.is_empty() {
            return None;
        }
        let named = |ids: &[String], id: &str| {
            let names = ids.iter().map(|id| self.text(&format!("money-home-{id}"))).collect::<Vec<_>>().join(", ");
            (!names.is_empty()).then(|| self.say(id, &[("names", names.into())]))
        };
        let asked: Vec<String> = mine.asked.iter().filter(|id| !mine.done.contains(id)).cloned().collect();
        let whom = mine.whom.trim();
        let mut lines: Vec<String> = named(&asked, "print-money-home-asked").into_iter().collect();
        lines.extend(named(&mine.done, "print-money-home-done"));
        lines.extend((!whom.is_empty()).then(|| self.say("print-money-home-whom", &[("name", whom.into())])));
        lines.extend(lines_of(&mine.note));
        if lines.is_empty() {
            return None;
        }
        let mut row = self.row(&mine.mark, Drawing::idea("money"), "", lines);
        row.source.item = MONEY_MINE.to_owned();
        Some(row)
    }

    fn standing_words(&self, standing: FactStanding) -> String {
        self.text(match standing {
            FactStanding::Sure => "money-home-standing-sure",
            FactStanding::Often => "money-home-often",
            FactStanding::NotSure => "money-home-standing-not-sure",
            FactStanding::MayHaveChanged => "money-home-standing-may-have-changed",
        })
    }
}
