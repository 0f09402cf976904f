//! My map on paper: where each child is and was, in the words of the nation, and my rights at one stage, each with where
//! it was read. A last day for the parent has no day on paper either.

use super::sheet::{Sheet, lines_of};
use super::{Eyes, PrintChoice, PrintItem, PrintKind};
use crate::dates::Now;
use crate::document::{Block, Document, Drawing, Row, Section};
use crate::error::Result;
use crate::facts::{Fact, FactStanding};
use crate::item::{Mark, Space};
use crate::limits::LastDay;
use crate::nation::Verified;
use crate::plan::Plan;
use crate::stages::MapStage;
use crate::store::Store;
use crate::where_now::StageNow;

/// How many stages an empty map has room for.
const EMPTY: usize = 3;

/// A stage on the paper, with the name of the child; it is the parent's own where there is none.
#[derive(Debug, Clone)]
pub(super) struct OnMap {
    pub stage: StageNow,
    pub child: String,
    /// That of the stage; with a child who is only me, it is only me too.
    pub mark: Mark,
}

/// The stages that were said, those that go on first; none for other prints.
pub(super) fn stages_of(store: &Store, kind: PrintKind, plan: &Plan, now: Now) -> Result<Vec<OnMap>> {
    if kind != PrintKind::MyMap {
        return Ok(Vec::new());
    }
    let found = store.where_now(now)?;
    let child = |id: &str| plan.children.iter().find(|child| child.mark.id == id);
    let on_map = |stage: StageNow| {
        let mut mark = stage.said.mark.clone();
        let child = child(&stage.said.child);
        if child.is_some_and(|child| child.mark.space == Space::Private) {
            mark.space = Space::Private;
        }
        OnMap { child: child.map(|child| child.name.clone()).unwrap_or_default(), stage, mark }
    };
    Ok(found.now.into_iter().chain(found.past).map(on_map).collect())
}

