//! "About this information" on paper, for a lawyer to check: what the law and the rules say here, row by row, by the
//! places of the map, with where and when each was read and how sure it is.

use serde::Serialize;

use super::PrintKind;
use super::sheet::{Sheet, lines_of};
use crate::document::{Block, Document, Row};
use crate::facts::{Binds, Fact, OLD_COPY};
use crate::nation::Verified;
use crate::stages::MapPlace;

/// How many rows an empty sheet has.
const EMPTY: usize = 4;

/// What the files call it.
fn id_of(what: impl Serialize) -> String {
    serde_json::to_value(what).ok().and_then(|id| id.as_str().map(str::to_owned)).unwrap_or_default()
}

impl Sheet<'_> {
    pub fn law_facts(&self) -> Document {
        let whole = self.our_paper(PrintKind::LawFacts);
        let nation = self.text(&format!("settings-nation-{}", id_of(self.me.nation)));
        let mut head = vec![self.say("print-law-nation", &[("nation", nation.into())])];
        head.extend(lines_of(&self.text("print-law-not-lawyers")));
        head.push(self.text("print-law-check"));
        let mut blocks = vec![Block::Row(self.own_row("law", "", head))];
        for (heading, facts) in self.facts_by_place() {
            let rows: Vec<Block> = facts.into_iter().map(|fact| Block::Row(self.lawyer_row(fact))).collect();
            if !rows.is_empty() {
                blocks.push(Block::Heading { words: self.text(&heading) });
                blocks.extend(rows);
            }
        }
        blocks.push(self.room());
        Document { blocks, ..whole }
    }

    /// Each row once: at the first place of the map that names it, or at the end.
    fn facts_by_place(&self) -> Vec<(String, Vec<&'static Fact>)> {
        let nation = self.me.nation;
        let mut left: Vec<&'static Fact> = nation.law_facts().collect();
        let mut found = Vec::new();
        for place in MapPlace::ALL {
            let stages = nation.stages().iter().filter(|stage| stage.place == place);
            let named: Vec<&String> =
                stages.flat_map(|stage| stage.times.iter().chain(&stage.rights).chain(&stage.last_days)).collect();
            let (here, other): (Vec<_>, Vec<_>) = left.into_iter().partition(|fact| named.contains(&&fact.id));
            left = other;
            found.push((format!("where-place-{}", place.name()), here));
        }
        found.push(("facts-other".to_owned(), left));
        found
    }

    /// One row: what it says, whom it binds, how sure it is, and where it was read.
    fn lawyer_row(&self, fact: &Fact) -> Row {
        let mut lines = self.fact_lines(fact);
        if fact.last_day_for_parent {
            lines.extend(lines_of(&self.text("print-law-last-day")));
        }
        if !matches!(fact.binds, Binds::Nobody | Binds::Parent) {
            let role = self.text(&format!("fact-binds-{}", id_of(fact.binds)));
            lines.push(self.say("rights-who", &[("role", role.into())]));
        }
        let sure = match fact.verified {
            Verified::Yes => "fact-verified-yes",
            Verified::General => "fact-verified-general",
            Verified::NotSure => "fact-verified-not-sure",
        };
        lines.extend(lines_of(&self.text(sure)));
        if fact.copy == OLD_COPY {
            lines.extend(lines_of(&self.text("fact-copy-old")));
        }
        Row { name: fact.id.clone(), lines, ..self.fact_row(fact) }
    }

    pub(super) fn empty_law(&self) -> Vec<Block> {
        self.to_write(&["print-write-law-what", "print-write-law-where", "print-write-law-think"], EMPTY)
    }
}