impl Sheet<'_> {
    pub fn my_map(&self, eyes: Eyes) -> Document {
        let (now, past): (Vec<&OnMap>, Vec<&OnMap>) = self.map.iter().partition(|one| one.stage.said.ended.is_none());
        let rows = |stages: Vec<&OnMap>| -> Vec<Block> {
            stages.into_iter().map(|one| Block::Row(self.stage_row(one))).collect()
        };
        let mut blocks: Vec<Block> = self.told_box().into_iter().collect();
        let last = now.iter().any(|one| one.stage.may_have_last_day);
        blocks.extend(self.main_points(last.then(|| self.last_day_row())));
        blocks.extend(self.part("map-now", rows(now)));
        blocks.extend(self.part("map-past", rows(past)));
        blocks.push(self.room());
        Document { blocks, ..self.document(PrintKind::MyMap, Section::Paper, eyes) }
    }

    /// My rights at the stage of the nation that the choice is about.
    pub fn stage_rights(&self, choice: &PrintChoice) -> Document {
        let whole = self.our_paper(PrintKind::StageRights);
        let nation = self.me.nation;
        // Without a stage it is the first of the map: what is on it is the same for everyone.
        let Some(stage) = nation.stage(&choice.about).or_else(|| nation.stages().first()) else {
            return Document { blocks: vec![self.room()], ..whole };
        };
        let facts = |ids: &[String]| -> Vec<Block> {
            let known = ids.iter().filter_map(|id| nation.law_fact(id));
            known.map(|fact| Block::Row(self.fact_row(fact))).collect()
        };
        let mut blocks = vec![Block::Row(self.stage_is(stage))];
        blocks.extend(self.main_points(stage.may_have_last_day().then(|| self.last_day_row())));
        blocks.extend(self.part("stage-rights", facts(&stage.rights)));
        blocks.extend(self.part("stage-asks", self.ask_blocks(stage)));
        blocks.push(self.room());
        Document { blocks, ..whole }
    }

    /// A paper that the parent did not say: it has a title and the day.
    pub(super) fn our_paper(&self, kind: PrintKind) -> Document {
        Document { lead: vec![self.day(self.now.day())], ..self.blank(kind, Section::Paper) }
    }

    fn stage_is(&self, stage: &MapStage) -> Row {
        let is = lines_of(&self.text(&format!("stage-{}", stage.id)));
        self.own_row(&stage.picture, &self.text(&stage.name), is)
    }

    fn stage_row(&self, one: &OnMap) -> Row {
        let OnMap { stage: StageNow { said, stage, .. }, child, mark } = one;
        let name = stage.as_ref().map_or_else(|| self.text("where-gone"), |stage| self.text(&stage.name));
        let picture = stage.as_ref().map_or("not-known", |stage| &stage.picture);
        let mut lines = match child.as_str() {
            "" if said.child.is_empty() => vec![self.text("print-map-me")],
            "" => Vec::new(),
            name => vec![self.say("print-map-child", &[("name", name.into())])],
        };
        lines.extend(said.started.map(|day| self.say("where-since", &[("day", self.day(day).into())])));
        lines.extend(said.ended.map(|day| self.say("where-until", &[("day", self.day(day).into())])));
        if said.ask_started && said.started.is_none() && said.ended.is_none() {
            lines.push(self.text("print-map-ask-start"));
        }
        lines.extend(lines_of(&said.own));
        lines.extend(self.limit_lines(one));
        self.row(mark, Drawing::idea(picture), &name, lines)
    }

    /// What services should have done, and what they should do by when. What has no day is not said on paper.
    fn limit_lines(&self, OnMap { stage, .. }: &OnMap) -> Vec<String> {
        let dated = stage.limits.iter().filter(|limit| limit.last.and_then(LastDay::day).is_some());
        let said = dated.flat_map(|limit| {
            let what = stage.said.nation.law_fact(&limit.fact).map(|fact| lines_of(&self.text(&fact.words)));
            what.unwrap_or_default().into_iter().take(1).chain(lines_of(&limit.said(self.words)))
        });
        said.collect()
    }

    fn last_day_row(&self) -> Row {
        self.own_row("solicitor", "", lines_of(&self.text("limit-mine")))
    }

    fn ask_blocks(&self, stage: &MapStage) -> Vec<Block> {
        let asks = stage.ask.iter().map(|id| {
            let picture = crate::stages::map_ask(id).map_or("hand-up", |ask| ask.picture.as_str());
            Block::Row(self.own_row(picture, &self.text(&format!("stage-ask-{id}")), Vec::new()))
        });
        asks.collect()
    }

    /// What a right says, and that it may have changed.
    pub(super) fn fact_lines(&self, fact: &Fact) -> Vec<String> {
        let more = Some(format!("{}.more", fact.words)).filter(|more| self.words.has(more));
        let changed = fact.standing(self.now.day()) == FactStanding::MayHaveChanged;
        let ids = [Some(fact.words.clone()), more, changed.then(|| "fact-may-have-changed".to_owned())];
        ids.into_iter().flatten().flat_map(|id| lines_of(&self.text(&id))).collect()
    }

    /// One right, with where and when it was read.
    pub(super) fn fact_row(&self, fact: &Fact) -> Row {
        let id = match fact.verified {
            Verified::Yes => "print-court-from",
            Verified::General | Verified::NotSure => "print-court-from-general",
        };
        let source = fact.source.trim_start_matches("https://");
        let values = [
            ("name", fact.provision.as_str().into()),
            ("what", source.into()),
            ("day", self.day(fact.checked_on).into()),
        ];
        Row { by: self.say(id, &values), ..self.own_row(&fact.picture, "", self.fact_lines(fact)) }
    }

    pub(super) fn map_items(&self) -> Vec<PrintItem> {
        let item = |OnMap { stage: StageNow { said, stage, .. }, child, mark }: &OnMap| {
            let section = if said.ended.is_some() { "map-past" } else { "map-now" };
            let name = stage.as_ref().map_or_else(|| self.text("where-gone"), |stage| self.text(&stage.name));
            let text = if child.is_empty() { name } else { format!("{child}: {name}") };
            self.item(mark, section, text, stage.as_ref().map_or("not-known", |stage| &stage.picture))
        };
        self.map.iter().map(item).collect()
    }

    pub(super) fn empty_rights(&self) -> Vec<Block> {
        let write = ["print-write-right", "print-write-right-asked", "print-write-right-said"];
        self.part("stage-rights", self.to_write(&write, EMPTY))
    }

    pub(super) fn empty_map(&self) -> Vec<Block> {
        let write = ["print-write-map-who", "print-write-map-where", "print-write-map-since"];
        self.part("map-now", self.to_write(&write, EMPTY))
    }

    /// The same lines to write on, so many times.
    pub(super) fn to_write(&self, names: &[&str], times: usize) -> Vec<Block> {
        let row = Row {
            picture: Drawing::Frame { round: false },
            write: names.iter().map(|id| self.write(id, 1)).collect(),
            ..Row::default()
        };
        vec![Block::Row(row); times]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::children::Child;
    use crate::dates::Day;
    use crate::item::blank;
    use crate::nation::Nation;
    use crate::prints::tests::now;
    use crate::text::Words;
    use crate::where_now::ChildStage;

    fn day(text: &str) -> Option<Day> {
        Some(Day(text.parse().unwrap()))
    }

    fn paper(store: &Store, kind: PrintKind, about: &str, private: bool) -> String {
        let words = Words::new("en-GB");
        let items = store.print_items(kind, &words, now()).unwrap().into_iter();
        let items = items.filter(|item| item.chosen || private).map(|item| item.id).collect();
        let choice = PrintChoice { kind, items, about: about.to_owned(), points: 16, ..PrintChoice::default() };
        serde_json::to_string(&store.print_document(&choice, &words, now()).unwrap()).unwrap()
    }

    fn stage(store: &mut Store, child: &str, stage: &str, more: ChildStage) {
        let stage = ChildStage { child: child.to_owned(), stage: stage.to_owned(), ..more };
        store.save_child_stage(&stage, now()).unwrap();
    }

    #[test]
    fn my_map_says_where_each_child_is_and_by_when_services_should_do_what_they_must() {
        let mut store = Store::in_memory().unwrap();
        let leo = store.save_child(&Child { name: "Leo".into(), ..blank() }, now().moment).unwrap().mark.id;
        let started = ChildStage { started: day("2026-07-01"), ..store.new_child_stage("").unwrap() };
        let over = ChildStage { started: day("2025-01-01"), ended: day("2026-07-01"), ..started.clone() };
        stage(&mut store, &leo, "care-case", started.clone());
        stage(&mut store, &leo, "early-help", over);
        stage(&mut store, "", "my-assessment", ChildStage { started: None, ask_started: true, ..started });
        let none = paper(&store, PrintKind::MyMap, "", false);
        assert!(!none.contains("Leo") && !none.contains("Where we are now"), "only me things start left out: {none}");
        let whole = paper(&store, PrintKind::MyMap, "", true);
        for said in [
            "It is about Leo.",
            "It is about me.",
            "I ask when it started.",
            "What is over",
            "Since Wednesday 1 July 2026",
        ] {
            assert!(whole.contains(said), "{said} is not on {whole}");
        }
        assert!(whole.contains("by about"), "no limit is on {whole}");
    }

    #[test]
    fn a_stage_that_is_shown_of_a_child_who_is_only_me_starts_left_out() {
        let mut store = Store::in_memory().unwrap();
        let leo = Child { name: "Leo".into(), ..blank() };
        let (id, shown) = {
            let kept = store.save_child(&Child { mark: Mark::new(Space::Private), ..leo }, now().moment).unwrap();
            (kept.mark.id.clone(), Child { mark: Mark { space: Space::Shared, ..kept.mark.clone() }, ..kept })
        };
        let said = ChildStage { mark: Mark::new(Space::Shared), ..store.new_child_stage("").unwrap() };
        stage(&mut store, &id, "early-help", said);
        assert!(!paper(&store, PrintKind::MyMap, "", false).contains("Leo"));
        store.save_child(&shown, now().moment).unwrap();
        assert!(paper(&store, PrintKind::MyMap, "", false).contains("Leo"));
    }

    #[test]
    fn my_map_has_no_day_for_the_last_day_of_a_parent() {
        let mut store = Store::in_memory().unwrap();
        let started = ChildStage { started: day("2026-07-01"), ..store.new_child_stage("").unwrap() };
        stage(&mut store, "", "complaint", started);
        let whole = paper(&store, PrintKind::MyMap, "", true);
        assert!(
            lines_of(&Words::new("en-GB").text("limit-mine", &[])).iter().all(|line| whole.contains(line)),
            "{whole}"
        );
    }

    #[test]
    fn the_rights_of_a_stage_say_where_each_was_read() {
        let store = Store::in_memory().unwrap();
        let rights = paper(&store, PrintKind::StageRights, "section-20", false);
        let words = Words::new("en-GB");
        for id in &Nation::England.stage("section-20").unwrap().rights {
            let fact = Nation::England.law_fact(id).unwrap();
            assert!(rights.contains(&fact.provision), "{id}: {rights}");
            assert!(lines_of(&words.text(&fact.words, &[])).iter().all(|line| rights.contains(line)), "{id}");
        }
        assert!(rights.contains("Read on Sunday 22 November 2026."), "{rights}");
    }

    #[test]
    fn the_paper_for_a_lawyer_has_every_row_of_the_nation_once() {
        for nation in Nation::ALL {
            let mut store = Store::in_memory().unwrap();
            let mut me = store.find_me().unwrap();
            me.nation = nation;
            store.save_me(&me, now().moment).unwrap();
            let words = Words::new("en-GB");
            let choice = PrintChoice { kind: PrintKind::LawFacts, points: 16, ..PrintChoice::default() };
            let document = store.print_document(&choice, &words, now()).unwrap();
            assert_eq!(document.rows().count(), nation.law_facts().count() + 1, "{nation:?}");
            let said = serde_json::to_string(&document).unwrap();
            for fact in nation.law_facts() {
                assert!(
                    said.contains(&fact.provision) && said.contains(&format!("\"{}\"", fact.id)),
                    "{nation:?} {}",
                    fact.id
                );
            }
            assert!(document.words_only && document.private_items() == 0);
            let sure = lines_of(&words.text("fact-verified-general", &[]));
            assert!(sure.iter().all(|line| said.contains(line)), "{nation:?} does not say how sure it is");
        }
    }
}
